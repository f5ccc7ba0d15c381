package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Setting;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Practice;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * A limit that is really applied, as (3)(a) and (3)(c) see it; or the record, where none of its kind is.
 *
 * <p>It is looked at on the day asked about while it is applied, and afterwards on its last day.
 *
 * @param facts the record that it is part of, seen from the question
 * @param recorded the limit; none where no such limit is applied, or limits are not recorded
 * @param subject what findings name
 */
record PracticeFacts(OregonFacts facts, Option<Practice> recorded, Subject subject) implements Rule.About {

    private static final Outcome NOT_APPLIED = Outcome.notApplicable("no such limit is applied");

    /** A rule about each limit of one freedom; one answer for the record where there is none. */
    static Rule<OregonFacts, PracticeFacts> rule(
            Rule.Cited cited, Freedom freedom, Function<PracticeFacts, Outcome> check) {
        return cited.<OregonFacts, PracticeFacts>about(facts -> limiting(freedom, facts))
                .byLawOf((facts, about) -> about.day())
                .checkedBy((facts, about) -> about.answer(check));
    }

    /** All that are recorded, whatever they limit. */
    static List<PracticeFacts> of(OregonFacts facts) {
        Option<Seq<Practice>> practices = facts.record().getPractices();
        if (practices.isEmpty()) {
            return List.of();
        }
        List<PracticeFacts> all = new ArrayList<>(practices.get().size());
        for (int i = 0; i < practices.get().size(); i++) {
            Practice practice = practices.get().get(i);
            Subject at = facts.root().element("practices", i, "practice", practice.getId());
            all.add(new PracticeFacts(facts, Option.some(practice), at));
        }
        return all;
    }

    /** The record, where there is none. */
    static List<PracticeFacts> none(OregonFacts facts) {
        return List.of(new PracticeFacts(facts, Option.none(), facts.root()));
    }

    /** The limits of this freedom, and those of which it is not known what they limit, once they have begun. */
    private static List<PracticeFacts> limiting(Freedom freedom, OregonFacts facts) {
        List<PracticeFacts> limiting = List.of();
        for (PracticeFacts one : facts.practices()) {
            Freedom limited = one.practice().getFreedom();
            boolean mayLimit = limited.equals(freedom) || limited.isForeign();
            if (mayLimit && facts.hasHappened(one.practice().getPeriod().from())) {
                limiting = limiting.isEmpty() ? new ArrayList<>() : limiting;
                limiting.add(one);
            }
        }
        return limiting.isEmpty() ? facts.noPractice() : limiting;
    }

    private Outcome answer(Function<PracticeFacts, Outcome> check) {
        Option<Seq<Practice>> practices = facts.record().getPractices();
        if (practices.isEmpty()) {
            return Outcome.undetermined("it is not recorded what limits are applied", facts.missing("practices"));
        }
        if (recorded.isEmpty()) {
            return NOT_APPLIED;
        }
        Outcome outcome = check.apply(this);
        boolean reaches = outcome.status() != Outcome.Status.NOT_APPLICABLE;
        return reaches && practice().getFreedom().isForeign()
                ? Outcome.undetermined("it is not known which freedom is limited", missing("freedom"))
                : outcome;
    }

    private Practice practice() {
        return recorded.get();
    }

    private MissingFact missing(String field) {
        return new MissingFact(subject, field);
    }

    /** The day on which it is looked at. */
    LocalDate day() {
        Option<LocalDate> last = recorded.isDefined() ? practice().getPeriod().through() : Option.none();
        return last.isDefined() && facts.hasHappened(last.get()) ? last.get() : facts.asOf();
    }

    /** Whether it is applied where the individual stays in a residential program. */
    Condition isInResidentialSetting() {
        LocalDate day = day();
        Option<String> here = practice().getSettingId();
        Register<Stay> stays = facts.record().getStays();
        Condition is = facts.isCompleteThrough(stays, day) ? Condition.no() : Condition.unknown(facts.missing("stays"));
        int index = 0;
        for (Stay stay : stays.entries()) {
            Subject at = facts.root().entry("stays", stays, index++, "stay", stay.getId());
            boolean then =
                    !stay.getEnteredOn().isAfter(day) && !stay.getExitedOn().exists(exited -> exited.isBefore(day));
            if (then) {
                is = is.or(isResidential(stay, at).and(isSame(here, stay, at)));
            }
        }
        return is;
    }

    private Condition isResidential(Stay stay, Subject at) {
        ProgramType program = stay.getProgramType();
        return program.isForeign()
                ? Condition.unknown(new MissingFact(at, "programType"))
                : Condition.of(Lists.contain(OregonFacts.RESIDENTIAL_PROGRAMS, program));
    }

    private Condition isSame(Option<String> here, Stay stay, Subject at) {
        Option<String> there = facts.show(at, "settingId", stay.getSettingId());
        if (here.isEmpty()) {
            return Condition.unknown(missing("settingId"));
        }
        return there.isDefined()
                ? Condition.of(there.equals(here))
                : Condition.unknown(new MissingFact(at, "settingId"));
    }

    /** What the setting in which it is applied says of itself. */
    Condition inSetting(String field, Function<Setting, Said> value) {
        Option<String> here = practice().getSettingId();
        if (here.isEmpty()) {
            return Condition.unknown(missing("settingId"));
        }
        int index = 0;
        for (Setting setting : facts.record().getSettings().getOrElse(Array::empty)) {
            if (setting.getId().equals(here.get())) {
                Subject at = facts.root().element("settings", index, "setting", setting.getId());
                return facts.holds(at, field, value.apply(setting));
            }
            index++;
        }
        return Condition.unknown(facts.missing("settings")); // a list without it does not say how the setting is
    }

    /** Whether it counts at all: for a child only what is more restrictive than is typical of the age. */
    Condition counts() {
        return facts.isChild(day()).not().or(isBeyondTypicalForAge());
    }

    private Condition isBeyondTypicalForAge() {
        if (practice().getLimitationId().isEmpty()) {
            return Condition.unknown(missing("limitationId"));
        }
        Option<LimitationFacts> limitation = covering();
        return limitation.isDefined()
                ? limitation
                        .get()
                        .holds(
                                "beyondTypicalForAge",
                                limitation.get().limitation().getBeyondTypicalForAge())
                : Condition.unknown(facts.missing("limitations"));
    }

    private Option<LimitationFacts> covering() {
        Option<String> id = practice().getLimitationId();
        if (id.isDefined()) {
            for (LimitationFacts each : facts.limitations()) {
                if (each.recorded().isDefined() && each.limitation().getId().equals(id.get())) {
                    return Option.some(each);
                }
            }
        }
        return Option.none();
    }

    /** Whether a limitation of this freedom, applied then, covers it, and a plan of that day contains the limitation. */
    Condition isCovered() {
        Option<String> limitationId =
                facts.show(subject, "limitationId", practice().getLimitationId());
        if (facts.record().getLimitations().isEmpty()) {
            return Condition.unknown(facts.missing("limitations"));
        }
        if (limitationId.isDefined()) { // a recorded list without it says that there is no such limitation
            return covering().map(this::isCoveredBy).getOrElse(Condition::no);
        }
        Condition may = Condition.no();
        for (LimitationFacts limitation : facts.limitations()) {
            Condition is = isCoveredBy(limitation);
            may = is.isNo() ? may : may.or(is.and(Condition.unknown(missing("limitationId"))));
        }
        return may;
    }

    private Condition isCoveredBy(LimitationFacts limitation) {
        return limitation
                .limits(practice().getFreedom())
                .and(limitation.isAppliedOn(day()))
                .and(limitation.isInAPlanOf(day()));
    }

    /** The answer of a clause that asks the plan for it and is known, or may be, to reach it. */
    Outcome included(Condition reached, Outcome notCovered) {
        Condition covered = isCovered();
        if (!reached.isKnown()) {
            return Outcome.undetermined(
                    "it is not recorded whether the clause reaches it",
                    Lists.together(reached.missing(), covered.missing()));
        }
        if (!covered.isKnown()) {
            return Outcome.undetermined(
                    "it is not recorded whether a limitation in an ISP covers it", covered.missing());
        }
        return covered.isYes() ? Outcome.met("a limitation in an ISP of that day covers it") : notCovered;
    }
}

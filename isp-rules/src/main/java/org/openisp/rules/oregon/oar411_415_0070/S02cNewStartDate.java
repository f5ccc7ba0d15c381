package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.StayEvent;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;

/**
 * OAR 411-415-0070(2)(c)(A) to (E): the programs whose entry or exit may give an initial ISP a new start date.
 *
 * <p>(A) a 24-hour residential program, (B) a host home program, (C) a supported living program: "A transfer to a new
 * setting within the same ... program may not cause a new start date". (D) foster care, (E) a CIIS program: the text
 * has no such sentence for these, and a transfer at the same provider is an exit and an entry, 411-317-0000(209); so
 * it does not decide, and a person has to. The start is established "within the 12 months when the individual enters or
 * exits": an entry or exit of more than twelve months before gives none. None of them reaches a stay that is in none of
 * these programs, as in a home of one's own: then {@link S02cAnnualTerm} asks whether one of them was entered or left at
 * all.
 */
final class S02cNewStartDate {

    static final Rule<OregonFacts, NewStartFacts> TWENTY_FOUR_HOUR_RESIDENTIAL =
            rule("(2)(c)(A)", "a 24-hour residential program", true, ProgramType.TWENTY_FOUR_HOUR_RESIDENTIAL);

    static final Rule<OregonFacts, NewStartFacts> HOST_HOME =
            rule("(2)(c)(B)", "a host home program", true, ProgramType.HOST_HOME);

    static final Rule<OregonFacts, NewStartFacts> SUPPORTED_LIVING =
            rule("(2)(c)(C)", "a supported living program", true, ProgramType.SUPPORTED_LIVING);

    static final Rule<OregonFacts, NewStartFacts> FOSTER_CARE =
            rule("(2)(c)(D)", "foster care", false, ProgramType.ADULT_FOSTER_HOME, ProgramType.CHILD_FOSTER_HOME);

    static final Rule<OregonFacts, NewStartFacts> CIIS = rule("(2)(c)(E)", "a CIIS program", false, ProgramType.CIIS);

    // Whether the Stabilization and Crisis Unit is a 24-hour residential program, the text does not say.
    private static final Seq<ProgramType> IN_NONE_OF_THEM = Array.of(
            ProgramType.OWN_OR_FAMILY_HOME,
            ProgramType.CHILDRENS_EXTRAORDINARY_NEEDS,
            ProgramType.OTHER_RESIDENTIAL,
            ProgramType.OTHER);

    private static final int MONTHS = 12;

    private S02cNewStartDate() {}

    /** A plan with a new start date. */
    record NewStartFacts(IspFacts plan, NewStartDate newStart) implements Rule.About {
        @Override
        public Subject subject() {
            return plan.subject();
        }
    }

    private static Rule<OregonFacts, NewStartFacts> rule(
            String paragraph, String program, boolean sameProgramBars, ProgramType... types) {
        Array<ProgramType> listed = Array.of(types);
        return Paragraph.cite(
                        S02cNewStartDate.class,
                        paragraph,
                        ClauseKind.DATE,
                        "a new start date follows entry to or exit from " + program)
                .fromPlans()
                .about(S02cNewStartDate::newStarts)
                .byLawOf((facts, about) -> about.newStart.getEstablishedStart())
                .checkedBy((facts, about) -> newStart(facts, about, listed, sameProgramBars));
    }

    /**
     * Whether one of the programs was entered or left. Where the record names a stay in one of them, or in a program of which
     * that is not known, (A) to (E) tell. Beside a stay in none of them another entry or exit may be meant, as the other side
     * of the same move: any since twelve months before the new start.
     */
    static Condition isEnteredOrLeft(OregonFacts facts, NewStartDate newStart) {
        Option<Stay> named = facts.stay(newStart.getStayId());
        if (named.isEmpty() || !IN_NONE_OF_THEM.contains(named.get().getProgramType())) {
            return Condition.yes();
        }
        LocalDate since = firstDayToMove(newStart);
        Condition is = facts.isCompleteThrough(facts.record().getStays(), facts.asOf())
                ? Condition.no()
                : Condition.unknown(facts.missing("stays"));
        for (Stay stay : facts.record().getStays().entries()) {
            if (!IN_NONE_OF_THEM.contains(stay.getProgramType()) && facts.hasHappened(stay.getEnteredOn())) {
                is = is.or(isEnteredOrLeftSince(since, facts, stay));
            }
        }
        return is;
    }

    private static LocalDate firstDayToMove(NewStartDate newStart) {
        return newStart.getEstablishedStart().minusMonths(MONTHS);
    }

    private static Condition isEnteredOrLeftSince(LocalDate since, OregonFacts facts, Stay stay) {
        Option<LocalDate> left = stay.getExitedOn();
        if (!stay.getEnteredOn().isBefore(since)
                || left.exists(day -> !day.isBefore(since) && facts.hasHappened(day))) {
            return stay.getProgramType().isForeign()
                    ? Condition.unknown(new MissingFact(place(facts, stay), "programType"))
                    : Condition.yes();
        }
        return left.isEmpty() ? Condition.unknown(new MissingFact(place(facts, stay), "exitedOn")) : Condition.no();
    }

    private static List<NewStartFacts> newStarts(OregonFacts facts) {
        List<NewStartFacts> all = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            Option<NewStartDate> newStart = plan.isp().getNewStartDate();
            if (newStart.isDefined()) {
                all.add(new NewStartFacts(plan, newStart.get()));
            }
        }
        return all;
    }

    private static Outcome newStart(
            OregonFacts facts, NewStartFacts about, Array<ProgramType> listed, boolean sameProgramBars) {
        Option<Stay> stay = facts.stay(about.newStart.getStayId());
        if (stay.isEmpty()) {
            return Outcome.undetermined("the stay is not in the record", facts.missing("stays"));
        }
        Subject at = place(facts, stay.get());
        facts.show(at, "enteredOn", stay.get().getEnteredOn());
        facts.show(at, "exitedOn", stay.get().getExitedOn());
        boolean entry = about.newStart.getEvent() == StayEvent.ENTRY;
        Option<LocalDate> moved =
                entry ? Option.some(stay.get().getEnteredOn()) : stay.get().getExitedOn();
        if (moved.exists(day -> !facts.hasHappened(day))) {
            return Outcome.notApplicable("the individual has not entered or left yet");
        }
        if (stay.get().getProgramType().isForeign()) {
            return Outcome.undetermined(
                    "it is not known what kind of program the stay was in", new MissingFact(at, "programType"));
        }
        if (!listed.contains(stay.get().getProgramType())) {
            return Outcome.notApplicable("the stay was in another kind of program");
        }
        LocalDate since = firstDayToMove(about.newStart);
        if (moved.exists(day -> day.isBefore(since))) {
            return Outcome.notMet("the program was entered or left more than twelve months before the new start");
        }
        Neighbour neighbour = neighbour(facts, stay.get(), about.newStart.getEvent(), listed);
        if (neighbour.move.isNo()) {
            return Outcome.met("the individual entered or left a listed program");
        }
        if (!neighbour.move.isRecorded()) {
            return Outcome.undetermined(
                    "it is not recorded whether the individual moved within the same program", neighbour.missing);
        }
        return sameProgramBars
                ? Outcome.notMet("a move inside the same program gives no new start date")
                : Outcome.judgment("the text does not say whether a move at the same provider gives a new start date");
    }

    private record Neighbour(Said move, Seq<MissingFact> missing) {}

    /**
     * Whether the stay was entered from, or left for, another stay of the same program, or in foster care and CIIS of
     * the same provider, from one day to the next or with days in both.
     */
    private static Neighbour neighbour(OregonFacts facts, Stay stay, StayEvent event, Array<ProgramType> listed) {
        Said move = Said.NO;
        List<MissingFact> missing = new ArrayList<>();
        for (Stay other : facts.record().getStays().entries()) {
            if (other != stay
                    && facts.hasHappened(other.getEnteredOn())
                    && mayBeListed(other, listed)
                    && adjoins(stay, other, event)) {
                Said same = isSameProgram(facts, stay, other);
                if (!same.isRecorded()) {
                    addMissing(facts, stay, other, missing);
                }
                move = move.or(same);
            }
        }
        for (Stay other : facts.record().getStays().entries()) {
            boolean mayHaveLed = event == StayEvent.ENTRY
                    && other != stay
                    && mayBeListed(other, listed)
                    && other.getExitedOn().isEmpty()
                    && other.getEnteredOn().isBefore(stay.getEnteredOn());
            if (mayHaveLed && !isSameProgram(facts, stay, other).isNo()) {
                move = move.or(Said.NOT_RECORDED);
                missing.add(new MissingFact(place(facts, other), "exitedOn"));
            }
        }
        Option<LocalDate> day = event == StayEvent.ENTRY ? Option.some(stay.getEnteredOn()) : stay.getExitedOn();
        if (day.isEmpty()) {
            missing.add(new MissingFact(place(facts, stay), "exitedOn"));
        }
        // Another setting that was entered on the day after an exit is a move as well.
        Option<LocalDate> last =
                event == StayEvent.ENTRY ? day : day.map(left -> Days.earlier(left.plusDays(1), facts.asOf()));
        boolean complete =
                last.exists(known -> facts.isCompleteThrough(facts.record().getStays(), known));
        if (!complete && day.isDefined()) {
            missing.add(facts.missing("stays"));
        }
        return new Neighbour(
                move.isNo() && !complete ? Said.NOT_RECORDED : move,
                Array.ofAll(missing).distinct());
    }

    /** A program in the words of somebody else may be one of them. */
    private static boolean mayBeListed(Stay stay, Array<ProgramType> listed) {
        return stay.getProgramType().isForeign() || listed.contains(stay.getProgramType());
    }

    /** Whether it is the same program; in foster care and CIIS, also whether it is the same provider. */
    private static Said isSameProgram(OregonFacts facts, Stay stay, Stay other) {
        Said same = isSame(
                facts.show(place(facts, stay), "programId", stay.getProgramId()),
                facts.show(place(facts, other), "programId", other.getProgramId()));
        if (isFosterCareOrCiis(stay)) {
            same = same.or(isSame(stay.getProviderId(), other.getProviderId()));
        }
        boolean mayBeAnotherKind = other.getProgramType().isForeign() && !same.isNo();
        return mayBeAnotherKind ? Said.NOT_RECORDED : same;
    }

    /** What would tell whether it is the same program. */
    private static void addMissing(OregonFacts facts, Stay stay, Stay other, List<MissingFact> missing) {
        addMissing(facts, "programId", stay, stay.getProgramId(), missing);
        addMissing(facts, "programId", other, other.getProgramId(), missing);
        if (isFosterCareOrCiis(stay)) {
            addMissing(facts, "providerId", stay, stay.getProviderId(), missing);
            addMissing(facts, "providerId", other, other.getProviderId(), missing);
        }
        if (other.getProgramType().isForeign()) {
            missing.add(new MissingFact(place(facts, other), "programType"));
        }
    }

    private static void addMissing(
            OregonFacts facts, String field, Stay stay, Option<String> id, List<MissingFact> missing) {
        if (id.isEmpty()) {
            missing.add(new MissingFact(place(facts, stay), field));
        }
    }

    private static Subject place(OregonFacts facts, Stay stay) {
        Register<Stay> stays = facts.record().getStays();
        return facts.root().entry("stays", stays, stays.entries().indexOf(stay), "stay", stay.getId());
    }

    private static boolean isFosterCareOrCiis(Stay stay) {
        return stay.getProgramType().equals(ProgramType.ADULT_FOSTER_HOME)
                || stay.getProgramType().equals(ProgramType.CHILD_FOSTER_HOME)
                || stay.getProgramType().equals(ProgramType.CIIS);
    }

    /** Whether one was left and the other entered from one day to the next, or entered before the one was left. */
    private static boolean adjoins(Stay stay, Stay other, StayEvent event) {
        Stay first = event == StayEvent.ENTRY ? other : stay;
        Stay second = event == StayEvent.ENTRY ? stay : other;
        if (first.getExitedOn().isEmpty()) {
            return false;
        }
        LocalDate left = first.getExitedOn().get();
        LocalDate entered = second.getEnteredOn();
        boolean fromDayToDay = left.equals(entered) || left.plusDays(1).equals(entered);
        boolean withDaysInBoth = first.getEnteredOn().isBefore(entered) && entered.isBefore(left);
        return fromDayToDay || (withDaysInBoth && (event == StayEvent.ENTRY || goesOnAfter(left, second)));
    }

    private static boolean goesOnAfter(LocalDate day, Stay stay) {
        Option<LocalDate> exited = stay.getExitedOn();
        return exited.isEmpty() || exited.get().isAfter(day);
    }

    private static Said isSame(Option<String> one, Option<String> other) {
        return one.isDefined() && other.isDefined() ? Said.of(one.equals(other)) : Said.NOT_RECORDED;
    }
}

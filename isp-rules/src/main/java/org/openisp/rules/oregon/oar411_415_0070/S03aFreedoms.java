package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openisp.core.Act;
import org.openisp.core.enrollment.Setting;
import org.openisp.core.limitation.Freedom;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.oregon.Days;

/**
 * OAR 411-415-0070(3)(a): limitations to six freedoms in a residential setting.
 *
 * <p>"An initial or annual ISP for an individual receiving services in a residential setting must include any applicable
 * individually-based limitations to the following freedoms: (A) Support and freedom to access the individual's personal
 * food at any time. (B) Visitors of the individual's choosing at any time. (C) A lock on the individual's bedroom,
 * lockable by the individual. (D) Choice of a roommate, if sharing a bedroom. (E) Freedom to furnish and decorate the
 * individual's bedroom as the individual chooses in accordance with a Residency Agreement. (F) Freedom and support to
 * control the individual's schedule and activities."
 *
 * <p>(3)(a) asks each ISP for the limitations that are applied on a day of it in a residential setting; what is typical of
 * a child's age it has not to include, unless the child comes of age during it. Until the ISP begins, a limitation that it
 * lacks may still end. (A) to (F) ask each limit that is really applied for the limitation that covers it, and answer once
 * for the record where no such limit is applied: then the ISP has nothing to include, and the clause does not apply. A
 * residential setting is one where the individual stays in a residential program, whoever owns it. Privacy is not in this
 * list. Not checked: whether a limit was covered on days before the one on which it is looked at; ask about those days.
 */
final class S03aFreedoms {

    private static final Seq<Freedom> FREEDOMS = Array.of(
            Freedom.FOOD,
            Freedom.VISITORS,
            Freedom.BEDROOM_LOCK,
            Freedom.ROOMMATE,
            Freedom.FURNISHING,
            Freedom.SCHEDULE);

    private static final Outcome NOT_COVERED = Outcome.notMet("no limitation in an ISP of that day covers it");
    private static final Outcome NOT_RESIDENTIAL =
            Outcome.notApplicable("the individual is not in a residential setting");
    private static final Outcome NOT_APPLIED = Outcome.notApplicable("no such limitation is applied during the ISP");

    static final Rule<OregonFacts, IspFacts> INCLUDED = Paragraph.cite(
                    S03aFreedoms.class,
                    "(3)(a)",
                    ClauseKind.CONTENT,
                    "in a residential setting the ISP includes the limitations to the six freedoms that apply")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S03aFreedoms::included);

    static final Rule<OregonFacts, PracticeFacts> FOOD =
            rule("(3)(a)(A)", Freedom.FOOD, "access to personal food at any time is limited only as an ISP says");

    static final Rule<OregonFacts, PracticeFacts> VISITORS =
            rule("(3)(a)(B)", Freedom.VISITORS, "visitors at any time are limited only as an ISP says");

    static final Rule<OregonFacts, PracticeFacts> BEDROOM_LOCK =
            rule("(3)(a)(C)", Freedom.BEDROOM_LOCK, "a lock on the bedroom is denied only as an ISP says");

    static final Rule<OregonFacts, PracticeFacts> ROOMMATE = PracticeFacts.rule(
            Paragraph.cite(
                    S03aFreedoms.class,
                    "(3)(a)(D)",
                    ClauseKind.CONTENT,
                    "in a shared bedroom the choice of a roommate is limited only as an ISP says"),
            Freedom.ROOMMATE,
            S03aFreedoms::roommate);

    static final Rule<OregonFacts, PracticeFacts> FURNISHING = PracticeFacts.rule(
            Paragraph.cite(
                    S03aFreedoms.class,
                    "(3)(a)(E)",
                    ClauseKind.CONTENT,
                    "furnishing and decorating the bedroom is limited only as an ISP or the Residency Agreement says"),
            Freedom.FURNISHING,
            S03aFreedoms::furnishing);

    static final Rule<OregonFacts, PracticeFacts> SCHEDULE =
            rule("(3)(a)(F)", Freedom.SCHEDULE, "control of schedule and activities is limited only as an ISP says");

    private S03aFreedoms() {}

    private static Rule<OregonFacts, PracticeFacts> rule(String paragraph, Freedom freedom, String asks) {
        return PracticeFacts.rule(
                Paragraph.cite(S03aFreedoms.class, paragraph, ClauseKind.CONTENT, asks),
                freedom,
                practice -> covered(practice, practice.isInResidentialSetting(), NOT_COVERED));
    }

    private static Outcome roommate(PracticeFacts practice) {
        Condition shared = practice.inSetting("bedroomShared", Setting::getBedroomShared);
        return shared.isNo()
                ? Outcome.notApplicable("the bedroom is not shared")
                : covered(practice, practice.isInResidentialSetting().and(shared), NOT_COVERED);
    }

    /** What a Residency Agreement itself sets bounds to is no limitation; whether it does here, only a person can say. */
    private static Outcome furnishing(PracticeFacts practice) {
        Condition agreement = practice.inSetting("residencyAgreement", Setting::getResidencyAgreement);
        Outcome notCovered = agreement.isNo() ? NOT_COVERED : agreementDecides(agreement);
        return covered(practice, practice.isInResidentialSetting(), notCovered);
    }

    private static Outcome agreementDecides(Condition agreement) {
        return agreement.isYes()
                ? Outcome.judgment("whether the Residency Agreement sets this limit is for a person to say")
                : Outcome.undetermined(
                        "it is not recorded whether there is a Residency Agreement", agreement.missing());
    }

    private static Outcome covered(PracticeFacts practice, Condition there, Outcome notCovered) {
        if (there.isNo()) {
            return Outcome.notApplicable("it is not applied in a residential setting");
        }
        Condition counts = practice.counts();
        return counts.isNo()
                ? Outcome.notApplicable("for a child, what is typical of the age is no limitation")
                : practice.included(there.and(counts), notCovered);
    }

    private static Outcome included(OregonFacts facts, IspFacts plan) {
        Condition residential = plan.isInResidentialProgram();
        return residential.isNo()
                ? NOT_RESIDENTIAL
                : included(
                        facts,
                        plan,
                        limitation -> limitation.limitsOneOf(FREEDOMS),
                        (first, last) ->
                                StayInPlan.isInOneOf(facts, plan, OregonFacts.RESIDENTIAL_PROGRAMS, first, last));
    }

    /** Days on which a limitation is applied and counts, as far as that is known. */
    private record Use(LocalDate first, LocalDate last, Condition counts) {}

    /**
     * Whether the plan includes each limitation of this kind that is applied on a day of the plan where that is asked: on
     * some day from the first of a use through the last.
     */
    static Outcome included(
            OregonFacts facts,
            IspFacts plan,
            Function<LimitationFacts, Condition> ofThisKind,
            BiFunction<LocalDate, LocalDate, Condition> whereAsked) {
        if (facts.record().getLimitations().isEmpty()) {
            return LimitationFacts.notRecorded(facts);
        }
        Condition reached = Condition.no();
        Condition any = Condition.no();
        Condition all = Condition.yes();
        for (LimitationFacts limitation : facts.limitations()) {
            Condition isOfThisKind = ofThisKind.apply(limitation);
            for (Use use : isOfThisKind.isNo() ? List.<Use>of() : uses(plan, limitation)) {
                Condition asked = isOfThisKind.and(use.counts).and(PlanDays.cover(plan, use.first, use.last));
                if (!asked.isNo()) {
                    Condition there = whereAsked.apply(use.first, use.last);
                    Condition askedThere = asked.and(there);
                    reached = reached.or(there);
                    any = any.or(askedThere);
                    all = all.and(askedThere.not().or(limitation.isIn(plan.id())));
                }
            }
        }
        if (reached.isNo()) {
            return NOT_APPLIED;
        }
        if (!reached.isKnown()) {
            return Outcome.undetermined(
                    "it is not recorded whether the individual is in a residential setting", any.missing());
        }
        if (all.isNo() && !hasBegun(facts, plan)) {
            return Outcome.pending("the ISP has not begun, and lacks a limitation that is applied");
        }
        return plan.says(
                all,
                "the ISP includes each such limitation that is applied during it",
                "the ISP lacks a limitation that is applied during it");
    }

    private static boolean hasBegun(OregonFacts facts, IspFacts plan) {
        Option<LocalDate> first = plan.startsOn();
        return first.isEmpty() || facts.hasHappened(first.get());
    }

    /**
     * What did not count for a child counts from the 18th birthday on. One that has ended, and of which the first day
     * is not known, was applied on its last day.
     */
    private static List<Use> uses(IspFacts plan, LimitationFacts limitation) {
        Condition applied = limitation.isApplied();
        if (applied.isNo()) {
            return List.of();
        }
        LocalDate first = firstDay(limitation);
        LocalDate last = lastDay(limitation);
        Option<LocalDate> ofAge = limitation.cameOfAgeOn();
        if (ofAge.isDefined()) {
            LocalDate asAChild = ofAge.get().minusDays(1);
            return List.of(
                    new Use(first, asAChild, limitation.countsOn(asAChild)),
                    new Use(ofAge.get(), last, Condition.yes()));
        }
        Condition counts = limitation.countsOn(Days.earlier(limitation.day(), plan.lastDaySoFar()));
        if (applied.isYes() && limitation.started().doneOn().isEmpty()) {
            Condition before = Condition.unknown(limitation.missing("started"));
            return List.of(new Use(last, last, counts), new Use(first, last, before.and(counts)));
        }
        return List.of(new Use(first, last, applied.and(counts)));
    }

    /** The first day on which it was, or may have been, applied. */
    private static LocalDate firstDay(LimitationFacts limitation) {
        Act started = limitation.started();
        if (started.doneOn().isDefined()) {
            return started.doneOn().get();
        }
        Option<LocalDate> notThrough = started.notDoneThrough();
        return notThrough.isDefined() ? notThrough.get().plusDays(1) : LocalDate.MIN;
    }

    private static LocalDate lastDay(LimitationFacts limitation) {
        return limitation.hasEnded() ? limitation.endedOn().get() : LocalDate.MAX;
    }
}

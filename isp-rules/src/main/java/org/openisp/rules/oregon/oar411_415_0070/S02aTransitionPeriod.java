package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openisp.core.Noted;
import org.openisp.core.Said;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.TransitionContent;
import org.openisp.rules.oregon.OregonReadings.TransitionCounting;

/**
 * OAR 411-415-0070(2)(a): the transition period that an initial ISP may begin with.
 *
 * <p>"An initial ISP may begin a transition period as defined in OAR 411-415-0020. During a transition period, the ISP
 * must include the minimum necessary services and supports for an individual upon entry to a new program type, setting,
 * or case management entity. The ISP during a transition period must include, at a minimum, the following: (A) An
 * authorization of necessary services. (B) The supports needed to facilitate adjustment to the services offered. (C) The
 * supports necessary to ensure health and safety. (D) The assessments and consultations necessary for further ISP
 * development."
 *
 * <p>Its length is in 411-415-0020(27): "the first 60 calendar days after entry to a new program type, setting, or
 * case management entity". The review by its end is (6)(a)(C), in {@link S06aReviews}. (A) to (D) are asked from the day
 * of entry: from then on there is no time in which the ISP is still being written. No other clause is switched off by
 * the text; a reading lets what the ISP does not say be pending.
 */
public final class S02aTransitionPeriod {

    private static final int CALENDAR_DAYS = 60;

    private static final Outcome NOT_BEGUN = Outcome.notApplicable("the transition period has not begun yet");
    private static final Outcome NONE = Outcome.notApplicable("the ISP did not begin with a transition period");

    static final Rule<OregonFacts, TransitionFacts> MAY_BEGIN = cite(
                    "(2)(a)",
                    ClauseKind.PERMISSION,
                    "an initial ISP may begin with a transition period after entry to a new program, setting or entity")
            .checkedBy(S02aTransitionPeriod::mayBegin);

    static final Rule<OregonFacts, TransitionFacts> NECESSARY_SERVICES = content(
            "(2)(a)(A)",
            "during a transition period the ISP authorizes the necessary services",
            "authorizesNecessaryServices",
            TransitionPeriod::getAuthorizesNecessaryServices);

    static final Rule<OregonFacts, TransitionFacts> ADJUSTMENT = content(
            "(2)(a)(B)",
            "during a transition period the ISP has the supports for adjusting to the services offered",
            "supportsAdjustment",
            TransitionPeriod::getSupportsAdjustment);

    static final Rule<OregonFacts, TransitionFacts> HEALTH_AND_SAFETY = content(
            "(2)(a)(C)",
            "during a transition period the ISP has the supports for health and safety",
            "supportsHealthAndSafety",
            TransitionPeriod::getSupportsHealthAndSafety);

    static final Rule<OregonFacts, TransitionFacts> FURTHER_ASSESSMENT = content(
            "(2)(a)(D)",
            "during a transition period the ISP has the assessments and consultations for developing it further",
            "plansFurtherAssessment",
            TransitionPeriod::getPlansFurtherAssessment);

    private S02aTransitionPeriod() {}

    /** The last day of the transition period, included: the sixtieth day after entry. */
    public static LocalDate lastDay(LocalDate enteredOn) {
        return lastDay(enteredOn, OregonReadings.TRANSITION_PERIOD.byDefault());
    }

    /** The last day of the transition period, included, by a way of counting. */
    public static LocalDate lastDay(LocalDate enteredOn, TransitionCounting counting) {
        return enteredOn.plusDays(
                counting == TransitionCounting.DAY_AFTER_ENTRY_IS_DAY_ONE ? CALENDAR_DAYS : CALENDAR_DAYS - 1L);
    }

    /**
     * The answer of another clause about what the plan says, as the reading has it: what a plan does not say is not met, or
     * pending until the last day of its transition period.
     */
    static Outcome read(IspFacts plan, Outcome answer) {
        OregonFacts facts = plan.facts();
        if (answer.status() != Outcome.Status.NOT_MET
                || facts.reading(OregonReadings.TRANSITION_CONTENT) == TransitionContent.APPLY) {
            return answer;
        }
        if (plan.isp().getTransitionPeriods().isEmpty()) {
            return plan.isInitial().isNo() ? answer : periodsNotRecorded(plan);
        }
        LocalDate last = LocalDate.MIN;
        for (TransitionPeriod period : plan.isp().getTransitionPeriods().get()) {
            if (facts.hasHappened(period.getEnteredOn())) {
                last = Days.later(last, lastDay(facts, period));
            }
        }
        return facts.asOf().isAfter(last) ? answer : Outcome.pending(last, "the transition period is not over");
    }

    /** A transition period of a plan; or the plan, where it is said to have none or nothing is recorded. */
    record TransitionFacts(IspFacts plan, Option<TransitionPeriod> period, Subject subject) implements Rule.About {

        /** Whether there is a transition period, and it has begun by the day asked about. */
        boolean hasBegun() {
            return period.isDefined() && plan.facts().hasHappened(period.get().getEnteredOn());
        }
    }

    private static Rule.Reaching<OregonFacts, TransitionFacts> cite(String paragraph, ClauseKind kind, String asks) {
        return Paragraph.cite(S02aTransitionPeriod.class, paragraph, kind, asks)
                .fromPlans()
                .about(OregonFacts::transitions)
                .byLawOf((facts, about) ->
                        about.period.isDefined() ? about.period.get().getEnteredOn() : about.plan.lawDay());
    }

    private static Rule<OregonFacts, TransitionFacts> content(
            String paragraph, String asks, String field, Function<TransitionPeriod, Noted> said) {
        return cite(paragraph, ClauseKind.CONTENT, asks)
                .checkedBy((facts, about) -> about.hasBegun()
                        ? facts.says(about.subject, field, said.apply(about.period.get()))
                                .outcome(
                                        "the ISP has it",
                                        "the ISP lacks it",
                                        "it is not recorded whether the ISP has it")
                        : notBegun(about));
    }

    /** Those of all plans. */
    static List<TransitionFacts> all(OregonFacts facts) {
        List<TransitionFacts> all = new ArrayList<>(facts.plans().size());
        for (IspFacts plan : facts.plans()) {
            addTransitions(plan, all);
        }
        return all;
    }

    private static void addTransitions(IspFacts plan, List<TransitionFacts> all) {
        Option<Seq<TransitionPeriod>> periods = plan.isp().getTransitionPeriods();
        if (periods.isEmpty() || periods.get().isEmpty()) {
            all.add(new TransitionFacts(plan, Option.none(), plan.subject()));
            return;
        }
        for (int i = 0; i < periods.get().size(); i++) {
            TransitionPeriod period = periods.get().get(i);
            Subject at = plan.subject().element("transitionPeriods", i, "transition period", period.getId());
            all.add(new TransitionFacts(plan, Option.some(period), at));
        }
    }

    /** The answer of a clause about a transition period that has not begun, or where none is recorded. */
    static Outcome notBegun(TransitionFacts about) {
        if (about.period.isDefined()) {
            return NOT_BEGUN;
        }
        boolean saidToBeNone = about.plan.isp().getTransitionPeriods().isDefined();
        return saidToBeNone || about.plan.isInitial().isNo() ? NONE : periodsNotRecorded(about.plan);
    }

    private static Outcome periodsNotRecorded(IspFacts plan) {
        return Outcome.undetermined(
                "it is not recorded whether the ISP began with a transition period", plan.missing("transitionPeriods"));
    }

    private static Outcome mayBegin(OregonFacts facts, TransitionFacts about) {
        if (!about.hasBegun()) {
            return notBegun(about);
        }
        Said initial = about.plan.isInitial();
        if (initial.isNo()) {
            return Outcome.notApplicable("only an initial ISP may begin with a transition period");
        }
        TransitionPeriod period = about.period.get();
        Condition entered = isEntry(facts, period);
        if (entered.isNo()) {
            return Outcome.notApplicable("the entry that it names is none");
        }
        if (!initial.isRecorded()) {
            return S08fRenewal.kindNotKnown(facts, about.plan);
        }
        lastDay(facts, period);
        return entered.isYes()
                ? Outcome.met("an initial ISP may begin with the transition period")
                : Outcome.undetermined("the entry that it names is not recorded", entered.missing());
    }

    /** A period that names no entry is taken at its word; a register that is complete and lacks the entry, too. */
    private static Condition isEntry(OregonFacts facts, TransitionPeriod period) {
        Option<String> stayId = period.getStayId();
        Option<String> enrollmentId = period.getEnrollmentId();
        Condition entry = stayId.isDefined() || enrollmentId.isDefined() ? Condition.no() : Condition.yes();
        if (stayId.isDefined()) {
            boolean there = facts.stay(stayId.get()).isDefined();
            entry = entry.or(
                    there || facts.isCompleteThrough(facts.record().getStays(), period.getEnteredOn())
                            ? Condition.of(there)
                            : Condition.unknown(facts.missing("stays")));
        }
        if (enrollmentId.isDefined()) {
            boolean there = isEnrolled(facts, enrollmentId.get());
            entry = entry.or(
                    there || facts.isCompleteThrough(facts.record().getCaseManagement(), period.getEnteredOn())
                            ? Condition.of(there)
                            : Condition.unknown(facts.missing("caseManagement")));
        }
        return entry;
    }

    private static boolean isEnrolled(OregonFacts facts, String enrollmentId) {
        for (CaseManagementEnrollment one : facts.record().getCaseManagement().entries()) {
            if (one.getId().equals(enrollmentId)) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate lastDay(OregonFacts facts, TransitionPeriod period) {
        LocalDate enteredOn = period.getEnteredOn();
        return facts.counted(
                "last day of the transition period",
                "entry",
                enteredOn,
                "60 calendar days",
                lastDay(enteredOn, facts.reading(OregonReadings.TRANSITION_PERIOD)));
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.openisp.core.Period;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.Annually;
import org.openisp.rules.oregon.oar411_415_0070.S10aAnnualPlan.AnnualPlanFacts;

/**
 * OAR 411-415-0070(10)(c): "An Annual Plan must be kept current. A case manager must ensure that a current Annual Plan is
 * maintained for each individual receiving services."
 *
 * <p>Asked of the day asked about, and of the Annual Plans of the enrollment in case management that runs on it. The text
 * states no number of days, and none is made up: an Annual Plan that was not replaced is current until, by (10)(a), the
 * next one has to be there. Whether it still is after that day is for a person; (10)(a) says that the next one is late.
 * A reviewer's decision of a day before the latest Annual Plan was developed was about another one, and settles nothing.
 * Where there has been none, the 90 days of (10)(a) for the first are left to run; somebody who leaves K Plan or waiver
 * services after them is left none. An older one is of this enrollment as well where another entity, which is not
 * recorded, came before without a day between.
 */
final class S10cCurrent {

    static final Rule<OregonFacts, Current> KEPT_CURRENT = Paragraph.cite(
                    S10cCurrent.class, "(10)(c)", ClauseKind.STATE, "there is a current Annual Plan")
            .<OregonFacts, Current>about(facts -> List.of(new Current(facts)))
            .checkedBy((facts, about) -> keptCurrent(facts));

    private S10cCurrent() {}

    /** What there is of Annual Plans on the day asked about. */
    record Current(OregonFacts facts) implements Rule.About {

        @Override
        public Subject subject() {
            return facts.root();
        }

        /** Not before the latest of them was developed. */
        @Override
        public boolean canBeDecidedOn(LocalDate day) {
            for (AnnualPlanFacts about : facts.annualPlans()) {
                if (about.plan().getDevelopedOn().isAfter(day)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Outcome keptCurrent(OregonFacts facts) {
        Condition required = S10AnnualPlans.isRequired(facts);
        if (!required.isYes()) {
            return S10AnnualPlans.notKnownToReach(required);
        }
        LocalDate enrolledOn = enrolledOn(facts);
        boolean hadOne = false;
        boolean yearIsOver = false;
        boolean hadOlderOne = false;
        for (AnnualPlanFacts about : facts.annualPlans()) {
            boolean replaced = isReplaced(facts, about);
            if (about.plan().getDevelopedOn().isBefore(enrolledOn)) {
                hadOlderOne = hadOlderOne || !replaced;
            } else {
                if (!replaced && isInItsYear(facts, about.plan(), enrolledOn)) {
                    return unlessEnrolledBefore(
                            facts, enrolledOn, Outcome.met("there is an Annual Plan, and its year runs"));
                }
                hadOne = true;
                yearIsOver = yearIsOver || !replaced;
            }
        }
        if (!facts.isCompleteThrough(facts.record().getAnnualPlans(), facts.asOf())) {
            return Outcome.undetermined(
                    "it is not recorded whether there is a current Annual Plan", facts.missing("annualPlans"));
        }
        if (yearIsOver) {
            return unlessEnrolledBefore(
                    facts,
                    enrolledOn,
                    Outcome.judgment(
                            "the year of the Annual Plan is over, (10)(a); whether it is current is for a person"));
        }
        boolean stillTime = !hadOne && !facts.asOf().isAfter(S10aAnnualPlan.lastDayForTheFirst(facts, enrolledOn));
        if (stillTime) {
            return Outcome.pending("there is no Annual Plan yet, and the 90 days for the first one run");
        }
        return hadOlderOne && !S10aAnnualPlan.isKnownToBegin(facts, enrolledOn)
                ? Outcome.undetermined(
                        "it is not recorded whether an older Annual Plan is of this enrollment",
                        facts.missing("caseManagement"))
                : Outcome.notMet("there is no Annual Plan, or only one that was replaced");
    }

    /** A year that counts from enrollment may be another one by an earlier enrollment. */
    private static Outcome unlessEnrolledBefore(OregonFacts facts, LocalDate enrolledOn, Outcome outcome) {
        boolean isFromEnrollment = facts.reading(OregonReadings.ANNUALLY) == Annually.FROM_ENROLLMENT;
        return isFromEnrollment && !S10aAnnualPlan.isKnownToBegin(facts, enrolledOn)
                ? Outcome.undetermined(
                        "it is not recorded whether the individual was enrolled with another entity until then",
                        facts.missing("caseManagement"))
                : outcome;
    }

    /** The first day of the unbroken enrollment in case management that runs on the day asked about. */
    private static LocalDate enrolledOn(OregonFacts facts) {
        Option<Period> enrollment = S10aAnnualPlan.enrollmentOn(facts, facts.asOf());
        return enrollment.isDefined() ? enrollment.get().from() : facts.asOf();
    }

    private static boolean isReplaced(OregonFacts facts, AnnualPlanFacts about) {
        Option<LocalDate> replacedOn =
                facts.show(about.subject(), "replacedOn", about.plan().getReplacedOn());
        return replacedOn.isDefined() && facts.hasHappened(replacedOn.get());
    }

    private static boolean isInItsYear(OregonFacts facts, AnnualPlan plan, LocalDate enrolledOn) {
        return !facts.asOf().isAfter(S10aAnnualPlan.lastDayForTheNext(facts, plan, enrolledOn));
    }
}

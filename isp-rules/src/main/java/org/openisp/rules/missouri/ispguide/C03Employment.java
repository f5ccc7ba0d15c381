package org.openisp.rules.missouri.ispguide;

import io.vavr.control.Option;
import org.openisp.core.Act;
import org.openisp.core.content.CareerPlanning;
import org.openisp.rules.AgeRange;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.missouri.MissouriReadings;

/**
 * Component 3: employment and career planning.
 *
 * <p>"On-going career planning is expected to be addressed in the ISP for all individuals who are of working age so that
 * career advancement opportunities are explored on a regular basis." MO-24 is its first half, MO-25 the second. The guide
 * does not say which age that is: whoever asks has to set it, and nothing is assumed. Nor does it say how often "regular"
 * is: the day of the last discussion is shown. One of a later day than the one asked about says nothing of earlier ones.
 */
final class C03Employment {

    static final Rule<GuideFacts, PlanFacts> ADDRESSED = GuideText.ofEachPlan(
                    C03Employment.class,
                    "MO-24",
                    Strength.EXPECTED,
                    ClauseKind.CONTENT,
                    "the plan of somebody of working age addresses career planning")
            .checkedBy((facts, plan) -> ofWorkingAge(plan, addressed(plan)));

    static final Rule<GuideFacts, PlanFacts> EXPLORED = GuideText.ofEachPlan(
                    C03Employment.class,
                    "MO-25",
                    Strength.SHOULD,
                    ClauseKind.DUTY,
                    "with somebody of working age, career advancement is explored on a regular basis")
            .checkedBy((facts, plan) -> ofWorkingAge(plan, explored(plan)));

    private C03Employment() {}

    private static Outcome ofWorkingAge(PlanFacts plan, Outcome answer) {
        Option<AgeRange> ages = plan.facts().parameter(MissouriReadings.WORKING_AGE);
        if (ages.isEmpty()) {
            return Outcome.undetermined(
                    "the guide does not say which age is the working age, and nobody set the parameter working-age");
        }
        Condition ofAge = plan.isAged(ages.get());
        return ofAge.isYes()
                ? answer
                : PlanFacts.notKnownToReach(
                        ofAge, "the individual is not of working age", "the day of birth is not recorded");
    }

    private static Outcome addressed(PlanFacts plan) {
        Option<CareerPlanning> career = plan.isp().getCareerPlanning();
        return plan.asks(
                career.isDefined()
                        ? Condition.of(career.get().getAddressed().said(), plan.missing("careerPlanning/addressed"))
                        : Condition.unknown(plan.missing("careerPlanning")),
                "career planning is addressed",
                "career planning is not addressed");
    }

    private static Outcome explored(PlanFacts plan) {
        Option<CareerPlanning> career = plan.isp().getCareerPlanning();
        if (career.isEmpty()) {
            return Outcome.undetermined("career planning is not recorded", plan.missing("careerPlanning"));
        }
        Act last = career.get().getLastDiscussed();
        Condition discussed = plan.facts().isDone(plan.subject(), "careerPlanning/lastDiscussed", last);
        if (last.doneOn().isDefined() && !discussed.isYes()) {
            return Outcome.undetermined(
                    "it was explored last on a later day; whether before as well is not recorded",
                    plan.missing("careerPlanning/lastDiscussed"));
        }
        return discussed.isYes()
                ? Outcome.metOn(last.doneOn().get(), "it was explored last on this day; how often is not stated")
                : plan.asks(discussed, "", "it was not explored");
    }
}

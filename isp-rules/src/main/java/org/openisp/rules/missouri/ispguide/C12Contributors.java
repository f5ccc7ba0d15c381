package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.team.ContributionKind;
import org.openisp.core.team.Contributor;
import org.openisp.core.team.Meeting;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.Subject;

/**
 * Component 12: contributors.
 *
 * <p>MO-42: "Those who contributed to the plan through interviews, reports, letters, questionnaires, etc., and those present at
 * the plan meeting." Who was present may stand with the meeting, or among the contributors.
 */
final class C12Contributors {

    static final Rule<GuideFacts, PlanFacts> NAMED = GuideText.ofEachPlan(
                    C12Contributors.class,
                    "MO-42",
                    Strength.MUST,
                    ClauseKind.CONTENT,
                    "the plan names those who contributed, in which ways, and those who were present at the meeting")
            .checkedBy((facts, plan) -> plan.asks(
                    areContributorsNamed(plan).and(areThosePresentNamed(plan)).and(isAnybodyNamed(plan)),
                    "they are named",
                    "they are not named"));

    private C12Contributors() {}

    private static Condition areContributorsNamed(PlanFacts plan) {
        Option<Seq<Contributor>> contributors = plan.isp().getContributors();
        if (contributors.isEmpty()) {
            return Condition.unknown(plan.missing("contributors"));
        }
        Condition named = Condition.yes();
        int index = 0;
        for (Contributor one : contributors.get()) {
            named = named.and(GuideFacts.isListed(one.getWays(), plan.missing("contributors", index++, "ways")));
        }
        return named;
    }

    private static Condition areThosePresentNamed(PlanFacts plan) {
        boolean isAmongContributors = plan.isp()
                .getContributors()
                .exists(all ->
                        all.exists(one -> one.getWays().exists(ways -> ways.contains(ContributionKind.PRESENCE))));
        if (isAmongContributors) {
            return Condition.yes();
        }
        if (plan.firstMeeting().isEmpty()) {
            return plan.facts()
                    .isAbsent(plan.meetings(), plan.missing("meetings"))
                    .not();
        }
        Condition named = Condition.yes();
        int index = 0;
        for (Meeting meeting : plan.meetings().entries()) {
            Subject at = plan.subject().entry("meetings", plan.meetings(), index++, "meeting", meeting.getId());
            if (plan.facts().hasHappened(meeting.getHeldOn())) {
                named = named.and(
                        meeting.getPresent().isDefined()
                                ? Condition.yes()
                                : Condition.unknown(new MissingFact(at, "present")));
            }
        }
        return named;
    }

    /** Whether anybody is named at all; that nobody was present is known only where it is recorded who was. */
    private static Condition isAnybodyNamed(PlanFacts plan) {
        boolean wasPresent = plan.meetings()
                .entries()
                .filter(meeting -> plan.facts().hasHappened(meeting.getHeldOn()))
                .exists(meeting -> meeting.getPresent().exists(Seq::nonEmpty));
        if (wasPresent) {
            return Condition.yes();
        }
        Condition known = areThosePresentNamed(plan);
        return GuideFacts.isListed(plan.isp().getContributors(), plan.missing("contributors"))
                .or(known.isYes() ? Condition.no() : known);
    }
}

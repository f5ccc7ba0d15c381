package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.service.ActivityKind;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(8)(l)(B): what never counts as activities in an adult foster home.
 *
 * <p>"Activities that contribute to the six hours may not include any of the following: (i) Rehabilitation. (ii)
 * Educational services. (iii) Employment services." A plan may well include them; they may not be needed for the six
 * hours. So each is not met where, in a week, the plan has activities of the kind, has fewer than six hours without the
 * three kinds, and reaches six hours with them. A week that falls short even so is only a matter of (8)(l). The other
 * tests of (8)(l), interest for one, are applied to these activities too.
 */
final class S08lBNeverCounts {

    static final Rule<OregonFacts, Rule.About> NEVER = Paragraph.heading(
            S08lBNeverCounts.class,
            "(8)(l)(B)",
            ClauseKind.LIMIT,
            "what may not contribute to the six hours: (i) to (iii)");

    static final Rule<OregonFacts, IspFacts> REHABILITATION =
            neverCounts("(8)(l)(B)(i)", ActivityKind.REHABILITATION, "rehabilitation is not needed for the six hours");

    static final Rule<OregonFacts, IspFacts> EDUCATION = neverCounts(
            "(8)(l)(B)(ii)", ActivityKind.EDUCATION, "educational services are not needed for the six hours");

    static final Rule<OregonFacts, IspFacts> EMPLOYMENT = neverCounts(
            "(8)(l)(B)(iii)", ActivityKind.EMPLOYMENT, "employment services are not needed for the six hours");

    private S08lBNeverCounts() {}

    private static Rule<OregonFacts, IspFacts> neverCounts(String paragraph, ActivityKind kind, String asks) {
        return Paragraph.cite(S08lBNeverCounts.class, paragraph, ClauseKind.LIMIT, asks)
                .fromPlans()
                .about(OregonFacts::plans)
                .byLawOf(S08lActivities::lastDay)
                .checkedBy((facts, plan) -> notNeeded(facts, plan, kind));
    }

    private static Outcome notNeeded(OregonFacts facts, IspFacts plan, ActivityKind kind) {
        Option<Outcome> notAsked = S08lActivities.unlessAsked(facts, plan);
        if (notAsked.isDefined()) {
            return notAsked.get();
        }
        Seq<ActivityKind> only = Array.of(kind);
        Condition needed = plan.activityWeeks().inAnotherStay();
        for (ActivityWeeks.Week week : plan.activityWeeks().weeks()) {
            needed = needed.or(week.hours(only)
                    .any()
                    .and(week.hours(S08lActivities.MAY_COUNT)
                            .reach(S08lActivities.HOURS)
                            .not())
                    .and(week.hours().reach(S08lActivities.HOURS)));
        }
        return needed.not()
                .outcome(
                        "no week needs such activities for its six hours",
                        "a week reaches six hours only with activities that may not contribute to them",
                        "too little is recorded about the stays, or the activities of a week");
    }
}

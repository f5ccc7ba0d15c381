package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.openisp.core.service.ActivityKind;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(8)(l): six hours of activities a week in an adult foster home.
 *
 * <p>"An ISP for an adult enrolled in a foster home, as described in OAR chapter 411, division 360, must include at
 * least six hours of activities each week that are of interest to the individual that do not include television or
 * movies made available by the provider. Activities are those available in the community and made available or offered by
 * the provider or the CDDP." Activities of the kinds in (B) do not count.
 *
 * <p>Asked is every whole week of the plan, within one stay of an adult, that is over; where occasions are written down
 * they count, and otherwise the hours a week. Weeks that the plan or a stay cuts short are not asked about, nor are weeks
 * to come. A whole week that lies in no stay that is recorded may lie in another one, where the stays are not complete.
 */
final class S08lActivities {

    static final Rule<OregonFacts, IspFacts> SIX_HOURS = Paragraph.cite(
                    S08lActivities.class,
                    "(8)(l)",
                    ClauseKind.LIMIT,
                    "in an adult foster home the ISP includes at least six hours of activities of interest each week")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf(S08lActivities::lastDay)
            .checkedBy(S08lActivities::sixHours);

    /** How many hours a week. */
    static final BigDecimal HOURS = BigDecimal.valueOf(6);

    /** The kinds that may count, (A). */
    static final Seq<ActivityKind> MAY_COUNT =
            Array.of(ActivityKind.RECREATION_OR_LEISURE, ActivityKind.NEEDED_BY_PLAN);

    private S08lActivities() {}

    private static Outcome sixHours(OregonFacts facts, IspFacts plan) {
        Option<Outcome> notAsked = unlessAsked(facts, plan);
        if (notAsked.isDefined()) {
            return notAsked.get();
        }
        Condition sixHours = Condition.yes();
        for (ActivityWeeks.Week week : plan.activityWeeks().weeks()) {
            sixHours = sixHours.and(week.hours(MAY_COUNT).reach(HOURS));
        }
        return sixHours.and(plan.activityWeeks().inAnotherStay().not())
                .outcome(
                        "each week had six hours of activities that count",
                        "a week had fewer than six hours of activities that count",
                        "too little is recorded about the stays, or the activities of a week");
    }

    /** The last day of the plan that has come. */
    static LocalDate lastDay(OregonFacts facts, IspFacts plan) {
        return plan.lastDaySoFar();
    }

    /** The answer where the plan is not asked about its activities, or that is not known; none where it is. */
    static Option<Outcome> unlessAsked(OregonFacts facts, IspFacts plan) {
        Condition asked = plan.isInAdultFosterHome()
                .and(facts.isChild(lastDay(facts, plan)).not());
        if (asked.isNo()) {
            return Option.some(Outcome.notApplicable("the individual is no adult in an adult foster home"));
        }
        if (!asked.isKnown()) {
            return Option.some(Outcome.undetermined(
                    "it is not recorded whether the individual is an adult in an adult foster home", asked.missing()));
        }
        if (plan.startsOn().isEmpty() || plan.lastDay().isEmpty()) {
            return Option.some(Outcome.undetermined(
                    "the days of the plan are not recorded",
                    plan.missing(plan.startsOn().isEmpty() ? "startsOn" : "endsOn")));
        }
        if (!plan.activityWeeks().weeks().isEmpty()) {
            return facts.record().getActivities().isDefined()
                    ? Option.none()
                    : Option.some(Outcome.undetermined("activities are not recorded", facts.missing("activities")));
        }
        Condition inAnotherStay = plan.activityWeeks().inAnotherStay();
        if (!inAnotherStay.isKnown()) {
            return Option.some(Outcome.undetermined(
                    "it is not recorded whether a week was spent in an adult foster home", inAnotherStay.missing()));
        }
        return plan.lastDay().exists(last -> last.isBefore(facts.asOf()))
                ? Option.some(Outcome.notApplicable(
                        "no whole week of the plan was spent as an adult in an adult foster home"))
                : Option.some(Outcome.pending("no whole week of the plan in an adult foster home is over yet"));
    }
}

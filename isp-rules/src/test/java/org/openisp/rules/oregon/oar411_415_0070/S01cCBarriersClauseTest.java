package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.FreeText;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.Barrier;
import org.openisp.core.content.PreferredService;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.TransitionContent;

@DisplayName("OAR 411-415-0070(1)(c)(C) preferred services, barriers and strategies")
class S01cCBarriersClauseTest {

    private static Option<Seq<PreferredService>> preferred(String ids) {
        if (!Row.isRecorded(ids)) {
            return Option.none();
        }
        return Option.some(
                ids.equals("none")
                        ? Array.empty()
                        : Row.list(ids)
                                .map(id -> PreferredService.builder().id(id).build()));
    }

    /** For each barrier how many strategies it has; {@code ?} is not recorded. */
    private static Option<Seq<Barrier>> barriers(String strategies) {
        if (!Row.isRecorded(strategies)) {
            return Option.none();
        }
        if (strategies.equals("none")) {
            return Option.some(Array.empty());
        }
        return Option.some(Row.list(strategies)
                .zipWithIndex()
                .map(pair -> Barrier.builder()
                        .id("barrier-" + pair._2)
                        .preferredServiceId("choir")
                        .strategies(
                                pair._1.equals("?") ? Option.<Seq<FreeText>>none() : Option.some(strategies(pair._1)))
                        .build()));
    }

    private static Seq<FreeText> strategies(String howMany) {
        return Array.fill(Integer.parseInt(howMany), () -> PlanningParts.words("Somebody drives."));
    }

    @ParameterizedTest(name = "from {0}, services {1}, strategies of barriers {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | services   | strategies | asked 2025-06-30
            2025-04-01 | choir      | 1          | MET
            2025-04-01 | choir      | 2 1        | MET
            2025-04-01 | choir pool | 1          | MET
            2025-04-01 | choir      | none       | MET
            2025-04-01 | none       | none       | MET
            2025-04-01 | choir      | 1 0        | NOT_MET
            2025-04-01 | -          | 0          | NOT_MET
            2025-04-01 | choir      | 0 ?        | NOT_MET
            2025-04-01 | choir      | 1 ?        | UNDETERMINED /plans/0/barriers/1/strategies
            2025-04-01 | choir      | -          | UNDETERMINED /plans/0/barriers
            2025-04-01 | -          | 1          | UNDETERMINED /plans/0/preferredServices
            2025-07-01 | choir      | 0          | PENDING
            -          | choir      | 0          | UNDETERMINED /plans/0/startsOn
            2024-10-24 | choir      | 0          | UNDETERMINED
            """)
    void each_barrier_has_a_strategy(String startsOn, String services, String strategies, String expected) {
        Isp.Builder plan = PlanningParts.planFrom(startsOn)
                .preferredServices(preferred(services))
                .barriers(barriers(strategies));

        Row.assertOutcome(PlanningParts.aboutPlan("(1)(c)(C)", PlanningParts.recordOf(plan), "2025-06-30"), expected);
    }

    @Test
    void a_barrier_to_a_service_that_is_not_listed_needs_a_strategy_as_well() {
        Isp.Builder plan =
                PlanningParts.plan().preferredServices(preferred("pool")).barriers(barriers("0"));

        Row.assertOutcome(PlanningParts.aboutPlan("(1)(c)(C)", PlanningParts.recordOf(plan), "2025-06-30"), "NOT_MET");
    }

    /** Nobody has finalized, signed or implemented the plan, and its first day is not recorded. */
    @ParameterizedTest(name = "through {0}, ended {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # ends     | ended      | no strategy, asked 2025-06-30
            2025-06-30 | -          | NOT_MET
            2025-07-01 | -          | UNDETERMINED /plans/0/startsOn
            2026-03-31 | 2025-06-30 | NOT_MET
            2026-03-31 | 2025-07-01 | UNDETERMINED /plans/0/startsOn
            -          | 2025-05-31 | NOT_MET
            """)
    void a_plan_has_begun_by_its_last_day(String endsOn, String terminatedOn, String expected) {
        Isp.Builder plan = PlanningParts.planFrom("-")
                .endsOn(Row.day(endsOn))
                .terminatedOn(Row.day(terminatedOn))
                .preferredServices(preferred("choir"))
                .barriers(barriers("0"));

        Row.assertOutcome(PlanningParts.aboutPlan("(1)(c)(C)", PlanningParts.recordOf(plan), "2025-06-30"), expected);
    }

    /** Entry on 2025-04-01: the sixtieth day after it is 2025-05-31. */
    @ParameterizedTest(name = "transition {0}, plan {1}, asked {2}: {3}, or by the other reading {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # entered  | kind    | asked on   | default | other reading
            2025-04-01 | INITIAL | 2025-04-01 | NOT_MET | PENDING 2025-05-31
            2025-04-01 | INITIAL | 2025-05-31 | NOT_MET | PENDING 2025-05-31
            2025-04-01 | INITIAL | 2025-06-01 | NOT_MET | NOT_MET
            2025-04-02 | INITIAL | 2025-04-01 | NOT_MET | NOT_MET
            none       | INITIAL | 2025-04-01 | NOT_MET | NOT_MET
            -          | INITIAL | 2025-04-01 | NOT_MET | UNDETERMINED /plans/0/transitionPeriods
            -          | ANNUAL  | 2025-04-01 | NOT_MET | NOT_MET
            """)
    void by_the_other_reading_there_is_time_until_the_transition_period_ends(
            String enteredOn, String kind, String asOf, String byDefault, String byTheOther) {
        Option<Seq<TransitionPeriod>> periods = Row.isRecorded(enteredOn)
                ? Option.some(Row.days(enteredOn)
                        .map(day -> TransitionPeriod.builder()
                                .id("transition-1")
                                .enteredOn(day)
                                .build()))
                : Option.none();
        ServiceRecord record = PlanningParts.recordOf(PlanningParts.plan()
                        .kind(IspKind.valueOf(kind))
                        .transitionPeriods(periods)
                        .preferredServices(preferred("choir"))
                        .barriers(barriers("0")))
                .build();
        Question question = Question.asOf(Some.day(asOf));

        Row.assertOutcome(Ask.outcome("(1)(c)(C)", PlanningParts.PLAN, record, question), byDefault);
        Row.assertOutcome(
                Ask.outcome(
                        "(1)(c)(C)",
                        PlanningParts.PLAN,
                        record,
                        question.reading(OregonReadings.TRANSITION_CONTENT, TransitionContent.PENDING_UNTIL_ITS_END)),
                byTheOther);
    }
}

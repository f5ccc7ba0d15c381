package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.Importance;
import org.openisp.core.content.ImportanceKind;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;

@DisplayName("OAR 411-415-0070(2)(e) K Plan and waiver supports reflect what is important")
class S02eImportanceClauseTest {

    private static final Seq<Importance> TO_AND_FOR = Array.of(
            Importance.builder().id("choir").kind(ImportanceKind.IMPORTANT_TO).build(),
            Importance.builder().id("pills").kind(ImportanceKind.IMPORTANT_FOR).build());

    private static Option<Seq<String>> ids(String words) {
        if (words.equals("?")) {
            return Option.none();
        }
        return Option.some(words.equals("none") ? Array.empty() : Array.of(words.split("\\+", -1)));
    }

    /** {@code k-plan=choir+pills}, and after another sign the needs that it meets: {@code k-plan=choir=bath}. */
    private static Seq<PlannedService> services(String words) {
        return Row.list(words).zipWithIndex().map(pair -> {
            String[] parts = (pair._1 + "=none").split("=", -1);
            return PlannedService.builder()
                    .id("service-" + pair._2)
                    .kind(ServiceKind.ATTENDANT_CARE)
                    .fundingAuthority(
                            parts[0].equals("?") ? Option.none() : Option.some(new FundingAuthority(parts[0])))
                    .importanceIds(ids(parts[1]))
                    .needIds(ids(parts[2]))
                    .build();
        });
    }

    private static ServiceRecord.Builder with(Isp.Builder plan) {
        return PlanningParts.recordOf(plan)
                .needs(Array.of(Need.builder().id("bath").build()))
                .needsAssessments(Register.of(NeedsAssessment.builder()
                        .id("assessment-1")
                        .kind(AssessmentKind.OREGON_NEEDS_ASSESSMENT)
                        .submitted(Act.on(Some.day("2025-03-10")))
                        .needIds(Array.of("bath"))
                        .build()));
    }

    private static void assertAnswer(Isp.Builder plan, String expected) {
        Row.assertOutcome(PlanningParts.aboutPlan("(2)(e)", with(plan), "2025-06-30"), expected);
    }

    @ParameterizedTest(name = "{0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # services                         | asked 2025-06-30 | why
            k-plan=choir+pills                 | MET              | to and for
            k-plan=choir adults-waiver=pills   | MET              | one service each
            k-plan=choir=bath                  | MET              | for: it meets an assessed need
            k-plan=pills                       | NOT_MET          | nothing important to the individual
            k-plan=none=bath                   | NOT_MET          | the same
            k-plan=choir                       | NOT_MET          | nothing important for the individual
            k-plan=choir=bus                   | NOT_MET          | a need that was not assessed
            k-plan=none                        | NOT_MET          | neither
            k-plan=gone+pills                  | NOT_MET          | what is not on the list is not important
            k-plan=pills family-support=choir  | NOT_MET          | family support is neither
            k-plan=?=bath                      | UNDETERMINED /plans/0/services/0/importanceIds | what it reflects is not recorded
            k-plan=choir=?                     | UNDETERMINED /plans/0/services/0/needIds | what it meets is not recorded
            k-plan=pills ?=choir               | UNDETERMINED /plans/0/services/1/fundingAuthority | perhaps K Plan
            ?=choir+pills                      | UNDETERMINED /plans/0/services/0/fundingAuthority | perhaps K Plan
            acme:fund=none                     | UNDETERMINED /plans/0/services/0/fundingAuthority | a code of somebody else
            k-plan=choir+pills ?=none          | MET              | whatever the other is
            family-support=none                | NOT_APPLICABLE   | no K Plan or waiver service
            medically-fragile-model-waiver=choir+pills | MET      | a waiver
            """)
    void what_is_important_for_and_to_the_individual(String services, String expected, String why) {
        assertAnswer(PlanningParts.plan().services(services(services)).important(TO_AND_FOR), expected);
    }

    @Test
    void what_is_important_may_be_not_recorded() {
        assertAnswer(PlanningParts.plan().services(services("k-plan=choir=bath")), "UNDETERMINED /plans/0/important");
    }

    @Test
    void a_plan_without_services() {
        assertAnswer(PlanningParts.plan().services(Array.empty()), "NOT_APPLICABLE");
        assertAnswer(PlanningParts.plan(), "UNDETERMINED /plans/0/services");
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | asked 2025-06-30
            2025-07-01 | PENDING
            2025-06-30 | NOT_MET
            -          | UNDETERMINED /plans/0/startsOn
            2024-10-24 | UNDETERMINED
            """)
    void a_plan_that_is_still_being_written_has_time(String startsOn, String expected) {
        assertAnswer(
                PlanningParts.planFrom(startsOn)
                        .services(services("k-plan=pills"))
                        .important(TO_AND_FOR),
                expected);
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;

@DisplayName("OAR 411-415-0070(2)(d) services are consistent with manual and policy")
class S02dPolicyClauseTest {

    /** For each service whether the Department funds it; {@code ?} is not recorded. */
    private static Isp.Builder plan(String funded) {
        if (!Row.isRecorded(funded)) {
            return PlanningParts.plan();
        }
        return PlanningParts.plan()
                .services(Option.some(
                        funded.equals("none")
                                ? Array.empty()
                                : Row.list(funded)
                                        .zipWithIndex()
                                        .map(pair -> PlannedService.builder()
                                                .id("service-" + pair._2)
                                                .kind(ServiceKind.TRANSPORTATION)
                                                .departmentFunded(Row.said(pair._1.equals("?") ? "-" : pair._1))
                                                .build())));
    }

    @ParameterizedTest(name = "Department funded {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # funded | asked 2025-06-30
            yes      | JUDGMENT
            no yes   | JUDGMENT
            no ?     | JUDGMENT
            -        | JUDGMENT
            no no    | NOT_APPLICABLE
            none     | NOT_APPLICABLE
            """)
    void a_person_has_to_say(String funded, String expected) {
        Row.assertOutcome(
                PlanningParts.aboutPlan("(2)(d)", PlanningParts.recordOf(plan(funded)), "2025-06-30"), expected);
    }

    @Test
    void the_decision_of_a_reviewer_settles_it() {
        ServiceRecord.Builder record = PlanningParts.recordOf(plan("yes"))
                .reviewerDecisions(Register.of(ReviewerDecision.builder()
                        .id("decision-1")
                        .clause("OAR 411-415-0070(2)(d)")
                        .subjectId(PlanningParts.PLAN)
                        .answer(ReviewerAnswer.MET)
                        .decidedOn(Some.day("2025-06-30"))
                        .build()));

        Row.assertOutcome(PlanningParts.aboutPlan("(2)(d)", record, "2025-06-29"), "JUDGMENT");
        Row.assertOutcome(PlanningParts.aboutPlan("(2)(d)", record, "2025-06-30"), "MET");
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.service.DecisionResult;
import org.openisp.core.service.DecisionSubject;
import org.openisp.core.service.ServiceDecision;

@DisplayName("OAR 411-415-0070(9)(d) alternatives to a provider or setting that is not authorized")
class S09dAlternativesClauseTest {

    private static void assertOutcome(ServiceDecision decision, String expected) {
        ServiceRecord record =
                Some.record().serviceDecisions(Register.of(decision)).build();

        Row.assertOutcome(Ask.outcome("(9)(d)", decision.getId(), record, "2025-06-30"), expected);
    }

    @ParameterizedTest(name = "{0} {1}, selected {2}, presented {3}, help {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # result   | about       | selected | presented     | help | asked 2025-06-30
            DENIED     | provider    | yes | 2025-06-16     | yes | MET
            DENIED     | setting     | yes | 2025-06-30     | yes | MET
            TERMINATED | provider    | yes | 2025-06-16     | yes | MET
            DENIED     | provider    | yes | not 2025-06-30 | yes | NOT_MET
            DENIED     | provider    | yes | 2025-07-01     | yes | NOT_MET
            DENIED     | setting     | yes | 2025-06-16     | no  | NOT_MET
            TERMINATED | setting     | yes | not 2025-06-30 | -   | NOT_MET
            DENIED     | provider    | yes | not 2025-06-29 | yes | UNDETERMINED /serviceDecisions/0/alternativesPresented
            DENIED     | provider    | yes | -              | yes | UNDETERMINED /serviceDecisions/0/alternativesPresented
            DENIED     | provider    | yes | 2025-06-16     | -   | UNDETERMINED /serviceDecisions/0/assistanceGiven
            DENIED     | provider    | -   | not 2025-06-30 | no  | UNDETERMINED /serviceDecisions/0/selectedByIndividual
            DENIED     | provider    | -   | 2025-06-16     | yes | MET
            DENIED     | provider    | no  | not 2025-06-30 | no  | NOT_APPLICABLE
            DENIED     | service     | yes | not 2025-06-30 | no  | NOT_APPLICABLE
            DENIED     | combination | yes | not 2025-06-30 | no  | NOT_APPLICABLE
            DENIED     | -           | yes | not 2025-06-30 | no  | UNDETERMINED /serviceDecisions/0/subject
            DENIED     | acme:bundle | yes | not 2025-06-30 | no  | UNDETERMINED /serviceDecisions/0/subject
            AUTHORIZED | provider    | yes | not 2025-06-30 | no  | NOT_APPLICABLE
            """)
    void both_are_owed_when_what_was_selected_is_not_authorized(
            DecisionResult result, String about, String selected, String presented, String help, String expected) {
        assertOutcome(
                LimitParts.decision(result, "2025-06-16")
                        .subject(Option.some(about).filter(Row::isRecorded).map(DecisionSubject::new))
                        .selectedByIndividual(Row.said(selected))
                        .alternativesPresented(Row.act(presented))
                        .assistanceGiven(Row.said(help))
                        .build(),
                expected);
    }

    @Test
    void a_decision_that_is_not_made_yet_asks_for_nothing() {
        ServiceDecision decision = LimitParts.decision(DecisionResult.DENIED, "2025-07-01")
                .subject(DecisionSubject.PROVIDER)
                .selectedByIndividual(Row.said("yes"))
                .alternativesPresented(Row.act("not 2025-12-31"))
                .build();

        assertOutcome(decision, "NOT_APPLICABLE");
        assertOutcome(decision.withDecidedOn(Some.day("2024-10-24")), "UNDETERMINED");
        assertOutcome(decision.withDecidedOn(Some.day("2024-10-25")), "NOT_MET");
    }

    @Test
    void decisions_that_are_not_recorded_are_not_known() {
        ServiceRecord record = Some.record().build();

        Row.assertOutcome(Ask.outcome("(9)(d)", "record-1", record, "2025-06-30"), "UNDETERMINED /serviceDecisions");
    }
}

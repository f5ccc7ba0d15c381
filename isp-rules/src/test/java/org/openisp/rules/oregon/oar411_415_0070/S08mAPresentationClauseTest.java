package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.content.Presentation;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Outcome;

@DisplayName("OAR 411-415-0070(8)(m)(A) language, format and presentation")
class S08mAPresentationClauseTest {

    private static Isp from(String startsOn) {
        return SigningParts.planSigned(Some.unsigned()).withStartsOn(Row.day(startsOn));
    }

    private static Outcome asked(Isp plan) {
        return Ask.outcome("(8)(m)(A)", SigningParts.PLAN, SigningParts.recordOf(plan), "2025-06-30");
    }

    @ParameterizedTest(name = "from {0}, suits the individual {1}, the supporters {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | individual | supporters | asked 2025-06-30
            2025-03-01 | yes        | yes        | MET
            2025-03-01 | no         | yes        | NOT_MET
            2025-03-01 | yes        | no         | NOT_MET
            2025-03-01 | no         | -          | NOT_MET
            2025-03-01 | -          | yes        | UNDETERMINED /plans/0/presentation/suitsIndividual
            2025-03-01 | yes        | -          | UNDETERMINED /plans/0/presentation/suitsSupporters
            2025-06-30 | no         | yes        | NOT_MET
            2025-07-01 | no         | yes        | PENDING
            2025-07-01 | yes        | yes        | MET
            -          | no         | yes        | UNDETERMINED /plans/0/startsOn
            2024-10-24 | no         | yes        | UNDETERMINED
            """)
    void it_suits_both(String startsOn, String individual, String supporters, String expected) {
        Presentation presentation = Presentation.builder()
                .suitsIndividual(Row.said(individual))
                .suitsSupporters(Row.said(supporters))
                .build();

        Row.assertOutcome(asked(from(startsOn).withPresentation(Option.some(presentation))), expected);
    }

    @Test
    void nothing_recorded_about_it_is_not_known() {
        Row.assertOutcome(asked(from("2025-03-01")), "UNDETERMINED /plans/0/presentation");
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import static org.openisp.rules.oregon.oar411_415_0070.AnnualPlanParts.enrollment;

import io.vavr.collection.Array;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.ServiceRecord;

@DisplayName("OAR 411-415-0070(10) who has an Annual Plan")
class S10AnnualPlansClauseTest {

    @ParameterizedTest(name = "enrolled {0} through {1} ({2}), {3} from {4} through {5}: {6}  ({7})")
    @CsvSource(delimiter = '|', textBlock = """
            # enrolled | through    | register   | funded by            | from       | through    | asked 2025-06-30 | why
            2025-01-10 | -          | record     | none                 | -          | -          | MET              | case management only
            2025-01-10 | -          | record     | case-management-only | 2025-01-10 | -          | MET              | case management only
            2025-01-10 | -          | record     | family-support       | 2025-01-10 | -          | MET              | neither K Plan nor waiver
            2025-01-10 | -          | record     | k-plan               | 2025-06-30 | -          | NOT_APPLICABLE   | K Plan since today
            2025-01-10 | -          | record     | k-plan               | 2025-07-01 | -          | MET              | K Plan from tomorrow on
            2025-01-10 | -          | record     | adults-waiver        | 2025-02-01 | 2025-06-30 | NOT_APPLICABLE   | waiver until today
            2025-01-10 | -          | record     | adults-waiver        | 2025-02-01 | 2025-06-29 | MET              | waiver until yesterday
            2025-01-10 | -          | record     | mt:fund              | 2025-02-01 | -          | UNDETERMINED /fundingAuthorities | a word of somebody else
            2025-01-10 | -          | record     | -                    | -          | -          | UNDETERMINED /fundingAuthorities | not recorded
            2025-06-30 | -          | record     | none                 | -          | -          | MET              | enrolled today
            2025-07-01 | -          | record     | none                 | -          | -          | NOT_APPLICABLE   | enrolled from tomorrow on
            2025-01-10 | 2025-06-29 | record     | none                 | -          | -          | NOT_APPLICABLE   | case management is over
            2025-01-10 | 2025-06-29 | 2025-06-29 | none                 | -          | -          | UNDETERMINED /caseManagement | enrolled anew or not is not recorded
            2025-01-10 | -          | -          | none                 | -          | -          | UNDETERMINED /caseManagement | not recorded
            2025-01-10 | -          | -          | k-plan               | 2025-01-10 | -          | NOT_APPLICABLE   | K Plan, enrolled or not
            """)
    void case_management_without_k_plan_and_waiver(
            String enrolled,
            String through,
            String register,
            String authority,
            String from,
            String fundedThrough,
            String expected,
            String why) {
        ServiceRecord record = Some.record()
                .caseManagement(Row.register(Array.of(enrollment("enrollment-1", enrolled, through)), register))
                .fundingAuthorities(AnnualPlanParts.funding(authority, from, fundedThrough))
                .build();

        Row.assertOutcome(Ask.outcome("(10)", record.getId(), record, "2025-06-30"), expected);
    }
}

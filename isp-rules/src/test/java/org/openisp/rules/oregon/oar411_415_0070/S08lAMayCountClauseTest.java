package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.service.Activity;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(8)(l)(A) what may count as activities")
class S08lAMayCountClauseTest {

    @ParameterizedTest(name = "{0}: (i) {1}, (ii) {2}")
    @CsvSource(delimiter = '|', textBlock = """
            recreation-or-leisure | MET                             | NOT_APPLICABLE
            needed-by-plan        | NOT_APPLICABLE                  | MET
            rehabilitation        | NOT_APPLICABLE                  | NOT_APPLICABLE
            education             | NOT_APPLICABLE                  | NOT_APPLICABLE
            employment            | NOT_APPLICABLE                  | NOT_APPLICABLE
            acme:fishing          | UNDETERMINED /activities/0/kind | UNDETERMINED /activities/0/kind
            -                     | UNDETERMINED /activities/0/kind | UNDETERMINED /activities/0/kind
            """)
    void two_kinds(String kind, String recreation, String needed) {
        Activity activity = ActivityParts.activity("one", "2")
                .kind(ActivityParts.kind(kind))
                .build();

        assertBoth(activity, recreation, needed);
    }

    @Test
    void a_need_is_described_in_a_plan() {
        Activity needed = ActivityParts.activity("one", "2")
                .kind(ActivityParts.kind("needed-by-plan"))
                .build();

        assertBoth(needed.withPlanIds(Option.some(Array.empty())), "NOT_APPLICABLE", "NOT_APPLICABLE");
        assertBoth(needed.withPlanIds(Option.none()), "NOT_APPLICABLE", "UNDETERMINED /activities/0/planIds");
    }

    @Test
    void what_begins_later_has_not_begun() {
        Activity later = ActivityParts.activity("one", "2")
                .period(Period.from(Some.day("2025-07-01")))
                .build();

        assertBoth(later, "NOT_APPLICABLE", "NOT_APPLICABLE");
    }

    @Test
    void without_activities_nothing_is_asked() {
        assertThat(Ask.findings("(8)(l)(A)(i)", ActivityParts.record(), Question.asOf(Some.day("2025-06-30"))))
                .isEmpty();
    }

    private static void assertBoth(Activity activity, String recreation, String needed) {
        Row.assertOutcome(Ask.outcome("(8)(l)(A)(i)", "one", ActivityParts.record(activity), "2025-06-30"), recreation);
        Row.assertOutcome(Ask.outcome("(8)(l)(A)(ii)", "one", ActivityParts.record(activity), "2025-06-30"), needed);
    }
}

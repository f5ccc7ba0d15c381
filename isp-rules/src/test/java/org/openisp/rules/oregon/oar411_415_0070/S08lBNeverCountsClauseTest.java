package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.service.Activity;

@DisplayName("OAR 411-415-0070(8)(l)(B) what never counts as activities")
class S08lBNeverCountsClauseTest {

    private static Activity of(String kind, String hours) {
        return ActivityParts.activity(kind + "-" + hours, hours)
                .kind(ActivityParts.kind(kind))
                .build();
    }

    private static void assertAll(
            ServiceRecord record, String asOf, String rehabilitation, String education, String employment) {
        Row.assertOutcome(Ask.outcome("(8)(l)(B)(i)", SigningParts.PLAN, record, asOf), rehabilitation);
        Row.assertOutcome(Ask.outcome("(8)(l)(B)(ii)", SigningParts.PLAN, record, asOf), education);
        Row.assertOutcome(Ask.outcome("(8)(l)(B)(iii)", SigningParts.PLAN, record, asOf), employment);
    }

    @ParameterizedTest(name = "{0} hours that count, {1}, {2} and {3} that never do: {4}, {5}, {6}")
    @CsvSource(delimiter = '|', textBlock = """
            # counts | rehab. | educ. | empl. | rehabilitation | education | employment
            6        | 0      | 0     | 0     | MET            | MET       | MET
            6        | 5      | 5     | 5     | MET            | MET       | MET
            4        | 2      | 0     | 0     | NOT_MET        | MET       | MET
            4        | 0      | 2     | 0     | MET            | NOT_MET   | MET
            4        | 0      | 0     | 2     | MET            | MET       | NOT_MET
            4        | 1      | 1     | 0     | NOT_MET        | NOT_MET   | MET
            4        | 1.75   | 0     | 0     | MET            | MET       | MET
            0        | 6      | 0     | 0     | NOT_MET        | MET       | MET
            0        | 0      | 0     | 0     | MET            | MET       | MET
            """)
    void it_is_not_needed_for_the_six_hours(
            String counts,
            String rehabilitation,
            String education,
            String employment,
            String first,
            String second,
            String third) {
        ServiceRecord record = ActivityParts.record(
                of("recreation-or-leisure", counts),
                of("rehabilitation", rehabilitation),
                of("education", education),
                of("employment", employment));

        assertAll(record, "2025-06-30", first, second, third);
    }

    @ParameterizedTest(name = "stays complete through {0}, needed {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # complete | rehab. | outcome             | in the home until 2025-05-03, asked 2025-06-30
            2025-05-03 | 2      | NOT_MET             | needed in the weeks of that stay
            2025-05-03 | 0      | UNDETERMINED /stays | another stay may need it
            2025-06-30 | 0      | MET                 | no other stay
            """)
    void a_stay_that_is_not_recorded_may_need_it(
            String completeThrough, String rehabilitation, String expected, String why) {
        Stay stay = ActivityParts.stay("stay-1", ProgramType.ADULT_FOSTER_HOME, "2025-01-01")
                .exitedOn(Some.day("2025-05-03"))
                .build();
        ServiceRecord record = ActivityParts.record(
                        of("recreation-or-leisure", "4"), of("rehabilitation", rehabilitation))
                .withStays(Row.register(Array.of(stay), completeThrough));

        Row.assertOutcome(Ask.outcome("(8)(l)(B)(i)", SigningParts.PLAN, record, "2025-06-30"), expected);
    }

    @Test
    void only_what_would_otherwise_count_contributes() {
        Activity four = of("recreation-or-leisure", "4");
        Activity disliked = of("rehabilitation", "4").withOfInterest(Said.NO);
        Activity elsewhere = of("rehabilitation", "4").withPlanIds(Option.some(Array.of("plan-2")));

        assertAll(ActivityParts.record(four, disliked), "2025-06-30", "MET", "MET", "MET");
        assertAll(ActivityParts.record(four, elsewhere), "2025-06-30", "MET", "MET", "MET");
    }

    @Test
    void what_is_not_recorded_is_named() {
        Activity four = of("recreation-or-leisure", "4");
        Activity ofSomeKind = of("rehabilitation", "4").withKind(Option.none());
        Activity ofSomeHours = of("rehabilitation", "4").withHoursPerWeek(Option.none());

        assertAll(
                ActivityParts.record(four, ofSomeKind),
                "2025-06-30",
                "UNDETERMINED /activities/1/kind",
                "UNDETERMINED /activities/1/kind",
                "UNDETERMINED /activities/1/kind");
        assertAll(
                ActivityParts.record(four, ofSomeHours),
                "2025-06-30",
                "UNDETERMINED /activities/1/hoursPerWeek",
                "MET",
                "MET");
        assertAll(
                ActivityParts.record(four).withActivities(Option.none()),
                "2025-06-30",
                "UNDETERMINED /activities",
                "UNDETERMINED /activities",
                "UNDETERMINED /activities");
    }

    @Test
    void elsewhere_or_too_early_it_is_not_asked() {
        Activity six = of("rehabilitation", "6");
        ServiceRecord atHome = ActivityParts.record(six).withStays(Register.of());

        assertAll(atHome, "2025-06-30", "NOT_APPLICABLE", "NOT_APPLICABLE", "NOT_APPLICABLE");
        assertAll(ActivityParts.record(six), "2025-03-07", "PENDING", "PENDING", "PENDING");
    }
}

package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Noted;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.CareerPlanning;
import org.openisp.core.plan.Isp;
import org.openisp.rules.AgeRange;
import org.openisp.rules.BirthdayOnFebruary29;
import org.openisp.rules.Question;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.AgeDay;

@DisplayName("MO-24, MO-25 employment and career planning")
class C03EmploymentGuideTest {

    private static final String ADULT = "1990-03-05";

    private static final Question OF_WORKING_AGE = Cases.WORKING_FROM_18_TO_64;

    private static final Question ON_ANY_DAY = OF_WORKING_AGE.reading(MissouriReadings.AGE_DAY, AgeDay.ANY_DAY_OF_PLAN);

    private static final Question ON_FEBRUARY_28 =
            OF_WORKING_AGE.reading(MissouriReadings.BIRTHDAY_ON_FEBRUARY_29, BirthdayOnFebruary29.FEBRUARY_28);

    private static final CareerPlanning ADDRESSED =
            CareerPlanning.builder().addressed(Noted.yes()).build();

    private static void assertAnswer(String id, Question question, ServiceRecord.Builder record, String expected) {
        Cases.assertAnswer(Cases.answer(record.build(), question, id), expected);
    }

    /** The answer about a plan that addresses a career: met for those whom it is asked for. */
    private static void assertAskedFor(String born, Question question, Isp.Builder plan, String expected) {
        Isp addressed = plan.careerPlanning(ADDRESSED).build();
        assertAnswer("MO-24", question, Cases.recordOfSomebodyBorn(born, addressed), expected);
    }

    private static Isp.Builder planOf(String startsOn, String endsOn) {
        return Isp.builder().id(Guide.PLAN).startsOn(Told.day(startsOn)).endsOn(Told.day(endsOn));
    }

    @ParameterizedTest
    @CsvSource({"MO-24, EXPECTED", "MO-25, SHOULD"})
    void plans_that_are_not_recorded_are_not_known(String id, String strength) {
        Cases.assertAsksForPlans(id, strength);
    }

    @ParameterizedTest(name = "{0}, career planning addressed {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            in use       | yes | MET
            in use       | no  | NOT_MET
            in use       | -   | UNDETERMINED /plans/0/careerPlanning/addressed
            draft        | yes | MET
            draft        | no  | PENDING
            draft        | -   | UNDETERMINED /plans/0/careerPlanning/addressed
            without days | yes | MET
            without days | no  | UNDETERMINED /plans/0/startsOn
            """)
    void career_planning_is_addressed(String plan, String addressed, String expected) {
        CareerPlanning career =
                CareerPlanning.builder().addressed(Told.noted(addressed)).build();
        Isp asked = Cases.plan(plan).careerPlanning(career).build();

        assertAnswer("MO-24", OF_WORKING_AGE, Guide.record(asked), expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MO-24", "MO-25"})
    void nothing_recorded_about_a_career_is_not_known(String id) {
        ServiceRecord.Builder record = Guide.record(Guide.plan().build());

        assertAnswer(id, OF_WORKING_AGE, record, "UNDETERMINED /plans/0/careerPlanning");
    }

    @ParameterizedTest(name = "{0}, last discussed {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            in use       | 2025-06-03     | MET 2025-06-03
            in use       | 2025-08-31     | MET 2025-08-31
            in use       | 2025-09-01     | MET 2025-09-01
            in use       | 2025-09-02     | UNDETERMINED /plans/0/careerPlanning/lastDiscussed
            in use       | 2016-01-04     | MET 2016-01-04
            in use       | not 2025-09-01 | NOT_MET
            in use       | not 2025-12-31 | NOT_MET
            in use       | not 2025-08-31 | UNDETERMINED /plans/0/careerPlanning/lastDiscussed
            in use       | -              | UNDETERMINED /plans/0/careerPlanning/lastDiscussed
            draft        | 2025-09-01     | MET 2025-09-01
            draft        | 2025-09-02     | UNDETERMINED /plans/0/careerPlanning/lastDiscussed
            draft        | not 2025-09-01 | PENDING
            draft        | -              | UNDETERMINED /plans/0/careerPlanning/lastDiscussed
            without days | 2025-09-01     | MET 2025-09-01
            without days | not 2025-09-01 | UNDETERMINED /plans/0/startsOn
            """)
    void the_day_of_the_last_discussion_is_shown_however_long_ago(String plan, String discussed, String expected) {
        CareerPlanning career =
                CareerPlanning.builder().lastDiscussed(Told.act(discussed)).build();
        Isp asked = Cases.plan(plan).careerPlanning(career).build();

        assertAnswer("MO-25", OF_WORKING_AGE, Guide.record(asked), expected);
    }

    @ParameterizedTest(name = "{0} of somebody born {1}")
    @CsvSource({"MO-24, 1990-03-05", "MO-24, 2015-03-05", "MO-24, 1930-03-05", "MO-24, -", "MO-25, 1990-03-05"})
    void what_working_age_is_has_no_silent_default(String id, String born) {
        CareerPlanning career = CareerPlanning.builder()
                .addressed(Noted.yes())
                .lastDiscussed(Told.act("2025-06-03"))
                .build();
        ServiceRecord.Builder record = Cases.recordOfSomebodyBorn(
                born, Guide.plan().careerPlanning(career).build());

        assertThat(Cases.answer(record.build(), Cases.ASKED, id).status().name())
                .isEqualTo("UNDETERMINED");
    }

    @ParameterizedTest(name = "born {0}, plan 2025-07-01 through 2026-06-30: {1}; on any day of it: {2}")
    @CsvSource({
        "2007-06-30, MET, MET",
        "2007-07-01, MET, MET",
        "2007-07-02, NOT_APPLICABLE, MET",
        "2008-06-30, NOT_APPLICABLE, MET",
        "2008-07-01, NOT_APPLICABLE, NOT_APPLICABLE",
        "1960-07-02, MET, MET",
        "1960-07-01, NOT_APPLICABLE, NOT_APPLICABLE",
        "1960-06-30, NOT_APPLICABLE, NOT_APPLICABLE",
    })
    void both_ages_are_included(String born, String onFirstDay, String onAnyDay) {
        assertAskedFor(born, OF_WORKING_AGE, Guide.plan(), onFirstDay);
        assertAskedFor(born, ON_ANY_DAY, Guide.plan(), onAnyDay);
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"1930-03-05, MET", "2007-07-01, MET", "2007-07-02, NOT_APPLICABLE"})
    void an_age_may_have_no_end(String born, String expected) {
        Question from18 = Cases.ASKED.with(MissouriReadings.WORKING_AGE, AgeRange.from(18));

        assertAskedFor(born, from18, Guide.plan(), expected);
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2004-07-01, MET", "2004-07-02, NOT_APPLICABLE", "1964-07-02, MET", "1964-07-01, NOT_APPLICABLE"})
    void other_ages_may_be_asked(String born, String expected) {
        Question from21To60 = Cases.ASKED.with(MissouriReadings.WORKING_AGE, AgeRange.of(21, 60));

        assertAskedFor(born, from21To60, Guide.plan(), expected);
    }

    @ParameterizedTest(name = "plan {0} through {1}, born {2}: {3}; on any day of it: {4}")
    @CsvSource({
        "-, -, 2007-09-01, MET, MET",
        "-, -, 2007-09-02, NOT_APPLICABLE, NOT_APPLICABLE",
        "2025-07-01, -, 2007-09-01, NOT_APPLICABLE, MET",
        "2025-07-01, -, 2007-09-02, NOT_APPLICABLE, NOT_APPLICABLE",
        "2025-10-01, -, 2007-10-01, MET, MET",
        "2025-10-01, -, 2007-10-02, NOT_APPLICABLE, NOT_APPLICABLE",
    })
    void days_that_are_not_recorded_reach_to_the_day_asked_about(
            String startsOn, String endsOn, String born, String onFirstDay, String onAnyDay) {
        assertAskedFor(born, OF_WORKING_AGE, planOf(startsOn, endsOn), onFirstDay);
        assertAskedFor(born, ON_ANY_DAY, planOf(startsOn, endsOn), onAnyDay);
    }

    @ParameterizedTest(name = "born {0}, plan from {1}: {2}; birthday on February 28: {3}")
    @CsvSource({
        "2008-02-29, 2026-02-27, NOT_APPLICABLE, NOT_APPLICABLE",
        "2008-02-29, 2026-02-28, NOT_APPLICABLE, MET",
        "2008-02-29, 2026-03-01, MET, MET",
        "1960-02-29, 2025-02-27, MET, MET",
        "1960-02-29, 2025-02-28, MET, NOT_APPLICABLE",
        "1960-02-29, 2025-03-01, NOT_APPLICABLE, NOT_APPLICABLE",
        "1990-02-28, 2026-02-28, MET, MET",
    })
    void who_was_born_on_february_29(String born, String startsOn, String onMarch1, String onFebruary28) {
        assertAskedFor(born, OF_WORKING_AGE, planOf(startsOn, "-"), onMarch1);
        assertAskedFor(born, ON_FEBRUARY_28, planOf(startsOn, "-"), onFebruary28);
    }

    @Test
    void an_age_that_is_not_recorded_is_not_known() {
        CareerPlanning nothing = CareerPlanning.builder()
                .addressed(Noted.no())
                .lastDiscussed(Told.act("not 2025-09-01"))
                .build();
        ServiceRecord.Builder record = Cases.recordOfSomebodyBorn(
                "-", Guide.plan().careerPlanning(nothing).build());

        assertAnswer("MO-24", OF_WORKING_AGE, record, "UNDETERMINED /individual/birthDate");
        assertAnswer("MO-25", OF_WORKING_AGE, record, "UNDETERMINED /individual/birthDate");
    }

    @Test
    void a_discussion_with_somebody_who_is_not_of_that_age_is_not_asked_for() {
        Isp silent = Guide.plan().build();

        assertAnswer("MO-25", OF_WORKING_AGE, Cases.recordOfSomebodyBorn("2015-03-05", silent), "NOT_APPLICABLE");
    }

    @Test
    void the_age_is_that_of_the_first_day_whenever_it_is_asked_about() {
        Question later = OF_WORKING_AGE.on(LocalDate.of(2025, 12, 31));

        assertAskedFor("2007-10-01", later, Guide.plan(), "NOT_APPLICABLE");
        assertAskedFor(ADULT, later, Guide.plan(), "MET");
    }
}

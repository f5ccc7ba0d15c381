package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Observation;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.career.School;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Individual;
import org.openisp.rules.BirthdayOnFebruary29;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.CareerPlanAge;
import org.openisp.rules.oregon.OregonReadings.WorkingAge;

@DisplayName("OAR 411-415-0070(5)(a)(A) working age")
class S05aAWorkingAgeClauseTest {

    private static final String PLAN = "isp-2025";
    private static final Question IN_SUMMER = Question.asOf(Some.day("2025-06-30"));

    private static ServiceRecord record(String born, String startsOn, String endsOn, Option<School> school) {
        return Some.record()
                .individual(Individual.builder()
                        .id("individual-1")
                        .birthDate(Row.day(born).map(BirthDate::new))
                        .build())
                .school(school)
                .plans(Register.of(Some.plan(PLAN)
                        .startsOn(Row.day(startsOn))
                        .endsOn(Row.day(endsOn))
                        .build()))
                .build();
    }

    private static School left(String exited) {
        return School.builder().exited(Row.act(exited)).build();
    }

    private static void assertAnswer(ServiceRecord record, Question question, String expected) {
        Row.assertOutcome(Ask.outcome("(5)(a)(A)", PLAN, record, question), expected);
    }

    @ParameterizedTest(name = "born {0}, plan from {1}, left school {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # born     | from       | left school    | asked 2025-06-30               | why
            2004-04-01 | 2025-04-01 | not 2025-06-30 | MET                            | 21 on the first day, at school or not
            2004-04-02 | 2025-04-01 | not 2025-06-30 | NOT_APPLICABLE                 | 20, at school
            2004-04-02 | 2025-04-01 | 2023-06-15     | MET                            | 20, left school
            2004-04-02 | 2025-04-01 | 2025-04-01     | MET                            | left on the first day
            2004-04-02 | 2025-04-01 | 2025-04-02     | NOT_APPLICABLE                 | left the day after
            2004-04-02 | 2025-04-01 | not 2025-04-01 | NOT_APPLICABLE                 | known to be at school on the first day
            2004-04-02 | 2025-04-01 | not 2025-03-31 | UNDETERMINED /school/exited    | known to be there only through the day before
            2004-04-02 | 2025-04-01 | -              | UNDETERMINED /school/exited    | 20, and nothing is known of school
            2007-04-01 | 2025-04-01 | 2024-06-12     | MET                            | 18 on the first day, left school
            2007-04-02 | 2025-04-01 | 2024-06-12     | NOT_APPLICABLE                 | 17
            1964-04-02 | 2025-04-01 | -              | MET                            | 60, until the next day
            1964-04-01 | 2025-04-01 | -              | NOT_APPLICABLE                 | 61 on the first day
            -          | 2025-04-01 | 2023-06-15     | UNDETERMINED /individual/birthDate | no day of birth
            1990-01-01 | -          | 2023-06-15     | UNDETERMINED /plans/0/startsOn | no first day
            2005-01-01 | 2025-09-01 | not 2025-06-30 | NOT_APPLICABLE                 | a plan ahead, still at school
            2005-01-01 | 2025-09-01 | 2025-07-10     | NOT_APPLICABLE                 | nobody is taken to leave
            2004-08-01 | 2025-09-01 | not 2025-06-30 | MET                            | 21 by the first day of a plan ahead
            1990-01-01 | 2024-10-25 | -              | MET                            | the first day of the first text that is held
            1990-01-01 | 2024-10-24 | -              | UNDETERMINED                   | the day before
            """)
    void age_and_school_on_the_first_day(String born, String from, String exited, String expected, String why) {
        assertAnswer(record(born, from, "-", Option.some(left(exited))), IN_SUMMER, expected);
    }

    @ParameterizedTest(name = "{0}, born {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            SIXTY_INCLUDED          | 1965-04-01 | MET
            UNTIL_THE_60TH_BIRTHDAY | 1965-04-01 | NOT_APPLICABLE
            UNTIL_THE_60TH_BIRTHDAY | 1965-04-02 | MET
            """)
    void whether_sixty_is_included_is_a_reading(WorkingAge choice, String born, String expected) {
        assertAnswer(
                record(born, "2025-04-01", "-", Option.none()),
                IN_SUMMER.reading(OregonReadings.WORKING_AGE, choice),
                expected);
    }

    @ParameterizedTest(name = "{0}, born {1}, through {2}, left school {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            ON_THE_FIRST_DAY | 2004-12-01 | 2026-03-31 | not 2025-06-30 | NOT_APPLICABLE
            ON_ANY_DAY       | 2004-12-01 | 2026-03-31 | not 2025-06-30 | MET
            ON_ANY_DAY       | 2004-12-01 | 2025-12-01 | not 2025-06-30 | MET
            ON_ANY_DAY       | 2004-12-01 | 2025-11-30 | not 2025-06-30 | NOT_APPLICABLE
            ON_ANY_DAY       | 2004-12-01 | 2026-03-31 | 2025-06-12     | MET
            ON_ANY_DAY       | 2004-12-01 | -          | not 2025-06-30 | UNDETERMINED /plans/0/endsOn
            ON_ANY_DAY       | 1964-04-02 | 2026-03-31 | -              | MET
            ON_ANY_DAY       | 1964-04-01 | 2026-03-31 | -              | NOT_APPLICABLE
            ON_ANY_DAY       | 1990-01-01 | -          | -              | MET
            ON_ANY_DAY       | 1964-04-02 | -          | -              | MET
            ON_ANY_DAY       | 1964-04-01 | -          | -              | NOT_APPLICABLE
            ON_ANY_DAY       | 2020-01-01 | -          | -              | UNDETERMINED /plans/0/endsOn
            ON_ANY_DAY       | -          | -          | -              | UNDETERMINED /plans/0/endsOn /individual/birthDate
            """)
    void on_which_day_is_a_reading(CareerPlanAge choice, String born, String through, String exited, String expected) {
        assertAnswer(
                record(born, "2025-04-01", through, Option.some(left(exited))),
                IN_SUMMER.reading(OregonReadings.CAREER_PLAN_AGE, choice),
                expected);
    }

    @ParameterizedTest(name = "{0}, born {1}, through {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # reading        | born       | through    | asked 2025-06-30               | why
            ON_THE_FIRST_DAY | 2003-10-25 | 2026-03-31 | MET                            | 21 on the first day of the first text
            ON_THE_FIRST_DAY | 2003-10-26 | 2026-03-31 | UNDETERMINED /plans/0/startsOn | perhaps 20 on the first day
            ON_THE_FIRST_DAY | 1965-04-01 | 2026-03-31 | MET                            | 60 on the last day
            ON_THE_FIRST_DAY | 1965-03-31 | 2026-03-31 | UNDETERMINED /plans/0/startsOn | 61 on it, and perhaps it is the first
            ON_THE_FIRST_DAY | 1963-10-26 | 2026-03-31 | UNDETERMINED /plans/0/startsOn | 60 on the first day of the first text
            ON_THE_FIRST_DAY | 1963-10-25 | 2026-03-31 | NOT_APPLICABLE                 | 61 on it, whenever the plan began
            ON_THE_FIRST_DAY | 1963-10-25 | -          | NOT_APPLICABLE                 | and whenever it ends
            ON_THE_FIRST_DAY | 2008-04-01 | 2026-03-31 | NOT_APPLICABLE                 | 17 on the last day
            ON_THE_FIRST_DAY | 2008-03-31 | 2026-03-31 | UNDETERMINED /plans/0/startsOn | 18 on it: at school or not
            ON_THE_FIRST_DAY | 2015-01-01 | -          | UNDETERMINED /plans/0/startsOn | no plan is known to begin by some day
            ON_THE_FIRST_DAY | 1990-01-01 | -          | UNDETERMINED /plans/0/startsOn | nor before one is 61
            ON_THE_FIRST_DAY | 2003-10-25 | 2024-10-24 | UNDETERMINED /plans/0/startsOn | over before the first text, and 20
            ON_THE_FIRST_DAY | 1963-10-25 | 2024-10-24 | UNDETERMINED /plans/0/startsOn | over before it, and 60
            ON_ANY_DAY       | 2003-10-25 | 2026-03-31 | MET                            | the same on any day of it
            ON_ANY_DAY       | 2008-04-01 | 2026-03-31 | NOT_APPLICABLE                 | the same
            ON_ANY_DAY       | 2005-03-31 | 2026-03-31 | MET                            | 21 on its last day, whenever it began
            ON_ANY_DAY       | 2008-03-31 | 2026-03-31 | MET                            | 18 on it, and left school
            ON_ANY_DAY       | 1965-04-01 | 2026-03-31 | MET                            | 60 on it
            ON_ANY_DAY       | 1965-03-31 | 2026-03-31 | UNDETERMINED /plans/0/startsOn | 61 on it, and perhaps it is the first
            """)
    void without_a_first_day_every_day_that_is_possible_has_to_give_the_same_answer(
            CareerPlanAge choice, String born, String through, String expected, String why) {
        assertAnswer(
                record(born, "-", through, Option.some(left("2023-06-15"))),
                IN_SUMMER.reading(OregonReadings.CAREER_PLAN_AGE, choice),
                expected);
    }

    @Test
    void without_a_first_day_and_a_day_of_birth_both_would_tell() {
        ServiceRecord neither = record("-", "-", "2026-03-31", Option.some(left("2023-06-15")));

        assertThat(Row.missing(Ask.outcome("(5)(a)(A)", PLAN, neither, IN_SUMMER)))
                .containsExactly("/individual/birthDate", "/plans/0/startsOn");
    }

    @ParameterizedTest(name = "{0}, born 2004-02-29, from 2025-02-28: {1}")
    @CsvSource({"MARCH_1, NOT_APPLICABLE", "FEBRUARY_28, MET"})
    void a_birthday_on_february_29_is_a_reading(BirthdayOnFebruary29 choice, String expected) {
        assertAnswer(
                record("2004-02-29", "2025-02-28", "-", Option.some(left("not 2025-06-30"))),
                IN_SUMMER.reading(OregonReadings.BIRTHDAY_ON_FEBRUARY_29, choice),
                expected);
    }

    @ParameterizedTest(name = "left {0}, seen there {1} {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # left         | seen       | there | 20 on 2025-04-01 | why
            2023-06-15     | 2024-09-02 | true  | NOT_APPLICABLE   | went back
            2023-06-15     | 2022-09-02 | true  | MET              | seen there before leaving
            2023-06-15     | 2025-04-02 | true  | MET              | went back after the first day
            -              | 2024-09-02 | true  | NOT_APPLICABLE   | attends
            -              | 2024-09-02 | false | MET              | does not attend
            -              | 2025-04-02 | false | UNDETERMINED /school/exited | seen only after the first day
            not 2025-06-30 | 2024-09-02 | false | NOT_APPLICABLE   | a later statement
            not 2025-03-01 | 2025-01-10 | false | UNDETERMINED /school/exited | not left by a later day: away only for a time
            not 2025-03-01 | 2025-03-01 | false | UNDETERMINED /school/exited | not left by that day
            not 2025-03-01 | 2025-03-02 | false | MET              | not there any more the day after
            not 2025-03-01 | 2025-01-10 | true  | NOT_APPLICABLE   | attends
            2025-05-30     | 2025-01-10 | false | NOT_APPLICABLE   | left after the first day
            2025-03-20     | 2025-01-10 | false | MET              | left before it
            """)
    void attending_school_tells_as_well(String exited, String on, boolean attends, String expected, String why) {
        School school = left(exited).withAttending(Option.some(Array.of(new Observation(Some.day(on), attends))));

        assertAnswer(record("2004-04-02", "2025-04-01", "-", Option.some(school)), IN_SUMMER, expected);
    }

    @Test
    void two_observations_of_one_day_that_contradict_each_other_tell_nothing() {
        Observation there = new Observation(Some.day("2024-09-02"), true);
        Observation notThere = new Observation(Some.day("2024-09-02"), false);
        for (Array<Observation> order : Array.of(Array.of(there, notThere), Array.of(notThere, there))) {
            School school = left("-").withAttending(Option.some(order));

            assertAnswer(
                    record("2004-04-02", "2025-04-01", "-", Option.some(school)),
                    IN_SUMMER,
                    "UNDETERMINED /school/exited");
        }
    }

    @Test
    void nothing_recorded_about_school_is_not_known() {
        assertAnswer(record("2004-04-02", "2025-04-01", "-", Option.none()), IN_SUMMER, "UNDETERMINED /school");
    }

    @ParameterizedTest(name = "seen there {0}, seen not there {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2024-09-02 2024-09-02 | none                  | NOT_APPLICABLE              | two say the same of one day
            2024-10-01            | 2024-09-02            | NOT_APPLICABLE              | the latest counts
            2024-09-02            | 2024-10-01            | MET                         | whichever it is
            2024-09-02 2024-10-01 | 2024-09-02            | NOT_APPLICABLE              | a later one settles a contradiction
            2024-09-02 2024-10-01 | 2024-09-02 2024-10-01 | UNDETERMINED /school/exited | a contradiction on the latest day
            2024-09-02 2025-04-02 | 2024-09-02            | UNDETERMINED /school/exited | one after the first day settles nothing
            """)
    void of_several_observations_the_latest_day_counts(String there, String notThere, String expected, String why) {
        Seq<Observation> seen = Row.days(there)
                .map(day -> new Observation(day, true))
                .appendAll(Row.days(notThere).map(day -> new Observation(day, false)));
        for (Seq<Observation> order : Array.of(seen, seen.reverse())) {
            School school = left("-").withAttending(Option.some(order));

            assertAnswer(record("2004-04-02", "2025-04-01", "-", Option.some(school)), IN_SUMMER, expected);
        }
    }
}

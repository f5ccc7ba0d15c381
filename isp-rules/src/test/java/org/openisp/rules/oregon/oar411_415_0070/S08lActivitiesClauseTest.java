package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.Activity;
import org.openisp.core.service.ActivitySource;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.ActivityWeek;

@DisplayName("OAR 411-415-0070(8)(l) six hours of activities a week in an adult foster home")
class S08lActivitiesClauseTest {

    private static Outcome asked(ServiceRecord record, String asOf) {
        return Ask.outcome("(8)(l)", SigningParts.PLAN, record, asOf);
    }

    private static ServiceRecord withPlan(ServiceRecord record, Isp plan) {
        return record.withPlans(Register.of(plan));
    }

    private static Isp planOf(ServiceRecord record) {
        return record.getPlans().entries().get(0);
    }

    @ParameterizedTest(name = "{0} and {1} hours a week: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # one | other | asked 2025-06-30
            6     | 0     | MET
            3.5   | 2.5   | MET
            3.5   | 2.25  | NOT_MET
            0     | 0     | NOT_MET
            6     | -     | MET
            5     | -     | UNDETERMINED /activities/1/hoursPerWeek
            """)
    void six_hours_every_week(String one, String other, String expected) {
        ServiceRecord record = ActivityParts.record(
                ActivityParts.activity("one", one).build(),
                ActivityParts.activity("other", other).build());

        Row.assertOutcome(asked(record, "2025-06-30"), expected);
    }

    @Test
    void no_activities_at_all_are_not_six_hours() {
        Row.assertOutcome(asked(ActivityParts.record(), "2025-06-30"), "NOT_MET");
    }

    @ParameterizedTest(name = "plans {0}, {1}, of interest {2}, in the community {3}, by {4}, television {5}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
            # plans | kind                  | interest | available | by         | TV  | eight hours a week
            plan-1  | recreation-or-leisure | yes      | yes       | provider   | no  | MET
            plan-1  | needed-by-plan        | yes      | yes       | cddp       | no  | MET
            plan-2  | recreation-or-leisure | yes      | yes       | provider   | no  | NOT_MET
            none    | recreation-or-leisure | yes      | yes       | provider   | no  | NOT_MET
            plan-1  | rehabilitation        | yes      | yes       | provider   | no  | NOT_MET
            plan-1  | education             | yes      | yes       | provider   | no  | NOT_MET
            plan-1  | employment            | yes      | yes       | provider   | no  | NOT_MET
            plan-1  | recreation-or-leisure | no       | yes       | provider   | no  | NOT_MET
            plan-1  | recreation-or-leisure | yes      | no        | provider   | no  | NOT_MET
            plan-1  | recreation-or-leisure | yes      | yes       | other      | no  | NOT_MET
            plan-1  | recreation-or-leisure | yes      | yes       | provider   | yes | NOT_MET
            -       | recreation-or-leisure | yes      | yes       | provider   | no  | UNDETERMINED /activities/0/planIds
            plan-1  | -                     | yes      | yes       | provider   | no  | UNDETERMINED /activities/0/kind
            plan-1  | acme:fishing          | yes      | yes       | provider   | no  | UNDETERMINED /activities/0/kind
            plan-1  | recreation-or-leisure | -        | yes       | provider   | no  | UNDETERMINED /activities/0/ofInterest
            plan-1  | recreation-or-leisure | yes      | -         | provider   | no  | UNDETERMINED /activities/0/availableInCommunity
            plan-1  | recreation-or-leisure | yes      | yes       | -          | no  | UNDETERMINED /activities/0/offeredBy
            plan-1  | recreation-or-leisure | yes      | yes       | acme:choir | no  | UNDETERMINED /activities/0/offeredBy
            plan-1  | recreation-or-leisure | yes      | yes       | provider   | -   | UNDETERMINED /activities/0/televisionOrMovies
            plan-1  | rehabilitation        | -        | -         | -          | -   | NOT_MET
            """)
    void what_counts(
            String plans,
            String kind,
            String ofInterest,
            String available,
            String by,
            String television,
            String expected) {
        Activity activity = ActivityParts.activity("one", "8")
                .planIds(ids(plans))
                .kind(ActivityParts.kind(kind))
                .ofInterest(Row.said(ofInterest))
                .availableInCommunity(Row.said(available))
                .offeredBy(Row.isRecorded(by) ? Option.some(new ActivitySource(by)) : Option.none())
                .televisionOrMovies(Row.said(television))
                .build();

        Row.assertOutcome(asked(ActivityParts.record(activity), "2025-06-30"), expected);
    }

    private static Option<Seq<String>> ids(String cell) {
        if (!Row.isRecorded(cell)) {
            return Option.none();
        }
        return Option.some(cell.equals("none") ? Array.empty() : Row.list(cell));
    }

    @ParameterizedTest(name = "held {0}, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # held                  | asked      | outcome      | plan from Saturday 2025-03-01: first week 2025-03-02 to 2025-03-08
            2025-03-02 to 2025-03-15| 2025-03-15 | MET          | two weeks
            2025-03-02 to 2025-03-15| 2025-03-21 | MET          | the third week is not over
            2025-03-02 to 2025-03-15| 2025-03-22 | NOT_MET      | the third week
            2025-03-03 to 2025-03-15| 2025-03-15 | UNDETERMINED /activities/0/occasions | six hours from Monday on, or fewer
            2025-03-02 to 2025-03-14| 2025-03-15 | UNDETERMINED /activities/0/occasions | or through Friday
            2025-03-08 on           | 2025-03-08 | UNDETERMINED /activities/0/occasions | six hours on the Saturday, or none
            2025-03-09 on           | 2025-03-08 | NOT_MET      | begun after the week
            2025-03-02 to 2025-03-09| 2025-03-15 | UNDETERMINED /activities/0/occasions | six hours on the second Sunday, or none
            2025-03-02 to 2025-03-08| 2025-03-15 | NOT_MET      | over before the second week
            2025-03-02 on           | 2025-03-07 | PENDING      | no week is over
            -                       | 2025-03-15 | UNDETERMINED /activities/0/period | from when is not recorded
            """)
    void each_week_that_is_over(String period, String asOf, String expected, String why) {
        Activity activity = ActivityParts.activity("one", "6")
                .period(ServiceParts.period(period))
                .build();

        Row.assertOutcome(asked(ActivityParts.record(activity), asOf), expected);
    }

    @ParameterizedTest(name = "three hours on {0} and on {1}: by Sundays {2}, by any seven days {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # first    | second     | Sunday to Saturday | any seven days from 2025-03-01 through 2025-03-14
            2025-03-02 | 2025-03-08 | MET                | NOT_MET
            2025-03-04 | 2025-03-09 | NOT_MET            | NOT_MET
            2025-03-01 | 2025-03-08 | NOT_MET            | NOT_MET
            """)
    void occasions_count_where_they_are_written_down(String first, String second, String bySundays, String byAnySeven) {
        Activity activity = ActivityParts.activity("one", "10")
                .occasions(Array.of(ActivityParts.occasion(first, "3"), ActivityParts.occasion(second, "3")))
                .build();
        ServiceRecord record = ActivityParts.record(activity);
        Question question = Question.asOf(Some.day("2025-03-14"));

        Row.assertOutcome(Ask.outcome("(8)(l)", SigningParts.PLAN, record, question), bySundays);
        Row.assertOutcome(
                Ask.outcome(
                        "(8)(l)",
                        SigningParts.PLAN,
                        record,
                        question.reading(OregonReadings.ACTIVITY_WEEK, ActivityWeek.ANY_SEVEN_DAYS)),
                byAnySeven);
    }

    @ParameterizedTest(name = "every Wednesday until {0}, any seven days, asked 2025-03-14: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-12 | MET
            2025-03-05 | NOT_MET
            """)
    void any_seven_days_hold_one_wednesday(String until, String expected) {
        Seq<String> wednesdays = Array.of("2025-03-05", "2025-03-12").filter(day -> day.compareTo(until) <= 0);
        Activity activity = ActivityParts.activity("one", "-")
                .occasions(wednesdays.map(day -> ActivityParts.occasion(day, "6")))
                .build();
        Question question = Question.asOf(Some.day("2025-03-14"))
                .reading(OregonReadings.ACTIVITY_WEEK, ActivityWeek.ANY_SEVEN_DAYS);

        Row.assertOutcome(Ask.outcome("(8)(l)", SigningParts.PLAN, ActivityParts.record(activity), question), expected);
    }

    @ParameterizedTest(name = "{0} since {1}, born {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # program           | entered    | born       | no activities, asked 2025-06-30
            adult-foster-home   | 2025-01-01 | 1970-05-05 | NOT_MET
            adult-foster-home   | 2025-06-22 | 1970-05-05 | NOT_MET
            adult-foster-home   | 2025-06-23 | 1970-05-05 | PENDING
            adult-foster-home   | 2025-07-01 | 1970-05-05 | NOT_APPLICABLE
            adult-foster-home   | 2025-01-01 | 2007-07-01 | NOT_APPLICABLE
            adult-foster-home   | 2025-01-01 | 2007-06-23 | PENDING
            adult-foster-home   | 2025-01-01 | 2007-06-22 | NOT_MET
            adult-foster-home   | 2025-01-01 | -          | UNDETERMINED /individual/birthDate
            child-foster-home   | 2025-01-01 | 1970-05-05 | NOT_APPLICABLE
            24-hour-residential | 2025-01-01 | 1970-05-05 | NOT_APPLICABLE
            acme:farm           | 2025-01-01 | 1970-05-05 | UNDETERMINED /stays/0/programType
            """)
    void an_adult_in_an_adult_foster_home(String program, String enteredOn, String born, String expected) {
        ServiceRecord record = ActivityParts.record()
                .withStays(Register.of(ActivityParts.stay("stay-1", new ProgramType(program), enteredOn)
                        .build()))
                .withIndividual(
                        Row.isRecorded(born)
                                ? SigningParts.born(born)
                                : Individual.builder().id("individual-1").build());

        Row.assertOutcome(asked(record, "2025-06-30"), expected);
    }

    @Test
    void a_week_in_two_homes_is_not_asked_about() {
        Activity activity = ActivityParts.activity("one", "-")
                .occasions(
                        Array.of(ActivityParts.occasion("2025-03-04", "6"), ActivityParts.occasion("2025-03-18", "6")))
                .build();
        ServiceRecord record = ActivityParts.record(activity)
                .withStays(Register.of(
                        ActivityParts.stay("stay-1", ProgramType.ADULT_FOSTER_HOME, "2025-01-01")
                                .exitedOn(Some.day("2025-03-12"))
                                .build(),
                        ActivityParts.stay("stay-2", ProgramType.ADULT_FOSTER_HOME, "2025-03-13")
                                .build()));

        Row.assertOutcome(asked(record, "2025-03-22"), "MET");
    }

    @ParameterizedTest(name = "left the home on {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-08 | NOT_MET | the last day of the first week
            2025-03-07 | PENDING | no whole week in the home
            """)
    void a_week_through_the_day_of_leaving_is_asked_about(String exitedOn, String expected, String why) {
        ServiceRecord record = ActivityParts.record()
                .withStays(Register.of(ActivityParts.stay("stay-1", ProgramType.ADULT_FOSTER_HOME, "2025-01-01")
                        .exitedOn(Some.day(exitedOn))
                        .build()));

        Row.assertOutcome(asked(record, "2025-06-30"), expected);
    }

    @ParameterizedTest(name = "six hours until {0}, next stay in {1}, stays complete through {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # until    | next stay         | complete   | outcome             | first stay until 2025-05-03
            2025-05-03 | -                 | 2025-05-03 | UNDETERMINED /stays | the next stay may not be in the record
            2025-05-03 | -                 | 2025-06-21 | UNDETERMINED /stays | entered on 2025-06-22
            2025-05-03 | -                 | 2025-06-22 | MET                 | entered later, no whole week is over
            2025-05-03 | adult-foster-home | 2025-06-30 | NOT_MET             | no activities in the next home
            2025-05-03 | acme:farm         | record     | UNDETERMINED /stays/1/programType | perhaps a foster home
            2025-05-03 | child-foster-home | 2025-06-30 | MET                 | another program
            2025-04-26 | -                 | 2025-05-03 | NOT_MET             | a week in the first home
            2025-06-30 | adult-foster-home | 2025-05-03 | MET                 | every whole week lies in a stay
            """)
    void weeks_that_lie_in_no_stay_may_lie_in_one_that_is_not_recorded(
            String until, String next, String completeThrough, String expected, String why) {
        Activity activity = ActivityParts.activity("one", "6")
                .period(ServiceParts.period("2025-01-01 to " + until))
                .build();
        Stay first = ActivityParts.stay("stay-1", ProgramType.ADULT_FOSTER_HOME, "2025-01-01")
                .exitedOn(Some.day("2025-05-03"))
                .build();
        Seq<Stay> stays = Row.isRecorded(next)
                ? Array.of(
                        first,
                        ActivityParts.stay("stay-2", new ProgramType(next), "2025-05-04")
                                .build())
                : Array.of(first);
        ServiceRecord record = ActivityParts.record(activity).withStays(Row.register(stays, completeThrough));

        Row.assertOutcome(asked(record, "2025-06-30"), expected);
    }

    @ParameterizedTest(name = "in the home until 2025-03-04, stays complete through {0}, plan ended {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # complete | plan ended | no whole week in the home
            2025-03-04 | 2025-05-31 | UNDETERMINED /stays
            2025-05-31 | 2025-05-31 | NOT_APPLICABLE
            2025-03-04 | -          | UNDETERMINED /stays
            2025-06-30 | -          | PENDING
            """)
    void without_a_whole_week_in_a_home_there_may_have_been_another_stay(
            String completeThrough, String endedOn, String expected) {
        Stay brief = ActivityParts.stay("stay-1", ProgramType.ADULT_FOSTER_HOME, "2025-03-01")
                .exitedOn(Some.day("2025-03-04"))
                .build();
        ServiceRecord record = ActivityParts.record().withStays(Row.register(Array.of(brief), completeThrough));
        Isp plan = planOf(record).withTerminatedOn(Row.day(endedOn));

        Row.assertOutcome(asked(withPlan(record, plan), "2025-06-30"), expected);
    }

    @Test
    void what_is_not_recorded_is_named() {
        Activity five = ActivityParts.activity("one", "5").build();
        ServiceRecord record = ActivityParts.record(five);

        Row.assertOutcome(asked(record.withActivities(Option.none()), "2025-06-30"), "UNDETERMINED /activities");
        Row.assertOutcome(asked(record.withStays(Register.notRecorded()), "2025-06-30"), "UNDETERMINED /stays");
        Row.assertOutcome(
                asked(withPlan(record, planOf(record).withStartsOn(Option.none())), "2025-06-30"),
                "UNDETERMINED /plans/0/startsOn");
        Row.assertOutcome(
                asked(withPlan(record, planOf(record).withEndsOn(Option.none())), "2025-06-30"),
                "UNDETERMINED /plans/0/endsOn");
    }

    @ParameterizedTest(name = "no activities recorded, asked {0}, ended {1}, left {2}, stays through {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # asked    | plan ended | left       | stays complete | first whole week 2025-03-02 to 2025-03-08
            2025-02-15 | -          | -          | record         | PENDING                  | the plan has not begun
            2025-03-07 | -          | -          | record         | PENDING                  | no week is over
            2025-03-08 | -          | -          | record         | UNDETERMINED /activities | the first week
            2025-06-30 | 2025-03-07 | -          | record         | NOT_APPLICABLE           | the plan had no whole week
            2025-06-30 | 2025-03-08 | -          | record         | UNDETERMINED /activities | it had one
            2025-06-30 | 2025-05-31 | 2025-03-07 | record         | NOT_APPLICABLE           | none in the home
            2025-06-30 | 2025-05-31 | 2025-03-08 | record         | UNDETERMINED /activities | one in the home
            2025-06-30 | 2025-05-31 | 2025-03-07 | 2025-03-07     | UNDETERMINED /stays      | perhaps in another home
            """)
    void without_a_whole_week_it_does_not_matter_which_activities_there_are(
            String asOf, String ended, String left, String complete, String expected, String why) {
        Stay stay = ActivityParts.stay("stay-1", ProgramType.ADULT_FOSTER_HOME, "2025-01-01")
                .exitedOn(Row.day(left))
                .build();
        ServiceRecord record = ActivityParts.record().withStays(Row.register(Array.of(stay), complete));
        ServiceRecord notRecorded = withPlan(record, planOf(record).withTerminatedOn(Row.day(ended)))
                .withActivities(Option.none());

        for (String paragraph : Array.of("(8)(l)", "(8)(l)(B)(i)", "(8)(l)(B)(ii)", "(8)(l)(B)(iii)")) {
            Row.assertOutcome(Ask.outcome(paragraph, SigningParts.PLAN, notRecorded, asOf), expected);
        }
    }

    @Test
    void a_plan_that_ended_within_its_first_week_had_no_whole_week() {
        ServiceRecord record = ActivityParts.record();
        Isp ended = planOf(record).withTerminatedOn(Option.some(Some.day("2025-03-07")));

        Row.assertOutcome(asked(withPlan(record, ended), "2025-06-30"), "NOT_APPLICABLE");
    }

    @Test
    void a_plan_that_was_over_before_the_first_text_is_not_judged() {
        ServiceRecord record = ActivityParts.record();
        Isp old = planOf(record)
                .withStartsOn(Option.some(Some.day("2023-11-01")))
                .withEndsOn(Option.some(Some.day("2024-10-24")));

        Row.assertOutcome(asked(withPlan(record, old), "2025-06-30"), "UNDETERMINED");
    }

    @ParameterizedTest(name = "no activities through {0}, text of {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # through  | text       | outcome      | plan 2023-11-01 to 2024-11-30; the first text that is held is of Friday 2024-10-25
            2024-10-26 | -          | MET          | a week before the first whole one under the first text
            2024-10-27 | -          | UNDETERMINED /activities/0/occasions | on the first day of that week
            2024-11-02 | -          | NOT_MET      | that week
            2024-10-26 | 2025-06-30 | NOT_MET      | the question names the text
            """)
    void weeks_before_the_first_text_are_asked_about_only_by_a_text_that_is_named(
            String through, String text, String expected, String why) {
        Activity activity = ActivityParts.activity("one", "6")
                .period(Period.from(Some.day(through).plusDays(1)))
                .build();
        ServiceRecord record = ActivityParts.record(activity)
                .withStays(Register.of(ActivityParts.stay("stay-1", ProgramType.ADULT_FOSTER_HOME, "2023-01-01")
                        .build()));
        Isp plan = planOf(record)
                .withStartsOn(Option.some(Some.day("2023-11-01")))
                .withEndsOn(Option.some(Some.day("2024-11-30")));
        Question question = Question.asOf(Some.day("2025-06-30"));

        Outcome outcome = Ask.outcome(
                "(8)(l)",
                SigningParts.PLAN,
                withPlan(record, plan),
                Row.isRecorded(text) ? question.byLawOf(Some.day(text)) : question);

        Row.assertOutcome(outcome, expected);
    }
}

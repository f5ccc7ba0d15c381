package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.LIMITATION;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.asked;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.limitation;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.record;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.review;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.LimitationReview;
import org.openisp.rules.CountedDay;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings.YearFromFebruary29;

@DisplayName("OAR 411-415-0070(3)(b) a limitation is reviewed at least annually")
class S03bReviewsClauseTest {

    private static Limitation.Builder reviewed(String... days) {
        return limitation(Freedom.FOOD).reviews(Register.ofAll(Array.of(days).map(LimitationParts::review)));
    }

    @ParameterizedTest(name = "first applied {0}, reviewed {1}, complete {2}, ended {3}, asked {4}: {5} ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # started      | reviewed   | complete   | ended      | asked      | outcome                 | why
            2025-03-01     | 2026-03-01 | record     | -          | 2026-06-01 | MET 2026-03-01          | on the last day
            2025-03-01     | 2025-03-02 | record     | -          | 2026-06-01 | MET 2026-03-01          | early is in time
            2025-03-01     | 2026-03-02 | record     | -          | 2026-06-01 | NOT_MET 2026-03-01      | a day late
            2025-03-01     | none       | record     | -          | 2026-03-01 | PENDING 2026-03-01      | still the last day
            2025-03-01     | none       | record     | -          | 2026-03-02 | NOT_MET 2026-03-01      | the day after
            2025-03-01     | 2026-03-01 | record     | -          | 2026-02-01 | PENDING 2026-03-01      | the review lies in the future
            2025-03-01     | none       | 2026-02-28 | -          | 2026-03-02 | UNDETERMINED 2026-03-01 /limitations/0/reviews | may not be typed in yet
            2025-03-01     | none       | -          | -          | 2026-03-02 | UNDETERMINED 2026-03-01 /limitations/0/reviews | reviews are not recorded
            2025-03-01     | none       | -          | -          | 2026-03-01 | PENDING 2026-03-01      | there is time
            2025-03-01     | 2025-03-01 | record     | -          | 2026-03-02 | NOT_MET 2026-03-01      | a review of the first day is the beginning of the year
            2025-03-01     | none       | record     | 2026-03-01 | 2026-06-01 | NOT_APPLICABLE          | ended with the year
            2025-03-01     | none       | record     | 2026-03-02 | 2026-06-01 | NOT_MET 2026-03-01      | applied for more than a year
            2025-07-02     | none       | record     | -          | 2025-07-01 | NOT_APPLICABLE          | not applied yet
            not 2025-07-01 | none       | record     | -          | 2025-07-01 | NOT_APPLICABLE          | not applied yet
            -              | none       | record     | -          | 2025-07-01 | UNDETERMINED /limitations/0/started | when it was first applied is not recorded
            -              | none       | record     | 2025-06-30 | 2025-07-01 | UNDETERMINED /limitations/0/started | the same of one that has ended
            2023-10-25     | none       | record     | -          | 2025-07-01 | NOT_MET 2024-10-25      | due on the first day of the first text that is held
            2023-10-24     | none       | record     | -          | 2025-07-01 | UNDETERMINED            | due the day before
            """)
    void within_a_year_of_the_first_use(
            String started, String reviewed, String complete, String ended, String asked, String expected, String why) {
        Seq<LimitationReview> reviews = reviewed.equals("none") ? Array.empty() : Array.of(review(reviewed));
        ServiceRecord record = record(limitation(Freedom.FOOD)
                .started(Row.act(started))
                .endedOn(Row.day(ended))
                .reviews(Row.register(reviews, complete))
                .build());

        Row.assertOutcome(asked(S03bReviews.REVIEWED, LIMITATION, record, asked), expected);
    }

    private static Seq<String> years(ServiceRecord record, String asOf) {
        return Oar411_415_0070.rulebook()
                .check(record, Question.asOf(Some.day(asOf)))
                .findings()
                .filter(finding -> finding.requirement().equals(S03bReviews.REVIEWED.requirement()))
                .map(S03bReviewsClauseTest::inWords);
    }

    private static String inWords(Finding finding) {
        return finding.subject().at() + " " + finding.status()
                + finding.outcome().due().map(due -> " " + due).getOrElse("");
    }

    @Test
    void a_review_that_was_late_stays_late_when_the_next_one_is_in_time() {
        ServiceRecord record = record(reviewed("2026-03-10", "2027-03-10").build());

        assertThat(years(record, "2027-04-01"))
                .containsExactly(
                        "/limitations/0 NOT_MET 2026-03-01",
                        "/limitations/0/reviews/0 MET 2027-03-10",
                        "/limitations/0/reviews/1 PENDING 2028-03-10");
        assertThat(years(record, "2026-03-20"))
                .containsExactly("/limitations/0 NOT_MET 2026-03-01", "/limitations/0/reviews/0 PENDING 2027-03-10");
    }

    @Test
    void two_reviews_of_one_day_are_one_and_reviews_outside_the_time_of_use_begin_no_year() {
        ServiceRecord record = record(reviewed("2025-06-01", "2025-06-01", "2025-02-01", "2026-01-10")
                .endedOn(Some.day("2026-01-05"))
                .build());

        assertThat(years(record, "2026-02-01"))
                .containsExactly("/limitations/0 MET 2026-03-01", "/limitations/0/reviews/0 NOT_APPLICABLE");
    }

    @ParameterizedTest(name = "first applied {0}, reviewed on 2025-05-01, asked {1}: {2}, of the review {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # started      | asked      | the limitation     | the year of the review  | why
            2025-03-01     | 2026-05-01 | MET 2026-03-01     | PENDING 2026-05-01      | still the last day
            2025-03-01     | 2026-05-02 | MET 2026-03-01     | NOT_MET 2026-05-01      | the day after
            2025-12-01     | 2026-06-01 | PENDING 2026-12-01 | none                    | reviewed before the first use
            not 2025-10-31 | 2026-06-01 | UNDETERMINED       | none                    | reviewed before the first use, whenever that was
            not 2025-05-01 | 2026-06-01 | UNDETERMINED       | none                    | not applied on the day of the review
            not 2025-04-30 | 2026-06-01 | UNDETERMINED       | UNDETERMINED 2026-05-01 | perhaps applied from that day on, perhaps later
            -              | 2026-05-01 | UNDETERMINED       | PENDING 2026-05-01      | still the last day, if it was applied
            -              | 2026-05-02 | UNDETERMINED       | UNDETERMINED 2026-05-01 | perhaps not applied yet when it was reviewed
            """)
    void a_review_begins_a_year_only_where_it_was_applied(
            String started, String asked, String ofTheLimitation, String ofTheReview, String why) {
        ServiceRecord record =
                record(reviewed("2025-05-01").started(Row.act(started)).build());

        Seq<String> expected = Array.of("/limitations/0 " + ofTheLimitation)
                .appendAll(Option.when(!ofTheReview.equals("none"), "/limitations/0/reviews/0 " + ofTheReview));
        assertThat(years(record, asked)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "ended {0}: of the review of 2025-05-01 {1}")
    @CsvSource({"2026-05-01, NOT_APPLICABLE", "2026-05-02, UNDETERMINED 2026-05-01"})
    void what_has_ended_may_have_been_first_applied_after_the_review(String ended, String expected) {
        ServiceRecord record = record(reviewed("2025-05-01")
                .started(Row.act("-"))
                .endedOn(Row.day(ended))
                .build());

        assertThat(years(record, "2026-06-01"))
                .containsExactly("/limitations/0 UNDETERMINED", "/limitations/0/reviews/0 " + expected);
    }

    @Test
    void a_year_that_another_review_ended_in_time_is_met_whenever_it_was_first_applied() {
        ServiceRecord record = record(
                reviewed("2025-05-01", "2026-05-01").started(Row.act("-")).build());

        assertThat(years(record, "2026-06-01"))
                .containsExactly(
                        "/limitations/0 UNDETERMINED",
                        "/limitations/0/reviews/0 MET 2026-05-01",
                        "/limitations/0/reviews/1 PENDING 2027-05-01");
    }

    /** 18 on 2026-02-01; food limited since 2025-01-01, reviewed on 2025-12-01, at 17. */
    @ParameterizedTest(name = "beyond what is typical {0}, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # beyond | asked      | outcome            | why
            no       | 2026-01-31 | NOT_APPLICABLE     | typical of a child's age
            no       | 2026-02-01 | PENDING 2027-02-01 | it counts from this day on
            no       | 2027-02-02 | NOT_MET 2027-02-01 | no review in the year after the birthday
            yes      | 2026-02-01 | MET 2026-01-01     | it counted since its first use
            -        | 2026-02-01 | UNDETERMINED /limitations/0/beyondTypicalForAge | from which day on it counts is not recorded
            """)
    void what_did_not_count_for_the_child_is_reviewed_within_a_year_of_the_18th_birthday(
            String beyond, String asked, String expected, String why) {
        ServiceRecord record = record(reviewed("2025-12-01")
                        .started(Row.act("2025-01-01"))
                        .beyondTypicalForAge(Row.said(beyond))
                        .build())
                .withIndividual(SigningParts.born("2008-02-01"));

        Row.assertOutcome(asked(S03bReviews.REVIEWED, LIMITATION, record, asked), expected);
    }

    @Test
    void a_review_before_the_18th_birthday_begins_no_year_of_what_did_not_count_then() {
        ServiceRecord record = record(reviewed("2025-12-01", "2026-12-01")
                        .started(Row.act("2025-01-01"))
                        .beyondTypicalForAge(Said.NO)
                        .build())
                .withIndividual(SigningParts.born("2008-02-01"));

        assertThat(years(record, "2026-12-02"))
                .containsExactly("/limitations/0 MET 2027-02-01", "/limitations/0/reviews/1 PENDING 2027-12-01");
    }

    /** 18 on 2026-02-01; food limited since 2025-01-01, reviewed on 2025-12-01, at 17. */
    @ParameterizedTest(name = "beyond what is typical {0}, limits {1}, next review by {2}, complete {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # beyond | limits | review by  | complete   | asked 2026-02-01 | why
            no       | yes    | 2027-02-01 | record     | MET              | a year from the birthday
            no       | yes    | 2027-02-02 | record     | NOT_MET          | more than a year
            yes      | yes    | 2027-02-01 | record     | NOT_MET          | more than a year from the review, since it counted before
            -        | yes    | 2027-02-01 | record     | MET              | said to be set, and perhaps a year from the birthday
            -        | no     | 2027-02-01 | record     | NOT_MET          | said to be none
            -        | yes    | 2027-02-02 | record     | NOT_MET          | more than a year, whether it counted before or not
            -        | -      | 2026-12-01 | record     | MET              | a year from the review, whether it counted before or not
            -        | -      | 2026-12-02 | record     | UNDETERMINED /limitations/0/beyondTypicalForAge | perhaps it counts from the birthday on
            -        | -      | 2027-02-01 | record     | UNDETERMINED /limitations/0/beyondTypicalForAge | the last day in time
            -        | -      | 2027-02-02 | record     | NOT_MET          | a day late, whether it counted before or not
            yes      | -      | 2027-02-01 | record     | NOT_MET          | it counted before
            -        | -      | 2027-02-01 | 2026-01-31 | UNDETERMINED /limitations/0/reviews /limitations/0/beyondTypicalForAge | or there was a review on the birthday
            no       | -      | 2027-02-01 | 2026-01-31 | MET              | whatever reviews there were
            """)
    void its_time_limits_are_a_year_from_the_18th_birthday(
            String beyond, String limits, String reviewBy, String complete, String expected, String why) {
        ServiceRecord record = record(limitation(Freedom.FOOD)
                        .started(Row.act("2025-01-01"))
                        .beyondTypicalForAge(Row.said(beyond))
                        .timeLimits(Row.noted(limits))
                        .reviewBy(Row.day(reviewBy))
                        .reviews(Row.register(Array.of(review("2025-12-01")), complete))
                        .build())
                .withIndividual(SigningParts.born("2008-02-01"));

        Row.assertOutcome(asked(S03bReviews.TIME_LIMITS, LIMITATION, record, "2026-02-01"), expected);
    }

    @Test
    void a_year_from_february_29_is_a_reading() {
        assertThat(S03bReviews.reviewDue(Some.day("2024-02-29"))).isEqualTo(Some.day("2025-02-28"));
        assertThat(S03bReviews.reviewDue(Some.day("2024-02-29"), YearFromFebruary29.MARCH_1))
                .isEqualTo(Some.day("2025-03-01"));
    }

    @ParameterizedTest(name = "limits {0}, next review by {1}, reviewed {2}, complete {3}: {4} ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # limits | review by  | reviewed   | complete   | asked 2025-07-01                       | why
            yes      | -          | none       | record     | MET                                    | time limits are set
            no       | -          | none       | record     | NOT_MET                                | none are
            -        | -          | none       | record     | UNDETERMINED /limitations/0/timeLimits | set or not is not recorded
            -        | 2026-03-01 | none       | record     | MET                                    | a year after the first use
            -        | 2026-03-02 | none       | record     | NOT_MET                                | more than a year
            yes      | 2026-03-02 | none       | record     | NOT_MET                                | limits, but too far apart
            -        | 2026-03-02 | 2025-03-02 | record     | MET                                    | a year after the last review
            -        | 2026-07-01 | 2025-07-02 | record     | NOT_MET                                | that review lies in the future
            -        | 2026-03-02 | none       | 2025-06-30 | UNDETERMINED /limitations/0/reviews    | there may have been a review
            yes      | 2026-03-02 | none       | 2025-06-30 | MET                                    | said to be set, and perhaps a year after a review
            no       | 2026-03-01 | none       | record     | NOT_MET                                | said to be none
            -        | 2026-03-01 | none       | -          | MET                                    | whatever reviews there were
            -        | 2026-07-02 | none       | -          | UNDETERMINED /limitations/0/reviews    | perhaps a review set an earlier day
            """)
    void time_limits_at_most_a_year_apart(
            String limits, String reviewBy, String reviewed, String complete, String expected, String why) {
        Seq<LimitationReview> reviews = reviewed.equals("none") ? Array.empty() : Array.of(review(reviewed));
        ServiceRecord record = record(limitation(Freedom.FOOD)
                .timeLimits(Row.noted(limits))
                .reviewBy(Row.day(reviewBy))
                .reviews(Row.register(reviews, complete))
                .build());

        Row.assertOutcome(asked(S03bReviews.TIME_LIMITS, LIMITATION, record, "2025-07-01"), expected);
    }

    @ParameterizedTest(name = "applied {0} to {1}, limits {2}, reviewed {3}, complete {4}, next by {5}: {6}  ({7})")
    @CsvSource(delimiter = '|', textBlock = """
            # started      | ended      | limits | reviewed   | complete | next by    | asked 2025-07-01 | why
            2025-03-01     | -          | no     | 2025-05-01 | record   | 2026-05-01 | NOT_MET          | said to be none
            not 2025-07-01 | -          | no     | 2025-05-01 | record   | 2026-05-01 | PENDING          | said to be none, and not applied yet
            -              | -          | no     | 2025-05-01 | record   | 2026-05-01 | UNDETERMINED /limitations/0/started | one or the other
            -              | 2025-06-30 | no     | 2025-05-01 | record   | 2026-05-01 | NOT_MET          | said to be none, and it was applied
            -              | -          | yes    | 2025-05-01 | record   | 2026-05-02 | MET              | said to be set, and perhaps not applied yet
            not 2025-06-14 | -          | -      | none       | record   | 2026-06-15 | MET              | a year after the first day of any use
            not 2025-06-14 | -          | -      | none       | -        | 2026-06-15 | MET              | the same, whatever reviews there were
            not 2025-06-14 | -          | -      | none       | record   | 2026-06-16 | UNDETERMINED /limitations/0/timeLimits /limitations/0/started | perhaps applied on June 15
            not 2025-06-14 | -          | -      | none       | -        | 2026-06-16 | UNDETERMINED /limitations/0/timeLimits /limitations/0/reviews /limitations/0/started | or reviewed since
            not 2025-06-14 | -          | -      | 2025-05-01 | record   | 2026-06-15 | MET              | that review was before any use
            not 2025-06-14 | -          | -      | 2025-06-20 | record   | 2026-06-20 | MET              | a year after the review
            not 2025-06-14 | -          | -      | 2025-06-20 | record   | 2026-06-21 | UNDETERMINED /limitations/0/timeLimits /limitations/0/started | perhaps applied after the review
            not 2025-06-14 | 2025-06-30 | -      | 2025-06-20 | record   | 2026-06-30 | UNDETERMINED /limitations/0/timeLimits /limitations/0/started | perhaps applied on its last day alone
            not 2025-06-14 | 2025-06-30 | yes    | 2025-06-20 | record   | 2026-07-01 | NOT_MET          | more than a year after its last day
            not 2025-07-01 | -          | -      | 2025-05-01 | record   | 2026-06-01 | MET              | its first year is still to begin
            not 2025-07-01 | -          | -      | none       | -        | 2026-06-01 | MET              | whatever reviews there were before
            """)
    void the_time_limits_of_what_may_not_be_applied_yet(
            String started,
            String ended,
            String limits,
            String reviewed,
            String complete,
            String next,
            String expected,
            String why) {
        Seq<LimitationReview> reviews = reviewed.equals("none") ? Array.empty() : Array.of(review(reviewed));
        ServiceRecord record = record(limitation(Freedom.FOOD)
                .started(Row.act(started))
                .endedOn(Row.day(ended))
                .timeLimits(Row.noted(limits))
                .reviewBy(Row.day(next))
                .reviews(Row.register(reviews, complete))
                .build());
        Outcome outcome = asked(S03bReviews.TIME_LIMITS, LIMITATION, record, "2025-07-01");

        Row.assertOutcome(outcome, expected);
        assertThat(Row.missing(outcome))
                .containsExactlyInAnyOrderElementsOf(Row.list(expected).filter(word -> word.startsWith("/")));
    }

    @Test
    void the_latest_review_may_set_the_next_one() {
        Limitation limitation = limitation(Freedom.FOOD)
                .timeLimits(Row.noted("-"))
                .reviewBy(Option.none())
                .reviews(Register.of(review("2025-05-01").withNextBy(Row.day("2026-05-02"))))
                .build();

        Row.assertOutcome(asked(S03bReviews.TIME_LIMITS, LIMITATION, record(limitation), "2025-07-01"), "NOT_MET");
    }

    @Test
    void a_limitation_that_is_not_applied_yet_may_have_its_first_review_set() {
        Limitation planned =
                limitation(Freedom.FOOD).started(Row.act("not 2025-07-01")).build();

        Row.assertOutcome(asked(S03bReviews.TIME_LIMITS, LIMITATION, record(planned), "2025-07-01"), "MET");
        Row.assertOutcome(
                asked(
                        S03bReviews.TIME_LIMITS,
                        LIMITATION,
                        record(planned.withStarted(Row.act("-")).withTimeLimits(Row.noted("-"))),
                        "2025-07-01"),
                "UNDETERMINED /limitations/0/started");
    }

    @ParameterizedTest(name = "reviewed {0}, still needed {1}, ended {2}, asked {3}: {4} ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # reviewed | needed | ended      | asked      | outcome                                          | why
            2025-05-01 | yes    | -          | 2025-07-01 | MET                                              | found needed
            2025-05-01 | no     | -          | 2025-05-01 | PENDING                                          | found today
            2025-05-01 | no     | -          | 2025-05-02 | NOT_MET                                          | it goes on
            2025-05-01 | no     | 2025-05-01 | 2025-07-01 | MET                                              | it ended that day
            2025-05-01 | no     | 2025-05-02 | 2025-07-01 | NOT_MET                                          | it went on a day longer
            2025-05-01 | -      | -          | 2025-07-01 | UNDETERMINED /limitations/0/reviews/0/stillNeeded | what was found is not recorded
            2025-07-02 | no     | -          | 2025-07-01 | NOT_APPLICABLE                                   | not reviewed yet
            """)
    void it_goes_on_while_it_is_found_needed(
            String reviewed, String needed, String ended, String asked, String expected, String why) {
        ServiceRecord record = record(limitation(Freedom.FOOD)
                .endedOn(Row.day(ended))
                .reviews(Register.of(review(reviewed).withStillNeeded(Row.said(needed))))
                .build());

        Row.assertOutcome(asked(S03bReviews.STILL_NEEDED, LIMITATION, record, asked), expected);
    }

    @ParameterizedTest(name = "reviewed {0}, still needed {1}, ended {2}, complete {3}, asked {4}: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # reviewed | needed | ended      | complete   | asked      | outcome                             | why
            2025-05-01 | no     | -          | 2025-12-01 | 2025-12-01 | NOT_MET                             | there was no later review
            2025-05-01 | no     | -          | 2025-11-30 | 2025-12-01 | UNDETERMINED /limitations/0/reviews | one of today may have found it needed
            2025-05-01 | no     | -          | 2025-05-31 | 2025-12-01 | UNDETERMINED /limitations/0/reviews | a later one may have found it needed
            2025-05-01 | yes    | -          | 2025-05-31 | 2025-12-01 | UNDETERMINED /limitations/0/reviews | a later one may not have found it needed
            2025-05-01 | yes    | -          | 2025-12-01 | 2025-12-01 | MET                                 | there was no later review
            2025-05-01 | -      | -          | 2025-05-31 | 2025-12-01 | UNDETERMINED /limitations/0/reviews | a later one would tell
            2025-05-01 | no     | 2025-05-31 | 2025-05-31 | 2025-12-01 | NOT_MET                             | no later review while it was applied
            2025-05-01 | no     | 2025-05-31 | 2025-05-30 | 2025-12-01 | UNDETERMINED /limitations/0/reviews | one of its last day may have found it needed
            2025-05-01 | no     | 2025-05-01 | 2025-04-30 | 2025-12-01 | MET                                 | it ended with that review, whatever another of the day found
            2025-05-01 | yes    | 2025-05-01 | 2025-04-30 | 2025-12-01 | MET                                 | the same
            2025-05-01 | -      | 2025-05-01 | 2025-05-01 | 2025-12-01 | MET                                 | it ended with that review, whatever it found
            2025-05-01 | -      | 2025-05-01 | 2025-04-30 | 2025-05-01 | MET                                 | the same, on the day
            2025-05-01 | -      | 2025-05-02 | record     | 2025-12-01 | UNDETERMINED /limitations/0/reviews/0/stillNeeded | it went on for a day
            2025-05-01 | no     | -          | 2025-04-30 | 2025-05-01 | PENDING                             | found today, whatever another of the day found
            2025-05-01 | yes    | -          | 2025-04-30 | 2025-05-01 | UNDETERMINED /limitations/0/reviews | another of today may not have found it needed
            """)
    void a_later_review_that_may_not_be_listed_may_find_otherwise(
            String reviewed, String needed, String ended, String complete, String asked, String expected, String why) {
        LimitationReview review = review(reviewed).withStillNeeded(Row.said(needed));
        ServiceRecord record = record(limitation(Freedom.FOOD)
                .endedOn(Row.day(ended))
                .reviews(Row.register(Array.of(review), complete))
                .build());

        Row.assertOutcome(asked(S03bReviews.STILL_NEEDED, LIMITATION, record, asked), expected);
    }

    @ParameterizedTest(name = "a child, beyond {0}, reviewed {1}, needed {2}, ended {3}, complete {4}: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # beyond | reviewed   | needed | ended      | complete   | asked 2025-12-01 | why
            no       | 2025-05-01 | yes    | -          | 2025-05-31 | NOT_APPLICABLE   | whatever reviews there were
            no       | none       | -      | -          | -          | NOT_APPLICABLE   | nobody reviews a bedtime
            no       | 2025-12-01 | no     | -          | record     | NOT_APPLICABLE   | found today, of no limitation
            no       | 2025-05-01 | no     | 2025-05-01 | record     | NOT_APPLICABLE   | ended that day, and was no limitation
            yes      | none       | -      | -          | -          | UNDETERMINED /limitations/0/reviews | it counts
            yes      | 2025-12-01 | no     | -          | record     | PENDING          | found today
            yes      | 2025-05-01 | no     | 2025-05-01 | record     | MET              | it ended that day
            yes      | 2025-05-01 | no     | -          | record     | NOT_MET          | it goes on
            -        | none       | -      | -          | -          | UNDETERMINED /limitations/0/beyondTypicalForAge /limitations/0/reviews | neither is recorded
            -        | none       | -      | -          | record     | NOT_APPLICABLE   | it has not been reviewed, whether it counts or not
            -        | 2025-12-01 | no     | -          | 2025-11-30 | UNDETERMINED /limitations/0/beyondTypicalForAge | found today, perhaps of no limitation
            -        | 2025-05-01 | no     | 2025-05-01 | record     | UNDETERMINED /limitations/0/beyondTypicalForAge | perhaps it was no limitation
            -        | 2025-05-01 | -      | 2025-05-01 | 2025-04-30 | UNDETERMINED /limitations/0/beyondTypicalForAge | the same, whatever the review found
            -        | 2025-05-01 | no     | -          | record     | UNDETERMINED /limitations/0/beyondTypicalForAge | perhaps it is none
            """)
    void for_a_child_what_is_typical_of_the_age_is_no_limitation_whatever_reviews_there_were(
            String beyond, String reviewed, String needed, String ended, String complete, String expected, String why) {
        Seq<LimitationReview> reviews = reviewed.equals("none")
                ? Array.empty()
                : Array.of(review(reviewed).withStillNeeded(Row.said(needed)));
        Limitation limitation = limitation(Freedom.FOOD)
                .beyondTypicalForAge(Row.said(beyond))
                .endedOn(Row.day(ended))
                .reviews(Row.register(reviews, complete))
                .build();
        Outcome outcome =
                asked(S03bReviews.STILL_NEEDED, LIMITATION, LimitationParts.ofAChild(record(limitation)), "2025-12-01");

        Row.assertOutcome(outcome, expected);
        assertThat(Row.missing(outcome))
                .containsExactlyElementsOf(Row.list(expected).filter(word -> word.startsWith("/")));
    }

    @ParameterizedTest(name = "limits {0}, the plan sets {1}, the review of 2025-11-20 {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # limits | plan sets  | review sets | asked 2025-12-15                       | why
            -        | 2025-11-15 | 2027-01-31  | NOT_MET                                | the day of the plan is over, the next is more than a year off
            yes      | 2025-11-15 | 2027-01-31  | NOT_MET                                | limits, but too far apart
            -        | 2025-11-20 | 2027-01-31  | NOT_MET                                | the day of the plan was that of the review
            -        | 2025-11-21 | 2027-01-31  | MET                                    | the plan sets an earlier day after the review
            -        | 2025-11-15 | 2026-11-20  | MET                                    | a year after the review
            yes      | 2025-11-15 | -           | MET                                    | time limits are set
            -        | 2025-11-15 | -           | UNDETERMINED /limitations/0/timeLimits | a day that is over does not limit the next review
            """)
    void a_day_of_the_plan_that_the_latest_review_left_behind_does_not_limit_the_next(
            String limits, String planSets, String reviewSets, String expected, String why) {
        Limitation limitation = limitation(Freedom.FOOD)
                .started(Row.act("2024-12-01"))
                .timeLimits(Row.noted(limits))
                .reviewBy(Row.day(planSets))
                .reviews(Register.of(review("2025-11-20").withNextBy(Row.day(reviewSets))))
                .build();

        Row.assertOutcome(asked(S03bReviews.TIME_LIMITS, LIMITATION, record(limitation), "2025-12-15"), expected);
    }

    @Test
    void reviews_that_are_not_recorded_are_not_known() {
        Limitation limitation =
                limitation(Freedom.FOOD).reviews(Register.notRecorded()).build();

        Row.assertOutcome(
                asked(S03bReviews.STILL_NEEDED, LIMITATION, record(limitation), "2025-07-01"),
                "UNDETERMINED /limitations/0/reviews");
    }

    @ParameterizedTest(name = "first applied {0}, reviewed {1}, the plan sets {2}, the review {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # started  | reviewed   | plan sets  | review sets | asked 2025-07-01 | why
            2025-03-01 | 2025-05-01 | 2026-03-01 | 2026-05-02  | MET     | the earlier of the two counts, a year after the review is May 1
            2025-03-01 | 2025-05-01 | 2026-05-02 | 2026-05-01  | MET     | whichever of them it is
            2025-03-01 | 2025-05-01 | 2026-06-01 | 2026-05-02  | NOT_MET | both are more than a year after the review
            2025-03-01 | 2025-02-01 | 2026-03-01 | -           | MET     | a review before the first use: the year begins with the use
            2025-03-01 | 2025-03-01 | 2026-03-02 | -           | NOT_MET | reviewed on the day of the first use
            -          | 2025-05-01 | 2026-05-01 | -           | MET     | a year after the review, whenever it was first applied
            """)
    void of_the_days_that_the_plan_and_the_latest_review_set_the_earlier_counts(
            String started, String reviewed, String planSets, String reviewSets, String expected, String why) {
        Limitation limitation = limitation(Freedom.FOOD)
                .started(Row.act(started))
                .timeLimits(Row.noted("-"))
                .reviewBy(Row.day(planSets))
                .reviews(Register.of(review(reviewed).withNextBy(Row.day(reviewSets))))
                .build();

        Row.assertOutcome(asked(S03bReviews.TIME_LIMITS, LIMITATION, record(limitation), "2025-07-01"), expected);
    }

    @ParameterizedTest(name = "reviewed {0}, found needed but on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # in the order of the record | found not needed | asked 2025-07-01
            2025-05-01 2025-06-01        | 2025-05-01       | MET
            2025-06-01 2025-05-01        | 2025-05-01       | MET
            2025-05-01 2025-06-01        | 2025-06-01       | NOT_MET
            2025-06-01 2025-05-01        | 2025-06-01       | NOT_MET
            2025-06-01 2025-07-02        | 2025-07-02       | MET
            """)
    void the_latest_review_counts_wherever_it_stands(String reviewed, String notNeeded, String expected) {
        Seq<LimitationReview> reviews = Row.list(reviewed)
                .map(day -> review(day).withStillNeeded(Row.said(day.equals(notNeeded) ? "no" : "yes")));
        ServiceRecord record =
                record(limitation(Freedom.FOOD).reviews(Register.ofAll(reviews)).build());

        Row.assertOutcome(asked(S03bReviews.STILL_NEEDED, LIMITATION, record, "2025-07-01"), expected);
    }

    @Test
    void the_explanation_counts_a_year_from_the_first_use_and_from_each_review() {
        assertThat(counted(record(reviewed("2026-02-10").build()), "2026-06-01"))
                .containsExactly(
                        "last day to review the limitation 2026-03-01: first use 2025-03-01, one year",
                        "last day to review the limitation 2027-02-10: last review 2026-02-10, one year");
    }

    @Test
    void the_explanation_does_not_tell_a_birthday_as_one() {
        ServiceRecord record = record(limitation(Freedom.FOOD)
                        .started(Row.act("2025-01-01"))
                        .beyondTypicalForAge(Said.NO)
                        .build())
                .withIndividual(SigningParts.born("2008-02-01"));

        assertThat(counted(record, "2026-06-01"))
                .containsExactly("last day to review the limitation 2027-02-01:"
                        + " first day on which it counts 2026-02-01, one year");
    }

    private static Seq<String> counted(ServiceRecord record, String asOf) {
        Question question = Question.asOf(Some.day(asOf));
        return Oar411_415_0070.rulebook()
                .check(record, question)
                .findings()
                .filter(finding -> finding.requirement().equals(S03bReviews.REVIEWED.requirement()))
                .flatMap(finding -> Oar411_415_0070.rulebook()
                        .explain(record, question, finding)
                        .days())
                .map(CountedDay::toString);
    }
}

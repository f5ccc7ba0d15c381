package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.Change;
import org.openisp.core.need.ReviewRequest;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.Revision;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.Outcome;

@DisplayName("OAR 411-415-0070(6)(a)(D) and (E) a review when something changes, and on request")
class S06aChangesAndRequestsClauseTest {

    private static final String CHANGE = "change-1";
    private static final String REQUEST = "request-1";

    private static Change.Builder change(String happened, String identified, String significant) {
        return Change.builder()
                .id(CHANGE)
                .happenedOn(Row.day(happened))
                .identifiedOn(Row.day(identified))
                .significant(Row.said(significant));
    }

    private static ReviewRequest.Builder request(String requestedOn, String capacity) {
        return ReviewRequest.builder()
                .id(REQUEST)
                .requestedOn(Some.day(requestedOn))
                .capacity(Row.isRecorded(capacity) ? Option.some(new Capacity(capacity)) : Option.none());
    }

    private static Isp plan() {
        return SigningParts.planSigned(Some.signed("2025-02-20", "2025-02-20"))
                .withReviews(Register.of())
                .withRevisions(Register.of());
    }

    private static Isp reviewed(String heldOn, String because) {
        return plan().withReviews(Register.of(Review.builder()
                .id("review-1")
                .heldOn(Some.day(heldOn))
                .because(ids(because))
                .build()));
    }

    private static Isp revised(String madeOn, String because) {
        return plan().withRevisions(Register.of(Revision.builder()
                .id("revision-1")
                .madeOn(Row.day(madeOn))
                .because(ids(because))
                .build()));
    }

    private static Option<Seq<String>> ids(String cell) {
        return Row.isRecorded(cell) ? Option.some(cell.equals("none") ? Array.empty() : Row.list(cell)) : Option.none();
    }

    private static Outcome changed(Isp plan, Change change, String asOf) {
        ServiceRecord record = SigningParts.recordOf(plan).withChanges(Register.of(change));
        return Ask.outcome("(6)(a)(D)", CHANGE, record, asOf);
    }

    private static Outcome requested(Isp plan, ReviewRequest request, String asOf) {
        ServiceRecord record = SigningParts.recordOf(plan).withReviewRequests(Register.of(request));
        return Ask.outcome("(6)(a)(E)", REQUEST, record, asOf);
    }

    @ParameterizedTest(name = "happened {0}, identified {1}, significant {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # happened | identified | significant | unanswered, asked 2025-06-30
            2025-05-01 | 2025-05-03 | yes         | PENDING
            2025-05-01 | -          | yes         | PENDING
            -          | 2025-05-03 | yes         | PENDING
            -          | -          | yes         | UNDETERMINED /changes/0/identifiedOn
            2025-05-01 | 2025-05-03 | no          | NOT_APPLICABLE
            2025-05-01 | 2025-05-03 | -           | UNDETERMINED /changes/0/significant
            2025-07-01 | -          | yes         | NOT_APPLICABLE
            2025-06-01 | 2025-07-01 | yes         | NOT_APPLICABLE
            2024-10-01 | 2024-10-24 | yes         | UNDETERMINED
            2025-03-01 | 2025-03-01 | yes         | PENDING
            """)
    void an_unanswered_change_has_no_last_day(String happened, String identified, String significant, String expected) {
        Outcome outcome =
                changed(plan(), change(happened, identified, significant).build(), "2025-06-30");

        Row.assertOutcome(outcome, expected);
        assertThat(outcome.due()).isEmpty();
    }

    @Test
    void an_open_change_is_never_late() {
        Outcome outcome =
                changed(plan(), change("2025-03-02", "2025-03-02", "yes").build(), "2030-01-01");

        Row.assertOutcome(outcome, "PENDING");
        assertThat(outcome.due()).isEmpty();
        assertThat(S06aChangesAndRequests.daysOpen(Some.day("2025-03-02"), Some.day("2025-03-02")))
                .isZero();
        assertThat(S06aChangesAndRequests.daysOpen(Some.day("2024-02-28"), Some.day("2024-03-01")))
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "reviewed {0} because of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # held     | because          | identified 2025-05-03, asked 2025-06-30
            2025-05-20 | change-1         | MET
            2025-05-03 | change-1         | MET
            2025-05-20 | change-2 change-1| MET
            2025-05-20 | change-2         | PENDING
            2025-05-20 | none             | PENDING
            2025-05-20 | -                | UNDETERMINED /plans/0/reviews/0/because
            2025-05-03 | -                | UNDETERMINED /plans/0/reviews/0/because
            2025-05-02 | -                | PENDING
            2025-07-01 | change-1         | PENDING
            """)
    void a_review_answers_a_change_if_it_says_so(String heldOn, String because, String expected) {
        Change change = change("2025-05-01", "2025-05-03", "yes").build();

        Row.assertOutcome(changed(reviewed(heldOn, because), change, "2025-06-30"), expected);
    }

    @ParameterizedTest(name = "revised {0} because of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # made     | because  | identified 2025-05-03, asked 2025-06-30
            2025-05-20 | change-1 | MET
            -          | change-1 | UNDETERMINED /plans/0/revisions/0/madeOn
            2025-05-20 | -        | UNDETERMINED /plans/0/revisions/0/because
            -          | -        | UNDETERMINED /plans/0/revisions/0/because
            2025-05-02 | -        | PENDING
            2025-05-20 | change-2 | PENDING
            2025-07-01 | change-1 | PENDING
            """)
    void so_does_a_revision(String madeOn, String because, String expected) {
        Change change = change("2025-05-01", "2025-05-03", "yes").build();

        Row.assertOutcome(changed(revised(madeOn, because), change, "2025-06-30"), expected);
    }

    @Test
    void the_first_answer_counts() {
        Isp plan = reviewed("2025-05-20", "change-1")
                .withRevisions(revised("2025-05-15", "change-1").getRevisions());

        Outcome outcome =
                changed(plan, change("2025-05-01", "2025-05-03", "yes").build(), "2025-06-30");

        assertThat(outcome.done()).containsExactly(Some.day("2025-05-15"));
    }

    @Test
    void without_a_plan_there_is_nothing_to_review() {
        Change change = change("2025-05-01", "2025-05-03", "yes").build();
        ServiceRecord record =
                Some.record().plans(Register.of()).changes(Register.of(change)).build();
        ServiceRecord open = record.withPlans(Register.notRecorded());
        Isp over = plan().withTerminatedOn(Option.some(Some.day("2025-05-02")));
        Isp endless = plan().withEndsOn(Option.none());

        Row.assertOutcome(Ask.outcome("(6)(a)(D)", CHANGE, record, "2025-06-30"), "NOT_APPLICABLE");
        Row.assertOutcome(Ask.outcome("(6)(a)(D)", CHANGE, open, "2025-06-30"), "UNDETERMINED /plans");
        Row.assertOutcome(changed(over, change, "2025-06-30"), "NOT_APPLICABLE");
        Row.assertOutcome(changed(endless, change, "2025-06-30"), "UNDETERMINED /plans/0/endsOn");
        assertThat(Row.missing(changed(endless.withStartsOn(Option.none()), change, "2025-06-30")))
                .containsExactly("/plans/0/startsOn", "/plans/0/endsOn");
    }

    @ParameterizedTest(name = "significant {0}, plan ended {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            -   | 2025-05-02 | NOT_APPLICABLE
            -   | 2025-05-03 | UNDETERMINED /changes/0/significant
            yes | 2025-05-02 | NOT_APPLICABLE
            yes | 2025-05-03 | PENDING
            """)
    void without_a_plan_since_then_it_does_not_matter_whether_a_change_is_significant(
            String significant, String ended, String expected) {
        Isp plan = plan().withTerminatedOn(Row.day(ended));

        Row.assertOutcome(
                changed(plan, change("2025-05-01", "2025-05-03", significant).build(), "2025-06-30"), expected);
    }

    @ParameterizedTest(name = "as {0}, plan ended {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            -          | 2025-05-02 | NOT_APPLICABLE
            acme:aunt  | 2025-05-02 | NOT_APPLICABLE
            -          | 2025-05-03 | UNDETERMINED /reviewRequests/0/capacity
            individual | 2025-05-02 | NOT_APPLICABLE
            individual | 2025-05-03 | PENDING
            """)
    void without_a_plan_since_then_it_does_not_matter_who_asked(String capacity, String ended, String expected) {
        Isp plan = plan().withTerminatedOn(Row.day(ended));

        Row.assertOutcome(requested(plan, request("2025-05-03", capacity).build(), "2025-06-30"), expected);
    }

    @Test
    void an_earlier_plan_without_recorded_end_matters_only_where_its_reviews_are_not_recorded() {
        Change change = change("2025-05-01", "2025-05-03", "yes").build();
        Isp earlier = plan().withId("isp-2024")
                .withStartsOn(Option.some(Some.day("2024-03-01")))
                .withEndsOn(Option.none());
        ServiceRecord record = SigningParts.recordOf(plan()).withChanges(Register.of(change));

        Row.assertOutcome(
                Ask.outcome("(6)(a)(D)", CHANGE, record.withPlans(Register.of(plan(), earlier)), "2025-06-30"),
                "PENDING");
        Row.assertOutcome(
                Ask.outcome(
                        "(6)(a)(D)",
                        CHANGE,
                        record.withPlans(Register.of(plan(), earlier.withReviews(Register.notRecorded()))),
                        "2025-06-30"),
                "UNDETERMINED /plans/1/endsOn");
    }

    @Test
    void reviews_or_changes_that_are_not_recorded_are_not_known() {
        Change change = change("2025-05-01", "2025-05-03", "yes").build();
        ServiceRecord record = SigningParts.recordOf(plan());

        Row.assertOutcome(
                changed(plan().withReviews(Register.notRecorded()), change, "2025-06-30"),
                "UNDETERMINED /plans/0/reviews");
        Row.assertOutcome(Ask.outcome("(6)(a)(D)", "record-1", record, "2025-06-30"), "UNDETERMINED /changes");
        Row.assertOutcome(Ask.outcome("(6)(a)(E)", "record-1", record, "2025-06-30"), "UNDETERMINED /reviewRequests");
    }

    @ParameterizedTest(name = "asked for on {0} by {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # requested | capacity                  | unanswered, asked 2025-06-30
            2025-05-03  | individual                | PENDING
            2025-05-03  | legal-representative      | PENDING
            2025-05-03  | designated-representative | PENDING
            2025-05-03  | case-manager              | NOT_APPLICABLE
            2025-05-03  | provider                  | NOT_APPLICABLE
            2025-05-03  | acme:aunt                 | UNDETERMINED /reviewRequests/0/capacity
            2025-05-03  | -                         | UNDETERMINED /reviewRequests/0/capacity
            2025-06-30  | individual                | PENDING
            2025-07-01  | individual                | NOT_APPLICABLE
            2024-10-24  | individual                | UNDETERMINED
            """)
    void the_individual_or_a_representative_asks(String requestedOn, String capacity, String expected) {
        Outcome outcome = requested(plan(), request(requestedOn, capacity).build(), "2025-06-30");

        Row.assertOutcome(outcome, expected);
        assertThat(outcome.due()).isEmpty();
    }

    @Test
    void a_review_answers_a_request_if_it_says_so() {
        ReviewRequest request = request("2025-05-03", "individual").build();

        Outcome outcome = requested(reviewed("2025-05-20", REQUEST), request, "2025-06-30");
        Row.assertOutcome(outcome, "MET");
        assertThat(outcome.done()).containsExactly(Some.day("2025-05-20"));
        Row.assertOutcome(requested(reviewed("2025-05-20", "change-1"), request, "2025-06-30"), "PENDING");
        Row.assertOutcome(requested(revised("2025-05-20", REQUEST), request, "2025-06-30"), "MET");
    }
}

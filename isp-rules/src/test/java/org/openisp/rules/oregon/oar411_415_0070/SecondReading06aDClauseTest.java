package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.Change;
import org.openisp.core.need.ReviewRequest;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.plan.Revision;
import org.openisp.core.signing.Capacity;

/** Cases read from the text alone. */
@DisplayName("OAR 411-415-0070(6)(a), (D) and (E) read a second time")
class SecondReading06aDClauseTest {

    private static Review.Builder review(String heldOn) {
        return Review.builder().id("review-1").heldOn(Some.day(heldOn));
    }

    private static ServiceRecord.Builder reviewed(Review... reviews) {
        return Some.record()
                .plans(Register.of(SigningParts.planSigned(Some.signed("2025-02-20", "2025-02-20"))
                        .withReviews(Register.of(reviews))
                        .withRevisions(Register.of())));
    }

    private static Change.Builder change(String significant, String day) {
        return Change.builder()
                .id("change-1")
                .significant(Row.said(significant))
                .happenedOn(Row.day(day))
                .identifiedOn(Row.day(day));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "yes, 2025-05-10, 2025-05-20, 2025-06-01, MET,            reviewed after it because of it",
        "yes, 2025-05-10, 2025-05-10, 2025-06-01, MET,            reviewed on the day",
        "no,  2025-05-10, 2025-05-20, 2025-06-01, NOT_APPLICABLE, not significant",
        "-,   2025-05-10, 2025-07-01, 2025-06-01, UNDETERMINED /changes/0/significant, whether significant"
    })
    void a_significant_change_is_answered_by_a_review(
            String significant, String changed, String held, String asOf, String expected, String why) {
        ServiceRecord.Builder record = reviewed(
                        review(held).because(Array.of("change-1")).build())
                .changes(Register.of(change(significant, changed).build()));
        Row.assertOutcome(Ask.outcome("(6)(a)(D)", "change-1", record.build(), asOf), expected);
    }

    @Test
    void a_review_before_the_change_is_no_answer_to_it() {
        ServiceRecord record = reviewed(review("2025-05-09").because(Array.of()).build())
                .changes(Register.of(change("yes", "2025-05-10").build()))
                .build();
        Row.assertOutcome(Ask.outcome("(6)(a)(D)", "change-1", record, "2025-06-01"), "NOT_MET or PENDING or JUDGMENT");
    }

    @Test
    void that_no_change_of_the_plan_is_needed_is_no_review() {
        ServiceRecord record = reviewed()
                .changes(Register.of(change("yes", "2025-05-10")
                        .noChangeNeeded(Act.on(Some.day("2025-05-12")))
                        .build()))
                .build();
        Row.assertOutcome(Ask.outcome("(6)(a)(D)", "change-1", record, "2025-06-01"), "NOT_MET or PENDING or JUDGMENT");
    }

    @Test
    void a_review_that_does_not_say_why_leaves_it_open() {
        ServiceRecord record = reviewed(review("2025-05-20").build())
                .changes(Register.of(change("yes", "2025-05-10").build()))
                .build();
        Row.assertOutcome(
                Ask.outcome("(6)(a)(D)", "change-1", record, "2025-06-01"), "UNDETERMINED /plans/0/reviews/0/because");
    }

    @ParameterizedTest(name = "asked as {0}, reviewed {1}: {2}")
    @CsvSource({
        "individual,                2025-05-20, MET",
        "designated-representative, 2025-05-20, MET",
        "provider,                  -,          NOT_APPLICABLE",
        "acme:friend,               -,          UNDETERMINED /reviewRequests/0/capacity",
        "-,                         -,          UNDETERMINED /reviewRequests/0/capacity",
        "individual,                -,          NOT_MET or PENDING or JUDGMENT"
    })
    void the_individual_or_representative_can_ask(String capacity, String held, String expected) {
        Review[] reviews = Row.isRecorded(held)
                ? new Review[] {review(held).because(Array.of("request-1")).build()}
                : new Review[] {};
        ServiceRecord.Builder record = reviewed(reviews)
                .representatives(Array.of(SigningParts.designated("friend-1")))
                .reviewRequests(Register.of(ReviewRequest.builder()
                        .id("request-1")
                        .requestedOn(Some.day("2025-05-10"))
                        .capacity(Row.isRecorded(capacity) ? Option.some(new Capacity(capacity)) : Option.none())
                        .build()));
        Row.assertOutcome(Ask.outcome("(6)(a)(E)", "request-1", record.build(), "2025-06-01"), expected);
    }

    @Test
    void a_review_of_whichever_plan_answers_the_request() {
        ServiceRecord record = Some.record()
                .plans(Register.of(
                        SigningParts.planSigned(Some.signed("2025-02-20", "2025-02-20"))
                                .withReviews(Register.of()),
                        Some.plan("plan-2")
                                .reviews(Register.of(review("2025-05-20")
                                        .because(Array.of("request-1"))
                                        .build()))
                                .build()))
                .reviewRequests(Register.of(ReviewRequest.builder()
                        .id("request-1")
                        .requestedOn(Some.day("2025-05-10"))
                        .capacity(Capacity.INDIVIDUAL)
                        .build()))
                .build();
        Row.assertOutcome(Ask.outcome("(6)(a)(E)", "request-1", record, "2025-06-01"), "MET");
    }

    private static ServiceRecord result(ReviewResult result, Revision... revisions) {
        return Some.record()
                .plans(Register.of(SigningParts.planSigned(Some.signed("2025-02-20", "2025-02-20"))
                        .withReviews(
                                Register.of(review("2025-05-20").result(result).build()))
                        .withRevisions(Register.of(revisions))))
                .build();
    }

    @Test
    void no_change_is_a_result_like_another() {
        Row.assertOutcome(Ask.outcome("(6)(a)", "review-1", result(ReviewResult.NO_CHANGE), "2025-06-01"), "MET");
    }

    @ParameterizedTest(name = "funded {0}, signed {1}: {2}")
    @CsvSource({
        "yes, 2025-05-25, MET",
        "yes, -,          NOT_MET or PENDING",
        "no,  -,          MET",
        "-,   -,          UNDETERMINED"
    })
    void a_revision_that_begins_a_service_is_authorized_again(String funded, String signed, String expected) {
        Revision revision = SigningParts.revision(Row.said(funded))
                .madeOn(Some.day("2025-05-21"))
                .because(Array.of("review-1"))
                .signing(SigningParts.signing(signed, signed))
                .build();
        Row.assertOutcome(
                Ask.outcome("(6)(a)", "review-1", result(ReviewResult.REVISED, revision), "2025-06-01"), expected);
    }

    @Test
    void authorized_again_without_a_signature_is_not() {
        Revision revision = SigningParts.revision(Said.YES)
                .madeOn(Some.day("2025-05-21"))
                .because(Array.of("review-1"))
                .signing(Some.unsigned())
                .build();
        Row.assertOutcome(
                Ask.outcome(
                        "(6)(a)", "review-1", result(ReviewResult.REVISED_AND_REAUTHORIZED, revision), "2025-06-01"),
                "NOT_MET or PENDING");
    }
}

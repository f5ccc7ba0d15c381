package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.plan.Revision;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Outcome;

@DisplayName("OAR 411-415-0070(6)(a) what a review led to")
class S06aReviewResultsClauseTest {

    private static final String REVIEW = "review-1";

    private static Option<ReviewResult> result(String cell) {
        return Row.isRecorded(cell)
                ? Option.some(ReviewResult.valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_')))
                : Option.none();
    }

    private static ServiceRecord record(String heldOn, String result, Revision... revisions) {
        Review review = Review.builder()
                .id(REVIEW)
                .heldOn(Some.day(heldOn))
                .result(result(result))
                .build();
        return SigningParts.recordOf(SigningParts.planSigned(Some.signed("2025-02-20", "2025-02-20"))
                .withReviews(Register.of(review))
                .withRevisions(Register.of(revisions)));
    }

    /** A revision that answers the review. */
    private static Revision.Builder answering(String departmentFunded) {
        return SigningParts.revision(Row.said(departmentFunded))
                .madeOn(Some.day("2025-05-10"))
                .because(Array.of(REVIEW));
    }

    private static Outcome asked(ServiceRecord record) {
        return Ask.outcome("(6)(a)", REVIEW, record, "2025-06-30");
    }

    @ParameterizedTest(name = "held {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # held     | result                   | asked 2025-06-30
            2025-05-01 | no-change                | MET
            2025-05-01 | revised                  | MET
            2025-05-01 | revised-and-reauthorized | MET
            2025-05-01 | -                        | UNDETERMINED /plans/0/reviews/0/result
            2025-06-30 | no-change                | MET
            2025-07-01 | no-change                | NOT_APPLICABLE
            2024-10-24 | no-change                | UNDETERMINED
            2024-10-25 | no-change                | MET
            """)
    void a_review_says_what_came_of_it(String heldOn, String result, String expected) {
        Row.assertOutcome(asked(record(heldOn, result)), expected);
    }

    @ParameterizedTest(name = "revised, Department funded {0}, signed {1} and {2}, implemented {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # funded | individual | case manager | implemented    | asked 2025-06-30
            yes      | 2025-05-12 | 2025-05-14   | 2025-05-20     | MET
            yes      | -          | 2025-05-14   | 2025-05-20     | NOT_MET
            yes      | -          | 2025-05-14   | not 2025-06-30 | PENDING
            no       | -          | -            | 2025-05-20     | MET
            -        | -          | -            | 2025-05-20     | UNDETERMINED /plans/0/revisions/0/begins/0/departmentFunded
            -        | 2025-05-12 | 2025-05-14   | 2025-05-20     | MET
            """)
    void a_revision_that_answers_it_is_authorized_as_needed(
            String funded, String individual, String caseManager, String implemented, String expected) {
        Revision revision = answering(funded)
                .signing(SigningParts.signing(individual, caseManager))
                .implemented(Row.act(implemented))
                .build();

        Row.assertOutcome(asked(record("2025-05-01", "revised", revision)), expected);
    }

    @Test
    void signatures_that_are_not_recorded_are_named() {
        Revision revision = answering("yes")
                .signing(Signing.notRecorded())
                .implemented(Act.on(Some.day("2025-05-20")))
                .build();

        Row.assertOutcome(
                asked(record("2025-05-01", "revised-and-reauthorized", revision)),
                "UNDETERMINED /plans/0/revisions/0/signing/signatures");
    }

    @ParameterizedTest(name = "services not recorded, signatures recorded {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            no  | /plans/0/revisions/0/begins /plans/0/revisions/0/ends /plans/0/revisions/0/signing/signatures
            yes | /plans/0/revisions/0/begins /plans/0/revisions/0/ends
            """)
    void where_it_may_need_authorization_what_it_begins_and_who_signed_would_tell(String recorded, String expected) {
        Revision revision = Revision.builder()
                .id(SigningParts.REVISION)
                .madeOn(Some.day("2025-05-10"))
                .because(Array.of(REVIEW))
                .signing(
                        recorded.equals("yes")
                                ? Some.unsigned()
                                : Some.unsigned().withSignatures(Register.notRecorded()))
                .implemented(Act.on(Some.day("2025-05-20")))
                .build();

        assertThat(Row.missing(asked(record("2025-05-01", "revised", revision))))
                .isEqualTo(Row.list(expected));
    }

    @Test
    void a_revision_for_another_reason_is_not_asked_about() {
        Revision revision = answering("yes")
                .because(Array.of("change-1"))
                .signing(SigningParts.signing("-", "-"))
                .implemented(Act.on(Some.day("2025-05-20")))
                .build();

        Row.assertOutcome(asked(record("2025-05-01", "revised", revision)), "MET");
    }

    @ParameterizedTest(
            name = "made {0} for nobody knows what, signed by the individual {1}, implemented {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # made     | individual | implemented    | reviewed 2025-05-01, asked 2025-06-30 | why
            2025-05-10 | -          | 2025-05-20     | UNDETERMINED /plans/0/revisions/0/because | it may answer the review, and nobody signed it
            2025-05-01 | -          | 2025-05-20     | UNDETERMINED /plans/0/revisions/0/because | made on the day of the review
            2025-04-30 | -          | 2025-05-20     | MET            | made the day before
            -          | -          | 2025-05-20     | UNDETERMINED /plans/0/revisions/0/because | made on whichever day
            2025-05-10 | -          | not 2025-06-30 | UNDETERMINED /plans/0/revisions/0/because | it may be pending
            2025-05-10 | 2025-05-12 | 2025-05-20     | MET            | authorized, whatever it answers
            2025-07-01 | -          | not 2025-06-30 | MET            | it has not been made
            """)
    void a_revision_that_does_not_say_what_it_answers_may_answer_it(
            String madeOn, String individual, String implemented, String expected, String why) {
        Revision revision = answering("yes")
                .madeOn(Row.day(madeOn))
                .because(Option.none())
                .signing(SigningParts.signing(individual, "2025-05-14"))
                .implemented(Row.act(implemented))
                .build();

        Row.assertOutcome(asked(record("2025-05-01", "revised", revision)), expected);
    }

    @Test
    void a_revision_that_answers_it_unsigned_is_enough() {
        Revision signedByNobody = answering("yes")
                .signing(Some.unsigned())
                .implemented(Act.on(Some.day("2025-05-20")))
                .build();
        Revision forNobodyKnowsWhat = signedByNobody.withId("revision-2").withBecause(Option.none());

        Row.assertOutcome(asked(record("2025-05-01", "revised", forNobodyKnowsWhat, signedByNobody)), "NOT_MET");
    }

    @Test
    void a_revision_to_come_has_not_been_made() {
        Revision revision = answering("yes")
                .madeOn(Some.day("2025-07-01"))
                .signing(SigningParts.signing("-", "-"))
                .build();

        Row.assertOutcome(asked(record("2025-05-01", "revised", revision)), "MET");
    }

    @Test
    void what_was_done_is_dated_by_the_review() {
        assertThat(asked(record("2025-05-01", "no-change")).done()).containsExactly(Some.day("2025-05-01"));
    }

    @Test
    void a_revision_that_rests_on_a_reason_for_a_person_is_for_that_person() {
        Revision revision = answering("yes")
                .signing(SigningParts.withReason(
                        SigningParts.signing("-", "2025-05-14"), InabilityReason.OTHER, "2025-05-12"))
                .implemented(Act.on(Some.day("2025-05-20")))
                .build();

        Row.assertOutcome(asked(record("2025-05-01", "revised", revision)), "JUDGMENT");
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.missing;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.planSigned;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.recordOf;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.said;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.signing;

import io.vavr.collection.Array;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(8)(e)(B) the signature of the case manager involved")
class S08eBCaseManagerClauseTest {

    private static final Signature INDIVIDUAL = Some.signature(Capacity.INDIVIDUAL, "2025-02-18");

    private static Outcome asked(ServiceRecord record, String asOf) {
        return Ask.outcome("(8)(e)(B)", PLAN, record, asOf);
    }

    @ParameterizedTest(name = "case manager {0}, involved {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | involved | asked on   | outcome      | why
            2025-02-20 | yes      | 2025-02-20 | MET          | present on that day
            2025-02-20 | yes      | 2025-02-19 | PENDING      | dated after the day asked about
            2025-03-20 | yes      | 2025-03-19 | NOT_MET      | the plan has begun, and the signature lies in the future
            2025-03-20 | yes      | 2025-03-20 | MET          | a late signature is a signature
            2025-02-20 | no       | 2025-04-01 | NOT_MET      | another case manager, who took no part
            2025-02-20 | ?        | 2025-04-01 | UNDETERMINED | took part or not is not recorded
            """)
    void worked_dates(String signed, String involved, String asked, Outcome.Status expected, String why) {
        Signature caseManager = Some.caseManagerSignature(signed).withInvolved(said(involved));

        assertThat(asked(recordOf(planSigned(signing(INDIVIDUAL, caseManager))), asked)
                        .status())
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void it_names_the_signature_of_which_it_is_not_recorded_whether_the_case_manager_was_involved() {
        Signature caseManager = Some.caseManagerSignature("2025-02-20").withInvolved(Said.NOT_RECORDED);

        assertThat(missing(asked(recordOf(planSigned(signing(INDIVIDUAL, caseManager))), "2025-04-01")))
                .containsExactly("/plans/0/signing/signatures/1/involved");
    }

    @Test
    void the_signature_of_the_case_manager_who_was_involved_is_the_one_that_counts() {
        ServiceRecord record = recordOf(planSigned(signing(
                INDIVIDUAL,
                Some.caseManagerSignature("2025-02-19").withInvolved(Said.NO),
                Some.caseManagerSignature("2025-02-25"))));

        assertThat(asked(record, "2025-02-24").status()).isEqualTo(Outcome.Status.PENDING);
        assertThat(asked(record, "2025-04-01").done()).containsExactly(Some.day("2025-02-25"));
    }

    @Test
    void no_one_else_signs_for_the_case_manager() {
        ServiceRecord record = recordOf(planSigned(signing(
                INDIVIDUAL,
                Some.signature(Capacity.PROVIDER, "2025-02-20").withInvolved(Said.YES),
                Some.signature(Capacity.LEGAL_REPRESENTATIVE, "2025-02-20").withInvolved(Said.YES))));

        assertThat(asked(record, "2025-04-01").status()).isEqualTo(Outcome.Status.NOT_MET);
    }

    @Test
    void signatures_that_are_not_recorded_so_far_leave_it_open() {
        ServiceRecord record = recordOf(planSigned(
                Some.unsigned().withSignatures(Register.of(INDIVIDUAL).completeThrough(Some.day("2025-02-18")))));

        Outcome outcome = asked(record, "2025-04-01");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(missing(outcome)).containsExactly("/plans/0/signing/signatures");
    }

    @Test
    void a_signature_without_a_day_is_named() {
        Signature undated = Signature.builder()
                .capacity(Capacity.CASE_MANAGER)
                .involved(Said.YES)
                .build();

        Outcome outcome = asked(recordOf(planSigned(signing(INDIVIDUAL, undated))), "2025-04-01");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(missing(outcome)).containsExactly("/plans/0/signing/signatures/1/signedOn");
    }

    @Test
    void of_two_signatures_the_first_counts() {
        Signature first = Some.caseManagerSignature("2025-02-15");
        Signature second = Some.caseManagerSignature("2025-02-20");

        for (Signing signing : Array.of(signing(INDIVIDUAL, first, second), signing(INDIVIDUAL, second, first))) {
            assertThat(asked(recordOf(planSigned(signing)), "2025-04-01").done())
                    .containsExactly(Some.day("2025-02-15"));
        }
    }

    @Test
    void an_earlier_signature_of_somebody_who_may_have_been_involved_leaves_the_earlier_days_open() {
        Signature perhaps = Some.caseManagerSignature("2025-02-19").withInvolved(Said.NOT_RECORDED);
        Signing signing = signing(INDIVIDUAL, Some.caseManagerSignature("2025-02-25"), perhaps);
        ServiceRecord record = recordOf(planSigned(signing).withImplemented(Act.on(Some.day("2025-02-24"))));
        Authorization authorization = S08eAuthorization.authorization(
                        record, PLAN, Question.asOf(Some.day("2025-04-01")))
                .get();

        assertThat(authorization.standsOn(Some.day("2025-02-18"))).isEqualTo(Said.NO);
        assertThat(authorization.standsOn(Some.day("2025-02-19"))).isEqualTo(Said.NOT_RECORDED);
        assertThat(authorization.standsOn(Some.day("2025-02-25"))).isEqualTo(Said.YES);
        assertThat(missing(Ask.outcome("(8)(a)", PLAN, record, "2025-04-01")))
                .containsExactly("/plans/0/signing/signatures/2/involved");
    }

    @Test
    void a_later_signature_of_somebody_who_may_have_been_involved_changes_nothing() {
        Signature perhaps = Some.caseManagerSignature("2025-02-26").withInvolved(Said.NOT_RECORDED);
        Question question = Question.asOf(Some.day("2025-04-01"));
        Signature known = Some.caseManagerSignature("2025-02-25");
        ServiceRecord once = recordOf(planSigned(signing(INDIVIDUAL, known)));
        ServiceRecord twice = recordOf(planSigned(signing(INDIVIDUAL, known, perhaps)));

        assertThat(S08eAuthorization.authorization(twice, PLAN, question))
                .isEqualTo(S08eAuthorization.authorization(once, PLAN, question));
    }

    @ParameterizedTest(name = "{0}, signed {1}, involved {2}, asked 2025-04-01: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # capacity                | signed     | involved | outcome                                             | why
            case-manager              | 2025-02-20 | yes      | MET                                                 | in so many words
            acme:services-coordinator | 2025-02-20 | yes      | UNDETERMINED /plans/0/signing/signatures/1/capacity | it may be
            acme:services-coordinator | 2025-02-20 | ?        | UNDETERMINED /plans/0/signing/signatures/1/capacity | it may be
            acme:services-coordinator | -          | yes      | UNDETERMINED /plans/0/signing/signatures/1/capacity | it may be
            acme:services-coordinator | 2025-02-20 | no       | NOT_MET                                             | not involved, whatever the word
            acme:services-coordinator | 2025-04-02 | yes      | NOT_MET                                             | it lies in the future
            participant               | 2025-02-20 | yes      | NOT_MET                                             | a word that says something else
            """)
    void a_capacity_in_the_words_of_another_system_may_be_that_of_the_case_manager(
            String capacity, String signed, String involved, String expected, String why) {
        Signature signature = Signature.builder()
                .capacity(new Capacity(capacity))
                .signedOn(SigningParts.maybe(signed))
                .involved(said(involved))
                .build();

        Row.assertOutcome(asked(recordOf(planSigned(signing(INDIVIDUAL, signature))), "2025-04-01"), expected);
    }

    @Test
    void beside_the_signature_of_the_case_manager_another_capacity_leaves_only_the_days_before_open() {
        Signature perhaps = Some.signature(new Capacity("acme:services-coordinator"), "2025-02-19")
                .withInvolved(Said.YES);
        Authorization authorization = S08eAuthorization.authorization(
                        recordOf(planSigned(signing(perhaps, INDIVIDUAL, Some.caseManagerSignature("2025-02-25")))),
                        PLAN,
                        Question.asOf(Some.day("2025-04-01")))
                .get();

        assertThat(authorization.standsOn(Some.day("2025-02-18"))).isEqualTo(Said.NO);
        assertThat(authorization.standsOn(Some.day("2025-02-19"))).isEqualTo(Said.NOT_RECORDED);
        assertThat(authorization.standsOn(Some.day("2025-02-25"))).isEqualTo(Said.YES);
    }
}

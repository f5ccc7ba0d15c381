package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.REVISION;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.missing;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.planSigned;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.recordOf;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.revised;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.revision;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.signing;

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
import org.openisp.core.person.DecisionScope;
import org.openisp.core.plan.IspKind;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.oar411_415_0070.Authorization.State;

@DisplayName("OAR 411-415-0070(8)(e) authorized on the date on which both signatures are present")
class S08eAuthorizationClauseTest {

    private static Authorization authorization(ServiceRecord record, String asOf) {
        return S08eAuthorization.authorization(record, PLAN, Question.asOf(Some.day(asOf)))
                .get();
    }

    @ParameterizedTest(name = "signed {0} and {1}, plan from 2025-03-01, asked {2}: {3}, {4} on {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # individual | case mgr   | asked on   | outcome | state          | on         | why
            2025-02-10   | 2025-02-12 | 2025-04-01 | MET     | AUTHORIZED     | 2025-02-12 | the case manager signed last
            2025-02-12   | 2025-02-10 | 2025-04-01 | MET     | AUTHORIZED     | 2025-02-12 | the individual signed last
            2025-02-12   | 2025-02-12 | 2025-02-12 | MET     | AUTHORIZED     | 2025-02-12 | both on the day asked about
            2025-02-10   | 2025-02-12 | 2025-02-11 | PENDING | NOT_AUTHORIZED | -          | one signature lies in the future
            2025-02-12   | 2025-02-10 | 2025-02-11 | PENDING | NOT_AUTHORIZED | -          | the other lies in the future
            2025-02-10   | -          | 2025-04-01 | NOT_MET | NOT_AUTHORIZED | -          | no case manager
            -            | 2025-02-10 | 2025-04-01 | NOT_MET | NOT_AUTHORIZED | -          | no individual
            2025-02-10   | 2025-03-20 | 2025-03-19 | NOT_MET | NOT_AUTHORIZED | -          | the plan began without authority
            2025-02-10   | 2025-03-20 | 2025-03-20 | MET     | AUTHORIZED     | 2025-03-20 | late, but authorized
            """)
    void the_later_signature_is_the_date(
            String individual,
            String caseManager,
            String asked,
            Outcome.Status expected,
            State state,
            String on,
            String why) {
        ServiceRecord record = recordOf(planSigned(signing(individual, caseManager)));

        Outcome outcome = Ask.outcome("(8)(e)", PLAN, record, asked);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        assertThat(outcome.done()).as(why).isEqualTo(SigningParts.maybe(on));
        assertThat(authorization(record, asked).state()).as(why).isEqualTo(state);
        assertThat(authorization(record, asked).authorizedOn()).as(why).isEqualTo(SigningParts.maybe(on));
    }

    @Test
    void a_reason_and_a_signature_authorize_on_the_later_day() {
        Signing reasonLast =
                SigningParts.withReason(signing("-", "2025-02-12"), InabilityReason.PHYSICAL, "2025-02-14");
        Signing signatureLast =
                SigningParts.withReason(signing("-", "2025-02-16"), InabilityReason.PHYSICAL, "2025-02-14");

        assertThat(authorization(recordOf(planSigned(reasonLast)), "2025-04-01").authorizedOn())
                .containsExactly(Some.day("2025-02-14"));
        assertThat(authorization(recordOf(planSigned(signatureLast)), "2025-04-01")
                        .authorizedOn())
                .containsExactly(Some.day("2025-02-16"));
    }

    @Test
    void a_reason_that_a_person_has_to_judge_leaves_the_authorization_to_that_person() {
        Signing other = SigningParts.withReason(signing("-", "2025-02-12"), InabilityReason.OTHER, "2025-02-12");

        assertThat(Ask.outcome("(8)(e)", PLAN, recordOf(planSigned(other)), "2025-04-01")
                        .status())
                .isEqualTo(Outcome.Status.JUDGMENT);
    }

    @Test
    void no_judgment_is_needed_where_the_case_manager_did_not_sign() {
        Signing other = SigningParts.withReason(Some.unsigned(), InabilityReason.OTHER, "2025-02-12");

        assertThat(Ask.outcome("(8)(e)", PLAN, recordOf(planSigned(other)), "2025-04-01")
                        .status())
                .isEqualTo(Outcome.Status.NOT_MET);
    }

    @Test
    void nothing_recorded_about_signing_leaves_it_open() {
        ServiceRecord record = recordOf(planSigned(Signing.notRecorded()));

        Outcome outcome = Ask.outcome("(8)(e)", PLAN, record, "2025-04-01");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(missing(outcome)).contains("/plans/0/signing/signatures");
    }

    @Test
    void what_is_missing_on_one_side_does_not_matter_where_the_other_is_absent() {
        ServiceRecord record = ServiceRecord.builder()
                .from(recordOf(planSigned(signing("2025-02-10", "-"))))
                .unsetRepresentatives()
                .build();

        assertThat(Ask.outcome("(8)(e)", PLAN, record, "2025-04-01").status())
                .as("no case manager signed, whoever signs for the individual")
                .isEqualTo(Outcome.Status.NOT_MET);
    }

    @ParameterizedTest(name = "signed {0} and {1}, implemented {2}, asked {3}: {4} on {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # individual | case mgr   | implemented | asked on   | outcome | on         | why
            2025-06-09   | 2025-06-11 | 2025-06-15  | 2025-07-01 | MET     | 2025-06-11 | the later signature
            2025-06-09   | 2025-06-11 | 2025-06-15  | 2025-06-10 | PENDING | -          | one signature lies in the future
            2025-06-09   | -          | 2025-06-15  | 2025-07-01 | NOT_MET | -          | implemented, and no case manager signed
            """)
    void a_revision_of_a_funded_service_is_authorized_in_the_same_way(
            String individual,
            String caseManager,
            String implemented,
            String asked,
            Outcome.Status expected,
            String on,
            String why) {
        ServiceRecord record = revised(revision(Said.YES)
                .signing(signing(individual, caseManager))
                .implemented(SigningParts.act(implemented))
                .build());

        Outcome outcome = Ask.outcome("(8)(e)", REVISION, record, asked);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        assertThat(outcome.done()).as(why).isEqualTo(SigningParts.maybe(on));
    }

    @ParameterizedTest(name = "plan {0} to {1}, ended {2}, signed {3} and {4}: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # from     | through    | ended      | individual | case mgr   | outcome      | why
            2023-11-01 | 2024-10-24 | -          | -          | -          | UNDETERMINED | over the day before the first text that is held
            2023-11-01 | 2024-10-24 | -          | 2023-10-20 | -          | UNDETERMINED | the same, and one signature does not authorize it
            2023-11-01 | 2024-10-25 | -          | -          | -          | NOT_MET      | on the first day of that text it could still be signed
            2024-03-01 | 2025-02-28 | -          | -          | -          | NOT_MET      | the same
            2024-03-01 | 2025-02-28 | 2024-10-24 | -          | -          | UNDETERMINED | ended the day before the first text
            2023-11-01 | 2024-10-24 | -          | 2024-10-20 | 2024-10-26 | MET          | by the text of the day on which it was authorized
            2024-03-01 | -          | -          | -          | -          | NOT_MET      | not over, as far as is recorded
            """)
    void a_plan_that_nobody_authorized_is_judged_by_the_text_of_its_last_day(
            String from,
            String through,
            String ended,
            String individual,
            String caseManager,
            Outcome.Status expected,
            String why) {
        ServiceRecord record = recordOf(planSigned(signing(individual, caseManager))
                .withStartsOn(SigningParts.maybe(from))
                .withEndsOn(SigningParts.maybe(through))
                .withTerminatedOn(SigningParts.maybe(ended)));

        assertThat(Ask.outcome("(8)(e)", PLAN, record, "2025-06-30").status())
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "from {0} through {1}, not signed, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # from     | through    | asked on   | outcome            | why
            -          | 2025-02-28 | 2025-02-28 | NOT_MET            | it began by its last day, whenever that was
            -          | 2025-02-28 | 2025-02-27 | PENDING            | of one day, perhaps, which is ahead
            -          | -          | 2025-06-01 | PENDING            | neither day is known
            2025-03-01 | 2026-02-28 | 2025-02-28 | PENDING 2025-02-28 | the day before the first
            """)
    void a_plan_without_its_first_day_began_by_its_last(
            String from, String through, String asked, String expected, String why) {
        ServiceRecord record = recordOf(planSigned(Some.unsigned())
                .withStartsOn(SigningParts.maybe(from))
                .withEndsOn(SigningParts.maybe(through)));

        for (String clause : new String[] {"(8)(e)", "(8)(e)(A)", "(8)(e)(B)"}) {
            Row.assertOutcome(Ask.outcome(clause, PLAN, record, asked), expected);
        }
    }

    @ParameterizedTest(name = "through {0}: {1}")
    @CsvSource({"2024-10-24, UNDETERMINED", "2024-10-25, NOT_MET"})
    void so_is_a_revision_of_it(String through, Outcome.Status expected) {
        ServiceRecord record = recordOf(planSigned(Some.signed("2023-10-20", "2023-10-20"))
                .withStartsOn(SigningParts.maybe("2023-11-01"))
                .withEndsOn(SigningParts.maybe(through))
                .withRevisions(Register.of(revision(Said.YES)
                        .signing(Some.unsigned())
                        .implemented(SigningParts.act("2024-06-15"))
                        .build())));

        assertThat(Ask.outcome("(8)(e)", REVISION, record, "2025-06-30").status())
                .isEqualTo(expected);
    }

    @Test
    void there_is_no_authorization_of_a_document_that_the_record_does_not_hold() {
        assertThat(S08eAuthorization.authorization(
                        recordOf(planSigned(Some.signed("2025-02-10", "2025-02-10"))),
                        "plan-2",
                        Question.asOf(Some.day("2025-04-01"))))
                .isEmpty();
    }

    @Test
    void a_plan_always_needs_authorization_and_of_what_the_record_does_not_hold_nothing_is_known() {
        ServiceRecord record = recordOf(planSigned(Some.unsigned()));
        Question question = Question.asOf(Some.day("2025-04-01"));

        assertThat(S08eAuthorization.isNeeded(record, PLAN, question)).isEqualTo(Said.YES);
        assertThat(S08eAuthorization.isNeeded(record, "plan-2", question)).isEqualTo(Said.NOT_RECORDED);
    }

    @Test
    void who_decides_about_a_reason_is_shown_every_signature_of_either_side() {
        Signing signing = SigningParts.withReason(
                signing(
                        Some.signature(Capacity.INDIVIDUAL, "2025-03-10"),
                        Some.caseManagerSignature("2025-02-19"),
                        Some.signature(Capacity.INDIVIDUAL, "2025-03-12"),
                        Some.caseManagerSignature("2025-02-25").withInvolved(Said.NO)),
                InabilityReason.OTHER,
                "2025-02-20");
        ServiceRecord record = recordOf(planSigned(signing).withImplemented(SigningParts.act("2025-03-01")));

        assertThat(Ask.outcome("(8)(a)", PLAN, record, "2025-04-01").status()).isEqualTo(Outcome.Status.JUDGMENT);
        assertThat(SigningParts.shown("(8)(a)", PLAN, record, "2025-04-01"))
                .contains(
                        "/plans/0/signing/signatures/2/signedOn",
                        "/plans/0/signing/signatures/3/signedOn",
                        "/plans/0/signing/signatures/3/involved");
    }

    @Test
    void it_reads_as_the_state_and_since_when() {
        ServiceRecord record = recordOf(planSigned(signing("2025-02-10", "2025-02-12")));

        assertThat(authorization(record, "2025-02-12")).hasToString("AUTHORIZED since 2025-02-12");
        assertThat(authorization(record, "2025-02-11")).hasToString("NOT_AUTHORIZED");
        assertThat(authorization(record, "2025-02-11").individual()).isEqualTo(Said.YES);
        assertThat(authorization(record, "2025-02-11").caseManager()).isEqualTo(Said.NO);
    }

    private static Authorization ofRevision(Signing signing) {
        return S08eAuthorization.authorization(
                        revised(revision(Said.YES).signing(signing).build()),
                        REVISION,
                        Question.asOf(Some.day("2025-06-30")))
                .get();
    }

    @Test
    void two_are_equal_where_day_signatures_and_agreements_are() {
        ServiceRecord record = recordOf(planSigned(signing("2025-02-10", "2025-02-12")));
        ServiceRecord same = recordOf(planSigned(signing("2025-02-10", "2025-02-12")));
        OralAgreement agreement = OralAgreement.builder()
                .agreedBy(Capacity.INDIVIDUAL)
                .agreedOn(Some.day("2025-06-27"))
                .documented(SigningParts.act("2025-06-27"))
                .immediateUnexpectedChange(Said.YES)
                .preventsInjuryOrHarm(Said.YES)
                .build();
        Signing withoutAgreement = signing("-", "2025-06-27");

        assertThat(authorization(record, "2025-04-01"))
                .isEqualTo(authorization(same, "2025-04-01"))
                .hasSameHashCodeAs(authorization(same, "2025-04-01"))
                .isNotEqualTo(authorization(record, "2025-04-02"))
                .isNotEqualTo(authorization(recordOf(planSigned(signing("2025-02-11", "2025-02-12"))), "2025-04-01"))
                .isNotEqualTo(authorization(recordOf(planSigned(signing("2025-02-10", "2025-02-13"))), "2025-04-01"))
                .isNotEqualTo("AUTHORIZED since 2025-02-12");
        assertThat(ofRevision(withoutAgreement.withOralAgreements(Register.of(agreement))))
                .isNotEqualTo(ofRevision(withoutAgreement));
    }

    @Test
    void a_signature_that_may_have_come_before_leaves_open_when_an_initial_isp_begins() {
        Signature undated = Signature.builder().capacity(Capacity.INDIVIDUAL).build();
        Signature perhapsInvolved = Some.caseManagerSignature("2025-01-20").withInvolved(Said.NOT_RECORDED);
        Signature individual = Some.signature(Capacity.INDIVIDUAL, "2025-02-20");
        Signature caseManager = Some.caseManagerSignature("2025-02-10");

        assertThat(whenItBegins(individual, caseManager).status()).isEqualTo(Outcome.Status.MET);
        // Whichever signature of the individual came first, both sides were present in February.
        assertThat(whenItBegins(individual, caseManager, undated).status()).isEqualTo(Outcome.Status.MET);
        assertThat(missing(whenItBegins(individual, Some.caseManagerSignature("2025-01-31"), undated)))
                .containsExactly("/plans/0/signing/signatures/2/signedOn");
        assertThat(missing(
                        whenItBegins(Some.signature(Capacity.INDIVIDUAL, "2025-01-15"), caseManager, perhapsInvolved)))
                .containsExactly("/plans/0/signing/signatures/2/involved");
        // Whoever was involved, the individual had not signed before.
        assertThat(whenItBegins(individual, caseManager, perhapsInvolved).status())
                .isEqualTo(Outcome.Status.MET);
    }

    @ParameterizedTest(
            name = "individual {0}, agreed orally {1}, agreements recorded {2}, reasons {3}: missing {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # individual | agreed     | agreements | reasons | missing                            | why
            2025-06-05   | -          | no         | none    | signatures/1/involved              | signed, whatever was agreed to
            -            | 2025-06-20 | no         | -       | signatures/0/involved              | agreed to, whatever the reasons
            -            | -          | no         | none    | signatures/0/involved oralAgreements | neither
            """)
    void what_is_missing_of_the_individual_does_not_matter_where_that_side_is_there(
            String individual, String agreed, String agreements, String reasons, String missing, String why) {
        Signature perhaps = Some.caseManagerSignature("2025-06-06").withInvolved(Said.NOT_RECORDED);
        Signing signing = signing(individual, "-");
        Signing withCaseManager = signing.withSignatures(
                        Register.ofAll(signing.getSignatures().entries().append(perhaps)))
                .withOralAgreements(
                        agreed.equals("-")
                                ? Register.notRecorded()
                                : Register.of(SigningParts.agreedOrally(agreed, "yes")))
                .withInabilities(reasons.equals("-") ? Option.none() : Option.some(Array.empty()));
        ServiceRecord record =
                revised(revision(Said.YES).signing(withCaseManager).build());

        assertThat(missing(Ask.outcome("(8)(e)", REVISION, record, "2025-06-25")))
                .as(why)
                .containsExactlyInAnyOrderElementsOf(
                        Row.list(missing).map(field -> "/plans/0/revisions/0/signing/" + field));
    }

    @ParameterizedTest(
            name = "individual {0}, case managers {1} and perhaps {2}, agreements {3}: (8)(m) missing {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # individual | manager    | perhaps    | agreements | missing                  | why
            2025-06-05   | 2025-06-10 | 2025-06-08 | none       | signatures/2/involved    | authorized on the eighth, perhaps
            2025-06-05   | 2025-06-10 | 2025-06-08 | -          | signatures/2/involved    | the individual had signed, whatever was agreed to
            2025-06-10   | 2025-06-05 | 2025-06-01 | none       | none                     | the individual had not signed, whoever was involved
            2025-06-10   | 2025-06-05 | 2025-06-01 | -          | oralAgreements           | agreed to orally, perhaps
            """)
    void since_when_a_revision_is_authorized_turns_on_what_may_have_been_there_before(
            String individual, String manager, String perhaps, String agreements, String missing, String why) {
        Signing signing = signing(
                        Some.signature(Capacity.INDIVIDUAL, individual),
                        Some.caseManagerSignature(manager),
                        Some.caseManagerSignature(perhaps).withInvolved(Said.NOT_RECORDED))
                .withOralAgreements(agreements.equals("-") ? Register.notRecorded() : Register.of());
        ServiceRecord record = revised(revision(Said.YES).signing(signing).build());

        Seq<String> found = Ask.findings("(8)(m)", record, Question.asOf(Some.day("2025-06-12")))
                .filter(finding -> finding.subject().at().contains("/revisions/"))
                .flatMap(finding -> missing(finding.outcome()))
                .filter(at -> at.contains("/signing/"))
                .distinct();

        assertThat(found)
                .as(why)
                .containsExactlyInAnyOrderElementsOf(
                        missing.equals("none")
                                ? Array.empty()
                                : Row.list(missing).map(field -> "/plans/0/revisions/0/signing/" + field));
    }

    /** The answer of (2)(b) about an initial plan from 2025-03-01. */
    private static Outcome whenItBegins(Signature... signatures) {
        return Ask.outcome(
                "(2)(b)",
                PLAN,
                recordOf(planSigned(signing(signatures)).withKind(Option.some(IspKind.INITIAL))),
                "2025-04-01");
    }

    @Test
    void who_decides_about_a_reason_is_shown_who_represents_and_in_what() {
        ServiceRecord record = SigningParts.represented(
                planSigned(SigningParts.withReason(signing("-", "2025-02-12"), InabilityReason.OTHER, "2025-02-12")),
                SigningParts.guardian("guardian-1", DecisionScope.CHOOSE_PROVIDERS));

        assertThat(Ask.outcome("(8)(e)(A)", PLAN, record, "2025-04-01").status())
                .isEqualTo(Outcome.Status.JUDGMENT);
        assertThat(SigningParts.shown("(8)(e)(A)", PLAN, record, "2025-04-01"))
                .contains("/representatives/0/scope", "/representatives/0/period");
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.Some.day;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.career.School;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.delivery.Translation;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.person.Communication;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.plan.StayEvent;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signing;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;

@DisplayName("OAR 411-415-0070 records on which one fact may hide another")
class SecondReadingClauseTest {

    private static final String P = "plan-1";
    private static final String R = "revision-1";

    private static Isp.Builder initial(Signing signing) {
        return Some.plan(P)
                .kind(IspKind.INITIAL)
                .startsOn(day("2025-02-01"))
                .endsOn(day("2026-01-31"))
                .signing(signing);
    }

    private static ServiceRecord with(Isp... plans) {
        return Some.record().plans(Register.of(plans)).build();
    }

    private static InabilityToSign reason(InabilityReason reason, String documentedOn) {
        return InabilityToSign.builder()
                .reason(reason)
                .documentedOn(day(documentedOn))
                .build();
    }

    private static Revision.Builder revision(Signing signing) {
        return Revision.builder().id(R).signing(signing);
    }

    private static ServiceRecord revised(Revision revision) {
        return with(initial(Some.signed("2025-01-06", "2025-01-06"))
                .revisions(Register.of(revision))
                .build());
    }

    private static Array<ServiceChange> funded() {
        return Array.of(ServiceChange.builder()
                .serviceId("service-1")
                .departmentFunded(Said.YES)
                .build());
    }

    @Test
    @DisplayName("(8)(e)(A): a signature does not undo the reason that stood in before it")
    void an_accepted_reason_stays_when_a_signature_follows() {
        Signing signing = Some.signed("2025-02-20", "2025-01-06")
                .withInabilities(Option.some(Array.of(reason(InabilityReason.PHYSICAL, "2025-01-05"))));
        ServiceRecord record =
                with(initial(signing).implemented(Act.on(day("2025-02-03"))).build());

        assertThat(Ask.outcome("(8)(e)", P, record, "2025-03-01").done()).contains(day("2025-01-06"));
        assertThat(Ask.outcome("(8)(a)", P, record, "2025-03-01").status()).isEqualTo(Status.MET);
        assertThat(Ask.outcome("(2)(b)", P, record, "2025-03-01").status()).isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("(8)(e)(A), (B): a revision that may need only notice is not accused of lacking signatures")
    void what_may_need_no_signature_is_not_accused() {
        ServiceRecord record = revised(revision(Some.unsigned())
                .implemented(Act.on(day("2025-03-01")))
                .ends(Array.empty())
                .build());

        for (String clause : new String[] {"(8)(e)", "(8)(e)(A)", "(8)(e)(B)"}) {
            Outcome outcome = Ask.outcome(clause, R, record, "2025-04-01");
            assertThat(outcome.status()).as(clause).isEqualTo(Status.UNDETERMINED);
            assertThat(outcome.missing().map(MissingFact::at)).contains("/plans/0/revisions/0/begins");
        }
    }

    @Test
    @DisplayName("(8)(e)(A)(ii): where no signature is needed, no reason is judged")
    void unavailability_does_not_matter_where_nobody_signs() {
        Signing signing = Some.unsigned()
                .withInabilities(Option.some(Array.of(reason(InabilityReason.UNAVAILABLE, "2025-02-28"))));
        ServiceRecord record = revised(
                revision(signing).begins(Array.empty()).ends(Array.empty()).build());

        assertThat(Ask.outcome("(8)(e)(A)(ii)", R, record, "2025-04-01").status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("(8)(e)(A)(i): the individual's inability does not matter once the guardian has signed")
    void a_reason_beside_the_guardians_signature() {
        Signing signing = Signing.builder()
                .signatures(Register.of(
                        Some.signature(Capacity.LEGAL_REPRESENTATIVE, "2025-01-06")
                                .withPersonId(Option.some("guardian-1")),
                        Some.caseManagerSignature("2025-01-06")))
                .inabilities(Array.of(reason(InabilityReason.PHYSICAL, "2025-01-05")))
                .oralAgreements(Register.of())
                .build();
        ServiceRecord record = Some.record()
                .representatives(Array.of(Representative.builder()
                        .personId("guardian-1")
                        .kind(RepresentativeKind.COURT_APPOINTED_GUARDIAN)
                        .period(Period.from(day("2020-01-01")))
                        .scope(Array.of(DecisionScope.SIGN_PLAN))
                        .build()))
                .plans(Register.of(initial(signing).build()))
                .build();

        assertThat(Ask.outcome("(8)(e)", P, record, "2025-02-01").status()).isEqualTo(Status.MET);
        assertThat(Ask.outcome("(8)(e)(A)(i)", P, record, "2025-02-01").status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("(8)(e)(A)(iii): an agreement of today can still be documented")
    void an_agreement_that_is_not_documented_yet_is_pending() {
        ServiceRecord record = agreed(Array.of(agreement(Capacity.INDIVIDUAL, "2025-06-30", "2025-07-01")));

        Outcome sameDay = Ask.outcome("(8)(e)(A)(iii)", R, record, "2025-06-30");
        assertThat(sameDay.status()).isEqualTo(Status.PENDING);
        assertThat(sameDay.due()).contains(day("2025-07-15"));
        assertThat(Ask.outcome("(8)(e)(A)(iii)", R, record, "2025-07-01").status())
                .isEqualTo(Status.PENDING);
    }

    @Test
    @DisplayName(
            "(8)(e)(A)(iii): an agreement by somebody who cannot sign does not stand in the way of one that serves")
    void an_agreement_that_cannot_serve_is_passed_over() {
        ServiceRecord record = agreed(Array.of(
                agreement(Capacity.PROVIDER, "2025-06-27", "2025-06-27"),
                agreement(Capacity.INDIVIDUAL, "2025-06-30", "2025-06-30")));

        assertThat(Ask.outcome("(8)(e)(A)(iii)", R, record, "2025-07-02").due()).contains(day("2025-07-15"));
        assertThat(Ask.outcome("(8)(e)", R, record, "2025-07-02").status()).isEqualTo(Status.MET);
    }

    private static OralAgreement agreement(Capacity by, String agreedOn, String documentedOn) {
        return OralAgreement.builder()
                .agreedBy(by)
                .agreedOn(day(agreedOn))
                .documented(Act.on(day(documentedOn)))
                .immediateUnexpectedChange(Said.YES)
                .preventsInjuryOrHarm(Said.YES)
                .build();
    }

    private static ServiceRecord agreed(Array<OralAgreement> agreements) {
        Signing signing = Signing.builder()
                .signatures(Register.of(Some.caseManagerSignature("2025-06-30")))
                .inabilities(Array.empty())
                .oralAgreements(Register.ofAll(agreements))
                .build();
        return revised(revision(signing).begins(funded()).ends(Array.empty()).build());
    }

    @Test
    @DisplayName("(8)(m): the plan given after its revision was authorized is the plan as revised")
    void a_copy_of_the_plan_serves_for_its_revision() {
        Revision revision = revision(Some.signed("2025-05-01", "2025-05-01"))
                .begins(funded())
                .ends(Array.empty())
                .build();
        ServiceRecord record = Some.record()
                .individual(Individual.builder()
                        .id("individual-1")
                        .copyRecipients(Array.empty())
                        .build())
                .plans(Register.of(initial(Some.signed("2025-01-06", "2025-01-06"))
                        .revisions(Register.of(revision))
                        .build()))
                .deliveries(Register.of(copyOn("2025-05-05")))
                .build();

        assertThat(Ask.outcome("(8)(m)", R, record, "2025-06-01").status()).isEqualTo(Status.MET);
        assertThat(Ask.outcome("(8)(m)", R, record.withDeliveries(Register.of(copyOn("2025-04-30"))), "2025-06-01")
                        .status())
                .as("a copy from before the revision")
                .isEqualTo(Status.NOT_MET);
    }

    private static Delivery copyOn(String deliveredOn) {
        return Delivery.builder()
                .kind(DeliveryKind.PLAN_COPY)
                .documentId(P)
                .recipientId("individual-1")
                .deliveredOn(day(deliveredOn))
                .build();
    }

    @Test
    @DisplayName("(8)(m)(B): of two translations the order does not matter, and the individual's language does")
    void the_order_of_translations_does_not_matter() {
        Translation started = Translation.builder()
                .documentId(P)
                .language("es")
                .initiated(Act.on(day("2025-01-08")))
                .received(Act.notThrough(Some.FAR_AHEAD))
                .build();
        Translation never = Translation.builder()
                .documentId(P)
                .language("ru")
                .initiated(Act.notThrough(Some.FAR_AHEAD))
                .build();
        ServiceRecord.Builder record = Some.record()
                .plans(Register.of(
                        initial(Some.signed("2025-01-06", "2025-01-06")).build()));

        assertThat(Ask.outcome("(8)(m)(B)", P, speaking("es", record, never, started), "2025-03-01")
                        .status())
                .isEqualTo(Status.MET);
        assertThat(Ask.outcome("(8)(m)(B)", P, speaking("es", record, started, never), "2025-03-01")
                        .status())
                .isEqualTo(Status.MET);
        assertThat(Ask.outcome("(8)(m)(B)", P, speaking("ru", record, started, never), "2025-03-01")
                        .status())
                .isEqualTo(Status.NOT_MET);
    }

    private static ServiceRecord speaking(String language, ServiceRecord.Builder record, Translation... translations) {
        return record.individual(Individual.builder()
                        .id("individual-1")
                        .communication(Communication.builder()
                                .language(language)
                                .needsTranslation(Said.YES)
                                .build())
                        .build())
                .translations(Array.of(translations))
                .build();
    }

    @Test
    @DisplayName("(8)(f): a draft beside the signed renewal hides nothing")
    void a_draft_does_not_hide_the_signed_renewal() {
        Isp draft = renewal("a-draft", Some.unsigned());
        Isp signed = renewal("b-signed", Some.signed("2026-01-20", "2026-01-20"));
        Isp old = initial(Some.signed("2025-01-06", "2025-01-06")).build();

        assertThat(Ask.outcome("(8)(f)", P, with(old, draft, signed), "2026-02-10")
                        .status())
                .isEqualTo(Status.MET);
        assertThat(Ask.outcome("(8)(f)", P, with(old, signed, draft), "2026-02-10")
                        .status())
                .isEqualTo(Status.MET);
    }

    private static Isp renewal(String id, Signing signing) {
        return Some.plan(id)
                .kind(IspKind.ANNUAL)
                .renews(P)
                .startsOn(day("2026-02-01"))
                .endsOn(day("2027-01-31"))
                .signing(signing)
                .build();
    }

    @Test
    @DisplayName("(8)(f): a draft that was never authorized asks for no renewal")
    void a_draft_that_expired_on_paper_needs_no_renewal() {
        ServiceRecord record = Some.record()
                .fundingAuthorities(Array.of(FundingEnrollment.builder()
                        .authority(FundingAuthority.K_PLAN)
                        .period(Period.from(day("2025-01-01")))
                        .build()))
                .plans(Register.of(initial(Some.unsigned()).build()))
                .build();

        assertThat(Ask.outcome("(8)(f)", P, record, "2026-03-01").status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("(2)(c)(A): an earlier stay whose end is not recorded may have been left for this one")
    void an_open_stay_may_have_led_here() {
        ServiceRecord record = entered("2025-06-01", "2025-06-01", Act.on(day("2025-05-20")))
                .stays(Register.of(stay("stay-1", "2023-01-01"), stay("stay-2", "2025-06-01")))
                .build();

        Outcome outcome = Ask.outcome("(2)(c)(A)", P, record, "2025-07-01");
        assertThat(outcome.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(outcome.missing().map(MissingFact::at)).contains("/stays/0/exitedOn");
        assertThat(Ask.outcome("(2)(c)(A)", P, record, "2025-05-31").status())
                .as("the day before entry")
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("(2)(c): a start date is established with consent, not given one afterwards")
    void consent_after_the_established_start_is_too_late() {
        Isp earlier = Some.plan("plan-0")
                .kind(IspKind.ANNUAL)
                .startsOn(day("2025-01-01"))
                .endsOn(day("2025-12-31"))
                .build();
        for (String consented : new String[] {"2025-06-01", "2025-06-02"}) {
            ServiceRecord record =
                    entered("2025-06-01", "2025-06-01", Act.on(day(consented))).build();
            ServiceRecord both =
                    record.withPlans(Register.of(record.getPlans().entries().get(0), earlier));
            assertThat(Ask.outcome("(2)(c)", P, both, "2025-07-01").status())
                    .as(consented)
                    .isEqualTo(consented.equals("2025-06-01") ? Status.MET : Status.NOT_MET);
        }
    }

    private static Stay stay(String id, String enteredOn) {
        return Stay.builder()
                .id(id)
                .programType(ProgramType.TWENTY_FOUR_HOUR_RESIDENTIAL)
                .programId("program-1")
                .enteredOn(day(enteredOn))
                .build();
    }

    private static ServiceRecord.Builder entered(String enteredOn, String start, Act consented) {
        return Some.record()
                .stays(Register.of(stay("stay-2", enteredOn)))
                .plans(Register.of(Some.plan(P)
                        .kind(IspKind.INITIAL)
                        .startsOn(day(start))
                        .newStartDate(NewStartDate.builder()
                                .stayId("stay-2")
                                .event(StayEvent.ENTRY)
                                .establishedStart(day(start))
                                .consentedBy(Capacity.INDIVIDUAL)
                                .consented(consented)
                                .build())
                        .build()));
    }

    @Test
    @DisplayName("(5)(a)(B): school that was left before the first text is not judged by a later one")
    void an_exit_of_2022_is_not_judged_by_a_text_of_2024() {
        ServiceRecord record = Some.record()
                .school(School.builder()
                        .ideaEligible(Said.YES)
                        .expectedExitOn(day("2022-06-15"))
                        .exited(Act.on(day("2022-06-15")))
                        .build())
                .careerDevelopmentPlans(Register.of())
                .build();

        Outcome outcome = Ask.outcome("(5)(a)(B)", "record-1", record, "2025-06-01");
        assertThat(outcome.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(outcome.because()).contains("text from before the first one");
    }
}

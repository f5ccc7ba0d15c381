package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.BudgetLine;
import org.openisp.core.content.FundsManagement;
import org.openisp.core.content.YearInReview;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.need.Remedy;
import org.openisp.core.need.Risk;
import org.openisp.core.need.RiskKind;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.core.team.Meeting;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.TeamRole;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Subject;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.OwnSignature;

@DisplayName("Where the guide says nothing: what docs/explanation/readings.md rules, and what it leaves to a person")
class SilentTextGuideTest {

    private static final String GUARDIAN = "guardian";

    private static Signing signing(LocalDate unableSince, Signature... signatures) {
        return Signing.builder()
                .signatures(Register.of(signatures))
                .inabilities(Array.of(InabilityToSign.builder()
                        .reason(InabilityReason.PHYSICAL)
                        .documentedOn(unableSince)
                        .build()))
                .build();
    }

    private static Signature signature(Capacity capacity, String personId, LocalDate day) {
        return Signature.builder()
                .capacity(capacity)
                .personId(personId)
                .signedOn(day)
                .build();
    }

    private static Representative guardianSince(String personId, LocalDate day) {
        return Representative.builder()
                .personId(personId)
                .kind(RepresentativeKind.COURT_APPOINTED_GUARDIAN)
                .period(Period.from(day))
                .build();
    }

    private static Outcome authorized(ServiceRecord record) {
        return Guide.answers(record, Question.asOf(Guide.DAY), "MO-10")
                .find(finding -> finding.requirement().strength().isBinding())
                .get()
                .outcome();
    }

    @ParameterizedTest(name = "documented on {0}: {1}")
    @CsvSource({"2025-06-10, JUDGMENT", "2025-09-01, JUDGMENT", "2025-09-02, NOT_MET"})
    void a_documented_reason_for_not_signing_is_for_a_person_to_accept(LocalDate documentedOn, Status expected) {
        ServiceRecord record = Guide.record(
                        Guide.plan().signing(signing(documentedOn)).build())
                .representatives(Array.empty())
                .build();

        assertThat(authorized(record).status()).isEqualTo(expected);
    }

    @Test
    void a_reason_does_not_stand_for_the_signature_of_a_guardian() {
        ServiceRecord record = Guide.record(
                        Guide.plan().signing(signing(Guide.FINALIZED)).build())
                .representatives(Array.of(guardianSince(GUARDIAN, LocalDate.of(2020, 1, 1))))
                .build();

        assertThat(authorized(record).status()).isEqualTo(Status.NOT_MET);
        assertThat(Guide.answer(record, "MO-11").status()).isEqualTo(Status.NOT_MET);
    }

    @ParameterizedTest(name = "signed by {0}: {1}")
    @CsvSource({"guardian, JUDGMENT", "nobody, NOT_MET"})
    void a_reason_is_for_a_person_where_the_own_signature_is_required_beside_a_guardian(
            String signer, Status expected) {
        Signature signature = signature(Capacity.LEGAL_REPRESENTATIVE, signer, Guide.FINALIZED);
        ServiceRecord record = Guide.record(Guide.plan()
                        .signing(signing(Guide.FINALIZED, signature))
                        .build())
                .representatives(Array.of(guardianSince(GUARDIAN, LocalDate.of(2020, 1, 1))))
                .build();
        Question bothSign = Question.asOf(Guide.DAY).reading(MissouriReadings.OWN_SIGNATURE, OwnSignature.REQUIRED);

        assertThat(Guide.answers(record, bothSign, "MO-10")
                        .find(finding -> finding.requirement().strength().isBinding())
                        .map(Finding::status))
                .containsExactly(expected);
    }

    @ParameterizedTest(name = "with a guardian {0}: {1}")
    @CsvSource({"true, JUDGMENT", "false, NOT_APPLICABLE"})
    void a_reason_is_for_a_person_too_where_the_own_signature_is_only_expected(boolean isGuarded, Status expected) {
        Signature signature = signature(Capacity.LEGAL_REPRESENTATIVE, GUARDIAN, Guide.FINALIZED);
        ServiceRecord record = Guide.record(Guide.plan()
                        .signing(signing(Guide.FINALIZED, signature))
                        .build())
                .representatives(
                        isGuarded ? Array.of(guardianSince(GUARDIAN, LocalDate.of(2020, 1, 1))) : Array.empty())
                .build();

        assertThat(Guide.answers(record, Question.asOf(Guide.DAY), "MO-10")
                        .find(finding -> !finding.requirement().strength().isBinding())
                        .map(Finding::status))
                .containsExactly(expected);
    }

    @Test
    void a_minor_who_has_nobody_and_signs_alone_is_for_a_person_as_well() {
        Signature own = signature(Capacity.INDIVIDUAL, Guide.PERSON, Guide.FINALIZED);
        ServiceRecord record = Guide.record(Guide.plan()
                        .signing(Signing.builder().signatures(Register.of(own)).build())
                        .build())
                .individual(Guide.child().build())
                .representatives(Array.empty())
                .build();

        assertThat(authorized(record).status()).isEqualTo(Status.JUDGMENT);
    }

    @Test
    void who_signs_for_a_minor_who_has_nobody_is_for_a_person_to_say() {
        ServiceRecord record = Guide.record(Guide.plan()
                        .signing(Signing.builder().signatures(Register.of()).build())
                        .build())
                .individual(Guide.child().build())
                .representatives(Array.empty())
                .build();

        assertThat(authorized(record).status()).isEqualTo(Status.JUDGMENT);
    }

    @ParameterizedTest(name = "the new guardian signed on {0}: {1}")
    @CsvSource({"2025-07-31, NOT_MET", "2025-08-01, MET", "2025-09-01, MET", "2025-09-02, NOT_MET"})
    void a_guardian_who_was_appointed_since_may_sign_instead(LocalDate signedOn, Status expected) {
        Signature late = signature(Capacity.LEGAL_REPRESENTATIVE, "new guardian", signedOn);
        ServiceRecord record = Guide.record(Guide.plan()
                        .signing(Signing.builder().signatures(Register.of(late)).build())
                        .build())
                .representatives(Array.of(
                        guardianSince(GUARDIAN, LocalDate.of(2020, 1, 1)),
                        guardianSince("new guardian", LocalDate.of(2025, 8, 1))))
                .build();

        assertThat(Guide.answer(record, "MO-11").status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "a copy of {0}, budget of {1} lines: {2}")
    @CsvSource({"plan, 1, MET", "other, 1, PENDING", "plan, 0, PENDING"})
    void a_copy_of_the_plan_holds_its_budget(String document, int lines, Status expected) {
        Isp plan = Guide.plan()
                .budget(Array.fill(
                        lines, () -> BudgetLine.builder().supportId("service").build()))
                .build();
        Delivery copy = Delivery.builder()
                .kind(DeliveryKind.PLAN_COPY)
                .documentId(document)
                .recipientId(Guide.PERSON)
                .deliveredOn(Guide.FINALIZED)
                .build();
        ServiceRecord record = Guide.record(plan)
                .representatives(Array.empty())
                .deliveries(Register.of(copy))
                .build();

        assertThat(Guide.answer(record, "MO-40").status()).isEqualTo(expected);
    }

    @Test
    void whether_a_copy_of_the_plan_holds_a_budget_is_not_known_where_the_budget_is_not_recorded() {
        Delivery copy = Delivery.builder()
                .kind(DeliveryKind.PLAN_COPY)
                .documentId(Guide.PLAN)
                .recipientId(Guide.PERSON)
                .deliveredOn(Guide.FINALIZED)
                .build();
        ServiceRecord.Builder record = Guide.record(Guide.plan().build()).representatives(Array.empty());

        Cases.assertAnswer("MO-40", record.deliveries(Register.of(copy)), "UNDETERMINED /plans/0/budget");
        Cases.assertAnswer("MO-40", record.deliveries(Register.of(copy.withRecipientId("uncle"))), "PENDING");
    }

    @Test
    void a_budget_without_a_line_has_no_line_to_ask_about() {
        ServiceRecord record =
                Guide.record(Guide.plan().budget(Array.empty()).build()).build();

        assertThat(Guide.answer(record, "MO-41", "each line").status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "a member through {0}: {1}")
    @CsvSource({"2025-07-01, MET", "2025-06-30, NOT_MET"})
    void somebody_who_left_before_the_plan_began_is_no_member_of_its_team(LocalDate last, Status expected) {
        TeamMember individual = TeamMember.builder()
                .personId(Guide.PERSON)
                .role(TeamRole.INDIVIDUAL)
                .build();
        TeamMember friend = TeamMember.builder()
                .personId("friend")
                .role(TeamRole.FRIEND)
                .chosenByIndividual(Said.YES)
                .period(Period.of(LocalDate.of(2020, 1, 1), last))
                .build();
        ServiceRecord record = Guide.record(
                        Guide.plan().team(Array.of(individual, friend)).build())
                .build();

        assertThat(Guide.answer(record, "MO-3").status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "what ended on {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-08-31 | MO-3  | UNDETERMINED /plans/0/startsOn
            2025-08-31 | MO-20 | UNDETERMINED /plans/0/startsOn
            2025-08-31 | MO-22 | UNDETERMINED /plans/0/startsOn
            2025-08-31 | MO-32 | UNDETERMINED /plans/0/startsOn
            2025-08-31 | MO-38 | UNDETERMINED /plans/0/startsOn
            2025-09-01 | MO-3  | UNDETERMINED /plans/0/startsOn
            2025-09-01 | MO-20 | UNDETERMINED /plans/0/startsOn
            2025-09-01 | MO-22 | UNDETERMINED /plans/0/startsOn
            2025-09-01 | MO-32 | UNDETERMINED /plans/0/startsOn
            2025-09-01 | MO-38 | UNDETERMINED /plans/0/startsOn
            -          | MO-3  | MET
            -          | MO-20 | NOT_MET
            -          | MO-22 | NOT_MET
            -          | MO-32 | NOT_MET
            -          | MO-38 | NOT_MET
            """)
    void what_ended_may_have_done_so_before_a_plan_without_a_first_day(String ended, String id, String expected) {
        Option<LocalDate> last = Told.day(ended);
        Period days = new Period(LocalDate.of(2020, 1, 1), last);
        TeamMember individual = TeamMember.builder()
                .personId(Guide.PERSON)
                .role(TeamRole.INDIVIDUAL)
                .build();
        TeamMember friend = TeamMember.builder()
                .personId("friend")
                .role(TeamRole.FRIEND)
                .period(days)
                .build();
        Isp plan = Guide.plan()
                .startsOn(Option.none())
                .team(Array.of(individual, friend))
                .services(Array.empty())
                .otherSupports(Array.empty())
                .supporterRoles(Array.empty())
                .fundsManagement(FundsManagement.builder()
                        .ability(Noted.no())
                        .supportNeeded(Noted.no())
                        .build())
                .build();
        ServiceRecord.Builder record = Guide.record(plan)
                .needs(Array.of(Cases.need()
                        .healthOrSafety(Said.YES)
                        .metBy(Array.of(Remedy.NATURAL_SUPPORT))
                        .endedOn(last)
                        .build()))
                .risks(Array.of(Risk.builder()
                        .id("risk")
                        .kind(RiskKind.HEALTH)
                        .endedOn(last)
                        .planIds(Array.empty())
                        .build()))
                .stays(Register.of(Stay.builder()
                        .id("stay")
                        .programType(ProgramType.HOST_HOME)
                        .enteredOn(days.from())
                        .exitedOn(last)
                        .build()));

        Cases.assertAnswer(id, record, expected);
    }

    @Test
    void a_residential_program_under_the_rules_of_a_state_is_residential() {
        ServiceRecord record = Guide.record(Guide.plan().services(Array.empty()).build())
                .stays(Register.of(Stay.builder()
                        .id("stay")
                        .programType(ProgramType.OTHER_RESIDENTIAL)
                        .enteredOn(Guide.STARTS)
                        .build()))
                .build();

        assertThat(Guide.answer(record, "MO-38"))
                .isEqualTo(new Outcome.Undetermined(
                        "too little is recorded of what the plan says",
                        Option.none(),
                        Array.of(new MissingFact(
                                Subject.record("record").entry("plans", record.getPlans(), 0, "plan", Guide.PLAN),
                                "fundsManagement"))));
    }

    @ParameterizedTest(name = "{0} through {1}: MO-30 {2}")
    @CsvSource({
        "2025-05-30, 2025-06-03, MET",
        "2025-05-30, 2025-06-02, UNDETERMINED",
        "2025-06-04, 2025-06-02, NOT_MET",
    })
    void an_earlier_meeting_may_be_missing_from_an_incomplete_register(
            LocalDate reviewed, LocalDate completeThrough, Status expected) {
        Meeting meeting =
                Meeting.builder().id("meeting").heldOn(LocalDate.of(2025, 6, 3)).build();
        NeedsAssessment assessment = NeedsAssessment.builder()
                .id("assessment")
                .kind(AssessmentKind.FUNCTIONAL_NEEDS_ASSESSMENT)
                .submitted(Act.on(LocalDate.of(2025, 5, 1)))
                .build();
        ServiceRecord record = Guide.record(Guide.plan()
                        .meetings(Register.of(meeting).completeThrough(completeThrough))
                        .yearInReview(YearInReview.builder()
                                .assessmentsReviewed(Act.on(reviewed))
                                .build())
                        .build())
                .needsAssessments(Register.of(assessment))
                .build();

        assertThat(Guide.answer(record, "MO-30").status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} given to {1}: MO-28c {2}, MO-40 {3}")
    @CsvSource({
        "mo:booklet, person, UNDETERMINED, UNDETERMINED",
        "mo:booklet, friend, NOT_MET, PENDING",
        "revision-notice, person, NOT_MET, PENDING",
    })
    void what_a_delivery_of_another_kind_holds_is_not_known(
            String kind, String recipient, Status information, Status copy) {
        Delivery delivery = Delivery.builder()
                .kind(new DeliveryKind(kind))
                .documentId(Guide.PLAN)
                .recipientId(recipient)
                .deliveredOn(Guide.FINALIZED)
                .build();
        ServiceRecord record = Guide.record(Guide.plan().build())
                .representatives(Array.empty())
                .deliveries(Register.of(delivery))
                .build();

        assertThat(Guide.answer(record, "MO-28c").status()).isEqualTo(information);
        assertThat(Guide.answer(record, "MO-40").status()).isEqualTo(copy);
    }

    @Test
    void a_plan_that_was_ended_after_its_last_day_ended_on_that_day() {
        TeamMember individual = TeamMember.builder()
                .personId(Guide.PERSON)
                .role(TeamRole.INDIVIDUAL)
                .build();
        TeamMember friend = TeamMember.builder()
                .personId("friend")
                .role(TeamRole.FRIEND)
                .period(Period.from(LocalDate.of(2025, 8, 10)))
                .build();
        Isp.Builder plan = Guide.plan()
                .team(Array.of(individual, friend))
                .terminatedOn(LocalDate.of(2025, 8, 15))
                .endsOn(LocalDate.of(2025, 7, 31));

        assertThat(Told.aboutPlan(plan, "MO-3").status()).isEqualTo(Status.NOT_MET);
        assertThat(Told.aboutPlan(plan.endsOn(LocalDate.of(2025, 8, 31)), "MO-3")
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void of_two_copies_of_the_budget_the_first_counts() {
        Delivery copy = Delivery.builder()
                .kind(DeliveryKind.BUDGET)
                .documentId(Guide.PLAN)
                .recipientId(Guide.PERSON)
                .deliveredOn(LocalDate.of(2025, 7, 1))
                .build();
        Delivery earlier = copy.withDeliveredOn(LocalDate.of(2025, 6, 20));
        ServiceRecord record = Guide.record(Guide.plan().build())
                .deliveries(Register.of(copy, earlier))
                .build();

        assertThat(Guide.answer(record, "MO-40").done()).contains(LocalDate.of(2025, 6, 20));
        assertThat(Guide.answer(record.withDeliveries(Register.of(earlier, copy)), "MO-40")
                        .done())
                .contains(LocalDate.of(2025, 6, 20));
    }

    @Test
    void where_each_guardian_signs_a_signature_of_nobody_is_that_of_the_only_one() {
        Question each = Question.asOf(Guide.DAY)
                .reading(MissouriReadings.SEVERAL_GUARDIANS, MissouriReadings.SeveralGuardians.EACH_SIGNS);
        Signature ofNobody = Signature.builder()
                .capacity(Capacity.LEGAL_REPRESENTATIVE)
                .signedOn(Guide.FINALIZED)
                .build();
        Representative friend = guardianSince("friend", LocalDate.of(2020, 1, 1))
                .withKind(RepresentativeKind.DESIGNATED_REPRESENTATIVE);
        ServiceRecord record = Guide.record(Guide.plan()
                        .signing(Signing.builder()
                                .signatures(Register.of(ofNobody))
                                .build())
                        .build())
                .representatives(Array.of(guardianSince(GUARDIAN, LocalDate.of(2020, 1, 1)), friend))
                .build();

        assertThat(Told.asked(record, each, "MO-11").status()).isEqualTo(Status.MET);
    }
}

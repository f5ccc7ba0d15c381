package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.BenefitEnrollment;
import org.openisp.core.enrollment.BenefitPackage;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.enrollment.RequestKind;
import org.openisp.core.enrollment.ServiceRequest;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Subject;

/** Records on which a law of {@link OutcomeLaws} turns, each as small as it gets. */
@DisplayName("OAR 411-415-0070 records on which the laws of answers turn")
class HardRecordsClauseTest {

    private static final Question IN_SUMMER = Question.asOf(Some.day("2025-07-01"));

    @Test
    void which_of_two_enrollments_of_one_day_stands_first_does_not_matter() {
        CaseManagementEnrollment one = enrollment("enrollment-1");
        CaseManagementEnrollment other = enrollment("enrollment-2");
        assertThat(annualPlanAnswers(Register.of(one, other))).isEqualTo(annualPlanAnswers(Register.of(other, one)));
    }

    private static Seq<Subject> annualPlanAnswers(Register<CaseManagementEnrollment> enrollments) {
        ServiceRecord record = Some.record()
                .caseManagement(enrollments)
                .fundingAuthorities(Array.empty())
                .annualPlans(Register.of())
                .build();
        Seq<Finding> findings = Ask.findings("(10)(a)", record, IN_SUMMER);
        assertThat(findings).isNotEmpty();
        return findings.map(Finding::subject).sortBy(Subject::id);
    }

    @Test
    void which_of_two_oral_agreements_of_one_day_stands_first_does_not_matter() {
        OralAgreement serves = OralAgreement.builder()
                .agreedBy(Capacity.INDIVIDUAL)
                .agreedOn(Some.day("2025-06-24"))
                .documented(Act.on(Some.day("2025-06-24")))
                .immediateUnexpectedChange(Said.YES)
                .preventsInjuryOrHarm(Said.YES)
                .build();
        OralAgreement doesNot = serves.withImmediateUnexpectedChange(Said.NO);
        assertThat(oralStatus(Register.of(serves, doesNot))).isEqualTo(oralStatus(Register.of(doesNot, serves)));
    }

    private static Status oralStatus(Register<OralAgreement> agreements) {
        Revision revision = Revision.builder()
                .id("revision-1")
                .madeOn(Some.day("2025-06-24"))
                .implemented(Act.on(Some.day("2025-06-24")))
                .begins(Array.of(ServiceChange.builder()
                        .serviceId("service-1")
                        .departmentFunded(Said.YES)
                        .build()))
                .ends(Array.empty())
                .signing(Signing.builder()
                        .signatures(Register.of(Some.caseManagerSignature("2025-06-24")))
                        .inabilities(Array.empty())
                        .oralAgreements(agreements)
                        .build())
                .build();
        Isp plan = Some.plan("plan-1")
                .kind(IspKind.INITIAL)
                .startsOn(Some.day("2025-01-01"))
                .endsOn(Some.day("2025-12-31"))
                .signing(Some.signed("2024-12-10", "2024-12-10"))
                .revisions(Register.of(revision))
                .build();
        ServiceRecord record = Some.record().plans(Register.of(plan)).build();
        return Ask.outcome("(8)(e)(A)(iii)", "revision-1", record, IN_SUMMER).status();
    }

    @Test
    void a_representative_whom_the_individual_named_as_well_receives_one_copy() {
        Isp plan = Some.plan("plan-1")
                .kind(IspKind.INITIAL)
                .startsOn(Some.day("2025-06-01"))
                .endsOn(Some.day("2026-05-31"))
                .signing(Some.signed("2025-05-20", "2025-05-20"))
                .build();
        ServiceRecord record = Some.record()
                .individual(Individual.builder()
                        .id("individual-1")
                        .copyRecipients(Array.of("person-1"))
                        .build())
                .representatives(Array.of(Representative.builder()
                        .personId("person-1")
                        .kind(RepresentativeKind.DESIGNATED_REPRESENTATIVE)
                        .build()))
                .deliveries(Register.of())
                .plans(Register.of(plan))
                .build();
        Seq<Finding> copies = Ask.findings("(8)(m)", record, IN_SUMMER);
        assertThat(copies.map(Finding::subject)).doesNotHaveDuplicates();
        for (Finding finding : copies) {
            assertThat(Oar411_415_0070.rulebook().counted(record, IN_SUMMER, finding))
                    .isNotNull(); // refuses a finding that the clause does not give
        }
    }

    /** Through the last day nobody had signed, and that stays so when days pass that are not recorded yet. */
    @Test
    void a_missed_90_days_stay_missed_when_the_register_of_signatures_ends() {
        Isp draft = Some.plan("plan-1")
                .kind(IspKind.INITIAL)
                .signing(Signing.builder()
                        .signatures(Register.<Signature>of().completeThrough(Some.day("2025-06-28")))
                        .inabilities(Array.empty())
                        .oralAgreements(Register.of())
                        .build())
                .build();
        ServiceRecord record = Some.record()
                .benefits(Array.of(BenefitEnrollment.builder()
                        .benefitPackage(BenefitPackage.TITLE_XIX)
                        .period(Period.from(Some.day("2020-01-01")))
                        .build()))
                .requests(Register.of(ServiceRequest.builder()
                        .id("request-1")
                        .kind(RequestKind.NEW_SERVICE)
                        .receivedOn(Some.day("2025-02-28"))
                        .build()))
                .plans(Register.of(draft))
                .build();
        for (String asOf : Array.of("2025-06-28", "2025-06-29", "2025-07-28")) {
            Row.assertOutcome(Ask.outcome("(8)(b)", "request-1", record, asOf), "NOT_MET 2025-05-29");
        }
    }

    /** A plan without a recorded first day may be the one that renews. */
    @Test
    void a_plan_of_which_little_is_recorded_may_be_the_renewal() {
        Isp old = Some.plan("plan-0")
                .kind(IspKind.INITIAL)
                .startsOn(Some.day("2024-06-01"))
                .endsOn(Some.day("2025-05-31"))
                .signing(Some.signed("2024-05-20", "2024-05-20"))
                .build();
        Isp little = Some.plan("plan-1")
                .signing(Some.signed("2025-05-20", "2025-05-20"))
                .build();
        for (Option<LocalDate> start : Array.of(Option.some(Some.day("2025-06-01")), Option.<LocalDate>none())) {
            ServiceRecord record = Some.record()
                    .fundingAuthorities(Array.of(FundingEnrollment.builder()
                            .authority(FundingAuthority.K_PLAN)
                            .period(Period.from(Some.day("2020-01-01")))
                            .build()))
                    .plans(Register.of(old, little.withStartsOn(start)))
                    .build();
            assertThat(Ask.outcome("(8)(f)", "plan-0", record, IN_SUMMER).status())
                    .as("first day %s", start)
                    .isEqualTo(Status.UNDETERMINED);
        }
    }

    /** A late entry does not prove that there was no earlier one: only a register that is complete does. */
    @Test
    void a_late_entry_of_a_register_that_may_lack_an_earlier_one_accuses_nobody() {
        Isp plan = Some.plan("plan-1")
                .kind(IspKind.INITIAL)
                .startsOn(Some.day("2024-06-01"))
                .endsOn(Some.day("2025-05-31"))
                .signing(Some.signed("2024-05-20", "2024-05-20"))
                .reviews(Register.of(review("2025-06-05")))
                .build();
        ServiceRecord complete = Some.record().plans(Register.of(plan)).build();
        Row.assertOutcome(Ask.outcome("(6)(a)(B)", "plan-1", complete, IN_SUMMER), "NOT_MET 2025-05-31");
        ServiceRecord perhapsNot = complete.withCompleteThrough(Option.none());
        Row.assertOutcome(Ask.outcome("(6)(a)(B)", "plan-1", perhapsNot, IN_SUMMER), "UNDETERMINED /plans/0/reviews");
    }

    @Test
    void a_late_review_of_one_plan_proves_nothing_about_another_whose_reviews_are_not_recorded() {
        Isp one = Some.plan("plan-1")
                .kind(IspKind.ANNUAL)
                .startsOn(Some.day("2024-06-01"))
                .endsOn(Some.day("2025-05-31"))
                .signing(Some.signed("2024-05-20", "2024-05-20"))
                .reviews(Register.of(review("2025-03-10")))
                .build();
        ServiceRecord record = Some.record()
                .needsAssessments(Register.of(NeedsAssessment.builder()
                        .id("assessment-1")
                        .kind(AssessmentKind.OREGON_NEEDS_ASSESSMENT)
                        .submitted(Act.on(Some.day("2025-01-10")))
                        .build()))
                .plans(Register.of(one, one.withId("plan-2").withReviews(Register.notRecorded())))
                .build();
        Row.assertOutcome(Ask.outcome("(6)(a)(A)", "assessment-1", record, IN_SUMMER), "UNDETERMINED /plans/1/reviews");
    }

    private static Review review(String heldOn) {
        return Review.builder().id("review-" + heldOn).heldOn(Some.day(heldOn)).build();
    }

    @Test
    void without_school_recorded_the_finding_stands_where_the_record_has_something() {
        ServiceRecord record =
                Some.record().careerDevelopmentPlans(Register.of()).build();
        assertThat(Ask.findings("(5)(a)(B)", record, IN_SUMMER)
                        .map(finding -> finding.subject().at()))
                .doesNotContain("/school");
    }

    private static CaseManagementEnrollment enrollment(String id) {
        return CaseManagementEnrollment.builder()
                .id(id)
                .entityId("entity-of-" + id)
                .period(Period.from(Some.day("2025-01-10")))
                .build();
    }
}

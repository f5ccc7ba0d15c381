package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Observation;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.Presentation;
import org.openisp.core.enrollment.Setting;
import org.openisp.core.enrollment.SettingKind;
import org.openisp.core.person.Organization;
import org.openisp.core.person.OrganizationKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.core.service.AgencyEmployee;
import org.openisp.core.service.Approval;
import org.openisp.core.service.ApprovalDecision;
import org.openisp.core.service.ApprovalKind;
import org.openisp.core.service.EmergencySupport;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.service.PersonalSupportWorker;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.Provider;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.service.Workweek;
import org.openisp.core.signing.ServiceAuthorization;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.TransitionContent;

/** Cases read from the text alone: what (8)(g) to (8)(k), (8)(m)(A) and (8)(n) ask of the services of a plan. */
class SecondReading08ServicesClauseTest {

    private static final String SERVICE = "attendant-care-1";

    private static PlannedService service(String authority) {
        return PlannedService.builder()
                .id(SERVICE)
                .kind(ServiceKind.ATTENDANT_CARE)
                .fundingAuthority(word(authority).map(FundingAuthority::new))
                .departmentFunded(Said.YES)
                .period(PlanningParts.period("2025-04-01.."))
                .settingId("home-1")
                .build();
    }

    private static Isp.Builder authorized(PlannedService... services) {
        return PlanningParts.plan()
                .signing(Some.signed("2025-03-20", "2025-03-20"))
                .services(Array.of(services));
    }

    private static Option<String> word(String words) {
        return Row.isRecorded(words) ? Option.some(words) : Option.none();
    }

    private static ServiceRecord.Builder at(Setting setting, Isp.Builder plan) {
        return PlanningParts.recordOf(plan).settings(Array.of(setting));
    }

    /** The answer of the clause, where it has one answer. */
    private static Outcome only(String paragraph, ServiceRecord record, String asOf) {
        Seq<Finding> findings = Ask.findings(paragraph, record, Question.asOf(Some.day(asOf)));
        assertThat(findings).as(findings.toString()).hasSize(1);
        return findings.get(0).outcome();
    }

    // (8)(g)

    @ParameterizedTest
    @CsvSource({
        // authority, kind of setting, consistent, determined on, answer
        "k-plan, group-home, yes, 2025-01-10, MET",
        "k-plan, group-home, no, 2025-01-10, NOT_MET",
        "k-plan, group-home, -, -, JUDGMENT",
        "k-plan, group-home, yes, 2025-06-01, JUDGMENT",
        "adults-waiver, nursing-facility, -, -, NOT_MET",
        "adults-waiver, hospital, yes, 2025-01-10, NOT_MET",
        "behavioral-model-waiver, intermediate-care-facility, -, -, NOT_MET",
        "k-plan, institution-for-mental-diseases, -, -, NOT_MET",
        "k-plan, acme:farmstead, -, -, JUDGMENT",
        "state-plan-personal-care, nursing-facility, -, -, NOT_APPLICABLE",
        "state-plan-home-and-community-based-services, hospital, no, 2025-01-10, NOT_APPLICABLE",
        "family-support, hospital, -, -, NOT_APPLICABLE",
        "-, hospital, -, -, UNDETERMINED",
        "-, group-home, yes, 2025-01-10, UNDETERMINED",
    })
    void the_setting_of_a_service_is_consistent_with_the_rule(
            String authority, String kind, String consistent, String determinedOn, String expected) {
        Setting setting = Setting.builder()
                .id("home-1")
                .kind(new SettingKind(kind))
                .consistentWithHcbsRule(Row.said(consistent))
                .determinedOn(Row.day(determinedOn))
                .build();
        ServiceRecord record = at(setting, authorized(service(authority))).build();
        Row.assertOutcome(only("(8)(g)", record, "2025-05-01"), expected);
    }

    @Test
    void where_a_service_is_given_has_to_be_recorded() {
        ServiceRecord record = PlanningParts.recordOf(
                        authorized(service("k-plan").withSettingId(Option.none())))
                .settings(Array.empty())
                .build();
        Row.assertOutcome(only("(8)(g)", record, "2025-05-01"), "UNDETERMINED /plans/0/services/0/settingId");
    }

    // (8)(h)

    @ParameterizedTest
    @CsvSource({
        // authority, funded, service from, signed, day asked, answers that may be given
        "k-plan, yes, 2025-04-01, 2025-03-20, 2025-05-01, MET",
        "k-plan, yes, 2025-04-01, 2025-04-02, 2025-05-01, NOT_MET",
        "adults-waiver, yes, 2025-04-01, -, 2025-05-01, NOT_MET",
        "adults-waiver, yes, 2025-04-01, -, 2025-03-25, NOT_APPLICABLE",
        "adults-waiver, no, 2025-04-01, -, 2025-05-01, NOT_APPLICABLE",
        "adults-waiver, -, 2025-04-01, -, 2025-05-01, NOT_MET",
        "-, yes, 2025-04-01, -, 2025-05-01, UNDETERMINED",
        "private-duty-nursing, yes, 2025-04-01, -, 2025-05-01, NOT_APPLICABLE",
    })
    void services_are_funded_only_when_authorized(
            String authority, String funded, String from, String signed, String asOf, String expected) {
        Signing signing = Row.isRecorded(signed) ? Some.signed(signed, signed) : Some.unsigned();
        ServiceRecord record = PlanningParts.recordOf(PlanningParts.plan()
                        .signing(signing)
                        .services(Array.of(service(authority)
                                .withDepartmentFunded(Row.said(funded))
                                .withPeriod(PlanningParts.period(from + "..")))))
                .build();
        Row.assertOutcome(only("(8)(h)", record, asOf), expected);
    }

    // (8)(i)

    @ParameterizedTest
    @CsvSource({
        // who directs, provider of the service, paid, answer
        "guardian-1, guardian-1, yes, NOT_MET",
        "guardian-1, guardian-1, no, UNDETERMINED /plans/0/services/0/departmentFunded",
        "guardian-1, guardian-1, -, UNDETERMINED",
        "guardian-1, sister-1, yes, MET",
        "-, guardian-1, yes, UNDETERMINED",
        "-, guardian-1, no, UNDETERMINED",
        "none, guardian-1, yes, NOT_APPLICABLE",
    })
    void who_directs_the_plan_is_no_paid_provider(String directs, String provider, String paid, String expected) {
        Option<Seq<String>> directing = Row.isRecorded(directs)
                ? Option.some(directs.equals("none") ? Array.empty() : Array.of(directs))
                : Option.none();
        ServiceRecord record = PlanningParts.recordOf(authorized(service("k-plan")
                                .withDepartmentFunded(Said.NOT_RECORDED)
                                .withProviderId(Option.some(provider)))
                        .directedByIds(directing))
                .personalSupportWorkers(Array.empty())
                .agencyEmployees(Array.empty())
                .representatives(Array.of(SigningParts.guardian("guardian-1")))
                .providers(Array.of(
                        Provider.builder().id(provider).paid(Row.said(paid)).build()))
                .build();
        Row.assertOutcome(only("(8)(i)", record, "2025-05-01"), expected);
    }

    @Test
    void a_designated_representative_who_directs_is_barred_as_well() {
        ServiceRecord record = PlanningParts.recordOf(
                        authorized(service("k-plan").withProviderId(Option.some("friend-1")))
                                .directedByIds(Array.of("friend-1")))
                .representatives(Array.of(SigningParts.designated("friend-1")))
                .providers(Array.of(
                        Provider.builder().id("friend-1").paid(Said.YES).build()))
                .build();
        assertThat(only("(8)(i)", record, "2025-05-01").status()).isEqualTo(Outcome.Status.NOT_MET);
    }

    // (8)(j)

    private static PersonalSupportWorker.Builder worker() {
        return PersonalSupportWorker.builder()
                .personId("worker-1")
                .period(PlanningParts.period("2025-01-01.."))
                .providerNumberActive(Array.of(new Observation(Some.day("2025-01-01"), true)))
                .agreementSignedByEmployer(Row.act("2025-01-01"))
                .agreementSignedByWorker(Row.act("2025-01-01"))
                .averagedMoreThan40HoursIn2016(Said.NO);
    }

    private static Outcome paid(PersonalSupportWorker worker, Approval... approvals) {
        ServiceRecord record = PlanningParts.recordOf(
                        authorized(service("k-plan").withProviderId(Option.some("worker-1"))))
                .personalSupportWorkers(Array.of(worker))
                .approvals(Array.of(approvals))
                .build();
        return only("(8)(j)", record, "2025-05-01");
    }

    @ParameterizedTest
    @CsvSource({
        // hours here, hours in all, more than 40 in 2016, answer
        "30, 40, no, MET or UNDETERMINED",
        "30, 40.5, no, NOT_MET",
        "41, -, no, NOT_MET",
        "41, -, -, UNDETERMINED",
        "51, -, -, NOT_MET",
        "50, 50, yes, MET or UNDETERMINED",
        "30, -, no, UNDETERMINED",
    })
    void hours_of_a_worker_stay_within_the_workweek(String here, String inAll, String in2016, String expected) {
        Workweek week = Workweek.builder()
                .beginsOn(Some.day("2025-04-06"))
                .hoursHere(PlanningParts.hours(here))
                .hoursInAll(PlanningParts.hours(inAll))
                .build();
        PersonalSupportWorker worker = worker().averagedMoreThan40HoursIn2016(Row.said(in2016))
                .workweeks(Array.of(week))
                .build();
        Row.assertOutcome(paid(worker), expected);
    }

    @Test
    void an_approved_exception_allows_longer_workweeks_and_a_denied_one_does_not() {
        PersonalSupportWorker worker = worker().exceptionId("exception-1")
                .workweeks(Array.of(Workweek.builder()
                        .beginsOn(Some.day("2025-04-06"))
                        .hoursHere(BigDecimal.valueOf(55))
                        .hoursInAll(BigDecimal.valueOf(55))
                        .build()))
                .build();
        Approval exception = Approval.builder()
                .id("exception-1")
                .kind(ApprovalKind.WORKWEEK_EXCEPTION)
                .hoursPerWeek(BigDecimal.valueOf(60))
                .decision(ApprovalDecision.APPROVED)
                .decidedOn(Some.day("2025-03-01"))
                .period(PlanningParts.period("2025-03-01.."))
                .build();
        assertThat(paid(worker, exception).status()).isNotEqualTo(Outcome.Status.NOT_MET);
        assertThat(paid(worker, exception.withDecision(Option.some(ApprovalDecision.DENIED)))
                        .status())
                .isEqualTo(Outcome.Status.NOT_MET);
    }

    @Test
    void a_worker_without_number_or_agreement_is_not_paid() {
        assertThat(paid(worker().agreementSignedByWorker(Row.act("not 2025-12-31"))
                                .build())
                        .status())
                .isEqualTo(Outcome.Status.NOT_MET);
        assertThat(paid(worker().providerNumberActive(Array.of(
                                        new Observation(Some.day("2025-01-01"), true),
                                        new Observation(Some.day("2025-02-01"), false)))
                                .build())
                        .status())
                .isEqualTo(Outcome.Status.NOT_MET);
        assertThat(paid(worker().providerNumberActive(Option.<Seq<Observation>>none())
                                .build())
                        .status())
                .isEqualTo(Outcome.Status.UNDETERMINED);
    }

    // (8)(k)

    private static Isp.Builder allocating(String needsApproval) {
        return PlanningParts.plan()
                .signing(Some.signed("2025-03-20", "2025-03-20"))
                .emergencySupports(Register.of())
                .hourAllocations(Array.of(HourAllocation.builder()
                        .id("hours-1")
                        .hoursPerMonth(BigDecimal.valueOf(200))
                        .needsDepartmentApproval(Row.said(needsApproval))
                        .approvalId("approval-1")
                        .build()));
    }

    private static Seq<Approval> approvals(String decision, String decidedOn) {
        return Array.of(Approval.builder()
                .id("approval-1")
                .kind(ApprovalKind.HOURS_EXCEPTION)
                .hoursPerMonth(BigDecimal.valueOf(200))
                .decision(word(decision).map(ApprovalDecision::new))
                .decidedOn(Row.day(decidedOn))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        // needs approval, decision, decided on, answer about the plan authorized on 2025-03-20
        "yes, approved, 2025-03-19, MET",
        "yes, approved, 2025-03-20, MET",
        "yes, approved, 2025-03-21, NOT_MET",
        "yes, approved, -, UNDETERMINED",
        "yes, denied, 2025-03-01, NOT_MET",
        "yes, -, -, UNDETERMINED",
        "no, -, -, NOT_APPLICABLE",
        "-, -, -, UNDETERMINED",
    })
    void hours_are_approved_before_they_are_authorized(String needs, String decision, String on, String expected) {
        ServiceRecord record = PlanningParts.recordOf(allocating(needs))
                .approvals(approvals(decision, on))
                .build();
        Row.assertOutcome(Ask.outcome("(8)(k)", "hours-1", record, "2025-05-01"), expected);
    }

    private static ServiceRecord threatened(String threat, String mitigated, String submitted) {
        return PlanningParts.recordOf(allocating("yes")
                        .emergencySupports(Register.of(EmergencySupport.builder()
                                .id("support-1")
                                .hourAllocationId("hours-1")
                                .authorizedOn(Some.day("2025-03-20"))
                                .imminentThreat(Row.said(threat))
                                .mitigatedBySupports(Row.said(mitigated))
                                .requestSubmitted(Row.act(submitted))
                                .build())))
                .approvals(approvals("approved", "2025-04-15"))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // imminent threat, mitigated, request, day asked, about the allocation, about the request
        "yes, yes, 2025-03-25, 2025-05-01, NOT_APPLICABLE, MET 2025-03-25",
        "yes, yes, 2025-03-26, 2025-05-01, NOT_APPLICABLE, NOT_MET 2025-03-25",
        "yes, yes, 2025-03-26, 2025-03-25, NOT_APPLICABLE, PENDING 2025-03-25",
        "yes, yes, -, 2025-05-01, NOT_APPLICABLE, UNDETERMINED",
        "yes, yes, not 2025-05-01, 2025-05-01, NOT_APPLICABLE, NOT_MET 2025-03-25",
        "yes, no, 2025-03-25, 2025-05-01, NOT_MET, NOT_MET",
        "no, yes, 2025-03-25, 2025-05-01, NOT_MET, NOT_MET",
        "-, yes, 2025-03-25, 2025-05-01, UNDETERMINED, UNDETERMINED",
    })
    void an_imminent_threat_goes_ahead_of_the_approval(
            String threat, String mitigated, String request, String asOf, String allocation, String submission) {
        ServiceRecord record = threatened(threat, mitigated, request);
        Row.assertOutcome(Ask.outcome("(8)(k)", "hours-1", record, asOf), allocation);
        Row.assertOutcome(Ask.outcome("(8)(k)", "support-1", record, asOf), submission);
    }

    // (8)(m)(A)

    @ParameterizedTest
    @CsvSource({
        "yes, yes, MET",
        "yes, no, NOT_MET",
        "no, -, NOT_MET",
        "yes, -, UNDETERMINED /plans/0/presentation/suitsSupporters",
    })
    void a_plan_suits_the_individual_and_those_who_support(String individual, String supporters, String expected) {
        ServiceRecord record = PlanningParts.recordOf(authorized()
                        .presentation(Presentation.builder()
                                .suitsIndividual(Row.said(individual))
                                .suitsSupporters(Row.said(supporters))
                                .build()))
                .build();
        Row.assertOutcome(only("(8)(m)(A)", record, "2025-05-01"), expected);
    }

    // (8)(n)

    private static Outcome twoHats(String service, String agencyKind, String known, String workerPeriod) {
        PlannedService planned =
                service("k-plan").withKind(new ServiceKind(service)).withProviderId(Option.some("agency-1"));
        Signing signing = Some.signed("2025-03-20", "2025-03-20")
                .withServiceAuthorizations(Register.of(ServiceAuthorization.builder()
                        .serviceId(SERVICE)
                        .personId("case-manager-1")
                        .authorizedOn(Some.day("2025-03-20"))
                        .build()));
        ServiceRecord record = PlanningParts.recordOf(authorized(planned).signing(signing))
                .organizations(Array.of(Organization.builder()
                        .id("agency-1")
                        .kind(word(agencyKind).map(OrganizationKind::new))
                        .staff(Array.of("worker-1"))
                        .build()))
                .agencyEmployees(Array.of(AgencyEmployee.builder()
                        .personId("worker-1")
                        .organizationId("agency-1")
                        .services(Array.of(new ServiceKind(service)))
                        .period(PlanningParts.period("2025-01-01.."))
                        .dualRoleKnown(Row.act(known))
                        .build()))
                .personalSupportWorkers(Array.of(
                        worker().period(PlanningParts.period(workerPeriod)).build()))
                .build();
        return only("(8)(n)", record, "2025-05-01");
    }

    @ParameterizedTest
    @CsvSource({
        // service, agency, known to the case manager, worker for the individual, answer
        "attendant-care, community-living-supports-agency, 2025-03-01, 2025-01-01.., NOT_MET",
        "skills-training, standard-model-agency, 2025-03-20, 2025-01-01.., NOT_MET",
        "attendant-care, community-living-supports-agency, 2025-03-21, 2025-01-01.., MET",
        "attendant-care, community-living-supports-agency, not 2025-12-31, 2025-01-01.., MET",
        "attendant-care, community-living-supports-agency, -, 2025-01-01.., UNDETERMINED",
        "day-support, community-living-supports-agency, 2025-03-01, 2025-01-01.., NOT_APPLICABLE",
        "attendant-care, residential-provider, 2025-03-01, 2025-01-01.., NOT_APPLICABLE",
        "attendant-care, -, 2025-03-01, 2025-01-01.., UNDETERMINED",
        "attendant-care, community-living-supports-agency, 2025-03-01, 2024-01-01..2024-12-31, MET or NOT_APPLICABLE",
    })
    void an_agency_does_not_send_whom_the_individual_employs(
            String service, String agency, String known, String worker, String expected) {
        Row.assertOutcome(twoHats(service, agency, known, worker), expected);
    }

    // What a revision begins, and transition periods

    @ParameterizedTest
    @CsvSource({
        // signed by both, answer about a service in a hospital that the revision begins
        "2025-04-10, NOT_MET",
        "2025-05-02, PENDING",
        "-, PENDING",
    })
    void what_a_revision_begins_is_asked_about_once_it_is_authorized(String signed, String expected) {
        Revision revision = Revision.builder()
                .id("revision-1")
                .signing(Row.isRecorded(signed) ? Some.signed(signed, signed) : Some.unsigned())
                .build();
        PlannedService begun = service("k-plan").withRevisionId(Option.some("revision-1"));
        Setting hospital =
                Setting.builder().id("home-1").kind(SettingKind.HOSPITAL).build();
        ServiceRecord record =
                at(hospital, authorized(begun).revisions(Register.of(revision))).build();
        Row.assertOutcome(only("(8)(g)", record, "2025-05-01"), expected);
    }

    /** A transition period gives time to write the plan, and none to serve in a hospital or to pay whom it bars. */
    @Test
    void a_transition_period_does_not_put_off_what_is_no_matter_of_content() {
        Isp.Builder plan = authorized(service("k-plan").withProviderId(Option.some("guardian-1")))
                .kind(IspKind.INITIAL)
                .directedByIds(Array.of("guardian-1"))
                .transitionPeriods(Array.of(TransitionPeriod.builder()
                        .id("transition-1")
                        .enteredOn(Some.day("2025-04-20"))
                        .build()));
        ServiceRecord record = at(
                        Setting.builder()
                                .id("home-1")
                                .kind(SettingKind.HOSPITAL)
                                .build(),
                        plan)
                .build();
        Question question = Question.asOf(Some.day("2025-05-01"))
                .reading(OregonReadings.TRANSITION_CONTENT, TransitionContent.PENDING_UNTIL_ITS_END);
        for (String paragraph : Array.of("(8)(g)", "(8)(i)")) {
            assertThat(Ask.findings(paragraph, record, question).map(Finding::status))
                    .containsExactly(Outcome.Status.NOT_MET);
        }
    }
}

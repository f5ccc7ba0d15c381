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
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.enrollment.DepartmentEntry;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.AssessmentPart;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.person.Individual;
import org.openisp.core.service.AmountInterval;
import org.openisp.core.service.AmountUnit;
import org.openisp.core.service.DecisionResult;
import org.openisp.core.service.DecisionSubject;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.HomeVisit;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceDecision;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.service.UnsafeCondition;
import org.openisp.core.service.UnsafeConditionKind;
import org.openisp.core.signing.ServiceAuthorization;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

/** Cases read from the text alone: (9), what may be authorized, what has to end, and who authorizes. */
class SecondReading09ClauseTest {

    private static final String SERVICE = "attendant-care-1";

    private static PlannedService.Builder service() {
        return PlannedService.builder()
                .id(SERVICE)
                .kind(ServiceKind.ATTENDANT_CARE)
                .fundingAuthority(FundingAuthority.K_PLAN)
                .departmentFunded(Said.YES)
                .providerId("provider-1")
                .settingId("home-1")
                .inHome(Said.YES)
                .inResidentialProgram(Said.NO)
                .period(PlanningParts.period("2025-04-01..2026-03-31"));
    }

    private static ServiceRecord.Builder recordWith(PlannedService... services) {
        return PlanningParts.recordOf(PlanningParts.plan()
                        .signing(Some.signed("2025-03-20", "2025-03-20"))
                        .revisions(Register.of())
                        .services(Array.of(services)))
                .serviceDecisions(Register.of())
                .serviceEligibility(Array.empty());
    }

    private static Outcome only(String paragraph, ServiceRecord.Builder record, String asOf) {
        Seq<Finding> findings = Ask.findings(paragraph, record.build(), Question.asOf(Some.day(asOf)));
        assertThat(findings).as(findings.toString()).hasSize(1);
        return findings.get(0).outcome();
    }

    private static ServiceDecision.Builder decision(DecisionResult result, String decidedOn) {
        return ServiceDecision.builder()
                .id("decision-1")
                .subject(DecisionSubject.SERVICE)
                .subjectIds(Array.of(SERVICE))
                .result(result)
                .decidedOn(Some.day(decidedOn));
    }

    // (9)(a)(A)

    @ParameterizedTest
    @CsvSource({
        // eligible, decided on, answer about the service authorized on 2025-03-20 and still going
        "yes, 2025-01-15, MET",
        "no, 2025-01-15, NOT_MET",
        "no, 2025-04-10, NOT_MET",
        "no, 2025-06-01, UNDETERMINED",
        "-, -, UNDETERMINED",
    })
    void somebody_who_is_not_eligible_gets_no_service(String eligible, String decidedOn, String expected) {
        ServiceRecord.Builder record = recordWith(service().build())
                .serviceEligibility(Array.of(ServiceEligibility.builder()
                        .service(ServiceKind.ATTENDANT_CARE)
                        .eligible(Row.said(eligible))
                        .decidedOn(Row.day(decidedOn))
                        .build()));
        Row.assertOutcome(only("(9)(a)(A)", record, "2025-05-01"), expected);
    }

    @Test
    void the_latest_decision_on_eligibility_counts() {
        ServiceEligibility first = ServiceEligibility.builder()
                .service(ServiceKind.ATTENDANT_CARE)
                .eligible(Said.NO)
                .decidedOn(Some.day("2024-11-15"))
                .build();
        ServiceEligibility later = first.withEligible(Said.YES).withDecidedOn(Option.some(Some.day("2025-02-01")));
        assertThat(only(
                                "(9)(a)(A)",
                                recordWith(service().build()).serviceEligibility(Array.of(later, first)),
                                "2025-05-01")
                        .status())
                .isEqualTo(Outcome.Status.MET);
    }

    @Test
    void a_service_that_was_ended_when_eligibility_was_lost_is_in_order() {
        ServiceRecord.Builder record = recordWith(service().build())
                .serviceEligibility(Array.of(ServiceEligibility.builder()
                        .service(ServiceKind.ATTENDANT_CARE)
                        .eligible(Said.NO)
                        .decidedOn(Some.day("2025-04-10"))
                        .build()))
                .serviceDecisions(Register.of(decision(DecisionResult.TERMINATED, "2025-04-10")
                        .clause("OAR 411-415-0070(9)(a)(A)")
                        .build()));
        assertThat(only("(9)(a)(A)", record, "2025-05-01").status())
                .isIn(Outcome.Status.MET, Outcome.Status.NOT_APPLICABLE);
    }

    // (9)(a)(B)

    @ParameterizedTest
    @CsvSource({
        // visit permitted, service at home, the service ends, answer
        "yes, yes, 2026-03-31, MET or NOT_APPLICABLE",
        "no, yes, 2026-03-31, NOT_MET",
        "no, no, 2026-03-31, MET or NOT_APPLICABLE",
        "no, -, 2026-03-31, UNDETERMINED",
        "-, yes, 2026-03-31, UNDETERMINED",
        "no, yes, 2025-04-20, MET or NOT_APPLICABLE",
    })
    void nobody_serves_in_a_home_that_is_closed_to_the_case_manager(
            String permitted, String inHome, String serviceEnds, String expected) {
        ServiceRecord.Builder record = recordWith(service()
                        .inHome(Row.said(inHome))
                        .period(PlanningParts.period("2025-04-01.." + serviceEnds))
                        .build())
                .homeVisits(Register.of(HomeVisit.builder()
                        .id("visit-1")
                        .requestedOn(Some.day("2025-04-20"))
                        .permitted(Row.said(permitted))
                        .build()));
        Row.assertOutcome(only("(9)(a)(B)", record, "2025-05-01"), expected);
    }

    // (9)(a)(C)

    @ParameterizedTest
    @CsvSource({
        // took part, available, time allowed through, day asked, answer
        "no, no, 2025-04-30, 2025-05-15, NOT_MET",
        "yes, no, 2025-04-30, 2025-05-15, MET",
        "yes, yes, 2025-04-30, 2025-05-15, MET",
        "no, yes, 2025-04-30, 2025-05-15, NOT_MET",
        "no, no, 2025-04-30, 2025-04-30, PENDING 2025-04-30",
        "no, no, -, 2025-05-15, UNDETERMINED",
        "-, -, 2025-04-30, 2025-05-15, UNDETERMINED",
    })
    void who_takes_no_part_in_the_assessment_gets_no_services(
            String tookPart, String available, String allowed, String asOf, String expected) {
        ServiceRecord.Builder record = recordWith(service().build())
                .needsAssessments(Register.of(NeedsAssessment.builder()
                        .id("assessment-1")
                        .kind(AssessmentKind.OREGON_NEEDS_ASSESSMENT)
                        .noticeMailed(Row.act("2025-03-01"))
                        .submitted(Row.act("not 2025-12-31"))
                        .timeAllowedThrough(Row.day(allowed))
                        .waived(Said.NO)
                        .components(Array.of(AssessmentComponent.builder()
                                .id("interview-1")
                                .part(AssessmentPart.INTERVIEW)
                                .scheduledOn(Some.day("2025-04-10"))
                                .held(Row.act("2025-04-10"))
                                .tookPart(Row.said(tookPart))
                                .available(Row.said(available))
                                .build()))
                        .build()));
        Row.assertOutcome(only("(9)(a)(C)", record, asOf), expected);
    }

    // (9)(b)

    private static ServiceRecord.Builder under(UnsafeCondition condition) {
        return recordWith(service().build())
                .individual(Individual.builder()
                        .id("individual-1")
                        .canExpressInformedDecision(Array.of(new Observation(Some.day("2025-01-01"), false)))
                        .build())
                .unsafeConditions(Register.of(condition));
    }

    private static UnsafeCondition.Builder condition(String kind) {
        return UnsafeCondition.builder()
                .id("condition-1")
                .kind(UnsafeConditionKind.valueOf(kind))
                .settingId("home-1")
                .providerId("provider-1")
                .safeguardsAvailable(Said.NO)
                .period(Period.from(Some.day("2025-04-10")));
    }

    @ParameterizedTest
    @CsvSource({
        "DANGER_TO_INDIVIDUAL, (9)(b)(A)",
        "CANNOT_SERVE_NEEDS, (9)(b)(B)(i)",
        "CANNOT_SERVE_CHOICES, (9)(b)(B)(ii)",
        "DANGER_TO_PROVIDER, (9)(b)(C)",
        "NO_INFORMED_DECISION, (9)(b)(D)",
    })
    void services_that_go_on_must_end(String kind, String paragraph) {
        assertThat(only(paragraph, under(condition(kind).build()), "2025-05-01").status())
                .isEqualTo(Outcome.Status.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "DANGER_TO_INDIVIDUAL, (9)(b)(A)",
        "CANNOT_SERVE_NEEDS, (9)(b)(B)(i)",
        "CANNOT_SERVE_CHOICES, (9)(b)(B)(ii)",
        "DANGER_TO_PROVIDER, (9)(b)(C)",
        "NO_INFORMED_DECISION, (9)(b)(D)",
    })
    void ending_them_answers_the_clause(String kind, String paragraph) {
        ServiceRecord.Builder record = under(condition(kind).build())
                .serviceDecisions(Register.of(decision(DecisionResult.TERMINATED, "2025-04-12")
                        .conditionId("condition-1")
                        .build()));
        assertThat(only(paragraph, record, "2025-05-01").status()).isEqualTo(Outcome.Status.MET);
    }

    @ParameterizedTest
    @CsvSource({
        // condition, clause, safeguards, answer
        "DANGER_TO_INDIVIDUAL, (9)(b)(A), yes, NOT_APPLICABLE or MET",
        "DANGER_TO_INDIVIDUAL, (9)(b)(A), -, UNDETERMINED",
        "CANNOT_SERVE_NEEDS, (9)(b)(B)(i), yes, NOT_MET",
        "CANNOT_SERVE_NEEDS, (9)(b)(B)(i), -, NOT_MET",
        "DANGER_TO_PROVIDER, (9)(b)(C), yes, NOT_APPLICABLE or MET",
        "DANGER_TO_PROVIDER, (9)(b)(C), -, UNDETERMINED",
        "NO_INFORMED_DECISION, (9)(b)(D), yes, NOT_APPLICABLE or MET",
    })
    void safeguards_count_where_the_text_names_them(String kind, String paragraph, String safeguards, String expected) {
        Row.assertOutcome(
                only(
                        paragraph,
                        under(condition(kind)
                                .safeguardsAvailable(Row.said(safeguards))
                                .build()),
                        "2025-05-01"),
                expected);
    }

    /** Nothing is going on there yet: the text lets the entity deny it, and does not ask it to. */
    @Test
    void services_that_have_not_begun_may_be_denied_and_need_not() {
        ServiceRecord.Builder record = PlanningParts.recordOf(
                        PlanningParts.plan().services(Array.of(service().build())))
                .serviceDecisions(Register.of())
                .unsafeConditions(Register.of(condition("DANGER_TO_INDIVIDUAL")
                        .period(Period.from(Some.day("2025-03-01")))
                        .build()));
        assertThat(only("(9)(b)(A)", record, "2025-03-15").status()).isNotEqualTo(Outcome.Status.NOT_MET);
    }

    @Test
    void a_denial_does_not_end_what_is_going_on() {
        ServiceRecord.Builder record = under(condition("DANGER_TO_INDIVIDUAL").build())
                .serviceDecisions(Register.of(decision(DecisionResult.DENIED, "2025-04-12")
                        .conditionId("condition-1")
                        .build()));
        assertThat(only("(9)(b)(A)", record, "2025-05-01").status()).isNotEqualTo(Outcome.Status.MET);
    }

    @Test
    void a_condition_that_is_over_or_still_to_come_asks_for_nothing() {
        UnsafeCondition over = condition("DANGER_TO_INDIVIDUAL")
                .period(Period.of(Some.day("2025-04-10"), Some.day("2025-04-11")))
                .build();
        assertThat(only("(9)(b)(A)", under(over), "2025-05-01").status()).isNotEqualTo(Outcome.Status.UNDETERMINED);
        UnsafeCondition toCome = condition("DANGER_TO_INDIVIDUAL")
                .period(Period.from(Some.day("2025-06-01")))
                .build();
        assertThat(Ask.findings("(9)(b)(A)", under(toCome).build(), Question.asOf(Some.day("2025-05-01")))
                        .filter(finding -> finding.status() == Outcome.Status.NOT_MET))
                .isEmpty();
    }

    /** Another provider's services, or those in another setting, are untouched. */
    @Test
    void a_condition_elsewhere_ends_nothing_here() {
        assertThat(only(
                                "(9)(b)(A)",
                                under(condition("DANGER_TO_INDIVIDUAL")
                                        .settingId("home-2")
                                        .build()),
                                "2025-05-01")
                        .status())
                .isIn(Outcome.Status.NOT_APPLICABLE, Outcome.Status.MET);
        assertThat(only(
                                "(9)(b)(B)(i)",
                                under(condition("CANNOT_SERVE_NEEDS")
                                        .providerId("provider-2")
                                        .build()),
                                "2025-05-01")
                        .status())
                .isIn(Outcome.Status.NOT_APPLICABLE, Outcome.Status.MET);
    }

    @Test
    void a_designated_representative_decides_where_the_individual_cannot() {
        ServiceRecord.Builder record = under(condition("NO_INFORMED_DECISION").build())
                .representatives(Array.of(SigningParts.designated("friend-1")));
        assertThat(only("(9)(b)(D)", record, "2025-05-01").status())
                .isIn(Outcome.Status.NOT_APPLICABLE, Outcome.Status.MET);
    }

    @Test
    void whether_somebody_is_represented_has_to_be_recorded() {
        ServiceRecord.Builder record =
                under(condition("NO_INFORMED_DECISION").build()).representatives(Option.none());
        assertThat(only("(9)(b)(D)", record, "2025-05-01").status()).isEqualTo(Outcome.Status.UNDETERMINED);
    }

    // (9)(c)

    private static ServiceAmount amount(String words) {
        Seq<String> parts = Row.list(words);
        return ServiceAmount.builder()
                .quantity(new BigDecimal(parts.get(0)))
                .unit(new AmountUnit(parts.get(1)))
                .interval(new AmountInterval(parts.get(2)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // planned, at most, eligible, answer
        "40 hours month, 40 hours month, yes, MET",
        "40.25 hours month, 40 hours month, yes, NOT_MET",
        "164 units month, 40 hours month, yes, JUDGMENT",
        "2 visits month, 40 hours month, yes, JUDGMENT",
        "40 hours month, 40 hours month, no, NOT_MET",
        "40 hours month, 40 hours month, -, UNDETERMINED",
        "2 hours day, 14 hours week, yes, JUDGMENT",
        "40 acme:loads month, 40 acme:loads month, yes, MET",
    })
    void no_more_is_authorized_than_somebody_is_eligible_for(
            String planned, String most, String eligible, String expected) {
        ServiceRecord.Builder record = recordWith(
                        service().amount(amount(planned)).build())
                .serviceEligibility(Array.of(ServiceEligibility.builder()
                        .service(ServiceKind.ATTENDANT_CARE)
                        .eligible(Row.said(eligible))
                        .amount(amount(most))
                        .decidedOn(Some.day("2025-02-01"))
                        .build()));
        Row.assertOutcome(only("(9)(c)", record, "2025-05-01"), expected);
    }

    @Test
    void two_services_of_a_kind_share_one_amount() {
        PlannedService one = service().amount(amount("30 hours month")).build();
        ServiceRecord record = recordWith(one, one.withId("attendant-care-2"))
                .serviceEligibility(Array.of(ServiceEligibility.builder()
                        .service(ServiceKind.ATTENDANT_CARE)
                        .eligible(Said.YES)
                        .amount(amount("40 hours month"))
                        .decidedOn(Some.day("2025-02-01"))
                        .build()))
                .build();
        assertThat(Ask.findings("(9)(c)", record, Question.asOf(Some.day("2025-05-01")))
                        .map(Finding::status))
                .contains(Outcome.Status.NOT_MET);
    }

    // (9)(d)

    @ParameterizedTest
    @CsvSource({
        // subject, result, selected by the individual, presented, help, answer
        "provider, DENIED, yes, 2025-04-12, yes, MET",
        "provider, DENIED, yes, not 2025-12-31, yes, NOT_MET",
        "setting, DENIED, yes, 2025-04-12, no, NOT_MET",
        "provider, DENIED, yes, 2025-04-12, -, UNDETERMINED",
        "provider, DENIED, yes, 2025-06-12, yes, PENDING or NOT_MET",
        "provider, DENIED, no, not 2025-12-31, no, NOT_APPLICABLE",
        "provider, DENIED, -, not 2025-12-31, no, UNDETERMINED",
        "provider, AUTHORIZED, yes, not 2025-12-31, no, NOT_APPLICABLE",
        "service, DENIED, yes, not 2025-12-31, no, NOT_APPLICABLE",
    })
    void who_loses_a_choice_is_shown_others(
            String subject, String result, String selected, String presented, String help, String expected) {
        ServiceRecord.Builder record = recordWith(service().build())
                .serviceDecisions(Register.of(decision(DecisionResult.valueOf(result), "2025-04-10")
                        .subject(new DecisionSubject(subject))
                        .selectedByIndividual(Row.said(selected))
                        .alternativesPresented(Row.act(presented))
                        .assistanceGiven(Row.said(help))
                        .build()));
        Row.assertOutcome(only("(9)(d)", record, "2025-05-01"), expected);
    }

    // (9)(e) to (g)

    private static String answers(String role, String authority, String residential) {
        ServiceRecord record = PlanningParts.recordOf(PlanningParts.plan()
                        .services(Array.of(service()
                                .fundingAuthority(
                                        Row.isRecorded(authority)
                                                ? Option.some(new FundingAuthority(authority))
                                                : Option.none())
                                .inResidentialProgram(Row.said(residential))
                                .build()))
                        .signing(Some.signed("2025-03-20", "2025-03-20")
                                .withServiceAuthorizations(Register.of(ServiceAuthorization.builder()
                                        .serviceId(SERVICE)
                                        .role(new CaseManagerRole(role))
                                        .authorizedOn(Some.day("2025-03-20"))
                                        .build()))))
                .serviceEligibility(Array.of(ServiceEligibility.builder()
                        .service(ServiceKind.ATTENDANT_CARE)
                        .eligible(Said.YES)
                        .decidedOn(Some.day("2025-02-01"))
                        .build()))
                .build();
        Question question = Question.asOf(Some.day("2025-05-01"));
        return Oar411_415_0070.rulebook()
                .check(record, question)
                .findings()
                .filter(finding -> finding.clause().paragraph().matches("\\(9\\)\\([efg]\\).*"))
                .filter(finding -> finding.status() != Outcome.Status.NOT_APPLICABLE)
                .map(finding -> finding.clause().paragraph() + " " + finding.status())
                .mkString(", ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services-coordinator      | k-plan                               | yes | (9)(e)(A) MET",
                "services-coordinator      | childrens-waiver                     | no  | (9)(e)(B) MET",
                "services-coordinator      | childrens-extraordinary-needs-waiver | no  | (9)(e)(B) MET",
                "services-coordinator      | family-support                       | no  | (9)(e)(E) MET",
                "services-coordinator      | medically-fragile-model-waiver       | no  | NOT_MET",
                "personal-agent            | k-plan                               | no  | (9)(f)(A) MET",
                "personal-agent            | k-plan                               | yes | NOT_MET",
                "personal-agent            | k-plan                               | -   | UNDETERMINED",
                "personal-agent            | adults-waiver                        | yes | (9)(f)(B) MET",
                "personal-agent            | childrens-waiver                     | no  | NOT_MET",
                "personal-agent            | family-support                       | no  | NOT_MET",
                "ciis-services-coordinator | k-plan                               | yes | (9)(g)(A) MET",
                "ciis-services-coordinator | behavioral-model-waiver              | no  | (9)(g)(B)(iii) MET",
                "ciis-services-coordinator | childrens-extraordinary-needs-waiver | no  | (9)(g)(B)(iv) MET",
                "ciis-services-coordinator | adults-waiver                        | no  | NOT_MET",
                "ciis-services-coordinator | private-duty-nursing                 | no  | (9)(g)(D) MET",
                "childrens-residential-coordinator | k-plan                       | yes | UNDETERMINED",
            })
    void who_may_authorize_what(String role, String authority, String residential, String expected) {
        assertThat(answers(role, authority, residential)).contains(expected);
    }

    // (9)(h)

    @ParameterizedTest
    @CsvSource({
        // program, child, authorized, entered on, clause, answer
        "24-hour-residential, yes, 2025-04-01, 2025-04-01, (9)(h)(A), MET",
        "24-hour-residential, yes, 2025-04-02, 2025-04-01, (9)(h)(A), NOT_MET",
        "24-hour-residential, yes, not 2025-12-31, 2025-04-01, (9)(h)(A), NOT_MET",
        "child-foster-home, yes, -, 2025-04-01, (9)(h)(A), UNDETERMINED",
        "supported-living, -, not 2025-12-31, 2025-04-01, (9)(h)(A), UNDETERMINED",
        "ciis, yes, 2025-03-15, 2025-04-01, (9)(h)(B), MET",
        "childrens-extraordinary-needs, yes, not 2025-12-31, 2025-04-01, (9)(h)(C), NOT_MET",
        "stabilization-and-crisis-unit, no, not 2025-12-31, 2025-04-01, (9)(h)(D), NOT_MET",
        "stabilization-and-crisis-unit, no, 2025-04-01, 2025-04-01, (9)(h)(D), MET",
    })
    void the_department_authorizes_these_entries(
            String program, String child, String authorized, String enteredOn, String paragraph, String expected) {
        ServiceRecord.Builder record = Some.record()
                .stays(Register.of(Stay.builder()
                        .id("stay-1")
                        .programType(new ProgramType(program))
                        .enteredOn(Some.day(enteredOn))
                        .build()))
                .departmentEntries(Array.of(DepartmentEntry.builder()
                        .id("entry-1")
                        .program(new ProgramType(program))
                        .stayId("stay-1")
                        .individualIsChild(Row.said(child))
                        .authorized(Row.act(authorized))
                        .build()));
        Row.assertOutcome(only(paragraph, record, "2025-05-01"), expected);
    }
}

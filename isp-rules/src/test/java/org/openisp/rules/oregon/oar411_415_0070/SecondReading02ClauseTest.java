package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.PlanningParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.PlanningParts.plan;
import static org.openisp.rules.oregon.oar411_415_0070.PlanningParts.recordOf;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.Importance;
import org.openisp.core.content.ImportanceKind;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.Outcome.Status;

/** Cases whose answers are worked out from the text; which cases there are follows a look at the rules as well. */
@DisplayName("OAR 411-415-0070(2), its dates apart, as a reader of the text expects it")
class SecondReading02ClauseTest {

    private static final String RECORD = "record-1";

    private static FundingEnrollment enrolled(String authority, String period) {
        return FundingEnrollment.builder()
                .authority(new FundingAuthority(authority))
                .period(PlanningParts.period(period).get())
                .build();
    }

    @ParameterizedTest
    @DisplayName("(2): waiver and K Plan services, on the day asked about; the plan runs from 2025-04-01 to 2026-03-31")
    @CsvSource({
        "k-plan,                  2025-01-01..,           2025-03-31, NOT_MET",
        "k-plan,                  2025-01-01..,           2025-04-01, MET",
        "k-plan,                  2025-01-01..,           2026-03-31, MET",
        "k-plan,                  2025-01-01..,           2026-04-01, NOT_MET",
        "behavioral-model-waiver, 2025-01-01..,           2026-04-01, NOT_MET",
        "k-plan,                  2025-01-01..2026-03-31, 2026-04-01, NOT_APPLICABLE",
        "k-plan,                  2026-05-01..,           2026-04-01, NOT_APPLICABLE",
        "case-management-only,    2025-01-01..,           2026-04-01, NOT_APPLICABLE",
        "state-plan-personal-care, 2025-01-01..,          2026-04-01, NOT_APPLICABLE",
        "state-plan-home-and-community-based-services, 2025-01-01.., 2026-04-01, NOT_APPLICABLE",
        "x:grant,                 2025-01-01..,           2026-04-01, UNDETERMINED",
    })
    void has_an_isp(String authority, String period, String asOf, String expected) {
        ServiceRecord record = recordOf(plan())
                .fundingAuthorities(Array.of(enrolled(authority, period)))
                .build();
        Row.assertOutcome(Ask.outcome("(2)", RECORD, record, asOf), expected);
    }

    @Test
    @DisplayName("(2): no plan, and no plan that was imported")
    void no_plan() {
        ServiceRecord none = Some.record()
                .fundingAuthorities(Array.of(enrolled("k-plan", "2025-01-01..")))
                .plans(Register.of())
                .build();
        Row.assertOutcome(Ask.outcome("(2)", RECORD, none, "2025-06-01"), "NOT_MET");
        Row.assertOutcome(
                Ask.outcome("(2)", RECORD, none.withPlans(Register.notRecorded()), "2025-06-01"),
                "UNDETERMINED /plans");
        Row.assertOutcome(
                Ask.outcome("(2)", RECORD, none.withCompleteThrough(Row.day("2025-05-31")), "2025-06-01"),
                "UNDETERMINED /plans");
    }

    @Test
    @DisplayName("(2): a plan that was ended in May is no plan in June")
    void a_terminated_plan() {
        ServiceRecord record = recordOf(plan().terminatedOn(Some.day("2025-05-31")))
                .fundingAuthorities(Array.of(enrolled("k-plan", "2025-01-01..")))
                .build();
        Row.assertOutcome(Ask.outcome("(2)", RECORD, record, "2025-05-31"), "MET");
        Row.assertOutcome(Ask.outcome("(2)", RECORD, record, "2025-06-01"), "NOT_MET");
    }

    @ParameterizedTest
    @DisplayName("(2): the document is asked of a plan for the time of that plan")
    @CsvSource({
        "no,  2025-01-01..,           2025-06-01, NOT_MET",
        "-,   2025-01-01..,           2025-06-01, UNDETERMINED",
        "yes, 2025-01-01..,           2025-06-01, MET",
        // not enrolled any more: the plan of that time was no better
        "no,  2025-01-01..2026-03-31, 2026-06-01, NOT_MET",
        // enrolled only after the plan was over
        "no,  2026-05-01..,           2026-06-01, NOT_APPLICABLE",
    })
    void the_document(String approved, String period, String asOf, String expected) {
        ServiceRecord record = recordOf(plan().services(Array.empty()).departmentApprovedForm(Row.said(approved)))
                .stays(Register.of())
                .fundingAuthorities(Array.of(enrolled("k-plan", period)))
                .build();
        Row.assertOutcome(Ask.outcome("(2)", PLAN, record, asOf), expected);
    }

    @ParameterizedTest
    @DisplayName("(2)(a): each of the four, from the day of entry")
    @CsvSource({
        "(2)(a)(A), yes, no,  no,  no,  2025-04-10, MET",
        "(2)(a)(A), no,  yes, yes, yes, 2025-04-10, NOT_MET",
        "(2)(a)(B), yes, no,  yes, yes, 2025-04-10, NOT_MET",
        "(2)(a)(C), yes, yes, no,  yes, 2025-04-10, NOT_MET",
        "(2)(a)(D), yes, yes, yes, no,  2025-04-10, NOT_MET",
        "(2)(a)(D), yes, yes, yes, -,   2025-04-10, UNDETERMINED",
        "(2)(a)(D), yes, yes, yes, no,  2025-04-09, NOT_APPLICABLE",
        // what was lacking through the whole period stays lacking
        "(2)(a)(D), yes, yes, yes, no,  2025-12-01, NOT_MET",
    })
    void four_things_in_transition(
            String clause, String services, String adjustment, String health, String further, String asOf, String out) {
        ServiceRecord record = recordOf(plan().kind(IspKind.INITIAL)
                        .transitionPeriods(Array.of(TransitionPeriod.builder()
                                .id("transition-1")
                                .enteredOn(Some.day("2025-04-10"))
                                .authorizesNecessaryServices(Row.noted(services))
                                .supportsAdjustment(Row.noted(adjustment))
                                .supportsHealthAndSafety(Row.noted(health))
                                .plansFurtherAssessment(Row.noted(further))
                                .build())))
                .build();
        Row.assertOutcome(Ask.outcome(clause, "transition-1", record, asOf), out);
    }

    @Test
    @DisplayName("(2)(a): no transition period, and none recorded")
    void without_transition() {
        Isp.Builder initial = plan().kind(IspKind.INITIAL);
        Row.assertOutcome(Ask.outcome("(2)(a)(A)", PLAN, recordOf(initial).build(), "2025-06-01"), "UNDETERMINED");
        Row.assertOutcome(
                Ask.outcome(
                        "(2)(a)(A)",
                        PLAN,
                        recordOf(initial.transitionPeriods(Array.empty())).build(),
                        "2025-06-01"),
                "NOT_APPLICABLE");
        Row.assertOutcome(
                Ask.outcome(
                        "(2)(a)(A)", PLAN, recordOf(plan().kind(IspKind.ANNUAL)).build(), "2025-06-01"),
                "NOT_APPLICABLE");
    }

    @ParameterizedTest
    @DisplayName("(2)(d): Department-funded services are for a person to hold against manual and policy")
    @CsvSource({"YES, JUDGMENT", "NOT_RECORDED, JUDGMENT or UNDETERMINED", "NO, NOT_APPLICABLE"})
    void policy(Said departmentFunded, String expected) {
        ServiceRecord record = recordOf(
                        plan().services(Array.of(service("k-plan").withDepartmentFunded(departmentFunded))))
                .build();
        Row.assertOutcome(Ask.outcome("(2)(d)", PLAN, record, "2025-06-01"), expected);
    }

    @ParameterizedTest
    @DisplayName("(2)(e): important for and important to, and only of K Plan and waiver services")
    @CsvSource({
        "k-plan,         to for, MET",
        "k-plan,         for,    NOT_MET",
        "k-plan,         to,     NOT_MET",
        "k-plan,         none,   NOT_MET",
        "k-plan,         -,      UNDETERMINED",
        "adults-waiver,  for,    NOT_MET",
        "family-support, none,   NOT_APPLICABLE",
        "x:grant,        none,   UNDETERMINED",
    })
    void important(String authority, String ids, String expected) {
        PlannedService service = service(authority).withNeedIds(Option.some(Array.empty()));
        if (Row.isRecorded(ids)) {
            service = service.withImportanceIds(Option.some(ids.equals("none") ? Array.empty() : Row.list(ids)));
        }
        ServiceRecord record = recordOf(plan().services(Array.of(service))
                        .important(Array.of(
                                Importance.builder()
                                        .id("to")
                                        .kind(ImportanceKind.IMPORTANT_TO)
                                        .build(),
                                Importance.builder()
                                        .id("for")
                                        .kind(ImportanceKind.IMPORTANT_FOR)
                                        .build())))
                .build();
        Row.assertOutcome(Ask.outcome("(2)(e)", PLAN, record, "2025-06-01"), expected);
    }

    @Test
    @DisplayName("(2)(e): a service that the K Plan does not fund reflects nothing for those that it does")
    void another_service_does_not_help() {
        PlannedService other =
                service("family-support").withId("service-2").withImportanceIds(Option.some(Array.of("to", "for")));
        PlannedService funded =
                service("k-plan").withNeedIds(Option.some(Array.empty())).withImportanceIds(Option.some(Array.empty()));
        ServiceRecord record =
                recordOf(plan().services(Array.of(funded, other))).build();
        assertThat(Ask.outcome("(2)(e)", PLAN, record, "2025-06-01").status()).isEqualTo(Status.NOT_MET);
    }

    private static PlannedService service(String authority) {
        return PlannedService.builder()
                .id("service-1")
                .kind(ServiceKind.ATTENDANT_CARE)
                .fundingAuthority(new FundingAuthority(authority))
                .build();
    }
}

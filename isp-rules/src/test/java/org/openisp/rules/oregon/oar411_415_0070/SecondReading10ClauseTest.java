package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.content.ActionStep;
import org.openisp.rules.Finding;
import org.openisp.rules.Question;

/** Cases read from the text alone. */
@DisplayName("OAR 411-415-0070(10) read a second time")
class SecondReading10ClauseTest {

    private static ServiceRecord.Builder enrolled(String from, AnnualPlan... plans) {
        return AnnualPlanParts.born("1990-01-01")
                .caseManagement(Register.of(AnnualPlanParts.enrollment("e-1", from, "-")))
                .fundingAuthorities(AnnualPlanParts.funding("none", "-", "-"))
                .annualPlans(Register.of(plans));
    }

    private static void assertOnly(String paragraph, ServiceRecord.Builder record, String asOf, String expected) {
        var found = Ask.findings(paragraph, record.build(), Question.asOf(Some.day(asOf)));
        assertThat(found).hasSize(1);
        Row.assertOutcome(found.map(Finding::outcome).get(0), expected);
    }

    @ParameterizedTest(name = "{0} since {1}: {3}")
    @CsvSource({
        "none,                     2025-01-01, -,          MET",
        "k-plan,                   2025-01-01, -,          NOT_APPLICABLE",
        "adults-waiver,            2025-01-01, -,          NOT_APPLICABLE",
        "behavioral-model-waiver,  2025-01-01, -,          NOT_APPLICABLE",
        "k-plan,                   2025-01-01, 2025-05-31, MET",
        "k-plan,                   2025-06-02, -,          MET",
        "state-plan-personal-care, 2025-01-01, -,          MET",
        "family-support,           2025-01-01, -,          MET",
        "case-management-only,     2025-01-01, -,          MET",
        "acme:fund,                2025-01-01, -,          UNDETERMINED",
        "-,                        2025-01-01, -,          UNDETERMINED /fundingAuthorities"
    })
    void whoever_has_neither_k_plan_nor_waiver_has_an_annual_plan(
            String authority, String from, String through, String expected) {
        ServiceRecord.Builder record =
                enrolled("2024-12-01").fundingAuthorities(AnnualPlanParts.funding(authority, from, through));
        assertOnly("(10)", record, "2025-06-01", expected);
    }

    @ParameterizedTest(name = "enrolled {0} through {1}: {2}")
    @CsvSource({
        "2024-12-01, 2025-05-31, NOT_APPLICABLE",
        "2024-12-01, 2025-06-01, MET",
        "2025-06-02, -,          NOT_APPLICABLE"
    })
    void only_while_in_case_management(String from, String through, String expected) {
        ServiceRecord.Builder record =
                enrolled("2024-12-01").caseManagement(Register.of(AnnualPlanParts.enrollment("e-1", from, through)));
        assertOnly("(10)", record, "2025-06-01", expected);
    }

    @ParameterizedTest(name = "developed {0}, asked {1}: {2}")
    @CsvSource({
        "2025-04-10, 2025-06-01, MET",
        "2025-04-11, 2025-06-01, NOT_MET 2025-04-10",
        "2025-04-11, 2025-04-10, PENDING 2025-04-10",
        "2025-04-12, 2025-04-11, NOT_MET 2025-04-10"
    })
    void ninety_days_from_enrollment(String developed, String asOf, String expected) {
        Row.assertOutcome(
                Ask.outcome(
                        "(10)(a)",
                        "e-1",
                        enrolled("2025-01-10", AnnualPlanParts.developed("a-1", developed))
                                .build(),
                        asOf),
                expected);
    }

    @ParameterizedTest(name = "the next {0}, asked {1}: {2}")
    @CsvSource({
        "2026-03-01, 2026-06-01, MET",
        "2026-03-02, 2026-06-01, NOT_MET 2026-03-01",
        "2026-03-02, 2026-03-01, PENDING 2026-03-01"
    })
    void a_year_from_the_last(String next, String asOf, String expected) {
        Row.assertOutcome(
                Ask.outcome(
                        "(10)(a)",
                        "a-1",
                        enrolled(
                                        "2025-01-10",
                                        AnnualPlanParts.developed("a-1", "2025-03-01"),
                                        AnnualPlanParts.developed("a-2", next))
                                .build(),
                        asOf),
                expected);
    }

    @ParameterizedTest(name = "K Plan from {0} through {1}: {2}")
    @CsvSource({
        "2025-02-01, -,          NOT_APPLICABLE",
        "2025-05-01, -,          NOT_MET 2025-04-10",
        "2024-06-01, 2025-01-09, NOT_MET 2025-04-10"
    })
    void k_plan_before_the_last_day_takes_the_duty_away(String from, String through, String expected) {
        Row.assertOutcome(
                Ask.outcome(
                        "(10)(a)",
                        "e-1",
                        enrolled("2025-01-10")
                                .fundingAuthorities(AnnualPlanParts.funding("k-plan", from, through))
                                .build(),
                        "2025-06-01"),
                expected);
    }

    @Test
    void a_change_of_entity_is_no_new_enrollment() {
        ServiceRecord record = enrolled("2025-01-10", AnnualPlanParts.developed("a-1", "2025-04-01"))
                .caseManagement(Register.of(
                        AnnualPlanParts.enrollment("e-1", "2025-01-10", "2025-06-30"),
                        AnnualPlanParts.enrollment("e-2", "2025-07-01", "-")))
                .build();
        var found = Ask.findings("(10)(a)", record, Question.asOf(Some.day("2025-12-01")));
        assertThat(found.map(finding -> finding.outcome().status().name())).doesNotContain("NOT_MET");
    }

    private static ActionStep action(String... responsible) {
        return ActionStep.builder()
                .what(PlanningParts.words("call the clinic"))
                .responsibleIds(Array.of(responsible))
                .build();
    }

    @Test
    void of_an_adult_all_five_are_asked() {
        AnnualPlan whole =
                AnnualPlanParts.whole("2025-04-01").withActions(Option.some(Array.of(action("manager-1", "mother-1"))));
        String id = AnnualPlanParts.ANNUAL_PLAN;
        ServiceRecord record = enrolled("2025-01-10", whole).build();
        for (String item : Array.of("", "(i)", "(ii)", "(iii)", "(iv)", "(v)")) {
            Row.assertOutcome(Ask.outcome("(10)(b)(A)" + item, id, record, "2025-06-01"), "MET");
        }
        ServiceRecord lacking = enrolled(
                        "2025-01-10",
                        whole.withLivingSituation(Noted.no())
                                .withEmploymentSupportNeeds(Noted.no())
                                .withHealthSafetyAndBehavior(Noted.notRecorded())
                                .withActions(Option.some(Array.empty())))
                .build();
        Row.assertOutcome(Ask.outcome("(10)(b)(A)(i)", id, lacking, "2025-06-01"), "NOT_MET");
        Row.assertOutcome(Ask.outcome("(10)(b)(A)(ii)", id, lacking, "2025-06-01"), "NOT_MET");
        Row.assertOutcome(
                Ask.outcome("(10)(b)(A)(iii)", id, lacking, "2025-06-01"),
                "UNDETERMINED /annualPlans/0/healthSafetyAndBehavior");
        Row.assertOutcome(Ask.outcome("(10)(b)(A)(v)", id, lacking, "2025-06-01"), "NOT_MET");
        Row.assertOutcome(Ask.outcome("(10)(b)(B)", id, lacking, "2025-06-01"), "NOT_APPLICABLE");
    }

    @ParameterizedTest(name = "born {0}, {1}: adult {2}, child {3}")
    @CsvSource({
        "2007-04-01, family-support, MET,            NOT_APPLICABLE",
        "2007-04-02, family-support, NOT_APPLICABLE, NOT_MET",
        "2007-04-02, none,           NOT_APPLICABLE, NOT_APPLICABLE",
        "2007-04-02, -,              NOT_APPLICABLE, UNDETERMINED",
        "-,          family-support, UNDETERMINED,   UNDETERMINED"
    })
    void a_child_in_family_support_has_another(String born, String funding, String adult, String child) {
        AnnualPlan plan = AnnualPlanParts.whole("2025-04-01").withChildTookPart(Row.said("no"));
        ServiceRecord record = AnnualPlanParts.born(born)
                .caseManagement(Register.of(AnnualPlanParts.enrollment("e-1", "2025-01-10", "-")))
                .fundingAuthorities(AnnualPlanParts.funding(funding, "2025-01-10", "-"))
                .annualPlans(Register.of(plan))
                .build();
        Row.assertOutcome(Ask.outcome("(10)(b)(A)(i)", AnnualPlanParts.ANNUAL_PLAN, record, "2025-06-01"), adult);
        Row.assertOutcome(Ask.outcome("(10)(b)(B)", AnnualPlanParts.ANNUAL_PLAN, record, "2025-06-01"), child);
    }

    @Test
    void without_any_annual_plan_none_is_current() {
        assertOnly("(10)(c)", enrolled("2025-01-10"), "2025-06-01", "NOT_MET");
        assertOnly("(10)(c)", enrolled("2025-01-10"), "2025-03-01", "PENDING");
        assertOnly(
                "(10)(c)",
                enrolled("2025-01-10").annualPlans(Register.notRecorded()),
                "2025-06-01",
                "UNDETERMINED /annualPlans");
    }
}

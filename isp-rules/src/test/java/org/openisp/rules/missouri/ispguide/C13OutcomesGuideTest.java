package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.ActionStep;
import org.openisp.core.content.DesiredOutcome;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Finding;
import org.openisp.rules.Report;

@DisplayName("MO-43, MO-44 outcomes and action planning")
class C13OutcomesGuideTest {

    private static final DesiredOutcome OUTCOME =
            DesiredOutcome.builder().id("desk").build();

    private static ActionStep step(String responsible) {
        return ActionStep.builder().responsibleIds(Cases.list(responsible)).build();
    }

    private static DesiredOutcome outcome(String id, ActionStep... steps) {
        return DesiredOutcome.builder().id(id).steps(Array.of(steps)).build();
    }

    private static Isp.Builder with(Isp.Builder plan, ActionStep... steps) {
        return plan.outcomes(Array.of(outcome("desk", steps)));
    }

    /** The only answer of MO-44, and what it is about. */
    private static void assertOnly(Isp.Builder plan, String about, String expected) {
        ServiceRecord.Builder record = Guide.record(plan.build());

        assertThat(Cases.subjects(record.build(), "MO-44")).containsExactly(about);
        Cases.assertAnswer("MO-44", record, expected);
    }

    @ParameterizedTest
    @CsvSource({"MO-43, MUST", "MO-44, SHOULD"})
    void plans_that_are_not_recorded_are_not_known(String id, String strength) {
        Cases.assertAsksForPlans(id, strength);
    }

    @ParameterizedTest(name = "{0}, outcomes {1}: {2}")
    @CsvSource({
        "in use, desk, MET",
        "in use, none, NOT_MET",
        "in use, -, UNDETERMINED /plans/0/outcomes",
        "draft, desk, MET",
        "draft, none, PENDING",
        "draft, -, UNDETERMINED /plans/0/outcomes",
        "without days, desk, MET",
        "without days, none, UNDETERMINED /plans/0/startsOn",
        "without days, -, UNDETERMINED /plans/0/outcomes",
    })
    void a_plan_has_an_outcome(String plan, String outcomes, String expected) {
        Isp.Builder asked = Cases.plan(plan).outcomes(Cases.list(outcomes).map(all -> all.map(OUTCOME::withId)));

        Cases.assertAnswer("MO-43", asked, expected);
    }

    @ParameterizedTest(name = "finalized {0}, from {1}, implemented {2}: {3}")
    @CsvSource({
        "-, 2025-08-31, -, NOT_MET",
        "-, 2025-09-01, -, NOT_MET",
        "-, 2025-09-02, -, PENDING",
        "2025-08-31, 2025-09-02, -, NOT_MET",
        "2025-09-01, 2025-09-02, -, NOT_MET",
        "2025-09-02, 2025-09-02, -, PENDING",
        "-, 2025-09-02, 2025-09-01, NOT_MET",
        "-, 2025-09-02, 2025-09-02, PENDING",
        "-, 2025-09-02, not 2025-09-01, PENDING",
        "2025-09-02, 2025-09-01, not 2025-09-01, NOT_MET",
        "2025-09-01, -, -, NOT_MET",
        "2025-09-02, -, -, UNDETERMINED /plans/0/startsOn",
        "-, -, 2025-09-01, NOT_MET",
        "-, -, 2025-09-02, UNDETERMINED /plans/0/startsOn",
        "-, -, not 2025-09-01, UNDETERMINED /plans/0/startsOn",
    })
    void a_plan_is_in_use_once_it_is_finalized_or_implemented_or_its_first_day_has_come(
            String finalizedOn, String startsOn, String implemented, String expected) {
        Isp.Builder empty = Isp.builder()
                .id(Guide.PLAN)
                .finalizedOn(Told.day(finalizedOn))
                .startsOn(Told.day(startsOn))
                .implemented(Told.act(implemented))
                .outcomes(Array.empty());

        Cases.assertAnswer("MO-43", empty, expected);
    }

    @ParameterizedTest(name = "{0}, responsible {1}: {2}")
    @CsvSource({
        "in use, coach, MET",
        "in use, coach person, MET",
        "in use, none, NOT_MET",
        "in use, -, UNDETERMINED /plans/0/outcomes/0/steps/0/responsibleIds",
        "draft, coach, MET",
        "draft, none, PENDING",
        "draft, -, UNDETERMINED /plans/0/outcomes/0/steps/0/responsibleIds",
        "without days, coach, MET",
        "without days, none, UNDETERMINED /plans/0/startsOn",
    })
    void an_outcome_has_a_step_with_somebody_responsible(String plan, String responsible, String expected) {
        assertOnly(with(Cases.plan(plan), step(responsible)), "outcome desk (plan)", expected);
    }

    @Test
    void one_such_step_is_enough() {
        assertOnly(with(Guide.plan(), step("none"), step("-"), step("coach")), "outcome desk (plan)", "MET");
    }

    @Test
    void a_step_that_is_not_known_leaves_it_open() {
        assertOnly(
                with(Guide.plan(), step("none"), step("-")),
                "outcome desk (plan)",
                "UNDETERMINED /plans/0/outcomes/0/steps/1/responsibleIds");
    }

    @Test
    void a_last_day_that_has_passed_is_not_asked_about() {
        ActionStep step = step("coach").withByWhen(Option.some(LocalDate.of(2025, 8, 1)));

        assertOnly(with(Guide.plan(), step), "outcome desk (plan)", "MET");
    }

    @Test
    void an_outcome_without_steps_has_none() {
        assertOnly(with(Guide.plan()), "outcome desk (plan)", "NOT_MET");
        assertOnly(with(Guide.draft()), "outcome desk (plan)", "PENDING");
    }

    @Test
    void steps_that_are_not_recorded_are_not_known() {
        assertOnly(
                Guide.plan().outcomes(Array.of(OUTCOME)),
                "outcome desk (plan)",
                "UNDETERMINED /plans/0/outcomes/0/steps");
    }

    @Test
    void each_outcome_has_an_answer_of_its_own() {
        Isp plan = Guide.plan()
                .outcomes(Array.of(outcome("desk", step("coach")), outcome("exhibition")))
                .build();
        ServiceRecord record = Guide.record(plan).build();

        Cases.assertAnswer(Guide.answer(record, "MO-44", "outcome", "desk"), "MET");
        Cases.assertAnswer(Guide.answer(record, "MO-44", "outcome", "exhibition"), "NOT_MET");
    }

    @Test
    void an_outcome_that_goes_on_from_plan_to_plan_has_an_answer_in_each() {
        Isp old = with(Guide.plan().id("old")).build();
        Report report = IspGuide.rulebook()
                .check(Guide.record(old, with(Guide.plan()).build()).build(), Cases.ASKED);
        Seq<Finding> of =
                report.findings().filter(finding -> finding.clause().paragraph().equals("MO-44"));

        assertThat(of.map(finding -> finding.subject().toString()))
                .containsExactly("outcome desk (old)", "outcome desk (plan)");
        assertThat(of.map(report::fingerprint)).doesNotHaveDuplicates();
    }

    @Test
    void outcomes_that_are_not_recorded_are_not_known() {
        assertOnly(Guide.plan(), "plan plan", "UNDETERMINED /plans/0/outcomes");
    }
}

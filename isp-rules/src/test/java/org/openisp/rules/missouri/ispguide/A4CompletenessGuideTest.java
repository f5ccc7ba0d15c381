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
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.ComponentStatus;
import org.openisp.core.content.PlanComponent;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.need.Change;
import org.openisp.core.need.ChangeKind;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.OwnSignature;

@DisplayName(
        "MO-9 a complete plan, MO-13 that says what was discussed, MO-14 in thirteen components, MO-15 compiled any time")
class A4CompletenessGuideTest {

    private static final Question NOW = Question.asOf(Guide.DAY);

    private static Outcome complete(ServiceRecord record) {
        return Guide.answer(record, "MO-9", "plan", Guide.PLAN);
    }

    private static ServiceRecord with(Isp plan) {
        return WholePlan.record(plan).build();
    }

    @Test
    void a_plan_that_has_all_that_must_be_there_is_complete() {
        Told.assertAnswer(complete(with(WholePlan.plan())), "MET");
    }

    @Test
    void a_plan_that_is_not_in_use_is_not_asked() {
        Isp draft = WholePlan.plan().withFinalizedOn(Option.none()).withStartsOn(Option.some(Guide.DAY.plusDays(1)));

        Told.assertAnswer(complete(with(draft)), "NOT_APPLICABLE");
    }

    @Test
    void what_is_missing_from_the_plan_makes_it_incomplete() {
        Told.assertAnswer(complete(with(WholePlan.plan().withOutcomes(Option.some(Array.empty())))), "NOT_MET");
    }

    @Test
    void what_is_not_recorded_makes_it_undetermined() {
        Told.assertAnswer(
                complete(with(WholePlan.plan().withOutcomes(Option.none()))), "UNDETERMINED /plans/0/outcomes");
    }

    @Test
    void what_is_still_to_be_done_makes_it_incomplete_even_beside_what_is_not_recorded() {
        ServiceRecord budgetNotGiven = with(WholePlan.plan()).withDeliveries(Register.of());

        Told.assertAnswer(Guide.answer(budgetNotGiven, "MO-40"), "PENDING");
        Told.assertAnswer(complete(budgetNotGiven), "NOT_MET");
        Told.assertAnswer(
                complete(budgetNotGiven.withPlans(Register.of(WholePlan.plan().withOutcomes(Option.none())))),
                "NOT_MET");
    }

    @Test
    void a_service_in_it_without_a_cost_makes_it_incomplete() {
        Isp plan = WholePlan.plan()
                .withServices(Option.some(Array.of(WholePlan.service("coaching"), WholePlan.service("swimming"))));

        Told.assertAnswer(Guide.answer(with(plan), "MO-41", "service", "swimming"), "NOT_MET");
        Told.assertAnswer(complete(with(plan)), "NOT_MET");
    }

    @ParameterizedTest(name = "of plan {0}: {1}")
    @CsvSource({"plan, NOT_MET", "other, MET"})
    void a_limitation_in_it_without_a_need_makes_it_incomplete(String plan, String expected) {
        Limitation limitation = Limitation.builder()
                .id("locked-kitchen")
                .freedom(Freedom.FOOD)
                .planIds(Array.of(plan))
                .started(Act.on(Guide.STARTS))
                .needIds(Array.empty())
                .build();

        Told.assertAnswer(
                complete(with(WholePlan.plan()).withLimitations(Option.some(Array.of(limitation)))), expected);
    }

    @Test
    void a_plan_that_is_over_is_not_made_incomplete_by_a_limitation_that_outlives_it() {
        Isp over = WholePlan.plan().withEndsOn(Option.some(Guide.DAY.minusDays(1)));
        Limitation limitation = Limitation.builder()
                .id("locked-kitchen")
                .freedom(Freedom.FOOD)
                .planIds(Array.of(Guide.PLAN))
                .started(Act.on(Guide.STARTS))
                .needIds(Array.empty())
                .build();
        ServiceRecord record = with(over).withLimitations(Option.some(Array.of(limitation)));

        Told.assertAnswer(Guide.answer(record, "MO-28", "assessed need"), "NOT_MET");
        Told.assertAnswer(complete(record), "MET");
    }

    @ParameterizedTest(name = "last day {0}, limitation ended {1}: {2}")
    @CsvSource({
        "2025-08-31, -, MET",
        "2025-09-01, -, NOT_MET",
        "2025-08-31, 2025-08-31, NOT_MET",
        "2025-08-30, 2025-08-31, MET",
    })
    void nor_by_one_that_the_next_plan_notes_as_well(String endsOn, String endedOn, String expected) {
        Isp old = WholePlan.plan().withEndsOn(Told.day(endsOn));
        Isp next = WholePlan.plan().withId("next").withStartsOn(Told.day(endsOn).map(day -> day.plusDays(1)));
        Limitation limitation = Limitation.builder()
                .id("locked-kitchen")
                .freedom(Freedom.FOOD)
                .planIds(Array.of(Guide.PLAN, "next"))
                .started(Act.on(Guide.STARTS))
                .endedOn(Told.day(endedOn))
                .needIds(Array.empty())
                .build();
        ServiceRecord record =
                with(old).withPlans(Register.of(old, next)).withLimitations(Option.some(Array.of(limitation)));

        Told.assertAnswer(Guide.answer(record, "MO-28", "assessed need"), "NOT_MET");
        Told.assertAnswer(complete(record), expected);
        assertThat(Guide.answer(record, "MO-9", "plan", "next").because()).contains("MO-28");
    }

    @Test
    void where_a_person_has_to_decide_about_a_part_that_goes_for_the_whole() {
        Isp plan = WholePlan.withTwoSupportsForOneNeed();

        Told.assertAnswer(Guide.answer(with(plan), "MO-33"), "JUDGMENT");
        Told.assertAnswer(complete(with(plan)), "JUDGMENT");
        Told.assertAnswer(complete(with(plan.withOutcomes(Option.none()))), "UNDETERMINED /plans/0/outcomes");
        Told.assertAnswer(complete(with(plan.withOutcomes(Option.some(Array.empty())))), "NOT_MET");
    }

    @Test
    void what_only_should_be_so_does_not_count() {
        Isp alone = WholePlan.plan().withTeam(Option.some(Array.empty()));

        Told.assertAnswer(Guide.answer(with(alone), "MO-3"), "NOT_MET");
        Told.assertAnswer(complete(with(alone)), "MET");
    }

    @Test
    void neither_does_what_is_only_expected() {
        Isp bare = WholePlan.plan().withComponents(Option.some(Array.empty()));

        Told.assertAnswer(complete(with(bare)), "MET");
    }

    @Test
    void neither_does_the_existence_of_a_plan_today() {
        ServiceRecord record = with(WholePlan.plan().withTerminatedOn(Option.some(LocalDate.of(2025, 8, 15))))
                .withDivisionEligibility(Option.some(Array.of(Period.from(LocalDate.of(2020, 1, 1)))));

        Told.assertAnswer(Guide.answer(record, "MO-1"), "NOT_MET");
        Told.assertAnswer(complete(record), "MET");
    }

    @Test
    void neither_does_a_life_event_that_the_team_has_still_to_meet_about() {
        Change move = Change.builder()
                .id("move")
                .kind(ChangeKind.LIFE_EVENT)
                .happenedOn(Guide.DAY)
                .noChangeNeeded(Act.notThrough(Guide.DAY))
                .build();
        ServiceRecord record = with(WholePlan.plan()).withChanges(Register.of(move));

        Told.assertAnswer(Guide.answer(record, "MO-23"), "PENDING");
        Told.assertAnswer(complete(record), "MET");
    }

    @Test
    void neither_does_another_plan() {
        ServiceRecord record = with(WholePlan.plan())
                .withPlans(Register.of(
                        WholePlan.plan(), WholePlan.plan().withId("other").withOutcomes(Option.some(Array.empty()))));

        Told.assertAnswer(complete(record), "MET");
        Told.assertAnswer(Guide.answer(record, "MO-9", "plan", "other"), "NOT_MET");
    }

    @ParameterizedTest(name = "the own signature is {0}: {1}")
    @CsvSource({"EXPECTED, MET", "REQUIRED, NOT_MET"})
    void the_own_signature_beside_a_guardians_counts_where_it_is_read_as_required(OwnSignature own, String expected) {
        Representative guardian = Representative.builder()
                .personId("guardian")
                .kind(RepresentativeKind.COURT_APPOINTED_GUARDIAN)
                .period(Period.from(LocalDate.of(2020, 1, 1)))
                .asksForInclusion(Said.NO)
                .build();
        ServiceRecord record = with(WholePlan.plan()
                        .withSigning(WholePlan.signedBy(Capacity.LEGAL_REPRESENTATIVE, Capacity.CASE_MANAGER)))
                .withRepresentatives(Option.some(Array.of(guardian)));

        Told.assertAnswer(Told.asked(record, NOW.reading(MissouriReadings.OWN_SIGNATURE, own), "MO-9"), expected);
    }

    @ParameterizedTest(name = "finalized {0}, from {1}, implemented {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # finalized | starts     | implemented    | asked 2025-09-01               | why
            2025-09-01  | 2025-10-01 | -              | JUDGMENT                       | finalized today
            2025-09-02  | 2025-10-01 | -              | NOT_APPLICABLE                 | finalized tomorrow
            2025-09-02  | -          | -              | UNDETERMINED /plans/0/startsOn | perhaps begun
            2025-09-02  | 2025-09-01 | -              | JUDGMENT                       | begun, if not final
            -           | 2025-09-01 | -              | JUDGMENT                       | the first day is today
            -           | 2025-09-02 | -              | NOT_APPLICABLE                 | the first day is tomorrow
            -           | 2025-10-01 | 2025-09-01     | JUDGMENT                       | implemented today
            -           | 2025-10-01 | 2025-09-02     | NOT_APPLICABLE                 | implemented tomorrow
            -           | 2025-10-01 | not 2025-09-01 | NOT_APPLICABLE                 | neither
            -           | -          | 2025-09-01     | JUDGMENT                       | implemented, whenever it was to begin
            -           | -          | not 2025-09-01 | UNDETERMINED /plans/0/startsOn | perhaps begun
            -           | -          | -              | UNDETERMINED /plans/0/startsOn | nothing is recorded
            2025-06-10  | -          | -              | JUDGMENT                       | finalized
            """)
    void a_person_decides_about_a_plan_in_use(
            String finalized, String starts, String implemented, String expected, String why) {
        Isp.Builder plan = Isp.builder()
                .id(Guide.PLAN)
                .finalizedOn(Told.day(finalized))
                .startsOn(Told.day(starts))
                .implemented(Told.act(implemented));

        Told.assertAnswer(Told.aboutPlan(plan, "MO-13"), expected);
    }

    @ParameterizedTest(name = "last day {0}: {1}")
    @CsvSource({
        "2025-08-31, JUDGMENT",
        "2025-09-01, JUDGMENT",
        "2025-09-02, UNDETERMINED /plans/0/startsOn",
    })
    void a_plan_whose_last_day_has_come_has_begun(LocalDate last, String expected) {
        Isp.Builder plan = Isp.builder().id(Guide.PLAN).endsOn(last);

        Told.assertAnswer(Told.aboutPlan(plan, "MO-13"), expected);
    }

    @ParameterizedTest(name = "plan in {0}: {1}")
    @CsvSource({"draft, NOT_APPLICABLE", "unknown, UNDETERMINED /plans/0/startsOn"})
    void a_signature_alone_does_not_bring_a_plan_into_use(String plan, String expected) {
        Signature signature = Signature.builder()
                .capacity(Capacity.INDIVIDUAL)
                .signedOn(Guide.FINALIZED)
                .build();
        Signing signed = Signing.builder().signatures(Register.of(signature)).build();

        Told.assertAnswer(Told.aboutPlan(Told.planIn(plan).signing(signed), "MO-13"), expected);
    }

    @ParameterizedTest(name = "{0} decided {1} on {2}: {1}")
    @CsvSource({
        "MO-13, plan, MET, 2025-08-01, MET",
        "MO-13, plan, NOT_MET, 2025-09-01, NOT_MET",
        "MO-13, plan, MET, 2025-09-02, JUDGMENT",
        "MO-13, other, MET, 2025-08-01, JUDGMENT",
        "MO-9, plan, MET, 2025-08-01, JUDGMENT"
    })
    void what_a_reviewer_decided_stands(
            String clause, String about, ReviewerAnswer answer, String decidedOn, String expected) {
        ReviewerDecision decision = ReviewerDecision.builder()
                .id("decision")
                .clause(clause)
                .subjectId(about)
                .answer(answer)
                .decidedOn(LocalDate.parse(decidedOn))
                .build();

        Told.assertAnswer(
                Told.aboutPlan(Guide.record(Guide.plan().build()).reviewerDecisions(Register.of(decision)), "MO-13"),
                expected);
    }

    private static ComponentStatus.Builder rights(String present, String applicable, String why) {
        return ComponentStatus.builder()
                .component(PlanComponent.RIGHTS)
                .present(Told.said(present))
                .applicable(Told.said(applicable))
                .whyNotApplicable(Told.noted(why));
    }

    private static Seq<Finding> components(Isp.Builder plan) {
        return Guide.answers(Guide.record(plan.build()).build(), NOW, "MO-14");
    }

    private static Outcome about(String component, Isp.Builder plan) {
        return Told.only(
                components(plan).filter(finding -> finding.subject().attribute().contains(component)));
    }

    @ParameterizedTest(name = "plan in {0}: present {1}, applicable {2}, reason {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # plan  | present | applicable | reason | asked 2025-09-01
            use     | yes     | -          | -      | MET
            use     | yes     | yes        | -      | MET
            use     | yes     | no         | -      | MET
            use     | yes     | no         | no     | MET
            use     | yes     | no         | yes    | MET
            use     | no      | no         | yes    | NOT_APPLICABLE
            use     | -       | no         | yes    | NOT_APPLICABLE
            use     | no      | no         | no     | NOT_MET
            use     | -       | no         | no     | NOT_MET
            use     | no      | no         | -      | UNDETERMINED /plans/0/components/0/whyNotApplicable
            use     | no      | yes        | -      | NOT_MET
            use     | no      | -          | -      | UNDETERMINED
            use     | -       | yes        | -      | UNDETERMINED /plans/0/components/0/present
            use     | -       | -          | -      | UNDETERMINED /plans/0/components/0/present
            draft   | yes     | -          | -      | MET
            draft   | no      | no         | yes    | NOT_APPLICABLE
            draft   | no      | no         | no     | PENDING
            draft   | no      | yes        | -      | PENDING
            unknown | no      | yes        | -      | UNDETERMINED /plans/0/startsOn
            """)
    void a_component_is_there_or_there_is_a_reason(
            String plan, String present, String applicable, String why, String expected) {
        Told.assertAnswer(
                about(
                        "rights",
                        Told.planIn(plan)
                                .components(Array.of(
                                        rights(present, applicable, why).build()))),
                expected);
    }

    @ParameterizedTest(name = "plan in {0}: {1}")
    @CsvSource({"use, NOT_MET", "draft, PENDING", "unknown, UNDETERMINED /plans/0/startsOn"})
    void a_component_that_is_not_in_the_list_is_not_there(String plan, String expected) {
        Isp.Builder others = Told.planIn(plan)
                .components(Array.of(
                        rights("yes", "-", "-").build(),
                        rights("yes", "-", "-")
                                .component(new PlanComponent("mo:hopes"))
                                .build()));

        Told.assertAnswer(about("budget", others), expected);
    }

    @ParameterizedTest(name = "plan in {0}, present {1}, applicable {2}, compiled {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # plan  | present | applicable | compiled   | asked 2025-09-01
            use     | yes     | -          | 2025-09-01 | MET
            use     | yes     | -          | 2025-09-02 | NOT_MET
            use     | -       | -          | 2025-09-02 | NOT_MET
            use     | -       | no         | 2025-09-02 | NOT_MET
            draft   | yes     | -          | 2025-09-02 | PENDING
            unknown | yes     | -          | 2025-09-02 | UNDETERMINED /plans/0/startsOn
            """)
    void a_component_that_is_compiled_later_is_not_in_the_plan_yet(
            String plan, String present, String applicable, String compiled, String expected) {
        ComponentStatus component =
                rights(present, applicable, "-").completedOn(Told.day(compiled)).build();

        Told.assertAnswer(about("rights", Told.planIn(plan).components(Array.of(component))), expected);
    }

    @Test
    void there_are_thirteen() {
        Isp.Builder withAnother = Guide.plan()
                .components(Array.of(rights("yes", "-", "-")
                        .component(new PlanComponent("mo:hopes"))
                        .build()));

        assertThat(components(withAnother)
                        .map(finding -> finding.subject().attribute().get()))
                .containsExactlyInAnyOrder(
                        "who-and-what-is-important",
                        "what-others-need-to-know",
                        "employment-and-career",
                        "self-directed-supports",
                        "rights",
                        "legal-issues",
                        "review-of-previous-year",
                        "non-division-supports",
                        "family-or-guardian",
                        "management-of-funds",
                        "budget",
                        "contributors",
                        "outcomes-and-action-planning");
    }

    @Test
    void components_that_are_not_recorded_are_not_known() {
        Seq<Finding> answers = components(Guide.plan());

        assertThat(answers).isNotEmpty();
        answers.forEach(finding -> Told.assertAnswer(finding.outcome(), "UNDETERMINED /plans/0/components"));
    }

    @ParameterizedTest(name = "compiled {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # compiled | the meeting was on 2025-06-01, asked 2025-09-01
            2025-05-20 | MET
            2025-06-05 | MET
            2025-09-01 | MET
            2025-09-02 | NOT_APPLICABLE
            -          | NOT_APPLICABLE
            """)
    void a_component_may_be_compiled_before_or_after_the_meeting(String completedOn, String expected) {
        ComponentStatus component =
                rights("yes", "-", "-").completedOn(Told.day(completedOn)).build();

        Told.assertAnswer(
                Told.aboutPlan(
                        Guide.plan().meetings(Register.of(WholePlan.meeting())).components(Array.of(component)),
                        "MO-15"),
                expected);
    }

    @ParameterizedTest(name = "components {0}: {1}")
    @CsvSource({"none, NOT_APPLICABLE", "-, UNDETERMINED /plans/0/components"})
    void whether_any_was_compiled_may_be_not_known(String components, String expected) {
        Isp.Builder plan = Guide.plan()
                .components(
                        Told.list(components, word -> rights("yes", "-", "-").build()));

        Told.assertAnswer(Told.aboutPlan(plan, "MO-15"), expected);
    }
}

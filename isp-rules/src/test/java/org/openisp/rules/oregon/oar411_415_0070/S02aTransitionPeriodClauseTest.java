package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.rules.CountedDay;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(2)(a) what an ISP includes during a transition period")
class S02aTransitionPeriodClauseTest {

    private static final String TRANSITION = "transition-1";
    private static final String ASKED = "2025-06-30";
    private static final Array<String> ITEMS = Array.of("(2)(a)(A)", "(2)(a)(B)", "(2)(a)(C)", "(2)(a)(D)");

    private static TransitionPeriod entered(String day) {
        return TransitionPeriod.builder()
                .id(TRANSITION)
                .enteredOn(Some.day(day))
                .build();
    }

    private static Option<IspKind> kind(String words) {
        return Row.isRecorded(words) ? Option.some(IspKind.valueOf(words)) : Option.none();
    }

    private static ServiceRecord.Builder beginning(String kind, TransitionPeriod period) {
        return PlanningParts.recordOf(PlanningParts.plan().kind(kind(kind)).transitionPeriods(Array.of(period)));
    }

    private static Outcome asked(String paragraph, ServiceRecord.Builder record) {
        return Ask.outcome(paragraph, TRANSITION, record.build(), ASKED);
    }

    @ParameterizedTest(name = "{0} ISP, entered {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind  | entered    | asked 2025-06-30
            INITIAL | 2025-06-30 | MET
            INITIAL | 2025-04-01 | MET
            INITIAL | 2025-07-01 | NOT_APPLICABLE
            ANNUAL  | 2025-06-30 | NOT_APPLICABLE
            -       | 2025-06-30 | UNDETERMINED /plans/0/kind
            INITIAL | 2024-10-24 | UNDETERMINED
            """)
    void an_initial_isp_may_begin_with_one(String kind, String enteredOn, String expected) {
        Row.assertOutcome(asked("(2)(a)", beginning(kind, entered(enteredOn))), expected);
    }

    private static Stay stay() {
        return Stay.builder()
                .id("stay-1")
                .programType(ProgramType.HOST_HOME)
                .enteredOn(Some.day("2025-06-01"))
                .build();
    }

    private static CaseManagementEnrollment enrollment() {
        return CaseManagementEnrollment.builder()
                .id("enrollment-1")
                .entityId("county")
                .period(Period.from(Some.day("2025-06-01")))
                .build();
    }

    @ParameterizedTest(name = "names {0} and {1}, lists complete {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # stay | enrollment   | complete   | asked 2025-06-30
            stay-1 | -            | record     | MET
            -      | enrollment-1 | record     | MET
            -      | -            | record     | MET
            stay-9 | -            | record     | NOT_APPLICABLE
            stay-9 | enrollment-1 | record     | MET
            -      | enrollment-9 | record     | NOT_APPLICABLE
            stay-9 | -            | 2025-06-01 | NOT_APPLICABLE
            stay-9 | -            | 2025-05-31 | UNDETERMINED /stays
            -      | enrollment-9 | 2025-05-31 | UNDETERMINED /caseManagement
            stay-1 | -            | -          | UNDETERMINED /stays
            """)
    void the_entry_that_it_names_is_there(String stayId, String enrollmentId, String complete, String expected) {
        TransitionPeriod period = entered("2025-06-01")
                .withStayId(Row.isRecorded(stayId) ? Option.some(stayId) : Option.none())
                .withEnrollmentId(Row.isRecorded(enrollmentId) ? Option.some(enrollmentId) : Option.none());
        ServiceRecord.Builder record = beginning("INITIAL", period)
                .stays(Row.register(Array.of(stay()), complete))
                .caseManagement(Row.register(Array.of(enrollment()), complete));

        Row.assertOutcome(asked("(2)(a)", record), expected);
    }

    @Test
    void an_entry_that_is_none_leaves_the_kind_of_the_isp_without_a_difference() {
        TransitionPeriod none = entered("2025-06-01").withStayId(Option.some("stay-9"));

        Row.assertOutcome(asked("(2)(a)", beginning("-", none).stays(Register.of(stay()))), "NOT_APPLICABLE");
    }

    @ParameterizedTest(name = "transition periods {0}, {1} ISP: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # periods | kind    | asked 2025-06-30
            none      | INITIAL | NOT_APPLICABLE
            none      | -       | NOT_APPLICABLE
            -         | ANNUAL  | NOT_APPLICABLE
            -         | INITIAL | UNDETERMINED /plans/0/transitionPeriods
            -         | -       | UNDETERMINED /plans/0/transitionPeriods
            """)
    void a_plan_without_one(String periods, String kind, String expected) {
        Isp.Builder plan = PlanningParts.plan()
                .kind(kind(kind))
                .transitionPeriods(Row.isRecorded(periods) ? Option.some(Array.empty()) : Option.none());

        for (String paragraph : ITEMS.prepend("(2)(a)")) {
            Row.assertOutcome(PlanningParts.aboutPlan(paragraph, PlanningParts.recordOf(plan), ASKED), expected);
        }
    }

    /** In the order of the items: services authorized, adjustment, health and safety, assessments. */
    private static TransitionPeriod saying(String enteredOn, String item, String said) {
        return entered(enteredOn)
                .withAuthorizesNecessaryServices(Row.noted(item.equals("(2)(a)(A)") ? said : "yes"))
                .withSupportsAdjustment(Row.noted(item.equals("(2)(a)(B)") ? said : "yes"))
                .withSupportsHealthAndSafety(Row.noted(item.equals("(2)(a)(C)") ? said : "yes"))
                .withPlansFurtherAssessment(Row.noted(item.equals("(2)(a)(D)") ? said : "yes"));
    }

    @ParameterizedTest(name = "{0} {1}, entered {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # item    | said     | entered    | asked 2025-06-30
            (2)(a)(A) | yes      | 2025-06-30 | MET
            (2)(a)(A) | no       | 2025-06-30 | NOT_MET
            (2)(a)(A) | -        | 2025-06-30 | UNDETERMINED /plans/0/transitionPeriods/0/authorizesNecessaryServices
            (2)(a)(B) | in words | 2025-06-30 | MET
            (2)(a)(B) | no       | 2025-06-30 | NOT_MET
            (2)(a)(B) | -        | 2025-06-30 | UNDETERMINED /plans/0/transitionPeriods/0/supportsAdjustment
            (2)(a)(C) | yes      | 2025-06-30 | MET
            (2)(a)(C) | no       | 2025-04-01 | NOT_MET
            (2)(a)(C) | -        | 2025-06-30 | UNDETERMINED /plans/0/transitionPeriods/0/supportsHealthAndSafety
            (2)(a)(D) | yes      | 2025-06-30 | MET
            (2)(a)(D) | no       | 2025-06-30 | NOT_MET
            (2)(a)(D) | -        | 2025-06-30 | UNDETERMINED /plans/0/transitionPeriods/0/plansFurtherAssessment
            (2)(a)(D) | no       | 2025-07-01 | NOT_APPLICABLE
            (2)(a)(D) | no       | 2024-10-24 | UNDETERMINED
            """)
    void the_four_items(String item, String said, String enteredOn, String expected) {
        ServiceRecord.Builder record = beginning("INITIAL", saying(enteredOn, item, said));

        Row.assertOutcome(asked(item, record), expected);
    }

    @Test
    void each_item_answers_for_itself() {
        ServiceRecord.Builder record = beginning("INITIAL", saying("2025-06-01", "(2)(a)(B)", "no"));

        assertThat(ITEMS.map(item -> asked(item, record).status()))
                .containsExactly(Outcome.Status.MET, Outcome.Status.NOT_MET, Outcome.Status.MET, Outcome.Status.MET);
    }

    @Test
    void the_explanation_counts_the_sixty_days() {
        ServiceRecord record = beginning("INITIAL", entered("2025-06-01")).build();
        Question question = Question.asOf(Some.day(ASKED));
        Finding finding = Ask.findings("(2)(a)", record, question).get(0);

        assertThat(Oar411_415_0070.rulebook().explain(record, question, finding).days())
                .contains(new CountedDay(
                        "last day of the transition period",
                        "entry",
                        Some.day("2025-06-01"),
                        "60 calendar days",
                        Option.none(),
                        Some.day("2025-07-31")));
    }
}

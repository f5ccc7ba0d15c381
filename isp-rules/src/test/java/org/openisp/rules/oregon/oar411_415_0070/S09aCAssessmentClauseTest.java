package org.openisp.rules.oregon.oar411_415_0070;

import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.decision;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.plan;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.record;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.service;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.AssessmentPart;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.service.DecisionResult;

@DisplayName("OAR 411-415-0070(9)(a)(C) taking part in a needs assessment in time")
class S09aCAssessmentClauseTest {

    private static final String TODAY = "2025-06-30";

    /** Not submitted, with time through 2025-06-10. */
    private static NeedsAssessment assessment(AssessmentComponent... components) {
        return NeedsAssessment.builder()
                .id("assessment-1")
                .kind(AssessmentKind.OREGON_NEEDS_ASSESSMENT)
                .components(Array.of(components))
                .submitted(Act.notThrough(Some.FAR_AHEAD))
                .timeAllowedThrough(Some.day("2025-06-10"))
                .build();
    }

    private static AssessmentComponent interview(String scheduledOn, String held, String tookPart, String available) {
        return AssessmentComponent.builder()
                .id("component-" + scheduledOn)
                .part(AssessmentPart.INTERVIEW)
                .scheduledOn(Row.day(scheduledOn))
                .held(Row.act(held))
                .tookPart(Row.said(tookPart))
                .available(Row.said(available))
                .build();
    }

    /** An interview that the individual missed. */
    private static AssessmentComponent missed() {
        return interview("2025-06-03", "not 2025-06-30", "no", "no");
    }

    private static ServiceRecord assessed(NeedsAssessment... assessments) {
        return record(plan(service().build()))
                .needsAssessments(Register.of(assessments))
                .build();
    }

    private static void assertOutcome(ServiceRecord record, String expected) {
        Row.assertOutcome(Ask.outcome("(9)(a)(C)", "assessment-1", record, TODAY), expected);
    }

    @ParameterizedTest(name = "set for {0}, held {1}, took part {2}, available {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # set for  | held           | took part | available | time through 2025-06-10, asked 2025-06-30
            2025-06-03 | 2025-06-03     | yes | yes | MET
            2025-06-03 | 2025-06-10     | yes | no  | MET
            2025-06-03 | not 2025-06-30 | no  | yes | NOT_MET
            2025-06-03 | not 2025-06-30 | -   | no  | NOT_MET
            2025-06-10 | not 2025-06-30 | no  | no  | NOT_MET
            2025-06-11 | not 2025-06-30 | no  | no  | UNDETERMINED /needsAssessments/0/components
            -          | not 2025-06-30 | no  | no  | UNDETERMINED /needsAssessments/0/components/0/scheduledOn
            2025-06-03 | not 2025-06-30 | -   | yes | UNDETERMINED /needsAssessments/0/components/0/tookPart
            2025-06-03 | -              | yes | yes | UNDETERMINED /needsAssessments/0/components/0/held
            2025-06-03 | 2025-06-11     | yes | yes | JUDGMENT
            2025-06-03 | 2025-06-11     | yes | no  | NOT_MET
            2025-06-03 | 2025-06-11     | yes | -   | UNDETERMINED /needsAssessments/0/components/0/available
            2025-06-03 | -              | yes | no  | UNDETERMINED /needsAssessments/0/components/0/held
            2025-06-03 | 2025-06-03     | -   | no  | UNDETERMINED /needsAssessments/0/components/0/tookPart
            2025-06-03 | 2025-06-03     | no  | yes | NOT_MET
            2025-06-03 | 2025-07-01     | yes | yes | UNDETERMINED /needsAssessments/0/components
            """)
    void missing_a_part_in_time_ends_services(
            String scheduledOn, String held, String tookPart, String available, String expected) {
        assertOutcome(assessed(assessment(interview(scheduledOn, held, tookPart, available))), expected);
    }

    @Test
    void whether_taking_part_late_is_a_failure_is_for_a_person_only_where_something_turns_on_it() {
        ServiceRecord late = assessed(assessment(interview("2025-06-03", "2025-06-11", "yes", "yes")));
        NeedsAssessment another = assessment()
                .withId("assessment-2")
                .withSubmitted(Act.on(Some.day("2025-06-25")))
                .withComponents(Option.none());
        NeedsAssessment first = late.getNeedsAssessments().entries().get(0);

        assertOutcome(late, "JUDGMENT");
        assertOutcome(late.withPlans(Register.of()), "MET");
        assertOutcome(late.withPlans(Register.notRecorded()), "JUDGMENT");
        assertOutcome(late.withPlans(Register.of(plan(service().build()).withSigning(Some.unsigned()))), "MET");
        assertOutcome(
                late.withServiceDecisions(Register.of(
                        decision(DecisionResult.TERMINATED, "2025-06-30").build())),
                "MET");
        assertOutcome(
                late.withServiceDecisions(Register.of(
                        decision(DecisionResult.TERMINATED, "2025-07-01").build())),
                "JUDGMENT");
        assertOutcome(late.withNeedsAssessments(Register.of(first, another)), "MET");
        assertOutcome(
                late.withNeedsAssessments(Register.of(first, another.withSubmitted(Act.on(Some.day("2025-07-01"))))),
                "JUDGMENT");
    }

    @ParameterizedTest(name = "submitted {0}, time through {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # submitted    | time through | a part missed on 2025-06-03, asked 2025-06-30
            2025-06-20     | 2025-06-10 | MET
            2025-06-20     | -          | MET
            2025-07-01     | 2025-06-10 | NOT_MET
            not 2025-06-30 | 2025-06-10 | NOT_MET
            -              | 2025-06-10 | UNDETERMINED /needsAssessments/0/submitted
            not 2025-06-30 | 2025-06-29 | NOT_MET
            not 2025-06-30 | 2025-06-30 | PENDING 2025-06-30
            not 2025-06-30 | -          | UNDETERMINED /needsAssessments/0/timeAllowedThrough
            -              | -          | UNDETERMINED /needsAssessments/0/submitted /needsAssessments/0/timeAllowedThrough
            """)
    void an_assessment_that_was_completed_was_taken_part_in(String submitted, String through, String expected) {
        assertOutcome(
                assessed(assessment(missed())
                        .withSubmitted(Row.act(submitted))
                        .withTimeAllowedThrough(Row.day(through))),
                expected);
    }

    @Test
    void another_assessment_that_was_completed_after_the_missed_part_ends_the_case() {
        NeedsAssessment later = assessment()
                .withId("assessment-2")
                .withSubmitted(Act.on(Some.day("2025-06-25")))
                .withComponents(Option.none());

        assertOutcome(assessed(assessment(missed()), later), "MET");
        assertOutcome(assessed(assessment(missed()), later.withSubmitted(Act.on(Some.day("2025-06-09")))), "MET");
        assertOutcome(assessed(assessment(missed()), later.withSubmitted(Act.on(Some.day("2025-06-04")))), "MET");
        assertOutcome(assessed(assessment(missed()), later.withSubmitted(Act.on(Some.day("2025-06-03")))), "NOT_MET");
        assertOutcome(
                assessed(assessment(missed()), later.withKind(new AssessmentKind("acme:survey"))),
                "UNDETERMINED /needsAssessments/1/kind");
        assertOutcome(
                assessed(assessment(missed()), later.withKind(AssessmentKind.FUNCTIONAL_NEEDS_ASSESSMENT)), "NOT_MET");
        assertOutcome(
                assessed()
                        .withNeedsAssessments(
                                Register.of(assessment(missed())).completeThrough(Some.day("2025-06-29"))),
                "UNDETERMINED /needsAssessments");
    }

    @ParameterizedTest(name = "another part set for {0}, another assessment completed on {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # other part | completed | a part missed on 2025-06-03, time through 2025-06-10, asked 2025-06-30
            2025-06-09 | 2025-06-09 | NOT_MET | on the day of the other part
            2025-06-09 | 2025-06-10 | MET     | on the day after it
            2025-06-11 | 2025-06-04 | MET     | the other part was set for a day after the time
            -          | 2025-06-03 | NOT_MET | on the day of the part that was missed
            -          | 2025-06-04 | UNDETERMINED /needsAssessments/0/components/1/scheduledOn | perhaps before the other part
            -          | 2025-06-10 | UNDETERMINED /needsAssessments/0/components/1/scheduledOn | perhaps on its day
            -          | 2025-06-11 | MET     | after the time
            """)
    void a_part_without_a_day_may_have_been_set_for_the_last_day_of_the_time(
            String other, String completed, String expected, String why) {
        NeedsAssessment later = assessment()
                .withId("assessment-2")
                .withSubmitted(Act.on(Some.day(completed)))
                .withComponents(Option.none());
        AssessmentComponent observation =
                interview(other, "not 2025-06-30", "no", "no").withPart(Option.some(AssessmentPart.OBSERVATION));

        assertOutcome(assessed(assessment(missed(), observation), later), expected);
    }

    @Test
    void a_part_that_was_held_in_time_after_all_was_not_missed() {
        AssessmentComponent again = interview("2025-06-09", "2025-06-09", "yes", "yes");

        assertOutcome(assessed(assessment(missed(), again)), "MET");
        assertOutcome(
                assessed(assessment(missed(), again.withPart(Option.some(AssessmentPart.OBSERVATION)))), "NOT_MET");
        assertOutcome(
                assessed(assessment(missed(), again.withPart(Option.none()))),
                "UNDETERMINED /needsAssessments/0/components/1/part");
        assertOutcome(
                assessed(assessment(missed(), again.withTookPart(Said.NOT_RECORDED))),
                "UNDETERMINED /needsAssessments/0/components/1/tookPart");
        assertOutcome(
                assessed(assessment(missed().withPart(Option.none()), again)),
                "UNDETERMINED /needsAssessments/0/components/0/part");
    }

    @Test
    void a_part_that_is_not_known_here_may_be_the_one_that_was_missed() {
        AssessmentComponent again = interview("2025-06-09", "2025-06-09", "yes", "yes");
        AssessmentComponent talk = again.withPart(Option.some(new AssessmentPart("acme:talk")));

        assertOutcome(assessed(assessment(missed(), talk)), "UNDETERMINED /needsAssessments/0/components/1/part");
        assertOutcome(assessed(assessment(missed(), talk, again.withId("component-3"))), "MET");
        // What was missed is the very part that was held after all, whatever it is.
        assertOutcome(assessed(assessment(missed().withPart(talk.getPart()), talk)), "MET");
    }

    @ParameterizedTest(name = "waived {0}, submitted {1}, time through {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # waived | submitted    | time through | a part missed on 2025-06-03, asked 2025-06-30
            yes | not 2025-06-30 | 2025-06-10 | NOT_APPLICABLE
            yes | -              | -          | NOT_APPLICABLE
            yes | not 2025-06-30 | 2025-06-30 | NOT_APPLICABLE
            yes | 2025-06-20     | 2025-06-10 | MET
            no  | not 2025-06-30 | 2025-06-10 | NOT_MET
            -   | not 2025-06-30 | 2025-06-10 | NOT_MET
            """)
    void an_assessment_that_was_waived_is_not_conducted(
            String waived, String submitted, String through, String expected) {
        assertOutcome(
                assessed(assessment(missed())
                        .withWaived(Row.said(waived))
                        .withSubmitted(Row.act(submitted))
                        .withTimeAllowedThrough(Row.day(through))),
                expected);
    }

    @Test
    void one_that_was_waived_ends_no_case_of_another() {
        NeedsAssessment other = assessment().withId("assessment-2").withSubmitted(Act.notRecorded());
        NeedsAssessment waived = other.withWaived(Said.YES);

        assertOutcome(assessed(assessment(missed()), other), "UNDETERMINED /needsAssessments/1/submitted");
        assertOutcome(assessed(assessment(missed()), waived), "NOT_MET");
        assertOutcome(assessed(assessment(missed()), waived.withSubmitted(Act.on(Some.day("2025-06-25")))), "MET");
    }

    @Test
    void a_review_of_records_goes_on_without_the_individual() {
        AssessmentComponent review = missed().withPart(Option.some(AssessmentPart.RECORD_REVIEW));
        AssessmentComponent interview = interview("2025-06-09", "2025-06-09", "yes", "yes");

        assertOutcome(assessed(assessment(review, interview)), "MET");
        assertOutcome(assessed(assessment(review)), "UNDETERMINED /needsAssessments/0/components");
    }

    @Test
    void a_part_that_is_not_known_here_may_need_the_individual() {
        AssessmentComponent talk = missed().withPart(Option.some(new AssessmentPart("acme:talk")));

        assertOutcome(assessed(assessment(talk)), "UNDETERMINED /needsAssessments/0/components/0/part");
    }

    @Test
    void services_that_ended_do_not_go_on() {
        ServiceRecord record = assessed(assessment(missed()));

        assertOutcome(
                record.withServiceDecisions(Register.of(
                        decision(DecisionResult.TERMINATED, "2025-06-20").build())),
                "MET");
        assertOutcome(
                record.withPlans(Register.of(plan(service().inHome(Said.NO).build()))), "NOT_MET");
    }

    @Test
    void without_components_it_is_not_known_and_other_assessments_are_not_asked_about() {
        assertOutcome(assessed(assessment()), "UNDETERMINED /needsAssessments/0/components");
        assertOutcome(
                assessed(assessment().withComponents(Option.none())), "UNDETERMINED /needsAssessments/0/components");
        assertOutcome(
                assessed(assessment(missed()).withKind(AssessmentKind.FUNCTIONAL_NEEDS_ASSESSMENT)), "NOT_APPLICABLE");
        assertOutcome(
                assessed(assessment(missed()).withKind(new AssessmentKind("acme:survey"))),
                "UNDETERMINED /needsAssessments/0/kind");
    }
}

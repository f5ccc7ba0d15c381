package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.FreeText;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.Instruction;
import org.openisp.core.content.SelfDirection;
import org.openisp.core.need.Need;
import org.openisp.core.plan.Isp;
import org.openisp.core.signing.Capacity;

@DisplayName("MO-26, MO-27 self-directed supports")
class C04SelfDirectionGuideTest {

    private static SelfDirection.Builder elected() {
        return SelfDirection.builder().elected(Said.YES);
    }

    private static SelfDirection.Builder instructed(Instruction... instructions) {
        return elected().instructions(Array.of(instructions));
    }

    private static Instruction instruction(Option<String> needId) {
        return Instruction.builder()
                .needId(needId)
                .text(new FreeText("Weigh her before breakfast."))
                .build();
    }

    private static final Instruction FOR_THE_NEED = instruction(Option.some(Cases.NEED));

    private static Need.Builder essential() {
        return Cases.need().essential(Said.YES);
    }

    private static ServiceRecord.Builder record(Isp.Builder plan, SelfDirection.Builder selfDirection, Need... needs) {
        return Guide.record(plan.selfDirection(selfDirection.build()).build()).needs(Array.of(needs));
    }

    /** The one answer about the need, and where there is none, the one about the plan. */
    private static void assertInstructed(ServiceRecord.Builder record, String about, String expected) {
        assertThat(Cases.subjects(record.build(), "MO-27")).containsExactly(about);
        Cases.assertAnswer("MO-27", record, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MO-26", "MO-27"})
    void plans_that_are_not_recorded_are_not_known(String id) {
        Cases.assertAsksForPlans(id, "CONDITIONAL");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "MO-26, no, NOT_APPLICABLE",
        "MO-26, -, UNDETERMINED /plans/0/selfDirection/elected",
        "MO-27, no, NOT_APPLICABLE",
        "MO-27, -, UNDETERMINED /plans/0/selfDirection/elected",
    })
    void it_is_asked_of_those_who_elected_to_direct_their_supports(String id, String elected, String expected) {
        SelfDirection.Builder selfDirection = SelfDirection.builder()
                .elected(Told.said(elected))
                .employmentAuthority(Array.empty())
                .instructions(Array.empty());

        Cases.assertAnswer(id, record(Guide.plan(), selfDirection, essential().build()), expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MO-26", "MO-27"})
    void nothing_recorded_about_self_direction_is_not_known(String id) {
        ServiceRecord.Builder record =
                Guide.record(Guide.plan().build()).needs(Array.of(essential().build()));

        Cases.assertAnswer(id, record, "UNDETERMINED /plans/0/selfDirection");
    }

    @ParameterizedTest(name = "{0}: employment {1}, budget {2}, individual budget {3} of {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            in use | individual                | individual                | yes | -     | MET
            in use | designated-representative | designated-representative | yes | 10660 | MET
            in use | individual                | designated-representative | -   | 10660 | MET
            in use | provider individual       | individual                | yes | -     | MET
            in use | provider                  | individual                | yes | -     | NOT_MET
            in use | legal-representative      | individual                | yes | -     | NOT_MET
            in use | case-manager              | individual                | yes | -     | NOT_MET
            in use | none                      | individual                | yes | -     | NOT_MET
            in use | individual                | provider                  | yes | -     | NOT_MET
            in use | individual                | none                      | yes | -     | NOT_MET
            in use | individual                | individual                | no  | -     | NOT_MET
            in use | -                         | individual                | yes | -     | UNDETERMINED /plans/0/selfDirection/employmentAuthority
            in use | individual                | -                         | yes | -     | UNDETERMINED /plans/0/selfDirection/budgetAuthority
            in use | individual                | individual                | -   | -     | UNDETERMINED /plans/0/selfDirection/hasIndividualBudget
            in use | none                      | -                         | -   | -     | NOT_MET
            in use | mo:co-employer            | individual                | yes | -     | UNDETERMINED
            in use | individual mo:co-employer | individual                | yes | -     | MET
            draft  | individual                | individual                | yes | -     | MET
            draft  | none                      | individual                | yes | -     | PENDING
            draft  | -                         | individual                | yes | -     | UNDETERMINED /plans/0/selfDirection/employmentAuthority
            without days | individual          | none                      | yes | -     | UNDETERMINED /plans/0/startsOn
            """)
    void the_individual_or_the_designated_representative_has_employment_and_budget_authority(
            String plan, String employment, String budget, String hasBudget, String amount, String expected) {
        SelfDirection.Builder selfDirection = elected()
                .employmentAuthority(Cases.list(employment).map(all -> all.map(Capacity::new)))
                .budgetAuthority(Cases.list(budget).map(all -> all.map(Capacity::new)))
                .hasIndividualBudget(Told.said(hasBudget))
                .individualBudget(Told.word(amount).map(BigDecimal::new));

        Cases.assertAnswer("MO-26", record(Cases.plan(plan), selfDirection), expected);
    }

    @ParameterizedTest(name = "{0}, instructions for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            in use       | need         | MET
            in use       | another need | MET
            in use       | another      | NOT_MET
            in use       | none         | NOT_MET
            in use       | -            | UNDETERMINED /plans/0/selfDirection/instructions
            draft        | need         | MET
            draft        | none         | PENDING
            draft        | -            | UNDETERMINED /plans/0/selfDirection/instructions
            without days | need         | MET
            without days | none         | UNDETERMINED /plans/0/startsOn
            """)
    void an_essential_need_has_instructions(String plan, String needs, String expected) {
        SelfDirection.Builder selfDirection = elected()
                .instructions(Cases.list(needs).map(all -> all.map(Option::some).map(id -> instruction(id))));

        assertInstructed(record(Cases.plan(plan), selfDirection, essential().build()), "plan plan (need)", expected);
    }

    @Test
    void instructions_that_name_no_need_may_be_for_it() {
        assertInstructed(
                record(
                        Guide.plan(),
                        instructed(instruction(Option.none())),
                        essential().build()),
                "plan plan (need)",
                "UNDETERMINED /plans/0/selfDirection/instructions/0/needId");
    }

    @Test
    void whether_a_need_is_essential_matters_only_without_instructions() {
        Need need = Cases.need().build();

        assertInstructed(
                record(Guide.plan(), instructed(), need), "plan plan (need)", "UNDETERMINED /needs/0/essential");
        assertInstructed(record(Guide.plan(), instructed(FOR_THE_NEED), need), "plan plan (need)", "MET");
    }

    @ParameterizedTest(name = "elected {0}: {1} {2}")
    @CsvSource({
        "yes, /needs/0/essential, /plans/0/selfDirection/instructions",
        "-, /needs/0/essential, /plans/0/selfDirection/elected",
    })
    void each_fact_that_would_tell_is_named(String elected, String first, String second) {
        SelfDirection.Builder selfDirection = SelfDirection.builder().elected(Told.said(elected));

        assertInstructed(
                record(Guide.plan(), selfDirection, Cases.need().build()),
                "plan plan (need)",
                "UNDETERMINED " + first + " " + second);
    }

    @Test
    void whether_there_is_a_need_matters_where_it_is_not_known_whether_self_direction_is_elected() {
        assertInstructed(Guide.record(Guide.plan().build()), "plan plan", "UNDETERMINED /plans/0/selfDirection /needs");
    }

    @Test
    void each_essential_need_has_an_answer_of_its_own() {
        ServiceRecord record = record(
                        Guide.plan(),
                        instructed(FOR_THE_NEED),
                        essential().build(),
                        essential().id("another").build(),
                        essential().id("not essential").essential(Said.NO).build())
                .build();

        assertThat(Guide.answers(record, Cases.ASKED, "MO-27")
                        .map(finding -> finding.subject() + " " + finding.status()))
                .containsExactlyInAnyOrder("plan plan (need) MET", "plan plan (another) NOT_MET");
    }

    @Test
    void without_an_essential_need_no_instructions_are_asked_for() {
        Need other = essential().essential(Said.NO).build();

        assertInstructed(record(Guide.plan(), instructed(), other), "plan plan", "NOT_APPLICABLE");
        assertInstructed(record(Guide.plan(), instructed()), "plan plan", "NOT_APPLICABLE");
    }

    @ParameterizedTest(name = "essential {0}: {1} {2}")
    @CsvSource({
        "none, plan plan, NOT_APPLICABLE",
        "no, plan plan, NOT_APPLICABLE",
        "yes, plan plan (need), UNDETERMINED /plans/0/selfDirection",
        "-, plan plan (need), UNDETERMINED /plans/0/selfDirection",
    })
    void whether_self_direction_is_elected_matters_only_where_a_need_may_be_essential(
            String essential, String about, String expected) {
        Array<Need> needs = essential.equals("none")
                ? Array.empty()
                : Array.of(Cases.need().essential(Told.said(essential)).build());

        assertInstructed(Guide.record(Guide.plan().build()).needs(needs), about, expected);
        assertInstructed(
                Guide.record(Guide.plan()
                                .selfDirection(SelfDirection.builder()
                                        .instructions(Array.of(FOR_THE_NEED))
                                        .build())
                                .build())
                        .needs(needs),
                about,
                expected);
    }

    @Test
    void needs_that_are_not_recorded_are_not_known() {
        ServiceRecord.Builder record = Guide.record(
                Guide.plan().selfDirection(instructed(FOR_THE_NEED).build()).build());

        assertInstructed(record, "plan plan", "UNDETERMINED /needs");
    }

    @ParameterizedTest(name = "plan through {0}, need from {1} through {2}: {3}")
    @CsvSource({
        "2026-06-30, 2025-09-01, -, NOT_MET",
        "2026-06-30, 2025-09-02, -, NOT_APPLICABLE",
        "2025-08-31, 2025-08-31, -, NOT_MET",
        "2025-08-31, 2025-09-01, -, NOT_APPLICABLE",
        "2026-06-30, 2024-03-04, 2025-07-01, NOT_MET",
        "2026-06-30, 2024-03-04, 2025-06-30, NOT_APPLICABLE",
        "2026-06-30, -, -, NOT_MET",
        "2026-06-30, -, 2025-06-30, NOT_APPLICABLE",
    })
    void the_need_stood_on_a_day_of_the_plan_so_far(
            String endsOn, String identifiedOn, String endedOn, String expected) {
        Need need = essential()
                .identifiedOn(Told.day(identifiedOn))
                .endedOn(Told.day(endedOn))
                .build();

        Cases.assertAnswer("MO-27", record(Guide.plan().endsOn(Told.day(endsOn)), instructed(), need), expected);
    }
}

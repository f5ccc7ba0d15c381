package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.plan.Isp;
import org.openisp.core.team.ContributionKind;
import org.openisp.core.team.Contributor;
import org.openisp.core.team.Meeting;

@DisplayName("MO-42 contributors")
class C12ContributorsGuideTest {

    private static Contributor contributor(String ways) {
        return Contributor.builder()
                .personId("aunt")
                .ways(Cases.list(ways).map(all -> all.map(ContributionKind::new)))
                .build();
    }

    private static Meeting meeting(String day, String present) {
        return Meeting.builder()
                .id(day)
                .heldOn(Told.day(day).get())
                .present(Cases.list(present))
                .build();
    }

    private static Isp.Builder plan(Isp.Builder plan, Array<Contributor> contributors, Meeting... meetings) {
        return plan.contributors(contributors).meetings(Register.of(meetings));
    }

    private static void assertAnswer(Isp.Builder plan, String expected) {
        Cases.assertAnswer("MO-42", plan, expected);
    }

    @Test
    void plans_that_are_not_recorded_are_not_known() {
        Cases.assertAsksForPlans("MO-42", "MUST");
    }

    @ParameterizedTest(name = "{0}, by {1}, present {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            in use       | report           | person | MET
            in use       | interview letter | person | MET
            in use       | questionnaire    | person | MET
            in use       | mo:telephone     | person | MET
            in use       | presence         | -      | MET
            in use       | report           | none   | MET
            in use       | report           | -      | UNDETERMINED /plans/0/meetings/0/present
            in use       | mo:telephone     | -      | UNDETERMINED /plans/0/meetings/0/present
            in use       | -                | person | UNDETERMINED /plans/0/contributors/0/ways
            in use       | none             | person | NOT_MET
            draft        | report           | person | MET
            draft        | none             | person | PENDING
            draft        | -                | person | UNDETERMINED /plans/0/contributors/0/ways
            draft        | report           | -      | UNDETERMINED /plans/0/meetings/0/present
            without days | report           | person | MET
            without days | none             | person | UNDETERMINED /plans/0/startsOn
            """)
    void those_who_contributed_and_those_who_were_present(String plan, String ways, String present, String expected) {
        assertAnswer(plan(Cases.plan(plan), Array.of(contributor(ways)), meeting("2025-06-03", present)), expected);
    }

    @Test
    void those_who_were_present_are_enough() {
        assertAnswer(plan(Guide.plan(), Array.empty(), meeting("2025-06-03", Guide.PERSON)), "MET");
    }

    @Test
    void somebody_may_have_been_present_where_that_is_not_recorded() {
        assertAnswer(
                plan(Guide.plan(), Array.empty(), meeting("2025-06-03", "-")),
                "UNDETERMINED /plans/0/meetings/0/present");
        assertAnswer(Guide.plan().contributors(Array.empty()), "UNDETERMINED /plans/0/meetings");
    }

    @Test
    void those_who_contributed_otherwise_are_enough_where_no_meeting_was_held() {
        assertAnswer(plan(Guide.plan(), Array.of(contributor("letter"))), "MET");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"in use, NOT_MET", "draft, PENDING", "without days, UNDETERMINED /plans/0/startsOn"})
    void nobody_at_all_is_too_few(String plan, String expected) {
        assertAnswer(plan(Cases.plan(plan), Array.empty(), meeting("2025-06-03", "none")), expected);
        assertAnswer(plan(Cases.plan(plan), Array.empty()), expected);
    }

    @Test
    void nobody_is_named_only_where_it_is_known_who_was_present() {
        String missing = "UNDETERMINED /plans/0/meetings/0/present";

        assertAnswer(plan(Guide.plan(), Array.empty(), meeting("2025-06-03", "-")), missing);
        assertAnswer(
                plan(Guide.plan(), Array.empty(), meeting("2025-05-20", "none"), meeting("2025-06-03", "-")),
                "UNDETERMINED /plans/0/meetings/1/present");
        assertAnswer(Guide.plan().contributors(Array.empty()), "UNDETERMINED /plans/0/meetings");
    }

    @ParameterizedTest(name = "meetings complete through {0}: {1}")
    @CsvSource({"2025-09-01, MET", "2025-08-31, UNDETERMINED /plans/0/meetings"})
    void that_no_meeting_was_held_is_known_only_from_a_complete_register(String through, String expected) {
        assertAnswer(
                Guide.plan()
                        .contributors(Array.of(contributor("letter")))
                        .meetings(Cases.register(Array.empty(), through)),
                expected);
    }

    @Test
    void those_present_are_known_for_each_meeting() {
        assertAnswer(
                plan(
                        Guide.plan(),
                        Array.of(contributor("report")),
                        meeting("2025-05-20", Guide.PERSON),
                        meeting("2025-06-03", "-")),
                "UNDETERMINED /plans/0/meetings/1/present");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2025-08-31, UNDETERMINED /plans/0/meetings/0/present",
        "2025-09-01, UNDETERMINED /plans/0/meetings/0/present",
        "2025-09-02, MET",
    })
    void nobody_has_been_present_at_a_meeting_of_a_later_day(String day, String expected) {
        assertAnswer(plan(Guide.plan(), Array.of(contributor("report")), meeting(day, "-")), expected);
    }

    @Test
    void those_who_will_be_present_are_not_there_yet() {
        assertAnswer(plan(Guide.plan(), Array.empty(), meeting("2025-09-02", Guide.PERSON)), "NOT_MET");
    }

    @Test
    void contributors_that_are_not_recorded_are_not_known() {
        Register<Meeting> met = Register.of(meeting("2025-06-03", Guide.PERSON));

        assertAnswer(Guide.plan().meetings(met), "UNDETERMINED /plans/0/contributors");
        assertAnswer(Guide.draft().meetings(met), "UNDETERMINED /plans/0/contributors");
    }

    @Test
    void meetings_that_are_not_recorded_are_not_known() {
        assertAnswer(Guide.plan().contributors(Array.of(contributor("report"))), "UNDETERMINED /plans/0/meetings");
    }

    @Test
    void each_contributor_has_ways() {
        assertAnswer(
                plan(
                        Guide.plan(),
                        Array.of(contributor("report"), contributor("-").withPersonId("uncle")),
                        meeting("2025-06-03", Guide.PERSON)),
                "UNDETERMINED /plans/0/contributors/1/ways");
    }
}

package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.CommunicationMethod;
import org.openisp.core.plan.Isp;
import org.openisp.core.team.Meeting;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.TeamRole;
import org.openisp.rules.Outcome;

@DisplayName("MO-3 a team, MO-4 chosen by the individual, MO-5 with other ways to communicate at hand")
class A2TeamGuideTest {

    /** {@code family/sister}: in which role, and who. */
    private static TeamMember member(String words) {
        return TeamMember.builder()
                .role(new TeamRole(Told.parts(words, "/").get(0)))
                .personId(Told.parts(words, "/").get(1))
                .build();
    }

    @ParameterizedTest(name = "plan in {0}, team {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # plan  | team                            | asked 2025-09-01
            use     | individual/person family/sister | MET
            use     | family/sister individual/person | MET
            use     | other/person friend/neighbor    | MET
            use     | individual/me friend/neighbor   | MET
            use     | individual/person mo:aunt/jo    | MET
            use     | individual/person               | NOT_MET
            use     | individual/person other/person  | NOT_MET
            use     | family/sister friend/neighbor   | NOT_MET
            use     | none                            | NOT_MET
            use     | -                               | UNDETERMINED /plans/0/team
            draft   | individual/person family/sister | MET
            draft   | individual/person               | PENDING
            draft   | none                            | PENDING
            draft   | -                               | UNDETERMINED /plans/0/team
            unknown | individual/person family/sister | MET
            unknown | individual/person               | UNDETERMINED /plans/0/startsOn
            """)
    void the_individual_and_one_other_make_a_team(String plan, String team, String expected) {
        Told.assertAnswer(
                Told.aboutPlan(Told.planIn(plan).team(Told.list(team, A2TeamGuideTest::member)), "MO-3"), expected);
    }

    private static Outcome chosen(String plan, TeamMember... others) {
        return Told.aboutPlan(
                Told.planIn(plan)
                        .team(Array.of(others)
                                .prepend(member("individual/person"))
                                .toArray()),
                "MO-4");
    }

    @ParameterizedTest(name = "plan in {0}, chosen {1}, invited by {2}, reason {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # plan  | chosen | invited by   | reason | asked 2025-09-01                           | why
            use     | yes    | -            | -      | MET                                        | chosen
            use     | yes    | none         | no     | MET                                        | chosen, whoever invited
            use     | no     | -            | yes    | MET                                        | the reason is there
            use     | no     | -            | no     | NOT_MET                                    | neither
            use     | no     | person       | no     | NOT_MET                                    | invited, but known not to be chosen
            use     | no     | -            | -      | UNDETERMINED /plans/0/team/1/reasonNotChosen | perhaps there is a reason
            use     | -      | person       | -      | MET                                        | whom one invites, one chose
            use     | -      | coach person | no     | MET                                        | invited by both
            use     | -      | coach        | yes    | MET                                        | the reason is there
            use     | -      | coach        | no     | UNDETERMINED /plans/0/team/1/chosenByIndividual | perhaps chosen, if not invited
            use     | -      | none         | no     | UNDETERMINED /plans/0/team/1/chosenByIndividual | perhaps chosen, if not invited
            use     | -      | -            | -      | UNDETERMINED /plans/0/team/1/chosenByIndividual | nothing is recorded
            draft   | yes    | -            | -      | MET                                        | chosen
            draft   | no     | -            | no     | PENDING                                    | still being written
            unknown | no     | -            | no     | UNDETERMINED /plans/0/startsOn             | in use or not is not known
            """)
    void the_individual_chooses_or_a_reason_is_there(
            String plan, String chosen, String invitedBy, String reason, String expected, String why) {
        TeamMember sister = member("family/sister")
                .withChosenByIndividual(Told.said(chosen))
                .withInvitedByIds(Told.list(invitedBy))
                .withReasonNotChosen(Told.noted(reason));

        Told.assertAnswer(chosen(plan, sister), expected);
    }

    @ParameterizedTest(name = "the other member chosen {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            yes | MET
            no  | NOT_MET
            -   | UNDETERMINED /plans/0/team/2/chosenByIndividual
            """)
    void each_member_counts(String other, String expected) {
        TeamMember sister = member("family/sister").withChosenByIndividual(Said.YES);
        TeamMember coach = member("provider/coach")
                .withChosenByIndividual(Told.said(other))
                .withReasonNotChosen(Told.noted(other.equals("-") ? "-" : "no"));

        Told.assertAnswer(chosen("use", sister, coach), expected);
    }

    @ParameterizedTest(name = "team {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            individual/person              | NOT_APPLICABLE
            individual/person other/person | NOT_APPLICABLE
            none                           | NOT_APPLICABLE
            -                              | UNDETERMINED /plans/0/team
            """)
    void nobody_else_has_to_be_chosen(String team, String expected) {
        Told.assertAnswer(
                Told.aboutPlan(Guide.plan().team(Told.list(team, A2TeamGuideTest::member)), "MO-4"), expected);
    }

    private static Meeting meeting(String heldOn, String methods) {
        return Meeting.builder()
                .id("meeting")
                .heldOn(LocalDate.parse(heldOn))
                .alternativeMethods(Told.list(methods, CommunicationMethod::new))
                .build();
    }

    @ParameterizedTest(name = "plan in {0}, meeting {1}, methods {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # plan | held       | methods           | asked 2025-09-01
            use    | 2025-06-01 | pictures          | MET
            use    | 2025-06-01 | pictures device   | MET
            use    | 2025-06-01 | mo:touch          | MET
            use    | 2025-06-01 | none              | NOT_MET
            use    | 2025-06-01 | -                 | UNDETERMINED /plans/0/meetings/0/alternativeMethods
            use    | 2025-09-01 | none              | NOT_MET
            use    | 2025-09-02 | none              | NOT_APPLICABLE
            use    | 2025-09-02 | -                 | NOT_APPLICABLE
            draft  | 2025-08-20 | pictures          | MET
            draft  | 2025-08-20 | none              | NOT_MET
            """)
    void at_each_meeting_there_are_other_ways_to_communicate(
            String plan, String heldOn, String methods, String expected) {
        Isp with = Told.planIn(plan)
                .meetings(Register.of(meeting(heldOn, methods)))
                .build();

        Told.assertAnswer(Guide.answer(Guide.record(with).build(), "MO-5", "meeting", "meeting"), expected);
    }

    @Test
    void each_meeting_has_an_answer_of_its_own() {
        Meeting first = meeting("2025-05-01", "pictures").withId("first");
        Meeting second = meeting("2025-06-01", "none").withId("second");
        ServiceRecord record = Guide.record(
                        Guide.plan().meetings(Register.of(first, second)).build())
                .build();

        Told.assertAnswer(Guide.answer(record, "MO-5", "meeting", "first"), "MET");
        Told.assertAnswer(Guide.answer(record, "MO-5", "meeting", "second"), "NOT_MET");
    }

    @Test
    void meetings_that_are_not_recorded_are_not_known() {
        Told.assertAnswer(Told.aboutPlan(Guide.plan(), "MO-5"), "UNDETERMINED /plans/0/meetings");
    }
}

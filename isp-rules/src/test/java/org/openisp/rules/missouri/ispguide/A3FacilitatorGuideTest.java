package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.team.Facilitator;
import org.openisp.core.team.Meeting;
import org.openisp.core.team.TeamRole;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.PriorTo;

@DisplayName("MO-6 who leads, MO-7 whom the individual knows before, MO-8 and the team meets")
class A3FacilitatorGuideTest {

    @ParameterizedTest(name = "plan in {0}, {1} as {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # plan  | who    | role                      | asked 2025-09-01, the sister is family
            use     | person | individual                | MET
            use     | mother | family                    | MET
            use     | coord  | case-manager              | MET
            use     | expert | other-professional        | MET
            use     | expert | legal-representative      | NOT_APPLICABLE
            use     | expert | designated-representative | NOT_APPLICABLE
            use     | expert | friend                    | NOT_APPLICABLE
            use     | expert | provider                  | NOT_APPLICABLE
            use     | expert | other                     | NOT_APPLICABLE
            use     | expert | mo:mediator               | UNDETERMINED /plans/0/facilitator/role
            use     | expert | -                         | UNDETERMINED /plans/0/facilitator/role
            use     | person | -                         | MET
            use     | person | other                     | MET
            use     | sister | -                         | MET
            use     | sister | friend                    | MET
            use     | sister | mo:mediator               | MET
            draft   | mother | family                    | MET
            draft   | expert | friend                    | NOT_APPLICABLE
            unknown | mother | family                    | MET
            """)
    void several_people_may_lead_and_nobody_is_wrong(String plan, String who, String role, String expected) {
        Facilitator facilitator = Facilitator.builder()
                .personId(who)
                .role(Told.word(role).map(TeamRole::new))
                .build();
        ServiceRecord.Builder record = Guide.record(
                        Told.planIn(plan).facilitator(facilitator).build())
                .individual(Guide.adult().familyMembers(Array.of("sister")).build());

        Told.assertAnswer(Told.aboutPlan(record, "MO-6"), expected);
    }

    @ParameterizedTest(name = "family {0}, {1} as {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # family | who    | role                 | asked 2025-09-01
            none     | mother | legal-representative | MET
            -        | mother | legal-representative | MET
            none     | mother | -                    | MET
            none     | sue    | legal-representative | NOT_APPLICABLE
            -        | sue    | legal-representative | UNDETERMINED /individual/familyMembers
            sue      | sue    | legal-representative | MET
            -        | sue    | case-manager         | MET
            -        | sue    | -                    | UNDETERMINED /plans/0/facilitator/role
            """)
    void a_parent_is_family_and_others_may_be(String family, String who, String role, String expected) {
        Facilitator facilitator = Facilitator.builder()
                .personId(who)
                .role(Told.word(role).map(TeamRole::new))
                .build();
        ServiceRecord.Builder record = Guide.record(
                        Guide.plan().facilitator(facilitator).build())
                .individual(Guide.adult().familyMembers(Told.list(family)).build())
                .representatives(Array.of(
                        representative("mother", RepresentativeKind.PARENT),
                        representative("sue", RepresentativeKind.COURT_APPOINTED_GUARDIAN)));

        Told.assertAnswer(Told.aboutPlan(record, "MO-6"), expected);
    }

    private static Representative representative(String personId, RepresentativeKind kind) {
        return Representative.builder().personId(personId).kind(kind).build();
    }

    @ParameterizedTest
    @CsvSource({"MO-6", "MO-7"})
    void nobody_led_as_far_as_is_recorded(String id) {
        Told.assertAnswer(Told.aboutPlan(Guide.plan(), id), "NOT_APPLICABLE");
    }

    private static Register<Meeting> meetings(String completeThrough, String days) {
        return Told.register(
                completeThrough,
                Told.list(days, LocalDate::parse)
                        .getOrElse(Array.empty())
                        .zipWithIndex((day, i) ->
                                Meeting.builder().id("meeting-" + i).heldOn(day).build()));
    }

    private static Isp.Builder ledBy(String earlier, String since) {
        return Guide.plan()
                .facilitator(Facilitator.builder()
                        .personId("expert")
                        .role(TeamRole.OTHER_PROFESSIONAL)
                        .earlierRelationship(Told.said(earlier))
                        .relationshipSince(Told.day(since))
                        .build());
    }

    private static Outcome known(String earlier, String since, Register<Meeting> meetings) {
        return Told.aboutPlan(ledBy(earlier, since).meetings(meetings), "MO-7");
    }

    @ParameterizedTest(name = "earlier {0}, since {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # earlier | since      | first meeting 2025-06-01, another 2025-06-05
            yes       | -          | NOT_APPLICABLE
            yes       | 2025-06-02 | NOT_APPLICABLE
            no        | 2025-05-31 | MET
            no        | 2025-06-01 | MET
            no        | 2025-06-02 | NOT_MET
            no        | 2025-06-05 | NOT_MET
            no        | 2025-09-02 | NOT_MET
            no        | -          | UNDETERMINED /plans/0/facilitator/relationshipSince
            -         | 2025-05-31 | MET
            -         | 2025-06-01 | MET
            -         | 2025-06-02 | UNDETERMINED /plans/0/facilitator/earlierRelationship
            -         | -          | UNDETERMINED
            """)
    void the_relationship_is_there_before_the_first_meeting(String earlier, String since, String expected) {
        Told.assertAnswer(known(earlier, since, meetings("record", "2025-06-05 2025-06-01")), expected);
    }

    @ParameterizedTest(name = "since {0}, read strictly: {1}")
    @CsvSource({"2025-05-31, MET", "2025-06-01, NOT_MET", "2025-06-02, NOT_MET"})
    void the_day_itself_may_be_read_as_too_late(String since, String expected) {
        ServiceRecord record = Guide.record(ledBy("no", since)
                        .meetings(meetings("record", "2025-06-01"))
                        .build())
                .build();
        Question strictly = Question.asOf(Guide.DAY).reading(MissouriReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE);

        Told.assertAnswer(Told.asked(record, strictly, "MO-7"), expected);
    }

    @ParameterizedTest(name = "meetings {1} complete through {0}, since {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # complete | meetings   | since      | asked 2025-09-01               | why
            record     | none       | 2025-09-01 | MET                            | there, and no meeting yet
            record     | none       | 2025-09-02 | PENDING                        | not there, and no meeting yet
            record     | 2025-09-02 | 2025-09-01 | MET                            | the meeting lies ahead
            record     | 2025-09-02 | 2025-09-02 | PENDING                        | both lie ahead
            record     | 2025-09-01 | 2025-09-02 | NOT_MET                        | the meeting was held today
            2025-08-31 | none       | 2025-09-02 | UNDETERMINED /plans/0/meetings | perhaps one was held
            -          | none       | 2025-05-31 | UNDETERMINED /plans/0/meetings | perhaps one was held before
            2025-01-01 | 2025-06-01 | 2025-06-02 | NOT_MET                        | late for any first meeting
            """)
    void without_a_meeting_nothing_is_late(
            String completeThrough, String days, String since, String expected, String why) {
        Told.assertAnswer(known("no", since, meetings(completeThrough, days)), expected);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"person, other", "me, individual", "person, individual"})
    void the_individual_knows_the_individual(String who, String role) {
        Facilitator self = Facilitator.builder()
                .personId(who)
                .role(new TeamRole(role))
                .relationshipSince(LocalDate.of(2025, 6, 2))
                .build();

        Told.assertAnswer(
                Told.aboutPlan(Guide.plan().facilitator(self).meetings(meetings("record", "2025-06-01")), "MO-7"),
                "NOT_APPLICABLE");
    }

    @ParameterizedTest(name = "meetings {1} complete through {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # complete | meetings              | finalized 2025-06-10
            record     | 2025-06-09            | MET
            record     | 2025-06-10            | MET
            record     | 2025-06-11            | NOT_MET
            record     | 2025-06-11 2025-05-01 | MET
            record     | none                  | NOT_MET
            2025-06-10 | none                  | NOT_MET
            2025-06-09 | none                  | UNDETERMINED /plans/0/meetings
            2025-06-09 | 2025-06-11            | UNDETERMINED /plans/0/meetings
            2025-06-09 | 2025-06-01            | MET
            -          | none                  | UNDETERMINED /plans/0/meetings
            """)
    void the_team_meets_before_the_plan_is_final(String completeThrough, String days, String expected) {
        Told.assertAnswer(Told.aboutPlan(Guide.plan().meetings(meetings(completeThrough, days)), "MO-8"), expected);
    }

    @ParameterizedTest(name = "from {0}, finalized {1}, meetings {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | finalized  | meetings   | asked 2025-09-01                  | why
            2025-10-01 | -          | 2025-08-20 | MET                               | a draft, and the team met
            2025-10-01 | -          | 2025-09-01 | MET                               | today
            2025-10-01 | -          | 2025-09-02 | PENDING                           | tomorrow
            2025-10-01 | -          | none       | PENDING                           | a draft
            2025-10-01 | 2025-09-10 | 2025-09-01 | MET                               | finalized later
            2025-10-01 | 2025-09-10 | none       | PENDING                           | finalized later
            2025-07-01 | 2025-09-10 | 2025-06-01 | MET                               | begun, and finalized later
            2025-07-01 | 2025-09-10 | 2025-09-02 | NOT_MET                           | begun, and nobody met yet
            2025-10-01 | 2025-09-01 | 2025-09-01 | MET                               | finalized today
            2025-10-01 | 2025-09-01 | none       | NOT_MET                           | finalized today
            2025-07-01 | -          | 2025-06-01 | UNDETERMINED /plans/0/finalizedOn | before or after is not known
            2025-07-01 | -          | none       | NOT_MET                           | in use, and the team never met
            -          | -          | 2025-06-01 | UNDETERMINED /plans/0/finalizedOn /plans/0/startsOn | before or after is not known
            -          | -          | none       | UNDETERMINED /plans/0/startsOn    | in use or not is not known
            """)
    void a_plan_that_is_not_final_can_still_wait(
            String starts, String finalized, String days, String expected, String why) {
        Isp.Builder plan = Isp.builder()
                .id(Guide.PLAN)
                .startsOn(Told.day(starts))
                .finalizedOn(Told.day(finalized))
                .meetings(meetings("record", days));

        Told.assertAnswer(Told.aboutPlan(plan, "MO-8"), expected);
    }

    @Test
    void whether_the_team_met_about_a_draft_may_be_not_known() {
        Isp.Builder plan = Guide.draft().meetings(meetings("-", "none"));

        Told.assertAnswer(Told.aboutPlan(plan, "MO-8"), "UNDETERMINED /plans/0/meetings");
    }

    @Test
    void a_meeting_of_another_plan_does_not_serve() {
        Isp.Builder plan = Guide.plan().meetings(meetings("record", "none"));
        Isp other = Guide.plan()
                .id("other")
                .meetings(meetings("record", "2025-06-01"))
                .build();
        ServiceRecord.Builder record = Guide.record(plan.build(), other).completeThrough(Option.some(Guide.DAY));

        Told.assertAnswer(Told.aboutPlan(record, "MO-8"), "NOT_MET");
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Representative;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.Complaint;
import org.openisp.core.team.DecisionMaker;
import org.openisp.core.team.Informant;
import org.openisp.core.team.Objection;
import org.openisp.core.team.TeamDecision;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.TeamRole;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

/** Cases read from the text alone. */
@DisplayName("OAR 411-415-0070(7) read a second time")
class SecondReading07ClauseTest {

    private static final String AS_OF = "2025-07-01";
    private static final TeamMember COORDINATOR = TeamParts.member(TeamParts.COORDINATOR, TeamRole.CASE_MANAGER);
    private static final TeamMember INDIVIDUAL = TeamParts.member(TeamParts.INDIVIDUAL, TeamRole.INDIVIDUAL);

    private static Isp.Builder plan(TeamMember... team) {
        return TeamParts.plan()
                .team(Array.of(team))
                .informants(Array.of(Informant.builder()
                        .personId("house-manager")
                        .providerId("house")
                        .consulted(Row.act("2025-03-01"))
                        .build()));
    }

    private static void assertPlan(String paragraph, ServiceRecord.Builder record, Isp.Builder plan, String expected) {
        Row.assertOutcome(
                Ask.outcome(
                        paragraph,
                        TeamParts.PLAN,
                        record.plans(Register.of(plan.build())).build(),
                        AS_OF),
                expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "24-hour-residential, MET",
        "supported-living,    MET",
        "adult-foster-home,   MET",
        "child-foster-home,   MET",
        "host-home,           MET",
        "ciis,                NOT_APPLICABLE",
        "own-or-family-home,  NOT_APPLICABLE",
        "childrens-extraordinary-needs, NOT_APPLICABLE",
        "acme:home,           UNDETERMINED"
    })
    void five_programs_are_residential(String program, String expected) {
        assertPlan("(7)", TeamParts.record(program), plan(), expected);
    }

    @ParameterizedTest(name = "stay {0} through {1}: {2}")
    @CsvSource({
        "2024-01-01, 2025-03-31, NOT_APPLICABLE",
        "2024-01-01, 2025-04-01, MET",
        "2026-04-01, -,          NOT_APPLICABLE"
    })
    void only_a_stay_during_the_plan_counts(String entered, String exited, String expected) {
        assertPlan(
                "(7)",
                TeamParts.residential().stays(Register.of(TeamParts.stay("host-home", entered, exited))),
                plan(),
                expected);
    }

    @Test
    void individual_and_coordinator_are_enough_without_a_representative() {
        assertPlan("(7)(a)", TeamParts.residential(), plan(INDIVIDUAL, COORDINATOR), "MET");
    }

    @Test
    void a_team_without_the_individual_is_no_team() {
        assertPlan("(7)(a)", TeamParts.residential(), plan(COORDINATOR), "NOT_MET");
    }

    @Test
    void a_guardian_belongs_to_the_team() {
        assertPlan(
                "(7)(a)",
                TeamParts.residential()
                        .representatives(Array.of(SigningParts.guardian("guardian-1", DecisionScope.SIGN_PLAN))),
                plan(INDIVIDUAL, COORDINATOR),
                "NOT_MET");
    }

    @Test
    void a_guardian_of_the_time_before_the_plan_does_not() {
        Representative former = SigningParts.guardian("guardian-1", DecisionScope.SIGN_PLAN)
                .withPeriod(Option.some(Period.of(Some.day("2020-01-01"), Some.day("2022-12-31"))));
        assertPlan(
                "(7)(a)",
                TeamParts.residential().representatives(Array.of(former)),
                plan(INDIVIDUAL, COORDINATOR),
                "MET");
    }

    @ParameterizedTest(name = "the mother as {0}, the guardian on the team {1}: {2}")
    @CsvSource({
        "former guardian,    false, NOT_MET",
        "former guardian,    true,  NOT_MET",
        "parent of an adult, false, NOT_MET",
        "parent of an adult, true,  NOT_MET",
        "guardian as well,   false, MET"
    })
    void whoever_is_no_representative_any_more_is_one_of_the_others(
            String motherAs, boolean withGuardian, String expected) {
        Representative guardian = SigningParts.guardian("guardian-1", DecisionScope.SIGN_PLAN);
        Representative mother = guardian.withPersonId("mother-1");
        mother = switch (motherAs) {
            case "former guardian" ->
                mother.withPeriod(Option.some(Period.of(Some.day("2020-01-01"), Some.day("2022-12-31"))));
            case "parent of an adult" -> SigningParts.parent("mother-1");
            default -> mother;
        };
        Array<TeamMember> team = Array.of(
                INDIVIDUAL,
                COORDINATOR,
                TeamParts.member("mother-1", TeamRole.FAMILY)
                        .withChosenByIndividual(Said.NO)
                        .withInvitedByIds(Option.some(Array.empty())));
        assertPlan(
                "(7)(a)",
                TeamParts.residential().representatives(Array.of(guardian, mother)),
                plan().team(
                                withGuardian
                                        ? team.append(TeamParts.member("guardian-1", TeamRole.LEGAL_REPRESENTATIVE))
                                        : team),
                expected);
    }

    @Test
    void the_mother_of_an_adult_invites_nobody() {
        TeamMember aunt = TeamParts.member("aunt-1", TeamRole.FAMILY)
                .withChosenByIndividual(Said.NO)
                .withInvitedByIds(Option.some(Array.of("mother-1")));
        assertPlan(
                "(7)(a)",
                TeamParts.residential().representatives(Array.of(SigningParts.parent("mother-1"))),
                plan(INDIVIDUAL, COORDINATOR, aunt),
                "NOT_MET");
    }

    @Test
    void an_informant_on_the_team_is_heard() {
        TeamMember manager =
                TeamParts.member("house-manager", TeamRole.PROVIDER).withChosenByIndividual(Said.YES);
        assertPlan(
                "(7)(a)",
                TeamParts.residential(),
                plan(INDIVIDUAL, COORDINATOR, manager)
                        .informants(Array.of(Informant.builder()
                                .personId("house-manager")
                                .providerId("house")
                                .build())),
                "MET");
    }

    @Test
    void whether_there_is_a_representative_has_to_be_known() {
        assertPlan(
                "(7)(a)",
                TeamParts.residential().representatives(Option.none()),
                plan(INDIVIDUAL, COORDINATOR),
                "UNDETERMINED /representatives");
    }

    @ParameterizedTest(name = "an aunt invited by {0}, chosen {1}: {2}")
    @CsvSource({
        "individual-1,  -,   MET",
        "house-manager, no,  NOT_MET",
        "none,          no,  NOT_MET",
        "-,             -,   UNDETERMINED"
    })
    void others_come_by_invitation(String by, String chosen, String expected) {
        TeamMember aunt = TeamParts.member("aunt-1", TeamRole.FAMILY)
                .withInvitedByIds(
                        Row.isRecorded(by)
                                ? Option.some(by.equals("none") ? Array.empty() : Array.of(by))
                                : Option.none())
                .withChosenByIndividual(Row.said(chosen));
        assertPlan("(7)(a)", TeamParts.residential(), plan(INDIVIDUAL, COORDINATOR, aunt), expected);
    }

    @ParameterizedTest(name = "heard {0}: {1}")
    @CsvSource({"not 2099-12-31, NOT_MET", "-, UNDETERMINED /plans/0/informants/0/consulted"})
    void a_provider_is_heard_though_no_member(String consulted, String expected) {
        assertPlan(
                "(7)(a)",
                TeamParts.residential(),
                plan(INDIVIDUAL, COORDINATOR)
                        .informants(Array.of(Informant.builder()
                                .personId("house-manager")
                                .providerId("house")
                                .consulted(Row.act(consulted))
                                .build())),
                expected);
    }

    @ParameterizedTest(name = "can express {0}, representatives {1}: {2}")
    @CsvSource({
        "false, none,  MET",
        "true,  none,  NOT_APPLICABLE",
        "false, -,     UNDETERMINED /representatives",
        "-,     none,  UNDETERMINED /individual/canExpressOpinion",
        "none,  none,  UNDETERMINED",
        "true,  -,     NOT_APPLICABLE"
    })
    void the_team_decides_only_for_whoever_has_no_voice_and_no_representative(
            String canExpress, String representatives, String expected) {
        ServiceRecord.Builder record = TeamParts.residential()
                .individual(TeamParts.individual(canExpress).build());
        record.representatives(Row.isRecorded(representatives) ? Option.some(Array.empty()) : Option.none());
        assertPlan(
                "(7)(b)",
                record,
                plan().decisions(Register.of(decision(DecisionMaker.CONSENSUS).build())),
                expected);
    }

    @Test
    void the_latest_observation_counts() {
        Individual found = Individual.builder()
                .from(TeamParts.individual("-").build())
                .canExpressOpinion(Array.of(
                        new Observation(Some.day("2025-03-01"), true), new Observation(Some.day("2024-03-01"), false)))
                .build();
        assertPlan(
                "(7)(b)",
                TeamParts.residential().individual(found),
                plan().decisions(Register.of(decision(DecisionMaker.CONSENSUS).build())),
                "NOT_APPLICABLE");
    }

    private static TeamDecision.Builder decision(DecisionMaker madeBy) {
        return TeamDecision.builder()
                .id("decision-1")
                .decidedOn(Some.day("2025-05-05"))
                .madeBy(madeBy)
                .consensusSought(Said.YES);
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource({
        "sister:family aide:house nurse:house cook:house coordinator-1:cdd,"
                + " sister:against aide:for nurse:for cook:for coordinator-1:against, NOT_MET",
        "sister:family aide:house coordinator-1:cdd, sister:for aide:against coordinator-1:for, MET",
        "sister:family aide:house, sister:for aide:against, NOT_MET",
        "sister:family aide:house, sister:for aide:abstains, NOT_MET",
        "sister:family brother:family aide:house coordinator-1:cdd,"
                + " sister:for brother:against aide:for coordinator-1:for, MET",
        "sister:family brother:family aide:house coordinator-1:cdd,"
                + " sister:for brother:against aide:for coordinator-1:against, NOT_MET",
        "sister:family aide:- coordinator-1:cdd, sister:for aide:against coordinator-1:for, UNDETERMINED",
        "sister:family aide:house, none, NOT_MET"
    })
    void each_interested_party_is_one(String members, String votes, String expected) {
        ServiceRecord.Builder record =
                TeamParts.residential().individual(TeamParts.individual("false").build());
        Isp plan = plan().team(TeamParts.members(members))
                .decisions(Register.of(decision(DecisionMaker.MAJORITY)
                        .votes(TeamParts.votes(votes))
                        .build()))
                .build();
        Row.assertOutcome(
                Ask.outcome(
                        "(7)(b)(B)",
                        "decision-1",
                        record.plans(Register.of(plan)).build(),
                        AS_OF),
                expected);
    }

    @ParameterizedTest(name = "{0}: (B) {1}, (C) {2}")
    @CsvSource({"CONSENSUS,  MET,     MET", "ONE_MEMBER, NOT_MET, NOT_MET", "-,          UNDETERMINED, UNDETERMINED"})
    void no_one_member_decides(String madeBy, String agreement, String noOneMember) {
        ServiceRecord record = TeamParts.residential()
                .individual(TeamParts.individual("false").build())
                .plans(Register.of(plan().team(TeamParts.members("sister:family aide:house"))
                        .decisions(Register.of(decision(DecisionMaker.CONSENSUS)
                                .madeBy(
                                        Row.isRecorded(madeBy)
                                                ? Option.some(DecisionMaker.valueOf(madeBy))
                                                : Option.none())
                                .votes(TeamParts.votes("sister:for aide:for"))
                                .build()))
                        .build()))
                .build();
        Row.assertOutcome(Ask.outcome("(7)(b)(B)", "decision-1", record, AS_OF), agreement);
        Row.assertOutcome(Ask.outcome("(7)(b)(C)", "decision-1", record, AS_OF), noOneMember);
    }

    @Test
    void consensus_is_sought_first() {
        ServiceRecord record = TeamParts.residential()
                .individual(TeamParts.individual("false").build())
                .plans(Register.of(plan().team(TeamParts.members("a:a b:b c:c"))
                        .decisions(Register.of(decision(DecisionMaker.MAJORITY)
                                .consensusSought(Said.NO)
                                .votes(TeamParts.votes("a:for b:for c:against"))
                                .build()))
                        .build()))
                .build();
        Row.assertOutcome(Ask.outcome("(7)(b)(B)", "decision-1", record, AS_OF), "NOT_MET");
    }

    @Test
    void a_consensus_with_a_vote_against_is_none() {
        ServiceRecord record = TeamParts.residential()
                .individual(TeamParts.individual("false").build())
                .plans(Register.of(plan().team(TeamParts.members("a:a b:b"))
                        .decisions(Register.of(decision(DecisionMaker.CONSENSUS)
                                .votes(TeamParts.votes("a:for b:against"))
                                .build()))
                        .build()))
                .build();
        Row.assertOutcome(Ask.outcome("(7)(b)(B)", "decision-1", record, AS_OF), "NOT_MET");
    }

    @Test
    void nothing_of_it_reaches_whoever_can_express_a_choice() {
        ServiceRecord record = TeamParts.residential()
                .plans(Register.of(plan().decisions(
                                Register.of(decision(DecisionMaker.ONE_MEMBER).build()))
                        .build()))
                .build();
        for (String paragraph : Array.of("(7)(b)(A)", "(7)(b)(B)", "(7)(b)(C)")) {
            Row.assertOutcome(Ask.outcome(paragraph, "decision-1", record, AS_OF), "NOT_APPLICABLE");
        }
    }

    @ParameterizedTest(name = "documented {0}: {1}")
    @CsvSource({"yes, MET", "no, NOT_MET", "-, UNDETERMINED /plans/0/objections/0/documentedInPlan"})
    void an_objection_stands_in_the_plan(String documented, String expected) {
        ServiceRecord record = TeamParts.residential()
                .plans(Register.of(plan(INDIVIDUAL, COORDINATOR)
                        .objections(Array.of(Objection.builder()
                                .id("objection-1")
                                .memberId(TeamParts.INDIVIDUAL)
                                .raisedOn(Some.day("2025-03-01"))
                                .documentedInPlan(Row.said(documented))
                                .build()))
                        .build()))
                .build();
        Row.assertOutcome(Ask.outcome("(7)(c)", "objection-1", record, AS_OF), expected);
    }

    @Test
    void whether_anybody_objected_has_to_be_known() {
        ServiceRecord record = TeamParts.residential()
                .plans(Register.of(plan(INDIVIDUAL, COORDINATOR).build()))
                .build();
        assertThat(Ask.findings("(7)(c)", record, Question.asOf(Some.day(AS_OF))))
                .allMatch(finding -> finding.outcome().status() == Outcome.Status.UNDETERMINED)
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "coordinator-1,       MET",
        "none,                NOT_MET",
        "aide,                NOT_MET",
        "aide coordinator-1,  MET",
        "-,                   UNDETERMINED /plans/0/timelineKeeperIds"
    })
    void a_services_coordinator_tracks_the_timelines(String keepers, String expected) {
        Isp.Builder plan = plan();
        if (keepers.equals("none")) {
            plan.timelineKeeperIds(Array.empty());
        } else if (Row.isRecorded(keepers)) {
            plan.timelineKeeperIds(Row.list(keepers));
        }
        assertPlan("(7)(d)", TeamParts.residential(), plan, expected);
    }

    @ParameterizedTest(name = "a complaint that {0} coordinates: {1}")
    @CsvSource({
        "coordinator-1, MET",
        "house-manager, NOT_MET",
        "-,             UNDETERMINED /complaints/0/coordinatedById"
    })
    void a_services_coordinator_coordinates_complaints(String by, String expected) {
        ServiceRecord record = TeamParts.residential()
                .plans(Register.of(plan().build()))
                .complaints(Register.of(Complaint.builder()
                        .id("complaint-1")
                        .raisedOn(Some.day("2025-05-05"))
                        .coordinatedById(Row.isRecorded(by) ? Option.some(by) : Option.none())
                        .build()))
                .build();
        Row.assertOutcome(Ask.outcome("(7)(d)", "complaint-1", record, AS_OF), expected);
    }
}

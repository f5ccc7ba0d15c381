package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.TeamParts.COORDINATOR;
import static org.openisp.rules.oregon.oar411_415_0070.TeamParts.INDIVIDUAL;
import static org.openisp.rules.oregon.oar411_415_0070.TeamParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.TeamParts.member;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.team.Informant;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.TeamRole;

@DisplayName("OAR 411-415-0070(7)(a) who develops the ISP")
class S07aTeamClauseTest {

    private static final TeamMember THE_INDIVIDUAL = member(INDIVIDUAL, TeamRole.INDIVIDUAL);
    private static final TeamMember THE_COORDINATOR = member(COORDINATOR, TeamRole.CASE_MANAGER);
    private static final String GUARDIAN = "guardian-1";

    private static Isp planOf(Seq<TeamMember> team) {
        return TeamParts.plan().team(team).informants(heard("2025-03-10")).build();
    }

    private static Seq<Informant> heard(String consulted) {
        return Array.of(Informant.builder()
                .personId("manager-1")
                .providerId("provider-1")
                .consulted(Row.act(consulted))
                .build());
    }

    private static void assertAnswer(ServiceRecord.Builder record, Isp plan, String expected) {
        ServiceRecord whole = record.plans(Register.of(plan)).build();
        Row.assertOutcome(Ask.outcome("(7)(a)", PLAN, whole, "2025-06-30"), expected);
        Isp turned = plan.withTeam(plan.getTeam().map(Seq::reverse));
        Row.assertOutcome(
                Ask.outcome("(7)(a)", PLAN, whole.withPlans(Register.of(turned)), "2025-06-30"),
                expected.startsWith("UNDETERMINED") ? "UNDETERMINED" : expected);
    }

    private static void assertTeam(Seq<TeamMember> team, String expected) {
        assertAnswer(TeamParts.residential(), planOf(team), expected);
    }

    @Test
    void individual_and_services_coordinator() {
        assertTeam(Array.of(THE_INDIVIDUAL, THE_COORDINATOR), "MET");
        assertTeam(Array.of(THE_COORDINATOR), "NOT_MET");
        assertTeam(Array.of(THE_INDIVIDUAL), "NOT_MET");
        assertTeam(Array.empty(), "NOT_MET");
        assertTeam(Array.of(member(INDIVIDUAL, TeamRole.OTHER), THE_COORDINATOR), "MET");
    }

    @Test
    void a_team_that_is_not_recorded_is_not_known() {
        assertAnswer(
                TeamParts.residential(),
                TeamParts.plan().informants(heard("2025-03-10")).build(),
                "UNDETERMINED /plans/0/team");
    }

    @Test
    void who_joins_later_is_not_on_the_team_yet() {
        TeamMember later = THE_INDIVIDUAL.withPeriod(Option.some(Period.from(Some.day("2025-07-01"))));
        TeamMember now = THE_INDIVIDUAL.withPeriod(Option.some(Period.from(Some.day("2025-06-30"))));

        assertTeam(Array.of(later, THE_COORDINATOR), "NOT_MET");
        assertTeam(Array.of(now, THE_COORDINATOR), "MET");
    }

    @ParameterizedTest(name = "case manager recorded as {0}, on the team as {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            services-coordinator              | case-manager       | MET
            ciis-services-coordinator         | case-manager       | MET
            childrens-residential-coordinator | case-manager       | MET
            personal-agent                    | case-manager       | NOT_MET
            mt:county-nurse                   | case-manager       | UNDETERMINED /caseManagers/0/role
            services-coordinator              | other-professional | MET
            services-coordinator              | mt:planner         | MET
            """)
    void who_is_a_services_coordinator(String recorded, String onTheTeam, String expected) {
        assertAnswer(
                TeamParts.residential().caseManagers(Register.of(TeamParts.caseManager(COORDINATOR, recorded))),
                planOf(Array.of(THE_INDIVIDUAL, member(COORDINATOR, new TeamRole(onTheTeam)))),
                expected);
    }

    @Test
    void case_managers_that_are_not_recorded_are_not_known() {
        assertAnswer(
                TeamParts.residential().caseManagers(Register.notRecorded()),
                planOf(Array.of(THE_INDIVIDUAL, THE_COORDINATOR)),
                "UNDETERMINED /caseManagers");
        assertAnswer(
                TeamParts.residential().caseManagers(Register.notRecorded()),
                planOf(Array.of(THE_INDIVIDUAL)),
                "NOT_MET");
    }

    @ParameterizedTest(name = "{0} as {1}, case managers recorded: {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            x1           | other-professional | record     | NOT_MET | nobody on the team is a case manager
            x1           | other-professional | -          | UNDETERMINED /caseManagers | x1 may be the services coordinator
            x1           | other-professional | 2025-06-29 | UNDETERMINED /caseManagers | the register ends a day too early
            x1           | other-professional | 2025-06-30 | NOT_MET | complete through the day asked about
            x1           | individual         | -          | NOT_MET | the individual is none
            individual-1 | other              | -          | NOT_MET | the individual is none, in whichever role
            """)
    void whoever_is_on_the_team_may_be_the_services_coordinator(
            String personId, String role, String register, String expected, String why) {
        TeamMember other = member(personId, new TeamRole(role)).withChosenByIndividual(Said.YES);

        assertAnswer(
                TeamParts.residential().caseManagers(Row.register(Array.empty(), register)),
                planOf(Array.of(THE_INDIVIDUAL, other)),
                expected);
    }

    @ParameterizedTest(name = "services coordinator from {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-31 | MET     | on the last day of the plan
            2026-04-01 | NOT_MET | nobody who comes after the plan developed it
            """)
    void who_becomes_services_coordinator_after_the_plan_did_not_develop_it(String from, String expected, String why) {
        ServiceRecord record = TeamParts.residential()
                .caseManagers(Register.of(TeamParts.caseManager(COORDINATOR, "services-coordinator")
                        .withPeriod(Period.from(Some.day(from)))))
                .plans(Register.of(planOf(Array.of(THE_INDIVIDUAL, THE_COORDINATOR))))
                .build();

        Row.assertOutcome(Ask.outcome("(7)(a)", PLAN, record, "2026-06-30"), expected);
    }

    @ParameterizedTest(name = "case managers recorded: {0}: {1}")
    @CsvSource({"record, NOT_MET", "2025-06-29, UNDETERMINED /caseManagers"})
    void whoever_was_not_invited_may_be_a_services_coordinator(String register, String expected) {
        TeamMember other = member("x1", TeamRole.OTHER)
                .withChosenByIndividual(Said.NO)
                .withInvitedByIds(Option.some(Array.empty()));

        assertAnswer(
                TeamParts.residential()
                        .caseManagers(Row.register(
                                Array.of(TeamParts.caseManager(COORDINATOR, "services-coordinator")), register)),
                planOf(Array.of(THE_INDIVIDUAL, THE_COORDINATOR, other)),
                expected);
    }

    @ParameterizedTest(name = "guardian from {0} with the scope of signing {1}, on the team as {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # from     | scope | role                      | outcome | why
            2024-01-01 | true  | legal-representative      | MET     | there, and on the team
            2024-01-01 | true  | family                    | MET     | in whichever role
            2024-01-01 | true  | -                         | NOT_MET | there, and not on the team
            2024-01-01 | false | -                         | MET     | has no say in plans
            2025-04-02 | true  | -                         | MET     | came after the plan's first day
            2025-04-01 | true  | -                         | NOT_MET | there on its first day
            """)
    void a_representative_if_there_is_one(String from, boolean maySign, String role, String expected, String why) {
        Representative guardian = SigningParts.guardian(
                        GUARDIAN, maySign ? DecisionScope.SIGN_PLAN : DecisionScope.CHOOSE_PROVIDERS)
                .withPeriod(Option.some(Period.from(Some.day(from))));
        Array<TeamMember> team = Array.of(THE_INDIVIDUAL, THE_COORDINATOR);

        assertAnswer(
                TeamParts.residential().representatives(Array.of(guardian)),
                planOf(Row.isRecorded(role) ? team.append(member(GUARDIAN, new TeamRole(role))) : team),
                expected);
    }

    @ParameterizedTest(name = "guardian {0}, scope {1}, beside a designated representative without a period: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # guardian               | scope            | missing
            2019-01-01 to 2020-12-31 | -                | /representatives/1/period
            -                        | choose-providers | /representatives/1/period
            -                        | -                | /representatives/0/period /representatives/0/scope /representatives/1/period
            """)
    void of_a_guardian_who_has_no_say_no_fact_is_missing(String period, String scope, String missing) {
        Representative guardian = SigningParts.guardian(GUARDIAN)
                .withPeriod(ServiceParts.period(period))
                .withScope(Row.isRecorded(scope) ? Option.some(Array.of(new DecisionScope(scope))) : Option.none());
        Representative designated = SigningParts.designated("friend-1").withPeriod(Option.none());
        ServiceRecord record = TeamParts.residential()
                .representatives(Array.of(guardian, designated))
                .plans(Register.of(planOf(Array.of(THE_INDIVIDUAL, THE_COORDINATOR))))
                .build();

        assertThat(Row.missing(Ask.outcome("(7)(a)", PLAN, record, "2025-06-30")))
                .containsExactlyElementsOf(Row.list(missing));
    }

    @Test
    void representatives_that_are_not_recorded_are_not_known() {
        assertAnswer(
                TeamParts.residential().representatives(Option.none()),
                planOf(Array.of(THE_INDIVIDUAL, THE_COORDINATOR)),
                "UNDETERMINED /representatives");
    }

    @ParameterizedTest(name = "chosen {0}, invited by {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # chosen | invited by    | outcome | why
            yes      | -             | MET     | chosen by the individual
            no       | individual-1  | MET     | invited by the individual
            no       | guardian-1    | MET     | invited by the representative
            no       | coordinator-1 | NOT_MET | invited by somebody else
            no       | none          | NOT_MET | invited by nobody
            no       | -             | UNDETERMINED /plans/0/team/3/invitedByIds | invited or not is not recorded
            -        | coordinator-1 guardian-1 | MET | by one of two
            -        | coordinator-1 | UNDETERMINED /plans/0/team/3/chosenByIndividual | may be chosen by the individual
            -        | none          | UNDETERMINED /plans/0/team/3/chosenByIndividual | the same
            """)
    void others_on_invitation(String chosen, String invitedBy, String expected, String why) {
        TeamMember friend = member("friend-1", TeamRole.FRIEND).withChosenByIndividual(Row.said(chosen));
        Option<Seq<String>> by = Row.isRecorded(invitedBy)
                ? Option.some(invitedBy.equals("none") ? Array.empty() : Row.list(invitedBy))
                : Option.none();
        TeamMember guardian = member(GUARDIAN, TeamRole.LEGAL_REPRESENTATIVE);

        assertAnswer(
                TeamParts.residential()
                        .representatives(Array.of(SigningParts.guardian(GUARDIAN, DecisionScope.SIGN_PLAN))),
                planOf(Array.of(THE_INDIVIDUAL, THE_COORDINATOR, guardian, friend.withInvitedByIds(by))),
                expected);
    }

    @ParameterizedTest(name = "a friend, designated and authorized {0}, in place of the guardian: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-01     | MET     | a representative, and on the team
            not 2025-06-30 | NOT_MET | nobody on the team represents
            -              | UNDETERMINED /representatives/1/authorized | authorized or not is not recorded
            """)
    void whoever_was_not_authorized_is_no_designated_representative(String authorized, String expected, String why) {
        assertAnswer(
                TeamParts.residential()
                        .representatives(Array.of(
                                SigningParts.guardian(GUARDIAN, DecisionScope.SIGN_PLAN),
                                SigningParts.designated("friend-1").withAuthorized(Row.act(authorized)))),
                planOf(Array.of(
                        THE_INDIVIDUAL,
                        THE_COORDINATOR,
                        member("friend-1", TeamRole.FRIEND).withChosenByIndividual(Said.YES))),
                expected);
    }

    @ParameterizedTest(name = "invited by somebody in the list as {0}, authorized {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            designated-representative | 2025-06-30     | MET     | by the day asked about
            designated-representative | 2025-07-01     | NOT_MET | not yet
            designated-representative | not 2025-06-30 | NOT_MET | never
            designated-representative | -              | UNDETERMINED /representatives/1/authorized | perhaps
            court-appointed-guardian  | -              | MET     | nobody has to authorize a guardian
            mt:tutor                  | -              | UNDETERMINED /representatives/1/kind | a word of somebody else
            """)
    void whether_whoever_invited_is_a_representative(String kind, String authorized, String expected, String why) {
        Representative inviter = SigningParts.guardian("person-1", DecisionScope.CHOOSE_PROVIDERS)
                .withKind(new RepresentativeKind(kind))
                .withAuthorized(Row.act(authorized))
                .withPeriod(Option.some(Period.from(Some.day("2025-05-01"))));
        TeamMember friend = member("friend-1", TeamRole.FRIEND)
                .withChosenByIndividual(Said.NO)
                .withInvitedByIds(Option.some(Array.of("person-1")));

        assertAnswer(
                TeamParts.residential()
                        .representatives(Array.of(SigningParts.guardian(GUARDIAN, DecisionScope.SIGN_PLAN), inviter)),
                planOf(Array.of(
                        THE_INDIVIDUAL, THE_COORDINATOR, member(GUARDIAN, TeamRole.LEGAL_REPRESENTATIVE), friend)),
                expected);
    }

    @ParameterizedTest(name = "born {0}, {1} listed, {2} on the team, not chosen, invited by {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # born     | listed   | on the team | invited by    | outcome | why
            2012-01-01 | nobody   | mother-1    | none          | UNDETERMINED /representatives | every minor has a legal representative
            2012-01-01 | former-1 | former-1    | mother-1      | UNDETERMINED /representatives | perhaps the one who invited
            2012-01-01 | former-1 | former-1    | none          | NOT_MET | listed, and no more a representative
            2012-01-01 | former-1 | former-1    | former-1      | MET     | once a representative
            2012-01-01 | father-1 | mother-1    | mother-2      | NOT_MET | the parent who is listed represents
            1990-01-01 | nobody   | mother-1    | mother-2      | NOT_MET | an adult may have none
            """)
    void whoever_is_not_listed_may_represent_a_minor(
            String born, String listed, String personId, String invitedBy, String expected, String why) {
        Array<Representative> representatives = switch (listed) {
            case "father-1" -> Array.of(SigningParts.parent(listed));
            case "former-1" ->
                Array.of(SigningParts.guardian(listed)
                        .withPeriod(Option.some(Period.of(Some.day("2020-01-01"), Some.day("2022-12-31")))));
            default -> Array.empty();
        };
        TeamMember other = member(personId, TeamRole.FAMILY)
                .withChosenByIndividual(Said.NO)
                .withInvitedByIds(Option.some(invitedBy.equals("none") ? Array.empty() : Row.list(invitedBy)));

        assertAnswer(
                TeamParts.residential()
                        .individual(TeamParts.individual("true")
                                .birthDate(new BirthDate(Some.day(born)))
                                .build())
                        .representatives(representatives),
                planOf(Array.of(
                        THE_INDIVIDUAL, THE_COORDINATOR, member("lawyer-1", TeamRole.LEGAL_REPRESENTATIVE), other)),
                expected);
    }

    @Test
    void where_nobody_could_invite_no_invitation_is_asked_for() {
        TeamMember aunt = member("aunt-1", TeamRole.FAMILY)
                .withChosenByIndividual(Said.NO)
                .withInvitedByIds(Option.some(Array.empty()));
        Isp plan = planOf(Array.of(THE_INDIVIDUAL, THE_COORDINATOR, aunt));

        assertAnswer(
                TeamParts.residential().individual(TeamParts.individual("false").build()), plan, "MET");
        assertAnswer(
                TeamParts.residential().individual(TeamParts.individual("true").build()), plan, "NOT_MET");
        assertAnswer(
                TeamParts.residential().individual(TeamParts.individual("-").build()),
                plan,
                "UNDETERMINED /individual/canExpressOpinion");
    }

    @ParameterizedTest(name = "informant heard {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-10     | MET
            not 2025-06-30 | NOT_MET
            2025-07-01     | NOT_MET
            -              | UNDETERMINED /plans/0/informants/0/consulted
            """)
    void providers_are_heard(String consulted, String expected) {
        assertAnswer(
                TeamParts.residential(),
                planOf(Array.of(THE_INDIVIDUAL, THE_COORDINATOR)).withInformants(Option.some(heard(consulted))),
                expected);
    }

    @Test
    void without_informants() {
        TeamMember provider = member("manager-1", TeamRole.PROVIDER).withChosenByIndividual(Said.YES);
        Isp nobody = planOf(Array.of(THE_INDIVIDUAL, THE_COORDINATOR)).withInformants(Option.some(Array.empty()));
        Isp onTheTeam = nobody.withTeam(Option.some(Array.of(THE_INDIVIDUAL, THE_COORDINATOR, provider)));

        assertAnswer(TeamParts.residential(), nobody, "NOT_MET");
        assertAnswer(TeamParts.residential(), onTheTeam, "MET");
        assertAnswer(TeamParts.residential(), nobody.withInformants(Option.none()), "UNDETERMINED /plans/0/informants");
    }

    @Test
    void a_role_that_is_somebody_else_s_word_may_be_any() {
        TeamMember foreign =
                member("manager-1", new TeamRole("mt:house-manager")).withChosenByIndividual(Said.YES);
        Isp nobodyHeard =
                planOf(Array.of(foreign, THE_INDIVIDUAL, THE_COORDINATOR)).withInformants(Option.some(Array.empty()));

        assertAnswer(TeamParts.residential(), nobodyHeard, "UNDETERMINED /plans/0/team/0/role");
        assertAnswer(
                TeamParts.residential().caseManagers(Register.notRecorded()),
                planOf(Array.of(foreign, THE_INDIVIDUAL)),
                "UNDETERMINED /caseManagers");
    }

    @Test
    void who_becomes_a_representative_later_invites_nobody_yet() {
        TeamMember friend = member("friend-1", TeamRole.FRIEND)
                .withChosenByIndividual(Said.NO)
                .withInvitedByIds(Option.some(Array.of(GUARDIAN)));
        Isp plan = planOf(Array.of(THE_INDIVIDUAL, THE_COORDINATOR, friend));
        Representative guardian = SigningParts.guardian(GUARDIAN, DecisionScope.SIGN_PLAN);

        assertAnswer(
                TeamParts.residential()
                        .representatives(
                                Array.of(guardian.withPeriod(Option.some(Period.from(Some.day("2025-07-01")))))),
                plan,
                "NOT_MET");
        assertAnswer(
                TeamParts.residential()
                        .representatives(
                                Array.of(guardian.withPeriod(Option.some(Period.from(Some.day("2025-06-30")))))),
                plan,
                "MET");
    }

    @ParameterizedTest(name = "from {0}, without the individual: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-30 | NOT_MET
            2025-07-01 | PENDING
            2024-10-24 | UNDETERMINED
            """)
    void a_plan_that_is_still_being_written_has_time(String from, String expected) {
        assertAnswer(
                TeamParts.residential(),
                planOf(Array.of(THE_COORDINATOR)).withStartsOn(Option.some(Some.day(from))),
                expected);
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.team.DecisionMaker;
import org.openisp.core.team.TeamDecision;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.Vote;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(7)(b)(B) and (C) how the team decides")
class S07bBAgreementClauseTest {

    private static final String DECISION = "decision-1";
    private static final String AT = "/plans/0/decisions/0/";
    private static final String AS_OF = "2025-06-30";

    private static TeamDecision decision(String madeBy, String sought, String votes) {
        return TeamDecision.builder()
                .id(DECISION)
                .decidedOn(Some.day("2025-05-05"))
                .madeBy(Row.isRecorded(madeBy) ? Option.some(DecisionMaker.valueOf(madeBy)) : Option.none())
                .consensusSought(Row.said(sought))
                .votes(Row.isRecorded(votes) ? Option.some(TeamParts.votes(votes)) : Option.<Seq<Vote>>none())
                .build();
    }

    private static ServiceRecord record(String canExpressOpinion, Option<Seq<TeamMember>> team, TeamDecision decision) {
        return TeamParts.residential()
                .individual(TeamParts.individual(canExpressOpinion).build())
                .plans(Register.of(TeamParts.plan()
                        .team(team)
                        .decisions(Register.of(decision))
                        .build()))
                .build();
    }

    private static Option<Seq<TeamMember>> team(String members) {
        return Option.some(TeamParts.members(members));
    }

    private static void assertAnswer(String paragraph, ServiceRecord record, String expected) {
        Row.assertOutcome(Ask.outcome(paragraph, DECISION, record, AS_OF), expected.replace("decision/", AT));
    }

    @ParameterizedTest(name = "(B) made by {0}, consensus sought {1}, {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # made by      | sought | votes                         | outcome | why
            CONSENSUS      | yes    | a:for b:for c:for             | MET     | all agree
            CONSENSUS      | -      | a:for b:for c:for             | MET     | what was reached was sought
            CONSENSUS      | yes    | a:for b:for c:against         | NOT_MET | a majority is no consensus
            CONSENSUS      | yes    | a:for b:for c:abstains        | NOT_MET | an abstaining party does not agree
            CONSENSUS      | yes    | a:for b:for d:against         | NOT_MET | no consensus, whosever d is
            CONSENSUS      | yes    | a:for b:for d:abstains        | NOT_MET | the same
            CONSENSUS      | yes    | a:for b:for e:against         | MET     | e is no member and has no vote
            CONSENSUS      | yes    | a:for d:for                   | UNDETERMINED /plans/0/team/4/interestedPartyId | a and d may be of one party
            CONSENSUS      | yes    | none                          | MET     | consensus needs no vote
            CONSENSUS      | yes    | -                             | UNDETERMINED decision/votes | votes or none is not recorded
            MAJORITY       | yes    | a:for b:for c:against         | MET     | two of three
            MAJORITY       | yes    | a:for b:for c:for             | MET     | all are more than half
            MAJORITY       | yes    | a:for b:against               | NOT_MET | a tie
            MAJORITY       | yes    | a:for a2:for b:against c:against | NOT_MET | two of one party count once
            MAJORITY       | no     | a:for b:for c:against         | NOT_MET | consensus comes first
            MAJORITY       | -      | a:for b:for c:against         | UNDETERMINED decision/consensusSought | sought or not is not recorded
            MAJORITY       | -      | a:for b:against               | NOT_MET | a tie, sought or not
            MAJORITY       | yes    | none                          | NOT_MET | a majority needs votes
            MAJORITY       | yes    | -                             | UNDETERMINED decision/votes | not recorded
            MAJORITY       | yes    | a:for b:for d:against         | UNDETERMINED /plans/0/team/4/interestedPartyId | whose d is decides
            MAJORITY       | yes    | a:for b:for c:for d:against   | MET     | whosever d is
            ONE_MEMBER     | yes    | a:for b:for c:for             | NOT_MET | one member is neither
            INDIVIDUAL     | yes    | a:for b:for c:for             | NOT_APPLICABLE | (7)(b) answers
            REPRESENTATIVE | yes    | a:for b:for c:for             | NOT_APPLICABLE | (7)(b) answers
            -              | yes    | a:for b:for c:for             | UNDETERMINED decision/madeBy | made by whom is not recorded
            """)
    void who_made_it_is_held_against_the_votes(
            String madeBy, String sought, String votes, String expected, String why) {
        assertAnswer(
                "(7)(b)(B)", record("false", team("a:A a2:A b:B c:C d:-"), decision(madeBy, sought, votes)), expected);
    }

    @Test
    void a_team_that_is_not_recorded_is_not_known() {
        assertAnswer(
                "(7)(b)(B)",
                record("false", Option.none(), decision("CONSENSUS", "yes", "a:for b:for")),
                "UNDETERMINED /plans/0/team");
    }

    @Test
    void a_member_who_speaks_for_two_parties_is_not_known() {
        assertAnswer(
                "(7)(b)(B)",
                record("false", team("a:A a:B b:B"), decision("CONSENSUS", "yes", "a:for b:for")),
                "UNDETERMINED /plans/0/team");
    }

    @ParameterizedTest(name = "a third member from {0} through {1}, against it: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-05 | 2025-05-05 | NOT_MET
            2025-05-06 | -          | MET
            2024-01-01 | 2025-05-04 | MET
            """)
    void members_of_that_day_vote(String from, String through, String expected) {
        Seq<TeamMember> members = TeamParts.members("a:A b:B c:C");
        TeamMember third = members.get(2).withPeriod(Option.some(new Period(Some.day(from), Row.day(through))));

        assertAnswer(
                "(7)(b)(B)",
                record(
                        "false",
                        Option.some(members.update(2, third)),
                        decision("CONSENSUS", "yes", "a:for b:for c:against")),
                expected);
    }

    @ParameterizedTest(name = "(C) made by {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            CONSENSUS      | a:for b:for | MET
            MAJORITY       | -           | UNDETERMINED decision/votes
            CONSENSUS      | -           | UNDETERMINED decision/votes
            CONSENSUS      | none        | MET
            MAJORITY       | none        | MET
            ONE_MEMBER     | -           | NOT_MET
            MAJORITY       | a:for       | NOT_MET
            MAJORITY       | a:for a:for | NOT_MET
            INDIVIDUAL     | -           | NOT_APPLICABLE
            REPRESENTATIVE | -           | NOT_APPLICABLE
            -              | a:for b:for | UNDETERMINED decision/madeBy
            """)
    void no_one_member_decides(String madeBy, String votes, String expected) {
        assertAnswer("(7)(b)(C)", record("false", team("a:A b:B"), decision(madeBy, "yes", votes)), expected);
    }

    @ParameterizedTest(name = "(C) {0}, {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # team                          | votes                     | outcome | why
            n1:house n2:house c1:cdd        | n1:for n2:for             | NOT_MET | two people of one party
            n1:house n2:house c1:cdd        | n1:for n2:for c1:for      | MET     | two parties
            n1:house n2:house c1:cdd        | n1:for n2:for c1:abstains | MET     | whoever abstains takes part
            n1:house n2:house c1:cdd        | n1:for stranger:for       | NOT_MET | whoever is no member has no vote
            n1:house n2:- c1:cdd            | n1:for n2:for             | UNDETERMINED /plans/0/team/1/interestedPartyId | n2 may be of the house
            n1:house n2:- c1:cdd            | n1:for n2:for c1:for      | MET     | two parties, whosever n2 is
            n1:- n2:- c1:cdd                | n1:for n2:for             | UNDETERMINED /plans/0/team/0/interestedPartyId /plans/0/team/1/interestedPartyId | both may be of one
            n1:- n2:- c1:cdd                | n1:for                    | NOT_MET | one member, of whichever party
            n1:- n2:- c1:cdd                | n1:for stranger:for       | NOT_MET | one member, of whichever party
            n1:house n1:cdd n2:house c1:cdd | n1:for n2:for             | UNDETERMINED /plans/0/team | for whom n1 spoke
            n1:house n1:cdd n2:house c1:cdd | n1:for                    | NOT_MET | one member, for whomever
            """)
    void a_party_counts_as_one_member(String members, String votes, String expected, String why) {
        for (String madeBy : new String[] {"MAJORITY", "CONSENSUS"}) {
            assertAnswer("(7)(b)(C)", record("false", team(members), decision(madeBy, "yes", votes)), expected);
        }
    }

    @Test
    void whose_the_votes_are_turns_on_the_team() {
        TeamDecision decision = decision("MAJORITY", "yes", "n1:for n2:for");

        assertAnswer("(7)(b)(C)", record("false", Option.none(), decision), "UNDETERMINED /plans/0/team");
        assertAnswer(
                "(7)(b)(C)", record("false", Option.none(), decision("MAJORITY", "yes", "n1:for n1:for")), "NOT_MET");
    }

    @ParameterizedTest(name = "(C) of two parties, the second a member from {0} through {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-05 | 2025-05-05 | MET
            2025-05-06 | -          | NOT_MET
            2024-01-01 | 2025-05-04 | NOT_MET
            """)
    void only_parties_of_members_of_that_day_count(String from, String through, String expected) {
        Seq<TeamMember> members = TeamParts.members("n1:house n2:house c1:cdd");
        TeamMember third = members.get(2).withPeriod(Option.some(new Period(Some.day(from), Row.day(through))));

        assertAnswer(
                "(7)(b)(C)",
                record(
                        "false",
                        Option.some(members.update(2, third)),
                        decision("MAJORITY", "yes", "n1:for n2:for c1:for")),
                expected);
    }

    @ParameterizedTest(name = "can express an opinion: {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            true | NOT_APPLICABLE
            -    | UNDETERMINED /individual/canExpressOpinion
            """)
    void only_where_the_team_decides(String can, String expected) {
        for (String paragraph : new String[] {"(7)(b)(B)", "(7)(b)(C)"}) {
            assertAnswer(paragraph, record(can, team("a:A b:B"), decision("ONE_MEMBER", "no", "a:for")), expected);
        }
    }

    @ParameterizedTest(name = "can express an opinion: not recorded, made by {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            INDIVIDUAL     | NOT_APPLICABLE
            REPRESENTATIVE | NOT_APPLICABLE
            CONSENSUS      | UNDETERMINED /individual/canExpressOpinion
            -              | UNDETERMINED /individual/canExpressOpinion decision/madeBy
            """)
    void what_the_team_did_not_make_is_no_decision_of_the_team_whoever_could_decide(String madeBy, String expected) {
        for (String paragraph : new String[] {"(7)(b)(B)", "(7)(b)(C)"}) {
            assertAnswer(paragraph, record("-", team("a:A b:B"), decision(madeBy, "yes", "a:for b:for")), expected);
        }
    }

    @Test
    void a_decision_that_is_not_made_yet_is_not_asked_about() {
        ServiceRecord record = record("false", team("a:A b:B"), decision("ONE_MEMBER", "no", "none"));

        assertThat(Ask.findings("(7)(b)(C)", record, Question.asOf(Some.day("2025-05-04"))))
                .isEmpty();
        assertThat(Ask.findings("(7)(b)(C)", record, Question.asOf(Some.day("2025-05-05"))))
                .hasSize(1);
    }

    @Test
    void only_members_who_voted_are_named_where_their_party_is_not_recorded() {
        Outcome outcome = Ask.outcome(
                "(7)(b)(B)",
                DECISION,
                record("false", team("a:A b:B c:- d:-"), decision("MAJORITY", "yes", "a:for b:for d:against")),
                AS_OF);

        assertThat(Row.missing(outcome)).containsExactly("/plans/0/team/3/interestedPartyId");
    }
}

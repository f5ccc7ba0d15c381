package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.TeamParts.PLAN;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.team.DecisionBasis;
import org.openisp.core.team.DecisionMaker;
import org.openisp.core.team.TeamDecision;
import org.openisp.rules.Outcome;

@DisplayName("OAR 411-415-0070(7)(b) when the team decides")
class S07bTeamDecisionClauseTest {

    private static final String DECISION = "decision-1";

    private static TeamDecision decision(String madeBy, String decidedOn) {
        return TeamDecision.builder()
                .id(DECISION)
                .decidedOn(Some.day(decidedOn))
                .madeBy(Row.isRecorded(madeBy) ? Option.some(DecisionMaker.valueOf(madeBy)) : Option.none())
                .basis(Array.of(DecisionBasis.HEALTH))
                .build();
    }

    private static ServiceRecord of(ServiceRecord.Builder record, TeamDecision... decisions) {
        return record.plans(Register.of(
                        TeamParts.plan().decisions(Register.of(decisions)).build()))
                .build();
    }

    private static ServiceRecord.Builder unable() {
        return TeamParts.residential().individual(TeamParts.individual("false").build());
    }

    @Nested
    @DisplayName("unable to express a choice by any means, and without representative")
    class State {

        @ParameterizedTest(name = "can express an opinion: {0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
                false | MET
                true  | NOT_APPLICABLE
                none  | UNDETERMINED /individual/canExpressOpinion
                -     | UNDETERMINED /individual/canExpressOpinion
                """)
        void whether_the_individual_can(String can, String expected) {
            ServiceRecord record = of(
                    TeamParts.residential().individual(TeamParts.individual(can).build()));

            Row.assertOutcome(Ask.outcome("(7)(b)", PLAN, record, "2025-06-30"), expected);
        }

        @ParameterizedTest(name = "{0} from {1} through {2}: {3}  ({4})")
        @CsvSource(delimiter = '|', textBlock = """
                # kind                     | from       | through    | asked 2025-06-30 | why
                court-appointed-guardian   | 2025-06-30 | -          | NOT_APPLICABLE   | since that day
                court-appointed-guardian   | 2025-07-01 | -          | MET              | not yet
                court-appointed-guardian   | 2024-01-01 | 2025-06-29 | MET              | no more
                health-care-representative | 2024-01-01 | -          | NOT_APPLICABLE   | a legal representative
                designated-representative  | 2024-01-01 | -          | UNDETERMINED /representatives/0/authorized | authorized or not is not recorded
                designated-representative  | 2024-01-01 | 2025-06-29 | MET              | no more, authorized or not
                parent                     | 2024-01-01 | -          | MET              | of an adult
                court-appointed-guardian   | -          | -          | UNDETERMINED /representatives/0/period | when is not recorded
                mt:tutor                   | 2024-01-01 | -          | UNDETERMINED /representatives/0/kind | a word of somebody else
                mt:tutor                   | -          | -          | UNDETERMINED /representatives/0/kind | whenever it was
                mt:tutor                   | 2025-07-01 | -          | MET              | not yet, whatever a tutor is
                mt:tutor                   | 2024-01-01 | 2025-06-29 | MET              | no more, whatever a tutor is
                """)
        void whether_somebody_represents(String kind, String from, String through, String expected, String why) {
            Representative one = Representative.builder()
                    .personId("person-1")
                    .kind(new RepresentativeKind(kind))
                    .period(Row.day(from).map(first -> new Period(first, Row.day(through))))
                    .scope(Array.of(DecisionScope.CHOOSE_PROVIDERS))
                    .build();
            ServiceRecord record = of(unable().representatives(Array.of(one)));

            Row.assertOutcome(Ask.outcome("(7)(b)", PLAN, record, "2025-06-30"), expected);
        }

        @ParameterizedTest(name = "designated since {0}, authorized {1}: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
                # since    | authorized     | asked 2025-06-30 | why
                2024-01-01 | 2024-01-01     | NOT_APPLICABLE   | a designated one
                2024-01-01 | 2025-06-30     | NOT_APPLICABLE   | since that day
                2024-01-01 | 2025-07-01     | MET              | not yet
                2024-01-01 | not 2025-06-30 | MET              | never
                2024-01-01 | not 2025-06-29 | UNDETERMINED /representatives/0/authorized | perhaps on the day asked about
                -          | 2024-01-01     | UNDETERMINED /representatives/0/period     | when is not recorded
                -          | not 2025-06-30 | MET              | whenever it was
                """)
        void a_designated_representative_is_one_once_authorized(
                String since, String authorized, String expected, String why) {
            Representative friend = SigningParts.designated("friend-1")
                    .withPeriod(Row.day(since).map(Period::from))
                    .withAuthorized(Row.act(authorized));
            ServiceRecord record = of(unable().representatives(Array.of(friend)));

            Row.assertOutcome(Ask.outcome("(7)(b)", PLAN, record, "2025-06-30"), expected);
        }

        @ParameterizedTest(name = "a guardian without a recorded scope, {0}, and a designated representative {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                # guardian               | designated    | missing
                -                        | 2099-01-01 on | /representatives/0/period
                2019-01-01 to 2020-12-31 | -             | /representatives/1/period
                -                        | -             | /representatives/0/period /representatives/1/period
                -                        | never         | /representatives/0/period
                """)
        void the_scope_of_a_representative_is_not_missing(String guardian, String designated, String missing) {
            ServiceRecord record = of(unable().representatives(Array.of(
                    SigningParts.guardian("guardian-1")
                            .withPeriod(ServiceParts.period(guardian))
                            .withScope(Option.none()),
                    designated.equals("never")
                            ? SigningParts.designated("friend-1")
                                    .withPeriod(Option.none())
                                    .withAuthorized(Act.notThrough(Some.day("2025-06-30")))
                            : SigningParts.designated("friend-1").withPeriod(ServiceParts.period(designated)))));

            Outcome outcome = Ask.outcome("(7)(b)", PLAN, record, "2025-06-30");

            assertThat(Row.missing(outcome)).containsExactlyElementsOf(Row.list(missing));
        }

        @Test
        void representatives_that_are_not_recorded_are_not_known() {
            ServiceRecord record = of(unable().representatives(Option.none()));

            Row.assertOutcome(Ask.outcome("(7)(b)", PLAN, record, "2025-06-30"), "UNDETERMINED /representatives");
        }

        @Test
        void a_minor_has_a_representative() {
            ServiceRecord record = of(unable().individual(TeamParts.individual("false")
                    .birthDate(new BirthDate(Some.day("2012-01-01")))
                    .build()));

            Row.assertOutcome(Ask.outcome("(7)(b)", PLAN, record, "2025-06-30"), "UNDETERMINED /representatives");
        }

        @ParameterizedTest(name = "asked {0}: {1}")
        @CsvSource({"2025-06-29, MET", "2025-06-30, NOT_APPLICABLE", "2026-03-31, NOT_APPLICABLE"})
        void the_latest_observation_counts(String asOf, String expected) {
            ServiceRecord record = of(TeamParts.residential()
                    .individual(TeamParts.individual("-")
                            .canExpressOpinion(Array.of(
                                    new Observation(Some.day("2025-06-30"), true),
                                    new Observation(Some.day("2025-04-01"), false)))
                            .build()));

            Row.assertOutcome(Ask.outcome("(7)(b)", PLAN, record, asOf), expected);
        }

        @ParameterizedTest(name = "stays not recorded, can express an opinion: {0}, a decision by {1}, asked {2}: {3}")
        @CsvSource(delimiter = '|', textBlock = """
                true  | INDIVIDUAL | 2025-06-30 | NOT_APPLICABLE
                -     | CONSENSUS  | 2026-04-01 | NOT_APPLICABLE
                -     | CONSENSUS  | 2025-06-30 | UNDETERMINED /stays /individual/canExpressOpinion
                false | CONSENSUS  | 2025-06-30 | UNDETERMINED /stays
                false | INDIVIDUAL | 2025-06-30 | UNDETERMINED /stays
                """)
        void where_the_individual_lives_matters_only_where_the_team_may_decide(
                String can, String madeBy, String asOf, String expected) {
            ServiceRecord record = of(
                    TeamParts.residential()
                            .individual(TeamParts.individual(can).build())
                            .stays(Register.notRecorded()),
                    decision(madeBy, "2025-05-05"));

            Row.assertOutcome(Ask.outcome("(7)(b)", PLAN, record, asOf), expected);
        }

        @ParameterizedTest(name = "plan through 2026-03-31, asked {0}, with a decision of {1}: {2}")
        @CsvSource({
            "2026-03-31, CONSENSUS, MET",
            "2026-04-01, CONSENSUS, NOT_APPLICABLE",
            "2026-04-01, INDIVIDUAL, NOT_MET",
            "2026-04-01, -, UNDETERMINED /plans/0/decisions/0/madeBy"
        })
        void when_the_plan_is_over_its_decisions_remain(String asOf, String madeBy, String expected) {
            ServiceRecord record = of(unable(), decision(madeBy, "2025-05-05"));

            Row.assertOutcome(Ask.outcome("(7)(b)", PLAN, record, asOf), expected);
        }

        @ParameterizedTest(name = "decided on {1}, recorded as made by {0}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                CONSENSUS      | 2025-05-05 | MET
                MAJORITY       | 2025-05-05 | MET
                ONE_MEMBER     | 2025-05-05 | MET
                INDIVIDUAL     | 2025-05-05 | NOT_MET
                REPRESENTATIVE | 2025-05-05 | NOT_MET
                INDIVIDUAL     | 2025-07-01 | MET
                INDIVIDUAL     | 2024-01-10 | UNDETERMINED /individual/canExpressOpinion
                CONSENSUS      | 2024-01-10 | MET
                -              | 2025-05-05 | UNDETERMINED /plans/0/decisions/0/madeBy
                -              | 2025-07-01 | MET
                """)
        void a_decision_that_is_the_team_s_is_not_made_by_others(String madeBy, String decidedOn, String expected) {
            ServiceRecord record = of(unable(), decision(madeBy, decidedOn));

            Row.assertOutcome(Ask.outcome("(7)(b)", PLAN, record, "2025-06-30"), expected);
        }
    }

    @Nested
    @DisplayName("a decision of 2025-05-05, asked when there is a guardian since 2025-06-01")
    class Earlier {

        private ServiceRecord decided(String canExpressOpinion, TeamDecision... decisions) {
            return of(
                    TeamParts.residential()
                            .individual(TeamParts.individual(canExpressOpinion).build())
                            .representatives(Array.of(SigningParts.guardian("guardian-1", DecisionScope.SIGN_PLAN)
                                    .withPeriod(Option.some(Period.from(Some.day("2025-06-01")))))),
                    decisions);
        }

        @ParameterizedTest(name = "could express an opinion: {0}, made by {1}: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
                false | INDIVIDUAL     | NOT_MET        | it was the team's to make
                true  | INDIVIDUAL     | NOT_APPLICABLE | the individual could
                -     | INDIVIDUAL     | UNDETERMINED /individual/canExpressOpinion | it may have been the team's
                -     | REPRESENTATIVE | UNDETERMINED /individual/canExpressOpinion | it may have been the team's
                -     | CONSENSUS      | NOT_APPLICABLE | made by the team, whoever could
                false | -              | UNDETERMINED /plans/0/decisions/0/madeBy   | others may have made it
                true  | -              | NOT_APPLICABLE | the individual could, whoever made it
                -     | -              | UNDETERMINED /plans/0/decisions/0/madeBy /individual/canExpressOpinion | neither is recorded
                """)
        void is_asked_about_by_what_stood_on_its_day(String can, String madeBy, String expected, String why) {
            ServiceRecord record = decided(can, decision(madeBy, "2025-05-05"));

            Row.assertOutcome(Ask.outcome("(7)(b)", PLAN, record, "2025-06-30"), expected);
        }

        @ParameterizedTest(name = "made by {0}, another by {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                -          | INDIVIDUAL | NOT_MET
                INDIVIDUAL | -          | NOT_MET
                CONSENSUS  | -          | UNDETERMINED /plans/0/decisions/1/madeBy
                """)
        void one_that_was_not_theirs_is_enough(String one, String other, String expected) {
            ServiceRecord record = decided("false", decision(one, "2025-05-05"), decision(other, "2025-05-06"));

            Row.assertOutcome(Ask.outcome("(7)(b)", PLAN, record, "2025-06-30"), expected);
        }
    }

    @Nested
    @DisplayName("(A) the team may decide")
    class Permission {

        @ParameterizedTest(name = "can express an opinion: {0}, in {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                false | host-home          | MET
                true  | host-home          | NOT_APPLICABLE
                -     | host-home          | UNDETERMINED /individual/canExpressOpinion
                false | own-or-family-home | NOT_APPLICABLE
                """)
        void where_it_reaches(String can, String program, String expected) {
            ServiceRecord record = of(
                    TeamParts.record(program)
                            .individual(TeamParts.individual(can).build()),
                    decision("MAJORITY", "2025-05-05"));

            Row.assertOutcome(Ask.outcome("(7)(b)(A)", DECISION, record, "2025-06-30"), expected);
        }

        @ParameterizedTest(name = "resting on {0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
                health                 | MET
                safety                 | MET
                assessed-needs         | MET
                mt:thrift              | UNDETERMINED /plans/0/decisions/0/basis
                mt:thrift safety       | MET
                none                   | NOT_APPLICABLE
                -                      | UNDETERMINED /plans/0/decisions/0/basis
                """)
        void what_it_rests_on(String basis, String expected) {
            Option<Array<DecisionBasis>> all = basis.equals("-")
                    ? Option.none()
                    : Option.some(
                            basis.equals("none")
                                    ? Array.empty()
                                    : Array.ofAll(Row.list(basis).map(DecisionBasis::new)));
            ServiceRecord record =
                    of(unable(), decision("MAJORITY", "2025-05-05").withBasis(all.map(list -> list)));

            Row.assertOutcome(Ask.outcome("(7)(b)(A)", DECISION, record, "2025-06-30"), expected);
        }

        @Test
        void a_day_before_the_first_text_is_not_judged() {
            ServiceRecord record = of(unable(), decision("MAJORITY", "2024-10-24"));

            Row.assertOutcome(Ask.outcome("(7)(b)(A)", DECISION, record, "2025-06-30"), "UNDETERMINED");
        }
    }
}

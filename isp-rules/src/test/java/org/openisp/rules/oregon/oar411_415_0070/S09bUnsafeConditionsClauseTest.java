package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.PROVIDER;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.SETTING;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.decision;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.decisions;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.plan;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.record;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
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
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.service.DecisionResult;
import org.openisp.core.service.DecisionSubject;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceDecision;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.service.UnsafeCondition;
import org.openisp.core.service.UnsafeConditionKind;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(9)(b) a provider or a setting that is not safe")
class S09bUnsafeConditionsClauseTest {

    private static final String CONDITION = "condition-1";
    private static final String TODAY = "2025-06-30";

    private static UnsafeCondition condition(UnsafeConditionKind kind, String safeguards) {
        return UnsafeCondition.builder()
                .id(CONDITION)
                .kind(kind)
                .settingId(SETTING)
                .providerId(PROVIDER)
                .period(Period.from(Some.day("2025-06-02")))
                .safeguardsAvailable(Row.said(safeguards))
                .build();
    }

    private static ServiceRecord unsafe(UnsafeCondition condition) {
        return record(plan(service().build()))
                .unsafeConditions(Register.of(condition))
                .build();
    }

    private static void assertOutcome(String paragraph, ServiceRecord record, String expected) {
        Row.assertOutcome(Ask.outcome(paragraph, CONDITION, record, TODAY), expected);
    }

    @ParameterizedTest(name = "safeguards {0}, in {1}, through {2}, {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # safeguards | setting | service through | decision           | asked 2025-06-30
            no  | setting-1 | 2026-02-28 | none                  | NOT_MET
            yes | setting-1 | 2026-02-28 | none                  | NOT_APPLICABLE
            -   | setting-1 | 2026-02-28 | none                  | UNDETERMINED /unsafeConditions/0/safeguardsAvailable
            no  | setting-2 | 2026-02-28 | none                  | MET
            no  | -         | 2026-02-28 | none                  | UNDETERMINED /unsafeConditions/0/settingId
            no  | setting-1 | 2026-02-28 | terminated 2025-06-30 | MET
            no  | setting-1 | 2026-02-28 | terminated 2025-07-01 | NOT_MET
            no  | setting-1 | 2026-02-28 | denied 2025-06-30     | NOT_MET
            no  | setting-1 | 2025-06-29 | none                  | MET
            no  | setting-1 | 2025-06-30 | none                  | NOT_MET
            yes | -         | 2026-02-28 | none                  | NOT_APPLICABLE
            -   | setting-2 | 2026-02-28 | none                  | MET
            """)
    void a_setting_that_endangers_the_individual(
            String safeguards, String settingId, String through, String decision, String expected) {
        UnsafeCondition condition = condition(UnsafeConditionKind.DANGER_TO_INDIVIDUAL, safeguards)
                .withSettingId(Option.some(settingId).filter(Row::isRecorded));
        ServiceRecord record = record(plan(service()
                        .period(Period.of(Some.day("2025-03-01"), Some.day(through)))
                        .build()))
                .unsafeConditions(Register.of(condition))
                .serviceDecisions(decisions(decision))
                .build();

        assertOutcome("(9)(b)(A)", record, expected);
    }

    @Test
    void denial_is_permitted_and_termination_is_demanded() {
        UnsafeCondition condition = condition(UnsafeConditionKind.DANGER_TO_INDIVIDUAL, "no");
        ServiceRecord goingOn = unsafe(condition);
        ServiceRecord selectedOnly = record(plan(service().build()).withSigning(Some.unsigned()))
                .unsafeConditions(Register.of(condition))
                .build();
        ServiceRecord terminated = goingOn.withServiceDecisions(decisions("terminated 2025-06-20"));

        assertThat(because(selectedOnly)).isEqualTo("no such service goes on; in this case denying it is permitted");
        assertThat(because(terminated)).isEqualTo("the services were terminated");
        assertThat(because(goingOn)).isEqualTo("services go on that must be terminated");
    }

    private static String because(ServiceRecord record) {
        return Ask.outcome("(9)(b)(A)", CONDITION, record, TODAY).because();
    }

    @ParameterizedTest(name = "from {0} through {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # from     | through    | asked 2025-06-30
            2025-06-30 | -          | NOT_MET
            2025-07-01 | -          | NOT_APPLICABLE
            2025-06-02 | 2025-06-30 | NOT_MET
            2025-06-02 | 2025-06-29 | NOT_APPLICABLE
            """)
    void a_condition_counts_while_it_lasts(String from, String through, String expected) {
        UnsafeCondition condition = condition(UnsafeConditionKind.DANGER_TO_INDIVIDUAL, "no")
                .withPeriod(new Period(Some.day(from), Row.day(through)));

        assertOutcome("(9)(b)(A)", unsafe(condition), expected);
    }

    @ParameterizedTest(name = "{0} {1}, provider {2}, decision {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # paragraph    | kind                 | provider   | decision              | asked 2025-06-30
            (9)(b)(B)(i)   | CANNOT_SERVE_NEEDS   | provider-1 | none                  | NOT_MET
            (9)(b)(B)(i)   | CANNOT_SERVE_NEEDS   | provider-1 | terminated 2025-06-20 | MET
            (9)(b)(B)(i)   | CANNOT_SERVE_NEEDS   | provider-2 | none                  | MET
            (9)(b)(B)(i)   | CANNOT_SERVE_NEEDS   | -          | none                  | UNDETERMINED /unsafeConditions/0/providerId
            (9)(b)(B)(ii)  | CANNOT_SERVE_CHOICES | provider-1 | none                  | NOT_MET
            (9)(b)(B)(ii)  | CANNOT_SERVE_CHOICES | provider-1 | terminated 2025-06-20 | MET
            (9)(b)(B)(ii)  | CANNOT_SERVE_CHOICES | provider-2 | none                  | MET
            (9)(b)(B)(ii)  | CANNOT_SERVE_CHOICES | -          | none                  | UNDETERMINED /unsafeConditions/0/providerId
            """)
    void a_provider_who_cannot_serve_safely_whatever_the_safeguards(
            String paragraph, UnsafeConditionKind kind, String providerId, String decision, String expected) {
        UnsafeCondition condition = condition(kind, "yes")
                .withSettingId(Option.none())
                .withProviderId(Option.some(providerId).filter(Row::isRecorded));

        assertOutcome(paragraph, unsafe(condition).withServiceDecisions(decisions(decision)), expected);
    }

    @ParameterizedTest(name = "safeguards {0}, {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # safeguards | provider | setting | asked 2025-06-30
            no  | provider-1 | setting-1 | NOT_MET
            no  | provider-1 | setting-2 | MET
            no  | provider-2 | setting-1 | MET
            no  | provider-1 | -         | UNDETERMINED /unsafeConditions/0/settingId
            no  | -          | setting-1 | UNDETERMINED /unsafeConditions/0/providerId
            no  | -          | setting-2 | MET
            yes | provider-1 | setting-1 | NOT_APPLICABLE
            -   | provider-1 | setting-1 | UNDETERMINED /unsafeConditions/0/safeguardsAvailable
            """)
    void a_setting_that_endangers_the_provider(
            String safeguards, String providerId, String settingId, String expected) {
        UnsafeCondition condition = condition(UnsafeConditionKind.DANGER_TO_PROVIDER, safeguards)
                .withProviderId(Option.some(providerId).filter(Row::isRecorded))
                .withSettingId(Option.some(settingId).filter(Row::isRecorded));

        assertOutcome("(9)(b)(C)", unsafe(condition), expected);
    }

    private static ServiceRecord undecided(String safeguards, Observation... observations) {
        Seq<Observation> seen = Array.of(observations);
        return unsafe(condition(UnsafeConditionKind.NO_INFORMED_DECISION, safeguards)
                        .withSettingId(Option.none())
                        .withProviderId(Option.none()))
                .withIndividual(Individual.builder()
                        .id("individual-1")
                        .canExpressInformedDecision(seen)
                        .build());
    }

    private static Observation observed(String day, boolean can) {
        return new Observation(Some.day(day), can);
    }

    @Test
    void nobody_who_can_decide() {
        ServiceRecord record = undecided("no", observed("2025-05-01", false));

        assertOutcome("(9)(b)(D)", record, "NOT_MET");
        assertOutcome("(9)(b)(D)", record.withServiceDecisions(decisions("terminated 2025-06-20")), "MET");
        assertOutcome("(9)(b)(D)", undecided("yes", observed("2025-05-01", false)), "NOT_APPLICABLE");
        assertOutcome(
                "(9)(b)(D)",
                undecided("-", observed("2025-05-01", false)),
                "UNDETERMINED /unsafeConditions/0/safeguardsAvailable");
        assertOutcome(
                "(9)(b)(D)",
                record.withRepresentatives(Option.some(Array.of(SigningParts.designated("person-1")))),
                "NOT_APPLICABLE");
        assertOutcome(
                "(9)(b)(D)",
                record.withRepresentatives(Option.some(Array.of(SigningParts.guardian("person-1")))),
                "NOT_MET");
        assertOutcome("(9)(b)(D)", record.withRepresentatives(Option.none()), "UNDETERMINED /representatives");
    }

    @Test
    void the_latest_observation_counts() {
        String unknown = "UNDETERMINED /individual/canExpressInformedDecision";

        assertOutcome(
                "(9)(b)(D)",
                undecided("no", observed("2025-05-01", false), observed("2025-06-30", true)),
                "NOT_APPLICABLE");
        assertOutcome(
                "(9)(b)(D)", undecided("no", observed("2025-05-01", false), observed("2025-07-01", true)), "NOT_MET");
        assertOutcome(
                "(9)(b)(D)", undecided("no", observed("2025-05-01", true), observed("2025-05-02", false)), "NOT_MET");
        assertOutcome(
                "(9)(b)(D)", undecided("no", observed("2025-05-01", true), observed("2025-05-01", false)), unknown);
        assertOutcome("(9)(b)(D)", undecided("no"), unknown);
        assertOutcome("(9)(b)(D)", undecided("no", observed("2025-07-01", false)), unknown);
        assertOutcome(
                "(9)(b)(D)",
                undecided("no")
                        .withIndividual(Individual.builder().id("individual-1").build()),
                unknown);
    }

    @Test
    void a_decision_ends_what_it_names_whatever_condition_it_answers() {
        ServiceRecord record = unsafe(condition(UnsafeConditionKind.DANGER_TO_INDIVIDUAL, "no"));
        ServiceDecision ended = decision(DecisionResult.TERMINATED, "2025-06-20")
                .conditionId(CONDITION)
                .build();
        ServiceDecision another = ended.withSubjectIds(Option.some(Array.of("service-2")));
        ServiceDecision ofTheSetting =
                ended.withSubject(Option.some(DecisionSubject.SETTING)).withSubjectIds(Option.some(Array.of(SETTING)));

        assertOutcome("(9)(b)(A)", record.withServiceDecisions(Register.of(ended)), "MET");
        assertOutcome("(9)(b)(A)", record.withServiceDecisions(Register.of(ofTheSetting)), "MET");
        assertOutcome("(9)(b)(A)", record.withServiceDecisions(Register.of(another)), "NOT_MET");
        assertOutcome(
                "(9)(b)(A)",
                record.withServiceDecisions(Register.of(ended.withSubjectIds(Option.none()))),
                "UNDETERMINED /serviceDecisions/0/subjectIds");
    }

    @ParameterizedTest(name = "nursing that the Department pays for {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # paid | decision              | by a revision that nobody signed, implemented 2025-06-01
            no  | none                  | NOT_MET
            no  | terminated 2025-06-20 | MET
            no  | denied 2025-06-20     | NOT_MET
            yes | none                  | MET
            -   | none                  | UNDETERMINED /plans/0/revisions/0/begins/0/departmentFunded
            """)
    void what_came_with_a_revision_that_needs_only_notice_has_to_end(String paid, String decision, String expected) {
        PlannedService nursing = service()
                .kind(ServiceKind.PRIVATE_DUTY_NURSING)
                .revisionId("revision-1")
                .build();
        Revision revision = LimitParts.revision("revision-1", nursing.getId(), "-")
                .withBegins(Option.some(Array.of(ServiceChange.builder()
                        .serviceId(nursing.getId())
                        .departmentFunded(Row.said(paid))
                        .build())))
                .withEnds(Option.some(Array.empty()))
                .withSigning(Some.unsigned());
        ServiceRecord record = record(plan(nursing).withRevisions(Register.of(revision)))
                .unsafeConditions(Register.of(condition(UnsafeConditionKind.CANNOT_SERVE_NEEDS, "-")))
                .serviceDecisions(decisions(decision))
                .build();

        assertOutcome("(9)(b)(B)(i)", record, expected);
    }

    @Test
    void every_service_of_it_has_to_end() {
        ServiceRecord record = unsafe(condition(UnsafeConditionKind.DANGER_TO_INDIVIDUAL, "no"))
                .withPlans(Register.of(plan(
                        service().build(),
                        service().id("service-2").inHome(Said.NO).build())))
                .withServiceDecisions(decisions("terminated 2025-06-20"));

        assertOutcome("(9)(b)(A)", record, "NOT_MET");
    }

    @Test
    void each_clause_is_asked_about_conditions_of_its_own_kind() {
        ServiceRecord record = unsafe(condition(UnsafeConditionKind.DANGER_TO_INDIVIDUAL, "no"));
        Question question = Question.asOf(Some.day(TODAY));

        for (String other : Array.of("(9)(b)", "(9)(b)(B)(i)", "(9)(b)(B)(ii)", "(9)(b)(C)", "(9)(b)(D)")) {
            assertThat(Ask.findings(other, record, question)).as(other).isEmpty();
        }
        Row.assertOutcome(
                Ask.outcome("(9)(b)(A)", "record-1", record.withUnsafeConditions(Register.notRecorded()), TODAY),
                "UNDETERMINED /unsafeConditions");
    }
}

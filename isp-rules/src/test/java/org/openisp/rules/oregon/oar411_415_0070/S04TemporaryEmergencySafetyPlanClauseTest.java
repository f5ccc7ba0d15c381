package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.EmergencyPlanExtension;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.CountedDay;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.ExtensionApproval;
import org.openisp.rules.oregon.OregonReadings.Lasting;

@DisplayName("OAR 411-415-0070(4) a Temporary Emergency Safety Plan lasts 90 days, extended by up to 90")
class S04TemporaryEmergencySafetyPlanClauseTest {

    private static final Question IN_AUTUMN = Question.asOf(Some.day("2025-10-01"));

    @ParameterizedTest(name = "{0}: 2025-01-15 through {1}, extensions {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        FIRST_DAY_COUNTS         | 2025-04-14 | none | MET     | January 15 is day 1, April 14 is day 90
        FIRST_DAY_COUNTS         | 2025-04-15 | none | NOT_MET | day 91
        FIRST_DAY_COUNTS         | 2025-02-01 | none | MET     | up to: it may be shorter
        FIRST_DAY_DOES_NOT_COUNT | 2025-04-15 | none | MET     | January 16 is day 1, April 15 is day 90
        FIRST_DAY_DOES_NOT_COUNT | 2025-04-16 | none | NOT_MET | day 91
        FIRST_DAY_COUNTS         | -          | none | UNDETERMINED /emergencyPlans/0/expiresOn  | the last day is not recorded
        FIRST_DAY_COUNTS         | 2025-04-14 | -    | MET     | within 90 days it needs no extension, recorded or not
        FIRST_DAY_COUNTS         | 2025-07-13 | -    | UNDETERMINED /emergencyPlans/0/extensions | whether it was extended is not recorded
        FIRST_DAY_COUNTS         | 2025-07-14 | -    | NOT_MET | day 181: beyond what any extension could give
        """)
    void ninety_days(Lasting choice, String expiresOn, String extensions, String expected, String why) {
        Option<Seq<EmergencyPlanExtension>> recorded =
                extensions.equals("none") ? Option.some(Array.empty()) : Option.none();
        Question question = IN_AUTUMN.reading(OregonReadings.LASTING, choice);
        Row.assertOutcome(Ask.outcome("(4)", "tesp-1", record("2025-01-15", expiresOn, recorded), question), expected);
    }

    @ParameterizedTest(name = "{0}, {1}, through {2}, approved {3} and {4}, as of {5}: {6}  ({7})")
    @CsvSource(delimiter = '|', textBlock = """
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | 2025-04-10     | 2025-04-12     | 2025-10-01 | MET     | July 13 is day 180, approved by both
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-14 | 2025-04-10     | 2025-04-12     | 2025-10-01 | NOT_MET | day 181
        2025-01-15 | FIRST_DAY_DOES_NOT_COUNT | 2025-07-14 | 2025-04-10     | 2025-04-12     | 2025-10-01 | MET     | day 180 when the first day does not count
        2025-01-15 | FIRST_DAY_DOES_NOT_COUNT | 2025-07-15 | 2025-04-10     | 2025-04-12     | 2025-10-01 | NOT_MET | day 181 when the first day does not count
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | 2025-04-14     | 2025-04-14     | 2025-10-01 | MET     | approved on the day on which it would have ended
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | 2025-04-15     | 2025-04-12     | 2025-10-01 | NOT_MET | it had ended before the individual approved
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | 2025-04-12     | 2025-04-15     | 2025-10-01 | NOT_MET | it had ended before the case manager approved
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | not 2025-09-30 | 2025-04-12     | 2025-10-01 | NOT_MET | the case manager alone cannot extend it
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | 2025-04-10     | not 2025-09-30 | 2025-10-01 | NOT_MET | nor the individual alone
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | -              | 2025-04-12     | 2025-10-01 | UNDETERMINED /emergencyPlans/0/extensions/0/approvedForIndividual | not recorded whether the individual approved
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | 2025-04-10     | -              | 2025-10-01 | UNDETERMINED /emergencyPlans/0/extensions/0/approvedByCaseManager | not recorded whether the case manager approved
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | 2025-04-10     | 2025-04-12     | 2025-04-11 | PENDING | the case manager has not approved yet, and there is time through April 14
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | 2025-04-10     | not 2025-04-14 | 2025-04-14 | PENDING | the last day to approve
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | 2025-04-10     | not 2025-04-14 | 2025-04-15 | NOT_MET | the day after
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | not 2025-04-13 | 2025-04-12     | 2025-10-01 | UNDETERMINED /emergencyPlans/0/extensions/0/approvedForIndividual | the individual may have approved on April 14, the last day
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | 2025-04-10     | not 2025-04-13 | 2025-10-01 | UNDETERMINED /emergencyPlans/0/extensions/0/approvedByCaseManager | so may the case manager
        2025-01-15 | FIRST_DAY_COUNTS         | 2025-07-13 | -              | not 2025-04-14 | 2025-10-01 | NOT_MET | the case manager did not, whatever the individual did
        2024-10-24 | FIRST_DAY_COUNTS         | 2025-01-21 | 2025-01-10     | 2025-01-10     | 2025-10-01 | UNDETERMINED | in effect from the day before the first text that is held
        """)
    void an_extension_takes_both_approvals_in_time(
            String from,
            Lasting choice,
            String through,
            String individual,
            String caseManager,
            String asOf,
            String expected,
            String why) {
        ServiceRecord record =
                record(from, through, Option.some(Array.of(extension(through, individual, caseManager))));
        Question question = Question.asOf(Some.day(asOf)).reading(OregonReadings.LASTING, choice);
        Row.assertOutcome(Ask.outcome("(4)", "tesp-1", record, question), expected);
    }

    @Test
    void a_second_extension_follows_the_first() {
        ServiceRecord record = record(
                "2025-01-15",
                "2025-07-13",
                Option.some(Array.of(
                        extension("2025-05-14", "2025-04-10", "2025-04-10"),
                        extension("2025-07-13", "2025-05-14", "2025-05-14"))));
        Row.assertOutcome(Ask.outcome("(4)", "tesp-1", record, IN_AUTUMN), "MET");
    }

    @Test
    void which_of_two_extensions_stands_first_in_the_record_does_not_matter() {
        ServiceRecord record = record(
                "2025-01-15",
                "2025-07-13",
                Option.some(Array.of(
                        extension("2025-07-13", "2025-05-14", "2025-05-14"),
                        extension("2025-05-14", "2025-04-10", "2025-04-10"))));
        Row.assertOutcome(Ask.outcome("(4)", "tesp-1", record, IN_AUTUMN), "MET");
    }

    @Test
    void what_is_missing_of_an_extension_is_named_where_it_stands_in_the_record() {
        ServiceRecord record = record(
                "2025-01-15",
                "2025-07-13",
                Option.some(Array.of(
                        extension("2025-07-13", "-", "2025-05-14"),
                        extension("2025-05-14", "2025-04-10", "2025-04-10"))));
        Row.assertOutcome(
                Ask.outcome("(4)", "tesp-1", record, IN_AUTUMN),
                "UNDETERMINED /emergencyPlans/0/extensions/0/approvedForIndividual");
    }

    @ParameterizedTest(name = "extended to {0}: pending {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-07-12 | 2025-07-12 | it has to end, or be extended with both approvals, by that day
        2025-07-13 | 2025-07-13 | it has to end by that day
        2025-07-14 | 2025-07-13 | it has to end by that day
        """)
    void what_is_extended_to_the_longest_can_only_end(String extended, String due, String because) {
        ServiceRecord record =
                record("2025-01-15", "-", Option.some(Array.of(extension(extended, "2025-04-10", "2025-04-10"))));
        Outcome outcome = Ask.outcome("(4)", "tesp-1", record, Question.asOf(Some.day("2025-06-01")));

        Row.assertOutcome(outcome, "PENDING " + due);
        assertThat(outcome.because()).isEqualTo(because);
    }

    /** In effect from 2025-01-15: without an extension through 2025-04-14. The individual approved on 2025-04-10. */
    @ParameterizedTest(name = "through {0}, perhaps extended to {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        # through  | extended   | asked      | outcome            | why
        2025-05-14 | 2025-05-14 | 2025-10-01 | UNDETERMINED /emergencyPlans/0/extensions/0/approvedByCaseManager | in time if the case manager approved
        2025-05-15 | 2025-05-14 | 2025-10-01 | NOT_MET 2025-05-14 | a day longer than anybody approved
        2025-06-30 | 2025-05-14 | 2025-10-01 | NOT_MET 2025-05-14 | longer, whether the case manager approved or not
        2025-06-30 | 2025-05-14 | 2025-05-15 | NOT_MET 2025-05-14 | the day after it may have stood
        2025-06-30 | 2025-05-14 | 2025-05-14 | UNDETERMINED /emergencyPlans/0/extensions/0/approvedByCaseManager | another extension may follow that day, if this one was approved
        2025-06-30 | 2025-05-14 | 2025-04-14 | PENDING 2025-04-14 | there is time to approve
        2025-06-30 | 2025-04-14 | 2025-10-01 | NOT_MET 2025-04-14 | what ends within the 90 days extends nothing
        2025-06-30 | 2025-07-14 | 2025-10-01 | UNDETERMINED /emergencyPlans/0/extensions/0/approvedByCaseManager | longer than an extension can be, and long enough
        """)
    void an_approval_that_is_not_recorded_matters_only_where_it_reaches_far_enough(
            String through, String extended, String asked, String expected, String why) {
        ServiceRecord record =
                record("2025-01-15", through, Option.some(Array.of(extension(extended, "2025-04-10", "-"))));

        Row.assertOutcome(Ask.outcome("(4)", "tesp-1", record, Question.asOf(Some.day(asked))), expected);
    }

    /** The first extension, to 2025-05-14, was approved by the individual, and perhaps by the case manager. */
    @ParameterizedTest(name = "through {0}, extended to 2025-06-30, approved {1} and {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        # through  | individual | case manager   | outcome            | why
        2025-06-30 | 2025-05-14 | 2025-05-14     | UNDETERMINED /emergencyPlans/0/extensions/0/approvedByCaseManager | in time if the first was approved
        2025-06-30 | 2025-05-14 | 2025-05-15     | NOT_MET 2025-05-14 | late even then
        2025-06-30 | 2025-05-14 | -              | UNDETERMINED /emergencyPlans/0/extensions/0/approvedByCaseManager | perhaps in time, if the first was approved
        2025-06-30 | 2025-05-14 | not 2025-05-13 | UNDETERMINED /emergencyPlans/0/extensions/0/approvedByCaseManager | perhaps approved on the last day
        2025-06-30 | 2025-05-14 | not 2025-05-14 | NOT_MET 2025-05-14 | not approved in time even then
        2025-07-01 | 2025-05-14 | 2025-05-14     | NOT_MET 2025-06-30 | a day longer than both extensions reach
        2025-06-30 | 2025-04-14 | 2025-04-14     | MET 2025-06-30     | approved before the plan would have ended without the first
        2025-07-01 | 2025-04-14 | 2025-04-14     | NOT_MET 2025-06-30 | then the first changes nothing
        2025-06-30 | 2025-04-14 | -              | UNDETERMINED /emergencyPlans/0/extensions/1/approvedByCaseManager | perhaps in time
        2025-07-01 | 2025-04-14 | -              | NOT_MET 2025-06-30 | too far in any case
        """)
    void a_second_extension_may_follow_a_first_that_may_have_been_approved(
            String through, String individual, String caseManager, String expected, String why) {
        ServiceRecord record = record(
                "2025-01-15",
                through,
                Option.some(Array.of(
                        extension("2025-05-14", "2025-04-10", "-"), extension("2025-06-30", individual, caseManager))));

        Row.assertOutcome(Ask.outcome("(4)", "tesp-1", record, IN_AUTUMN), expected);
    }

    @Test
    void a_third_extension_names_only_what_may_bring_it_further() {
        ServiceRecord record = record(
                "2025-01-15",
                "2025-07-10",
                Option.some(Array.of(
                        extension("2025-05-14", "2025-04-10", "-"),
                        extension("2025-06-30", "2025-04-10", "2025-04-10"),
                        extension("2025-07-10", "2025-06-30", "-"))));

        assertThat(Row.missing(Ask.outcome("(4)", "tesp-1", record, IN_AUTUMN)))
                .containsExactly("/emergencyPlans/0/extensions/2/approvedByCaseManager");
    }

    @ParameterizedTest(name = "in effect from 2025-01-15, {0}: through {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # extended to | counted from 2025-01-15
        none          | 2025-04-14 2025-07-13
        2025-04-14    | 2025-04-14 2025-07-13
        2025-05-14    | 2025-04-14 2025-07-13 2025-05-14
        2025-07-14    | 2025-04-14 2025-07-13 2025-07-13
        """)
    void the_explanation_counts_the_days(String extended, String expected) {
        Seq<EmergencyPlanExtension> extensions =
                extended.equals("none") ? Array.empty() : Array.of(extension(extended, "2025-04-10", "2025-04-10"));
        ServiceRecord record = record("2025-01-15", "2025-04-14", Option.some(extensions));
        Finding finding = Ask.findings("(4)", record, IN_AUTUMN).single();

        assertThat(Oar411_415_0070.rulebook()
                        .explain(record, IN_AUTUMN, finding)
                        .days()
                        .map(CountedDay::day))
                .containsExactlyElementsOf(Row.days(expected));
    }

    @Test
    void an_extension_after_the_plan_ended_revives_nothing() {
        ServiceRecord record = record(
                "2025-01-15",
                "2025-07-13",
                Option.some(Array.of(
                        extension("2025-05-14", "not 2025-09-30", "2025-04-10"),
                        extension("2025-07-13", "2025-05-10", "2025-05-10"))));
        Row.assertOutcome(Ask.outcome("(4)", "tesp-1", record, IN_AUTUMN), "NOT_MET");
    }

    @ParameterizedTest(name = "{0}, approved by {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
        INDIVIDUAL_OR_REPRESENTATIVE | individual                | MET     | the individual in person
        INDIVIDUAL_OR_REPRESENTATIVE | legal-representative      | MET     | a guardian within scope acts for the individual
        INDIVIDUAL_OR_REPRESENTATIVE | designated-representative | NOT_MET | no legal representative
        INDIVIDUAL_OR_REPRESENTATIVE | provider                  | NOT_MET | a provider never acts for the individual
        INDIVIDUAL_OR_REPRESENTATIVE | acme:friend               | UNDETERMINED /emergencyPlans/0/extensions/0/approvedBy | what such a friend may do is not known
        ONLY_THE_INDIVIDUAL          | acme:friend               | UNDETERMINED /emergencyPlans/0/extensions/0/approvedBy | nor whether it is a name for the individual
        INDIVIDUAL_OR_REPRESENTATIVE | -                         | UNDETERMINED /emergencyPlans/0/extensions/0/approvedBy | who approved is not recorded
        ONLY_THE_INDIVIDUAL          | individual                | MET     | the individual in person
        ONLY_THE_INDIVIDUAL          | legal-representative      | NOT_MET | the text says the individual
        """)
    void who_approves_for_the_individual_is_a_reading(
            ExtensionApproval choice, String approvedBy, String expected, String why) {
        EmergencyPlanExtension.Builder extension = EmergencyPlanExtension.builder()
                .through(Some.day("2025-07-13"))
                .approvedForIndividual(Act.on(Some.day("2025-04-10")))
                .approvedByCaseManager(Act.on(Some.day("2025-04-10")));
        if (Row.isRecorded(approvedBy)) {
            extension.approvedBy(new Capacity(approvedBy));
        }
        Representative guardian = Representative.builder()
                .personId("guardian-1")
                .kind(RepresentativeKind.COURT_APPOINTED_GUARDIAN)
                .period(Period.from(Some.day("2020-01-01")))
                .scope(DecisionScope.OWN)
                .build();
        ServiceRecord record = record("2025-01-15", "2025-07-13", Option.some(Array.of(extension.build())))
                .withRepresentatives(Option.some(Array.of(guardian)));
        Question question = IN_AUTUMN.reading(OregonReadings.EMERGENCY_PLAN_EXTENSION, choice);
        Row.assertOutcome(Ask.outcome("(4)", "tesp-1", record, question), expected);
    }

    @Test
    void an_approval_that_cannot_count_settles_it_whatever_the_case_manager_did() {
        EmergencyPlanExtension byAProvider =
                extension("2025-07-13", "2025-04-10", "-").withApprovedBy(Option.some(Capacity.PROVIDER));
        ServiceRecord record = record("2025-01-15", "2025-07-13", Option.some(Array.of(byAProvider)));

        Row.assertOutcome(Ask.outcome("(4)", "tesp-1", record, IN_AUTUMN), "NOT_MET");
    }

    /** In effect from 2025-01-15: without an extension through 2025-04-14. The case manager approved on 2025-03-20. */
    @ParameterizedTest(name = "guardian {0} for {1}, approved {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        # in role              | scope     | approved   | asked 2025-10-01 | why
        2025-01-01..2025-03-31 | sign-plan | 2025-03-20 | MET     | the guardian approved while in role
        2025-01-01..2025-03-31 | sign-plan | 2025-04-01 | NOT_MET | approved the day after the role ended
        2025-01-01..2025-03-31 | sign-plan | -          | UNDETERMINED /emergencyPlans/0/extensions/0/approvedForIndividual | perhaps approved while in role
        2025-04-14..           | sign-plan | -          | UNDETERMINED /emergencyPlans/0/extensions/0/approvedForIndividual | perhaps approved on the last day
        2025-04-15..           | sign-plan | -          | NOT_MET | in role only after the last day to approve
        2025-01-01..2025-03-31 | choose-providers | -          | NOT_MET | not within scope on any day
        2025-01-01..2025-03-31 | -         | -          | UNDETERMINED /emergencyPlans/0/extensions/0/approvedForIndividual | perhaps within scope, and while in role
        2025-01-01..2025-03-31 | sign-plan | not 2025-04-14 | NOT_MET | not approved in time
        """)
    void a_representative_whose_approval_bears_no_day_may_have_acted_while_in_role(
            String inRole, String scope, String approved, String expected, String why) {
        Representative guardian = Representative.builder()
                .personId("guardian-1")
                .kind(RepresentativeKind.COURT_APPOINTED_GUARDIAN)
                .period(PlanningParts.period(inRole))
                .scope(Option.when(Row.isRecorded(scope), () -> Array.of(new DecisionScope(scope))))
                .build();
        EmergencyPlanExtension extension = extension("2025-06-01", approved, "2025-03-20")
                .withApprovedBy(Option.some(Capacity.LEGAL_REPRESENTATIVE))
                .withApprovedByPersonId(Option.some("guardian-1"));
        ServiceRecord record = record("2025-01-15", "2025-06-01", Option.some(Array.of(extension)))
                .withRepresentatives(Option.some(Array.of(guardian)));

        Row.assertOutcome(Ask.outcome("(4)", "tesp-1", record, IN_AUTUMN), expected);
    }

    @ParameterizedTest(name = "approved by {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
        guardian-1 | MET     | within scope
        guardian-2 | NOT_MET | for providers, not for plans
        -          | UNDETERMINED /emergencyPlans/0/extensions/0/approvedByPersonId | one of the two
        """)
    void of_two_guardians_who_approved_decides(String by, String expected, String why) {
        EmergencyPlanExtension extension = extension("2025-06-01", "2025-03-20", "2025-03-20")
                .withApprovedBy(Option.some(Capacity.LEGAL_REPRESENTATIVE))
                .withApprovedByPersonId(Option.when(Row.isRecorded(by), by));
        ServiceRecord record = record("2025-01-15", "2025-06-01", Option.some(Array.of(extension)))
                .withRepresentatives(Option.some(Array.of(
                        SigningParts.guardian("guardian-1", DecisionScope.SIGN_PLAN),
                        SigningParts.guardian("guardian-2", new DecisionScope("choose-providers")))));

        Row.assertOutcome(Ask.outcome("(4)", "tesp-1", record, IN_AUTUMN), expected);
    }

    @ParameterizedTest(name = "a parent of somebody born {0}, nobody else: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
        # born     | no day of the approval is recorded | why
        1990-01-01 | NOT_MET | a parent of an adult is no legal representative
        2007-01-15 | NOT_MET | eighteen on the first day of the plan
        2007-01-16 | UNDETERMINED /emergencyPlans/0/extensions/0/approvedForIndividual | perhaps approved on the last day of being a child
        2015-01-01 | UNDETERMINED /emergencyPlans/0/extensions/0/approvedForIndividual | a child
        """)
    void a_parent_may_have_acted_while_the_individual_was_a_child(String born, String expected, String why) {
        EmergencyPlanExtension extension =
                extension("2025-06-01", "-", "2025-03-20").withApprovedBy(Option.some(Capacity.LEGAL_REPRESENTATIVE));
        ServiceRecord record = record("2025-01-15", "2025-06-01", Option.some(Array.of(extension)))
                .withIndividual(PlanningParts.born(born))
                .withRepresentatives(Option.some(Array.of(SigningParts.parent("parent-1"))));

        Row.assertOutcome(Ask.outcome("(4)", "tesp-1", record, IN_AUTUMN), expected);
    }

    @Test
    void what_is_missing_of_two_extensions_is_named_once() {
        Seq<EmergencyPlanExtension> byTheMother = Array.of("2025-05-14", "2025-06-01")
                .map(through -> extension(through, "2025-04-10", "2025-04-10")
                        .withApprovedBy(Option.some(Capacity.LEGAL_REPRESENTATIVE))
                        .withApprovedByPersonId(Option.some("mother-1")));
        ServiceRecord record = record("2025-01-15", "2025-06-01", Option.some(byTheMother))
                .withIndividual(PlanningParts.born("2015-01-01"))
                .withRepresentatives(Option.some(Array.empty()));

        assertThat(Row.missing(Ask.outcome("(4)", "tesp-1", record, IN_AUTUMN))).containsExactly("/representatives");
    }

    @Test
    void somebody_who_is_not_among_the_representatives_acts_on_no_day() {
        EmergencyPlanExtension extension = extension("2025-06-01", "-", "2025-03-20")
                .withApprovedBy(Option.some(Capacity.LEGAL_REPRESENTATIVE))
                .withApprovedByPersonId(Option.some("guardian-1"));
        ServiceRecord record = record("2025-01-15", "2025-06-01", Option.some(Array.of(extension)));

        Row.assertOutcome(Ask.outcome("(4)", "tesp-1", record, IN_AUTUMN), "NOT_MET");
        Row.assertOutcome(
                Ask.outcome("(4)", "tesp-1", record.withRepresentatives(Option.none()), IN_AUTUMN),
                "UNDETERMINED /representatives");
    }

    private static EmergencyPlanExtension extension(String through, String individual, String caseManager) {
        return EmergencyPlanExtension.builder()
                .through(Some.day(through))
                .approvedForIndividual(Row.act(individual))
                .approvedBy(Capacity.INDIVIDUAL)
                .approvedByCaseManager(Row.act(caseManager))
                .build();
    }

    private static ServiceRecord record(String from, String expiresOn, Option<Seq<EmergencyPlanExtension>> extensions) {
        return Some.record()
                .emergencyPlans(Register.of(TemporaryEmergencySafetyPlan.builder()
                        .id("tesp-1")
                        .inEffectFrom(Some.day(from))
                        .expiresOn(Row.day(expiresOn))
                        .extensions(extensions)
                        .build()))
                .build();
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.LIMITATION;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.SAFEGUARD;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.direction;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.limitation;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.order;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.record;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.recordWith;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.safeguard;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.limitation.BehaviorPlan;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.core.limitation.SafeguardPurpose;
import org.openisp.core.plan.EmergencyPlanExtension;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(3)(d) safeguarding interventions that a limitation includes")
class S03dInterventionClauseTest {

    private static final String SUMMER = "2025-07-01";

    private static Safeguard.Builder behavioral() {
        return safeguard(SafeguardKind.INTERVENTION, SafeguardPurpose.CHALLENGING_BEHAVIOR)
                .directions(Array.of(direction("behavior-1")));
    }

    private static Safeguard.Builder medical(MedicalOrder... orders) {
        return safeguard(SafeguardKind.INTERVENTION, SafeguardPurpose.MEDICAL).medicalOrders(Array.of(orders));
    }

    private static ServiceRecord planned(Safeguard safeguard, String writtenOn) {
        return recordWith(safeguard)
                .withBehaviorPlans(Register.of(BehaviorPlan.builder()
                        .id("behavior-1")
                        .writtenOn(Row.day(writtenOn))
                        .build()));
    }

    private static ServiceRecord planned(Safeguard.Builder safeguard) {
        return planned(safeguard.build(), "2025-02-01");
    }

    private static Option<Seq<SafeguardPurpose>> purposes(String words) {
        return switch (words) {
            case "-" -> Option.none();
            case "none" -> Option.some(Array.empty());
            case "both" -> Option.some(Array.of(SafeguardPurpose.CHALLENGING_BEHAVIOR, SafeguardPurpose.MEDICAL));
            case "behavior" -> Option.some(Array.of(SafeguardPurpose.CHALLENGING_BEHAVIOR));
            default -> Option.some(Array.of(SafeguardPurpose.MEDICAL));
        };
    }

    @ParameterizedTest(name = "for {0}: purpose {1}, definition {2}, directed {3}, ordered {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # for    | (3)(d)       | (3)(d)(A)    | (3)(d)(B)      | (3)(d)(C)
            behavior | MET          | MET          | MET            | NOT_APPLICABLE
            medical  | MET          | JUDGMENT     | NOT_APPLICABLE | MET
            both     | MET          | MET          | MET            | MET
            none     | NOT_MET      | MET          | NOT_APPLICABLE | NOT_APPLICABLE
            -        | UNDETERMINED /limitations/0/safeguards/0/purposes | UNDETERMINED /limitations/0/safeguards/0/purposes | UNDETERMINED /limitations/0/safeguards/0/purposes | UNDETERMINED /limitations/0/safeguards/0/purposes
            """)
    void what_it_is_for_says_what_is_asked(String purpose, String any, String definition, String b, String c) {
        ServiceRecord record =
                planned(behavioral().purposes(purposes(purpose)).medicalOrders(Array.of(order().build())));

        Row.assertOutcome(Ask.outcome("(3)(d)", SAFEGUARD, record, SUMMER), any);
        Row.assertOutcome(Ask.outcome("(3)(d)(A)", SAFEGUARD, record, SUMMER), definition);
        Row.assertOutcome(Ask.outcome("(3)(d)(B)", SAFEGUARD, record, SUMMER), b);
        Row.assertOutcome(Ask.outcome("(3)(d)(C)", SAFEGUARD, record, SUMMER), c);
    }

    @ParameterizedTest(name = "prohibited {0}, curriculum {1}, emergency {2}, imminent harm {3}, trained {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # prohibited | curriculum | emergency | imminent | trained | outcome
            no           | yes        | yes       | yes      | yes     | MET
            yes          | yes        | yes       | yes      | yes     | NOT_MET
            no           | no         | yes       | yes      | yes     | NOT_MET
            no           | yes        | no        | yes      | yes     | NOT_MET
            no           | yes        | yes       | no       | yes     | NOT_MET
            no           | yes        | yes       | yes      | no      | NOT_MET
            -            | yes        | yes       | yes      | yes     | UNDETERMINED /limitations/0/safeguards/0/prohibited
            no           | -          | yes       | yes      | yes     | UNDETERMINED /limitations/0/safeguards/0/approvedCurriculum
            no           | yes        | -         | yes      | yes     | UNDETERMINED /limitations/0/safeguards/0/emergencyStrategyOnly
            no           | yes        | yes       | -        | yes     | UNDETERMINED /limitations/0/safeguards/0/onlyAgainstImminentHarm
            no           | yes        | yes       | yes      | -       | UNDETERMINED /limitations/0/safeguards/0/appliersTrained
            -            | no         | yes       | yes      | yes     | NOT_MET
            """)
    void the_definition(
            String prohibited, String curriculum, String emergency, String imminent, String trained, String expected) {
        ServiceRecord record = planned(behavioral()
                .prohibited(Row.said(prohibited))
                .approvedCurriculum(Row.said(curriculum))
                .emergencyStrategyOnly(Row.said(emergency))
                .onlyAgainstImminentHarm(Row.said(imminent))
                .appliersTrained(Row.said(trained)));

        Row.assertOutcome(Ask.outcome("(3)(d)(A)", SAFEGUARD, record, SUMMER), expected);
    }

    @ParameterizedTest(name = "only medical, prohibited {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # prohibited | outcome
            no           | JUDGMENT
            yes          | NOT_MET
            -            | UNDETERMINED /limitations/0/safeguards/0/prohibited
            """)
    void what_is_only_medical_is_for_a_person_unless_it_is_never_allowed(String prohibited, String expected) {
        ServiceRecord record = planned(medical(order().build()).prohibited(Row.said(prohibited)));

        Row.assertOutcome(Ask.outcome("(3)(d)(A)", SAFEGUARD, record, SUMMER), expected);
    }

    @ParameterizedTest(name = "prohibited {0}, curriculum {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            yes | yes | it is of a type that is never allowed
            yes | no  | it is of a type that is never allowed
            no  | no  | it lacks a part of the definition
            """)
    void the_reason_tells_what_is_never_allowed(String prohibited, String curriculum, String because) {
        ServiceRecord record =
                planned(behavioral().prohibited(Row.said(prohibited)).approvedCurriculum(Row.said(curriculum)));

        assertThat(Ask.outcome("(3)(d)(A)", SAFEGUARD, record, SUMMER).because())
                .isEqualTo(because);
    }

    @Test
    void what_is_never_allowed_is_so_for_any_purpose() {
        ServiceRecord record = planned(behavioral().purposes(Option.none()).prohibited(Said.YES));

        Row.assertOutcome(Ask.outcome("(3)(d)(A)", SAFEGUARD, record, SUMMER), "NOT_MET");
    }

    @ParameterizedTest(name = "{0} written {1}, by a professional {2}, certified {3}: (A) {4}, (B) {5} ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # document | written    | prof. | cert. | (A)     | (B)     | why
            behavior-1 | 2025-02-01 | yes   | yes   | MET     | MET     | written, by a qualified professional
            behavior-1 | 2025-07-01 | yes   | yes   | MET     | MET     | written this day
            behavior-1 | 2025-07-02 | yes   | yes   | NOT_MET | NOT_MET | written tomorrow
            behavior-1 | -          | yes   | yes   | UNDETERMINED /behaviorPlans/0/writtenOn | UNDETERMINED /behaviorPlans/0/writtenOn | when is not recorded
            behavior-1 | 2025-02-01 | no    | yes   | NOT_MET | NOT_MET | by no behavior professional
            behavior-1 | 2025-02-01 | yes   | no    | MET     | NOT_MET | not certified for this intervention
            behavior-1 | 2025-02-01 | yes   | -     | MET     | UNDETERMINED /limitations/0/safeguards/0/directions/0/authorCertified | certified or not is not recorded
            behavior-1 | 2025-02-01 | -     | yes   | UNDETERMINED /limitations/0/safeguards/0/directions/0/authorIsBehaviorProfessional | UNDETERMINED /limitations/0/safeguards/0/directions/0/authorIsBehaviorProfessional | by whom is not recorded
            behavior-9 | 2025-02-01 | yes   | yes   | NOT_MET | NOT_MET | no such plan is there
            """)
    void a_behavior_plan_by_a_qualified_professional(
            String document, String written, String professional, String certified, String a, String b, String why) {
        Safeguard safeguard = behavioral()
                .directions(Array.of(direction(document)
                        .withAuthorIsBehaviorProfessional(Row.said(professional))
                        .withAuthorCertified(Row.said(certified))))
                .build();

        Row.assertOutcome(Ask.outcome("(3)(d)(A)", SAFEGUARD, planned(safeguard, written), SUMMER), a);
        Row.assertOutcome(Ask.outcome("(3)(d)(B)", SAFEGUARD, planned(safeguard, written), SUMMER), b);
    }

    @Test
    void one_of_several_directions_is_enough() {
        ServiceRecord record = planned(behavioral()
                .directions(Array.of(direction("behavior-1").withAuthorCertified(Said.NO), direction("behavior-1"))));

        Row.assertOutcome(Ask.outcome("(3)(d)(B)", SAFEGUARD, record, SUMMER), "MET");
    }

    @Test
    void directions_said_to_be_none_and_not_recorded_differ() {
        Row.assertOutcome(
                Ask.outcome("(3)(d)(B)", SAFEGUARD, planned(behavioral().directions(Array.empty())), SUMMER),
                "NOT_MET");
        Row.assertOutcome(
                Ask.outcome("(3)(d)(B)", SAFEGUARD, planned(behavioral().directions(Option.none())), SUMMER),
                "UNDETERMINED /limitations/0/safeguards/0/directions");
    }

    @ParameterizedTest(name = "asked {0}, behavior plans {1}, emergency plans {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # asked    | behavior plans | emergency plans | a plan that is in neither
            2025-10-30 | record         | record          | NOT_MET
            2025-10-30 | record         | -               | NOT_MET
            2025-10-30 | -              | record          | UNDETERMINED /behaviorPlans
            2025-10-30 | 2025-10-29     | record          | UNDETERMINED /behaviorPlans
            2025-10-31 | record         | record          | NOT_MET
            2025-10-31 | record         | -               | UNDETERMINED /emergencyPlans
            2025-10-31 | -              | record          | UNDETERMINED /behaviorPlans
            """)
    void a_plan_that_is_not_there_may_not_be_listed(
            String asked, String behaviorPlans, String emergencyPlans, String expected) {
        ServiceRecord record = recordWith(behavioral().build())
                .withBehaviorPlans(Row.register(Array.empty(), behaviorPlans))
                .withEmergencyPlans(Row.register(Array.empty(), emergencyPlans));

        Row.assertOutcome(Ask.outcome("(3)(d)(B)", SAFEGUARD, record, asked), expected);
    }

    private static TemporaryEmergencySafetyPlan.Builder emergencyPlan(String from, String expiresOn) {
        return TemporaryEmergencySafetyPlan.builder()
                .id("emergency-1")
                .inEffectFrom(Some.day(from))
                .expiresOn(Row.day(expiresOn))
                .newSettingOrBehavior(Said.YES)
                .extensions(Array.empty());
    }

    private static ServiceRecord inEmergency(TemporaryEmergencySafetyPlan plan) {
        return recordWith(behavioral()
                        .directions(Array.of(direction("emergency-1")))
                        .build())
                .withEmergencyPlans(Register.of(plan));
    }

    @ParameterizedTest(name = "in effect {0} to {1}, asked {2}: {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # from     | expires    | asked      | outcome | why
            2025-10-01 | 2025-12-29 | 2025-10-30 | NOT_MET | the earlier text asks for a behavior plan
            2025-10-01 | 2025-12-29 | 2025-10-31 | MET     | the first day of the later text
            2025-10-01 | 2025-12-29 | 2025-12-29 | MET     | October 1 is day 1, December 29 is day 90
            2025-10-01 | 2025-12-29 | 2025-12-30 | NOT_MET | day 91
            2025-10-01 | 2025-12-30 | 2025-12-30 | NOT_MET | it says longer than it may
            2025-10-01 | 2025-11-15 | 2025-11-15 | MET     | its last day
            2025-10-01 | 2025-11-15 | 2025-11-16 | NOT_MET | it has ended
            2025-11-02 | 2025-12-29 | 2025-11-01 | NOT_MET | in effect from tomorrow
            2025-11-01 | 2025-12-29 | 2025-11-01 | MET     | its first day
            2025-10-01 | -          | 2025-12-29 | UNDETERMINED /emergencyPlans/0/expiresOn | when it ends is not recorded
            2025-10-01 | -          | 2025-12-30 | NOT_MET | it may not have lasted longer
            """)
    void an_emergency_plan_counts_since_the_later_text_and_while_in_effect(
            String from, String expires, String asked, String expected, String why) {
        ServiceRecord record = inEmergency(emergencyPlan(from, expires).build());

        Row.assertOutcome(Ask.outcome("(3)(d)(B)", SAFEGUARD, record, asked), expected);
    }

    @ParameterizedTest(name = "extended to {0}, approved by the case manager {1}, asked 2026-01-15: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # extended | case manager   | outcome
            2026-03-29 | 2025-12-29     | MET
            2026-03-29 | 2025-12-30     | NOT_MET
            2026-03-29 | not 2026-01-15 | NOT_MET
            2026-03-29 | -              | UNDETERMINED /emergencyPlans/0/extensions/0/approvedByCaseManager
            2026-01-14 | 2025-12-29     | NOT_MET
            2026-01-14 | -              | NOT_MET
            2026-01-15 | -              | UNDETERMINED /emergencyPlans/0/extensions/0/approvedByCaseManager
            """)
    void an_extension_keeps_it_in_effect(String extended, String caseManager, String expected) {
        ServiceRecord record = inEmergency(emergencyPlan("2025-10-01", "2026-03-29")
                .extensions(Array.of(EmergencyPlanExtension.builder()
                        .through(Some.day(extended))
                        .approvedBy(Capacity.INDIVIDUAL)
                        .approvedForIndividual(Act.on(Some.day("2025-12-20")))
                        .approvedByCaseManager(Row.act(caseManager))
                        .build()))
                .build());

        Row.assertOutcome(Ask.outcome("(3)(d)(B)", SAFEGUARD, record, "2026-01-15"), expected);
    }

    @Test
    void what_is_missing_of_each_of_two_extensions_is_named() {
        Seq<EmergencyPlanExtension> extensions = Array.of("2026-01-20", "2026-02-20")
                .map(through -> EmergencyPlanExtension.builder()
                        .through(Some.day(through))
                        .approvedBy(Capacity.INDIVIDUAL)
                        .approvedForIndividual(Act.on(Some.day("2025-12-20")))
                        .build());
        ServiceRecord record = inEmergency(emergencyPlan("2025-10-01", "2026-02-20")
                .extensions(Option.some(extensions))
                .build());

        assertThat(Row.missing(Ask.outcome("(3)(d)(B)", SAFEGUARD, record, "2026-01-15")))
                .containsExactly(
                        "/emergencyPlans/0/extensions/0/approvedByCaseManager",
                        "/emergencyPlans/0/extensions/1/approvedByCaseManager");
    }

    @ParameterizedTest(name = "new setting or behavior {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # new | outcome
            yes   | MET
            no    | NOT_MET
            -     | UNDETERMINED /emergencyPlans/0/newSettingOrBehavior
            """)
    void an_emergency_plan_carries_an_intervention_only_for_something_new(String fresh, String expected) {
        ServiceRecord record = inEmergency(emergencyPlan("2025-10-01", "2025-12-29")
                .newSettingOrBehavior(Row.said(fresh))
                .build());

        Row.assertOutcome(Ask.outcome("(3)(d)(B)", SAFEGUARD, record, "2025-11-15"), expected);
    }

    @ParameterizedTest(name = "ended {0}: {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # ended    | asked 2025-12-01 | why
            2025-10-30 | NOT_MET          | by the law of its last day
            2025-10-31 | MET              | by the law of its last day
            2024-10-24 | UNDETERMINED     | by a text that is not held
            """)
    void what_has_ended_is_judged_by_the_law_of_its_last_day(String ended, String expected, String why) {
        ServiceRecord inForce =
                inEmergency(emergencyPlan("2025-10-01", "2025-12-29").build());
        ServiceRecord record = inForce.withLimitations(inForce.getLimitations()
                .map(all ->
                        all.map(one -> one.withStarted(Row.act("2024-01-01")).withEndedOn(Row.day(ended)))));

        Row.assertOutcome(Ask.outcome("(3)(d)(B)", SAFEGUARD, record, "2025-12-01"), expected);
    }

    @ParameterizedTest(name = "licensed {0}, medical only {1}, ordered {2}: {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # licensed | medical only | ordered    | outcome | why
            yes        | yes          | 2025-07-01 | MET     | ordered this day
            yes        | yes          | 2025-07-02 | NOT_MET | ordered tomorrow
            no         | yes          | 2025-02-10 | NOT_MET | by no licensed provider
            yes        | no           | 2025-02-10 | NOT_MET | for more than a medical condition
            -          | yes          | 2025-02-10 | UNDETERMINED /limitations/0/safeguards/0/medicalOrders/0/byLicensedProvider | by whom is not recorded
            yes        | -            | 2025-02-10 | UNDETERMINED /limitations/0/safeguards/0/medicalOrders/0/medicalUseOnly | for what is not recorded
            yes        | yes          | -          | UNDETERMINED /limitations/0/safeguards/0/medicalOrders/0/orderedOn | when is not recorded
            """)
    void a_medical_order(String licensed, String medicalOnly, String ordered, String expected, String why) {
        ServiceRecord record = recordWith(medical(order().byLicensedProvider(Row.said(licensed))
                        .medicalUseOnly(Row.said(medicalOnly))
                        .orderedOn(Row.day(ordered))
                        .build())
                .build());

        Row.assertOutcome(Ask.outcome("(3)(d)(C)", SAFEGUARD, record, SUMMER), expected);
    }

    @ParameterizedTest(name = "the order says {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # says    | outcome
            yes      | MET
            in words | MET
            no       | NOT_MET
            -        | UNDETERMINED
            """)
    void what_the_order_states(String says, String expected) {
        ServiceRecord record = recordWith(medical(order().medicalNeed(Row.noted(says))
                        .situations(Row.noted(says))
                        .lengthOrSituationsPermitted(Row.noted(says))
                        .build())
                .build());

        Row.assertOutcome(Ask.outcome("(3)(d)(C)(i)", SAFEGUARD, record, SUMMER), missing(expected, "medicalNeed"));
        Row.assertOutcome(Ask.outcome("(3)(d)(C)(ii)", SAFEGUARD, record, SUMMER), missing(expected, "situations"));
        Row.assertOutcome(
                Ask.outcome("(3)(d)(C)(iii)", SAFEGUARD, record, SUMMER),
                missing(expected, "lengthOrSituationsPermitted"));
    }

    @ParameterizedTest(name = "of a single order {0}, of two {1}")
    @CsvSource({"1, medicalNeed", "2, medicalNeed byLicensedProvider medicalUseOnly"})
    void of_a_single_order_only_what_it_states_is_missing(int orders, String missing) {
        MedicalOrder bare = order().byLicensedProvider(Said.NOT_RECORDED)
                .medicalUseOnly(Said.NOT_RECORDED)
                .medicalNeed(Noted.notRecorded())
                .build();
        MedicalOrder lacking = order().id("order-2").medicalNeed(Noted.no()).build();
        ServiceRecord record = recordWith((orders == 1 ? medical(bare) : medical(bare, lacking)).build());
        Outcome outcome = Ask.outcome("(3)(d)(C)(i)", SAFEGUARD, record, SUMMER);

        Row.assertOutcome(outcome, "UNDETERMINED");
        assertThat(Row.missing(outcome))
                .containsExactlyInAnyOrderElementsOf(
                        Row.list(missing).map(field -> "/limitations/0/safeguards/0/medicalOrders/0/" + field));
    }

    private static String missing(String expected, String field) {
        return expected.equals("UNDETERMINED")
                ? expected + " /limitations/0/safeguards/0/medicalOrders/0/" + field
                : expected;
    }

    @Test
    void orders_said_to_be_none_and_not_recorded_differ() {
        for (String clause : Array.of("(3)(d)(C)", "(3)(d)(C)(i)", "(3)(d)(C)(ii)", "(3)(d)(C)(iii)")) {
            Row.assertOutcome(
                    Ask.outcome(clause, SAFEGUARD, recordWith(medical().build()), SUMMER), "NOT_MET");
            Row.assertOutcome(
                    Ask.outcome(
                            clause,
                            SAFEGUARD,
                            recordWith(medical().medicalOrders(Option.none()).build()),
                            SUMMER),
                    "UNDETERMINED /limitations/0/safeguards/0/medicalOrders");
        }
    }

    @Test
    void until_the_limitation_is_applied_there_is_time() {
        ServiceRecord planned = recordWith(medical().build());
        ServiceRecord record = planned.withLimitations(
                planned.getLimitations().map(all -> all.map(one -> one.withStarted(Row.act("2025-07-02")))));

        Row.assertOutcome(Ask.outcome("(3)(d)(C)", SAFEGUARD, record, SUMMER), "PENDING");
    }

    @ParameterizedTest(name = "started {0}, ended {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # started | ended      | no order, asked 2025-07-01
            -         | 2025-07-01 | NOT_MET
            -         | 2025-07-02 | UNDETERMINED /limitations/0/started
            -         | -          | UNDETERMINED /limitations/0/started
            """)
    void what_has_ended_was_applied(String started, String ended, String expected) {
        Limitation limitation = limitation(Freedom.RESTRAINT)
                .started(Row.act(started))
                .endedOn(Row.day(ended))
                .safeguards(Array.of(medical().build()))
                .build();

        Row.assertOutcome(Ask.outcome("(3)(d)(C)", SAFEGUARD, record(limitation), SUMMER), expected);
    }

    @Test
    void none_and_not_recorded_differ() {
        ServiceRecord none = record(limitation(Freedom.RESTRAINT).build());
        ServiceRecord notRecorded =
                record(limitation(Freedom.RESTRAINT).safeguards(Option.none()).build());

        assertThat(Ask.findings("(3)(d)", none, Question.asOf(Some.day(SUMMER))))
                .isEmpty();
        Row.assertOutcome(
                Ask.outcome("(3)(d)", LIMITATION, notRecorded, SUMMER), "UNDETERMINED /limitations/0/safeguards");
        Row.assertOutcome(
                Ask.outcome("(3)(d)", "record-1", none.withLimitations(Option.none()), SUMMER),
                "UNDETERMINED /limitations");
    }

    @Test
    void equipment_is_none() {
        ServiceRecord record = recordWith(
                safeguard(SafeguardKind.EQUIPMENT, SafeguardPurpose.MEDICAL).build());

        assertThat(Ask.findings("(3)(d)", record, Question.asOf(Some.day(SUMMER))))
                .isEmpty();
    }
}

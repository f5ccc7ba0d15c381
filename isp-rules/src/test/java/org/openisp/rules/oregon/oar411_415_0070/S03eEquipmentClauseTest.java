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
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.limitation.BehaviorPlan;
import org.openisp.core.limitation.EquipmentUse;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.core.limitation.SafeguardPurpose;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(3)(e) safeguarding equipment that a limitation includes")
class S03eEquipmentClauseTest {

    private static final String SUMMER = "2025-07-01";

    private static Safeguard.Builder equipment(SafeguardPurpose... purposes) {
        return safeguard(SafeguardKind.EQUIPMENT, purposes).uses(Array.of(EquipmentUse.BALANCE));
    }

    private static Safeguard.Builder medical(MedicalOrder... orders) {
        return equipment(SafeguardPurpose.MEDICAL).medicalOrders(Array.of(orders));
    }

    private static ServiceRecord planned(Safeguard safeguard) {
        return recordWith(safeguard)
                .withBehaviorPlans(Register.of(BehaviorPlan.builder()
                        .id("behavior-1")
                        .writtenOn(Some.day("2025-02-01"))
                        .build()));
    }

    @ParameterizedTest(name = "for behavior {0}, medical {1}: purpose {2}, directed {3}, ordered {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # behavior | medical | (3)(e)  | (3)(e)(B)      | (3)(e)(C)
            yes        | no      | MET     | MET            | NOT_APPLICABLE
            no         | yes     | MET     | NOT_APPLICABLE | MET
            yes        | yes     | MET     | MET            | MET
            no         | no      | NOT_MET | NOT_APPLICABLE | NOT_APPLICABLE
            """)
    void what_it_is_for_says_what_is_asked(String behavior, String medical, String any, String b, String c) {
        Array<SafeguardPurpose> purposes = Array.of(SafeguardPurpose.values())
                .filter(one -> (one == SafeguardPurpose.MEDICAL ? medical : behavior).equals("yes"));
        ServiceRecord record = planned(equipment()
                .purposes(purposes)
                .directions(Array.of(direction("behavior-1")))
                .medicalOrders(Array.of(order().build()))
                .build());

        Row.assertOutcome(Ask.outcome("(3)(e)", SAFEGUARD, record, SUMMER), any);
        Row.assertOutcome(Ask.outcome("(3)(e)(B)", SAFEGUARD, record, SUMMER), b);
        Row.assertOutcome(Ask.outcome("(3)(e)(C)", SAFEGUARD, record, SUMMER), c);
    }

    @Test
    void a_purpose_that_is_not_recorded_is_not_known() {
        ServiceRecord record = planned(equipment().purposes(Option.none()).build());

        for (String clause : Array.of("(3)(e)", "(3)(e)(B)", "(3)(e)(C)", "(3)(e)(C)(ii)")) {
            Row.assertOutcome(
                    Ask.outcome(clause, SAFEGUARD, record, SUMMER),
                    "UNDETERMINED /limitations/0/safeguards/0/purposes");
        }
    }

    @ParameterizedTest(name = "prohibited {0}, ordered by {1}, approved {2}: {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # prohibited | licensed | approved       | outcome | why
            no           | no       | not 2025-07-01 | MET     | said to be of no such type
            yes          | yes      | 2025-02-01     | NOT_MET | said to be of such a type
            -            | yes      | 2025-07-01     | MET     | ordered and approved, it is no mechanical restraint
            -            | yes      | 2025-07-02     | UNDETERMINED /limitations/0/safeguards/0/prohibited | approved tomorrow
            -            | no       | 2025-02-01     | UNDETERMINED /limitations/0/safeguards/0/prohibited | not ordered by a provider
            -            | yes      | -              | UNDETERMINED /limitations/0/safeguards/0/approvedByTeam | approved or not is not recorded
            """)
    void no_type_that_is_never_allowed(
            String prohibited, String licensed, String approved, String expected, String why) {
        ServiceRecord record = recordWith(
                medical(order().byLicensedProvider(Row.said(licensed)).build())
                        .prohibited(Row.said(prohibited))
                        .approvedByTeam(Row.act(approved))
                        .build());

        Row.assertOutcome(Ask.outcome("(3)(e)(A)", SAFEGUARD, record, SUMMER), expected);
    }

    @ParameterizedTest(name = "the limitation ended {0}, the team approved {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # ended    | approved       | asked 2025-07-01 | why
            2025-03-31 | 2025-03-31     | MET              | approved on the last day
            2025-03-31 | 2025-04-01     | UNDETERMINED /limitations/0/safeguards/0/prohibited | approved after it had ended
            2025-03-31 | not 2025-03-31 | UNDETERMINED /limitations/0/safeguards/0/prohibited | not approved while it was applied
            2025-03-31 | not 2025-03-30 | UNDETERMINED /limitations/0/safeguards/0/approvedByTeam | perhaps approved on the last day
            -          | 2025-07-01     | MET              | approved today
            -          | 2025-07-02     | UNDETERMINED /limitations/0/safeguards/0/prohibited | approved tomorrow
            """)
    void the_team_approves_while_the_limitation_is_applied(String ended, String approved, String expected, String why) {
        Safeguard safeguard = medical(order().build())
                .prohibited(Row.said("-"))
                .approvedByTeam(Row.act(approved))
                .build();
        Limitation limitation = limitation(Freedom.RESTRAINT)
                .endedOn(Row.day(ended))
                .safeguards(Array.of(safeguard))
                .build();

        Row.assertOutcome(Ask.outcome("(3)(e)(A)", SAFEGUARD, record(limitation), SUMMER), expected);
    }

    @ParameterizedTest(name = "prohibited {0}, used for none of the three: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            yes | it is of a type that is never allowed
            no  | it is no device for position, balance or protection
            """)
    void the_reason_tells_what_is_never_allowed(String prohibited, String because) {
        Safeguard safeguard = medical(order().build())
                .prohibited(Row.said(prohibited))
                .uses(Array.empty())
                .build();

        assertThat(Ask.outcome("(3)(e)(A)", SAFEGUARD, recordWith(safeguard), SUMMER)
                        .because())
                .isEqualTo(because);
    }

    @ParameterizedTest(name = "used for {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # used for           | outcome
            position             | MET
            balance              | MET
            protection           | MET
            acme:quiet           | UNDETERMINED /limitations/0/safeguards/0/uses
            acme:quiet position  | MET
            none                 | NOT_MET
            -                    | UNDETERMINED /limitations/0/safeguards/0/uses
            """)
    void a_device_for_position_balance_or_protection(String words, String expected) {
        Safeguard safeguard = medical()
                .uses(Option.when(
                        Row.isRecorded(words),
                        () -> words.equals("none")
                                ? Array.empty()
                                : Row.list(words).map(EquipmentUse::new)))
                .build();

        Row.assertOutcome(Ask.outcome("(3)(e)(A)", SAFEGUARD, recordWith(safeguard), SUMMER), expected);
    }

    @ParameterizedTest(name = "{0} by a professional {1}, certified {2}: {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # document | prof. | cert. | outcome | why
            behavior-1 | yes   | yes   | MET     | a behavior plan by a professional
            behavior-1 | yes   | no    | MET     | equipment asks for no certification
            behavior-1 | no    | yes   | NOT_MET | by no professional
            behavior-1 | -     | yes   | UNDETERMINED /limitations/0/safeguards/0/directions/0/authorIsBehaviorProfessional | by whom is not recorded
            behavior-9 | yes   | yes   | NOT_MET | no such plan is there
            """)
    void a_behavior_plan_by_a_professional(
            String document, String professional, String certified, String expected, String why) {
        ServiceRecord record = planned(equipment(SafeguardPurpose.CHALLENGING_BEHAVIOR)
                .directions(Array.of(direction(document)
                        .withAuthorIsBehaviorProfessional(Row.said(professional))
                        .withAuthorCertified(Row.said(certified))))
                .build());

        Row.assertOutcome(Ask.outcome("(3)(e)(B)", SAFEGUARD, record, SUMMER), expected);
    }

    @ParameterizedTest(name = "an emergency plan alone, asked {0}: {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # asked    | outcome | why
            2025-10-30 | NOT_MET | the earlier text asks for a behavior plan
            2025-10-31 | MET     | the first day of the later text
            2025-12-29 | MET     | day 90
            2025-12-30 | NOT_MET | day 91
            """)
    void an_emergency_plan_counts_since_the_later_text(String asked, String expected, String why) {
        ServiceRecord record = recordWith(equipment(SafeguardPurpose.CHALLENGING_BEHAVIOR)
                        .directions(Array.of(direction("emergency-1")))
                        .build())
                .withEmergencyPlans(Register.of(TemporaryEmergencySafetyPlan.builder()
                        .id("emergency-1")
                        .inEffectFrom(Some.day("2025-10-01"))
                        .expiresOn(Some.day("2025-12-29"))
                        .newSettingOrBehavior(Said.NO) // asked of interventions only
                        .extensions(Array.empty())
                        .build()));

        Row.assertOutcome(Ask.outcome("(3)(e)(B)", SAFEGUARD, record, asked), expected);
    }

    @ParameterizedTest(name = "licensed {0}, medical only {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # licensed | medical only | outcome
            yes        | yes          | MET
            no         | yes          | NOT_MET
            yes        | no           | NOT_MET
            -          | yes          | UNDETERMINED /limitations/0/safeguards/0/medicalOrders/0/byLicensedProvider
            yes        | -            | UNDETERMINED /limitations/0/safeguards/0/medicalOrders/0/medicalUseOnly
            """)
    void a_medical_order(String licensed, String medicalOnly, String expected) {
        ServiceRecord record = recordWith(medical(order().byLicensedProvider(Row.said(licensed))
                        .medicalUseOnly(Row.said(medicalOnly))
                        .build())
                .build());

        Row.assertOutcome(Ask.outcome("(3)(e)(C)", SAFEGUARD, record, SUMMER), expected);
    }

    @ParameterizedTest(name = "need {0}, type {1}, situations {2}, length {3}: (i) {4}, (ii) {5}, (iii) {6}, (iv) {7}")
    @CsvSource(delimiter = '|', textBlock = """
            # need | type | situations | length | (i)     | (ii)    | (iii)   | (iv)
            yes    | yes  | yes        | yes    | MET     | MET     | MET     | MET
            no     | yes  | yes        | yes    | NOT_MET | MET     | MET     | MET
            yes    | no   | yes        | yes    | MET     | NOT_MET | MET     | MET
            yes    | yes  | no         | yes    | MET     | MET     | NOT_MET | MET
            yes    | yes  | yes        | no     | MET     | MET     | MET     | NOT_MET
            -      | yes  | yes        | yes    | UNDETERMINED /limitations/0/safeguards/0/medicalOrders/0/medicalNeed | MET | MET | MET
            yes    | -    | yes        | yes    | MET | UNDETERMINED /limitations/0/safeguards/0/medicalOrders/0/equipmentType | MET | MET
            yes    | yes  | -          | yes    | MET | MET | UNDETERMINED /limitations/0/safeguards/0/medicalOrders/0/situations | MET
            yes    | yes  | yes        | -      | MET | MET | MET | UNDETERMINED /limitations/0/safeguards/0/medicalOrders/0/lengthOrSituationsPermitted
            """)
    void what_the_order_states(
            String need, String type, String situations, String length, String i, String ii, String iii, String iv) {
        ServiceRecord record = recordWith(medical(order().medicalNeed(Row.noted(need))
                        .equipmentType(Row.noted(type))
                        .situations(Row.noted(situations))
                        .lengthOrSituationsPermitted(Row.noted(length))
                        .build())
                .build());

        Row.assertOutcome(Ask.outcome("(3)(e)(C)(i)", SAFEGUARD, record, SUMMER), i);
        Row.assertOutcome(Ask.outcome("(3)(e)(C)(ii)", SAFEGUARD, record, SUMMER), ii);
        Row.assertOutcome(Ask.outcome("(3)(e)(C)(iii)", SAFEGUARD, record, SUMMER), iii);
        Row.assertOutcome(Ask.outcome("(3)(e)(C)(iv)", SAFEGUARD, record, SUMMER), iv);
    }

    @Test
    void one_of_several_orders_is_enough() {
        MedicalOrder old = order().id("order-0").medicalUseOnly(Said.NO).build();
        ServiceRecord record = recordWith(medical(old, order().build()).build());

        Row.assertOutcome(Ask.outcome("(3)(e)(C)", SAFEGUARD, record, SUMMER), "MET");
    }

    @Test
    void none_and_not_recorded_differ() {
        ServiceRecord none = record(limitation(Freedom.RESTRAINT).build());
        ServiceRecord notRecorded =
                record(limitation(Freedom.RESTRAINT).safeguards(Option.none()).build());

        assertThat(Ask.findings("(3)(e)", none, Question.asOf(Some.day(SUMMER))))
                .isEmpty();
        Row.assertOutcome(
                Ask.outcome("(3)(e)", LIMITATION, notRecorded, SUMMER), "UNDETERMINED /limitations/0/safeguards");
        Row.assertOutcome(
                Ask.outcome("(3)(e)", "record-1", none.withLimitations(Option.none()), SUMMER),
                "UNDETERMINED /limitations");
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.LIMITATION;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.asked;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.limitation;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.ofAChild;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.order;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.record;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.need.Need;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Rule;

@DisplayName("OAR 411-415-0070(3)(b) what stands behind a limitation")
class S03bLimitationClauseTest {

    private static final String SUMMER = "2025-07-01";

    private static final Seq<Rule<OregonFacts, LimitationFacts>> EACH = Array.of(
            S03bLimitation.NEED,
            S03bLimitation.THREAT,
            S03bLimitation.EARLIER_INTERVENTIONS,
            S03bLimitation.LESS_INTRUSIVE_METHODS,
            S03bLimitation.DESCRIPTION,
            S03bLimitation.PROPORTION,
            S03bLimitation.DATA,
            S03bLimitation.NO_HARM,
            S03bReviews.TIME_LIMITS,
            S03bConsent.CONSENT);

    private static Limitation.Builder food() {
        return limitation(Freedom.FOOD);
    }

    @Test
    void a_limitation_with_everything_is_met() {
        for (Rule<OregonFacts, LimitationFacts> rule : EACH) {
            assertThat(asked(rule, LIMITATION, record(food().build()), SUMMER).status())
                    .as(rule.requirement().asks())
                    .isEqualTo(Status.MET);
        }
    }

    @Test
    void a_limitation_with_nothing_is_undetermined_and_names_what_is_missing() {
        Limitation bare =
                Limitation.builder().id(LIMITATION).freedom(Freedom.FOOD).build();
        Array<String> missing = Array.of(
                "needIds",
                "threatToHealthAndSafety",
                "earlierInterventions",
                "lessIntrusiveMethods",
                "description",
                "proportionate",
                "dataCollection",
                "assuranceOfNoHarm",
                "timeLimits",
                "consents");
        for (int i = 0; i < EACH.size(); i++) {
            Row.assertOutcome(
                    asked(EACH.get(i), LIMITATION, record(bare), SUMMER),
                    "UNDETERMINED /limitations/0/" + missing.get(i));
        }
    }

    @ParameterizedTest(name = "each element {0}, applied {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # element | started        | asked 2025-07-01
            yes       | 2025-03-01     | MET
            no        | 2025-03-01     | NOT_MET
            no        | 2025-07-01     | NOT_MET
            no        | 2025-07-02     | PENDING
            no        | not 2025-07-01 | PENDING
            no        | not 2025-06-30 | UNDETERMINED /limitations/0/started
            no        | -              | UNDETERMINED /limitations/0/started
            yes       | -              | MET
            in words  | 2025-03-01     | MET
            """)
    void each_element_has_to_be_there(String element, String started, String expected) {
        Noted noted = Row.noted(element);
        Limitation limitation = food().started(Row.act(started))
                .threatToHealthAndSafety(noted.said())
                .earlierInterventions(noted)
                .lessIntrusiveMethods(noted)
                .description(noted)
                .proportionate(noted.said())
                .dataCollection(noted)
                .assuranceOfNoHarm(noted)
                .build();

        for (Rule<OregonFacts, LimitationFacts> rule : EACH.slice(1, 8)) {
            Row.assertOutcome(asked(rule, LIMITATION, record(limitation), SUMMER), expected);
        }
    }

    @ParameterizedTest(name = "started {0}, ended {1}, each element missing: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # started      | ended      | asked 2025-07-01                    | why
            -              | 2025-07-01 | NOT_MET                             | the last day on which it was applied
            -              | 2025-07-02 | UNDETERMINED /limitations/0/started | perhaps applied from tomorrow, for a day
            not 2025-06-29 | 2025-06-30 | NOT_MET                             | applied on June 30
            not 2025-06-30 | 2025-06-30 | PENDING                             | not applied through its last day
            """)
    void what_has_ended_was_applied(String started, String ended, String expected, String why) {
        Limitation limitation = food().started(Row.act(started))
                .endedOn(Row.day(ended))
                .threatToHealthAndSafety(Said.NO)
                .needIds(Array.empty())
                .earlierInterventions(Noted.no())
                .lessIntrusiveMethods(Noted.no())
                .description(Noted.no())
                .proportionate(Said.NO)
                .dataCollection(Noted.no())
                .assuranceOfNoHarm(Noted.no())
                .timeLimits(Noted.no())
                .consents(Register.of())
                .build();

        for (Rule<OregonFacts, LimitationFacts> rule : EACH) {
            Row.assertOutcome(asked(rule, LIMITATION, record(limitation), SUMMER), expected);
        }
    }

    @ParameterizedTest(name = "a child, beyond what is typical {0}, description {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # beyond | description | outcome
            yes      | no          | NOT_MET
            no       | no          | NOT_APPLICABLE
            no       | yes         | NOT_APPLICABLE
            -        | no          | UNDETERMINED /limitations/0/beyondTypicalForAge
            -        | yes         | UNDETERMINED /limitations/0/beyondTypicalForAge
            """)
    void for_a_child_only_what_is_beyond_the_age_counts(String beyond, String description, String expected) {
        Limitation limitation = food().beyondTypicalForAge(Row.said(beyond))
                .description(Row.noted(description))
                .build();

        Row.assertOutcome(
                asked(S03bLimitation.DESCRIPTION, LIMITATION, ofAChild(record(limitation)), SUMMER), expected);
    }

    @ParameterizedTest(name = "needs {0}: threatens {1}, identified {2}, ended {3}: {4} ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # needs | threat | identified | ended      | outcome                                     | why
            need-1  | yes    | -          | -          | MET                                         | a need that arises from a threat
            need-1  | no     | -          | -          | NOT_MET                                     | a need, but no threat
            need-1  | -      | -          | -          | UNDETERMINED /needs/0/threatensSelfOrOthers | threat or not is not recorded
            none    | yes    | -          | -          | NOT_MET                                     | it rests on no need
            -       | yes    | -          | -          | UNDETERMINED /limitations/0/needIds         | on which need is not recorded
            need-9  | yes    | -          | -          | NOT_MET                                     | not among the needs
            need-1  | yes    | 2025-07-01 | -          | MET                                         | identified this day
            need-1  | yes    | 2025-07-02 | -          | NOT_MET                                     | identified tomorrow
            need-1  | yes    | -          | 2025-07-01 | MET                                         | the last day of the need
            need-1  | yes    | -          | 2025-06-30 | NOT_MET                                     | the need had ended
            """)
    void an_assessed_need_that_arises_from_a_threat(
            String needs, String threat, String identified, String ended, String expected, String why) {
        Limitation limitation = food().needIds(
                        Option.when(Row.isRecorded(needs), needs.equals("none") ? Array.empty() : Array.of(needs)))
                .build();
        Need need = Need.builder()
                .id("need-1")
                .threatensSelfOrOthers(Row.said(threat))
                .identifiedOn(Row.day(identified))
                .endedOn(Row.day(ended))
                .build();
        ServiceRecord record = record(limitation).withNeeds(Option.some(Array.of(need)));

        Row.assertOutcome(asked(S03bLimitation.NEED, LIMITATION, record, SUMMER), expected);
    }

    @Test
    void needs_that_are_not_recorded_are_not_known() {
        ServiceRecord record = record(food().build()).withNeeds(Option.none());

        Row.assertOutcome(asked(S03bLimitation.NEED, LIMITATION, record, SUMMER), "UNDETERMINED /needs");
    }

    @ParameterizedTest(name = "{0}, ordered {1}, by a licensed provider {2}: {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # freedom   | ordered    | licensed | outcome                                                          | why
            restraint   | 2025-07-01 | yes      | MET                                                              | ordered
            restraint   | 2025-07-02 | yes      | NOT_MET                                                          | ordered tomorrow
            restraint   | 2025-02-10 | no       | NOT_MET                                                          | by nobody who may
            restraint   | 2025-02-10 | -        | UNDETERMINED /limitations/0/restraintOrders/0/byLicensedProvider | by whom is not recorded
            restraint   | -          | yes      | UNDETERMINED /limitations/0/restraintOrders/0/orderedOn          | when is not recorded
            restraint   | none       | -        | NOT_MET                                                          | no order
            restraint   | unrecorded | -        | UNDETERMINED /limitations/0/restraintOrders                      | orders are not recorded
            food        | none       | -        | NOT_APPLICABLE                                                   | no restraint
            acme:belt   | none       | -        | UNDETERMINED /limitations/0/freedom                              | a foreign code
            """)
    void restraint_needs_an_order(String freedom, String ordered, String licensed, String expected, String why) {
        Option<Seq<MedicalOrder>> orders = switch (ordered) {
            case "none" -> Option.some(Array.empty());
            case "unrecorded" -> Option.none();
            default ->
                Option.some(Array.of(order().orderedOn(Row.day(ordered))
                        .byLicensedProvider(Row.said(licensed))
                        .build()));
        };
        ServiceRecord record =
                record(limitation(new Freedom(freedom)).restraintOrders(orders).build());

        Row.assertOutcome(asked(S03bLimitation.RESTRAINT_ORDER, LIMITATION, record, SUMMER), expected);
    }

    @ParameterizedTest(name = "ended {0}, without description: {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # ended    | asked 2025-07-01 | why
            2025-06-30 | NOT_MET          | by the law of its last day
            2024-10-25 | NOT_MET          | the first day of the first text that is held
            2024-10-24 | UNDETERMINED     | the day before
            """)
    void what_has_ended_is_judged_by_the_law_of_its_last_day(String ended, String expected, String why) {
        Limitation limitation = food().started(Row.act("2024-01-01"))
                .endedOn(Row.day(ended))
                .description(Noted.no())
                .build();

        Row.assertOutcome(asked(S03bLimitation.DESCRIPTION, LIMITATION, record(limitation), SUMMER), expected);
    }

    @Test
    void none_and_not_recorded_differ() {
        ServiceRecord none = record();

        assertThat(Ask.findings("(3)(b)", none, Question.asOf(Some.day(SUMMER))))
                .isEmpty();
        Seq<Finding> notRecorded =
                Ask.findings("(3)(b)", none.withLimitations(Option.none()), Question.asOf(Some.day(SUMMER)));
        assertThat(notRecorded).hasSize(13);
        notRecorded.forEach(finding -> Row.assertOutcome(finding.outcome(), "UNDETERMINED /limitations"));
    }
}

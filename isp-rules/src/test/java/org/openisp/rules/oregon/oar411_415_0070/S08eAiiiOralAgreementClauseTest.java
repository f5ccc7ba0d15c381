package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.REVISION;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.act;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.missing;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.planSigned;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.recordOf;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.revised;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.revision;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.said;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.signing;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonCalendar;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.Counting;
import org.openisp.rules.oregon.OregonReadings.FridayAfterThanksgiving;
import org.openisp.rules.oregon.oar411_415_0070.Authorization.State;

@DisplayName("OAR 411-415-0070(8)(e)(A)(iii) an oral agreement in place of a signature for up to 10 business days")
class S08eAiiiOralAgreementClauseTest {

    private static OralAgreement agreed(String agreedOn) {
        return OralAgreement.builder()
                .agreedBy(Capacity.INDIVIDUAL)
                .agreedOn(Some.day(agreedOn))
                .documented(Act.on(Some.day(agreedOn)))
                .immediateUnexpectedChange(Said.YES)
                .preventsInjuryOrHarm(Said.YES)
                .build();
    }

    /** Implemented on 2025-06-30, with the case manager's signature of that day. */
    private static ServiceRecord urgent(String signed, OralAgreement... agreements) {
        return revised(revision(Said.YES)
                .signing(signing(signed, "2025-06-30").withOralAgreements(Register.of(agreements)))
                .implemented(act("2025-06-30"))
                .build());
    }

    private static Outcome asked(ServiceRecord record, String asOf) {
        return Ask.outcome("(8)(e)(A)(iii)", REVISION, record, asOf);
    }

    private static Authorization authorization(ServiceRecord record, String documentId, String asOf) {
        return S08eAuthorization.authorization(record, documentId, Question.asOf(Some.day(asOf)))
                .get();
    }

    @ParameterizedTest(name = "agreed 2025-06-30, signed {0}, asked {1}: {2}, {3} on {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | asked on   | outcome | state             | on         | why
            -          | 2025-06-30 | PENDING | ON_ORAL_AGREEMENT | 2025-06-30 | the day of the agreement
            -          | 2025-07-15 | PENDING | ON_ORAL_AGREEMENT | 2025-06-30 | business day 10: July 4 and two weekends are none
            -          | 2025-07-16 | NOT_MET | LAPSED            | -          | business day 11
            2025-07-10 | 2025-07-09 | PENDING | ON_ORAL_AGREEMENT | 2025-06-30 | the signature lies in the future
            2025-07-15 | 2025-07-15 | MET     | AUTHORIZED        | 2025-06-30 | signed on the last day
            2025-07-15 | 2025-09-01 | MET     | AUTHORIZED        | 2025-06-30 | and so it stays
            2025-07-16 | 2025-09-01 | NOT_MET | AUTHORIZED        | 2025-06-30 | signed too late, but on the next day: no day is without one
            2025-07-17 | 2025-09-01 | NOT_MET | AUTHORIZED        | 2025-07-17 | July 16 is without one
            2025-07-18 | 2025-07-17 | NOT_MET | LAPSED            | -          | lapsed, and the signature lies in the future
            2025-07-18 | 2025-09-01 | NOT_MET | AUTHORIZED        | 2025-07-18 | authorized anew by a late signature
            """)
    void it_stands_through_the_tenth_business_day(
            String signed, String asked, Outcome.Status expected, State state, String on, String why) {
        ServiceRecord record = urgent(signed, agreed("2025-06-30"));

        Outcome outcome = asked(record, asked);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        assertThat(outcome.due()).as(why).containsExactly(Some.day("2025-07-15"));
        assertThat(authorization(record, REVISION, asked).state()).as(why).isEqualTo(state);
        assertThat(authorization(record, REVISION, asked).authorizedOn())
                .as(why)
                .isEqualTo(SigningParts.maybe(on));
        assertThat(Ask.outcome("(8)(e)", REVISION, record, asked).status())
                .as(why)
                .isEqualTo(state == State.LAPSED ? Outcome.Status.NOT_MET : Outcome.Status.MET);
    }

    @ParameterizedTest(name = "agreed {0}: through {1}, with that Friday closed {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # agreed   | through    | closed     | why
            2024-11-21 | 2024-12-06 | 2024-12-09 | Friday the 22nd counts, Thanksgiving 2024-11-28 does not
            2024-11-27 | 2024-12-12 | 2024-12-13 | Friday 2024-11-29 is day one
            2024-11-28 | 2024-12-12 | 2024-12-13 | agreed on Thanksgiving itself
            2025-11-17 | 2025-12-02 | 2025-12-03 | Thanksgiving 2025-11-27
            2025-11-26 | 2025-12-11 | 2025-12-12 | Friday 2025-11-28 is day one
            2025-10-03 | 2025-10-20 | 2025-10-20 | Columbus Day is a federal holiday
            2025-06-16 | 2025-07-01 | 2025-07-01 | Juneteenth is a Thursday
            2025-10-31 | 2025-11-17 | 2025-11-17 | Veterans Day is a Tuesday
            2026-06-29 | 2026-07-14 | 2026-07-14 | July 4 is a Saturday, so July 3 is a holiday
            2025-06-28 | 2025-07-14 | 2025-07-14 | agreed on a Saturday
            """)
    void holidays_and_weekends_are_no_business_days(String agreedOn, String through, String closed, String why) {
        ServiceRecord record = urgent("-", agreed(agreedOn));
        Question question = Question.asOf(Some.day(agreedOn));
        Question fridayClosed =
                question.reading(OregonReadings.FRIDAY_AFTER_THANKSGIVING, FridayAfterThanksgiving.CLOSED);

        assertThat(Ask.outcome("(8)(e)(A)(iii)", REVISION, record, question).due())
                .as(why)
                .containsExactly(Some.day(through));
        assertThat(Ask.outcome("(8)(e)(A)(iii)", REVISION, record, fridayClosed).due())
                .as(why)
                .containsExactly(Some.day(closed));
        assertThat(S08eAiiiOralAgreement.standsThrough(Some.day(agreedOn), OregonCalendar.standard()))
                .as(why)
                .isEqualTo(Some.day(through));
    }

    @Test
    void the_day_of_the_agreement_may_be_read_as_day_one() {
        Question question = Question.asOf(Some.day("2024-11-21"))
                .reading(OregonReadings.COUNTING, Counting.DAY_OF_EVENT_IS_DAY_ONE);

        assertThat(Ask.outcome("(8)(e)(A)(iii)", REVISION, urgent("-", agreed("2024-11-21")), question)
                        .due())
                .containsExactly(Some.day("2024-12-05"));
    }

    @Test
    void a_day_of_mourning_comes_from_the_caller() {
        LocalDate mourning = Some.day("2025-01-09");
        ServiceRecord record = urgent("-", agreed("2025-01-06"));
        Question question = Question.asOf(Some.day("2025-01-06"));

        assertThat(Ask.outcome("(8)(e)(A)(iii)", REVISION, record, question).due())
                .containsExactly(Some.day("2025-01-21"));
        assertThat(Ask.outcome(
                                "(8)(e)(A)(iii)",
                                REVISION,
                                record,
                                question.withCalendar(OregonCalendar.standard().closedAlsoOn(Array.of(mourning))))
                        .due())
                .containsExactly(Some.day("2025-01-22"));
    }

    @Test
    void a_second_agreement_does_not_stretch_the_ten_days() {
        ServiceRecord record = urgent("-", agreed("2025-07-14"), agreed("2025-06-30"));

        assertThat(asked(record, "2025-07-16").status()).isEqualTo(Outcome.Status.NOT_MET);
        assertThat(authorization(record, REVISION, "2025-07-16").state()).isEqualTo(State.LAPSED);
    }

    @Test
    void it_never_serves_for_a_plan() {
        ServiceRecord record =
                recordOf(planSigned(signing("-", "2025-03-03").withOralAgreements(Register.of(agreed("2025-03-03")))));

        assertThat(authorization(record, PLAN, "2025-03-04").state()).isEqualTo(State.NOT_AUTHORIZED);
        assertThat(Ask.outcome("(8)(e)", PLAN, record, "2025-03-04").status()).isEqualTo(Outcome.Status.NOT_MET);
        assertThat(Ask.outcome("(8)(e)(A)", PLAN, record, "2025-03-04").status())
                .isEqualTo(Outcome.Status.NOT_MET);
        assertThat(Ask.outcome("(8)(e)(A)(iii)", PLAN, record, "2025-03-04").status())
                .isIn(Outcome.Status.NOT_MET, Outcome.Status.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "documented {0}, unexpected {1}, against harm {2}: {3}, missing {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # documented | unexpected | harm | state             | missing                   | why
            2025-06-30   | yes        | yes  | ON_ORAL_AGREEMENT | -                         | all that the text asks
            never        | yes        | yes  | NOT_AUTHORIZED    | -                         | not documented
            2025-06-30   | no         | yes  | NOT_AUTHORIZED    | -                         | a change that was expected
            2025-06-30   | yes        | no   | NOT_AUTHORIZED    | -                         | not against injury or harm
            never        | ?          | yes  | NOT_AUTHORIZED    | -                         | not documented, whatever the change
            2025-06-30   | no         | ?    | NOT_AUTHORIZED    | -                         | expected, whatever the harm
            ?            | yes        | yes  | UNDETERMINED      | documented                | documented or not is not recorded
            2025-06-30   | ?          | yes  | UNDETERMINED      | immediateUnexpectedChange | unexpected or not is not recorded
            2025-06-30   | yes        | ?    | UNDETERMINED      | preventsInjuryOrHarm      | against harm or not is not recorded
            """)
    void it_is_documented_answers_an_unexpected_change_and_prevents_harm(
            String documented, String unexpected, String harm, State state, String missing, String why) {
        ServiceRecord record = urgent(
                "-",
                agreed("2025-06-30")
                        .withDocumented(act(documented))
                        .withImmediateUnexpectedChange(said(unexpected))
                        .withPreventsInjuryOrHarm(said(harm)));

        assertThat(authorization(record, REVISION, "2025-07-05").state())
                .as(why)
                .isEqualTo(state);
        Outcome outcome = Ask.outcome("(8)(e)(A)", REVISION, record, "2025-07-05");
        if (missing.equals("-")) {
            assertThat(missing(outcome)).as(why).isEmpty();
        } else {
            assertThat(outcome.status()).as(why).isEqualTo(Outcome.Status.UNDETERMINED);
            assertThat(missing(outcome))
                    .as(why)
                    .containsExactly("/plans/0/revisions/0/signing/oralAgreements/0/" + missing);
        }
    }

    @Test
    void it_counts_from_the_day_it_is_documented() {
        ServiceRecord record = urgent("-", agreed("2025-06-30").withDocumented(act("2025-07-02")));

        assertThat(authorization(record, REVISION, "2025-07-01").state()).isEqualTo(State.NOT_AUTHORIZED);
        assertThat(authorization(record, REVISION, "2025-07-02").state()).isEqualTo(State.ON_ORAL_AGREEMENT);
    }

    @Test
    void an_agreement_of_a_later_day_does_not_count() {
        ServiceRecord record = urgent("-", agreed("2025-07-02"));

        assertThat(authorization(record, REVISION, "2025-07-01").state()).isEqualTo(State.NOT_AUTHORIZED);
        assertThat(authorization(record, REVISION, "2025-07-02").state()).isEqualTo(State.ON_ORAL_AGREEMENT);
    }

    @Test
    void it_replaces_the_signature_of_the_individual_and_not_that_of_the_case_manager() {
        ServiceRecord record = revised(revision(Said.YES)
                .signing(Some.unsigned().withOralAgreements(Register.of(agreed("2025-06-30"))))
                .implemented(act("2025-06-30"))
                .build());

        assertThat(authorization(record, REVISION, "2025-07-05").state()).isEqualTo(State.NOT_AUTHORIZED);
        assertThat(Ask.outcome("(8)(e)(B)", REVISION, record, "2025-07-05").status())
                .isEqualTo(Outcome.Status.NOT_MET);
    }

    @ParameterizedTest(name = "agreed by {0}, with a guardian: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # agreed by          | state             | why
            legal-representative | ON_ORAL_AGREEMENT | who signs is who agrees
            individual           | NOT_AUTHORIZED    | the guardian signs
            provider             | NOT_AUTHORIZED    | a provider signs for nobody
            """)
    void it_is_the_agreement_of_whoever_signs(String agreedBy, State state, String why) {
        ServiceRecord record = urgent("-", agreed("2025-06-30").withAgreedBy(Option.some(new Capacity(agreedBy))))
                .withRepresentatives(
                        Option.some(Array.of(SigningParts.guardian("guardian-1", DecisionScope.SIGN_PLAN))));

        assertThat(authorization(record, REVISION, "2025-07-05").state())
                .as(why)
                .isEqualTo(state);
    }

    @Test
    void who_agreed_is_named_where_it_is_not_recorded() {
        OralAgreement byNobody = OralAgreement.builder()
                .agreedOn(Some.day("2025-06-30"))
                .documented(Act.on(Some.day("2025-06-30")))
                .immediateUnexpectedChange(Said.YES)
                .preventsInjuryOrHarm(Said.YES)
                .build();

        Outcome outcome = Ask.outcome("(8)(e)(A)", REVISION, urgent("-", byNobody), "2025-07-05");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(missing(outcome)).containsExactly("/plans/0/revisions/0/signing/oralAgreements/0/agreedBy");
    }

    @Test
    void where_there_is_no_oral_agreement_the_clause_has_nothing_to_say() {
        assertThat(asked(urgent("2025-06-30"), "2025-07-05").status()).isEqualTo(Outcome.Status.NOT_APPLICABLE);
    }

    @Test
    void oral_agreements_that_are_not_recorded_are_not_said_to_be_none() {
        ServiceRecord record = revised(revision(Said.YES)
                .signing(signing("-", "2025-06-30").withOralAgreements(Register.notRecorded()))
                .implemented(act("2025-06-30"))
                .build());

        Outcome outcome = Ask.outcome("(8)(e)(A)", REVISION, record, "2025-07-05");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(missing(outcome)).containsExactly("/plans/0/revisions/0/signing/oralAgreements");
    }

    @Test
    void the_ten_days_run_from_the_first_agreement_in_whichever_order_they_are_recorded() {
        for (ServiceRecord record : inEitherOrder(agreed("2025-06-30"), agreed("2025-07-14"))) {
            assertThat(authorization(record, REVISION, "2025-07-15").state()).isEqualTo(State.ON_ORAL_AGREEMENT);
            assertThat(authorization(record, REVISION, "2025-07-16").state()).isEqualTo(State.LAPSED);
        }
    }

    @Test
    void they_run_from_the_first_agreement_also_where_it_was_documented_after_the_second() {
        OralAgreement documentedLate = agreed("2025-06-30").withDocumented(act("2025-07-14"));

        for (ServiceRecord record : inEitherOrder(documentedLate, agreed("2025-07-07"))) {
            assertThat(asked(record, "2025-07-16").due()).containsExactly(Some.day("2025-07-15"));
            assertThat(authorization(record, REVISION, "2025-07-16").state()).isEqualTo(State.LAPSED);
        }
    }

    @Test
    void an_agreement_by_a_provider_does_not_stand_in_the_way_in_whichever_order_they_are_recorded() {
        OralAgreement byProvider = agreed("2025-06-27").withAgreedBy(Option.some(Capacity.PROVIDER));

        for (ServiceRecord record : inEitherOrder(byProvider, agreed("2025-06-30"))) {
            assertThat(authorization(record, REVISION, "2025-07-15").state()).isEqualTo(State.ON_ORAL_AGREEMENT);
        }
    }

    /** If the first one serves, it stands in through 2025-07-15; if not, the second one through 2025-07-21. */
    @Test
    void an_agreement_that_may_not_serve_leaves_open_whether_a_later_one_does() {
        OralAgreement vague = agreed("2025-06-30").withPreventsInjuryOrHarm(Said.NOT_RECORDED);
        ServiceRecord record = urgent("-", vague, agreed("2025-07-07"));

        for (String day : List.of("2025-07-15", "2025-07-16", "2025-07-21")) {
            Outcome outcome = Ask.outcome("(8)(e)", REVISION, record, day);
            assertThat(outcome.status()).as(day).isEqualTo(Outcome.Status.UNDETERMINED);
            assertThat(missing(outcome))
                    .as(day)
                    .containsExactly("/plans/0/revisions/0/signing/oralAgreements/0/preventsInjuryOrHarm");
        }
        assertThat(Ask.outcome("(8)(e)", REVISION, record, "2025-07-22").status())
                .isEqualTo(Outcome.Status.NOT_MET);
    }

    @ParameterizedTest(name = "another documented {0}, unexpected {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # documented | unexpected | state             | why
            2025-06-30   | yes        | ON_ORAL_AGREEMENT | both serve
            2025-07-02   | yes        | ON_ORAL_AGREEMENT | the one that was documented first
            ?            | yes        | ON_ORAL_AGREEMENT | whether or not the other was documented
            2025-06-30   | ?          | ON_ORAL_AGREEMENT | whether or not the other answers an unexpected change
            """)
    void of_two_agreements_of_one_day_the_one_that_serves_serves(
            String documented, String unexpected, State state, String why) {
        OralAgreement other =
                agreed("2025-06-30").withDocumented(act(documented)).withImmediateUnexpectedChange(said(unexpected));

        for (ServiceRecord record : inEitherOrder(agreed("2025-06-30"), other)) {
            Authorization authorization = authorization(record, REVISION, "2025-07-03");

            assertThat(authorization.state()).as(why).isEqualTo(state);
            assertThat(authorization.standsOn(Some.day("2025-07-01"))).as(why).isEqualTo(Said.YES);
        }
    }

    @Test
    void of_two_agreements_of_one_day_one_can_still_be_documented() {
        OralAgreement notYet = agreed("2025-06-30").withDocumented(act("never"));
        OralAgreement noHarm = notYet.withPreventsInjuryOrHarm(Said.NO);

        for (ServiceRecord record : inEitherOrder(notYet, noHarm)) {
            Outcome outcome = asked(record, "2025-07-01");

            assertThat(outcome.status()).isEqualTo(Outcome.Status.PENDING);
            assertThat(outcome.due()).containsExactly(Some.day("2025-07-15"));
        }
    }

    private static Array<ServiceRecord> inEitherOrder(OralAgreement one, OralAgreement other) {
        return Array.of(urgent("-", one, other), urgent("-", other, one));
    }

    @ParameterizedTest(name = "documented {0}, unexpected {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # documented | unexpected | asked on   | outcome      | why
            never        | yes        | 2025-07-15 | PENDING      | it can still be documented, or signed
            never        | yes        | 2025-07-16 | NOT_MET      | the ten days are over
            2025-06-30   | no         | 2025-07-01 | NOT_MET      | no document helps where the change was expected
            2025-07-16   | yes        | 2025-07-16 | NOT_MET      | documented when the ten days were over
            not 2025-07-04 | yes      | 2025-07-05 | UNDETERMINED | it may have been documented on the fifth
            not 2025-07-14 | yes      | 2025-07-16 | UNDETERMINED | it may have been documented on the tenth business day
            not 2025-07-15 | yes      | 2025-07-16 | NOT_MET      | documented later it stands in on no day
            not 2025-07-05 | yes      | 2025-07-05 | PENDING      | it was not, through the fifth
            """)
    void what_is_agreed_and_not_documented_does_not_serve(
            String documented, String unexpected, String asked, Outcome.Status expected, String why) {
        Act act = documented.equals("never") ? act(documented) : Row.act(documented);
        ServiceRecord record =
                urgent("-", agreed("2025-06-30").withDocumented(act).withImmediateUnexpectedChange(said(unexpected)));

        assertThat(asked(record, asked).status()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "agreed 2025-06-30, not documented, signed {0}, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | asked on   | outcome            | why
            2025-07-03 | 2025-07-02 | PENDING 2025-07-15 | the signature lies in the future
            2025-07-03 | 2025-07-03 | NOT_APPLICABLE     | signed: nothing was substituted
            2025-07-15 | 2025-07-15 | NOT_APPLICABLE     | on the last day as well
            2025-07-03 | 2025-07-16 | NOT_APPLICABLE     | and so it stays
            2025-07-16 | 2025-07-16 | NOT_MET            | signed when the ten days were over
            """)
    void what_is_not_documented_need_not_be_once_it_is_signed(
            String signed, String asked, String expected, String why) {
        ServiceRecord record = urgent(signed, agreed("2025-06-30").withDocumented(act("never")));

        Row.assertOutcome(asked(record, asked), expected);
    }

    @ParameterizedTest(name = "agreed 2025-06-30, not documented, against harm {0}, agreed by {1}, asked {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # harm | agreed by  | asked on   | outcome      | why
            yes    | individual | 2025-07-02 | PENDING      | it can still be documented
            no     | individual | 2025-07-02 | NOT_MET      | no document helps
            -      | individual | 2025-07-02 | UNDETERMINED | one of the two
            -      | individual | 2025-07-15 | UNDETERMINED | on the last day as well
            -      | individual | 2025-07-16 | NOT_MET      | the ten days are over, whatever it was for
            yes    | -          | 2025-07-02 | UNDETERMINED | who agreed is not recorded
            no     | -          | 2025-07-02 | NOT_MET      | whoever agreed
            """)
    void what_can_still_be_documented_may_serve_where_the_rest_is_not_recorded(
            String harm, String agreedBy, String asked, Outcome.Status expected, String why) {
        Option<Capacity> by = Row.isRecorded(agreedBy) ? Option.some(new Capacity(agreedBy)) : Option.none();
        OralAgreement agreement = agreed("2025-06-30")
                .withDocumented(act("never"))
                .withPreventsInjuryOrHarm(Row.said(harm))
                .withAgreedBy(by);

        Outcome outcome = asked(urgent("-", agreement), asked);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Outcome.Status.UNDETERMINED) {
            assertThat(missing(outcome))
                    .containsExactly("/plans/0/revisions/0/signing/oralAgreements/0/"
                            + (by.isEmpty() ? "agreedBy" : "preventsInjuryOrHarm"));
        }
    }

    @ParameterizedTest(name = "agreed 2025-06-30, not documented through {0}, implemented {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-07-02 | 2025-07-02 | NOT_MET      | not documented by then
            2025-07-02 | 2025-07-03 | UNDETERMINED | documented on that day, perhaps
            """)
    void it_may_count_from_the_day_after_it_is_known_not_to_be_documented(
            String through, String implemented, Outcome.Status expected, String why) {
        OralAgreement agreement = agreed("2025-06-30").withDocumented(Act.notThrough(Some.day(through)));
        ServiceRecord record = revised(revision(Said.YES)
                .signing(signing("-", "2025-06-30").withOralAgreements(Register.of(agreement)))
                .implemented(act(implemented))
                .build());

        assertThat(Ask.outcome("(8)(c)", REVISION, record, "2025-07-10").status())
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "agreed 2025-06-30, case manager involved {0}, implemented {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            yes | 2025-06-30 | 2025-07-16 | NOT_MET | run out, and implemented
            yes | never      | 2025-07-16 | PENDING | run out before it was implemented: it can still be signed
            no  | never      | 2025-07-16 | PENDING | so it can where no agreement carried it
            yes | 2025-07-20 | 2025-07-19 | PENDING | implemented after the day asked about
            """)
    void what_ran_out_before_it_was_implemented_can_still_be_signed(
            String involved, String implemented, String asked, Outcome.Status expected, String why) {
        ServiceRecord record = revised(revision(Said.YES)
                .signing(signing(Some.caseManagerSignature("2025-06-30").withInvolved(said(involved)))
                        .withOralAgreements(Register.of(agreed("2025-06-30"))))
                .implemented(act(implemented))
                .build());

        assertThat(Ask.outcome("(8)(e)", REVISION, record, asked).status())
                .as(why)
                .isEqualTo(expected);
        assertThat(Ask.outcome("(8)(e)(A)", REVISION, record, asked).status())
                .as(why)
                .isEqualTo(expected);
        assertThat(asked(record, asked).status()).as("no signature followed").isEqualTo(Outcome.Status.NOT_MET);
    }

    @Test
    void documented_when_the_ten_days_are_over_it_stands_in_on_no_day() {
        ServiceRecord record = urgent("-", agreed("2025-06-30").withDocumented(act("2025-07-16")));

        assertThat(authorization(record, REVISION, "2025-07-16").state()).isEqualTo(State.NOT_AUTHORIZED);
    }

    @Test
    void a_reason_for_a_person_within_the_ten_days_leaves_to_that_person_whether_it_was_followed() {
        ServiceRecord record = revised(revision(Said.YES)
                .signing(SigningParts.withReason(signing("-", "2025-06-30"), InabilityReason.OTHER, "2025-07-10")
                        .withOralAgreements(Register.of(agreed("2025-06-30"))))
                .implemented(act("2025-06-30"))
                .build());

        assertThat(asked(record, "2025-07-16").status()).isEqualTo(Outcome.Status.JUDGMENT);
    }

    @Test
    void signatures_that_are_recorded_only_through_a_day_of_the_ten_leave_open_whether_it_was_followed() {
        Signing signing = signing("-", "2025-06-30");
        ServiceRecord record = revised(revision(Said.YES)
                .signing(signing.withSignatures(signing.getSignatures().completeThrough(Some.day("2025-07-14")))
                        .withOralAgreements(Register.of(agreed("2025-06-30"))))
                .implemented(act("2025-06-30"))
                .build());

        Outcome outcome = asked(record, "2025-07-16");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(outcome.due()).containsExactly(Some.day("2025-07-15"));
        assertThat(missing(outcome)).containsExactly("/plans/0/revisions/0/signing/signatures");
    }

    @Test
    void where_the_revision_needs_only_notice_no_signature_has_to_follow() {
        ServiceRecord record = revised(revision(Said.NO)
                .signing(Some.unsigned().withOralAgreements(Register.of(agreed("2025-06-30"))))
                .implemented(act("2025-06-30"))
                .build());

        assertThat(asked(record, "2025-09-01").status()).isEqualTo(Outcome.Status.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "funded {0}, signed {1}, agreements recorded {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # funded | signed     | recorded | outcome        | why
            yes      | -          | yes      | NOT_APPLICABLE | said to be none
            yes      | -          | no       | UNDETERMINED   | there may be one
            yes      | 2025-06-30 | no       | NOT_APPLICABLE | signed, so that none is needed
            no       | -          | no       | NOT_APPLICABLE | notice is enough, so that none is needed
            """)
    void whether_there_is_an_agreement_matters_where_it_could_serve(
            String funded, String signed, String recorded, Outcome.Status expected, String why) {
        Signing signing = signing(signed, "2025-06-30");
        ServiceRecord record = revised(revision(said(funded))
                .signing(recorded.equals("yes") ? signing : signing.withOralAgreements(Register.notRecorded()))
                .implemented(act("2025-06-30"))
                .build());

        assertThat(asked(record, "2025-07-05").status()).as(why).isEqualTo(expected);
    }

    @Test
    void agreements_that_are_recorded_through_a_day_are_open_from_the_next() {
        ServiceRecord record = revised(revision(Said.YES)
                .signing(signing("-", "2025-06-30")
                        .withOralAgreements(Register.<OralAgreement>of().completeThrough(Some.day("2025-07-01"))))
                .implemented(act("2025-06-30"))
                .build());
        Authorization authorization = authorization(record, REVISION, "2025-07-05");

        assertThat(authorization.state()).isEqualTo(State.UNDETERMINED);
        assertThat(authorization.standsOn(Some.day("2025-07-01"))).isEqualTo(Said.NO);
        assertThat(authorization.standsOn(Some.day("2025-07-02"))).isEqualTo(Said.NOT_RECORDED);
    }

    /** Implemented on 2025-06-28, the case manager's day; agreements are recorded through 2025-06-20, or as they are listed. */
    private static ServiceRecord agreementsThroughJune20(OralAgreement... agreements) {
        return revised(revision(Said.YES)
                .signing(signing("-", "2025-06-28")
                        .withOralAgreements(Register.of(agreements).completeThrough(Some.day("2025-06-20"))))
                .implemented(act("2025-06-28"))
                .build());
    }

    @ParameterizedTest(name = "agreed {0}, against harm {1}: (8)(c) {2}, (8)(e) {3}, (iii) {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # agreed   | harm | (8)(c)       | (8)(e)       | (iii)        | why
            -          | -    | UNDETERMINED | UNDETERMINED | UNDETERMINED | there may be one from June 21 on
            2025-06-30 | yes  | UNDETERMINED | MET          | PENDING      | serves on July 2; another one may have on June 28
            2025-06-28 | yes  | MET          | MET          | PENDING      | serves on both days
            2025-06-28 | no   | UNDETERMINED | UNDETERMINED | UNDETERMINED | does not serve; another one may
            2025-06-30 | ?    | UNDETERMINED | UNDETERMINED | UNDETERMINED | may serve, and so may another one
            """)
    void an_agreement_that_is_recorded_does_not_make_the_register_complete(
            String agreed,
            String harm,
            Outcome.Status implemented,
            Outcome.Status authorized,
            Outcome.Status own,
            String why) {
        ServiceRecord record = agreed.equals("-")
                ? agreementsThroughJune20()
                : agreementsThroughJune20(agreed(agreed).withPreventsInjuryOrHarm(said(harm)));

        Outcome first = Ask.outcome("(8)(c)", REVISION, record, "2025-07-02");

        assertThat(first.status()).as(why).isEqualTo(implemented);
        assertThat(Ask.outcome("(8)(e)", REVISION, record, "2025-07-02").status())
                .as(why)
                .isEqualTo(authorized);
        assertThat(Ask.outcome("(8)(e)(A)", REVISION, record, "2025-07-02").status())
                .as(why)
                .isEqualTo(authorized);
        assertThat(asked(record, "2025-07-02").status()).as(why).isEqualTo(own);
        if (implemented == Outcome.Status.UNDETERMINED) {
            assertThat(missing(first)).as(why).contains("/plans/0/revisions/0/signing/oralAgreements");
        }
    }

    @Test
    void nothing_is_open_after_the_first_day_of_an_agreement_that_serves() {
        Authorization authorization =
                authorization(agreementsThroughJune20(agreed("2025-06-30")), REVISION, "2025-07-20");

        assertThat(authorization.standsOn(Some.day("2025-06-27")))
                .as("no case manager had signed")
                .isEqualTo(Said.NO);
        assertThat(authorization.standsOn(Some.day("2025-06-28"))).isEqualTo(Said.NOT_RECORDED);
        assertThat(authorization.standsOn(Some.day("2025-06-29"))).isEqualTo(Said.NOT_RECORDED);
        assertThat(authorization.standsOn(Some.day("2025-06-30"))).isEqualTo(Said.YES);
        assertThat(authorization.standsOn(Some.day("2025-07-15"))).isEqualTo(Said.YES);
        assertThat(authorization.standsOn(Some.day("2025-07-16"))).isEqualTo(Said.NO);
        assertThat(authorization.state()).isEqualTo(State.LAPSED);
    }

    @ParameterizedTest(
            name = "agreed {0}, the case manager signed 2025-06-28: since when it is authorized is known {1}")
    @CsvSource({"2025-06-28, true", "2025-06-30, false"})
    void before_an_agreement_that_serves_another_one_may_have_carried_it(String agreed, boolean known) {
        ServiceRecord record = agreementsThroughJune20(agreed(agreed));

        assertThat(Ask.findings("(8)(m)", record, Question.asOf(Some.day("2025-07-02")))
                        .filter(finding -> finding.subject().at().contains("/revisions/"))
                        .flatMap(finding -> missing(finding.outcome()))
                        .contains("/plans/0/revisions/0/signing/oralAgreements"))
                .isEqualTo(!known);
    }

    @Test
    void an_agreement_that_was_never_documented_leaves_open_whether_another_one_served() {
        OralAgreement notDocumented = agreed("2025-06-28").withDocumented(act("never"));

        Outcome outcome = asked(agreementsThroughJune20(notDocumented), "2025-07-20");

        assertThat(outcome.status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(missing(outcome)).containsExactly("/plans/0/revisions/0/signing/oralAgreements");
    }

    @ParameterizedTest(name = "revision signed {0}, agreed 2025-06-30, unexpected {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | unexpected | asked on   | outcome        | why
            2025-06-29 | no         | 2025-09-01 | NOT_APPLICABLE | signed before: it stands in for nothing
            2025-07-15 | no         | 2025-09-01 | NOT_APPLICABLE | signed within the ten days
            2025-07-16 | no         | 2025-09-01 | NOT_MET        | nothing was there for ten days
            2025-07-15 | no         | 2025-07-14 | NOT_MET        | not signed yet
            -          | no         | 2025-09-01 | NOT_MET        | never signed
            2025-07-16 | yes        | 2025-09-01 | NOT_MET        | one that serves, not followed in time
            """)
    void where_somebody_signed_in_time_nothing_was_substituted(
            String signed, String unexpected, String asked, Outcome.Status expected, String why) {
        OralAgreement agreement = agreed("2025-06-30").withImmediateUnexpectedChange(said(unexpected));

        assertThat(asked(urgent(signed, agreement), asked).status()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "plan signed {0}, with an oral agreement beside, asked 2025-04-01: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | outcome        | why
            2025-02-20 | NOT_APPLICABLE | the signature is there
            -          | NOT_MET        | never for a plan
            reason     | JUDGMENT       | a reason that only a person can accept
            ?          | UNDETERMINED   | whether anybody signed is not recorded
            """)
    void beside_the_signature_of_a_plan_an_agreement_stands_in_for_nothing(
            String signed, Outcome.Status expected, String why) {
        Signing signing = switch (signed) {
            case "reason" -> SigningParts.withReason(signing("-", "2025-02-20"), InabilityReason.OTHER, "2025-02-20");
            case "?" -> Some.unsigned().withSignatures(Register.notRecorded());
            default -> signing(signed, "2025-02-20");
        };
        ServiceRecord record = recordOf(planSigned(signing.withOralAgreements(Register.of(agreed("2025-02-10")))));

        Outcome outcome = Ask.outcome("(8)(e)(A)(iii)", PLAN, record, "2025-04-01");

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Outcome.Status.UNDETERMINED) {
            assertThat(missing(outcome)).containsExactly("/plans/0/signing/signatures");
        }
    }
}

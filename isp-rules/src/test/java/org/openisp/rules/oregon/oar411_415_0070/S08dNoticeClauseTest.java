package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.REVISION;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.act;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.missing;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.revised;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.revision;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.PriorTo;
import org.openisp.rules.oregon.OregonReadings.SignerWithDesignated;
import org.openisp.rules.oregon.OregonReadings.SignerWithLegal;

@DisplayName("OAR 411-415-0070(8)(d) written notice before any other revision is implemented")
class S08dNoticeClauseTest {

    private static Delivery notice(Capacity capacity, String recipientId, String deliveredOn) {
        return Delivery.builder()
                .kind(DeliveryKind.REVISION_NOTICE)
                .documentId(REVISION)
                .capacity(capacity)
                .recipientId(recipientId)
                .deliveredOn(Some.day(deliveredOn))
                .build();
    }

    private static Delivery toIndividual(String deliveredOn) {
        return notice(Capacity.INDIVIDUAL, "individual-1", deliveredOn);
    }

    private static ServiceRecord unfunded(String implemented, Delivery... deliveries) {
        return revised(revision(Said.NO)
                        .signing(Some.unsigned())
                        .implemented(act(implemented))
                        .build())
                .withDeliveries(Register.of(deliveries));
    }

    private static ServiceRecord noticed(String notice, String implemented) {
        return notice.equals("-") ? unfunded(implemented) : unfunded(implemented, toIndividual(notice));
    }

    @ParameterizedTest(name = "notice {0}, implemented {1}, asked {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # notice   | implemented | asked on   | outcome      | why
            2025-06-09 | 2025-06-10  | 2025-07-01 | MET          | the day before
            2025-06-10 | 2025-06-10  | 2025-07-01 | MET          | the same day counts
            2025-06-11 | 2025-06-10  | 2025-07-01 | NOT_MET      | a day late
            -          | 2025-06-10  | 2025-07-01 | NOT_MET      | no notice at all
            -          | never       | 2025-06-05 | PENDING      | not implemented yet
            2025-06-09 | 2025-06-10  | 2025-06-08 | PENDING      | everything lies in the future
            2025-06-12 | 2025-06-10  | 2025-06-11 | NOT_MET      | implemented without notice, and waiting heals nothing
            2025-06-09 | ?           | 2025-07-01 | UNDETERMINED | it may have been implemented before
            """)
    void worked_dates(String notice, String implemented, String asked, Outcome.Status expected, String why) {
        assertThat(Ask.outcome("(8)(d)", REVISION, noticed(notice, implemented), asked)
                        .status())
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "not implemented through {0}, notice {1}: {2}, strictly read {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # not through | notice     | outcome      | strictly     | asked 2025-07-01
            2025-06-10    | 2025-06-10 | MET          | MET          | implemented on 2025-06-11 or later, or not at all
            2025-06-10    | 2025-06-11 | MET          | UNDETERMINED | implemented on that very day, perhaps
            2025-06-10    | 2025-06-12 | UNDETERMINED | UNDETERMINED | implemented the day before, perhaps
            2025-06-10    | -          | UNDETERMINED | UNDETERMINED | not implemented yet, perhaps
            """)
    void notice_before_any_day_of_implementing_need_not_wait_for_it(
            String notThrough, String notice, Outcome.Status expected, Outcome.Status strictly, String why) {
        Delivery[] deliveries = notice.equals("-") ? new Delivery[0] : new Delivery[] {toIndividual(notice)};
        ServiceRecord record = revised(revision(Said.NO)
                        .signing(Some.unsigned())
                        .implemented(Act.notThrough(Some.day(notThrough)))
                        .build())
                .withDeliveries(Register.of(deliveries));
        Question question = Question.asOf(Some.day("2025-07-01"));

        assertThat(Ask.outcome("(8)(d)", REVISION, record, question).status())
                .as(why)
                .isEqualTo(expected);
        assertThat(Ask.outcome(
                                "(8)(d)",
                                REVISION,
                                record,
                                question.reading(OregonReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE))
                        .status())
                .as(why)
                .isEqualTo(strictly);
    }

    @Test
    void prior_to_may_be_read_strictly() {
        Question strictly =
                Question.asOf(Some.day("2025-07-01")).reading(OregonReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE);

        assertThat(Ask.outcome("(8)(d)", REVISION, noticed("2025-06-10", "2025-06-10"), strictly)
                        .status())
                .isEqualTo(Outcome.Status.NOT_MET);
        assertThat(Ask.outcome("(8)(d)", REVISION, noticed("2025-06-09", "2025-06-10"), strictly)
                        .status())
                .isEqualTo(Outcome.Status.MET);
    }

    @Test
    void a_revision_without_a_funded_service_needs_notice_and_nothing_else() {
        ServiceRecord record = noticed("2025-06-09", "2025-06-10");

        assertThat(Ask.outcome("(8)(d)", REVISION, record, "2025-07-01").status())
                .isEqualTo(Outcome.Status.MET);
        for (String paragraph : Array.of("(8)(c)", "(8)(e)", "(8)(e)(A)", "(8)(e)(B)", "(8)(e)(A)(iii)")) {
            assertThat(Ask.outcome(paragraph, REVISION, record, "2025-07-01").status())
                    .as(paragraph)
                    .isEqualTo(Outcome.Status.NOT_APPLICABLE);
        }
    }

    @Test
    void a_revision_of_a_funded_service_is_not_asked_for_a_notice() {
        ServiceRecord record = revised(revision(Said.YES)
                        .signing(Some.signed("2025-06-09", "2025-06-09"))
                        .implemented(act("2025-06-10"))
                        .build())
                .withDeliveries(Register.of());

        assertThat(Ask.outcome("(8)(d)", REVISION, record, "2025-07-01").status())
                .isEqualTo(Outcome.Status.NOT_APPLICABLE);
    }

    @Test
    void facts_that_are_not_recorded_are_named() {
        ServiceRecord noDeliveries = noticed("-", "2025-06-10").withDeliveries(Register.notRecorded());
        ServiceRecord stale = noticed("-", "2025-06-10")
                .withDeliveries(Register.<Delivery>of().completeThrough(Some.day("2025-06-09")));
        ServiceRecord notImplemented = noticed("2025-06-09", "?");
        ServiceRecord notFunded = revised(revision(Said.NOT_RECORDED)
                        .implemented(act("2025-06-10"))
                        .build())
                .withDeliveries(Register.of());

        assertThat(missing(Ask.outcome("(8)(d)", REVISION, noDeliveries, "2025-07-01")))
                .containsExactly("/deliveries");
        assertThat(missing(Ask.outcome("(8)(d)", REVISION, stale, "2025-07-01")))
                .as("complete only through the day before the implementation")
                .containsExactly("/deliveries");
        assertThat(missing(Ask.outcome("(8)(d)", REVISION, notImplemented, "2025-07-01")))
                .containsExactly("/plans/0/revisions/0/implemented");
        assertThat(missing(Ask.outcome("(8)(d)", REVISION, notFunded, "2025-07-01")))
                .contains("/plans/0/revisions/0/begins/0/departmentFunded");
    }

    @Test
    void the_notice_of_another_revision_does_not_serve() {
        ServiceRecord record =
                unfunded("2025-06-10", toIndividual("2025-06-09").withDocumentId(Option.some("revision-2")));

        assertThat(Ask.outcome("(8)(d)", REVISION, record, "2025-07-01").status())
                .isEqualTo(Outcome.Status.NOT_MET);
    }

    @Test
    void a_notice_to_somebody_who_is_neither_the_individual_nor_a_representative_does_not_serve() {
        ServiceRecord record = unfunded("2025-06-10", notice(Capacity.PROVIDER, "provider-1", "2025-06-09"));

        assertThat(Ask.outcome("(8)(d)", REVISION, record, "2025-07-01").status())
                .isEqualTo(Outcome.Status.NOT_MET);
    }

    @ParameterizedTest(name = "notice to the {0} only: {1}, read the other way {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # to the   | legal   | or legal | why
            individual | NOT_MET | MET      | the guardian signs, so the guardian is told
            guardian   | MET     | MET      | within the scope of the guardian
            """)
    void a_guardian_is_told(String to, Outcome.Status legal, Outcome.Status individualOrLegal, String why) {
        Delivery delivery = to.equals("guardian")
                ? notice(Capacity.LEGAL_REPRESENTATIVE, "guardian-1", "2025-06-09")
                : toIndividual("2025-06-09");
        ServiceRecord record = unfunded("2025-06-10", delivery)
                .withRepresentatives(
                        Option.some(Array.of(SigningParts.guardian("guardian-1", DecisionScope.SIGN_PLAN))));
        Question question = Question.asOf(Some.day("2025-07-01"));

        assertThat(Ask.outcome("(8)(d)", REVISION, record, question).status())
                .as(why)
                .isEqualTo(legal);
        assertThat(Ask.outcome(
                                "(8)(d)",
                                REVISION,
                                record,
                                question.reading(
                                        OregonReadings.SIGNER_WITH_LEGAL_REPRESENTATIVE,
                                        SignerWithLegal.INDIVIDUAL_OR_LEGAL))
                        .status())
                .as(why)
                .isEqualTo(individualOrLegal);
    }

    @ParameterizedTest(name = "notice to the {0} only: {1}, read the other way {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # to the   | either | designated | why
            individual | MET    | NOT_MET    | either of the two by default
            designated | MET    | MET        | the designated representative serves both ways
            """)
    void a_designated_representative_may_be_told(
            String to, Outcome.Status either, Outcome.Status designated, String why) {
        Delivery delivery = to.equals("designated")
                ? notice(Capacity.DESIGNATED_REPRESENTATIVE, "designated-1", "2025-06-09")
                : toIndividual("2025-06-09");
        ServiceRecord record = unfunded("2025-06-10", delivery)
                .withRepresentatives(Option.some(Array.of(SigningParts.designated("designated-1"))));
        Question question = Question.asOf(Some.day("2025-07-01"));

        assertThat(Ask.outcome("(8)(d)", REVISION, record, question).status())
                .as(why)
                .isEqualTo(either);
        assertThat(Ask.outcome(
                                "(8)(d)",
                                REVISION,
                                record,
                                question.reading(
                                        OregonReadings.SIGNER_WITH_DESIGNATED_REPRESENTATIVE,
                                        SignerWithDesignated.DESIGNATED))
                        .status())
                .as(why)
                .isEqualTo(designated);
    }

    @ParameterizedTest(name = "a {0} of {1} to the {2} on {3}, implemented 2025-06-10, asked {4}: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # kind             | of         | capacity   | on         | asked on   | outcome                          | why
            acme:change-letter | revision-1 | individual | 2025-06-09 | 2025-07-01 | UNDETERMINED /deliveries/0/kind  | a notice, perhaps
            acme:change-letter | revision-1 | individual | 2025-06-10 | 2025-07-01 | UNDETERMINED /deliveries/0/kind  | on the last day
            acme:change-letter | revision-1 | individual | 2025-06-11 | 2025-07-01 | NOT_MET 2025-06-10               | late, whatever it is
            acme:change-letter | revision-1 | individual | 2025-06-09 | 2025-06-08 | PENDING                          | given after the day asked about
            acme:change-letter | revision-2 | individual | 2025-06-09 | 2025-07-01 | NOT_MET 2025-06-10               | of another revision
            acme:change-letter | revision-1 | provider   | 2025-06-09 | 2025-07-01 | NOT_MET 2025-06-10               | to somebody who may not receive it
            acme:change-letter | revision-1 | acme:other | 2025-06-09 | 2025-07-01 | UNDETERMINED /deliveries/0/kind /deliveries/0/capacity | neither is known
            plan-copy          | revision-1 | individual | 2025-06-09 | 2025-07-01 | NOT_MET 2025-06-10               | a copy is no notice
            revision-notice    | revision-1 | individual | 2025-06-09 | 2025-07-01 | MET                              | a notice
            """)
    void what_was_given_in_a_kind_of_somebody_elses_words_may_be_a_notice(
            String kind, String of, String capacity, String on, String asked, String expected, String why) {
        Delivery delivery = notice(new Capacity(capacity), "individual-1", on)
                .withKind(new DeliveryKind(kind))
                .withDocumentId(Option.some(of));

        Row.assertOutcome(Ask.outcome("(8)(d)", REVISION, unfunded("2025-06-10", delivery), asked), expected);
    }

    @Test
    void beside_a_notice_in_time_it_does_not_matter_what_else_was_given() {
        Delivery letter = toIndividual("2025-06-08").withKind(new DeliveryKind("acme:change-letter"));

        Row.assertOutcome(
                Ask.outcome(
                        "(8)(d)", REVISION, unfunded("2025-06-10", letter, toIndividual("2025-06-09")), "2025-07-01"),
                "MET");
        Row.assertOutcome(
                Ask.outcome(
                        "(8)(d)", REVISION, unfunded("2025-06-10", toIndividual("2025-06-11"), letter), "2025-07-01"),
                "UNDETERMINED /deliveries/1/kind 2025-06-10");
    }

    @ParameterizedTest(name = "to two advocates {0} and {1}, deliveries recorded through {2}, missing {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # letter   | letter     | through    | missing                                 | why
            2025-06-11 | 2025-06-09 | record     | /deliveries/1/capacity                  | the first one was late
            2025-06-09 | 2025-06-11 | record     | /deliveries/0/capacity                  | the second one was late
            2025-06-08 | 2025-06-09 | record     | /deliveries/0/capacity /deliveries/1/capacity | either may be one
            2025-06-09 | 2025-06-08 | record     | /deliveries/0/capacity /deliveries/1/capacity | in the other order
            2025-06-11 | 2025-06-09 | 2025-06-09 | /deliveries/entries/1/capacity /deliveries | or one that is not in the register
            """)
    void what_may_be_a_notice_in_time_is_named(String one, String other, String through, String missing, String why) {
        Capacity advocate = new Capacity("acme:advocate");
        ServiceRecord record = unfunded("2025-06-10")
                .withDeliveries(Row.register(
                        Array.of(notice(advocate, "advocate-1", one), notice(advocate, "advocate-2", other)), through));

        assertThat(missing(Ask.outcome("(8)(d)", REVISION, record, "2025-07-01")))
                .as(why)
                .containsExactlyInAnyOrderElementsOf(Row.list(missing));
    }

    @Test
    void a_capacity_of_somebody_elses_is_named_as_what_is_missing() {
        ServiceRecord record =
                unfunded("2025-06-10", notice(new Capacity("acme:advocate"), "advocate-1", "2025-06-09"));

        Row.assertOutcome(Ask.outcome("(8)(d)", REVISION, record, "2025-07-01"), "UNDETERMINED /deliveries/0/capacity");
    }
}

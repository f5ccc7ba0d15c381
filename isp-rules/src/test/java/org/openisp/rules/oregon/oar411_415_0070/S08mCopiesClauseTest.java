package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.REVISION;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.act;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.missing;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.said;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.signing;

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
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.delivery.Translation;
import org.openisp.core.person.Communication;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Representative;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline;
import org.openisp.rules.oregon.OregonReadings.Counting;

@DisplayName("OAR 411-415-0070(8)(m) a copy within two weeks of authorization")
class S08mCopiesClauseTest {

    private static Individual individual() {
        return Individual.builder()
                .id("individual-1")
                .copyRecipients(Array.empty())
                .build();
    }

    private static Delivery copy(String documentId, String recipientId, String deliveredOn) {
        return Delivery.builder()
                .kind(DeliveryKind.PLAN_COPY)
                .documentId(documentId)
                .recipientId(recipientId)
                .deliveredOn(Some.day(deliveredOn))
                .build();
    }

    /** A plan from 2025-03-01, signed so; no others named; these deliveries. */
    private static ServiceRecord delivered(Signing signing, Delivery... deliveries) {
        return Some.record()
                .individual(individual())
                .plans(Register.of(SigningParts.planSigned(signing)))
                .deliveries(Register.of(deliveries))
                .build();
    }

    private static Seq<Finding> about(String recipientId, ServiceRecord record, Question question) {
        return Ask.findings("(8)(m)", record, question)
                .filter(finding -> finding.subject().id().equals(PLAN)
                        && finding.subject().attribute().exists(attribute -> attribute.endsWith(recipientId)));
    }

    /** The one answer about the copy for this recipient. */
    private static Outcome copyFor(String recipientId, ServiceRecord record, Question question) {
        Seq<Finding> found = about(recipientId, record, question);
        assertThat(found).as("findings about " + recipientId).hasSize(1);
        return found.get(0).outcome();
    }

    private static Outcome copyFor(String recipientId, ServiceRecord record, String asOf) {
        return copyFor(recipientId, record, Question.asOf(Some.day(asOf)));
    }

    @ParameterizedTest(name = "signed {0} and {1}, copy {2}, asked {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # individual | case mgr   | copy       | asked on   | outcome | why
            2025-02-10   | 2025-02-12 | 2025-02-26 | 2025-04-01 | MET     | day 14
            2025-02-10   | 2025-02-12 | 2025-02-27 | 2025-04-01 | NOT_MET | day 15
            2025-02-12   | 2025-02-10 | 2025-02-26 | 2025-04-01 | MET     | the later signature counts
            2025-02-12   | 2025-02-12 | 2025-02-12 | 2025-02-12 | MET     | on the day of authorization
            2025-02-10   | 2025-02-12 | -          | 2025-02-26 | PENDING | still the last day
            2025-02-10   | 2025-02-12 | -          | 2025-02-27 | NOT_MET | the day after
            2025-02-10   | 2025-02-12 | 2025-02-26 | 2025-02-25 | PENDING | the copy lies in the future
            2025-02-10   | 2025-02-12 | 2025-03-05 | 2025-03-01 | NOT_MET | a copy of a later day heals nothing
            """)
    void worked_dates(String individual, String caseManager, String copy, String asked, Status expected, String why) {
        Signing signing = signing(individual, caseManager);
        ServiceRecord record =
                copy.equals("-") ? delivered(signing) : delivered(signing, copy(PLAN, "individual-1", copy));

        Outcome outcome = copyFor("individual-1", record, asked);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        assertThat(outcome.due()).as(why).containsExactly(Some.day("2025-02-26"));
    }

    @ParameterizedTest(
            name = "authorized {0}: due {1}, counted from day one {2}, next business day {3}, only Sundays {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # authorized | stays      | day one    | next bus.  | only Sun.
            2025-02-12   | 2025-02-26 | 2025-02-25 | 2025-02-26 | 2025-02-26
            2025-02-01   | 2025-02-15 | 2025-02-14 | 2025-02-18 | 2025-02-15
            2025-02-02   | 2025-02-16 | 2025-02-15 | 2025-02-18 | 2025-02-18
            2025-02-03   | 2025-02-17 | 2025-02-16 | 2025-02-18 | 2025-02-18
            """)
    void the_last_day_by_every_reading(
            String authorizedOn, String stays, String dayOne, String nextBusinessDay, String onlySundays) {
        ServiceRecord record = delivered(signing(authorizedOn, authorizedOn));
        Question question = Question.asOf(Some.day(authorizedOn));

        assertDue(record, question, stays);
        assertDue(record, question.reading(OregonReadings.COUNTING, Counting.DAY_OF_EVENT_IS_DAY_ONE), dayOne);
        assertDue(
                record,
                question.reading(OregonReadings.DEADLINE_ON_CLOSED_DAY, ClosedDayDeadline.NEXT_BUSINESS_DAY),
                nextBusinessDay);
        assertDue(
                record,
                question.reading(
                        OregonReadings.DEADLINE_ON_CLOSED_DAY, ClosedDayDeadline.ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE),
                onlySundays);
    }

    private static void assertDue(ServiceRecord record, Question question, String due) {
        assertThat(copyFor("individual-1", record, question).due())
                .as(question.readings().toString())
                .containsExactly(Some.day(due));
    }

    @Test
    void a_plan_that_is_not_authorized_has_no_two_weeks() {
        Seq<Finding> findings =
                Ask.findings("(8)(m)", delivered(signing("2025-02-10", "-")), Question.asOf(Some.day("2025-04-01")));

        assertThat(findings.map(Finding::status)).isNotEmpty().containsOnly(Status.NOT_APPLICABLE);
    }

    @Test
    void each_recipient_has_an_answer_of_its_own() {
        ServiceRecord record = delivered(
                        signing(
                                SigningParts.byLegal("guardian-1", "2025-02-12"),
                                Some.caseManagerSignature("2025-02-12")),
                        copy(PLAN, "individual-1", "2025-02-26"),
                        copy(PLAN, "guardian-1", "2025-02-27"))
                .withRepresentatives(Option.some(Array.of(
                        SigningParts.guardian("guardian-1", DecisionScope.SIGN_PLAN),
                        SigningParts.designated("designated-1"))))
                .withIndividual(Individual.builder()
                        .id("individual-1")
                        .copyRecipients(Array.of("friend-1"))
                        .build());

        assertThat(copyFor("individual-1", record, "2025-04-01").status()).isEqualTo(Status.MET);
        assertThat(copyFor("guardian-1", record, "2025-04-01").status()).isEqualTo(Status.NOT_MET);
        assertThat(copyFor("guardian-1", record, "2025-04-01").isLate()).isTrue();
        assertThat(copyFor("designated-1", record, "2025-04-01").status()).isEqualTo(Status.NOT_MET);
        assertThat(copyFor("designated-1", record, "2025-04-01").isLate()).isFalse();
        assertThat(copyFor("friend-1", record, "2025-02-20").status()).isEqualTo(Status.PENDING);
        assertThat(Ask.findings("(8)(m)", record, Question.asOf(Some.day("2025-04-01"))))
                .hasSize(4);
    }

    @Test
    void the_parent_of_somebody_who_came_of_age_before_is_no_recipient() {
        ServiceRecord record = delivered(signing("2025-02-12", "2025-02-12"), copy(PLAN, "individual-1", "2025-02-12"))
                .withRepresentatives(Option.some(Array.of(SigningParts.parent("parent-1"))))
                .withIndividual(SigningParts.born("2007-02-01").withCopyRecipients(Option.some(Array.empty())));
        Question question = Question.asOf(Some.day("2025-04-01"));

        assertThat(copyFor("individual-1", record, question).status()).isEqualTo(Status.MET);
        assertThat(about("parent-1", record, question).map(Finding::status)).isSubsetOf(Status.NOT_APPLICABLE);
    }

    @Test
    void the_parent_of_a_minor_is_a_recipient() {
        ServiceRecord record = delivered(signing(
                        SigningParts.byLegal("parent-1", "2025-02-12"), Some.caseManagerSignature("2025-02-12")))
                .withRepresentatives(Option.some(Array.of(SigningParts.parent("parent-1"))))
                .withIndividual(SigningParts.born("2015-02-01").withCopyRecipients(Option.some(Array.empty())));

        assertThat(copyFor("parent-1", record, "2025-02-26").status()).isEqualTo(Status.PENDING);
        assertThat(copyFor("parent-1", record, "2025-02-27").status()).isEqualTo(Status.NOT_MET);
    }

    @ParameterizedTest(name = "the revision authorized 2025-02-20, its copy given {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # copy     | outcome | why
            2025-02-26 | MET     | the most current plan, within two weeks of the plan
            2025-02-27 | NOT_MET | within two weeks of the revision, but late for the plan
            """)
    void the_copy_of_a_later_version_serves_as_well(String copy, Status expected, String why) {
        Isp plan = SigningParts.planSigned(signing("2025-02-12", "2025-02-12"))
                .withRevisions(Register.of(SigningParts.revision(Said.YES)
                        .signing(signing("2025-02-20", "2025-02-20"))
                        .implemented(Act.on(Some.day("2025-03-01")))
                        .build()));
        ServiceRecord record =
                delivered(Some.unsigned(), copy(REVISION, "individual-1", copy)).withPlans(Register.of(plan));

        assertThat(copyFor("individual-1", record, "2025-04-01").status())
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(
            name = "begins a funded service {0}, signed {1}, implemented {2}, its copy given {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # funded | signed     | implemented    | copy       | plan authorized 2025-02-12, two weeks until 2025-02-26
            no       | -          | 2025-02-18     | 2025-02-20 | MET     | notice only: the plan as revised
            no       | -          | 2025-02-20     | 2025-02-20 | MET     | implemented on that day
            no       | -          | 2025-02-21     | 2025-02-20 | NOT_MET | not the plan as revised yet
            no       | -          | not 2025-02-20 | 2025-02-20 | NOT_MET | nor here
            no       | -          | -              | 2025-02-20 | UNDETERMINED /plans/0/revisions/0/implemented | perhaps
            no       | -          | 2025-02-18     | 2025-02-27 | NOT_MET | the day after the last day
            no       | -          | -              | 2025-02-27 | NOT_MET | late, implemented or not
            yes      | -          | 2025-02-18     | 2025-02-20 | NOT_MET | needs authorization and has none
            -        | -          | 2025-02-18     | 2025-02-20 | UNDETERMINED /plans/0/revisions/0/begins/0/departmentFunded | which
            -        | 2025-02-19 | 2025-02-18     | 2025-02-20 | MET     | whether it needs authorization or not
            -        | -          | 2025-02-21     | 2025-02-20 | NOT_MET | whether it needs authorization or not
            """)
    void the_copy_of_a_revision_that_needs_notice_only_serves_once_it_is_implemented(
            String funded, String signed, String implemented, String copy, String expected, String why) {
        Isp plan = SigningParts.planSigned(signing("2025-02-12", "2025-02-12"))
                .withRevisions(Register.of(SigningParts.revision(Row.said(funded))
                        .signing(signing(signed, signed))
                        .implemented(Row.act(implemented))
                        .build()));
        ServiceRecord record =
                delivered(Some.unsigned(), copy(REVISION, "individual-1", copy)).withPlans(Register.of(plan));

        Row.assertOutcome(copyFor("individual-1", record, "2025-04-01"), expected);
    }

    @ParameterizedTest(name = "the case manager involved {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            yes | MET
            no  | NOT_MET
            -   | UNDETERMINED /plans/0/revisions/0/signing/signatures/1/involved
            """)
    void the_copy_of_a_revision_that_may_be_authorized_may_serve(String involved, String expected) {
        Signing signing = signing(
                Some.signature(Capacity.INDIVIDUAL, "2025-02-18"),
                Some.caseManagerSignature("2025-02-18").withInvolved(Row.said(involved)));
        Isp plan = SigningParts.planSigned(signing("2025-02-12", "2025-02-12"))
                .withRevisions(Register.of(
                        SigningParts.revision(Said.YES).signing(signing).build()));
        ServiceRecord record = delivered(Some.unsigned(), copy(REVISION, "individual-1", "2025-02-20"))
                .withPlans(Register.of(plan));

        Row.assertOutcome(copyFor("individual-1", record, "2025-04-01"), expected);
    }

    @ParameterizedTest(name = "a revision that needs notice only, implemented {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-09 | NOT_MET
            2025-06-10 | MET
            2025-06-12 | MET
            2025-06-13 | NOT_MET
            """)
    void the_copy_of_a_later_revision_serves_for_an_authorized_one(String implemented, String expected) {
        // The first revision is authorized on 2025-06-10, and the copy of the second one is given on 2025-06-12.
        Revision authorized = SigningParts.revision(Said.YES)
                .signing(signing("2025-06-10", "2025-06-10"))
                .build();
        Revision noticed = SigningParts.revision(Said.NO)
                .id("revision-2")
                .implemented(Row.act(implemented))
                .build();
        Isp plan = SigningParts.planSigned(signing("2025-02-12", "2025-02-12"))
                .withRevisions(Register.of(noticed, authorized));
        ServiceRecord record = delivered(Some.unsigned(), copy("revision-2", "individual-1", "2025-06-12"))
                .withPlans(Register.of(plan));

        Outcome outcome = Ask.findings("(8)(m)", record, Question.asOf(Some.day("2025-08-01")))
                .filter(finding -> finding.subject().id().equals(REVISION))
                .get(0)
                .outcome();

        Row.assertOutcome(outcome, expected);
    }

    @ParameterizedTest(name = "second revision signed {0} and {1}, involved {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # individual | case mgr   | involved | outcome | the first is authorized 2025-06-10
            2025-06-11   | 2025-06-11 | yes      | MET     | authorized later than the first
            2025-06-11   | 2025-06-11 | no       | NOT_MET | not authorized
            2025-06-11   | 2025-06-11 | -        | UNDETERMINED INVOLVED | perhaps
            2025-06-10   | 2025-06-10 | -        | UNDETERMINED INVOLVED | same day
            2025-06-13   | 2025-06-11 | -        | NOT_MET | not before the individual signed
            """)
    void the_copy_of_a_later_revision_that_may_be_authorized_may_serve(
            String individual, String caseManager, String involved, String expected, String why) {
        // The copy of the second revision is given on 2025-06-12.
        Revision first = SigningParts.revision(Said.YES)
                .signing(signing("2025-06-10", "2025-06-10"))
                .build();
        Revision second = SigningParts.revision(Said.YES)
                .id("revision-2")
                .signing(signing(
                        Some.signature(Capacity.INDIVIDUAL, individual),
                        Some.caseManagerSignature(caseManager).withInvolved(Row.said(involved))))
                .build();
        Isp plan =
                SigningParts.planSigned(signing("2025-02-12", "2025-02-12")).withRevisions(Register.of(first, second));
        ServiceRecord record = delivered(Some.unsigned(), copy("revision-2", "individual-1", "2025-06-12"))
                .withPlans(Register.of(plan));

        Outcome outcome = Ask.findings("(8)(m)", record, Question.asOf(Some.day("2025-08-01")))
                .filter(finding -> finding.subject().id().equals(REVISION))
                .get(0)
                .outcome();

        Row.assertOutcome(outcome, expected.replace("INVOLVED", "/plans/0/revisions/1/signing/signatures/1/involved"));
    }

    @Test
    void a_notice_and_the_copy_of_another_plan_do_not_serve() {
        ServiceRecord record = delivered(
                signing("2025-02-12", "2025-02-12"),
                copy(PLAN, "individual-1", "2025-02-20").withKind(DeliveryKind.REVISION_NOTICE),
                copy("plan-0", "individual-1", "2025-02-20"),
                copy(PLAN, "provider-1", "2025-02-20"));

        assertThat(copyFor("individual-1", record, "2025-04-01").status()).isEqualTo(Status.NOT_MET);
    }

    @ParameterizedTest(name = "{0} of {1} for {2}, given {3}, and a plan-copy {4}: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # kind           | of         | for          | given      | copy       | authorized 2025-02-12, two weeks until 2025-02-26
            acme:isp-packet  | plan-1     | individual-1 | 2025-02-26 | -          | UNDETERMINED /deliveries/0/kind | perhaps a copy, in time
            acme:isp-packet  | plan-1     | individual-1 | 2025-02-26 | 2025-02-27 | UNDETERMINED /deliveries/0/kind | late, if it was none
            acme:isp-packet  | plan-1     | individual-1 | 2025-02-26 | 2025-02-26 | MET 2025-02-26     | a copy, whatever the other one is
            acme:isp-packet  | plan-1     | individual-1 | 2025-02-27 | -          | NOT_MET 2025-02-26 | late, whatever it is
            acme:isp-packet  | plan-1     | individual-1 | 2025-02-11 | -          | NOT_MET 2025-02-26 | before the authorization
            acme:isp-packet  | plan-0     | individual-1 | 2025-02-20 | -          | NOT_MET 2025-02-26 | of another plan
            acme:isp-packet  | -          | individual-1 | 2025-02-20 | -          | NOT_MET 2025-02-26 | of no plan
            acme:isp-packet  | plan-1     | provider-1   | 2025-02-20 | -          | NOT_MET 2025-02-26 | for somebody else
            revision-notice  | plan-1     | individual-1 | 2025-02-20 | -          | NOT_MET 2025-02-26 | known to be none
            """)
    void what_is_given_under_a_name_of_another_system_may_be_a_copy(
            String kind, String of, String recipient, String given, String copy, String expected, String why) {
        Delivery foreign = Delivery.builder()
                .kind(new DeliveryKind(kind))
                .documentId(Row.isRecorded(of) ? Option.some(of) : Option.none())
                .recipientId(recipient)
                .deliveredOn(Some.day(given))
                .build();
        ServiceRecord record = delivered(signing("2025-02-12", "2025-02-12"), foreign);
        ServiceRecord both = Row.isRecorded(copy)
                ? record.withDeliveries(Register.of(foreign, copy(PLAN, "individual-1", copy)))
                : record;

        Row.assertOutcome(copyFor("individual-1", both, "2025-04-01"), expected);
    }

    @Test
    void facts_that_are_not_recorded_are_named() {
        ServiceRecord complete =
                delivered(signing("2025-02-12", "2025-02-12"), copy(PLAN, "individual-1", "2025-02-20"));
        Question question = Question.asOf(Some.day("2025-04-01"));
        ServiceRecord noDeliveries = complete.withDeliveries(Register.notRecorded());
        ServiceRecord othersNotRecorded =
                complete.withIndividual(Individual.builder().id("individual-1").build());
        ServiceRecord representativesNotRecorded =
                ServiceRecord.builder().from(complete).unsetRepresentatives().build();

        assertThat(missing(copyFor("individual-1", noDeliveries, question))).containsExactly("/deliveries");
        assertThat(allMissing(othersNotRecorded, question)).containsExactly("/individual/copyRecipients");
        assertThat(allMissing(representativesNotRecorded, question)).contains("/representatives");
        assertThat(allMissing(complete, question)).isEmpty();
    }

    private static Seq<String> allMissing(ServiceRecord record, Question question) {
        return Ask.findings("(8)(m)", record, question).flatMap(finding -> missing(finding.outcome()));
    }

    private static ServiceRecord translated(String needed, Translation... translations) {
        return delivered(signing("2025-02-12", "2025-02-12"))
                .withIndividual(individual()
                        .withCommunication(Option.some(Communication.builder()
                                .language("es")
                                .needsTranslation(said(needed))
                                .build())))
                .withTranslations(Option.some(Array.of(translations)));
    }

    private static Translation translation(String initiated, String received, String provided) {
        return Translation.builder()
                .documentId(PLAN)
                .language("es")
                .initiated(act(initiated))
                .received(act(received))
                .provided(act(provided))
                .build();
    }

    @ParameterizedTest(name = "authorized 2025-02-12, initiated {0}, received {1}, provided {2}, asked {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # initiated | received   | provided   | asked on   | outcome | why
            2025-02-26  | 2025-03-10 | 2025-03-10 | 2025-04-01 | MET     | day 14, provided on receipt
            2025-02-27  | 2025-03-10 | 2025-03-10 | 2025-04-01 | NOT_MET | day 15
            never       | never      | never      | 2025-02-26 | PENDING | still the last day
            never       | never      | never      | 2025-02-27 | NOT_MET | the day after
            2025-02-26  | 2025-03-10 | 2025-03-10 | 2025-02-25 | PENDING | everything lies in the future
            """)
    void a_translation_is_started_within_two_weeks_and_provided_on_receipt(
            String initiated, String received, String provided, String asked, Status expected, String why) {
        ServiceRecord record = translated("yes", translation(initiated, received, provided));

        assertThat(Ask.outcome("(8)(m)(B)", PLAN, record, asked).status())
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "translation of {0} initiated {1}: of the revision {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # of       | initiated  | outcome | the revision is authorized 2025-06-10
            revision-1 | 2025-06-11 | MET     | of the revision itself
            plan-1     | 2025-06-11 | MET     | the plan keeps its id: it is translated as revised
            plan-1     | 2025-06-10 | MET     | on that day
            plan-1     | 2025-06-09 | NOT_MET | the plan before it was revised
            plan-1     | 2025-06-25 | NOT_MET | the day after the last day
            plan-1     | ?          | UNDETERMINED /translations/0/initiated | before or after
            plan-1     | never      | NOT_MET | not begun
            plan-0     | 2025-06-11 | NOT_MET | another plan
            """)
    void a_translation_of_the_plan_as_revised_serves_as_well(
            String documentId, String initiated, String expected, String why) {
        Isp plan = SigningParts.planSigned(signing("2025-02-12", "2025-02-12"))
                .withRevisions(Register.of(SigningParts.revision(Said.YES)
                        .signing(signing("2025-06-10", "2025-06-10"))
                        .build()));
        ServiceRecord record = translated(
                        "yes", translation(initiated, "never", "never").withDocumentId(documentId))
                .withPlans(Register.of(plan));

        Row.assertOutcome(Ask.outcome("(8)(m)(B)", REVISION, record, "2025-08-01"), expected);
    }

    @Test
    void a_translation_that_is_received_and_kept_is_not_provided() {
        ServiceRecord record = translated("yes", translation("2025-02-20", "2025-03-10", "never"));

        assertThat(Ask.outcome("(8)(m)(B)", PLAN, record, "2025-06-01").status())
                .isNotIn(Status.MET, Status.NOT_APPLICABLE, Status.UNDETERMINED);
    }

    @Test
    void a_translation_of_which_there_is_said_to_be_none_was_not_started() {
        assertThat(Ask.outcome("(8)(m)(B)", PLAN, translated("yes"), "2025-02-26")
                        .status())
                .isEqualTo(Status.PENDING);
        assertThat(Ask.outcome("(8)(m)(B)", PLAN, translated("yes"), "2025-02-27")
                        .status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void the_translation_of_another_plan_does_not_serve() {
        ServiceRecord record = translated(
                "yes", translation("2025-02-20", "2025-03-10", "2025-03-10").withDocumentId("plan-0"));

        assertThat(Ask.outcome("(8)(m)(B)", PLAN, record, "2025-04-01").status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void nothing_is_translated_where_no_translation_is_needed_or_nothing_is_authorized() {
        ServiceRecord notNeeded = translated("no");
        ServiceRecord notAuthorized =
                translated("yes").withPlans(Register.of(SigningParts.planSigned(signing("2025-02-12", "-"))));

        assertThat(Ask.outcome("(8)(m)(B)", PLAN, notNeeded, "2025-04-01").status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Ask.outcome("(8)(m)(B)", PLAN, notAuthorized, "2025-04-01").status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "translation needed {0}: of a plan {1}, of one for a person {2}, of a revision {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # needed | signing not recorded                     | a reason       | begins and ends not recorded
            no       | NOT_APPLICABLE                           | NOT_APPLICABLE | NOT_APPLICABLE
            yes      | UNDETERMINED /plans/0/signing/signatures | JUDGMENT       | UNDETERMINED /plans/0/revisions/0/begins
            ?        | UNDETERMINED /plans/0/signing/signatures | JUDGMENT       | UNDETERMINED /plans/0/revisions/0/begins
            """)
    void where_no_translation_is_needed_it_does_not_matter_whether_it_is_authorized(
            String needed, String ofPlan, String forAPerson, String ofRevision) {
        ServiceRecord record = translated(needed);
        Signing otherReason = SigningParts.withReason(signing("-", "2025-02-12"), InabilityReason.OTHER, "2025-02-12");
        Revision revision =
                Revision.builder().id(REVISION).signing(Some.unsigned()).build();
        Isp signed = SigningParts.planSigned(signing("2025-02-12", "2025-02-12"));

        Row.assertOutcome(
                Ask.outcome(
                        "(8)(m)(B)",
                        PLAN,
                        record.withPlans(Register.of(SigningParts.planSigned(Signing.notRecorded()))),
                        "2025-04-01"),
                ofPlan);
        Row.assertOutcome(
                Ask.outcome(
                        "(8)(m)(B)",
                        PLAN,
                        record.withPlans(Register.of(SigningParts.planSigned(otherReason))),
                        "2025-04-01"),
                forAPerson);
        Row.assertOutcome(
                Ask.outcome(
                        "(8)(m)(B)",
                        REVISION,
                        record.withPlans(Register.of(signed.withRevisions(Register.of(revision)))),
                        "2025-04-01"),
                ofRevision);
    }

    @Test
    void what_is_not_recorded_of_a_translation_is_named() {
        ServiceRecord needUnsaid = translated("?");
        ServiceRecord startUnsaid = translated("yes", translation("?", "?", "?"));
        ServiceRecord noTranslations = ServiceRecord.builder()
                .from(translated("yes"))
                .unsetTranslations()
                .build();

        assertThat(missing(Ask.outcome("(8)(m)(B)", PLAN, needUnsaid, "2025-04-01")))
                .containsExactly("/individual/communication/needsTranslation");
        assertThat(missing(Ask.outcome("(8)(m)(B)", PLAN, startUnsaid, "2025-04-01")))
                .contains("/translations/0/initiated");
        assertThat(missing(Ask.outcome("(8)(m)(B)", PLAN, noTranslations, "2025-04-01")))
                .containsExactly("/translations");
    }

    @Test
    void the_day_of_authorization_may_be_read_as_day_one() {
        ServiceRecord record = translated("yes", translation("2025-02-26", "2025-03-10", "2025-03-10"));
        Question dayOne = Question.asOf(Some.day("2025-04-01"))
                .reading(OregonReadings.COUNTING, Counting.DAY_OF_EVENT_IS_DAY_ONE);

        assertThat(Ask.outcome("(8)(m)(B)", PLAN, record, dayOne).status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    void somebody_who_is_a_recipient_twice_over_has_one_answer() {
        ServiceRecord record = delivered(signing(
                        SigningParts.byLegal("guardian-1", "2025-02-12"), Some.caseManagerSignature("2025-02-12")))
                .withRepresentatives(
                        Option.some(Array.of(SigningParts.guardian("guardian-1", DecisionScope.SIGN_PLAN))))
                .withIndividual(individual().withCopyRecipients(Option.some(Array.of("guardian-1"))));

        assertThat(copyFor("guardian-1", record, "2025-02-27").status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    void where_a_person_has_to_judge_the_authorization_the_two_weeks_are_not_ruled_out() {
        ServiceRecord record =
                delivered(SigningParts.withReason(signing("-", "2025-02-12"), InabilityReason.OTHER, "2025-02-12"));

        for (String paragraph : Array.of("(8)(m)", "(8)(m)(B)")) {
            assertThat(Ask.findings(paragraph, record, Question.asOf(Some.day("2025-04-01")))
                            .map(Finding::status))
                    .as(paragraph)
                    .isNotEmpty()
                    .doesNotContain(Status.NOT_APPLICABLE);
        }
    }

    @Test
    void who_may_be_a_representative_is_a_recipient_for_sure_where_the_individual_names_them() {
        Representative perhaps = SigningParts.guardian("friend-1", DecisionScope.CHOOSE_PROVIDERS)
                .withPeriod(Option.none());
        ServiceRecord record =
                delivered(signing("2025-02-12", "2025-02-12")).withRepresentatives(Option.some(Array.of(perhaps)));
        ServiceRecord named = record.withIndividual(individual().withCopyRecipients(Option.some(Array.of("friend-1"))));

        assertThat(missing(copyFor("friend-1", record, "2025-02-27"))).containsExactly("/representatives/0/period");
        assertThat(copyFor("friend-1", named, "2025-02-27").status()).isEqualTo(Status.NOT_MET);
    }

    @ParameterizedTest(name = "designated since {0}, authorized {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # from     | authorized     | the plan is authorized 2025-02-12; no copy by 2025-02-26
            2025-01-01 | 2025-02-12     | NOT_MET
            2025-01-01 | 2025-02-13     | -
            2025-01-01 | not 2025-02-12 | -
            2025-01-01 | not 2025-02-11 | UNDETERMINED /representatives/0/authorized
            2025-01-01 | -              | UNDETERMINED /representatives/0/authorized
            -          | 2025-02-12     | UNDETERMINED /representatives/0/period
            -          | 2025-02-13     | -
            2025-02-13 | -              | -
            """)
    void a_designated_representative_is_a_recipient_once_authorized(String from, String authorized, String expected) {
        Representative designated = SigningParts.designated("friend-1")
                .withPeriod(Row.day(from).map(Period::from))
                .withAuthorized(Row.act(authorized));
        ServiceRecord record =
                delivered(signing("2025-02-12", "2025-02-12")).withRepresentatives(Option.some(Array.of(designated)));

        if (Row.isRecorded(expected)) {
            Row.assertOutcome(copyFor("friend-1", record, "2025-04-01"), expected);
        } else {
            assertThat(about("friend-1", record, Question.asOf(Some.day("2025-04-01"))))
                    .isEmpty();
        }
    }

    @Test
    void the_copy_of_an_earlier_plan_or_of_a_revision_that_is_not_authorized_yet_does_not_serve() {
        Isp plan = SigningParts.planSigned(signing("2025-02-12", "2025-02-12"))
                .withRevisions(Register.of(SigningParts.revision(Said.YES)
                        .signing(signing("2025-02-20", "2025-02-20"))
                        .build()));
        Isp earlier =
                SigningParts.planSigned(signing("2024-02-12", "2024-02-12")).withId("plan-0");
        ServiceRecord record = delivered(Some.unsigned()).withPlans(Register.of(plan, earlier));

        for (Delivery copy :
                Array.of(copy("plan-0", "individual-1", "2025-02-20"), copy(REVISION, "individual-1", "2025-02-19"))) {
            assertThat(copyFor("individual-1", record.withDeliveries(Register.of(copy)), "2025-04-01")
                            .status())
                    .isEqualTo(Status.NOT_MET);
        }
    }

    /** The answers about the copies of a revision of a service paid using Department funds, or of another one. */
    private static Seq<Outcome> ofRevision(Said departmentFunded, Signing signing, Delivery... copies) {
        ServiceRecord record = SigningParts.revised(
                        SigningParts.revision(departmentFunded).signing(signing).build())
                .withIndividual(individual())
                .withDeliveries(Register.of(copies));
        return Ask.findings("(8)(m)", record, Question.asOf(Some.day("2025-08-01")))
                .filter(finding -> finding.subject().id().equals(REVISION))
                .map(Finding::outcome);
    }

    @Test
    void a_revision_that_needs_only_notice_has_no_two_weeks() {
        assertThat(ofRevision(Said.NO, signing("2025-06-10", "2025-06-10")).map(Outcome::status))
                .containsExactly(Status.NOT_APPLICABLE);
    }

    private static OralAgreement agreed(String agreedOn) {
        return OralAgreement.builder()
                .agreedBy(Capacity.INDIVIDUAL)
                .agreedOn(Some.day(agreedOn))
                .documented(act(agreedOn))
                .immediateUnexpectedChange(Said.YES)
                .preventsInjuryOrHarm(Said.YES)
                .build();
    }

    @Test
    void the_two_weeks_run_from_the_oral_agreement_whoever_may_have_signed_after_it() {
        Signing signing = SigningParts.signing(
                        Some.caseManagerSignature("2025-06-30"),
                        Some.signature(new Capacity("mt:advocate"), "2025-07-05"),
                        Some.signature(Capacity.INDIVIDUAL, "2025-07-10"))
                .withOralAgreements(Register.of(agreed("2025-06-30")));

        Outcome inTime = ofRevision(Said.YES, signing, copy(REVISION, "individual-1", "2025-07-14"))
                .get(0);
        Outcome late = ofRevision(Said.YES, signing, copy(REVISION, "individual-1", "2025-07-15"))
                .get(0);

        assertThat(inTime.status()).isEqualTo(Status.MET);
        assertThat(inTime.due()).containsExactly(Some.day("2025-07-14"));
        assertThat(late.status()).isEqualTo(Status.NOT_MET);
    }

    @ParameterizedTest(name = "oral agreements recorded through {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # through  | outcome      | why
            -          | UNDETERMINED | an oral agreement may have carried it before
            2025-06-08 | UNDETERMINED | one of the ninth
            2025-06-09 | MET          | on the tenth it was signed
            """)
    void an_oral_agreement_before_the_signatures_would_be_the_authorization(
            String through, Status expected, String why) {
        // The case manager signed before: whoever agreed orally would have authorized it on that day.
        Signing signing = signing("2025-06-10", "2025-06-01")
                .withOralAgreements(
                        through.equals("-")
                                ? Register.notRecorded()
                                : Register.<OralAgreement>of().completeThrough(Some.day(through)));

        Outcome outcome = ofRevision(Said.YES, signing, copy(REVISION, "individual-1", "2025-06-24"))
                .get(0);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(missing(outcome)).containsExactly("/plans/0/revisions/0/signing/oralAgreements");
        }
    }

    @ParameterizedTest(name = "agreed 2025-03-03 on a change {0}, signed {2} and {1}, copy {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # change | case mgr   | individual | copy       | outcome | the agreement stands in through 2025-03-17
            yes      | 2025-03-03 | 2025-04-10 | 2025-04-20 | NOT_MET 2025-03-17 | authorized orally on 2025-03-03
            no       | 2025-03-03 | 2025-04-10 | 2025-04-20 | MET 2025-04-24     | authorized on 2025-04-10
            -        | 2025-03-03 | 2025-04-10 | 2025-04-20 | UNDETERMINED CHANGE | run out, but it may have served
            -        | 2025-03-17 | 2025-04-10 | 2025-04-20 | UNDETERMINED CHANGE | for its last day
            -        | 2025-03-18 | 2025-04-10 | 2025-04-20 | MET 2025-04-24     | run out before, so it never served
            yes      | 2025-03-03 | -          | 2025-04-20 | NOT_MET 2025-03-17 | authorized for a time
            no       | 2025-03-03 | -          | 2025-04-20 | NOT_APPLICABLE     | never authorized
            -        | 2025-03-03 | -          | 2025-04-20 | UNDETERMINED CHANGE | perhaps for a time
            """)
    void an_oral_agreement_that_has_run_out_may_have_been_the_authorization(
            String change, String caseManager, String individual, String copy, String expected, String why) {
        Signing signing = signing(individual, caseManager)
                .withOralAgreements(Register.of(SigningParts.agreedOrally("2025-03-03", change)));

        Outcome outcome = ofRevision(Said.YES, signing, copy(REVISION, "individual-1", copy))
                .get(0);

        Row.assertOutcome(outcome, expected.replace("CHANGE", SigningParts.CHANGE));
    }

    @Test
    void no_oral_agreement_authorizes_before_the_case_manager_has_signed() {
        Signing signing = signing("2025-06-10", "2025-06-10").withOralAgreements(Register.notRecorded());

        Row.assertOutcome(
                ofRevision(Said.YES, signing, copy(REVISION, "individual-1", "2025-06-12"))
                        .get(0),
                "MET 2025-06-24");
    }

    @Test
    void a_reason_for_a_person_before_the_signature_leaves_to_that_person_since_when_the_two_weeks_run() {
        ServiceRecord record = delivered(
                SigningParts.withReason(signing("2025-02-20", "2025-02-12"), InabilityReason.OTHER, "2025-02-12"));

        assertThat(copyFor("individual-1", record, "2025-04-01").status()).isEqualTo(Status.JUDGMENT);
    }

    @Test
    void where_it_is_not_recorded_whether_a_translation_was_received_it_is_named() {
        ServiceRecord record = translated("yes", translation("2025-02-20", "?", "?"));

        assertThat(missing(Ask.outcome("(8)(m)(B)", PLAN, record, "2025-04-01")))
                .containsExactly("/translations/0/received");
    }

    @Test
    void where_the_language_is_not_recorded_any_translation_serves() {
        Translation started = translation("2025-02-20", "never", "?");
        Translation ofNoLanguage = translation("never", "never", "never").withLanguage(Option.none());
        ServiceRecord record = translated("yes", ofNoLanguage, started)
                .withIndividual(individual()
                        .withCommunication(Option.some(Communication.builder()
                                .needsTranslation(Said.YES)
                                .build())));

        assertThat(Ask.outcome("(8)(m)(B)", PLAN, record, "2025-04-01").status())
                .isEqualTo(Status.MET);
    }

    @ParameterizedTest(name = "the individual uses {0}, into {1}, initiated {2}, asked {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # uses | into  | initiated  | asked      | authorized 2025-02-12, two weeks until 2025-02-26
            es     | es    | 2025-02-20 | 2025-04-01 | MET                                   | into it
            es     | es-MX | 2025-02-20 | 2025-04-01 | MET                                   | as in Mexico
            es-419 | ES    | 2025-02-20 | 2025-04-01 | MET                                   | capital letters mean nothing
            es     | est   | 2025-02-20 | 2025-04-01 | NOT_MET 2025-02-26                    | Estonian
            es     | fr    | 2025-02-20 | 2025-04-01 | NOT_MET 2025-02-26                    | none into it
            es     | fr    | 2025-02-20 | 2025-02-26 | PENDING 2025-02-26                    | none into it yet
            es     | -     | 2025-02-20 | 2025-04-01 | UNDETERMINED /translations/0/language | perhaps into it
            es     | -     | 2025-02-20 | 2025-02-26 | PENDING 2025-02-26                    | perhaps into it
            es     | -     | 2025-02-27 | 2025-04-01 | NOT_MET 2025-02-26                    | late, into whichever language
            en     | es    | 2025-02-20 | 2025-04-01 | MET                                   | nothing is translated from English into it
            -      | fr    | 2025-02-20 | 2025-04-01 | MET                                   | where none is recorded any serves
            """)
    void a_translation_is_into_the_language_of_the_individual(
            String uses, String into, String initiated, String asked, String expected, String why) {
        Translation translation = translation(initiated, "never", "never")
                .withLanguage(Row.isRecorded(into) ? Option.some(into) : Option.none());
        ServiceRecord record = translated("yes", translation)
                .withIndividual(individual()
                        .withCommunication(Option.some(Communication.builder()
                                .language(Row.isRecorded(uses) ? Option.some(uses) : Option.none())
                                .needsTranslation(Said.YES)
                                .build())));

        Row.assertOutcome(Ask.outcome("(8)(m)(B)", PLAN, record, asked), expected);
    }

    @ParameterizedTest(name = "started late, and another one into {0} that was started {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # language | initiated  | authorized 2025-02-12, asked 2025-04-01
            es         | 2025-02-26 | MET     | one that is met serves
            es         | 2025-02-27 | NOT_MET | both are late
            es         | ?          | UNDETERMINED /translations/1/initiated | it may have been in time
            -          | 2025-02-26 | UNDETERMINED /translations/1/language  | it may be the one that is needed
            -          | ?          | UNDETERMINED /translations/1/language  | it may be, and in time
            -          | 2025-02-27 | NOT_MET | late, into whichever language
            fr         | 2025-02-26 | NOT_MET | into another language
            es-MX      | 2025-02-26 | MET     | Spanish as well
            """)
    void of_two_translations_one_that_may_be_met_leaves_it_open(
            String language, String initiated, String expected, String why) {
        Translation late = translation("2025-03-25", "never", "never");
        Translation other = translation(initiated, "never", "never")
                .withLanguage(Row.isRecorded(language) ? Option.some(language) : Option.none());

        Row.assertOutcome(Ask.outcome("(8)(m)(B)", PLAN, translated("yes", late, other), "2025-04-01"), expected);
        assertThat(Ask.outcome("(8)(m)(B)", PLAN, translated("yes", other, late), "2025-04-01")
                        .status()
                        .name())
                .isEqualTo(Row.list(expected).head());
    }
}

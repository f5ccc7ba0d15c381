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
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.service.PlannedService;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(8)(h) K Plan and waiver services are authorized while they are funded")
class S08hFundingClauseTest {

    private static PlannedService service(String period) {
        return ServiceParts.service().period(ServiceParts.period(period)).build();
    }

    private static Isp.Builder another(String startsOn, String endsOn, PlannedService... services) {
        return Some.plan("plan-2")
                .startsOn(Some.day(startsOn))
                .endsOn(Some.day(endsOn))
                .services(Array.of(services));
    }

    private static Outcome asked(ServiceRecord record, String asOf) {
        return Ask.outcome("(8)(h)", ServiceParts.SERVICE, record, asOf);
    }

    private static Outcome asked(Isp plan) {
        return asked(SigningParts.recordOf(plan), "2025-06-30");
    }

    @ParameterizedTest(name = "service {0}, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # service               | asked      | outcome        | plan 2025-03-01 to 2026-02-28
            2025-03-01 to 2026-02-28| 2025-06-30 | MET            | all of it
            2025-03-01 on           | 2025-06-30 | MET            | no last day of its own
            2025-03-01 on           | 2026-06-30 | MET            | it ends with the plan
            2025-02-28 to 2026-02-28| 2025-06-30 | NOT_MET        | a day before the plan
            2025-03-01 to 2026-03-01| 2025-06-30 | MET            | the day after the plan has not come
            2025-03-01 to 2026-03-01| 2026-02-28 | MET            | the last day of the plan
            2025-03-01 to 2026-03-01| 2026-03-01 | NOT_MET        | a day after the plan
            2025-06-30 to 2025-07-31| 2025-06-30 | MET            | its first day
            2025-07-01 to 2025-07-31| 2025-06-30 | NOT_APPLICABLE | not begun
            2024-10-24 on           | 2025-06-30 | UNDETERMINED   | a text that is not held
            """)
    void each_day_lies_in_the_plan(String period, String asOf, String expected, String why) {
        Outcome outcome = asked(SigningParts.recordOf(ServiceParts.plan(service(period))), asOf);

        Row.assertOutcome(outcome, expected);
        assertThat(outcome.due()).as(why).isEmpty();
    }

    @ParameterizedTest(name = "signed {0} and {1}, service from 2025-03-10: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-02-20 | 2025-03-10 | MET
            2025-02-20 | 2025-03-11 | NOT_MET
            2025-03-11 | 2025-02-20 | NOT_MET
            -          | 2025-02-20 | NOT_MET
            2025-02-20 | -          | NOT_MET
            """)
    void the_plan_is_authorized_on_its_first_day(String individual, String caseManager, String expected) {
        Isp plan =
                ServiceParts.plan(service("2025-03-10 on")).withSigning(SigningParts.signing(individual, caseManager));

        Row.assertOutcome(asked(plan), expected);
    }

    @ParameterizedTest(name = "{0}, Department funded {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # authority    | funded | signed by nobody
            k-plan         | yes    | NOT_MET
            k-plan         | -      | NOT_MET
            adults-waiver  | yes    | NOT_MET
            k-plan         | no     | NOT_APPLICABLE
            family-support | yes    | NOT_APPLICABLE
            acme:levy      | yes    | UNDETERMINED /plans/0/services/0/fundingAuthority
            -              | yes    | UNDETERMINED /plans/0/services/0/fundingAuthority
            -              | -      | UNDETERMINED /plans/0/services/0/fundingAuthority
            acme:levy      | no     | NOT_APPLICABLE
            -              | no     | NOT_APPLICABLE
            """)
    void only_what_the_k_plan_or_a_waiver_funds(String authority, String funded, String expected) {
        PlannedService service = service("2025-03-10 on")
                .withFundingAuthority(ServiceParts.authority(authority))
                .withDepartmentFunded(Row.said(funded));

        Row.assertOutcome(asked(ServiceParts.plan(service).withSigning(Some.unsigned())), expected);
    }

    @ParameterizedTest(name = "service {0}, asked {1}, plan ended {2}, ended by a revision {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # service     | asked      | plan ended | revision   | under which authority is not recorded
            2025-06-30 on | 2025-06-30 | -          | -          | UNDETERMINED /plans/0/services/0/fundingAuthority | its first day
            2025-07-01 on | 2025-06-30 | -          | -          | NOT_APPLICABLE | begins tomorrow
            2025-06-15 on | 2025-06-30 | 2025-06-15 | -          | UNDETERMINED /plans/0/services/0/fundingAuthority | one day
            2025-06-15 on | 2025-06-30 | 2025-06-14 | -          | NOT_APPLICABLE | over before it would have begun
            2025-06-15 on | 2025-06-30 | -          | 2025-06-16 | UNDETERMINED /plans/0/services/0/fundingAuthority | one day
            2025-06-15 on | 2025-06-30 | -          | 2025-06-15 | NOT_APPLICABLE | ended before it would have begun
            -             | 2025-06-30 | -          | -          | UNDETERMINED /plans/0/services/0/fundingAuthority | its days neither
            """)
    void without_a_day_so_far_it_does_not_matter_under_which_authority_it_is_funded(
            String period, String asOf, String planEnded, String revision, String expected, String why) {
        Revision ends = Revision.builder()
                .id(SigningParts.REVISION)
                .begins(Array.empty())
                .ends(Array.of(
                        ServiceChange.builder().serviceId(ServiceParts.SERVICE).build()))
                .implemented(Row.act(revision))
                .build();
        Isp plan = ServiceParts.plan(service(period).withFundingAuthority(Option.none()))
                .withTerminatedOn(Row.day(planEnded))
                .withRevisions(Row.isRecorded(revision) ? Register.of(ends) : Register.of());

        Row.assertOutcome(asked(SigningParts.recordOf(plan), asOf), expected);
    }

    @Test
    void what_is_not_recorded_is_named() {
        Isp plan = ServiceParts.plan(service("2025-03-10 on"));

        Row.assertOutcome(asked(ServiceParts.plan(service("-"))), "UNDETERMINED /plans/0/services/0/period");
        Row.assertOutcome(asked(plan.withSigning(Signing.notRecorded())), "UNDETERMINED /plans/0/signing/signatures");
        Row.assertOutcome(asked(plan.withStartsOn(Option.none())), "UNDETERMINED /plans/0/startsOn");
        Row.assertOutcome(asked(plan.withEndsOn(Option.none())), "UNDETERMINED /plans/0/endsOn");
        Row.assertOutcome(
                Ask.outcome(
                        "(8)(h)",
                        SigningParts.PLAN,
                        SigningParts.recordOf(plan.withServices(Option.none())),
                        "2025-06-30"),
                "UNDETERMINED /plans/0/services");
    }

    @Test
    void a_plan_without_services_is_told_to_have_none() {
        Isp without = another("2026-03-01", "2027-02-28").build();
        ServiceRecord record = SigningParts.recordOf(ServiceParts.plan(service("2025-03-10 on")), without);

        Row.assertOutcome(asked(record, "2025-06-30"), "MET");
        Row.assertOutcome(Ask.outcome("(8)(h)", "plan-2", record, "2025-06-30"), "NOT_APPLICABLE");
        Row.assertOutcome(
                Ask.outcome("(8)(h)", "plan-2", SigningParts.recordOf(without), "2025-06-30"), "NOT_APPLICABLE");
    }

    @ParameterizedTest(name = "next plan from {0}, lists it {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # starts   | lists | of the service 2025-03-01 to 2026-12-31, asked 2026-06-30
            2026-03-01 | yes   | MET
            2026-03-02 | yes   | NOT_MET
            2026-03-01 | no    | NOT_MET
            2026-03-01 | -     | UNDETERMINED /plans/1/services
            """)
    void a_service_is_carried_from_plan_to_plan(String startsOn, String lists, String expected) {
        PlannedService service = service("2025-03-01 to 2026-12-31");
        Isp next = another(startsOn, "2027-02-28")
                .signing(Some.signed("2026-02-10", "2026-02-10"))
                .build()
                .withServices(services(lists, service));
        ServiceRecord record = SigningParts.recordOf(ServiceParts.plan(service), next);

        Seq<Finding> found = Ask.findings("(8)(h)", record, Question.asOf(Some.day("2026-06-30")))
                .filter(finding -> finding.subject().id().equals(ServiceParts.SERVICE));

        assertThat(found).hasSize(lists.equals("yes") ? 2 : 1);
        found.forEach(finding -> Row.assertOutcome(finding.outcome(), expected));
    }

    @ParameterizedTest(name = "first plan lists it {0}, next plan {1}: first {2}, next {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # plan through 2026-02-28  | next from 2026-03-01     | asked 2026-06-30
            2025-03-01 to 2026-02-28 | 2026-03-01 to 2026-12-31 | MET | MET
            2025-03-01 to 2025-06-30 | 2026-03-01 to 2026-12-31 | MET | MET
            2025-03-01 to 2025-06-30 | 2026-02-01 to 2026-12-31 | MET | NOT_MET
            2025-03-01 to 2026-01-31 | 2026-02-01 to 2026-12-31 | MET | NOT_MET
            2025-03-01 on            | 2026-02-01 to 2026-12-31 | MET | MET
            -                        | 2026-02-01 to 2026-12-31 | UNDETERMINED /plans/0/services/0/period | UNDETERMINED
            """)
    void each_plan_lists_it_on_the_days_of_its_own_entry(String first, String second, String ofFirst, String ofNext) {
        Isp next = another("2026-03-01", "2027-02-28", service(second))
                .signing(Some.signed("2026-02-10", "2026-02-10"))
                .build();
        ServiceRecord record = SigningParts.recordOf(ServiceParts.plan(service(first)), next);

        Seq<Finding> found = Ask.findings("(8)(h)", record, Question.asOf(Some.day("2026-06-30")));

        Row.assertOutcome(found.get(0).outcome(), ofFirst);
        Row.assertOutcome(found.get(1).outcome(), ofNext);
    }

    private static Option<Seq<PlannedService>> services(String lists, PlannedService service) {
        return switch (lists) {
            case "yes" -> Option.some(Array.of(service));
            case "no" -> Option.some(Array.empty());
            default -> Option.none();
        };
    }

    @ParameterizedTest(name = "revision signed {0} and {1}, service from 2025-05-10: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-10 | 2025-05-01 | MET
            2025-05-11 | 2025-05-01 | NOT_MET
            -          | 2025-05-01 | NOT_MET
            """)
    void a_revision_that_began_it_is_authorized_too(String individual, String caseManager, String expected) {
        Revision revision = SigningParts.revision(Said.YES)
                .signing(SigningParts.signing(individual, caseManager))
                .build();
        PlannedService begun = service("2025-05-10 on").withRevisionId(Option.some(SigningParts.REVISION));
        Isp plan = ServiceParts.plan(begun);

        Row.assertOutcome(asked(plan.withRevisions(Register.of(revision))), expected);
        Row.assertOutcome(asked(plan.withRevisions(Register.of())), "UNDETERMINED /plans/0/revisions");
    }

    @ParameterizedTest(name = "oral agreement 2025-05-12, signed {0}, service through {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | service through | ten business days end on 2025-05-27, after Memorial Day
            -          | 2025-05-27      | MET
            -          | 2025-05-28      | NOT_MET
            2025-05-28 | 2025-06-30      | MET
            2025-05-29 | 2025-06-30      | NOT_MET
            """)
    void an_oral_agreement_carries_it_for_a_time(String signed, String through, String expected) {
        OralAgreement oral = OralAgreement.builder()
                .agreedBy(Capacity.INDIVIDUAL)
                .agreedOn(Some.day("2025-05-12"))
                .documented(Act.on(Some.day("2025-05-12")))
                .immediateUnexpectedChange(Said.YES)
                .preventsInjuryOrHarm(Said.YES)
                .build();
        Revision revision = SigningParts.revision(Said.YES)
                .signing(SigningParts.signing(signed, "2025-05-12").withOralAgreements(Register.of(oral)))
                .build();
        PlannedService begun = service("2025-05-12 to " + through).withRevisionId(Option.some(SigningParts.REVISION));

        Row.assertOutcome(asked(ServiceParts.plan(begun).withRevisions(Register.of(revision))), expected);
    }

    @Test
    void a_reason_for_not_signing_that_the_text_does_not_name_is_for_a_person() {
        Signing signing =
                SigningParts.withReason(SigningParts.signing("-", "2025-02-20"), InabilityReason.OTHER, "2025-02-20");

        Row.assertOutcome(asked(ServiceParts.plan(service("2025-03-10 on")).withSigning(signing)), "JUDGMENT");
    }

    @ParameterizedTest(name = "service {0}, plan ended {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-01 to 2026-02-28 | 2025-06-14 | MET
            2025-03-01 on            | 2025-06-14 | MET
            2025-06-14 on            | 2025-06-14 | MET
            2025-06-15 on            | 2025-06-14 | NOT_APPLICABLE
            2025-06-15 to 2025-12-31 | 2025-06-14 | NOT_APPLICABLE
            2025-02-28 to 2026-02-28 | 2025-06-14 | NOT_MET
            2025-03-01 to 2026-12-31 | 2026-02-27 | MET
            2025-03-01 to 2026-12-31 | 2026-02-28 | NOT_MET
            2025-03-01 on            | 2026-02-28 | MET
            """)
    void a_plan_that_was_ended_before_its_time_ends_its_services(String period, String endedOn, String expected) {
        Isp ended = ServiceParts.plan(service(period)).withTerminatedOn(Option.some(Some.day(endedOn)));

        Row.assertOutcome(asked(SigningParts.recordOf(ended), "2026-06-30"), expected);
    }

    /** A revision that begins no service and ends this one; {@code -} where it is not recorded which it ends. */
    private static Revision ending(String id, String serviceId, String implemented) {
        Revision.Builder revision = Revision.builder()
                .id(id)
                .begins(Array.empty())
                .implemented(SigningParts.act(implemented))
                .signing(Some.unsigned());
        return Row.isRecorded(serviceId)
                ? revision.ends(Array.of(
                                ServiceChange.builder().serviceId(serviceId).build()))
                        .build()
                : revision.build();
    }

    @ParameterizedTest(name = "service {0}, a revision ended {1}, implemented {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # service                | ends      | implemented | plan 2025-03-01 to 2026-02-28, asked 2026-06-30
            2025-03-01 to 2026-12-31 | service-1 | 2025-06-15  | MET     | it ended within the plan
            2025-03-01 to 2026-12-31 | service-1 | 2026-03-01  | MET     | its last day was that of the plan
            2025-03-01 to 2026-12-31 | service-1 | 2026-03-02  | NOT_MET | a day after the plan
            2025-03-01 to 2026-12-31 | service-1 | 2026-07-01  | NOT_MET | not ended yet when asked
            2025-03-01 to 2026-12-31 | service-1 | never       | NOT_MET | the revision was not implemented
            2025-03-01 to 2026-12-31 | service-2 | 2025-06-15  | NOT_MET | it ended another service
            2025-02-28 to 2026-12-31 | service-1 | 2025-06-15  | NOT_MET | the day before the plan came before its end
            2025-03-01 to 2026-12-31 | service-1 | ?           | UNDETERMINED /plans/0/revisions/0/implemented | perhaps ended
            2025-03-01 to 2026-12-31 | -         | 2025-06-15  | UNDETERMINED /plans/0/revisions/0/ends | perhaps this one
            2025-03-01 to 2026-12-31 | -         | 2026-03-02  | NOT_MET | whichever it ended, a day after the plan
            2025-03-01 to 2025-06-30 | -         | ?           | MET     | each day lies in the plan, ended or not
            2025-09-01 to 2026-12-31 | service-1 | 2025-09-01  | NOT_APPLICABLE | it ended before it had a day
            2025-09-01 to 2026-12-31 | service-1 | 2025-09-02  | MET     | it had one day
            """)
    void it_is_not_asked_for_the_days_since_a_revision_ended_it(
            String period, String ends, String implemented, String expected, String why) {
        Isp plan =
                ServiceParts.plan(service(period)).withRevisions(Register.of(ending("revision-1", ends, implemented)));

        Row.assertOutcome(asked(SigningParts.recordOf(plan), "2026-06-30"), expected);
    }

    @ParameterizedTest(name = "ended in the first plan on {0}, in the next one {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # ended    | next       | of the next | plans 2025-03-01 to 2026-02-28 and from 2026-03-01, asked 2026-06-30
            2025-06-15 | 2025-09-01 | NOT_MET     | no plan listed it in autumn
            2025-06-15 | 2026-03-01 | MET         | begun again with the next plan
            2026-02-28 | 2026-02-27 | NOT_MET     | not listed on the last day
            2026-03-01 | 2026-02-27 | MET         | listed through the last day
            2026-07-01 | 2025-09-01 | MET         | not ended yet when asked
            ?          | 2025-09-01 | UNDETERMINED /plans/0/revisions/0/implemented | perhaps ended
            ?          | 2026-03-01 | MET         | ended or not
            """)
    void a_plan_lists_it_for_no_other_plan_since_a_revision_ended_it(
            String ended, String from, String ofNext, String why) {
        Isp first = ServiceParts.plan(service("2025-03-01 on"))
                .withRevisions(Register.of(ending("revision-1", ServiceParts.SERVICE, ended)));
        Isp next = another("2026-03-01", "2027-02-28", service(from + " on"))
                .signing(Some.signed("2026-02-10", "2026-02-10"))
                .build();

        Seq<Finding> found =
                Ask.findings("(8)(h)", SigningParts.recordOf(first, next), Question.asOf(Some.day("2026-06-30")));

        Row.assertOutcome(found.get(0).outcome(), "MET");
        Row.assertOutcome(found.get(1).outcome(), ofNext);
    }

    @ParameterizedTest(name = "begun again on 2025-06-20, ended on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-15 | NOT_MET
            2025-09-01 | MET
            """)
    void a_revision_ends_no_later_form_of_it(String ended, String expected) {
        Revision again = SigningParts.revision(Said.YES)
                .implemented(SigningParts.act("2025-06-20"))
                .signing(Some.signed("2025-06-18", "2025-06-18"))
                .build();
        PlannedService begunAgain =
                service("2025-06-20 to 2026-12-31").withRevisionId(Option.some(SigningParts.REVISION));
        Isp plan = ServiceParts.plan(begunAgain)
                .withRevisions(Register.of(ending("revision-2", ServiceParts.SERVICE, ended), again));

        Row.assertOutcome(asked(SigningParts.recordOf(plan), "2026-06-30"), expected);
    }

    @Test
    void once_it_ended_no_person_has_to_decide_about_its_days() {
        PlannedService service = service("2025-03-01 to 2026-12-31");
        Isp next = another("2026-03-01", "2027-02-28", service)
                .signing(SigningParts.withReason(
                        SigningParts.signing("-", "2026-02-10"), InabilityReason.OTHER, "2026-02-10"))
                .build();
        Isp plan = ServiceParts.plan(service);
        Isp ended = plan.withRevisions(Register.of(ending("revision-1", ServiceParts.SERVICE, "2026-03-01")));
        Question question = Question.asOf(Some.day("2026-06-30"));

        Row.assertOutcome(
                Ask.findings("(8)(h)", SigningParts.recordOf(plan, next), question)
                        .head()
                        .outcome(),
                "JUDGMENT");
        Row.assertOutcome(
                Ask.findings("(8)(h)", SigningParts.recordOf(ended, next), question)
                        .head()
                        .outcome(),
                "MET");
    }

    @ParameterizedTest(name = "plan from 2025-03-01 without a last day, service {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-01 to 2025-03-01 | MET
            2025-03-01 to 2025-03-02 | UNDETERMINED /plans/0/endsOn
            2025-02-28 to 2025-03-02 | NOT_MET
            """)
    void a_plan_without_a_last_day_covers_its_first_day_and_nobody_knows_how_many_more(String period, String expected) {
        Row.assertOutcome(asked(ServiceParts.plan(service(period)).withEndsOn(Option.none())), expected);
    }

    @ParameterizedTest(name = "agreed 2025-05-12, not recorded whether documented, service through {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-27 | UNDETERMINED /plans/0/revisions/0/signing/oralAgreements/0/documented
            2025-05-28 | NOT_MET
            """)
    void an_oral_agreement_that_may_serve_runs_out_all_the_same(String through, String expected) {
        OralAgreement oral = OralAgreement.builder()
                .agreedBy(Capacity.INDIVIDUAL)
                .agreedOn(Some.day("2025-05-12"))
                .immediateUnexpectedChange(Said.YES)
                .preventsInjuryOrHarm(Said.YES)
                .build();
        Revision revision = SigningParts.revision(Said.YES)
                .signing(SigningParts.signing("-", "2025-05-12").withOralAgreements(Register.of(oral)))
                .build();
        PlannedService begun = service("2025-05-12 to " + through).withRevisionId(Option.some(SigningParts.REVISION));

        Row.assertOutcome(asked(ServiceParts.plan(begun).withRevisions(Register.of(revision))), expected);
    }

    @ParameterizedTest(name = "signatures complete through {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-30 | JUDGMENT
            2025-06-29 | UNDETERMINED /plans/0/signing/signatures
            """)
    void beside_a_reason_for_a_person_a_later_signature_may_be_missing(String completeThrough, String expected) {
        Signing signing =
                SigningParts.withReason(SigningParts.signing("-", "2025-02-20"), InabilityReason.OTHER, "2025-02-20");
        Signing known = signing.withSignatures(signing.getSignatures().completeThrough(Some.day(completeThrough)));

        Row.assertOutcome(asked(ServiceParts.plan(service("2025-03-10 on")).withSigning(known)), expected);
    }

    /** From 2025-04-01 through 2026-03-31, signed on 2025-03-20; the service began before it. */
    private static Isp current() {
        return another("2025-04-01", "2026-03-31", service("2024-11-01 on"))
                .signing(Some.signed("2025-03-20", "2025-03-20"))
                .build();
    }

    @ParameterizedTest(name = "plans complete through {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # complete | outcome             | service from 2024-11-01, the only plan from 2025-04-01, asked 2025-06-30
            -          | UNDETERMINED /plans | an earlier plan may not be in the record
            2024-10-31 | UNDETERMINED /plans | nothing is known of the first day of the service
            2024-11-01 | NOT_MET             | on the first day no plan stood
            2025-03-31 | NOT_MET             | nor on any day before this plan
            """)
    void a_plan_that_is_not_in_the_record_may_have_listed_it(String complete, String expected, String why) {
        ServiceRecord record = SigningParts.recordOf(current()).withCompleteThrough(Row.day(complete));
        Register<Isp> plans = Register.of(
                another("2024-04-01", "2025-03-31", service("2024-11-01 on"))
                        .id("plan-1")
                        .signing(Some.signed("2024-03-20", "2024-03-20"))
                        .build(),
                current());

        Row.assertOutcome(asked(record, "2025-06-30"), expected);
        Ask.findings("(8)(h)", record.withPlans(plans), Question.asOf(Some.day("2025-06-30")))
                .forEach(finding -> Row.assertOutcome(finding.outcome(), "MET"));
    }

    @ParameterizedTest(name = "plans complete through {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # complete | outcome             | service through 2026-12-31, plan through 2026-02-28, asked 2026-06-30
            2026-02-28 | UNDETERMINED /plans | the next plan may not be in the record
            2026-03-01 | NOT_MET             | on the day after this plan none stood
            """)
    void a_plan_that_follows_may_not_be_in_the_record(String complete, String expected, String why) {
        Isp plan = ServiceParts.plan(service("2025-03-01 to 2026-12-31"));
        ServiceRecord record =
                SigningParts.recordOf(plan).withPlans(Register.of(plan).completeThrough(Some.day(complete)));

        Row.assertOutcome(asked(record, "2026-06-30"), expected);
    }

    @Test
    void where_the_plans_of_the_record_cover_each_day_no_other_plan_matters() {
        ServiceRecord record = SigningParts.recordOf(ServiceParts.plan(service("2025-03-01 on")))
                .withCompleteThrough(Option.none());

        Row.assertOutcome(asked(record, "2025-06-30"), "MET");
    }
}

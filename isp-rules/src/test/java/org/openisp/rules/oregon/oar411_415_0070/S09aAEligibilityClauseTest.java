package org.openisp.rules.oregon.oar411_415_0070;

import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.PROVIDER;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.SERVICE;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.decision;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.decisions;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.eligible;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.plan;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.record;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.revision;
import static org.openisp.rules.oregon.oar411_415_0070.LimitParts.service;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.service.DecisionResult;
import org.openisp.core.service.DecisionSubject;
import org.openisp.core.service.ServiceDecision;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;

@DisplayName("OAR 411-415-0070(9)(a)(A) services for which the individual is not eligible")
class S09aAEligibilityClauseTest {

    private static final String TODAY = "2025-06-30";

    private static void assertOutcome(ServiceRecord record, String expected) {
        Row.assertOutcome(Ask.outcome("(9)(a)(A)", SERVICE, record, TODAY), expected);
    }

    private static ServiceRecord notEligible(Isp plan) {
        return record(plan)
                .serviceEligibility(Array.of(eligible("no", "2025-06-02")))
                .build();
    }

    private static ServiceRecord decided(ServiceDecision... decisions) {
        return notEligible(plan(service().build())).withServiceDecisions(Register.of(decisions));
    }

    @ParameterizedTest(name = "eligible {0} on {1}, through {2}, {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # eligible | decided | service through | decision              | asked 2025-06-30
            yes | 2025-02-03 | 2026-02-28 | none                  | MET
            no  | 2025-02-03 | 2026-02-28 | none                  | NOT_MET
            no  | 2025-06-30 | 2026-02-28 | none                  | NOT_MET
            no  | 2025-07-01 | 2026-02-28 | none                  | UNDETERMINED /serviceEligibility
            no  | 2025-02-03 | 2025-06-30 | none                  | NOT_MET
            no  | 2025-02-03 | 2025-06-29 | none                  | MET
            no  | 2025-02-03 | 2026-02-28 | terminated 2025-06-30 | MET
            no  | 2025-02-03 | 2026-02-28 | terminated 2025-07-01 | NOT_MET
            no  | 2025-02-03 | 2026-02-28 | denied 2025-06-30     | MET
            no  | 2025-02-03 | 2026-02-28 | authorized 2025-06-30 | NOT_MET
            -   | 2025-02-03 | 2026-02-28 | none                  | UNDETERMINED /serviceEligibility/0/eligible
            no  | -          | 2026-02-28 | none                  | UNDETERMINED /serviceEligibility/0/decidedOn
            yes | -          | 2026-02-28 | none                  | UNDETERMINED /serviceEligibility/0/decidedOn
            -   | 2025-02-03 | 2025-06-29 | none                  | MET
            no  | 2025-02-03 | -          | none                  | UNDETERMINED /plans/0/services/0/period
            """)
    void a_service_without_eligibility_has_to_end(
            String eligible, String decidedOn, String through, String decision, String expected) {
        Option<Period> period = Row.day(through).map(last -> Period.of(Some.day("2025-03-01"), last));

        assertOutcome(
                record(plan(service().period(period).build()))
                        .serviceEligibility(Array.of(eligible(eligible, decidedOn)))
                        .serviceDecisions(decisions(decision))
                        .build(),
                expected);
    }

    @Test
    void the_latest_decision_on_eligibility_counts() {
        ServiceRecord record = record(plan(service().build())).build();
        ServiceEligibility lost = eligible("no", "2025-05-05");

        assertOutcome(eligibility(record, eligible("yes", "2025-02-03"), lost), "NOT_MET");
        assertOutcome(eligibility(record, lost, eligible("yes", "2025-06-10")), "MET");
        assertOutcome(eligibility(record, lost, eligible("yes", "2025-05-05")), "UNDETERMINED /serviceEligibility");
        assertOutcome(eligibility(record, lost, eligible("no", "-")), "NOT_MET");
        assertOutcome(eligibility(record, lost, eligible("yes", "-")), "UNDETERMINED /serviceEligibility/1/decidedOn");
        assertOutcome(
                eligibility(record, eligible("-", "2025-05-05"), eligible("yes", "-")),
                "UNDETERMINED /serviceEligibility/0/eligible /serviceEligibility/1/decidedOn");
        assertOutcome(
                eligibility(record, lost, eligible("-", "-")),
                "UNDETERMINED /serviceEligibility/1/decidedOn /serviceEligibility/1/eligible");
    }

    private static ServiceRecord eligibility(ServiceRecord record, ServiceEligibility... decisions) {
        return record.withServiceEligibility(Option.some(Array.of(decisions)));
    }

    @Test
    void a_kind_of_which_nothing_was_decided_is_not_known() {
        ServiceRecord record = record(plan(service().build())).build();
        ServiceEligibility another = eligible("no", "2025-02-03").withService(ServiceKind.JOB_COACHING);

        assertOutcome(record, "UNDETERMINED /serviceEligibility");
        assertOutcome(eligibility(record), "UNDETERMINED /serviceEligibility");
        assertOutcome(eligibility(record, another), "UNDETERMINED /serviceEligibility");
    }

    @Test
    void two_services_that_are_both_called_other_are_not_of_one_kind() {
        ServiceRecord record = record(plan(service().kind(ServiceKind.OTHER).build()))
                .serviceEligibility(Array.of(eligible("no", "2025-02-03").withService(ServiceKind.OTHER)))
                .build();

        assertOutcome(record, "UNDETERMINED /plans/0/services/0/kind");
    }

    @Test
    void a_kind_of_somebody_else_is_compared_with_itself_only() {
        ServiceKind nurse = new ServiceKind("mt:county-nurse");
        ServiceRecord record = record(plan(service().kind(nurse).build())).build();

        assertOutcome(eligibility(record, eligible("no", "2025-02-03")), "UNDETERMINED /serviceEligibility");
        assertOutcome(eligibility(record, eligible("no", "2025-02-03").withService(nurse)), "NOT_MET");
    }

    @Test
    void a_decision_about_the_provider_or_the_setting_ends_the_service() {
        ServiceDecision.Builder ended = decision(DecisionResult.TERMINATED, "2025-06-10");

        assertOutcome(
                decided(ended.subject(DecisionSubject.PROVIDER)
                        .subjectIds(Array.of(PROVIDER))
                        .build()),
                "MET");
        assertOutcome(
                decided(ended.subject(DecisionSubject.PROVIDER)
                        .subjectIds(Array.of("provider-2"))
                        .build()),
                "NOT_MET");
        assertOutcome(
                decided(ended.subject(DecisionSubject.SETTING)
                        .subjectIds(Array.of(LimitParts.SETTING))
                        .build()),
                "MET");
        assertOutcome(
                decided(ended.subject(new DecisionSubject("acme:bundle")).build()),
                "UNDETERMINED /serviceDecisions/0/subject");
        assertOutcome(
                decided(decision(DecisionResult.TERMINATED, "2025-06-10")
                        .subjectIds(Option.none())
                        .build()),
                "UNDETERMINED /serviceDecisions/0/subjectIds");
    }

    @Test
    void a_decision_counts_until_another_authorizes_and_not_before_the_service_was_authorized() {
        ServiceDecision ended =
                decision(DecisionResult.TERMINATED, "2025-06-10").build();

        assertOutcome(
                decided(ended, decision(DecisionResult.AUTHORIZED, "2025-06-20").build()), "NOT_MET");
        assertOutcome(
                decided(ended, decision(DecisionResult.AUTHORIZED, "2025-06-05").build()), "MET");
        assertOutcome(decided(ended.withDecidedOn(Some.day("2025-02-19"))), "NOT_MET");
        assertOutcome(decided(ended.withDecidedOn(Some.day("2025-02-20"))), "MET");
    }

    @ParameterizedTest(name = "{0} {1} terminated on 2025-06-10, {2} {3} authorized on 2025-06-20: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # terminated         | authorized                        | asked 2025-06-30
            setting  | setting-1 | provider    | provider-1           | UNDETERMINED /serviceDecisions | perhaps for another service
            setting  | setting-1 | provider    | provider-2           | MET     | another provider
            setting  | setting-1 | setting     | setting-1            | NOT_MET | what was ended is authorized
            setting  | setting-1 | service     | service-1            | NOT_MET | the service itself
            setting  | setting-1 | combination | service-1 service-2  | NOT_MET | the service, with another one
            provider | provider-1 | setting    | setting-1            | UNDETERMINED /serviceDecisions | perhaps from another provider
            service  | service-1 | provider    | provider-1           | UNDETERMINED /serviceDecisions | perhaps for another service
            """)
    void what_was_ended_goes_on_where_the_service_or_the_same_is_authorized(
            String ended, String endedIds, String authorized, String authorizedIds, String expected, String why) {
        assertOutcome(
                decided(
                        about(decision(DecisionResult.TERMINATED, "2025-06-10"), ended, endedIds),
                        about(decision(DecisionResult.AUTHORIZED, "2025-06-20"), authorized, authorizedIds)),
                expected);
    }

    @ParameterizedTest(name = "{0} of the combination {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # result   | combination         | asked 2025-06-30
            TERMINATED | service-1 service-2 | UNDETERMINED /serviceDecisions/0/subject | perhaps one of them is left
            DENIED     | service-1 service-2 | UNDETERMINED /serviceDecisions/0/subject | perhaps one of them is left
            TERMINATED | service-1           | MET     | there is no other one
            TERMINATED | service-2 service-3 | NOT_MET | a combination of others
            """)
    void a_combination_that_was_ended_may_leave_one_of_its_services(
            DecisionResult result, String ids, String expected, String why) {
        assertOutcome(decided(about(decision(result, "2025-06-10"), "combination", ids)), expected);
    }

    private static ServiceDecision about(ServiceDecision.Builder decision, String subject, String ids) {
        return decision.subject(new DecisionSubject(subject))
                .subjectIds(Row.list(ids))
                .build();
    }

    @ParameterizedTest(name = "terminated {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # terminated | authorized on 2025-02-28, or perhaps on 2025-02-20; asked 2025-06-30
            2025-02-28 | MET     | on the day of the authorization
            2025-02-27 | UNDETERMINED /plans/0/signing/signatures/2/signedOn | perhaps after it
            2025-02-20 | UNDETERMINED /plans/0/signing/signatures/2/signedOn | perhaps on the day of it
            2025-02-19 | NOT_MET | before any day that is possible
            """)
    void a_decision_from_before_the_day_that_is_known_may_be_since_the_authorization(
            String terminatedOn, String expected, String why) {
        Signing signed = Some.signed("2025-02-28", "2025-02-20");
        Signature withoutDay = Signature.builder().capacity(Capacity.INDIVIDUAL).build();
        Isp plan = plan(service().build())
                .withSigning(signed.withSignatures(
                        Register.ofAll(signed.getSignatures().entries().append(withoutDay))));
        ServiceDecision ended =
                decision(DecisionResult.TERMINATED, terminatedOn).build();

        assertOutcome(notEligible(plan).withServiceDecisions(Register.of(ended)), expected);
    }

    @Test
    void a_decision_ends_it_only_where_no_later_one_can_be_missing() {
        ServiceDecision ended =
                decision(DecisionResult.TERMINATED, "2025-06-10").build();
        ServiceRecord record = decided(ended);

        assertOutcome(
                record.withServiceDecisions(Register.of(ended).completeThrough(Some.day("2025-06-29"))),
                "UNDETERMINED /serviceDecisions");
        assertOutcome(record.withServiceDecisions(Register.of(ended).completeThrough(Some.day("2025-06-30"))), "MET");
        assertOutcome(
                decided(ended, decision(DecisionResult.AUTHORIZED, "2025-06-10").build()),
                "UNDETERMINED /serviceDecisions");
        assertOutcome(
                decided(ended, decision(DecisionResult.AUTHORIZED, "2025-06-09").build()), "MET");
    }

    @Test
    void a_service_that_is_not_authorized_or_whose_plan_is_over_does_not_go_on() {
        Isp plan = plan(service().build());

        assertOutcome(notEligible(plan.withSigning(Some.unsigned())), "MET");
        assertOutcome(notEligible(plan.withTerminatedOn(Option.some(Some.day("2025-06-29")))), "MET");
        assertOutcome(notEligible(plan.withTerminatedOn(Option.some(Some.day("2025-06-30")))), "NOT_MET");
        assertOutcome(notEligible(plan.withEndsOn(Option.none())), "UNDETERMINED /plans/0/endsOn");
    }

    @Test
    void a_service_that_lies_ahead_is_authorized_already() {
        Isp next = plan(service().period(Period.from(Some.day("2025-08-01"))).build())
                .withStartsOn(Option.some(Some.day("2025-08-01")));

        assertOutcome(notEligible(next), "NOT_MET");
    }

    @Test
    void a_service_that_a_revision_ended_does_not_go_on() {
        Isp plan = plan(service().build());

        assertOutcome(
                notEligible(plan.withRevisions(Register.of(revision("revision-1", "service-2", SERVICE)))), "MET");
        assertOutcome(
                notEligible(plan.withRevisions(Register.of(revision("revision-1", "service-3", "service-2")))),
                "NOT_MET");
        assertOutcome(
                notEligible(plan.withRevisions(
                        Register.of(revision("revision-1", "service-2", SERVICE).withEnds(Option.none())))),
                "UNDETERMINED /plans/0/revisions/0/ends");
        assertOutcome(notEligible(plan.withRevisions(Register.notRecorded())), "UNDETERMINED /plans/0/revisions");
    }

    @ParameterizedTest(name = "begun anew by a revision implemented {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # begun anew   | ended by another on 2025-06-01, asked 2025-06-30
            2025-06-02     | NOT_MET | it goes on in its new form
            2025-06-01     | NOT_MET | one takes the place of the other
            2025-05-31     | MET     | it was begun, and then ended
            not 2025-06-30 | MET     | ended, and not begun anew yet
            not 2025-06-29 | UNDETERMINED /plans/0/revisions/1/implemented | perhaps begun anew today
            -              | UNDETERMINED /plans/0/revisions/1/implemented | begun anew or not is not recorded
            """)
    void a_service_that_a_revision_begins_anew_goes_on(String implemented, String expected, String why) {
        Revision ends = revision("revision-1", "service-2", SERVICE);
        Revision begins = revision("revision-2", SERVICE, "service-3").withImplemented(Row.act(implemented));
        Isp plan = plan(service().revisionId("revision-2").build());

        assertOutcome(notEligible(plan.withRevisions(Register.of(ends, begins))), expected);
        assertOutcome(notEligible(plan.withRevisions(Register.of(ends, ends.withId("revision-2")))), "NOT_MET");
    }

    @ParameterizedTest(name = "a revision that ends it, implemented {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-30     | MET     | ended today
            2025-07-01     | NOT_MET | ends tomorrow
            not 2025-06-30 | NOT_MET | not ended yet
            not 2025-06-29 | UNDETERMINED /plans/0/revisions/0/implemented | perhaps ended today
            -              | UNDETERMINED /plans/0/revisions/0/implemented | ended or not is not recorded
            """)
    void a_revision_ends_a_service_when_it_is_implemented(String implemented, String expected, String why) {
        Revision revision = revision("revision-1", "service-2", SERVICE).withImplemented(Row.act(implemented));

        assertOutcome(notEligible(plan(service().build()).withRevisions(Register.of(revision))), expected);
    }

    @Test
    void a_service_that_came_with_a_revision_is_authorized_with_it() {
        Isp plan = plan(service().revisionId("revision-1").build());

        assertOutcome(
                notEligible(plan.withRevisions(Register.of(revision("revision-1", SERVICE, "service-2")))), "NOT_MET");
        assertOutcome(
                notEligible(plan.withRevisions(
                        Register.of(revision("revision-1", SERVICE, "service-2").withSigning(Some.unsigned())))),
                "MET");
        assertOutcome(notEligible(plan), "UNDETERMINED /plans/0/revisions");
    }

    /** The service, which came with a revision; nobody signed the revision, and it ends nothing. */
    private static ServiceRecord ofUnsignedRevision(String implemented, String departmentFunded) {
        Revision revision = revision("revision-1", SERVICE, "-")
                .withImplemented(Row.act(implemented))
                .withBegins(Option.some(Array.of(ServiceChange.builder()
                        .serviceId(SERVICE)
                        .departmentFunded(Row.said(departmentFunded))
                        .build())))
                .withEnds(Option.some(Array.empty()))
                .withSigning(Some.unsigned());
        return notEligible(plan(service().revisionId("revision-1").build()).withRevisions(Register.of(revision)));
    }

    @ParameterizedTest(name = "implemented {0}, paid by the Department {1}, {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # implemented  | paid | decision              | nobody signed the revision, asked 2025-06-30
            2025-06-01     | no  | none                  | NOT_MET | notice is enough
            2025-06-30     | no  | none                  | NOT_MET | implemented today
            2025-07-01     | no  | none                  | MET     | implemented tomorrow
            not 2025-06-30 | no  | none                  | MET     | not implemented yet
            not 2025-06-29 | no  | none                  | UNDETERMINED /plans/0/revisions/0/implemented | perhaps today
            -              | no  | none                  | UNDETERMINED /plans/0/revisions/0/implemented | perhaps not
            2025-06-01     | yes | none                  | MET     | it has to be authorized, and is not
            2025-06-01     | -   | none                  | UNDETERMINED /plans/0/revisions/0/begins/0/departmentFunded | perhaps notice is enough
            2025-07-01     | -   | none                  | MET     | neither authorized nor implemented
            2025-06-01     | no  | terminated 2025-06-01 | MET     | ended on the day it was implemented
            2025-06-01     | no  | terminated 2025-05-31 | NOT_MET | the decision is older
            -              | no  | terminated 2025-06-20 | UNDETERMINED /plans/0/revisions/0/implemented | perhaps the decision is older
            2025-06-01     | -   | terminated 2025-06-20 | MET     | ended, if it went on at all
            2025-06-01     | -   | terminated 2025-05-31 | UNDETERMINED /plans/0/revisions/0/begins/0/departmentFunded | perhaps notice is enough
            """)
    void a_service_that_came_with_a_revision_that_needs_only_notice_goes_on(
            String implemented, String departmentFunded, String decision, String expected, String why) {
        assertOutcome(
                ofUnsignedRevision(implemented, departmentFunded).withServiceDecisions(decisions(decision)), expected);
    }

    private static ServiceRecord withSigning(ServiceRecord record, Signing ofPlan, Signing ofRevision) {
        Isp plan = record.getPlans().entries().get(0);
        Revision revision = plan.getRevisions().entries().get(0).withSigning(ofRevision);
        return record.withPlans(Register.of(plan.withSigning(ofPlan).withRevisions(Register.of(revision))));
    }

    @Test
    void what_needs_only_notice_goes_on_in_an_authorized_plan_whoever_signed_the_revision() {
        ServiceRecord record = ofUnsignedRevision("2025-06-01", "no");
        ServiceRecord perhapsPaid = ofUnsignedRevision("2025-06-01", "-");
        ServiceRecord ahead = ofUnsignedRevision("2025-07-01", "no");
        Signing signed = Some.signed("2025-02-20", "2025-02-20");
        Signing later = Some.signed("2025-06-25", "2025-06-25");
        Signing notRecorded = Signing.notRecorded();
        String perhapsSigned = "UNDETERMINED /plans/0/revisions/0/signing/signatures";

        assertOutcome(withSigning(record, Some.unsigned(), Some.unsigned()), "MET");
        assertOutcome(withSigning(record, notRecorded, Some.unsigned()), "UNDETERMINED /plans/0/signing/signatures");
        assertOutcome(withSigning(record, signed, notRecorded), "NOT_MET");
        assertOutcome(withSigning(perhapsPaid, signed, notRecorded), perhapsSigned);
        assertOutcome(withSigning(ahead, signed, later), "NOT_MET");

        // A decision ends it from 2025-06-01 on; what needs authorization, from that on.
        Register<ServiceDecision> terminated = decisions("terminated 2025-06-20");
        assertOutcome(withSigning(record, signed, notRecorded).withServiceDecisions(terminated), "MET");
        assertOutcome(withSigning(record, signed, later).withServiceDecisions(terminated), "MET");
        assertOutcome(withSigning(perhapsPaid, signed, notRecorded).withServiceDecisions(terminated), perhapsSigned);
        assertOutcome(
                withSigning(perhapsPaid, signed, later).withServiceDecisions(terminated),
                "UNDETERMINED /plans/0/revisions/0/begins/0/departmentFunded");
    }

    @Test
    void what_the_registers_may_lack_is_not_known() {
        ServiceRecord record = notEligible(plan(service().build()));

        assertOutcome(record.withServiceDecisions(Register.notRecorded()), "UNDETERMINED /serviceDecisions");
        assertOutcome(
                record.withServiceDecisions(Register.<ServiceDecision>of().completeThrough(Some.day("2025-06-29"))),
                "UNDETERMINED /serviceDecisions");
    }

    @Test
    void a_plan_whose_services_are_not_recorded_is_asked_about_as_a_whole() {
        ServiceRecord record = notEligible(plan().withServices(Option.none()));

        Row.assertOutcome(Ask.outcome("(9)(a)(A)", PLAN, record, TODAY), "UNDETERMINED /plans/0/services");
        Row.assertOutcome(
                Ask.outcome("(9)(a)(A)", "record-1", record.withPlans(Register.notRecorded()), TODAY),
                "UNDETERMINED /plans");
    }

    @ParameterizedTest(name = "a plan through {0} that was signed by the individual {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # last day | signed       | services not recorded, asked 2025-06-30
            2025-06-29 | 2025-02-20   | MET | over yesterday
            2025-06-30 | 2025-02-20   | UNDETERMINED /plans/0/services | the last day
            -          | 2025-02-20   | UNDETERMINED /plans/0/endsOn /plans/0/services | perhaps over
            2026-02-28 | not          | MET | the case manager has signed, and nobody else
            2026-02-28 | 2025-07-01   | MET | to be signed tomorrow
            2026-02-28 | -            | UNDETERMINED /plans/0/signing/signatures /plans/0/services | perhaps not signed
            2025-06-29 | -            | MET | over, signed or not
            """)
    void a_plan_that_does_not_stand_is_asked_for_no_services(
            String lastDay, String signed, String expected, String why) {
        Signing signing = switch (signed) {
            case "not" -> Some.unsigned().withSignatures(Register.of(Some.caseManagerSignature("2025-02-20")));
            case "-" -> Signing.notRecorded();
            default -> Some.signed(signed, "2025-02-20");
        };
        Isp plan =
                plan().withServices(Option.none()).withEndsOn(Row.day(lastDay)).withSigning(signing);

        Row.assertOutcome(Ask.outcome("(9)(a)(A)", PLAN, notEligible(plan), TODAY), expected);
    }
}

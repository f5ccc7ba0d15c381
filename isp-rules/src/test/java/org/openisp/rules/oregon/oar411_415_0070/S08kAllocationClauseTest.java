package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.Approval;
import org.openisp.core.service.ApprovalDecision;
import org.openisp.core.service.ApprovalKind;
import org.openisp.core.service.EmergencySupport;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(8)(k) hours and ratios are approved before they are authorized")
class S08kAllocationClauseTest {

    private static final String HOURS = "hours-1";

    private static HourAllocation allocation() {
        return HourAllocation.builder()
                .id(HOURS)
                .needsDepartmentApproval(Said.YES)
                .approvalId("approval-1")
                .build();
    }

    private static Approval approval(String kind, String decision, String decidedOn) {
        return Approval.builder()
                .id("approval-1")
                .kind(new ApprovalKind(kind))
                .decision(Row.isRecorded(decision) ? Option.some(new ApprovalDecision(decision)) : Option.none())
                .decidedOn(Row.day(decidedOn))
                .build();
    }

    private static Approval approved(String decidedOn) {
        return approval("hours-exception", "approved", decidedOn);
    }

    /** Authorized on 2025-02-20; no emergency supports. */
    private static Isp plan(HourAllocation... allocations) {
        return SigningParts.planSigned(Some.signed("2025-02-20", "2025-02-20"))
                .withHourAllocations(Option.some(Array.of(allocations)))
                .withEmergencySupports(Register.of());
    }

    private static ServiceRecord record(Isp plan, Approval... approvals) {
        return SigningParts.recordOf(plan).withApprovals(Option.some(Array.of(approvals)));
    }

    private static Outcome asked(ServiceRecord record) {
        return Ask.outcome("(8)(k)", HOURS, record, "2025-06-30");
    }

    @ParameterizedTest(name = "{0}, {1} on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind          | decision        | decided    | authorized 2025-02-20, asked 2025-06-30
            hours-exception | approved        | 2025-02-19 | MET
            hours-exception | approved        | 2025-02-20 | MET
            hours-exception | approved        | 2025-02-21 | NOT_MET
            staffing-ratio  | approved        | 2025-02-10 | MET
            hours-exception | partly-approved | 2025-02-10 | MET
            hours-exception | denied          | 2025-02-10 | NOT_MET
            hours-exception | approved        | 2025-07-01 | NOT_MET
            hours-exception | approved        | -          | UNDETERMINED /approvals/0/decidedOn
            hours-exception | -               | 2025-02-10 | UNDETERMINED /approvals/0/decision
            hours-exception | acme:perhaps    | 2025-02-10 | UNDETERMINED /approvals/0/decision
            hours-exception | -               | 2025-02-20 | UNDETERMINED /approvals/0/decision
            hours-exception | -               | 2025-02-21 | NOT_MET
            hours-exception | acme:perhaps    | 2025-02-21 | NOT_MET
            hours-exception | -               | 2025-07-01 | NOT_MET
            hours-exception | -               | -          | UNDETERMINED /approvals/0/decision /approvals/0/decidedOn
            """)
    void approval_comes_first(String kind, String decision, String decidedOn, String expected) {
        Row.assertOutcome(asked(record(plan(allocation()), approval(kind, decision, decidedOn))), expected);
    }

    @ParameterizedTest(name = "needs approval {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            yes | NOT_MET
            no  | NOT_APPLICABLE
            -   | UNDETERMINED /plans/0/hourAllocations/0/needsDepartmentApproval
            """)
    void only_what_needs_approval(String needs, String expected) {
        HourAllocation allocation = allocation().withNeedsDepartmentApproval(Row.said(needs));

        Row.assertOutcome(asked(record(plan(allocation), approved("2025-03-10"))), expected);
    }

    @ParameterizedTest(
            name = "whether it needs approval not recorded, signed {0}, threat {1}, revision {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | threat | revision   | approved 2025-03-10, asked 2025-06-30
            -          | no     | -          | NOT_APPLICABLE | in no authorized ISP
            2025-07-01 | no     | -          | NOT_APPLICABLE | nor here
            2025-06-30 | no     | -          | UNDETERMINED NEEDS | met, or not needed
            2025-03-09 | no     | -          | UNDETERMINED NEEDS | too early, or not needed
            2025-03-09 | yes    | -          | NOT_APPLICABLE | against an imminent threat
            2025-03-09 | -      | -          | UNDETERMINED NEEDS | perhaps
            ?          | no     | -          | UNDETERMINED NEEDS | perhaps authorized
            -          | no     | revision-9 | UNDETERMINED NEEDS | of a revision that is not in the record
            """)
    void whether_it_needs_approval_does_not_matter_where_it_is_in_no_authorized_plan(
            String signed, String threat, String revisionId, String expected, String why) {
        HourAllocation allocation = allocation()
                .withNeedsDepartmentApproval(Said.NOT_RECORDED)
                .withRevisionId(Row.isRecorded(revisionId) ? Option.some(revisionId) : Option.none());
        EmergencySupport support = EmergencySupport.builder()
                .id("support-1")
                .authorizedOn(Some.day("2025-03-09"))
                .hourAllocationId(HOURS)
                .imminentThreat(Row.said(threat))
                .mitigatedBySupports(Said.YES)
                .build();
        Isp plan = plan(allocation)
                .withSigning(signed.equals("?") ? Signing.notRecorded() : SigningParts.signing(signed, "2025-03-01"))
                .withEmergencySupports(Register.of(support));

        Row.assertOutcome(
                asked(record(plan, approved("2025-03-10"))),
                expected.replace("NEEDS", "/plans/0/hourAllocations/0/needsDepartmentApproval"));
    }

    @ParameterizedTest(name = "signed {0} and {1}, approved 2025-03-10: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-10 | 2025-03-01 | MET
            2025-03-09 | 2025-03-01 | NOT_MET
            -          | 2025-03-01 | NOT_APPLICABLE
            2025-07-01 | 2025-03-01 | NOT_APPLICABLE
            """)
    void authorized_is_when_both_have_signed(String individual, String caseManager, String expected) {
        Isp plan = plan(allocation()).withSigning(SigningParts.signing(individual, caseManager));

        Row.assertOutcome(asked(record(plan, approved("2025-03-10"))), expected);
    }

    @Test
    void without_an_approval_it_waits_for_authorization() {
        HourAllocation alone = allocation().withApprovalId(Option.none());

        Row.assertOutcome(asked(record(plan(alone))), "NOT_MET");
        Row.assertOutcome(asked(record(plan(alone).withSigning(Some.unsigned()))), "NOT_APPLICABLE");
        Row.assertOutcome(
                asked(record(plan(alone), approved("2025-02-10"))),
                "UNDETERMINED /plans/0/hourAllocations/0/approvalId");
        Row.assertOutcome(
                asked(record(plan(alone), approval("workweek-exception", "approved", "2025-02-10"))), "NOT_MET");
    }

    @ParameterizedTest(name = "{0}, {1} on {2}; which approval it rests on is not recorded: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind          | decision | decided    | authorized 2025-02-20, asked 2025-06-30
            hours-exception | approved | 2025-02-20 | UNDETERMINED /plans/0/hourAllocations/0/approvalId
            hours-exception | approved | 2025-02-21 | NOT_MET
            staffing-ratio  | denied   | 2025-02-10 | NOT_MET
            acme:favor      | denied   | 2025-02-10 | NOT_MET
            hours-exception | denied   | -          | NOT_MET
            hours-exception | approved | -          | UNDETERMINED /plans/0/hourAllocations/0/approvalId
            hours-exception | -        | 2025-02-21 | NOT_MET
            hours-exception | -        | 2025-02-20 | UNDETERMINED /plans/0/hourAllocations/0/approvalId
            """)
    void an_approval_that_came_too_late_or_was_denied_does_not_help_whichever_it_is(
            String kind, String decision, String decidedOn, String expected) {
        HourAllocation unnamed = allocation().withApprovalId(Option.none());
        Approval late = approved("2025-04-10").withId("approval-2");

        Row.assertOutcome(asked(record(plan(unnamed), approval(kind, decision, decidedOn))), expected);
        Row.assertOutcome(asked(record(plan(unnamed), late, approval(kind, decision, decidedOn))), expected);
    }

    @Test
    void what_is_not_recorded_is_named() {
        ServiceRecord noApprovals = record(plan(allocation())).withApprovals(Option.none());
        ServiceRecord notSigned = record(plan(allocation()).withSigning(Signing.notRecorded()), approved("2025-02-10"));
        ServiceRecord noAllocations = record(plan().withHourAllocations(Option.none()));

        Row.assertOutcome(asked(noApprovals), "UNDETERMINED /approvals");
        Row.assertOutcome(asked(notSigned), "UNDETERMINED /plans/0/signing/signatures");
        Row.assertOutcome(
                Ask.outcome("(8)(k)", SigningParts.PLAN, noAllocations, "2025-06-30"),
                "UNDETERMINED /plans/0/hourAllocations");
        Row.assertOutcome(asked(record(plan(allocation()))), "NOT_MET");
    }

    @ParameterizedTest(name = "supports of {0}, authorized {1}, threat {2}, mitigated {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # allocation | authorized | threat | mitigated | never approved
            hours-1      | 2025-02-20 | yes    | yes       | NOT_APPLICABLE
            hours-1      | 2025-02-20 | no     | yes       | NOT_MET
            hours-1      | 2025-02-20 | yes    | no        | NOT_MET
            hours-2      | 2025-02-20 | yes    | yes       | NOT_MET
            hours-1      | 2025-07-01 | yes    | yes       | NOT_MET
            hours-1      | 2025-02-20 | -      | yes       | UNDETERMINED /plans/0/emergencySupports/0/imminentThreat
            hours-1      | 2025-02-20 | yes    | -         | UNDETERMINED /plans/0/emergencySupports/0/mitigatedBySupports
            -            | 2025-02-20 | yes    | yes       | UNDETERMINED /plans/0/emergencySupports/0/hourAllocationId
            -            | 2025-02-20 | no     | yes       | NOT_MET
            """)
    void unless_an_imminent_threat(
            String allocationId, String authorizedOn, String threat, String mitigated, String expected) {
        EmergencySupport support = EmergencySupport.builder()
                .id("support-1")
                .authorizedOn(Some.day(authorizedOn))
                .hourAllocationId(Row.isRecorded(allocationId) ? Option.some(allocationId) : Option.none())
                .imminentThreat(Row.said(threat))
                .mitigatedBySupports(Row.said(mitigated))
                .build();
        Isp plan = plan(allocation()).withEmergencySupports(Register.of(support));

        Row.assertOutcome(asked(record(plan)), expected);
    }

    @Test
    void emergency_supports_that_are_not_recorded_may_tell_of_a_threat() {
        Isp plan = plan(allocation()).withEmergencySupports(Register.notRecorded());

        Row.assertOutcome(asked(record(plan)), "UNDETERMINED /plans/0/emergencySupports");
        Row.assertOutcome(asked(record(plan, approved("2025-02-10"))), "MET");
    }

    @ParameterizedTest(name = "revision signed {0}, approved 2025-05-10: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-10 | MET
            2025-05-09 | NOT_MET
            -          | NOT_APPLICABLE
            """)
    void what_came_with_a_revision_is_authorized_with_it(String signed, String expected) {
        Revision revision = SigningParts.revision(Said.YES)
                .signing(SigningParts.signing(signed, "2025-05-01"))
                .build();
        Isp plan = plan(allocation().withRevisionId(Option.some(SigningParts.REVISION)));

        Row.assertOutcome(asked(record(plan.withRevisions(Register.of(revision)), approved("2025-05-10"))), expected);
        Row.assertOutcome(
                asked(record(plan.withRevisions(Register.of()), approved("2025-05-10"))),
                "UNDETERMINED /plans/0/revisions");
    }

    @ParameterizedTest(name = "agreed 2025-05-01 upon a change {0}, case manager {1}, signed {2}, approved {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # change | case mgr   | signed     | approved   | agreed through 2025-05-15, asked 2025-06-30
            yes      | 2025-05-01 | 2025-06-10 | 2025-06-01 | NOT_MET
            no       | 2025-05-01 | 2025-06-10 | 2025-06-01 | MET
            -        | 2025-05-01 | 2025-06-10 | 2025-06-01 | UNDETERMINED CHANGE
            -        | 2025-05-01 | 2025-06-10 | 2025-05-01 | MET
            -        | 2025-05-01 | 2025-06-10 | 2025-06-11 | NOT_MET
            -        | 2025-05-16 | 2025-06-10 | 2025-06-01 | MET
            yes      | 2025-05-01 | -          | 2025-06-01 | NOT_MET
            no       | 2025-05-01 | -          | 2025-06-01 | NOT_APPLICABLE
            -        | 2025-05-01 | -          | 2025-06-01 | UNDETERMINED CHANGE
            """)
    void an_oral_agreement_that_has_run_out_may_have_authorized_it(
            String change, String caseManager, String signed, String approved, String expected) {
        Revision revision = SigningParts.revision(Said.YES)
                .signing(SigningParts.signing(signed, caseManager)
                        .withOralAgreements(Register.of(SigningParts.agreedOrally("2025-05-01", change))))
                .build();
        Isp plan = plan(allocation().withRevisionId(Option.some(SigningParts.REVISION)))
                .withRevisions(Register.of(revision));

        Row.assertOutcome(asked(record(plan, approved(approved))), expected.replace("CHANGE", SigningParts.CHANGE));
    }

    @ParameterizedTest(name = "begins a funded service {0}, signed {1}, implemented {2}, approved {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # funded | signed     | implemented    | approved   | plan authorized 2025-02-20, asked 2025-06-30
            no       | -          | 2025-06-01     | -          | NOT_MET        | notice only: in the authorized plan
            no       | -          | 2025-06-01     | 2025-06-02 | NOT_MET        | the day before its approval
            no       | -          | 2025-06-01     | 2025-06-01 | MET            | on the day of its approval
            no       | -          | 2025-02-01     | 2025-02-21 | NOT_MET        | in an authorized plan since 2025-02-20
            no       | -          | 2025-02-01     | 2025-02-20 | MET            | the plan was authorized on that day
            no       | -          | 2025-07-01     | -          | NOT_APPLICABLE | implemented tomorrow
            no       | -          | not 2025-06-30 | -          | NOT_APPLICABLE | not implemented
            no       | -          | -              | -          | UNDETERMINED /plans/0/revisions/0/implemented | or not
            no       | -          | -              | 2025-02-10 | MET            | approved before, whenever it was implemented
            yes      | -          | 2025-06-01     | -          | NOT_APPLICABLE | needs authorization and has none
            -        | -          | 2025-06-01     | -          | UNDETERMINED /plans/0/revisions/0/begins/0/departmentFunded | which
            -        | 2025-05-20 | 2025-06-01     | -          | NOT_MET        | whether it needs authorization or not
            -        | -          | not 2025-06-30 | -          | NOT_APPLICABLE | whether it needs authorization or not
            -        | 2025-05-20 | 2025-06-01     | 2025-05-20 | MET            | whether it needs authorization or not
            """)
    void what_came_with_a_revision_that_needs_notice_only_is_in_the_authorized_plan_since_it_was_implemented(
            String funded, String signed, String implemented, String approved, String expected, String why) {
        Revision revision = SigningParts.revision(Row.said(funded))
                .signing(SigningParts.signing(signed, signed))
                .implemented(Row.act(implemented))
                .build();
        Isp plan = plan(allocation().withRevisionId(Option.some(SigningParts.REVISION)))
                .withRevisions(Register.of(revision));
        ServiceRecord record = Row.isRecorded(approved) ? record(plan, approved(approved)) : record(plan);

        Row.assertOutcome(asked(record), expected);
    }

    @Test
    void what_came_with_notice_only_is_in_no_authorized_plan_where_the_plan_is_not() {
        Revision revision = SigningParts.revision(Said.NO)
                .implemented(Row.act("2025-06-01"))
                .build();
        Isp unsigned = plan(allocation().withRevisionId(Option.some(SigningParts.REVISION)))
                .withSigning(Some.unsigned())
                .withRevisions(Register.of(revision));

        Row.assertOutcome(asked(record(unsigned)), "NOT_APPLICABLE");
        Row.assertOutcome(
                asked(record(unsigned.withSigning(Signing.notRecorded()))), "UNDETERMINED /plans/0/signing/signatures");
    }

    @Test
    void a_reason_for_not_signing_that_the_text_does_not_name_is_for_a_person() {
        Signing signing =
                SigningParts.withReason(SigningParts.signing("-", "2025-02-20"), InabilityReason.OTHER, "2025-02-20");
        Isp plan = plan(allocation()).withSigning(signing);

        Row.assertOutcome(asked(record(plan, approved("2025-03-10"))), "JUDGMENT");
        Row.assertOutcome(asked(record(plan, approved("2025-02-20"))), "MET");
    }

    @Test
    void carried_into_the_next_plan_it_is_asked_about_there_too() {
        Isp next = plan(allocation()).withId("plan-2").withSigning(Some.signed("2026-02-10", "2026-02-10"));
        ServiceRecord record = SigningParts.recordOf(plan(allocation()), next)
                .withApprovals(Option.some(Array.of(approved("2025-03-10"))));

        Seq<Finding> found = Ask.findings("(8)(k)", record, Question.asOf(Some.day("2026-06-30")));

        Row.assertOutcome(found.get(0).outcome(), "NOT_MET");
        Row.assertOutcome(found.get(1).outcome(), "MET");
    }

    @Test
    void a_plan_authorized_under_an_earlier_text_is_not_judged() {
        Isp plan = plan(allocation()).withSigning(Some.signed("2024-10-24", "2024-10-24"));

        Row.assertOutcome(asked(record(plan)), "UNDETERMINED");
    }

    @Test
    void a_plan_that_allocates_no_hours_is_not_asked() {
        Row.assertOutcome(Ask.outcome("(8)(k)", SigningParts.PLAN, record(plan()), "2025-06-30"), "NOT_APPLICABLE");
    }
}

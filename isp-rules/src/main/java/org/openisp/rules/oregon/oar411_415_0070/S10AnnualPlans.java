package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(10): "An individual enrolled in case management services, but not accessing Community First Choice (K
 * Plan) or waiver services, must have an Annual Plan." Asked of the day asked about: to be enrolled in such services is
 * taken for accessing them.
 */
final class S10AnnualPlans {

    private static final String ISP_INSTEAD =
            "not in case management, or in K Plan or waiver services, which ask for an ISP";
    private static final String UNKNOWN = "too little is recorded about case management, or K Plan and waiver services";

    static final Rule<OregonFacts, Whole> REQUIRED = Paragraph.cite(
                    S10AnnualPlans.class,
                    "(10)",
                    ClauseKind.SCOPE,
                    "somebody with case management and without K Plan or waiver services has an Annual Plan")
            .about(S10AnnualPlans::whole)
            .checkedBy((facts, whole) ->
                    Reach.answer(isRequired(facts), "an Annual Plan is required", ISP_INSTEAD, UNKNOWN));

    private S10AnnualPlans() {}

    /** The record as a whole. */
    record Whole(Subject subject) implements Rule.About {}

    static List<Whole> whole(OregonFacts facts) {
        return List.of(new Whole(facts.root()));
    }

    /** Whether an Annual Plan is required on the day asked about. */
    static Condition isRequired(OregonFacts facts) {
        LocalDate day = facts.asOf();
        return isInCaseManagement(facts, day).and(isInWaiverOrKPlan(facts, day).not());
    }

    private static Condition isInWaiverOrKPlan(OregonFacts facts, LocalDate day) {
        Said is = facts.isInWaiverOrKPlan(day);
        return is.isRecorded() ? Condition.of(is.isYes()) : Condition.unknown(facts.missing("fundingAuthorities"));
    }

    /** The answer of a clause of the section where an Annual Plan is not known to be required. */
    static Outcome notKnownToReach(Condition required) {
        return Reach.notKnownToReach(required, ISP_INSTEAD, UNKNOWN);
    }

    private static Condition isInCaseManagement(OregonFacts facts, LocalDate day) {
        Register<CaseManagementEnrollment> register = facts.record().getCaseManagement();
        Seq<CaseManagementEnrollment> enrollments = register.entries();
        for (int i = 0; i < enrollments.size(); i++) {
            if (enrollments.get(i).getPeriod().contains(day)) {
                return Condition.yes();
            }
        }
        return facts.isCompleteThrough(register, day)
                ? Condition.no()
                : Condition.unknown(facts.missing("caseManagement"));
    }
}

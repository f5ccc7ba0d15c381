package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import org.openisp.core.content.PlanProcess;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(1)(a): the process by which the plan came about.
 *
 * <p>"Be developed using a person-centered planning process consistent with OAR 411-004-0030 and in a manner that
 * addresses issues of independence, integration, and provides opportunities to seek employment and work in competitive
 * integrated employment settings". Not checked here: the lists of 411-004-0030, which is a rule of its own.
 */
final class S01aPersonCenteredProcess {

    static final Rule<OregonFacts, IspFacts> ADDRESSED = Paragraph.cite(
                    S01aPersonCenteredProcess.class,
                    "(1)(a)",
                    ClauseKind.CONTENT,
                    "a person-centered process addresses independence, integration, and seeking and doing competitive"
                            + " integrated work")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S01aPersonCenteredProcess::addressed);

    private S01aPersonCenteredProcess() {}

    private static Outcome addressed(OregonFacts facts, IspFacts plan) {
        Option<PlanProcess> process = plan.isp().getProcess();
        if (process.isEmpty()) {
            return Outcome.undetermined("nothing is recorded about the process", plan.missing("process"));
        }
        Subject at = plan.subject().part("process", "process");
        Condition addressed = facts.says(at, "description", process.get().getDescription())
                .and(facts.says(at, "independence", process.get().getIndependence()))
                .and(facts.says(at, "integration", process.get().getIntegration()))
                .and(facts.says(at, "seekingEmployment", process.get().getSeekingEmployment()))
                .and(facts.says(at, "competitiveIntegratedWork", process.get().getCompetitiveIntegratedWork()));
        return plan.says(
                addressed,
                "the plan tells of the process and of all four",
                "the plan lacks the process, or one of the four");
    }
}

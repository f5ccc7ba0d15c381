package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.team.DecisionMaker;
import org.openisp.core.team.TeamDecision;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/** A decision of a team that has been made. */
record DecisionFacts(IspFacts plan, TeamDecision decision, Subject subject) implements Rule.About {

    /** Those of all plans that have been made by the day asked about. */
    static List<DecisionFacts> of(OregonFacts facts) {
        List<DecisionFacts> all = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            addDecisions(plan, all);
        }
        return all;
    }

    /** Those of the plan that have been made by the day asked about. */
    static List<DecisionFacts> of(IspFacts plan) {
        List<DecisionFacts> all = new ArrayList<>();
        addDecisions(plan, all);
        return all;
    }

    private static void addDecisions(IspFacts plan, List<DecisionFacts> all) {
        Register<TeamDecision> register = plan.isp().getDecisions();
        for (int i = 0; i < register.entries().size(); i++) {
            TeamDecision decision = register.entries().get(i);
            if (plan.facts().hasHappened(decision.getDecidedOn())) {
                Subject at = plan.subject().entry("decisions", register, i, "team decision", decision.getId());
                all.add(new DecisionFacts(plan, decision, at));
            }
        }
    }

    OregonFacts facts() {
        return plan.facts();
    }

    LocalDate decidedOn() {
        return decision.getDecidedOn();
    }

    Option<DecisionMaker> madeBy() {
        return decision.getMadeBy();
    }

    /** Whether the individual or a representative made it. */
    Condition isByOthers() {
        Option<DecisionMaker> maker = madeBy();
        return maker.isEmpty()
                ? Condition.unknown(missing("madeBy"))
                : Condition.of(maker.get() == DecisionMaker.INDIVIDUAL || maker.get() == DecisionMaker.REPRESENTATIVE);
    }

    MissingFact missing(String field) {
        return new MissingFact(subject, field);
    }

    /** Whether the section applies to the plan, and the team decided on that day: (7) and (7)(b). */
    Condition isForTheTeam() {
        return S07TeamProcess.reaches(plan).and(S07bTeamDecision.teamDecides(facts(), decidedOn()));
    }
}

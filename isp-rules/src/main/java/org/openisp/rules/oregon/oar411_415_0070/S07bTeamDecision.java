package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Observation;
import org.openisp.core.ServiceRecord;
import org.openisp.core.team.DecisionBasis;
import org.openisp.core.team.DecisionMaker;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(7)(b): when the ISP team decides for the individual.
 *
 * <p>"In circumstances where an individual is unable to express their opinion or choice using words, behaviors, or other
 * means of communication and the individual does not have a legal or designated representative": (A) "the ISP team is
 * empowered to make a decision the ISP team feels best meets the health, safety, and assessed needs of the individual."
 * How it decides, (B) and (C), is {@link S07bBAgreement}.
 *
 * <p>Asked of the day asked about, while the plan is not over; and a decision of a day on which the team decided is not
 * made by others. (A) is asked of each decision by what stood on its day; it is met, or it does not reach. Not checked:
 * whether a decision is the best.
 */
final class S07bTeamDecision {

    static final Rule<OregonFacts, IspFacts> TEAM_DECIDES = Paragraph.cite(
                    S07bTeamDecision.class,
                    "(7)(b)",
                    ClauseKind.STATE,
                    "for somebody who can express no choice and has no representative, the team decides")
            .from("plans", "ISPs", ServiceRecord::getPlans)
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S07bTeamDecision::whoDecides);

    static final Rule<OregonFacts, DecisionFacts> EMPOWERED = Paragraph.cite(
                    S07bTeamDecision.class,
                    "(7)(b)(A)",
                    ClauseKind.PERMISSION,
                    "the team may decide as it feels best meets health, safety and assessed needs")
            .from("plans", "ISPs", ServiceRecord::getPlans)
            .about(DecisionFacts::all)
            .byLawOf((facts, about) -> about.decidedOn())
            .checkedBy((facts, about) -> empowered(about));

    private S07bTeamDecision() {}

    /** Whether the individual can express no choice on the day, and nobody represents the individual. */
    static Condition teamDecides(OregonFacts facts, LocalDate day) {
        Subject individual = facts.root().part("individual", "individual");
        Option<Seq<Observation>> seen = facts.record().getIndividual().getCanExpressOpinion();
        return Condition.of(Observed.by(day, seen), new MissingFact(individual, "canExpressOpinion"))
                .not()
                .and(TeamPeople.isRepresentedByAnybody(facts, day).not());
    }

    private static Outcome whoDecides(OregonFacts facts, IspFacts plan) {
        Condition reaches = S07TeamProcess.reaches(plan);
        if (!reaches.isYes()) {
            return S07TeamProcess.notKnownToReach(reaches);
        }
        for (DecisionFacts about : DecisionFacts.of(plan)) {
            boolean byOthers = about.madeBy()
                    .exists(maker -> maker == DecisionMaker.INDIVIDUAL || maker == DecisionMaker.REPRESENTATIVE);
            if (byOthers && teamDecides(facts, about.decidedOn()).isYes()) {
                return Outcome.notMet(
                        "a decision is recorded as made by the individual or a representative, who could not make it");
            }
        }
        if (plan.lastDay().exists(last -> last.isBefore(facts.asOf()))) {
            return Outcome.notApplicable("the plan is over");
        }
        return Reach.answer(
                teamDecides(facts, facts.asOf()),
                "the team decides, as (A) to (C) say",
                "the individual or a representative can decide",
                "it is not recorded whether the individual or a representative can decide");
    }

    private static Outcome empowered(DecisionFacts about) {
        return Reach.answer(
                about.isForTheTeam().and(restsOnNeeds(about)),
                "the team may make the decision",
                "no residential program, somebody else can decide, or it rests on neither health, safety nor assessed"
                        + " needs",
                "it is not recorded whether the team could decide, or what the decision rests on");
    }

    private static Condition restsOnNeeds(DecisionFacts about) {
        Option<Seq<DecisionBasis>> basis = about.decision().getBasis();
        if (basis.exists(all -> all.exists(one -> !one.isForeign()))) {
            return Condition.yes();
        }
        return basis.exists(Seq::isEmpty) ? Condition.no() : Condition.unknown(about.missing("basis"));
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Said;
import org.openisp.core.team.DecisionBasis;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(7)(b): when the ISP team decides for the individual.
 *
 * <p>"In circumstances where an individual is unable to express their opinion or choice using words, behaviors, or other
 * means of communication and the individual does not have a legal or designated representative": (A) "the ISP team is
 * empowered to make a decision the ISP team feels best meets the health, safety, and assessed needs of the individual."
 * How it decides, (B) and (C), is {@link S07bBAgreement}.
 *
 * <p>Asked of the day asked about, while the plan is not over; and a decision of a day on which the team decided is not
 * made by others: as long as one may have been, that is not known. (A) is asked of each decision by what stood on its
 * day; it is met, or it does not reach. Not checked: whether a decision is the best.
 */
final class S07bTeamDecision {

    private static final Outcome OVER = Outcome.notApplicable("the plan is over");

    static final Rule<OregonFacts, IspFacts> TEAM_DECIDES = Paragraph.cite(
                    S07bTeamDecision.class,
                    "(7)(b)",
                    ClauseKind.STATE,
                    "for somebody who can express no choice and has no representative, the team decides")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S07bTeamDecision::whoDecides);

    static final Rule<OregonFacts, DecisionFacts> EMPOWERED = Paragraph.cite(
                    S07bTeamDecision.class,
                    "(7)(b)(A)",
                    ClauseKind.PERMISSION,
                    "the team may decide as it feels best meets health, safety and assessed needs")
            .fromPlans()
            .about(OregonFacts::decisions)
            .byLawOf((facts, about) -> about.decidedOn())
            .checkedBy((facts, about) -> empowered(about));

    private S07bTeamDecision() {}

    /** Whether the individual can express no choice on the day, and nobody represents the individual. */
    static Condition teamDecides(OregonFacts facts, LocalDate day) {
        Said expresses = Observed.by(day, facts.record().getIndividual().getCanExpressOpinion());
        Condition expressesChoice = expresses.isRecorded()
                ? Condition.of(expresses.isYes())
                : Condition.unknown(
                        new MissingFact(facts.root().part("individual", "individual"), "canExpressOpinion"));
        return expressesChoice
                .not()
                .and(TeamPeople.isRepresentedByAnybody(facts, day).not());
    }

    private static Outcome whoDecides(OregonFacts facts, IspFacts plan) {
        Condition reaches = S07TeamProcess.reaches(plan);
        return reaches.isNo()
                ? S07TeamProcess.notKnownToReach(reaches)
                : S07TeamProcess.whereItMayReach(reaches, whoDecidesThere(facts, plan));
    }

    private static Outcome whoDecidesThere(OregonFacts facts, IspFacts plan) {
        Condition byOthers = isOneByOthers(facts, plan);
        if (byOthers.isYes()) {
            return Outcome.notMet(
                    "a decision is recorded as made by the individual or a representative, who could not make it");
        }
        if (!byOthers.isKnown()) {
            return Outcome.undetermined(
                    "it is not recorded who made a decision, or whether it was for the team to make",
                    byOthers.missing());
        }
        Option<LocalDate> last = plan.lastDay();
        if (last.isDefined() && last.get().isBefore(facts.asOf())) {
            return OVER;
        }
        return Reach.answer(
                teamDecides(facts, facts.asOf()),
                "the team decides, as (A) to (C) say",
                "the individual or a representative can decide",
                "it is not recorded whether the individual or a representative can decide");
    }

    /** Whether a decision that was for the team to make was made by somebody else. */
    private static Condition isOneByOthers(OregonFacts facts, IspFacts plan) {
        Condition one = Condition.no();
        for (DecisionFacts about : DecisionFacts.of(plan)) {
            Condition byOthers = about.isByOthers();
            if (!byOthers.isNo()) {
                one = one.or(byOthers.and(teamDecides(facts, about.decidedOn())));
            }
        }
        return one;
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
        if (basis.isDefined() && isOneKnown(basis.get())) {
            return Condition.yes();
        }
        return basis.isDefined() && basis.get().isEmpty() ? Condition.no() : Condition.unknown(about.missing("basis"));
    }

    private static boolean isOneKnown(Seq<DecisionBasis> basis) {
        for (int i = 0; i < basis.size(); i++) {
            if (!basis.get(i).isForeign()) {
                return true;
            }
        }
        return false;
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.openisp.core.Register;
import org.openisp.core.enrollment.ChildPlacement;
import org.openisp.core.enrollment.Contraindication;
import org.openisp.core.enrollment.ContraindicationKind;
import org.openisp.core.enrollment.PlacementEffort;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.person.Statement;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(1)(c)(E): planning for a child who lives in a program or home away from the family.
 *
 * <p>"When planning for a child in a 24-hour residential program, foster home, or host home, the following must apply:
 * (i) Unless contraindicated, there must be a goal for family reunification. (ii) The number of moves or transfers must
 * be kept to a minimum. (iii) Unless contraindicated, if the placement of a child is distant from their family, the
 * child's case manager must continue to seek a placement that brings the child closer to their family."
 *
 * <p>Supported living is not among the three. Somebody is a child here who is under 18 on the first day that the plan
 * and the stay have in common. For (iii) the text states no interval: an effort on the days of the plan serves; where
 * there are only earlier ones, whether the search goes on is for a person to say. A goal, a contraindication or an effort
 * of a day after the plan is over comes too late for it. Not checked here: whether a contraindication is a good reason.
 */
final class S01cEChild {

    private static final Seq<ProgramType> AWAY_FROM_THE_FAMILY = Array.of(
            ProgramType.TWENTY_FOUR_HOUR_RESIDENTIAL,
            ProgramType.CHILD_FOSTER_HOME,
            ProgramType.ADULT_FOSTER_HOME,
            ProgramType.HOST_HOME);

    private static final Outcome NOT_REACHED =
            Outcome.notApplicable("no child in a 24-hour residential program, foster home or host home");
    private static final Outcome THEY_APPLY = Outcome.met("(i) to (iii) apply");
    private static final Outcome NOT_BEGUN = Outcome.notApplicable("the ISP has not begun yet");

    static final Rule<OregonFacts, IspFacts> APPLIES = asked(
            "(1)(c)(E)",
            ClauseKind.SCOPE,
            "(i) to (iii) apply to a child in a 24-hour residential program, foster home or host home",
            (plan, placements) -> THEY_APPLY);

    static final Rule<OregonFacts, IspFacts> REUNIFICATION = asked(
            "(1)(c)(E)(i)",
            ClauseKind.CONTENT,
            "there is a goal for family reunification, unless contraindicated",
            S01cEChild::reunification);

    static final Rule<OregonFacts, IspFacts> FEW_MOVES = asked(
            "(1)(c)(E)(ii)",
            ClauseKind.JUDGMENT,
            "the number of moves or transfers is kept to a minimum",
            (plan, placements) -> fewMoves(plan.facts()));

    static final Rule<OregonFacts, IspFacts> CLOSER_PLACEMENT = asked(
            "(1)(c)(E)(iii)",
            ClauseKind.DUTY,
            "a placement closer to the family is still sought where it is distant, unless contraindicated",
            S01cEChild::closerPlacement);

    private S01cEChild() {}

    /** A stay in a program or home of one of the three kinds, and whether (E) reaches it. */
    record Placement(Stay stay, Subject subject, Condition reached) {}

    /** The stays of a plan in such a program or home, whether there may be another, whether (E) reaches the plan. */
    record Placements(List<Placement> all, Condition another, Condition reached) {}

    private static Rule<OregonFacts, IspFacts> asked(
            String paragraph, ClauseKind kind, String asks, BiFunction<IspFacts, Placements, Outcome> answer) {
        return Paragraph.cite(S01cEChild.class, paragraph, kind, asks)
                .fromPlans()
                .about(OregonFacts::plans)
                .byLawOf((facts, plan) -> plan.lawDay())
                .checkedBy((facts, plan) -> whereReached(plan, answer));
    }

    private static Outcome whereReached(IspFacts plan, BiFunction<IspFacts, Placements, Outcome> answer) {
        Placements placements = plan.placements();
        Condition reached = placements.reached;
        if (reached.isNo()) {
            return NOT_REACHED;
        }
        return reached.isYes()
                ? answer.apply(plan, placements)
                : Outcome.undetermined(
                        "it is not recorded whether a child is in a 24-hour residential program, foster home or host home",
                        reached.missing());
    }

    /** Where a plan tells of a child away from the family. */
    static Placements placements(OregonFacts facts, IspFacts plan) {
        List<Placement> all = new ArrayList<>();
        for (StayInPlan in : StayInPlan.of(facts, plan, AWAY_FROM_THE_FAMILY)) {
            Condition child = plan.isOfAChild(in.stay().getEnteredOn());
            all.add(new Placement(in.stay(), in.subject(), in.during().and(child)));
        }
        Condition another = StayInPlan.mayBeAnother(facts, plan).and(plan.isOfAChild());
        Condition reached = another;
        for (Placement placement : all) {
            reached = reached.or(placement.reached);
        }
        return new Placements(all, another, reached);
    }

    private static Outcome reunification(IspFacts plan, Placements placements) {
        Condition all = placements.another.not();
        for (Placement placement : placements.all) {
            Condition goal =
                    hasGoal(plan, placement).or(isContraindicated(plan, placement, ContraindicationKind.REUNIFICATION));
            all = all.and(placement.reached.not().or(goal));
        }
        return plan.says(
                all,
                "there is a goal for family reunification, or a contraindication",
                "there is neither a goal for family reunification nor a contraindication");
    }

    private static Outcome fewMoves(OregonFacts facts) {
        Register<Stay> stays = facts.record().getStays();
        int index = 0;
        for (Stay stay : stays.entries()) {
            Subject at = facts.root().entry("stays", stays, index++, "stay", stay.getId());
            if (facts.hasHappened(stay.getEnteredOn())) {
                facts.show(at, "enteredBy", stay.getEnteredBy());
            }
        }
        return Outcome.judgment("whether the moves were kept to a minimum is for a person to say");
    }

    private static Outcome closerPlacement(IspFacts plan, Placements placements) {
        OregonFacts facts = plan.facts();
        Option<LocalDate> first = plan.startsOn();
        if (first.isEmpty() || !facts.hasHappened(first.get())) {
            return NOT_BEGUN;
        }
        Condition sought = placements.another.not();
        Condition soughtOnce = placements.another.not();
        for (Placement placement : placements.all) {
            Condition needNot = placement
                    .reached
                    .and(isDistant(facts, placement))
                    .not()
                    .or(isContraindicated(plan, placement, ContraindicationKind.CLOSER_PLACEMENT));
            sought = sought.and(needNot.or(isSought(facts, plan, placement, true)));
            soughtOnce = soughtOnce.and(needNot.or(isSought(facts, plan, placement, false)));
        }
        if (sought.isNo() && soughtOnce.isYes()) {
            return Outcome.judgment("whether the search goes on after earlier efforts is for a person to say");
        }
        return (sought.isNo() ? soughtOnce : sought)
                .outcome(
                        "the placement is not distant, or a closer one is sought, or there is a contraindication",
                        "the placement is distant, and no closer one is sought",
                        "too little is recorded of the placement and of the search for a closer one");
    }

    private static Condition hasGoal(IspFacts plan, Placement placement) {
        if (placement.stay.getChildPlacement().isEmpty()) {
            return nothingRecorded(placement);
        }
        Subject at = at(placement);
        Option<Seq<Statement>> goals = placement.stay.getChildPlacement().get().getReunificationGoals();
        return goals.isEmpty()
                ? Condition.unknown(new MissingFact(at, "reunificationGoals"))
                : isStated(plan, goals.get());
    }

    /** Stated before the plan was over. */
    private static Condition isStated(IspFacts plan, Seq<Statement> goals) {
        Condition stated = Condition.no();
        for (int i = 0; i < goals.size(); i++) {
            stated = stated.or(plan.cameInTime(goals.get(i).getStatedOn()));
        }
        return stated;
    }

    private static Condition isContraindicated(IspFacts plan, Placement placement, ContraindicationKind against) {
        if (placement.stay.getChildPlacement().isEmpty()) {
            return nothingRecorded(placement);
        }
        Subject at = at(placement);
        Option<Seq<Contraindication>> found = plan.facts()
                .show(
                        at,
                        "contraindications",
                        placement.stay.getChildPlacement().get().getContraindications());
        return found.isEmpty()
                ? Condition.unknown(new MissingFact(at, "contraindications"))
                : isFound(plan, found.get(), against);
    }

    /** Found before the plan was over. */
    private static Condition isFound(IspFacts plan, Seq<Contraindication> found, ContraindicationKind against) {
        Condition isFound = Condition.no();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).getAgainst() == against) {
                isFound = isFound.or(plan.cameInTime(found.get(i).getFoundOn()));
            }
        }
        return isFound;
    }

    private static Condition isDistant(OregonFacts facts, Placement placement) {
        Option<ChildPlacement> child = placement.stay.getChildPlacement();
        return child.isDefined()
                ? facts.holds(at(placement), "distantFromFamily", child.get().getDistantFromFamily())
                : nothingRecorded(placement);
    }

    private static Condition isSought(OregonFacts facts, IspFacts plan, Placement placement, boolean onDaysOfThePlan) {
        if (placement.stay.getChildPlacement().isEmpty()) {
            return nothingRecorded(placement);
        }
        Register<PlacementEffort> efforts =
                placement.stay.getChildPlacement().get().getCloserPlacementEfforts();
        LocalDate last = plan.lastDaySoFar();
        LocalDate first = onDaysOfThePlan ? plan.startsOn().getOrElse(last) : LocalDate.MIN;
        for (int i = 0; i < efforts.entries().size(); i++) {
            PlacementEffort effort = efforts.entries().get(i);
            LocalDate madeOn = effort.getMadeOn();
            if (!madeOn.isBefore(first) && !madeOn.isAfter(last)) {
                Subject one =
                        at(placement).entry("closerPlacementEfforts", efforts, i, "placement effort", effort.getId());
                facts.show(one, "madeOn", madeOn);
                return Condition.yes();
            }
        }
        return facts.isCompleteThrough(efforts, last)
                ? Condition.no()
                : Condition.unknown(new MissingFact(at(placement), "closerPlacementEfforts"));
    }

    private static Condition nothingRecorded(Placement placement) {
        return Condition.unknown(new MissingFact(placement.subject, "childPlacement"));
    }

    private static Subject at(Placement placement) {
        return placement.subject.part("childPlacement", "child placement");
    }
}

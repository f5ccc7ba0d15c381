package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.person.CommunicationMethod;
import org.openisp.core.team.Meeting;
import org.openisp.core.team.TeamMember;
import org.openisp.core.team.TeamRole;
import org.openisp.rules.Actor;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;
import org.openisp.rules.Subject;

/**
 * The team.
 *
 * <p>MO-3: "The individual support plan process involves a team approach". MO-4: "Whenever possible, individuals should
 * choose the members of their team": a member whom the individual did not choose has a recorded reason. MO-5: "At the
 * planning meeting, alternative methods for communication should always be available", for everybody. Not checked: how
 * the team works together.
 */
final class A2Team {

    static final Rule<GuideFacts, PlanFacts> TEAM = GuideText.ofEachPlan(
                    A2Team.class,
                    "MO-3",
                    Strength.SHOULD,
                    ClauseKind.CONTENT,
                    "the team has the individual and at least one other member")
            .checkedBy((facts, plan) -> plan.asks(
                    hasIndividual(plan).and(hasAnother(plan)),
                    "the individual and somebody else are members",
                    "the team lacks the individual, or anybody else"));

    static final Rule<GuideFacts, PlanFacts> CHOSEN = GuideText.ofEachPlan(
                    A2Team.class,
                    "MO-4",
                    Strength.SHOULD,
                    ClauseKind.CONTENT,
                    "the individual chose the members of the team; of a member whom somebody else chose, the reason is recorded")
            .checkedBy((facts, plan) -> chosen(plan));

    static final Rule<GuideFacts, PlanPart<Meeting>> COMMUNICATION = GuideText.ofPlans(GuideText.cite(
                            A2Team.class,
                            "MO-5",
                            Strength.SHOULD,
                            ClauseKind.DUTY,
                            "alternative methods of communication were available at the meeting")
                    .actsNext(Actor.TEAM))
            .about(A2Team::meetings)
            .checkedBy((facts, meeting) -> communication(meeting));

    private A2Team() {}

    private static Condition hasIndividual(PlanFacts plan) {
        return has(plan, true);
    }

    private static Condition hasAnother(PlanFacts plan) {
        return has(plan, false);
    }

    private static Condition has(PlanFacts plan, boolean individual) {
        Option<Seq<TeamMember>> team = plan.isp().getTeam();
        if (team.isEmpty()) {
            return Condition.unknown(plan.missing("team"));
        }
        return team.get()
                .filter(member -> isIndividual(plan, member) == individual)
                .map(member -> isOfPlan(plan, member))
                .fold(Condition.no(), Condition::or);
    }

    /** Whether somebody is a member on a day of the plan so far, or on the first day of one that lies ahead. */
    private static Condition isOfPlan(PlanFacts plan, TeamMember member) {
        return member.getPeriod().map(plan::lists).getOrElse(Condition.yes());
    }

    private static boolean isIndividual(PlanFacts plan, TeamMember member) {
        return member.getRole().equals(TeamRole.INDIVIDUAL)
                || member.getPersonId()
                        .equals(plan.facts().record().getIndividual().getId());
    }

    private static Outcome chosen(PlanFacts plan) {
        if (hasAnother(plan).isNo()) {
            return Outcome.notApplicable("nobody else is a member");
        }
        Condition chosen = hasAnother(plan);
        Seq<TeamMember> team = plan.isp().getTeam().getOrElse(Array::empty);
        for (int i = 0; i < team.size(); i++) {
            TeamMember member = team.get(i);
            if (!isIndividual(plan, member)) {
                chosen = chosen.and(isOfPlan(plan, member)
                        .not()
                        .or(isChosen(plan, member, i))
                        .or(isExplained(plan, member, i)));
            }
        }
        return plan.asks(
                chosen,
                "the individual chose each member, or a reason is recorded",
                "a member whom the individual did not choose has no recorded reason");
    }

    private static Condition isChosen(PlanFacts plan, TeamMember member, int index) {
        String individual = plan.facts().record().getIndividual().getId();
        boolean invited = member.getInvitedByIds().exists(by -> by.contains(individual));
        return invited && !member.getChosenByIndividual().isRecorded()
                ? Condition.yes()
                : plan.facts()
                        .holds(() -> plan.missing("team", index, "chosenByIndividual"), member.getChosenByIndividual());
    }

    private static Condition isExplained(PlanFacts plan, TeamMember member, int index) {
        return plan.facts()
                .holds(
                        () -> plan.missing("team", index, "reasonNotChosen"),
                        member.getReasonNotChosen().said());
    }

    /** The meetings of all plans; a plan, where its meetings are not recorded. */
    private static List<PlanPart<Meeting>> meetings(GuideFacts facts) {
        List<PlanPart<Meeting>> all = new ArrayList<>();
        for (PlanFacts plan : facts.plans()) {
            if (!plan.meetings().isRecorded()) {
                all.add(new PlanPart<>(plan, Option.none(), plan.subject()));
            }
            int index = 0;
            for (Meeting meeting : plan.meetings().entries()) {
                Subject at = plan.subject().entry("meetings", plan.meetings(), index++, "meeting", meeting.getId());
                all.add(new PlanPart<>(plan, Option.some(meeting), at));
            }
        }
        return all;
    }

    private static Outcome communication(PlanPart<Meeting> meeting) {
        if (meeting.recorded().isEmpty()) {
            return Outcome.undetermined(
                    "the meetings are not recorded", meeting.plan().missing("meetings"));
        }
        if (!meeting.facts().hasHappened(meeting.part().getHeldOn())) {
            return Outcome.notApplicable("the meeting has not been held yet");
        }
        Option<Seq<CommunicationMethod>> methods = meeting.part().getAlternativeMethods();
        return GuideFacts.isListed(methods, new MissingFact(meeting.subject(), "alternativeMethods"))
                .outcome(
                        "alternative methods were available",
                        "no alternative method was available",
                        "it is not recorded whether alternative methods were available");
    }
}

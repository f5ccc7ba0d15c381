package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.team.Facilitator;
import org.openisp.core.team.TeamRole;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;

/**
 * Who leads the process, and the meeting.
 *
 * <p>MO-6: "The meeting facilitator may be the individual (with support if desired), a family member, the support
 * coordinator or professional affiliated with another agency / organization." Whoever else leads it is no fault. MO-7:
 * "The facilitator either has a relationship with the individual / family, or establishes a relationship with the
 * individual prior to the meeting." MO-8, of the support coordinator: "Makes sure the ISP Team gathers to discuss the
 * development of the plan". Not checked: the attributes that the guide wishes a facilitator to have.
 */
final class A3Facilitator {

    private static final Seq<TeamRole> NAMED =
            Array.of(TeamRole.INDIVIDUAL, TeamRole.FAMILY, TeamRole.CASE_MANAGER, TeamRole.OTHER_PROFESSIONAL);

    static final Rule<GuideFacts, PlanFacts> MAY_LEAD = GuideText.ofEachPlan(
                    A3Facilitator.class,
                    "MO-6",
                    Strength.MAY,
                    ClauseKind.PERMISSION,
                    "the individual, family, the support coordinator or a professional of another agency may lead the meeting")
            .checkedBy((facts, plan) -> mayLead(plan));

    static final Rule<GuideFacts, PlanFacts> RELATIONSHIP = GuideText.ofEachPlan(
                    A3Facilitator.class,
                    "MO-7",
                    Strength.SHOULD,
                    ClauseKind.DUTY,
                    "whoever leads the meeting has a relationship with the individual, or establishes one prior to it")
            .checkedBy((facts, plan) -> relationship(plan));

    static final Rule<GuideFacts, PlanFacts> GATHERED = GuideText.ofEachPlan(
                    A3Facilitator.class,
                    "MO-8",
                    Strength.MUST,
                    ClauseKind.DUTY,
                    "the team gathered to discuss the plan before it was finalized, or on that day")
            .checkedBy((facts, plan) -> gathered(plan));

    private A3Facilitator() {}

    private static Outcome mayLead(PlanFacts plan) {
        Option<Facilitator> facilitator = plan.isp().getFacilitator();
        if (facilitator.isEmpty()) {
            return Outcome.notApplicable("nobody is recorded as leading the meeting");
        }
        Option<TeamRole> role = facilitator.get().getRole();
        if (isIndividual(plan) || isFamily(plan) || role.exists(NAMED::contains)) {
            return Outcome.met("the guide names whoever leads it");
        }
        if (!role.exists(named -> !named.isForeign())) {
            return Outcome.undetermined("the role is not recorded", plan.missing("facilitator/role"));
        }
        GuideFacts facts = plan.facts();
        return facts.record().getIndividual().getFamilyMembers().isDefined()
                ? Outcome.notApplicable("the guide does not name this role; it rules nobody out")
                : Outcome.undetermined(
                        "it is not recorded whether it is a family member",
                        new MissingFact(facts.root().part("individual", "individual"), "familyMembers"));
    }

    private static boolean isIndividual(PlanFacts plan) {
        String individual = plan.facts().record().getIndividual().getId();
        return plan.isp()
                .getFacilitator()
                .exists(one ->
                        one.getPersonId().equals(individual) || one.getRole().contains(TeamRole.INDIVIDUAL));
    }

    private static boolean isFamily(PlanFacts plan) {
        Option<Seq<String>> family = plan.facts().record().getIndividual().getFamilyMembers();
        Option<Seq<Representative>> representatives = plan.facts().record().getRepresentatives();
        return plan.isp()
                .getFacilitator()
                .exists(one -> family.exists(ids -> ids.contains(one.getPersonId()))
                        || representatives.exists(all -> all.exists(other -> isParent(other, one.getPersonId()))));
    }

    private static boolean isParent(Representative one, String personId) {
        return one.getKind().equals(RepresentativeKind.PARENT)
                && one.getPersonId().equals(personId);
    }

    private static Outcome relationship(PlanFacts plan) {
        Option<Facilitator> facilitator = plan.isp().getFacilitator();
        if (facilitator.isEmpty() || isIndividual(plan)) {
            return Outcome.notApplicable("nobody else is recorded as leading the meeting");
        }
        Said earlier = facilitator.get().getEarlierRelationship();
        if (earlier.isYes()) {
            return Outcome.notApplicable("there was a relationship before planning began");
        }
        Act begun = facilitator.get().getRelationshipSince().map(Act::on).getOrElse(Act.notRecorded());
        Outcome answer = BeforeMeeting.answer(plan, begun, plan.missing("facilitator/relationshipSince"));
        return earlier.isNo() || answer.status() == Outcome.Status.MET
                ? answer
                : Outcome.undetermined(
                        "it is not recorded whether there was a relationship before planning began",
                        Array.of(plan.missing("facilitator/earlierRelationship"))
                                .appendAll(answer.missing()));
    }

    private static Outcome gathered(PlanFacts plan) {
        Option<LocalDate> first = plan.firstMeeting();
        if (plan.isFinalized()) {
            return gatheredBy(plan, plan.isp().getFinalizedOn().get(), first);
        }
        if (first.isEmpty()) {
            return plan.asks(
                    plan.facts().isAbsent(plan.meetings(), plan.missing("meetings")), "", "the team has not gathered");
        }
        boolean isFinalAhead = plan.isp().getFinalizedOn().isDefined();
        Condition inUse = plan.isInUse();
        return isFinalAhead || inUse.isNo()
                ? Outcome.metOn(first.get(), "the team gathered, and the plan is not final yet")
                : Outcome.undetermined(
                        "it is not recorded when the plan was finalized",
                        Condition.unknown(plan.missing("finalizedOn"))
                                .or(inUse.not())
                                .missing());
    }

    private static Outcome gatheredBy(PlanFacts plan, LocalDate finalized, Option<LocalDate> first) {
        if (first.exists(day -> !day.isAfter(finalized))) {
            return Outcome.metOn(first.get(), "the team gathered before the plan was finalized, or on that day");
        }
        return plan.facts().isCompleteThrough(plan.meetings(), finalized)
                ? Outcome.notMet("the team did not gather before the plan was finalized")
                : Outcome.undetermined("it is not recorded whether the team gathered before", plan.missing("meetings"));
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.person.Evidence;
import org.openisp.core.team.Objection;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(7)(c): "Any objections to the decisions of an ISP team by a member of the ISP team must be documented
 * in the ISP." One answer for each objection that has been raised; where there is none, or that is not recorded, one for
 * the plan. Where nobody says whether an objection is documented in the plan, evidence that is the plan itself says so.
 */
final class S07cObjections {

    private static final Outcome NOBODY = Outcome.notApplicable("nobody has objected");

    static final Rule<OregonFacts, ObjectionFacts> DOCUMENTED = Paragraph.cite(
                    S07cObjections.class,
                    "(7)(c)",
                    ClauseKind.CONTENT,
                    "an objection of a member to a decision of the team is documented in the ISP")
            .fromPlans()
            .about(S07cObjections::objections)
            .byLawOf((facts, about) -> about.plan.lawDay())
            .checkedBy(S07cObjections::documented);

    private S07cObjections() {}

    /**
     * An objection to a decision of the team of a plan.
     *
     * @param objection none where none has been raised, or that is not recorded
     */
    record ObjectionFacts(IspFacts plan, Option<Objection> objection, Subject subject) implements Rule.About {}

    private static List<ObjectionFacts> objections(OregonFacts facts) {
        List<ObjectionFacts> all = new ArrayList<>(facts.plans().size());
        for (IspFacts plan : facts.plans()) {
            int before = all.size();
            addRaised(facts, plan, all);
            if (all.size() == before) {
                all.add(new ObjectionFacts(plan, Option.none(), plan.subject()));
            }
        }
        return all;
    }

    private static void addRaised(OregonFacts facts, IspFacts plan, List<ObjectionFacts> all) {
        Seq<Objection> objections = plan.isp().getObjections().getOrElse(Array.empty());
        for (int i = 0; i < objections.size(); i++) {
            Objection objection = objections.get(i);
            if (facts.hasHappenedIfDated(objection.getRaisedOn())) {
                Subject at = plan.subject().element("objections", i, "objection", objection.getId());
                all.add(new ObjectionFacts(plan, Option.some(objection), at));
            }
        }
    }

    private static Outcome documented(OregonFacts facts, ObjectionFacts about) {
        Condition reaches = S07TeamProcess.reaches(about.plan);
        if (about.objection.isEmpty() && !reaches.isNo()) {
            return S07TeamProcess.whereItMayReach(reaches, whereNoneWasRaised(about.plan));
        }
        return reaches.isYes()
                ? about.plan.says(
                        isDocumented(facts, about, about.objection.get()),
                        "the objection is documented in the plan",
                        "the objection is not documented in the plan")
                : S07TeamProcess.notKnownToReach(reaches);
    }

    private static Outcome whereNoneWasRaised(IspFacts plan) {
        return plan.isp().getObjections().isDefined()
                ? NOBODY
                : Outcome.undetermined("it is not recorded whether anybody objected", plan.missing("objections"));
    }

    private static Condition isDocumented(OregonFacts facts, ObjectionFacts about, Objection objection) {
        Condition said = facts.holds(about.subject, "documentedInPlan", objection.getDocumentedInPlan());
        boolean inThePlan = isInThePlan(facts, about.plan, objection.getEvidence());
        return !said.isKnown() && inThePlan ? Condition.yes() : said;
    }

    private static boolean isInThePlan(OregonFacts facts, IspFacts plan, Option<Seq<Evidence>> evidence) {
        for (int i = 0; evidence.isDefined() && i < evidence.get().size(); i++) {
            Evidence one = evidence.get().get(i);
            if (one.getDocumentId().equals(plan.id()) && facts.hasHappenedIfDated(one.getDay())) {
                return true;
            }
        }
        return false;
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.ServiceRecord;
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

    static final Rule<OregonFacts, ObjectionFacts> DOCUMENTED = Paragraph.cite(
                    S07cObjections.class,
                    "(7)(c)",
                    ClauseKind.CONTENT,
                    "an objection of a member to a decision of the team is documented in the ISP")
            .from("plans", "ISPs", ServiceRecord::getPlans)
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
        List<ObjectionFacts> all = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            List<ObjectionFacts> raised = raised(facts, plan);
            all.addAll(raised.isEmpty() ? List.of(new ObjectionFacts(plan, Option.none(), plan.subject())) : raised);
        }
        return all;
    }

    private static List<ObjectionFacts> raised(OregonFacts facts, IspFacts plan) {
        List<ObjectionFacts> raised = new ArrayList<>();
        int index = 0;
        for (Objection objection : plan.isp().getObjections().getOrElse(Array::empty)) {
            Subject at = plan.subject().element("objections", index++, "objection", objection.getId());
            if (objection.getRaisedOn().forAll(facts::hasHappened)) {
                raised.add(new ObjectionFacts(plan, Option.some(objection), at));
            }
        }
        return raised;
    }

    private static Outcome documented(OregonFacts facts, ObjectionFacts about) {
        Condition reaches = S07TeamProcess.reaches(about.plan);
        if (!reaches.isYes()) {
            return S07TeamProcess.notKnownToReach(reaches);
        }
        if (about.objection.isDefined()) {
            return about.plan.says(
                    isDocumented(facts, about, about.objection.get()),
                    "the objection is documented in the plan",
                    "the objection is not documented in the plan");
        }
        Option<Seq<Objection>> objections = about.plan.isp().getObjections();
        return objections.isDefined()
                ? Outcome.notApplicable("nobody has objected")
                : Outcome.undetermined("it is not recorded whether anybody objected", about.plan.missing("objections"));
    }

    private static Condition isDocumented(OregonFacts facts, ObjectionFacts about, Objection objection) {
        Condition said = facts.holds(about.subject, "documentedInPlan", objection.getDocumentedInPlan());
        boolean inThePlan = objection
                .getEvidence()
                .exists(all -> all.exists(one -> one.getDocumentId().equals(about.plan.id())
                        && one.getDay().forAll(facts::hasHappened)));
        return !said.isKnown() && inThePlan ? Condition.yes() : said;
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.Resource;
import org.openisp.core.content.ResourceKind;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(1)(c)(D): cost-effective arrangements.
 *
 * <p>"Specify cost-effective arrangements for obtaining the required supports and applying public, private, formal, and
 * alternative resources available to an eligible individual." The plan tells of each resource how it is applied and why
 * that is cost-effective. Where one of the four kinds is not applied, a person has to say whether any of it was
 * available: no list can tell.
 */
final class S01cDResources {

    private static final Seq<ResourceKind> KINDS = Array.of(ResourceKind.values());

    static final Rule<OregonFacts, IspFacts> APPLIED = Paragraph.cite(
                    S01cDResources.class,
                    "(1)(c)(D)",
                    ClauseKind.CONTENT,
                    "cost-effective arrangements apply public, private, formal and alternative resources")
            .from("plans", "ISPs", ServiceRecord::getPlans)
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S01cDResources::applied);

    private S01cDResources() {}

    private static Outcome applied(OregonFacts facts, IspFacts plan) {
        Option<Seq<Resource>> resources = plan.isp().getResources();
        if (resources.isEmpty()) {
            return Outcome.undetermined(
                    "it is not recorded which resources the plan applies", plan.missing("resources"));
        }
        Condition specified = Condition.of(!resources.get().isEmpty());
        int index = 0;
        for (Resource resource : resources.get()) {
            String position = String.valueOf(index);
            Subject at = plan.subject().element("resources", index++, "resource", position);
            specified = specified.and(isSpecified(facts, at, resource));
        }
        boolean allKinds = resources.get().map(Resource::getKind).containsAll(KINDS);
        if (specified.isYes() && !allKinds) {
            return plan.isComplete().isNo()
                    ? Outcome.pending("the plan is still being written")
                    : Outcome.judgment("whether resources of the other kinds were available is for a person to say");
        }
        return plan.says(
                specified,
                "resources of all four kinds are applied, each with its arrangement and why it is cost-effective",
                "no resource is applied, or one without saying why that is cost-effective");
    }

    private static Condition isSpecified(OregonFacts facts, Subject at, Resource resource) {
        Condition arranged =
                facts.show(at, "arrangement", resource.getArrangement()).isDefined()
                        ? Condition.yes()
                        : Condition.unknown(new MissingFact(at, "arrangement"));
        return facts.says(at, "costEffectiveness", resource.getCostEffectiveness())
                .and(arranged);
    }
}

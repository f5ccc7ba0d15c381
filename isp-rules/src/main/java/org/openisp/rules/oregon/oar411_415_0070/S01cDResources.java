package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import org.openisp.core.Said;
import org.openisp.core.content.Resource;
import org.openisp.core.content.ResourceKind;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(1)(c)(D): cost-effective arrangements.
 *
 * <p>"Specify cost-effective arrangements for obtaining the required supports and applying public, private, formal, and
 * alternative resources available to an eligible individual." The plan tells of each resource how it is applied and why
 * that is cost-effective. Where one of the four kinds is not applied, a person has to say whether any of it was
 * available: no list can tell.
 */
final class S01cDResources {

    private static final List<ResourceKind> KINDS = List.of(ResourceKind.values());
    private static final Outcome FOR_A_PERSON =
            Outcome.judgment("whether resources of the other kinds were available is for a person to say");

    static final Rule<OregonFacts, IspFacts> APPLIED = Paragraph.cite(
                    S01cDResources.class,
                    "(1)(c)(D)",
                    ClauseKind.CONTENT,
                    "cost-effective arrangements apply public, private, formal and alternative resources")
            .fromPlans()
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
        for (int i = 0; i < resources.get().size(); i++) {
            specified =
                    specified.and(isSpecified(facts, plan, i, resources.get().get(i)));
        }
        boolean lacksKinds = specified.isYes() && !areOfAllKinds(resources.get());
        if (lacksKinds && plan.isComplete().isYes()) {
            return FOR_A_PERSON;
        }
        return plan.says(
                lacksKinds ? Condition.no() : specified,
                "resources of all four kinds are applied, each with its arrangement and why it is cost-effective",
                "no resource is applied, or one without saying why that is cost-effective");
    }

    private static boolean areOfAllKinds(Seq<Resource> resources) {
        for (ResourceKind kind : KINDS) {
            if (!isOneOfKind(kind, resources)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneOfKind(ResourceKind kind, Seq<Resource> resources) {
        for (int i = 0; i < resources.size(); i++) {
            if (resources.get(i).getKind() == kind) {
                return true;
            }
        }
        return false;
    }

    private static Condition isSpecified(OregonFacts facts, IspFacts plan, int index, Resource resource) {
        Said arranged = resource.getArrangement().isDefined() ? Said.YES : Said.NOT_RECORDED;
        return facts.holds(
                        () -> missing(plan, index, "costEffectiveness"),
                        resource.getCostEffectiveness().said())
                .and(facts.holds(() -> missing(plan, index, "arrangement"), arranged));
    }

    private static MissingFact missing(IspFacts plan, int index, String field) {
        return new MissingFact(plan.subject().element("resources", index, "resource", String.valueOf(index)), field);
    }
}

package org.openisp.examples.report;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.PlanComponent;
import org.openisp.core.content.PlanProcess;
import org.openisp.core.content.SharingChoice;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.PlannedService;
import org.openisp.rules.Finding;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Section;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.oar411_415_0070.UnfundedDays;

/**
 * What the individual agreed to share with one provider, worked out from the record.
 *
 * <p>Two things in a record are an agreement. The first is what the individual decided, plan by plan, that the provider
 * receives of it ({@link SharingChoice}; section (2) of Oregon's rule asks for it). The second is that the individual
 * named the provider among those who receive a copy of the plan, (8)(m): that is all of the components of each plan for
 * which nothing narrower was decided. Nothing else is one: not that the provider delivers a service, not that it sits in
 * the team, and not that somebody once gave it a copy. What is not recorded is not agreed to.
 *
 * <p>Of a plan of which a provider receives at least one component, this is shown: the days of the plan; the answers of
 * the sections of a law that are about one of these components, where they are about that plan, a part of it, or a
 * limitation that stands in it; and the answers about the services that this provider itself delivers under that plan,
 * for it has to know them to deliver them. Everything else is left out: other plans, the services of others, the state of
 * authorization and signatures, the team, and whatever concerns the record rather than a plan. A section that is about no
 * component, such as most of Oregon's, is left out but for the provider's own services.
 */
final class Shared {

    /** The first paragraph of each section that is about a component of the plan. */
    private static final Map<String, PlanComponent> COMPONENT_OF_SECTION = LinkedHashMap.<String, PlanComponent>empty()
            .put("(3)", PlanComponent.RIGHTS)
            .put("(5)", PlanComponent.EMPLOYMENT_AND_CAREER)
            .put("MO-16", PlanComponent.WHO_AND_WHAT_IS_IMPORTANT)
            .put("MO-20", PlanComponent.WHAT_OTHERS_NEED_TO_KNOW)
            .put("MO-24", PlanComponent.EMPLOYMENT_AND_CAREER)
            .put("MO-26", PlanComponent.SELF_DIRECTED_SUPPORTS)
            .put("MO-28", PlanComponent.RIGHTS)
            .put("MO-29", PlanComponent.LEGAL_ISSUES)
            .put("MO-30", PlanComponent.REVIEW_OF_PREVIOUS_YEAR)
            .put("MO-32", PlanComponent.NON_DIVISION_SUPPORTS)
            .put("MO-34", PlanComponent.FAMILY_OR_GUARDIAN)
            .put("MO-38", PlanComponent.MANAGEMENT_OF_FUNDS)
            .put("MO-39", PlanComponent.BUDGET)
            .put("MO-42", PlanComponent.CONTRIBUTORS)
            .put("MO-43", PlanComponent.OUTCOMES_AND_ACTION_PLANNING);

    private final ServiceRecord record;
    private final String providerId;

    Shared(ServiceRecord record, String providerId) {
        this.record = record;
        this.providerId = providerId;
    }

    /** Whether the individual agreed to nothing, or whether that is not recorded. */
    boolean isNothing() {
        return plans().isEmpty();
    }

    /** The plans of which the provider receives something. */
    private Seq<Isp> plans() {
        return record.getPlans().entries().filter(plan -> components(plan).nonEmpty());
    }

    /** What the provider receives of a plan; nothing, where that is not recorded. */
    Seq<PlanComponent> components(Isp plan) {
        Seq<SharingChoice> choices = plan.getProcess()
                .flatMap(PlanProcess::getSharing)
                .getOrElse(Array::empty)
                .filter(choice -> choice.getProviderId().equals(providerId));
        if (choices.nonEmpty()) {
            return choices.flatMap(choice -> choice.getComponents().getOrElse(Array::empty))
                    .distinct();
        }
        boolean receivesCopies =
                record.getIndividual().getCopyRecipients().exists(recipients -> recipients.contains(providerId));
        return receivesCopies ? PlanComponent.OWN : Array.empty();
    }

    /** Whether the provider may see an answer. */
    boolean shows(Rulebook<?> law, Finding finding) {
        Subject subject = finding.subject();
        Seq<Isp> received = plansOf(subject).filter(plan -> components(plan).nonEmpty());
        if (subject.type().equals("service")) {
            return received.exists(plan -> isOwnService(plan, subject.id()));
        }
        Option<PlanComponent> component = law.law()
                .sections()
                .find(section -> section.holds(finding.clause()))
                .flatMap(Shared::componentOf);
        return received.exists(plan -> component.exists(components(plan)::contains));
    }

    /** The component that a section of a law is about; none, where it is about the plan as a whole. */
    static Option<PlanComponent> componentOf(Section section) {
        return COMPONENT_OF_SECTION.get(section.paragraphs().head());
    }

    /** Whether the provider may see days without funds: those of its own services. */
    boolean shows(UnfundedDays days) {
        return plans().exists(plan ->
                days.planId().contains(plan.getId()) && days.serviceId().exists(id -> isOwnService(plan, id)));
    }

    /** A plan as the provider may see it; none, where it receives nothing of it. */
    Option<DocumentLine> shown(DocumentLine line) {
        return plans().find(plan -> line.type().equals("plan") && line.id().equals(plan.getId()))
                .map(plan -> new DocumentLine(
                        line.type(),
                        line.id(),
                        line.startsOn(),
                        line.endsOn(),
                        Option.none(),
                        Said.NOT_RECORDED,
                        line.budget().filter(budget -> components(plan).contains(PlanComponent.BUDGET))));
    }

    /** The plan that a subject is or is a part of; of a limitation, each plan that it stands in. */
    private Seq<Isp> plansOf(Subject subject) {
        String[] steps = subject.at().replace("/entries/", "/").split("/", -1);
        if (steps.length < 3) {
            return Array.empty();
        }
        int index = Integer.parseInt(steps[2]);
        return switch (steps[1]) {
            case "plans" -> Array.of(record.getPlans().entries().get(index));
            case "limitations" -> {
                Limitation limitation = record.getLimitations().get().get(index);
                yield record.getPlans()
                        .entries()
                        .filter(plan -> limitation.getPlanIds().exists(ids -> ids.contains(plan.getId())));
            }
            default -> Array.empty();
        };
    }

    private boolean isOwnService(Isp plan, String serviceId) {
        Option<PlannedService> service = plan.getServices()
                .getOrElse(Array::empty)
                .find(one -> one.getId().equals(serviceId));
        return service.exists(one -> one.getProviderId().contains(providerId));
    }

    /** What a reader of the report has to know. */
    String note() {
        if (isNothing()) {
            return "No agreement to share anything of a plan with provider " + providerId
                    + " is recorded: nothing is shown.";
        }
        return "Cut for provider " + providerId + ", to what the individual agreed to share with it: "
                + plans().map(plan -> "of plan " + plan.getId() + " "
                                + components(plan).map(PlanComponent::code).mkString(", "))
                        .mkString("; ")
                + "; and the services that it delivers under such a plan. Everything else is left out.";
    }
}

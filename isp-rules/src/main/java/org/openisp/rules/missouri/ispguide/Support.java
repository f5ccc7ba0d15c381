package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.service.OtherSupport;
import org.openisp.core.service.Payer;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.service.SupportSource;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * A support in a plan: a service, or a support that the Division does not pay for; or the plan, where one of the two lists is
 * not recorded.
 *
 * @param plan the plan
 * @param service the service; none if it is not one
 * @param other the other support; none if it is not one
 * @param subject what findings name
 */
record Support(PlanFacts plan, Option<PlannedService> service, Option<OtherSupport> other, Subject subject)
        implements Concerning {

    @Override
    public Condition concerns(PlanFacts another) {
        return plan.concerns(another);
    }

    /** A rule about each support of each plan; and about a plan, where its supports are not all recorded. */
    static Rule<GuideFacts, Support> rule(Rule.Cited cited, Function<Support, Outcome> check) {
        return GuideText.ofPlans(cited)
                .<GuideFacts, Support>about(GuideFacts::supports)
                .checkedBy((facts, support) -> support.isPlan()
                        ? Outcome.undetermined(
                                "the supports are not recorded",
                                areListed(support.plan).missing())
                        : check.apply(support));
    }

    static List<Support> all(GuideFacts facts) {
        List<Support> all = new ArrayList<>();
        for (PlanFacts plan : facts.plans()) {
            all.addAll(plan.supports());
            if (!areListed(plan).isYes()) {
                all.add(new Support(plan, Option.none(), Option.none(), plan.subject()));
            }
        }
        return all;
    }

    private boolean isPlan() {
        return service.isEmpty() && other.isEmpty();
    }

    /** The services of a plan, and after them its other supports. */
    static List<Support> of(PlanFacts plan) {
        List<Support> all = new ArrayList<>();
        int index = 0;
        for (PlannedService service : plan.isp().getServices().getOrElse(Array::empty)) {
            Subject at = plan.subject()
                    .element("services", index++, "service", service.getId())
                    .about(plan.id());
            all.add(new Support(plan, Option.some(service), Option.none(), at));
        }
        index = 0;
        for (OtherSupport other : plan.isp().getOtherSupports().getOrElse(Array::empty)) {
            Subject at = plan.subject()
                    .element("otherSupports", index++, "support", other.getId())
                    .about(plan.id());
            all.add(new Support(plan, Option.none(), Option.some(other), at));
        }
        return all;
    }

    /** Whether both lists of supports are recorded. */
    static Condition areListed(PlanFacts plan) {
        Condition services = isRecorded(plan.isp().getServices(), plan.missing("services"));
        return services.and(isRecorded(plan.isp().getOtherSupports(), plan.missing("otherSupports")));
    }

    private static Condition isRecorded(Option<?> list, MissingFact missing) {
        return list.isDefined() ? Condition.yes() : Condition.unknown(missing);
    }

    MissingFact missing(String field) {
        return new MissingFact(subject, field);
    }

    String id() {
        return subject.id();
    }

    Noted dayToDay() {
        return service.map(PlannedService::getDayToDay)
                .getOrElse(() -> other.get().getDayToDay());
    }

    Option<Seq<String>> needIds() {
        return service.isDefined() ? service.get().getNeedIds() : other.get().getNeedIds();
    }

    Option<ServiceKind> kind() {
        return service.isDefined()
                ? service.map(PlannedService::getKind)
                : other.get().getKind();
    }

    Option<Period> period() {
        return service.isDefined() ? service.get().getPeriod() : other.get().getPeriod();
    }

    Option<ServiceAmount> amount() {
        return service.isDefined() ? service.get().getAmount() : other.get().getAmount();
    }

    /** Who pays; nobody, for a natural support. */
    Option<Payer> payer() {
        Option<Payer> payer =
                service.isDefined() ? service.get().getPayer() : other.get().getPayer();
        return payer.orElse(isNatural() ? Option.some(Payer.UNPAID) : Option.none());
    }

    /** Whether it is given by family, friends and others who are not paid. */
    boolean isNatural() {
        return other.exists(one -> one.getSource().contains(SupportSource.NATURAL));
    }

    /** Whether somebody pays for it; for a service somebody always does. */
    Condition isPaid() {
        if (payer().isDefined()) {
            return Condition.of(!payer().contains(Payer.UNPAID));
        }
        if (service.isDefined()) {
            return Condition.yes();
        }
        Condition paid = Condition.unknown(missing("payer"));
        return other.get().getSource().isDefined() ? paid : paid.or(Condition.unknown(missing("source")));
    }
}

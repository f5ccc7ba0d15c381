package org.openisp.examples.synthetic;

import io.vavr.collection.Seq;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.PlannedService;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;

/** Changes to a part of a record. */
final class Edit {

    private Edit() {}

    static <T> Register<T> each(Register<T> register, UnaryOperator<T> change) {
        return Register.ofAll(register.entries().map(change));
    }

    static <T> Register<T> without(Register<T> register, Predicate<T> leftOut) {
        return Register.ofAll(register.entries().reject(leftOut));
    }

    /** Changes one plan. */
    static ServiceRecord plan(ServiceRecord record, PlanYear year, UnaryOperator<Isp> change) {
        return record.withPlans(
                each(record.getPlans(), plan -> plan.getId().equals(year.id()) ? change.apply(plan) : plan));
    }

    /** Changes every plan. */
    static ServiceRecord plans(ServiceRecord record, UnaryOperator<Isp> change) {
        return record.withPlans(each(record.getPlans(), change));
    }

    /** Changes the revision of the current plan. */
    static ServiceRecord revision(ServiceRecord record, Outline outline, UnaryOperator<Revision> change) {
        return plan(record, outline.current(), plan -> plan.withRevisions(each(plan.getRevisions(), change)));
    }

    /** Changes each service of a plan. */
    static Isp services(Isp plan, UnaryOperator<PlannedService> change) {
        return plan.withServices(plan.getServices().map(services -> services.map(change)));
    }

    /** Changes each limitation. */
    static ServiceRecord limitations(ServiceRecord record, UnaryOperator<Limitation> change) {
        return record.withLimitations(record.getLimitations().map(all -> all.map(change)));
    }

    /** Leaves signatures in these capacities out. */
    static Signing unsigned(Signing signing, Seq<Capacity> leftOut) {
        Predicate<Signature> isLeftOut = signature -> leftOut.contains(signature.getCapacity());
        return signing.withSignatures(without(signing.getSignatures(), isLeftOut));
    }

    /** Leaves out deliveries. */
    static ServiceRecord undelivered(ServiceRecord record, Predicate<Delivery> leftOut) {
        return record.withDeliveries(without(record.getDeliveries(), leftOut));
    }
}

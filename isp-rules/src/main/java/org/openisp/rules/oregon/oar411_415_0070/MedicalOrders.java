package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;

/** Medical orders, as (3)(b), (3)(d)(C) and (3)(e)(C) ask for them. */
final class MedicalOrders {

    private MedicalOrders() {}

    /** Whether one of the orders was given by the day and is as it is asked to be. */
    static Condition any(
            Subject owner,
            String field,
            Option<Seq<MedicalOrder>> orders,
            LocalDate day,
            BiFunction<Subject, MedicalOrder, Condition> asked) {
        if (orders.isEmpty()) {
            return Condition.unknown(new MissingFact(owner, field));
        }
        Condition any = Condition.no();
        for (int i = 0; i < orders.get().size(); i++) {
            MedicalOrder order = orders.get().get(i);
            Subject at = owner.element(field, i, "medical order", order.getId());
            any = any.or(isGivenBy(at, order, day).and(asked.apply(at, order)));
        }
        return any;
    }

    private static Condition isGivenBy(Subject at, MedicalOrder order, LocalDate day) {
        Option<LocalDate> orderedOn = order.getOrderedOn();
        return orderedOn.isDefined()
                ? Condition.of(!orderedOn.get().isAfter(day))
                : Condition.unknown(new MissingFact(at, "orderedOn"));
    }
}

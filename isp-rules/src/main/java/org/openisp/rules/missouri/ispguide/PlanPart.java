package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;

/**
 * A part of a plan that a requirement is asked about; or the plan, where the list that holds such parts is not recorded.
 *
 * @param plan the plan
 * @param recorded the part; none where the list is not recorded
 * @param subject what findings name
 * @param <T> what the part is
 */
record PlanPart<T>(PlanFacts plan, Option<T> recorded, Subject subject) implements Concerning {

    @Override
    public Condition concerns(PlanFacts other) {
        return plan.concerns(other);
    }

    /** The parts of all plans that stand in a list, in the order of the record; a plan, where its list is not recorded. */
    static <T> List<PlanPart<T>> all(
            GuideFacts facts,
            String list,
            String type,
            Function<Isp, Option<? extends Seq<T>>> listed,
            Function<T, String> id) {
        List<PlanPart<T>> all = new ArrayList<>();
        for (PlanFacts plan : facts.plans()) {
            Option<? extends Seq<T>> parts = listed.apply(plan.isp());
            if (parts.isEmpty()) {
                all.add(new PlanPart<>(plan, Option.none(), plan.subject()));
                continue;
            }
            int index = 0;
            for (T part : parts.get()) {
                Subject at = plan.subject()
                        .element(list, index++, type, id.apply(part))
                        .about(plan.id());
                all.add(new PlanPart<>(plan, Option.some(part), at));
            }
        }
        return all;
    }

    GuideFacts facts() {
        return plan.facts();
    }

    /** The part, where there is one. */
    T part() {
        return recorded.get();
    }

    /** A fact of this part that is missing. */
    MissingFact missing(String field) {
        return new MissingFact(subject, field);
    }

    /** The same of an element of a list. */
    MissingFact missing(String list, int position, String field) {
        return MissingFact.ofElement(subject, list, position, field);
    }
}

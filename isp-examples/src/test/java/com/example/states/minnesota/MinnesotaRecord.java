package com.example.states.minnesota;

import io.vavr.collection.Seq;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Facts;
import org.openisp.rules.Question;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/** One record, seen from one question, in the terms of this state. */
final class MinnesotaRecord extends Facts {

    MinnesotaRecord(ServiceRecord record, Question question) {
        super(record, question, new MinnesotaCalendar());
    }

    /** The record as what a requirement is asked about. */
    record Whole(Subject subject) implements Rule.About {}

    /** The record as a whole, as the one thing of its kind. */
    List<Whole> whole() {
        return List.of(new Whole(root()));
    }

    /** The plans, in the order of the record. */
    Seq<MinnesotaPlan> plans() {
        Register<Isp> register = record().getPlans();
        return register.entries()
                .zipWithIndex((isp, position) ->
                        new MinnesotaPlan(this, isp, root().entry("plans", register, position, "plan", isp.getId())));
    }
}

package com.example.states.montana;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Facts;
import org.openisp.rules.Question;

// tag::record[]
/** One record, seen from one question, in the terms of this state. */
final class MontanaRecord extends Facts {

    MontanaRecord(ServiceRecord record, Question question) {
        super(record, question, new MontanaCalendar());
    }

    /** The plans, in the order of the record. */
    Seq<MontanaPlan> plans() {
        Register<Isp> register = record().getPlans();
        return register.entries()
                .zipWithIndex((isp, position) ->
                        new MontanaPlan(this, isp, root().entry("plans", register, position, "plan", isp.getId())));
    }
    // end::record[]

    /** The plan with this id; none where it is not in the record. */
    Option<MontanaPlan> plan(String id) {
        return plans().find(plan -> plan.isp().getId().equals(id));
    }
}

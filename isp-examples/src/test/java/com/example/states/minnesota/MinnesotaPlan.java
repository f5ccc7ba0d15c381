package com.example.states.minnesota;

import org.openisp.core.Act;
import org.openisp.core.ExtensionFact;
import org.openisp.core.plan.Isp;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * A plan as the requirements see it.
 *
 * @param facts the record that it is part of, seen from the question
 * @param isp the plan
 * @param subject what findings name
 */
record MinnesotaPlan(MinnesotaRecord facts, Isp isp, Subject subject) implements Rule.About {

    /** A fact of this state, as of the day asked about. */
    Act act(ExtensionFact<Act> fact) {
        return facts.soFar(isp.getExtensionFacts().get(fact).getOrElse(Act.notRecorded()));
    }

    /** A fact of this state that is missing: it stands under its own name. */
    MissingFact missing(ExtensionFact<?> fact) {
        return MissingFact.of(subject, fact);
    }

    /** A fact of the plan that is missing. */
    MissingFact missing(String field) {
        return new MissingFact(subject, field);
    }
}

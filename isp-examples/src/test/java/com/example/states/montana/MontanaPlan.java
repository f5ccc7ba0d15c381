package com.example.states.montana;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFact;
import org.openisp.core.plan.Isp;
import org.openisp.core.team.Meeting;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

// tag::plan[]
/**
 * A plan as the requirements see it.
 *
 * @param facts the record that it is part of, seen from the question
 * @param isp the plan
 * @param subject what findings name
 */
record MontanaPlan(MontanaRecord facts, Isp isp, Subject subject) implements Rule.About {

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

    /** The day of the annual meeting, the first one of the plan; none where none has been held, as far as is recorded. */
    Option<LocalDate> annualMeeting() {
        return isp.getMeetings()
                .entries()
                .map(Meeting::getHeldOn)
                .filter(facts::hasHappened)
                .min();
    }

    /** The answer of whatever is counted from the annual meeting, where there is none to count from. */
    Outcome withoutMeeting() {
        return facts.isCompleteThrough(isp.getMeetings(), facts.asOf())
                ? Outcome.pending("the annual meeting has not been held yet")
                : Outcome.undetermined("it is not recorded when the annual meeting was held", missing("meetings"));
    }
}
// end::plan[]

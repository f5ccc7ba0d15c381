package org.openisp.rules.oregon.oar411_415_0070;

import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(9)(a)(A): services for which somebody is not eligible.
 *
 * <p>Services may not be authorized or must be terminated when "an individual does not meet the service eligibility
 * requirements in the program rule corresponding to the service". Asked about each service of a plan, as things stand on
 * the day asked about. Not checked: the requirements of the program rules; the record says what was decided.
 */
final class S09aAEligibility {

    static final Rule<OregonFacts, ListedService> ENDED = Paragraph.cite(
                    S09aAEligibility.class,
                    "(9)(a)(A)",
                    ClauseKind.STATE,
                    "no service goes on for which the individual does not meet the eligibility requirements")
            .fromPlans()
            .about(OregonFacts::services)
            .checkedBy(S09aAEligibility::ended);

    private S09aAEligibility() {}

    private static Outcome ended(OregonFacts facts, ListedService about) {
        if (about.isUnknown()) {
            Condition goesOn = GoingOn.untilDeniedOrTerminated(facts).is(about);
            return goesOn.isNo()
                    ? Outcome.met("no service of the plan goes on: it is not authorized, or is over")
                    : Outcome.undetermined(
                            "the services of the plan are not recorded",
                            goesOn.and(Condition.unknown(about.missing("services")))
                                    .missing());
        }
        Condition eligible = Eligibility.of(facts, about, facts.asOf()).eligible();
        if (eligible.isYes()) {
            return Outcome.met("the individual is eligible for this kind of service");
        }
        return eligible.or(GoingOn.untilDeniedOrTerminated(facts).is(about).not())
                .outcome(
                        "the service does not go on: it is not authorized, or has ended",
                        "the individual is not eligible for the service, and it goes on as authorized",
                        "too little is recorded to say whether a service goes on without eligibility");
    }
}

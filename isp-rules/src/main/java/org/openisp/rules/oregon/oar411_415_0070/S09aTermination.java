package org.openisp.rules.oregon.oar411_415_0070;

import org.openisp.rules.ClauseKind;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(9)(a): "Developmental disabilities services may not be authorized or must be terminated in the
 * following circumstances": (A) to (C), each in a file of its own.
 */
final class S09aTermination {

    static final Rule<OregonFacts, Rule.About> TERMINATED = Paragraph.heading(
            S09aTermination.class,
            "(9)(a)",
            ClauseKind.STATE,
            "services are not authorized, or are ended, in the cases (A) to (C)");

    private S09aTermination() {}
}

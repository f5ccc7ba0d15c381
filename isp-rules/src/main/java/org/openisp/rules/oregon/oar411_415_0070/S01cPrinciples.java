package org.openisp.rules.oregon.oar411_415_0070;

import org.openisp.rules.ClauseKind;
import org.openisp.rules.Rule;

/** OAR 411-415-0070(1)(c): the principles that an ISP is consistent with, (A) to (E), each in a file of its own. */
final class S01cPrinciples {

    static final Rule<OregonFacts, Rule.About> PRINCIPLES = Paragraph.heading(
            S01cPrinciples.class, "(1)(c)", ClauseKind.SCOPE, "an ISP is consistent with the principles (A) to (E)");

    private S01cPrinciples() {}
}

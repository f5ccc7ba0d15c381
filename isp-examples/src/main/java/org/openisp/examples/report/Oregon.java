package org.openisp.examples.report;

import org.openisp.rules.Rulebook;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/** What only Oregon's rule has: the state of authorization, and days without funds. */
public final class Oregon {

    private Oregon() {}

    public static boolean is(Rulebook<?> law) {
        return law.equals(Oar411_415_0070.rulebook());
    }
}

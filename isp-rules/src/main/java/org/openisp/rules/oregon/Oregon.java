package org.openisp.rules.oregon;

import org.openisp.rules.Law;
import org.openisp.rules.Rulebook;
import org.openisp.rules.RulebookProvider;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/** Brings the rulebook of Oregon, OAR 411-415-0070, to whoever asks for all that are installed. */
public final class Oregon implements RulebookProvider {

    /** For the service loader. */
    public Oregon() {}

    @Override
    public Rulebook<?> rulebook() {
        return Oar411_415_0070.rulebook();
    }

    @Override
    public Law law() {
        return Oar411_415_0070.law();
    }
}

package org.openisp.rules.missouri;

import org.openisp.rules.Law;
import org.openisp.rules.Rulebook;
import org.openisp.rules.RulebookProvider;
import org.openisp.rules.missouri.ispguide.IspGuide;

/** Brings the rulebook of Missouri, its guide to the ISP process, to whoever asks for all that are installed. */
public final class Missouri implements RulebookProvider {

    /** For the service loader. */
    public Missouri() {}

    @Override
    public Rulebook<?> rulebook() {
        return IspGuide.rulebook();
    }

    @Override
    public Law law() {
        return IspGuide.law();
    }
}

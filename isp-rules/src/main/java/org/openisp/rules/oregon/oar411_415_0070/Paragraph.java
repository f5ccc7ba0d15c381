package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.openisp.rules.Clause;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.InForce;
import org.openisp.rules.LawText;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rule;
import org.openisp.rules.Strength;

/**
 * How a paragraph of OAR 411-415-0070 is cited, and the texts of the rule.
 *
 * <p>Apart from the rulebook, which needs every paragraph made before it.
 */
final class Paragraph {

    static final String LAW = "OAR 411-415-0070";

    private static final LocalDate LAST_READ = LocalDate.of(2026, 7, 19);

    private static final LawText APD_60_2024 = new LawText(
            "APD 60-2024", InForce.between(LocalDate.of(2024, 10, 25), LocalDate.of(2025, 10, 30)), LAST_READ);
    private static final LawText APD_14_2025 =
            new LawText("APD 14-2025", InForce.since(LocalDate.of(2025, 10, 31)), LAST_READ);

    /** The texts that are held, the oldest first. */
    static final Seq<LawText> TEXTS = Array.of(APD_60_2024, APD_14_2025);

    private Paragraph() {}

    /** A paragraph whose text has stood unchanged since the first one that is held. */
    static Rule.Cited cite(String paragraph, ClauseKind kind, String asks) {
        InForce sinceTheFirst = InForce.since(APD_60_2024.inForce().from());
        return Rule.cite(new Requirement(new Clause(LAW, paragraph), kind, Strength.MUST, sinceTheFirst, asks));
    }
}

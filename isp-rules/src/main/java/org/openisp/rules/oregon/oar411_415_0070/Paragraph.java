package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.openisp.rules.Actor;
import org.openisp.rules.Clause;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.InForce;
import org.openisp.rules.LawText;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rule;
import org.openisp.rules.Section;
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

    /** The sections of the rule, by what they are about. */
    static final Seq<Section> SECTIONS = Array.of(
            new Section("(1)", "What an ISP has to be"),
            new Section("(2)", "Who has an ISP, and for how long"),
            new Section("(3)", "Individually-based limitations"),
            new Section("(4)", "Temporary Emergency Safety Plan"),
            new Section("(5)", "Career Development Plan"),
            new Section("(6)", "Reviews"),
            new Section("(7)", "Team"),
            new Section("(8)", "Authorization"),
            new Section("(9)", "What may be authorized, and by whom"),
            new Section("(10)", "Annual Plan"));

    /** In force through the text that APD 14-2025 replaced. */
    static final InForce UNTIL_APD_14_2025 = APD_60_2024.inForce();

    /** In force since APD 14-2025. */
    static final InForce SINCE_APD_14_2025 = APD_14_2025.inForce();

    private static final InForce SINCE_THE_FIRST =
            InForce.since(APD_60_2024.inForce().from());

    private Paragraph() {}

    /** A paragraph whose text has stood unchanged since the first one that is held. */
    static Rule.Cited cite(Class<?> home, String paragraph, ClauseKind kind, String asks) {
        return cite(home, paragraph, kind, SINCE_THE_FIRST, asks);
    }

    /** One of the texts of a paragraph that was changed. */
    static Rule.Cited cite(Class<?> home, String paragraph, ClauseKind kind, InForce inForce, String asks) {
        return Rule.cite(home, requirement(paragraph, kind, inForce, asks));
    }

    /** A paragraph that only introduces those under it, which answer for it. */
    static Rule<OregonFacts, Rule.About> heading(Class<?> home, String paragraph, ClauseKind kind, String says) {
        return Rule.heading(home, requirement(paragraph, kind, SINCE_THE_FIRST, says));
    }

    private static Requirement requirement(String paragraph, ClauseKind kind, InForce inForce, String asks) {
        return new Requirement(new Clause(LAW, paragraph), kind, Strength.MUST, Actor.CASE_MANAGER, inForce, asks);
    }
}

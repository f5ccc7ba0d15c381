package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Jurisdiction;
import org.openisp.rules.Actor;
import org.openisp.rules.Clause;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.InForce;
import org.openisp.rules.Law;
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

    /** The first day of the first text that is held. */
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 10, 25);

    private static final LawText APD_60_2024 =
            new LawText("APD 60-2024", InForce.between(FIRST_DAY, LocalDate.of(2025, 10, 30)), Option.some(LAST_READ));
    private static final LawText APD_14_2025 =
            new LawText("APD 14-2025", InForce.since(LocalDate.of(2025, 10, 31)), Option.some(LAST_READ));

    /** The sections of the rule, by what they are about. */
    private static final Seq<Section> SECTIONS = Array.of(
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

    /** The rule, apart from its paragraphs. */
    static final Law RULE =
            new Law("oregon", LAW, Option.some(Jurisdiction.OREGON), Array.of(APD_60_2024, APD_14_2025), SECTIONS);

    /** In force through the text that APD 14-2025 replaced. */
    static final InForce UNTIL_APD_14_2025 = APD_60_2024.inForce();

    /** In force since APD 14-2025. */
    static final InForce SINCE_APD_14_2025 = APD_14_2025.inForce();

    private static final InForce SINCE_THE_FIRST = InForce.since(FIRST_DAY);

    private Paragraph() {}

    /** Whether no text judges the day: none of that time is held, and the question names none. */
    static boolean isBeforeTheTexts(OregonFacts facts, LocalDate day) {
        return day.isBefore(FIRST_DAY) && facts.question().lawVersion().isEmpty();
    }

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
        Strength strength = kind == ClauseKind.PERMISSION ? Strength.MAY : Strength.MUST;
        return new Requirement(new Clause(LAW, paragraph), kind, strength, Actor.CASE_MANAGER, inForce, asks);
    }
}

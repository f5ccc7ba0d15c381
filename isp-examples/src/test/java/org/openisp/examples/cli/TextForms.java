package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import java.io.IOException;
import org.openisp.examples.report.Held;
import org.openisp.rules.DueItem;
import org.openisp.rules.Explanation;
import org.openisp.rules.Flip;
import org.openisp.rules.Need;

/** The answers as the command line prints them, for tests that ask without it. */
public final class TextForms {

    private TextForms() {}

    /** {@code isp check --all}. */
    public static String report(Held held) {
        return new TextReport(held, true).render();
    }

    /** What {@code isp check --flips} adds. */
    public static String flips(Seq<Flip> flips) {
        return new TextFlips(flips).render();
    }

    /** {@code isp due --all}. */
    public static String due(Held held, Seq<DueItem> items) {
        return new TextDue(held, items, true, null).render();
    }

    /** {@code isp due --all --format markdown}. */
    public static String dueAsMarkdown(Held held, Seq<DueItem> items) {
        return new MarkdownDue(held, items).render();
    }

    /** {@code isp due --all --format csv}. */
    public static String dueAsCsv(Seq<Held> held, Seq<Seq<DueItem>> items) throws IOException {
        return CsvDue.of(held, items);
    }

    /** {@code isp needs --all}. */
    public static String needs(Held held, Seq<Need> needs) {
        return new TextNeeds(held.report(), needs, needs.size()).render();
    }

    /** {@code isp explain CLAUSE}. */
    public static String explanation(Held held, String clause, Seq<Explanation> explanations) {
        return new TextExplanation(held.report(), clause, null, explanations).render();
    }
}

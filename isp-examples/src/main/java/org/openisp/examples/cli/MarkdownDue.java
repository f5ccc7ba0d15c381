package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.Standing;
import org.openisp.examples.report.Words;
import org.openisp.rules.CountedDay;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;
import org.openisp.rules.LawText;
import org.openisp.rules.Report;

/** A due list as Markdown, for a note or an issue: a table for each way in which something can stand. */
final class MarkdownDue {

    /** What has a meaning in Markdown, or makes a link or a mention of plain words. */
    private static final String MARKUP = "\\`*_[]<>|&~:@";

    private final Held held;
    private final Report report;
    private final Seq<DueItem> items;
    private final StringBuilder lines = new StringBuilder();

    MarkdownDue(Held held, Seq<DueItem> items) {
        this.held = held;
        this.report = held.report();
        this.items = items;
    }

    String render() {
        line("# Due list of record " + escaped(report.recordId()));
        line("");
        LawText text = report.manifest().textFor(report.asOf());
        line("As of " + report.asOf() + ", by " + held.law().law().cited() + " ("
                + text.inForce()
                        .from()
                        .map(day -> "text of " + text.order() + ", in force since " + day)
                        .getOrElse(text.order())
                + ").");
        if (items.isEmpty()) {
            line("");
            line("Nothing is listed.");
        }
        for (Standing standing : Standing.values()) {
            section(standing);
        }
        return lines.toString();
    }

    private void section(Standing standing) {
        Seq<DueItem> here = items.filter(item -> Standing.of(item.finding(), report.asOf()) == standing);
        if (here.isEmpty()) {
            return;
        }
        line("");
        line("## " + standing.title() + " (" + here.size() + ")");
        line("");
        line("| last day | when | clause | about | what is asked | how the day was counted |");
        line("|---|---|---|---|---|---|");
        for (DueItem item : here) {
            Finding finding = item.finding();
            line("| " + item.due()
                    + " | " + Words.when(item.finding().outcome(), item.due(), report.asOf())
                    + " | " + finding.clause().paragraph()
                    + " | " + escaped(Words.subject(finding))
                    + " | " + inCell(finding.requirement().asks())
                    + " | " + inCell(item.days().map(CountedDay::toString).mkString("; ")) + " |");
        }
    }

    /** So that an id is only words. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            escaped.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").append(Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return escaped.toString();
    }

    /** Words of the law, which hold no id. */
    private static String inCell(String words) {
        return words.replace("|", "\\|");
    }

    private void line(String words) {
        lines.append(words).append('\n');
    }
}

package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import org.openisp.rules.Need;
import org.openisp.rules.Report;

/** Missing facts for reading in a terminal. */
final class TextNeeds {

    private static final int NUMBER = 10;

    private final Report report;
    private final Seq<Need> needs;
    private final int first;
    private final TextLines lines = new TextLines();

    TextNeeds(Report report, Seq<Need> needs, int first) {
        this.report = report;
        this.needs = needs;
        this.first = first;
    }

    String render() {
        lines.heading(report);
        int open = needs.flatMap(Need::findings).distinct().size();
        lines.line("Answers that lack facts: " + open + ".  Facts that would tell: " + needs.size() + ".");
        lines.blank();
        if (needs.nonEmpty()) {
            lines.line("   settles   turn on it  fact");
            needs.take(first).forEach(this::add);
            if (needs.size() > first) {
                lines.line("   and " + (needs.size() - first) + " more  (--all lists them)");
            }
            lines.blank();
        }
        lines.notes(report);
        return lines.text();
    }

    private void add(Need need) {
        String settles = need.settles() == need.settlesAtMost()
                ? String.valueOf(need.settles())
                : need.settles() + " to " + need.settlesAtMost();
        lines.line(padLeft(settles) + "   "
                + padLeft(String.valueOf(need.findings().size())) + "  " + need.words());
        lines.line(" ".repeat(2 * NUMBER + 5) + need.at());
        lines.wrapped(
                " ".repeat(2 * NUMBER + 5),
                need.findings()
                        .map(finding -> finding.clause().paragraph())
                        .distinct()
                        .mkString(" "));
    }

    private static String padLeft(String words) {
        return " ".repeat(Math.max(0, NUMBER - words.length())) + words;
    }
}

package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import org.openisp.examples.report.Words;
import org.openisp.rules.Cause;
import org.openisp.rules.Comparison;
import org.openisp.rules.Difference;
import org.openisp.rules.Report;

/** Two reports side by side, for reading in a terminal. */
final class TextComparison {

    private final Comparison comparison;
    private final TextLines lines = new TextLines();

    TextComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    String render() {
        lines.line("Before: " + seen(comparison.before()));
        lines.line("After:  " + seen(comparison.after()));
        lines.blank();
        int differing = comparison.differences().size();
        lines.line(
                switch (differing) {
                    case 0 -> "No answer differs.";
                    case 1 -> "One answer differs.";
                    default -> differing + " answers differ.";
                });
        lines.blank();
        comparison.differences().forEach(this::add);
        if (differing > 0) {
            lines.blank();
        }
        lines.notes(comparison.after());
        return lines.text();
    }

    private static String seen(Report report) {
        String text = report.manifest().lawVersion().isDefined()
                ? ", all by the text of "
                        + report.manifest().textFor(report.asOf()).order()
                : "";
        return "record " + report.recordId() + " as of " + report.asOf() + text;
    }

    private void add(Difference difference) {
        lines.entry(difference.finding().clause().paragraph(), Words.subject(difference.finding()));
        lines.detail(difference.finding().requirement().asks());
        lines.detail("> " + Words.of(difference.before()) + "; then " + Words.of(difference.after()));
        lines.detail("> why: " + why(difference.causes()));
    }

    private static String why(Seq<Cause> causes) {
        return causes.map(TextComparison::why).mkString("; ");
    }

    private static String why(Cause cause) {
        return switch (cause) {
            case FACTS -> "the record says something else";
            case LAW -> "another text of the law is applied";
            case READING -> "open text is read in another way";
            case TIME -> "it is seen from another day";
            case CALENDAR -> "other days are business days";
        };
    }
}

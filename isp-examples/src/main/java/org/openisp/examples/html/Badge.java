package org.openisp.examples.html;

import java.util.Locale;
import org.openisp.examples.markup.Markup;
import org.openisp.examples.report.Words;
import org.openisp.rules.Outcome.Status;

/** The kind of an answer: a sign for the eye and the words for everybody, so that nothing is told by color alone. */
final class Badge {

    private Badge() {}

    static void write(Status status, Markup out) {
        out.open(
                "span",
                "class",
                "badge " + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        out.leaf("span", sign(status), "aria-hidden", "true")
                .text(" " + Words.of(status))
                .close();
    }

    private static String sign(Status status) {
        return switch (status) {
            case MET -> "\u2713";
            case NOT_MET -> "\u2717";
            case PENDING -> "\u25C7";
            case NOT_APPLICABLE -> "\u2013";
            case UNDETERMINED -> "?";
            case JUDGMENT -> "\u2022";
        };
    }
}

package org.openisp.examples.html;

import io.vavr.collection.Seq;
import org.openisp.examples.markup.Markup;
import org.openisp.examples.report.Held;
import org.openisp.rules.Manifest;
import org.openisp.rules.ReadAs;

/** What the answers rest on beside the record: the texts, how each open one was read, and the business days. */
final class BasisPart {

    private BasisPart() {}

    static void write(Seq<Held> laws, Markup out) {
        for (Held held : laws) {
            Manifest manifest = held.report().manifest();
            out.leaf("h3", manifest.law()).line();
            out.leaf("p", "Business days: " + manifest.calendar() + ". Library: isp " + manifest.library() + ".")
                    .line();
            if (manifest.readings().nonEmpty()) {
                out.open("details", "class", "list")
                        .leaf(
                                "summary",
                                "How each open text was read: "
                                        + manifest.readings().size());
                Table.write(
                        "Readings, " + manifest.law(),
                        out,
                        () -> manifest.readings().forEach(read -> row(read, out)),
                        "Reading",
                        "Choice",
                        "What it means");
                out.close().line();
            }
        }
        out.leaf("p", "This report is no legal advice. What only a person can decide, it leaves to a person.")
                .line();
    }

    private static void row(ReadAs read, Markup out) {
        out.open("tr").leaf("th", read.reading(), "scope", "row");
        out.leaf("td", read.choice()).leaf("td", read.words()).close().line();
    }
}

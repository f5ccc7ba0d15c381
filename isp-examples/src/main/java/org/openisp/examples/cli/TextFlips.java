package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import org.openisp.examples.report.Words;
import org.openisp.rules.Flip;

/** The answers that turn on a reading, for reading in a terminal. */
final class TextFlips {

    private final Seq<Flip> flips;
    private final TextLines lines = new TextLines();

    TextFlips(Seq<Flip> flips) {
        this.flips = flips;
    }

    String render() {
        lines.blank();
        lines.line("Other answers by other readings (" + flips.size() + ")");
        for (String reading : flips.map(TextFlips::reading).distinct()) {
            lines.wrapped(" ", reading);
            flips.filter(flip -> reading(flip).equals(reading)).forEach(this::add);
        }
        if (flips.isEmpty()) {
            lines.line(" None: every reading gives the same answers.");
        }
        return lines.text();
    }

    private static String reading(Flip flip) {
        return flip.read().reading() + "=" + flip.otherwise().choice() + " ("
                + flip.otherwise().words() + ")";
    }

    private void add(Flip flip) {
        lines.entry(flip.finding().clause().paragraph(), Words.subject(flip.finding()));
        lines.detail(flip.finding().requirement().asks());
        lines.detail("> " + Words.of(flip.before()) + " becomes " + Words.of(flip.after()));
    }
}

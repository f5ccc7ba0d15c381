package org.openisp.examples.family;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A few sentences that belong together.
 *
 * @param pieces what is said, piece by piece
 * @param source the paragraph of the law that it rests on; empty where it rests on the record alone
 */
record Line(List<Piece> pieces, String source) {

    /** The same, and the paragraph that it rests on. */
    Line by(String paragraph) {
        return new Line(pieces, paragraph);
    }

    /** The same, followed by another; it rests on the paragraphs of both. */
    Line and(Line other) {
        List<Piece> both = new ArrayList<>(pieces);
        both.add(new Piece(" ", Option.none()));
        both.addAll(other.pieces);
        String sources = Stream.of(source, other.source)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Line(List.copyOf(both), sources);
    }

    /** All of it as text, without the paragraph. */
    String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}

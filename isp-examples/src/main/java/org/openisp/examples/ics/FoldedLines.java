package org.openisp.examples.ics;

import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 octets in UTF-8, RFC 5545 section 3.1, never broken inside a character. The folding of ical4j counts
 * characters, and may break one that Java keeps as two.
 */
final class FoldedLines {

    private static final int MOST = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder();
        for (String line : text.lines().toList()) {
            int octets = 0;
            for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
                String character = Character.toString(line.codePointAt(i));
                int size = character.getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > MOST) {
                    folded.append(END).append(' ');
                    octets = 1;
                }
                folded.append(character);
                octets += size;
            }
            folded.append(END);
        }
        return folded.toString();
    }
}

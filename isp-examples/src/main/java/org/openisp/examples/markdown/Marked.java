package org.openisp.examples.markdown;

/** Markdown, piece by piece, as GitHub shows it. What comes from a record becomes code, in which nothing is markup. */
final class Marked {

    private final StringBuilder text = new StringBuilder();

    /**
     * Something from a record as code, whatever it holds: an id cannot become a link, a heading, an element, or the
     * mention of somebody. A bar, which would end the cell of a table, and what is not printable are shown as other
     * characters.
     */
    static String code(String value) {
        String shown = value.codePoints()
                .map(c -> c == '|' ? '\u00A6' : Character.isISOControl(c) || isLineEnd(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (shown.isBlank()) {
            return "";
        }
        String fence = "`".repeat(longestRun(shown) + 1);
        boolean needsBlanks = shown.startsWith("`") || shown.endsWith("`");
        String blank = needsBlanks ? " " : "";
        return fence + blank + shown + blank + fence;
    }

    private static boolean isLineEnd(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    private static int longestRun(String value) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < value.length(); i++) {
            run = value.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Words of the library or of a law, in which nothing is meant as markup. */
    static String plain(String words) {
        return words.replaceAll("[\\\\`*_\\[\\]<>|#~&$]", "\\\\$0").replaceAll("[\\r\\n]", " ");
    }

    Marked line(String words) {
        text.append(words).append('\n');
        return this;
    }

    Marked blank() {
        text.append('\n');
        return this;
    }

    Marked heading(int level, String words) {
        return line("#".repeat(level) + " " + words).blank();
    }

    /** The head of a table. */
    Marked columns(String... names) {
        row(names);
        return line("|" + "---|".repeat(names.length));
    }

    /** A row of a table. */
    Marked row(String... cells) {
        return line("| " + String.join(" | ", cells) + " |");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

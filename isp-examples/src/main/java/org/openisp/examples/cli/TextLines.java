package org.openisp.examples.cli;

import org.openisp.examples.report.Words;
import org.openisp.rules.Report;

/** Lines of text that fit into a terminal. */
final class TextLines {

    /** As many characters as a line has at most, where words allow it. */
    static final int WIDTH = 100;

    private static final int CLAUSE = 16;

    private final StringBuilder text = new StringBuilder();

    void heading(Report report) {
        line("Record " + report.recordId() + " as of " + report.asOf());
        line(report.manifest().law() + ", " + Words.of(report.manifest().textFor(report.asOf())));
        if (report.manifest().lawVersion().isDefined()) {
            line("What if: everything is judged by this text.");
        } else if (report.manifest().texts().size() > 1) {
            line("Each clause is judged by the text of its own day.");
        }
        blank();
    }

    void notes(Report report) {
        report.manifest().notes().forEach(note -> wrapped("", note));
    }

    /** A clause and what it is about. */
    void entry(String clause, String subject) {
        line("  " + pad(clause, CLAUSE) + subject);
    }

    /** Something about the entry above. */
    void detail(String words) {
        wrapped(" ".repeat(CLAUSE + 2), words);
    }

    /** A label and what belongs to it, one below the other; nothing where there is nothing. */
    void labelled(int width, String label, Iterable<String> all) {
        String before = "  " + pad(label, width - 2);
        for (String words : all) {
            wrapped(before, " ".repeat(width) + "  ", words);
            before = " ".repeat(width);
        }
    }

    void wrapped(String indent, String words) {
        wrapped(indent, indent + (words.startsWith("> ") ? "  " : ""), words);
    }

    private void wrapped(String indent, String indentNext, String words) {
        StringBuilder line = new StringBuilder(indent);
        boolean empty = true;
        for (String word : words.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(indentNext);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    /** One line; what an id holds beside printable characters cannot begin another one or colour the terminal. */
    void line(String words) {
        for (char c : words.stripTrailing().toCharArray()) {
            text.append(Character.isISOControl(c) ? '\uFFFD' : c);
        }
        text.append('\n');
    }

    void blank() {
        text.append('\n');
    }

    String text() {
        return text.toString();
    }

    /** The words and blanks up to the width; longer words are kept whole, with one blank after them. */
    static String pad(String words, int width) {
        return words.length() <= width ? words + " ".repeat(width - words.length()) : words + " ";
    }
}

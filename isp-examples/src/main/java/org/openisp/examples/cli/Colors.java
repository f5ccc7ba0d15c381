package org.openisp.examples.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Colors for a terminal, put on a text that is done: the lines that say how something stands. The words say the same without
 * them, and where color is off the text stays as it is, byte for byte.
 */
final class Colors {

    /** A heading with how many stand under it, as in a report or a due list. */
    private static final Pattern HEADING = Pattern.compile("(\\S.*?)( \\(\\d+\\))");

    /** A clause, what the answer is about, and the answer, as in an explanation. */
    private static final Pattern ANSWER = Pattern.compile("(\\S.*: )(\\S.*)");

    private Colors() {}

    /** The text, with the lines that say how something stands in color, if color is on. */
    static String on(Ansi ansi, String text) {
        if (!ansi.enabled()) {
            return text;
        }
        StringBuilder painted = new StringBuilder();
        for (String line : text.split("(?<=\n)", -1)) {
            painted.append(paint(line));
        }
        return painted.toString();
    }

    private static String paint(String line) {
        String words = line.stripTrailing();
        String end = line.substring(words.length());
        Matcher heading = HEADING.matcher(words);
        if (heading.matches()) {
            return status(heading.group(1)) + heading.group(2) + end;
        }
        Matcher answer = ANSWER.matcher(words);
        if (answer.matches()) {
            return answer.group(1) + status(answer.group(2)) + end;
        }
        return line;
    }

    /** Green for what is well, red for what is not, yellow for what is to come or to find out. */
    private static String status(String words) {
        return switch (words) {
            case "Not met", "Overdue, or done late", "not met" -> in(Style.fg_red, words);
            case "Expected, and not so",
                    "Recommended, and not so",
                    "Still to do",
                    "Due",
                    "For a person to decide",
                    "Not known, facts are missing",
                    "Not known whether it was done",
                    "still to do",
                    "for a person to decide",
                    "not known" -> in(Style.fg_yellow, words);
            case "Met", "Done in time", "met" -> in(Style.fg_green, words);
            default -> words;
        };
    }

    private static String in(Style color, String words) {
        return Style.on(Style.bold, color) + words + Style.reset.on();
    }
}

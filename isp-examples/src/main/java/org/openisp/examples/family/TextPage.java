package org.openisp.examples.family;

import java.util.List;

/** The page as text, in short lines. */
final class TextPage {

    private static final int WIDTH = 72;

    private final FamilyPage page;
    private final StringBuilder text = new StringBuilder();

    TextPage(FamilyPage page) {
        this.page = page;
    }

    String text() {
        heading(page.title(), '=');
        all("", page.lead());
        for (Part part : page.parts()) {
            text.append('\n');
            heading(part.heading(), '-');
            all("", part.said());
            all("* ", part.listed());
            all("", part.after());
        }
        text.append('\n').append("-".repeat(WIDTH)).append('\n');
        all("", page.foot());
        return text.toString();
    }

    private void heading(String words, char below) {
        text.append(words)
                .append('\n')
                .append(String.valueOf(below).repeat(words.length()))
                .append('\n');
    }

    private void all(String mark, List<Line> lines) {
        for (Line line : lines) {
            String source = line.source().isEmpty() ? "" : " [" + line.source() + "]";
            wrap(mark, line.words() + source);
        }
    }

    private void wrap(String mark, String words) {
        StringBuilder line = new StringBuilder(mark);
        boolean isEmpty = true;
        for (String word : words.split(" ", -1)) {
            if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(mark.length()));
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        text.append(line).append('\n');
    }
}

package org.openisp.examples.html;

import org.openisp.examples.markup.Markup;

/** A table with a caption and named columns. */
final class Table {

    private Table() {}

    /** What writes the rows. */
    interface Body {
        void write();
    }

    /** A table that stacks its cells where the screen is narrow; a cell may name its column, {@code data-label}. */
    static void write(String caption, Markup out, Body body, String... columns) {
        write(caption, "stacked", "", out, body, columns);
    }

    /** The same, where the heading above says what the caption says: only those hear it who do not see the page. */
    static void underHeading(String caption, Markup out, Body body, String... columns) {
        write(caption, "stacked", "heard", out, body, columns);
    }

    /** A table of many narrow columns, which scrolls where the screen is narrow. */
    static void wide(String caption, Markup out, Body body, String... columns) {
        write(caption, "wide", "", out, body, columns);
    }

    private static void write(
            String caption, String style, String captionStyle, Markup out, Body body, String... columns) {
        out.open("div", "class", "frame", "role", "region", "aria-label", caption, "tabindex", "0");
        out.open("table", "class", style)
                .leaf("caption", caption, "class", captionStyle)
                .open("thead")
                .open("tr");
        for (String column : columns) {
            out.leaf("th", column, "scope", "col");
        }
        out.close().close().line().open("tbody").line();
        body.write();
        out.close().close().close().line();
    }
}

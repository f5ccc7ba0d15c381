package org.openisp.examples.html;

import org.openisp.examples.markup.Markup;

/** A table with a caption and named columns, in a frame of its own that scrolls where the screen is narrow. */
final class Table {

    private Table() {}

    /** What writes the rows. */
    interface Body {
        void write();
    }

    static void write(String caption, Markup out, Body body, String... columns) {
        out.open("div", "class", "frame", "role", "region", "aria-label", caption, "tabindex", "0");
        out.open("table").leaf("caption", caption).open("thead").open("tr");
        for (String column : columns) {
            out.leaf("th", column, "scope", "col");
        }
        out.close().close().line().open("tbody").line();
        body.write();
        out.close().close().close().line();
    }
}

package org.openisp.examples.family;

import java.util.List;

/**
 * A part of the page.
 *
 * @param heading its heading
 * @param said what is said first
 * @param listed a list below it; may be empty
 * @param after what is said after the list
 */
record Part(String heading, List<Line> said, List<Line> listed, List<Line> after) {

    Part {
        said = List.copyOf(said);
        listed = List.copyOf(listed);
        after = List.copyOf(after);
    }
}

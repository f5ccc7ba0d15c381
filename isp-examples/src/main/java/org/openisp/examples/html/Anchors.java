package org.openisp.examples.html;

import io.vavr.collection.Seq;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.openisp.examples.report.Held;
import org.openisp.rules.Finding;

/** Where each answer stands in a page: two answers may be equal, and still each has a place of its own. */
final class Anchors {

    private final IdentityHashMap<Finding, String> names = new IdentityHashMap<>();

    Anchors(Seq<Held> laws) {
        for (Held held : laws) {
            for (Finding finding : held.report().findings()) {
                names.put(finding, "answer-" + (names.size() + 1));
            }
        }
    }

    /** The id of the element that holds an answer. */
    String of(Finding finding) {
        return Objects.requireNonNull(names.get(finding), "an answer of one of the reports");
    }
}

package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.json.Problem;

/**
 * What is wrong with a document.
 *
 * @param document its file, or {@code standard input}
 * @param isUsable whether it is a record all the same
 * @param problems what is wrong; empty where it is good
 */
record DocumentProblems(String document, boolean isUsable, Seq<One> problems) {

    private static final int MOST_IN_TEXT = 100;

    /**
     * One thing that is wrong.
     *
     * @param at where: a JSON Pointer, empty for the whole document
     * @param found what stands there; none where a constraint is violated, for that may be about a person
     * @param expected what should, or what to do about it
     * @param message all of it in one line
     */
    record One(String at, Option<String> found, String expected, String message) {

        /** A violated constraint. */
        static One violation(String at, String expected) {
            return new One(at, Option.none(), expected, (at.isEmpty() ? "(document)" : at) + ": " + expected);
        }
    }

    /** A document that a reader refuses. */
    static DocumentProblems unusable(String document, Seq<Problem> problems) {
        return new DocumentProblems(
                document,
                false,
                problems.map(one -> new One(one.at(), Option.some(one.found()), one.expected(), one.message())));
    }

    /** A document that there is none of, or that cannot be opened. */
    static DocumentProblems unreadable(String document, String message) {
        One one = new One("", Option.none(), "a file that can be read, or - for standard input", message);
        return new DocumentProblems(document, false, Array.of(one));
    }

    boolean isGood() {
        return isUsable && problems.isEmpty();
    }

    /** In lines of text: what it comes to, and each problem, up to a hundred. */
    String inWords() {
        if (isGood()) {
            return document + ": good";
        }
        Seq<String> all = problems.map(One::message);
        String more = all.size() > MOST_IN_TEXT ? "\n  and " + (all.size() - MOST_IN_TEXT) + " more" : "";
        return document + (isUsable ? " can be used, but should not be so, " : " cannot be used, ")
                + (all.size() == 1 ? "one problem" : all.size() + " problems") + ":\n  "
                + all.take(MOST_IN_TEXT).mkString("\n  ") + more;
    }
}

package org.openisp.examples.embed.http;

import org.openisp.core.json.Problem;

/**
 * One thing that is wrong with a request.
 *
 * @param field what {@code at} is: {@code parameter}, or {@code pointer} for a JSON Pointer into the body
 * @param at where it is
 * @param detail what was found, what was expected
 */
record Fault(String field, String at, String detail) {

    static Fault ofParameter(String name, String detail) {
        return new Fault("parameter", name, detail);
    }

    static Fault of(Problem problem) {
        return new Fault("pointer", problem.at(), "found " + problem.found() + "; expected " + problem.expected());
    }
}

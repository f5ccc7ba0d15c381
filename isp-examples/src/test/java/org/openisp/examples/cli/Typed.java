package org.openisp.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** What came of a command that was typed. */
record Typed(int exitCode, String out, String err) {

    static Typed isp(String... args) {
        return withInput("", args);
    }

    /** With this piped into it. */
    static Typed withInput(String in, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = IspCli.run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                args);
        return new Typed(exitCode, out.toString(), err.toString());
    }
}

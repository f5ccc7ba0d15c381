package org.openisp.examples.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A prompt as {@code isp-shell} opens it, in the tests: what is typed is run, and what it prints comes back. */
public final class Prompt implements AutoCloseable {

    static final String STARTUP = "src/main/jshell/isp.jsh";

    private final RunScript session = new RunScript();

    public Prompt() {
        try {
            session.run(STARTUP);
        } catch (IOException | SnippetFailedException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Types lines; fails where one of them does. */
    public String type(String lines) {
        return printedBy(() -> {
            try {
                session.eval("typed", lines);
            } catch (SnippetFailedException failed) {
                throw new AssertionError(lines, failed);
            }
        });
    }

    /** What is printed on the standard output meanwhile. */
    static String printedBy(Runnable act) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            act.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /**
     * A transcript, run anew: lines that begin with {@code jshell> } are typed, and those that go on with one with
     * {@code ...> }; what stands between them is what was printed.
     */
    public String replay(String transcript) {
        StringBuilder anew = new StringBuilder();
        StringBuilder typed = new StringBuilder();
        for (String line : transcript.lines().toList()) {
            boolean goesOn = line.startsWith("   ...> ");
            if (!goesOn && !line.startsWith("jshell> ")) {
                continue;
            }
            if (!goesOn) {
                anew.append(printed(typed));
            }
            anew.append(line).append('\n');
            typed.append(line.substring("jshell> ".length())).append('\n');
        }
        return anew.append(printed(typed)).toString();
    }

    /** Paths are from the top of the project. */
    private String printed(StringBuilder typed) {
        String printed = type(typed.toString().replace("\"isp-examples/", "\"../isp-examples/"));
        typed.setLength(0);
        return printed.replace("../isp-examples/", "isp-examples/");
    }

    @Override
    public void close() {
        session.close();
    }
}

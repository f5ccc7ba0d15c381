package org.openisp.examples.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;

/**
 * Runs what is most often asked, and prints nothing: so that Java can keep the classes that it takes in an archive.
 * {@code bin/isp} makes one in this way.
 */
final class Rehearsal {

    private static final String AS_OF = "2026-02-27";

    private Rehearsal() {}

    /** Takes the folder of the records that come with the examples. */
    public static void main(String[] args) {
        IspCli.logNothing();
        String record = Path.of(args[0], "3-renewal-six-days-late.json").toString();
        run("check", record, "--as-of", AS_OF);
        run("check", record, "--as-of", AS_OF, "--format", "json");
        run("due", record, "--as-of", AS_OF);
        run("explain", record, "(8)(f)", "--as-of", AS_OF);
        run("needs", record, "--as-of", AS_OF);
        run("validate", record);
        run("when", "initial-term", "--authorized-on", AS_OF);
    }

    private static void run(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        IspCli.run(nowhere, nowhere, args);
    }
}

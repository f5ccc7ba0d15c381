package org.openisp.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.openisp.core.ServiceRecord;
import org.openisp.examples.report.Held;
import org.openisp.rules.Explanation;
import org.openisp.rules.Question;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** The command {@code isp}. */
@Command(
        name = "isp",
        mixinStandardHelpOptions = true,
        versionProvider = IspVersion.class,
        subcommands = {
            CheckCommand.class,
            DueCommand.class,
            ExplainCommand.class,
            NeedsCommand.class,
            DiffCommand.class,
            LedgerCommand.class,
            ServeCommand.class
        },
        description = "Dates, deadlines, authorization and findings for Individual Support Plans, by Oregon's"
                + " OAR 411-415-0070, Missouri's guide to the ISP process, and whatever law is installed beside them.",
        footer = {
            "",
            "Exit codes:",
            "  0  nothing that is required is known to be not met (facts may be missing, and",
            "     what is only expected or recommended may not be so)",
            "  1  something that is required is not met; for diff: an answer differs",
            "  2  the command or the record cannot be used; every problem is listed",
            "",
            "Examples:",
            "  isp check isp-examples/records/2-foster-home-renewed-on-time.json --as-of 2026-02-27",
            "  isp due isp-examples/records/2-foster-home-renewed-on-time.json --as-of 2026-02-27",
            "  isp explain isp-examples/records/3-renewal-six-days-late.json \"(8)(f)\" --as-of 2026-02-27",
            "  isp check isp-examples/records/43-guardian-whose-signature-is-missing.json --as-of 2025-06-20",
            "",
            "No legal advice. What is checked, and what is not, is in the README."
        })
public final class IspCli {

    static final int NOTHING_TO_ACT_ON = 0;
    static final int SOMETHING_IS_NOT_MET = 1;
    static final int ANSWERS_DIFFER = 1;
    static final int CANNOT_BE_USED = 2;

    /** Runs the command, and leaves with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Runs the command and gives back its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = new CommandLine(new IspCli())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, IspCli::day);
        command.setExecutionExceptionHandler((failure, failed, parsed) -> {
            failed.getErr().println("isp: " + explain(failure));
            return CANNOT_BE_USED;
        });
        if (args.length == 0) {
            command.usage(err);
            return CANNOT_BE_USED;
        }
        return command.execute(args);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException("\"" + text + "\" is no day of the calendar, such as 2025-11-21");
        }
    }

    /**
     * The report of {@code isp check} as text, by each law that the record is held against.
     *
     * @throws IllegalArgumentException if it cannot be told which laws these are
     */
    public static String report(ServiceRecord record, Question question) {
        return Laws.INSTALLED
                .of(record)
                .map(law -> new TextReport(Held.of(law, record, question), false).render())
                .mkString("\n");
    }

    /** One explanation of {@code isp explain} as text. */
    public static String explanation(Explanation explanation) {
        return TextExplanation.of(explanation);
    }

    private static String explain(Exception failure) {
        if (failure instanceof CannotUseException cannotUse) {
            return cannotUse.reason();
        }
        return "a fault of this program (" + failure.getClass().getSimpleName()
                + "); please report it with the command and a record without personal data";
    }
}

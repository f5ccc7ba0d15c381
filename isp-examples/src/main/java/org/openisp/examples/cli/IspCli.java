package org.openisp.examples.cli;

import java.io.IOException;
import java.io.InputStream;
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
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code isp}. */
@Command(
        name = "isp",
        mixinStandardHelpOptions = true,
        versionProvider = IspVersion.class,
        description = "Dates, deadlines, authorization and findings for Individual Support Plans, by Oregon's"
                + " OAR 411-415-0070, Missouri's guide to the ISP process, and whatever law is installed beside them.",
        footer = {
            "",
            "Exit codes:",
            "  0  nothing that is required is known to be not met (facts may be missing, and",
            "     what is only expected or recommended may not be so)",
            "  1  something that is required is not met; for diff: an answer differs;",
            "     for validate: a record can be used, and violates a constraint",
            "  2  the command or the record cannot be used; every problem is listed",
            "  3  for caseload: some of the records cannot be used; the rest was counted",
            "",
            "Examples:",
            "  isp check isp-examples/records/2-foster-home-renewed-on-time.json --as-of 2026-02-27",
            "  isp due isp-examples/records/2-foster-home-renewed-on-time.json --as-of 2026-02-27",
            "  isp explain isp-examples/records/3-renewal-six-days-late.json \"(8)(f)\" --as-of 2026-02-27",
            "  isp check isp-examples/records/43-guardian-whose-signature-is-missing.json --as-of 2025-06-20",
            "  isp when initial-term --authorized-on 2024-11-05",
            "  isp page isp-examples/records/2-foster-home-renewed-on-time.json --as-of 2026-02-27 --language es",
            "  isp generate --size 1000 --seed 1 --as-of 2026-07-31 --defects 100 --out caseload",
            "  isp caseload isp-examples/records --as-of 2026-02-27",
            "",
            "No legal advice. What is checked, and what is not, is in the README."
        })
public final class IspCli {

    static final int NOTHING_TO_ACT_ON = 0;
    static final int SOMETHING_IS_NOT_MET = 1;
    static final int ANSWERS_DIFFER = 1;
    static final int SHOULD_NOT_BE_SO = 1;
    static final int CANNOT_BE_USED = 2;

    enum When {
        auto,
        always,
        never
    }

    private final StandardInput standardInput;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private IspCli(InputStream in) {
        this.standardInput = new StandardInput(in);
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "auto, always or never. Default: auto, on a terminal, unless NO_COLOR is set.")
    void color(When when) {
        spec.root()
                .commandLine()
                .setColorScheme(Help.defaultColorScheme(
                        switch (when) {
                            case auto -> Ansi.AUTO;
                            case always -> Ansi.ON;
                            case never -> Ansi.OFF;
                        }));
    }

    /** What is piped into a command of this command line. */
    static StandardInput standardInput(CommandSpec command) {
        return ((IspCli) command.root().userObject()).standardInput;
    }

    /** Runs the command, and leaves with its exit code. */
    public static void main(String[] args) {
        StandardOutput written = new StandardOutput();
        PrintWriter out = new PrintWriter(written, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        logNothing();
        int exitCode = run(Ansi.AUTO, System.in, out, err, args);
        out.flush();
        if (written.isCutOff()) {
            err.println("isp: the output could not be written to its end (" + written.why() + ")");
            exitCode = CANNOT_BE_USED;
        }
        err.flush();
        System.exit(exitCode);
    }

    /** Hibernate Validator would tell its version on every run; what a record holds is not for logs. */
    static void logNothing() {
        System.setProperty("org.jboss.logging.provider", "slf4j");
    }

    /** Runs the command with nothing in standard input, and gives back its exit code. Prints without color. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(InputStream.nullInputStream(), out, err, args);
    }

    /** Runs the command and gives back its exit code. Prints without color. */
    public static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
        return run(Ansi.OFF, in, out, err, args);
    }

    private static int run(Ansi color, InputStream in, PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = new CommandLine(new IspCli(in));
        Commands.addTo(command, args);
        command.setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(color))
                .setUsageHelpWidth(TextLines.WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, IspCli::day)
                .setParameterExceptionHandler((unfit, words) -> refuse(unfit))
                .setExecutionExceptionHandler((failure, failed, parsed) -> refuse(failure, failed));
        command.getSubcommands()
                .values()
                .forEach(sub -> sub.getCommandSpec()
                        .versionProvider(command.getCommandSpec().versionProvider()));
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

    /** Says what does not fit, what may have been meant, and where to look; the help itself would push that off the screen. */
    private static int refuse(ParameterException unfit) {
        CommandLine command = unfit.getCommandLine();
        command.getErr().println("isp: " + unfit.getMessage());
        UnmatchedArgumentException.printSuggestions(unfit, command.getErr());
        if (command.getSubcommands().isEmpty()) {
            command.getErr().println(command.getCommandSpec().qualifiedName() + " --help says what it takes.");
        } else {
            command.usage(command.getErr()); // it lists the commands, one of which is wanted
        }
        return CANNOT_BE_USED;
    }

    /** Says why it cannot be done; to a program that asked for JSON, as JSON too. */
    private static int refuse(Exception failure, CommandLine failed) throws IOException {
        failed.getErr().println("isp: " + explain(failure));
        boolean asksForJson =
                "json".equals(String.valueOf(failed.getParseResult().<Object>matchedOptionValue("--format", "")));
        if (asksForJson && failure instanceof CannotUseException refused) {
            ProblemsJson.print(refused, failed.getOut());
        }
        return CANNOT_BE_USED;
    }

    private static String explain(Exception failure) {
        if (failure instanceof CannotUseException cannotUse) {
            return cannotUse.reason();
        }
        if (failure instanceof IOException broken) {
            return "it cannot be read or written: " + broken.getMessage();
        }
        return "a fault of this program (" + failure.getClass().getSimpleName()
                + "); please report it with the command and a record without personal data";
    }
}

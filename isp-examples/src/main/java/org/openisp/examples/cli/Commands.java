package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import picocli.CommandLine;

/** The commands under {@code isp}. To make all of them takes longer than most answers: made is the one that is asked for. */
final class Commands {

    /** Their names, in the order in which the help lists them. */
    private static final Seq<String> NAMES = Array.of(
            "check",
            "due",
            "explain",
            "needs",
            "diff",
            "ledger",
            "caseload",
            "generate",
            "page",
            "validate",
            "schema",
            "completion",
            "serve",
            "when");

    private Commands() {}

    /** Adds the command that is asked for; all of them where none can be told, and where the answer is about all. */
    static void addTo(CommandLine isp, String... args) {
        String asked = asked(args);
        if (NAMES.contains(asked) && !asked.equals("completion")) {
            add(asked, isp);
        } else {
            NAMES.forEach(name -> add(name, isp));
        }
    }

    private static void add(String name, CommandLine isp) {
        isp.addSubcommand(name, named(name));
    }

    /** The first argument that is no option. */
    private static String asked(String... args) {
        for (String arg : args) {
            if (!arg.startsWith("-")) {
                return arg;
            }
        }
        return "";
    }

    private static CommandLine named(String name) {
        return switch (name) {
            case "check" -> new CommandLine(new CheckCommand());
            case "due" -> new CommandLine(new DueCommand());
            case "explain" -> new CommandLine(new ExplainCommand());
            case "needs" -> new CommandLine(new NeedsCommand());
            case "diff" -> new CommandLine(new DiffCommand());
            case "ledger" -> new CommandLine(new LedgerCommand());
            case "caseload" -> new CommandLine(new CaseloadCommand());
            case "generate" -> new CommandLine(new GenerateCommand());
            case "page" -> new CommandLine(new PageCommand());
            case "validate" -> new CommandLine(new ValidateCommand());
            case "schema" -> new CommandLine(new SchemaCommand());
            case "completion" -> new CommandLine(new CompletionCommand());
            case "serve" -> new CommandLine(new ServeCommand());
            case "when" -> WhenCommand.commandLine();
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }
}

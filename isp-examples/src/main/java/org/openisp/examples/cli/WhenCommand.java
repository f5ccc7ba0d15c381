package org.openisp.examples.cli;

import org.openisp.examples.when.OregonWhen;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isp when}: days from days, without a record. */
@Command(
        name = "when",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        description = "Counts days from days that are known, by OAR 411-415-0070, without a record.",
        footer = {
            "",
            "Exit code 0; 2 if it cannot be counted.",
            "",
            "  isp when initial-term --authorized-on 2024-11-05",
            "  isp when oral-agreement --agreed-on 2024-11-19",
            "  isp when copies --help"
        })
final class WhenCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command, with a command for each kind of days under it. */
    static CommandLine commandLine() {
        CommandLine command = new CommandLine(new WhenCommand());
        OregonWhen.ALL.forEach(when -> command.addSubcommand(when.name(), WhenDaysCommand.commandLine(when)));
        return command;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which days, such as isp when initial-term");
    }
}

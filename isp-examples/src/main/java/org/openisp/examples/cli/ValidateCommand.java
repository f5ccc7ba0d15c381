package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.openisp.core.ServiceRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isp validate}: whether documents are records, and what is wrong with them. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Tells whether files are records that can be used, and every problem of those that are not. Says"
                + " nothing about the law: a plan without a single signature is a good record of an unsigned plan.",
        footer = {
            "",
            "Exit code 0 if every record is good, 1 if one can be used and violates a constraint (a blank",
            "id, minus five hours), 2 if one cannot be used.",
            "",
            "  isp validate isp-examples/records/1-eltss-published-plan.json",
            "  isp validate EXPORT/*.json --format json",
            "  cat RECORD.json | isp validate -"
        })
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "RECORD.json", description = "The records, as JSON; - for standard input.")
    private List<Path> files = List.of();

    @Mixin
    private InZone inZone = new InZone();

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Override
    public Integer call() throws IOException {
        Documents documents = new Documents(inZone.reader(), IspCli.standardInput(spec));
        Seq<DocumentProblems> told;
        try (Constraints constraints = new Constraints()) {
            told = Array.ofAll(files).map(file -> problems(file, documents, constraints));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (format.isJson()) {
            ProblemsJson.print(told, out);
        } else {
            told.forEach(one -> out.print(one.inWords() + "\n"));
            out.flush();
        }
        if (told.exists(one -> !one.isUsable())) {
            return IspCli.CANNOT_BE_USED;
        }
        return told.forAll(DocumentProblems::isGood) ? IspCli.NOTHING_TO_ACT_ON : IspCli.SHOULD_NOT_BE_SO;
    }

    private static DocumentProblems problems(Path file, Documents documents, Constraints constraints) {
        try {
            ServiceRecord record = documents.record(file);
            return new DocumentProblems(Documents.name(file), true, constraints.violatedBy(record));
        } catch (CannotUseException refused) {
            return refused.documents().headOption().getOrElseThrow(() -> refused);
        }
    }
}

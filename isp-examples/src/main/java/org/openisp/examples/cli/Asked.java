package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import java.nio.file.Path;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands about a record take: the record, and how it is to be seen. */
final class Asked {

    @Parameters(paramLabel = "RECORD.json", description = "The record, as JSON; - for standard input.")
    private Path file = Path.of("");

    @Mixin
    private HowAsked how = new HowAsked();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /**
     * The laws that the record is held against.
     *
     * @throws CannotUseException if there is no such law, or if it cannot be told
     */
    Seq<Rulebook<?>> laws(ServiceRecord record) {
        return how.named().getOrElse(() -> Laws.of(record));
    }

    /**
     * The question, to be asked of these laws.
     *
     * @throws CannotUseException if there is no such reading, or no such choice
     */
    Question question(Seq<Rulebook<?>> asked) {
        return how.question(asked);
    }

    /**
     * The record in the file.
     *
     * @throws CannotUseException if there is none, with every problem of the file
     */
    ServiceRecord record() {
        return record(file);
    }

    /**
     * The record in another file.
     *
     * @throws CannotUseException if there is none, with every problem of the file
     */
    ServiceRecord record(Path file) {
        return new Documents(how.reader(), IspCli.standardInput(command)).record(file);
    }
}

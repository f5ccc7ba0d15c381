package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import org.openisp.core.ServiceRecord;
import org.openisp.examples.report.AnswersJson;
import org.openisp.examples.report.Held;
import org.openisp.rules.Flip;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isp check}: dates, state of authorization, and one finding for each clause and subject. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a record against the law of its state: dates, authorization, findings.",
        footer = {
            "",
            "Exit code 1 if something that is required is not met, 2 if the record cannot be used.",
            "",
            "  isp check isp-examples/records/3-renewal-six-days-late.json --as-of 2026-02-27",
            "  isp check RECORD.json --reading prior-to=strictly-before",
            "  isp check RECORD.json --flips",
            "  isp check isp-examples/records/43-guardian-whose-signature-is-missing.json --as-of 2025-06-20"
                    + " --reading working-age=18-64"
        })
final class CheckCommand extends RecordCommand {

    private enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(names = "--all", description = "List what is met and what does not apply as well.")
    private boolean all;

    @Option(
            names = "--flips",
            description = "List also the answers that are other ones when one open text is read in another way.")
    private boolean flips;

    @Override
    public Integer call() throws IOException {
        ServiceRecord record = asked().record();
        Seq<Rulebook<?>> laws = asked().laws(record);
        Question question = asked().question(laws);
        Seq<Held> held = Laws.hold(laws, record, question);
        switch (format) {
            case text -> print(held.map(this::answer), false);
            case json -> print(held.map(this::answer), true);
        }
        return held.exists(Held::isBroken) ? IspCli.SOMETHING_IS_NOT_MET : IspCli.NOTHING_TO_ACT_ON;
    }

    private Answer answer(Held held) {
        Seq<Flip> flipped = flips ? held.law().flips(held.record(), held.question()) : Array.empty();
        return new Answer(
                () -> new TextReport(held, all).render() + (flips ? new TextFlips(flipped).render() : ""), json -> {
                    AnswersJson.writeCheck(held, json);
                    if (flips) {
                        ReportJson.writeFlips(flipped, json);
                    }
                });
    }
}

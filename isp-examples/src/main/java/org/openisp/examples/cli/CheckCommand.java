package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Flip;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isp check}: dates, state of authorization, and one finding for each clause and subject. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a record against OAR 411-415-0070: dates, authorization, findings.",
        footer = {
            "",
            "Exit code 1 if something is not met, 2 if the record cannot be used.",
            "",
            "  isp check isp-examples/records/3-renewal-six-days-late.json --as-of 2026-02-27",
            "  isp check RECORD.json --reading prior-to=strictly-before",
            "  isp check RECORD.json --flips"
        })
final class CheckCommand extends RecordCommand {

    @Option(names = "--all", description = "List what is met and what does not apply as well.")
    private boolean all;

    @Option(
            names = "--flips",
            description = "List also the answers that are other ones when one open text is read in another way.")
    private boolean flips;

    @Override
    public Integer call() throws IOException {
        ServiceRecord record = asked().record();
        Question question = asked().question();
        Report report = Law.check(record, question);
        Seq<Flip> flipped = flips ? Law.RULEBOOK.flips(record, question) : Array.empty();
        print(
                () -> new TextReport(record, question, report, all).render()
                        + (flips ? new TextFlips(flipped).render() : ""),
                json -> {
                    ReportJson.writeReport(report, json);
                    Json.writeDocuments(record, question, json);
                    if (flips) {
                        ReportJson.writeFlips(flipped, json);
                    }
                });
        return report.with(Status.NOT_MET).isEmpty() ? IspCli.NOTHING_TO_ACT_ON : IspCli.SOMETHING_IS_NOT_MET;
    }
}

package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Flip;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
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
        Seq<Report> reports = laws.map(law -> Laws.check(law, record, question));
        print(laws.zipWith(reports, (law, report) -> answer(law, record, question, report)));
        return reports.exists(report -> Laws.isBroken(report.findings()))
                ? IspCli.SOMETHING_IS_NOT_MET
                : IspCli.NOTHING_TO_ACT_ON;
    }

    private Answer answer(Rulebook<?> law, ServiceRecord record, Question question, Report report) {
        Seq<Flip> flipped = flips ? law.flips(record, question) : Array.empty();
        return new Answer(
                () -> new TextReport(law, record, question, report, all).render()
                        + (flips ? new TextFlips(flipped).render() : ""),
                json -> {
                    ReportJson.writeReport(report, json);
                    Json.writeDocuments(law, record, question, json);
                    if (flips) {
                        ReportJson.writeFlips(flipped, json);
                    }
                });
    }
}

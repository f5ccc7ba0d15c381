package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isp check}: dates, state of authorization, and one finding for each clause and subject. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a record against OAR 411-415-0070: dates, authorization, findings.",
        footer = {
            "",
            "Exit code 1 if something is not met, 2 if the record cannot be used.",
            "",
            "  isp check isp-examples/records/3-renewal-six-days-late.json --as-of 2026-02-27"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Asked asked = new Asked();

    @Option(names = "--all", description = "List what is met and what does not apply as well.")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        ServiceRecord record = asked.record();
        Question question = asked.question();
        Report report = Law.check(record, question);
        PrintWriter out = spec.commandLine().getOut();
        if (asked.format() == Asked.Format.json) {
            try (JsonGenerator json = Json.to(out)) {
                json.writeStartObject();
                ReportJson.writeReport(report, json);
                Json.writeDocuments(record, question, json);
                json.writeEndObject();
            }
            out.println();
        } else {
            out.print(new TextReport(record, question, report, all).render());
        }
        out.flush();
        return report.with(Status.NOT_MET).isEmpty() ? IspCli.NOTHING_TO_ACT_ON : IspCli.SOMETHING_IS_NOT_MET;
    }
}

package org.openisp.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.DueItem;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.json.ReportJson;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isp due}: every last day, with how it was counted. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description = "Lists what is due, what is overdue, and how each last day was counted.",
        footer = {
            "",
            "Exit code 1 if something is overdue or was late, 2 if the record cannot be used.",
            "",
            "  isp due isp-examples/records/4-urgent-revision-on-oral-agreement.json --as-of 2024-12-02"
        })
final class DueCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Asked asked = new Asked();

    @Option(names = "--all", description = "List what was done in time as well.")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        ServiceRecord record = asked.record();
        Question question = asked.question();
        Report report = Law.check(record, question);
        Seq<DueItem> items = Oar411_415_0070.rulebook()
                .due(record, question)
                .filter(item -> all || item.finding().status() != Status.MET);
        PrintWriter out = spec.commandLine().getOut();
        if (asked.format() == Asked.Format.json) {
            try (JsonGenerator json = Json.to(out)) {
                json.writeStartObject();
                ReportJson.writeDue(report, items, json);
                json.writeEndObject();
            }
            out.println();
        } else {
            out.print(new TextDue(report, items, all).render());
        }
        out.flush();
        boolean overdue = items.exists(item -> item.finding().status() == Status.NOT_MET);
        return overdue ? IspCli.SOMETHING_IS_NOT_MET : IspCli.NOTHING_TO_ACT_ON;
    }
}

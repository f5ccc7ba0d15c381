package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.DueItem;
import org.openisp.rules.FindingDays;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.json.ReportJson;
import org.openisp.rules.oregon.oar411_415_0070.UnfundedDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isp due}: every last day, with how it was counted. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description =
                "Lists what is due and what is overdue, how each last day was counted, what other days follow, and the"
                        + " days of services that are not funded.",
        footer = {
            "",
            "Exit code 1 if something is overdue or was late, 2 if the record cannot be used.",
            "",
            "  isp due isp-examples/records/4-urgent-revision-on-oral-agreement.json --as-of 2024-12-02",
            "  isp due RECORD.json --until 2026-03-31"
        })
final class DueCommand extends RecordCommand {

    @Option(names = "--all", description = "List what was done in time as well.")
    private boolean all;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "List only what is due by this day, included. Default: everything.")
    private @Nullable LocalDate until;

    @Override
    public Integer call() throws IOException {
        ServiceRecord record = asked().record();
        Seq<Rulebook<?>> laws = asked().laws(record);
        Question question = asked().question(laws);
        Seq<Seq<DueItem>> items = laws.map(law -> items(law, record, question));
        print(laws.zipWith(items, (law, due) -> answer(law, record, question, due)));
        boolean overdue = items.exists(due -> due.exists(item -> item.finding().status() == Status.NOT_MET));
        return overdue ? IspCli.SOMETHING_IS_NOT_MET : IspCli.NOTHING_TO_ACT_ON;
    }

    private Seq<DueItem> items(Rulebook<?> law, ServiceRecord record, Question question) {
        return Laws.held(() -> law.due(record, question))
                .filter(item -> all || item.finding().status() != Status.MET)
                .filter(item -> until == null || !item.due().isAfter(until));
    }

    private Answer answer(Rulebook<?> law, ServiceRecord record, Question question, Seq<DueItem> items) {
        Report report = Laws.check(law, record, question);
        Seq<FindingDays> otherDays = law.otherDays(record, question);
        Seq<UnfundedDays> unfunded =
                Oregon.is(law) ? UnfundedDays.byService(UnfundedDays.of(record, question)) : Array.empty();
        return new Answer(() -> new TextDue(law, report, items, otherDays, unfunded, all).render(), json -> {
            ReportJson.writeDue(report, items, otherDays, json);
            if (Oregon.is(law)) {
                Json.writeUnfunded(unfunded, json);
            }
        });
    }
}

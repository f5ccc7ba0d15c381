package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;
import org.openisp.examples.ics.DueCalendar;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.Oregon;
import org.openisp.examples.report.Standing;
import org.openisp.rules.DueItem;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.json.ReportJson;
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
            "  isp due RECORD.json --until 2026-03-31",
            "  isp due RECORD.json --format ics --alarm-days 30 > due.ics"
        })
final class DueCommand extends RecordCommand {

    private static final int MOST_ALARM_DAYS = 365;

    private enum Format {
        text,
        json,
        markdown,
        csv,
        ics
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, markdown, csv (for a spreadsheet) or ics (for a calendar)."
                    + " Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(
            names = "--alarm-days",
            paramLabel = "DAYS",
            defaultValue = "14",
            description = "In a calendar, remind so many days ahead of the last day. Default: ${DEFAULT-VALUE}.")
    private int alarmDays = 14;

    @Option(
            names = "--all",
            description = "List what was done in time as well; a calendar always holds it, as cancelled.")
    private boolean all;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "List only what is due by this day, included. Default: everything.")
    private @Nullable LocalDate until;

    @Override
    public Integer call() throws IOException {
        if (alarmDays < 0 || alarmDays > MOST_ALARM_DAYS) {
            throw new CannotUseException("--alarm-days takes a number of days from 0 to " + MOST_ALARM_DAYS);
        }
        ServiceRecord record = asked().record();
        Seq<Rulebook<?>> laws = asked().laws(record);
        Question question = asked().question(laws);
        Seq<Held> held = Laws.hold(laws, record, question);
        Seq<Seq<DueItem>> items = held.map(this::items);
        switch (format) {
            case text -> print(held.zipWith(items, this::answer), false);
            case json -> print(held.zipWith(items, this::answer), true);
            case markdown ->
                print(held.zipWith(items, (one, due) -> new MarkdownDue(one, due).render())
                        .mkString("\n"));
            case csv -> print(CsvDue.of(held, items));
            case ics -> print(DueCalendar.of(held, items, alarmDays));
        }
        boolean overdue = items.exists(due -> due.exists(item -> item.finding().status() == Status.NOT_MET));
        return overdue ? IspCli.SOMETHING_IS_NOT_MET : IspCli.NOTHING_TO_ACT_ON;
    }

    private Seq<DueItem> items(Held held) {
        return held.due()
                .filter(item -> all
                        || format == Format.ics
                        || !isDone(item, held.report().asOf()))
                .filter(item -> until == null || !item.due().isAfter(until));
    }

    private static boolean isDone(DueItem item, LocalDate asOf) {
        return Standing.of(item.finding(), asOf) == Standing.IN_TIME;
    }

    private Answer answer(Held held, Seq<DueItem> items) {
        return new Answer(() -> new TextDue(held, items, all, until).render(), json -> {
            ReportJson.writeDue(held.report(), items, held.otherDays(), json);
            if (Oregon.is(held.law())) {
                Json.writeUnfunded(held.unfunded(), json);
            }
        });
    }
}

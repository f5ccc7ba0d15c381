package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Period;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.Standing;
import org.openisp.examples.report.Words;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.CountedDay;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;
import org.openisp.rules.FindingDays;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.oregon.oar411_415_0070.UnfundedDays;

/** A due list for reading in a terminal. */
final class TextDue {

    private static final int WHEN = 18;
    private static final int CLAUSE = 15;

    private final Rulebook<?> law;
    private final Report report;
    private final Seq<DueItem> items;
    private final Seq<FindingDays> otherDays;
    private final Seq<UnfundedDays> services;
    private final boolean all;
    private final Option<LocalDate> until;
    private final TextLines lines = new TextLines();

    /**
     * The items of a due list.
     *
     * @param all whether what is past is told as well
     * @param until the last day, included, of what is listed; null: everything is
     */
    TextDue(Held held, Seq<DueItem> items, boolean all, @Nullable LocalDate until) {
        this.law = held.law();
        this.report = held.report();
        this.items = items;
        this.otherDays = held.otherDays();
        this.services = held.unfunded();
        this.all = all;
        this.until = Option.of(until);
    }

    String render() {
        lines.heading(report);
        for (Standing standing : Standing.values()) {
            section(standing);
        }
        if (items.isEmpty()) {
            lines.line(statesDays() ? nothing() : "This law states no last day.");
            lines.blank();
        }
        withoutDay();
        others();
        unfunded();
        int open = report.with(Status.UNDETERMINED)
                .count(finding -> finding.outcome().due().isEmpty());
        if (open > 0 && statesDays()) {
            lines.wrapped(
                    "",
                    (open == 1 ? "One answer lacks" : open + " answers lack")
                            + " the facts to compute a last day, if there is one: see isp check, or isp needs.");
        }
        lines.notes(report);
        return lines.text();
    }

    private String nothing() {
        return "Nothing is known to be due" + until.map(day -> " by " + day).getOrElse("") + ".";
    }

    /** That there is more to act on, which no day can tell. */
    private void withoutDay() {
        int notMet = withoutDay(report.with(Status.NOT_MET)
                .filter(finding -> finding.requirement().strength().isBinding()));
        int toDo = withoutDay(report.with(Status.PENDING));
        if (notMet > 0 || toDo > 0) {
            Seq<String> parts = Array.of(
                            notMet == 0
                                    ? ""
                                    : notMet + (notMet == 1 ? " more that is not met" : " more that are not met"),
                            toDo == 0 ? "" : toDo + (notMet == 0 ? " more still to do" : " still to do"))
                    .filter(part -> !part.isEmpty());
            lines.wrapped(
                    "",
                    parts.mkString(", and ")
                            + (parts.size() == 1 ? "" : ",")
                            + (notMet + toDo == 1 ? " has" : " have")
                            + " no last day: see isp check.");
            lines.blank();
        }
    }

    private static int withoutDay(Seq<Finding> findings) {
        return findings.count(finding -> finding.outcome().due().isEmpty());
    }

    private boolean statesDays() {
        return law.requirements().exists(one -> one.kind() == ClauseKind.DEADLINE || one.kind() == ClauseKind.DATE);
    }

    private void section(Standing standing) {
        Seq<DueItem> here = items.filter(item -> Standing.of(item.finding(), report.asOf()) == standing);
        if (here.isEmpty()) {
            return;
        }
        lines.line(standing.title() + " (" + here.size() + ")");
        for (DueItem item : here) {
            entry(item.due(), Words.when(item.finding().outcome(), item.due(), report.asOf()), item.finding());
            lines.detail(item.finding().requirement().asks());
            counted(item.days());
        }
        lines.blank();
    }

    private void entry(LocalDate day, String when, Finding finding) {
        lines.line("  " + day + "  " + TextLines.pad(when, WHEN)
                + TextLines.pad(finding.clause().paragraph(), CLAUSE)
                + finding.subject());
    }

    private void counted(Seq<CountedDay> days) {
        days.forEach(day -> lines.detail("> " + day));
    }

    /** What follows from the text without being a last day; of what is past only on request. */
    private void others() {
        Seq<FindingDays> here = otherDays.filter(one ->
                all || one.days().exists(day -> !day.day().isBefore(report.asOf())));
        if (here.isEmpty()) {
            return;
        }
        lines.line("Other days that follow (" + here.size() + ")");
        for (FindingDays one : here) {
            lines.entry(
                    one.finding().clause().paragraph(), one.finding().subject().toString());
            counted(one.days());
        }
        lines.blank();
    }

    private void unfunded() {
        if (services.isEmpty()) {
            return;
        }
        lines.line("Services without funds on some days, (8)(h)");
        for (UnfundedDays service : services) {
            String name = service.serviceId()
                    .map(id -> "service " + id)
                    .getOrElse(() -> service.planId().map(id -> "plan " + id).getOrElse("all plans"));
            lines.line("  " + name);
            stretches("not funded, no authorized ISP lists it", service.unfunded(), service.unfundedDays());
            stretches("not known", service.open(), service.openDays().getOrElse(0L));
            stretches("for a person to decide", service.forAPerson(), service.forAPersonDays());
            if (!service.daysRecorded()) {
                lines.detail("> not known on how many days: "
                        + service.missing().map(fact -> fact.at()).mkString(", "));
            }
        }
        lines.wrapped(
                "  ",
                "The days are counted by authorization alone. Where an ISP began on a day on which (2)(b) or (8)(f) does"
                        + " not let it begin, a person has to decide about the days before.");
        lines.blank();
    }

    private void stretches(String what, Seq<Period> periods, long count) {
        if (periods.nonEmpty()) {
            lines.detail("> " + Words.days(count) + " " + what + ": "
                    + periods.map(TextDue::inWords).mkString(", "));
        }
    }

    private static String inWords(Period period) {
        return period.through().contains(period.from())
                ? period.from().toString()
                : period.from() + period.through().map(last -> " to " + last).getOrElse(" on");
    }
}

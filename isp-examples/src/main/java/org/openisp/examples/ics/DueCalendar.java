package org.openisp.examples.ics;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.openisp.examples.report.Held;
import org.openisp.examples.report.Words;
import org.openisp.rules.CountedDay;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;

/**
 * A due list as a calendar, RFC 5545: an all-day entry on each last day, private, taking up no time.
 *
 * <p>What is still to do, and what is going on, on the day on which it ends, is confirmed; what nobody knows to be done is
 * tentative. All of it has one alarm ahead, no earlier than the day from which the record is seen. What is overdue stays on its last day. What is over, done in time or done late, is cancelled, so that a calendar that held it lets it go.
 * An entry keeps its UID from one export to the next, and its sequence number is the day from which the record is seen: an export
 * of a later day replaces the earlier one. No clock, no name: the same record and day give the same bytes.
 */
public final class DueCalendar {

    private static final int UNFOLDED = Integer.MAX_VALUE;

    /** RFC 5546 wants an organizer of what is published, and nobody is: the address that says so. */
    private static final URI NOBODY = URI.create("invalid:nomail");

    private final int alarmDays;
    private final Calendar calendar = new Calendar();

    private DueCalendar(int alarmDays) {
        this.alarmDays = alarmDays;
        calendar.add(new ProdId("-//openisp//isp//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
    }

    /**
     * The items of due lists as one calendar, with CRLF at the end of each line.
     *
     * @param held a record, held against laws
     * @param items what is due by each of them
     * @param alarmDays how many days ahead of the last day the alarm is, or fewer where that is past; zero: as that day
     *     begins
     */
    public static String of(Seq<Held> held, Seq<Seq<DueItem>> items, int alarmDays) {
        DueCalendar calendar = new DueCalendar(alarmDays);
        held.zip(items).forEach(one -> one._2.forEach(item -> calendar.add(one._1, item)));
        return calendar.text();
    }

    private void add(Held held, DueItem item) {
        Finding finding = item.finding();
        LocalDate asOf = held.report().asOf();
        Entry entry = Entry.of(finding, asOf);
        String summary = summary(entry, item);
        VEvent event = new VEvent(false);
        event.add(new DtStamp(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.add(new Uid(EntryId.of(held, finding)));
        event.add(new Sequence(Math.toIntExact(Math.max(0, Math.min(Integer.MAX_VALUE, asOf.toEpochDay())))));
        event.add(new DtStart<>(item.due()));
        event.add(new Summary(summary));
        event.add(new Description(description(held, item)));
        event.add(new Categories(new TextList("ISP", held.law().law().cited())));
        event.add(status(entry));
        event.add(new Organizer(new ParameterList(List.of(new Cn("isp"))), NOBODY));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(ImmutableClazz.PRIVATE);
        if (entry != Entry.OVER && !item.due().isBefore(asOf)) {
            long ahead = Math.min(alarmDays, ChronoUnit.DAYS.between(asOf, item.due()));
            event.add(alarm(summary, Math.toIntExact(ahead)));
        }
        calendar.add(event);
    }

    private static Status status(Entry entry) {
        return switch (entry) {
            case TO_DO, RUNNING, OVERDUE -> ImmutableStatus.VEVENT_CONFIRMED;
            case NOT_KNOWN -> ImmutableStatus.VEVENT_TENTATIVE;
            case OVER -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static VAlarm alarm(String summary, int days) {
        VAlarm alarm = new VAlarm();
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Trigger(new ParameterList(List.of(Related.START)), Period.ofDays(-days)));
        alarm.add(new Description(summary));
        return alarm;
    }

    private static String summary(Entry entry, DueItem item) {
        Finding finding = item.finding();
        String what = item.days()
                .find(counted -> counted.day().equals(item.due()))
                .map(CountedDay::what)
                .getOrElse(() -> finding.requirement().asks());
        return entry.words() + finding.clause().paragraph() + " " + what + ", " + printable(Words.subject(finding));
    }

    private static String description(Held held, DueItem item) {
        Finding finding = item.finding();
        StringBuilder lines = new StringBuilder();
        line(lines, finding.clause() + ": " + finding.requirement().asks());
        line(lines, Words.of(finding.status()) + ": " + finding.outcome().because());
        item.days().forEach(counted -> line(lines, counted.toString()));
        finding.actsNext().forEach(actor -> line(lines, "Acts next: " + Words.of(actor)));
        line(
                lines,
                "Record " + held.report().recordId() + " as of " + held.report().asOf() + ". No legal advice.");
        return lines.toString().stripTrailing();
    }

    private static void line(StringBuilder lines, String words) {
        lines.append(printable(words)).append('\n');
    }

    /** What an id holds beside printable characters stands in no calendar. */
    private static String printable(String words) {
        return words.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private String text() {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true, UNFOLDED).output(calendar, text);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
        return FoldedLines.of(text.toString());
    }
}

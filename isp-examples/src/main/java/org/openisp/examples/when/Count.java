package org.openisp.examples.when;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.rules.BusinessCalendar;
import org.openisp.rules.Choice;
import org.openisp.rules.CountedDay;
import org.openisp.rules.Reading;
import org.openisp.rules.Readings;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonCalendar;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline;
import org.openisp.rules.oregon.OregonReadings.PriorTo;

/** One counting of days: what it starts from, and what comes of it. For one thread, and one use. */
public final class Count {

    /** A day that was counted, and the clause that says how. */
    public record Counted(String clause, CountedDay day) {}

    private final Map<String, LocalDate> given;
    private final Readings readings;
    private Seq<Counted> days = Array.empty();
    private Seq<Reading<?>> read = Array.empty();
    private Seq<String> notes = Array.empty();

    private Count(Map<String, LocalDate> given, Readings readings) {
        this.given = given;
        this.readings = readings;
    }

    /**
     * Counts the days.
     *
     * @param when which days
     * @param given the day of each option
     * @param readings how open text is read
     */
    public static Count of(When when, Map<String, LocalDate> given, Readings readings) {
        Count count = new Count(given, readings);
        when.counting().accept(count);
        return count;
    }

    /** The days, in the order in which they are told. */
    public Seq<Counted> days() {
        return days;
    }

    /** Where the text is open on which they turn. */
    public Seq<Reading<?>> read() {
        return read;
    }

    /** What else there is to say, such as that there is no such day. */
    public Seq<String> notes() {
        return notes;
    }

    /** How the text was read. */
    public String choice(Reading<?> reading) {
        return chosen(reading).id();
    }

    private <C extends Enum<C> & Choice> C chosen(Reading<C> reading) {
        return readings.of(reading);
    }

    /** The day of an option that is required. */
    LocalDate day(String option) {
        return given.get(option).getOrElseThrow(() -> new IllegalStateException(option + " is missing"));
    }

    /** The day of an option that may be left out. */
    Option<LocalDate> perhaps(String option) {
        return given.get(option);
    }

    /** How an open text is read. */
    <C extends Enum<C> & Choice> C read(Reading<C> reading) {
        if (!read.contains(reading)) {
            read = read.append(reading);
        }
        return readings.of(reading);
    }

    /** Oregon's business days. */
    BusinessCalendar calendar() {
        return new OregonCalendar(read(OregonReadings.FRIDAY_AFTER_THANKSGIVING));
    }

    void note(String words) {
        notes = notes.append(words);
    }

    /** A day that no closed day moves. */
    void add(String clause, String what, String trigger, LocalDate triggerDay, String counting, LocalDate day) {
        add(clause, new CountedDay(what, trigger, triggerDay, counting, Option.none(), day));
    }

    /** A day that was counted in business days. */
    void addInBusinessDays(
            String clause, String what, String trigger, LocalDate triggerDay, String counting, LocalDate day) {
        add(
                clause,
                new CountedDay(
                        what,
                        trigger,
                        triggerDay,
                        counting,
                        Option.some(calendar().name()),
                        day));
    }

    /** The last day of a deadline, moved where the reading lets it move from a closed day. */
    void addLastDay(String clause, String what, String trigger, LocalDate triggerDay, String counting, LocalDate day) {
        ClosedDayDeadline reading = read(OregonReadings.DEADLINE_ON_CLOSED_DAY);
        LocalDate moved = reading == ClosedDayDeadline.STAYS ? day : Days.moved(day, reading, calendar());
        if (moved.equals(day)) {
            add(clause, what, trigger, triggerDay, counting, day);
        } else {
            addInBusinessDays(
                    clause, what, trigger, triggerDay, counting + ", moved from " + day + ", a closed day", moved);
        }
    }

    /** The last day to do something "prior to" an event. */
    void addLastDayPriorTo(String clause, String what, String event, LocalDate eventDay, LocalDate day) {
        boolean sameDay = read(OregonReadings.PRIOR_TO) == PriorTo.SAME_DAY_COUNTS;
        add(clause, what, event, eventDay, sameDay ? "that day still counts" : "the day before at the latest", day);
    }

    private void add(String clause, CountedDay day) {
        days = days.append(new Counted(clause, day));
    }
}

package org.openisp.examples.html;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.openisp.examples.report.Timeline;
import org.openisp.examples.report.Timeline.Mark;
import org.openisp.examples.report.Timeline.Stretch;

/**
 * The days that a picture shows, and where each stands in it: whole months, not more than eighteen before the month of
 * the day from which the record is seen, and not more than eighteen after it.
 *
 * @param first the first day, that of a month
 * @param last the last day, included, that of a month
 * @param width how wide all of them are together
 */
record Window(LocalDate first, LocalDate last, double width) {

    private static final int MONTHS = 18;

    /** The window on a timeline. */
    static Window of(Timeline timeline, double width) {
        LocalDate asOf = timeline.asOf();
        Seq<LocalDate> days = days(timeline).append(asOf);
        LocalDate earliest = latest(days.min().get(), asOf.minusMonths(MONTHS));
        LocalDate latest = earliest(days.max().get(), asOf.plusMonths(MONTHS));
        return new Window(
                earliest.with(TemporalAdjusters.firstDayOfMonth()),
                latest.with(TemporalAdjusters.lastDayOfMonth()),
                width);
    }

    /** Every day of a timeline on which something begins, ends or falls. */
    private static Seq<LocalDate> days(Timeline timeline) {
        Array<LocalDate> days = Array.ofAll(timeline.marks().map(Mark::day));
        for (Stretch stretch : timeline.stretches()) {
            days = days.append(stretch.from()).appendAll(stretch.through()).appendAll(stretch.reviewedOn());
        }
        return days;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether the picture shows the day. */
    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the picture shows a day of a stretch. */
    boolean holds(Stretch stretch) {
        return !stretch.from().isAfter(last) && !stretch.through().exists(first::isAfter);
    }

    /** Whether something of a timeline begins, ends or falls outside of the picture. */
    boolean leavesOut(Timeline timeline) {
        return days(timeline).exists(day -> !holds(day));
    }

    /** Where a day begins; of one before the first, the first. */
    double left(LocalDate day) {
        return at(latest(day, first));
    }

    /** Where a day ends, for it lasts until the next one begins; of one after the last, the last. */
    double right(LocalDate day) {
        return at(earliest(day, last).plusDays(1));
    }

    /** Noon of a day. */
    double middle(LocalDate day) {
        return (left(day) + right(day)) / 2;
    }

    private double at(LocalDate day) {
        return width * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last.plusDays(1));
    }
}

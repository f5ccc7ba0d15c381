package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.openisp.core.Period;

/** Stretches of days, each with a last day. */
final class DayStretches {

    private DayStretches() {}

    /** How many days they are; no two of the stretches share a day. */
    static long count(Seq<Period> stretches) {
        long days = 0;
        for (Period stretch : stretches) {
            days += ChronoUnit.DAYS.between(stretch.from(), dayAfter(stretch));
        }
        return days;
    }

    /** Whether the day lies in one of them. */
    static boolean hold(LocalDate day, Seq<Period> stretches) {
        return stretches.exists(stretch -> stretch.contains(day));
    }

    /** Adds later days; where they follow on the last stretch, they lengthen it. */
    static void add(List<Period> stretches, Period days) {
        int last = stretches.size() - 1;
        if (last >= 0 && dayAfter(stretches.get(last)).equals(days.from())) {
            stretches.set(last, new Period(stretches.get(last).from(), days.through()));
        } else {
            stretches.add(days);
        }
    }

    /** All their days and those between them, in order, cut where one of the stretches begins or ends. */
    static List<Period> pieces(Seq<Period> stretches) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        for (Period stretch : stretches) {
            cuts.add(stretch.from());
            cuts.add(dayAfter(stretch));
        }
        List<LocalDate> days = new ArrayList<>(cuts);
        List<Period> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < days.size(); i++) {
            pieces.add(Period.of(days.get(i), days.get(i + 1).minusDays(1)));
        }
        return pieces;
    }

    private static LocalDate dayAfter(Period stretch) {
        return stretch.through().get().plusDays(1);
    }
}

package org.openisp.rules.missouri.ispguide;

import java.time.temporal.ChronoField;
import org.openisp.core.service.WeeklyTime;

/** The times of a week, which ends where it begins. */
final class WeeklyHours {

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MINUTES_OF_A_WEEK = 7 * MINUTES_OF_A_DAY;

    private WeeklyHours() {}

    /** Whether two times have a minute in common. One that ends when it begins lasts a whole day. */
    static boolean overlap(WeeklyTime one, WeeklyTime other) {
        return Math.floorMod(begin(other) - begin(one), MINUTES_OF_A_WEEK) < length(one)
                || Math.floorMod(begin(one) - begin(other), MINUTES_OF_A_WEEK) < length(other);
    }

    private static int begin(WeeklyTime time) {
        return (time.getDay().getValue() - 1) * MINUTES_OF_A_DAY
                + time.getBegins().get(ChronoField.MINUTE_OF_DAY);
    }

    private static int length(WeeklyTime time) {
        int minutes =
                time.getEnds().get(ChronoField.MINUTE_OF_DAY) - time.getBegins().get(ChronoField.MINUTE_OF_DAY);
        return minutes > 0 ? minutes : minutes + MINUTES_OF_A_DAY;
    }
}

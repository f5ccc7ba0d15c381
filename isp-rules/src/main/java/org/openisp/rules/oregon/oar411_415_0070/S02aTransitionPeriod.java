package org.openisp.rules.oregon.oar411_415_0070;

import java.time.LocalDate;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.TransitionCounting;

/**
 * OAR 411-415-0070(2)(a): the transition period that an initial ISP may begin with.
 *
 * <p>Its length is in 411-415-0020(27): "the first 60 calendar days after entry to a new program type, setting, or
 * case management entity". The review by its end is (6)(a)(C), in {@link S06aReviews}. Not here yet: what the ISP must
 * hold meanwhile, (A) to (D).
 */
public final class S02aTransitionPeriod {

    private static final int CALENDAR_DAYS = 60;

    private S02aTransitionPeriod() {}

    /** The last day of the transition period, included: the sixtieth day after entry. */
    public static LocalDate lastDay(LocalDate enteredOn) {
        return lastDay(enteredOn, OregonReadings.TRANSITION_PERIOD.byDefault());
    }

    /** The last day of the transition period, included, by a way of counting. */
    public static LocalDate lastDay(LocalDate enteredOn, TransitionCounting counting) {
        return enteredOn.plusDays(
                counting == TransitionCounting.DAY_AFTER_ENTRY_IS_DAY_ONE ? CALENDAR_DAYS : CALENDAR_DAYS - 1L);
    }
}

package org.openisp.examples.synthetic;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * One year of a plan, and the days on which what leads to it was done.
 *
 * @param number 0 for the initial ISP, one more for each that renews
 * @param firstKept the number of the first plan in the record: earlier ones are not in it
 * @param startsOn its first day, always the first of a month
 * @param assessedOn the day on which the needs assessment before it was submitted
 * @param metOn the day of the meeting, on which the plan before is reviewed
 * @param signedOn the day on which everybody but the case manager signed
 * @param authorizedOn the day on which the case manager signed, last of all
 * @param copiedOn the day on which everybody got a copy
 * @param translationBegunOn the day on which its translation was begun, where there is one
 */
record PlanYear(
        int number,
        int firstKept,
        LocalDate startsOn,
        LocalDate assessedOn,
        LocalDate metOn,
        LocalDate signedOn,
        LocalDate authorizedOn,
        LocalDate copiedOn,
        LocalDate translationBegunOn) {

    /** The initial ISP that begins on this day: authorized in the month before, (2)(b). */
    static PlanYear initial(LocalDate startsOn, Dice dice) {
        LocalDate authorizedOn = startsOn.minusDays(dice.between(6, 20));
        LocalDate metOn = authorizedOn.minusDays(dice.between(6, 9));
        return of(0, 0, startsOn, startsOn.minusDays(dice.between(33, 45)), metOn, authorizedOn, dice);
    }

    /** A renewing ISP: assessed, met about, signed and authorized before the one before it expires, (6)(a), (8)(f). */
    static PlanYear renewing(int number, int firstKept, LocalDate startsOn, Dice dice) {
        LocalDate authorizedOn = startsOn.minusDays(dice.between(8, 18));
        LocalDate metOn = startsOn.minusDays(dice.between(46, 54));
        LocalDate assessedOn = startsOn.minusDays(dice.between(72, 78));
        return of(number, firstKept, startsOn, assessedOn, metOn, authorizedOn, dice);
    }

    private static PlanYear of(
            int number,
            int firstKept,
            LocalDate startsOn,
            LocalDate assessedOn,
            LocalDate metOn,
            LocalDate authorizedOn,
            Dice dice) {
        return new PlanYear(
                number,
                firstKept,
                startsOn,
                assessedOn,
                metOn,
                authorizedOn.minusDays(dice.between(0, 4)),
                authorizedOn,
                authorizedOn.plusDays(dice.between(1, 14)),
                authorizedOn.plusDays(dice.between(1, 14)));
    }

    /** The same year, signed by everybody on another day; copies and translation follow within the two weeks. */
    PlanYear signed(LocalDate on) {
        return new PlanYear(number, firstKept, startsOn, assessedOn, metOn, on, on, on.plusDays(7), on.plusDays(7));
    }

    /** The last day of its twelve months. */
    LocalDate endsOn() {
        return startsOn.plusYears(1).minusDays(1);
    }

    /** The id of the plan. */
    String id() {
        return id(startsOn);
    }

    /** Whether it is an initial ISP. */
    boolean isInitial() {
        return number == 0;
    }

    /** The id of the plan that it renews; none for an initial one, and where that plan is not in the record. */
    Option<String> renews() {
        return Option.when(number > firstKept, () -> id(startsOn.minusYears(1)));
    }

    /** The id of the needs assessment before it. */
    String assessmentId() {
        return "assessment-before-" + id();
    }

    /** The id of the review, on the day of the meeting, of the plan before. */
    String reviewId() {
        return "review-before-" + id();
    }

    /** The id of the career plan that is part of it. */
    String careerId() {
        return "career-" + startsOn.getYear();
    }

    private static String id(LocalDate startsOn) {
        return "isp-" + startsOn.getYear();
    }
}

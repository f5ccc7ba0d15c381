package org.openisp.rules.oracle;

import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_AFTER_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_OF_EVENT_IS_DAY_ONE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.BusinessCalendar;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonCalendar;
import org.openisp.rules.oregon.OregonReadings.ClosedDayDeadline;
import org.openisp.rules.oregon.OregonReadings.FridayAfterThanksgiving;
import org.openisp.rules.oregon.oar411_415_0070.S08eAiiiOralAgreement;

/** Holidays and business days, against a calendar that was filled in by walking through each month. */
@DisplayName("A second opinion on business days")
class BusinessDaysOracleTest {

    private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2401, 12, 31);
    private static final int DAYS = 147_000;
    private static final HolidayTable TABLE = new HolidayTable(1998, 2403);

    private final Compared compared = new Compared();

    @Test
    void a_day_is_a_holiday_where_the_table_has_one() {
        OregonCalendar standard = OregonCalendar.standard();
        OregonCalendar open = new OregonCalendar(FridayAfterThanksgiving.BUSINESS_DAY);
        OregonCalendar closed = new OregonCalendar(FridayAfterThanksgiving.CLOSED);
        Compared.onEachDay(FIRST, LAST, day -> {
            // A Sunday is a legal holiday by itself, and the library's question leaves Sundays aside.
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                compared.same("holiday", day, TABLE.isStateHoliday(day), OregonCalendar.isStateHoliday(day));
            }
            compared.same("business day", day, TABLE.isBusinessDay(day, false), standard.isBusinessDay(day));
            compared.same("business day", day, TABLE.isBusinessDay(day, false), open.isBusinessDay(day));
            compared.same(
                    "business day, Friday closed", day, TABLE.isBusinessDay(day, true), closed.isBusinessDay(day));
        });
        compared.agreeAtLeast(3 * DAYS);
    }

    @Test
    void the_next_business_day_is_the_first_that_the_walk_meets() {
        for (FridayAfterThanksgiving friday : FridayAfterThanksgiving.values()) {
            boolean isClosed = friday == FridayAfterThanksgiving.CLOSED;
            OregonCalendar calendar = new OregonCalendar(friday);
            Compared.onEachDay(FIRST, LAST, day -> {
                LocalDate next = TABLE.sameOrNext(day, isClosed);
                compared.same("same or next", day, next, calendar.sameOrNextBusinessDay(day));
                compared.same("stays", day, day, Days.moved(day, ClosedDayDeadline.STAYS, calendar));
                compared.same("moves", day, next, Days.moved(day, ClosedDayDeadline.NEXT_BUSINESS_DAY, calendar));
                boolean moves = day.getDayOfWeek() == DayOfWeek.SUNDAY || TABLE.isStateHoliday(day);
                compared.same(
                        "moves from Sundays and state holidays",
                        day,
                        moves ? next : day,
                        Days.moved(day, ClosedDayDeadline.ONLY_SUNDAYS_AND_STATE_HOLIDAYS_MOVE, calendar));
            });
        }
        compared.agreeAtLeast(2 * 4 * DAYS);
    }

    /** Ten business days; one that is agreed to on a Saturday has its first on the next business day, either way. */
    @Test
    void an_oral_agreement_stands_through_the_tenth_business_day() {
        for (FridayAfterThanksgiving friday : FridayAfterThanksgiving.values()) {
            boolean isClosed = friday == FridayAfterThanksgiving.CLOSED;
            OregonCalendar calendar = new OregonCalendar(friday);
            Compared.onEachDay(FIRST, LAST, agreed -> {
                LocalDate tenth = TABLE.nth(agreed, 10, false, isClosed);
                compared.same("tenth", agreed, tenth, S08eAiiiOralAgreement.standsThrough(agreed, calendar));
                compared.same(
                        "tenth",
                        agreed,
                        tenth,
                        S08eAiiiOralAgreement.standsThrough(agreed, calendar, DAY_AFTER_IS_DAY_ONE));
                compared.same(
                        "tenth, own day counted",
                        agreed,
                        TABLE.nth(agreed, 10, true, isClosed),
                        S08eAiiiOralAgreement.standsThrough(agreed, calendar, DAY_OF_EVENT_IS_DAY_ONE));
            });
        }
        compared.agreeAtLeast(2 * 3 * DAYS);
    }

    @Test
    void any_number_of_business_days_is_counted_the_same_way() {
        OregonCalendar calendar = OregonCalendar.standard();
        Compared.onEachDay(LocalDate.of(2015, 1, 1), LocalDate.of(2035, 12, 31), day -> {
            for (int number = 1; number <= 30; number++) {
                LocalDate nth = TABLE.nth(day, number, false, false);
                compared.same("business days", day, nth, calendar.plusBusinessDays(day, number));
            }
        });
        compared.agreeAtLeast(30 * 7670);
    }

    /** Offices that closed for a storm: ten business days of January 2024 take three days longer. */
    @Test
    void a_day_on_which_offices_close_by_order_is_not_counted() {
        List<LocalDate> storm =
                List.of(LocalDate.of(2024, 1, 16), LocalDate.of(2024, 1, 17), LocalDate.of(2024, 1, 19));
        BusinessCalendar calendar = OregonCalendar.standard().closedAlsoOn(storm);
        Compared.onEachDay(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 3, 1), agreed -> {
            LocalDate walked = agreed;
            int met = 0;
            while (met < 10) {
                walked = Walk.dayAfter(walked);
                met += TABLE.isBusinessDay(walked, false) && !storm.contains(walked) ? 1 : 0;
            }
            compared.same("tenth", agreed, walked, S08eAiiiOralAgreement.standsThrough(agreed, calendar));
        });
        compared.agreeAtLeast(92);
    }
}

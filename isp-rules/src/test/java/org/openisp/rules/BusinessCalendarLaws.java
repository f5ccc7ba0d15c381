package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;
import org.openisp.rules.oregon.OregonCalendar;
import org.openisp.rules.oregon.StatuteHolidays;

@Label("OAR 411-317-0000(25) counting business days")
class BusinessCalendarLaws {

    private static final BusinessCalendar STANDARD = OregonCalendar.standard();

    @Property
    @Label("between a day and the n-th business day after it lie n business days of the list")
    void n_business_days(
            @ForAll @DateRange(min = "2000-01-01", max = "2399-12-31") LocalDate day,
            @ForAll @IntRange(min = 1, max = 300) int n) {
        LocalDate nth = STANDARD.plusBusinessDays(day, n);

        assertThat(StatuteHolidays.isBusinessDay(nth)).isTrue();
        assertThat(EveryDay.from(day.plusDays(1), nth).filter(StatuteHolidays::isBusinessDay))
                .hasSize(n);
    }

    @Property
    @Label("going n and then m business days on is going n + m on")
    void business_days_add_up(
            @ForAll @DateRange(min = "2000-01-01", max = "2399-12-31") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int n,
            @ForAll @IntRange(min = 1, max = 60) int m) {
        assertThat(STANDARD.plusBusinessDays(STANDARD.plusBusinessDays(day, n), m))
                .isEqualTo(STANDARD.plusBusinessDays(day, n + m));
    }

    @Property
    @Label("closing more days closes those and no others")
    void closing_more_days(
            @ForAll @DateRange(min = "2025-01-01", max = "2026-12-31") LocalDate day,
            @ForAll @Size(max = 60) Set<@DateRange(min = "2025-01-01", max = "2026-12-31") LocalDate> closed) {
        BusinessCalendar calendar = STANDARD.closedAlsoOn(closed);

        assertThat(calendar.isBusinessDay(day)).isEqualTo(StatuteHolidays.isBusinessDay(day) && !closed.contains(day));
        assertThat(closed).noneMatch(calendar::isBusinessDay);
    }

    @Property
    @Label("closing more days never makes a business day come earlier")
    void closing_more_days_never_makes_it_earlier(
            @ForAll @DateRange(min = "2025-01-01", max = "2026-12-31") LocalDate day,
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @Size(max = 60) Set<@DateRange(min = "2025-01-01", max = "2026-12-31") LocalDate> closed) {
        BusinessCalendar calendar = STANDARD.closedAlsoOn(closed);

        assertThat(calendar.plusBusinessDays(day, n)).isAfterOrEqualTo(STANDARD.plusBusinessDays(day, n));
        assertThat(calendar.sameOrNextBusinessDay(day)).isAfterOrEqualTo(STANDARD.sameOrNextBusinessDay(day));
    }
}

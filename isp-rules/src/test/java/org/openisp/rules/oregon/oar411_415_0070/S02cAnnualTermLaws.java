package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.TwelveMonthsFromFebruary29.FEBRUARY_27;
import static org.openisp.rules.oregon.oar411_415_0070.S02cAnnualTerm.endsOn;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.EveryDay;

/** Laws checked on every day of one 400-year Gregorian cycle. */
@DisplayName("OAR 411-415-0070(2)(c) duration of an annual ISP")
class S02cAnnualTermLaws {

    private static final MonthDay FEBRUARY_29 = MonthDay.of(2, 29);

    @Test
    void the_next_twelve_months_begin_on_the_same_day_of_the_next_year() {
        EveryDay.ofFourHundredYears()
                .filter(starts -> !MonthDay.from(starts).equals(FEBRUARY_29))
                .forEach(starts -> {
                    LocalDate next = endsOn(starts).plusDays(1);
                    assertThat(MonthDay.from(next)).isEqualTo(MonthDay.from(starts));
                    assertThat(next.getYear()).isEqualTo(starts.getYear() + 1);
                });
    }

    @Test
    void twelve_months_from_a_first_end_with_the_twelfth_month() {
        EveryDay.ofFourHundredYears()
                .filter(starts -> starts.getDayOfMonth() == 1)
                .forEach(starts -> {
                    YearMonth twelfth = YearMonth.from(endsOn(starts));
                    assertThat(endsOn(starts)).isEqualTo(twelfth.atEndOfMonth());
                    assertThat(ChronoUnit.MONTHS.between(YearMonth.from(starts), twelfth))
                            .isEqualTo(11);
                });
    }

    @Test
    void the_other_reading_is_a_day_shorter_from_a_leap_day_and_the_same_from_any_other() {
        EveryDay.ofFourHundredYears().forEach(starts -> {
            int shorter = MonthDay.from(starts).equals(FEBRUARY_29) ? 1 : 0;
            assertThat(endsOn(starts, FEBRUARY_27)).isEqualTo(endsOn(starts).minusDays(shorter));
        });
    }

    @Test
    void a_later_start_never_gives_an_earlier_end() {
        EveryDay.ofFourHundredYears().forEach(starts -> {
            assertThat(endsOn(starts.plusDays(1))).isAfterOrEqualTo(endsOn(starts));
            assertThat(endsOn(starts.plusDays(1), FEBRUARY_27)).isAfterOrEqualTo(endsOn(starts, FEBRUARY_27));
        });
    }
}

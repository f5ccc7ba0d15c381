package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.InitialTermStart.ON_AUTHORIZATION;
import static org.openisp.rules.oregon.oar411_415_0070.S02bInitialTerm.endsOn;
import static org.openisp.rules.oregon.oar411_415_0070.S02bInitialTerm.firstDayToAuthorize;
import static org.openisp.rules.oregon.oar411_415_0070.S02bInitialTerm.lastDayToAuthorize;
import static org.openisp.rules.oregon.oar411_415_0070.S02bInitialTerm.startsOn;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.EveryDay;

/** Laws checked on every day of one 400-year Gregorian cycle. */
@DisplayName("OAR 411-415-0070(2)(b) duration of an initial ISP")
class S02bInitialTermLaws {

    @Test
    void the_term_is_12_full_months() {
        EveryDay.ofFourHundredYears().forEach(authorized -> {
            LocalDate dayAfterEnd = endsOn(authorized).plusDays(1);
            assertThat(startsOn(authorized).getDayOfMonth()).isEqualTo(1);
            assertThat(dayAfterEnd.getDayOfMonth()).isEqualTo(1);
            assertThat(ChronoUnit.MONTHS.between(startsOn(authorized), dayAfterEnd))
                    .isEqualTo(12);
        });
    }

    @Test
    void the_term_begins_in_the_month_that_follows_authorization() {
        EveryDay.ofFourHundredYears().forEach(authorized -> {
            YearMonth of = YearMonth.from(authorized);
            assertThat(YearMonth.from(startsOn(authorized).minusDays(1))).isEqualTo(of);
        });
    }

    @Test
    void every_day_of_a_month_gives_the_same_term() {
        EveryDay.ofFourHundredYears().filter(day -> day.getDayOfMonth() > 1).forEach(authorized -> {
            LocalDate yesterday = authorized.minusDays(1);
            assertThat(startsOn(authorized)).isEqualTo(startsOn(yesterday));
            assertThat(endsOn(authorized)).isEqualTo(endsOn(yesterday));
        });
    }

    @Test
    void a_later_authorization_never_gives_an_earlier_term() {
        EveryDay.ofFourHundredYears().forEach(authorized -> {
            assertThat(startsOn(authorized.plusDays(1))).isAfterOrEqualTo(startsOn(authorized));
            assertThat(endsOn(authorized.plusDays(1))).isAfterOrEqualTo(endsOn(authorized));
        });
    }

    @Test
    void authorized_on_the_first_or_the_last_day_for_it_the_isp_begins_on_its_day_and_a_day_outside_it_does_not() {
        EveryDay.ofFourHundredYears().filter(day -> day.getDayOfMonth() == 1).forEach(begins -> {
            LocalDate first = firstDayToAuthorize(begins).get();
            LocalDate last = lastDayToAuthorize(begins).get();
            assertThat(startsOn(first)).isEqualTo(begins);
            assertThat(startsOn(last)).isEqualTo(begins);
            assertThat(startsOn(first.minusDays(1))).isBefore(begins);
            assertThat(startsOn(last.plusDays(1))).isAfter(begins);
        });
    }

    @Test
    void no_authorization_lets_it_begin_on_another_day_of_a_month() {
        EveryDay.ofFourHundredYears().filter(day -> day.getDayOfMonth() > 1).forEach(begins -> {
            assertThat(firstDayToAuthorize(begins)).isEmpty();
            assertThat(lastDayToAuthorize(begins)).isEmpty();
            assertThat(EveryDay.from(begins.minusDays(62), begins)
                            .noneMatch(authorized -> startsOn(authorized).equals(begins)))
                    .isTrue();
        });
    }

    @Test
    void by_the_other_reading_it_is_authorized_on_the_day_on_which_it_begins() {
        EveryDay.ofFourHundredYears().forEach(begins -> {
            LocalDate first = firstDayToAuthorize(begins, ON_AUTHORIZATION).get();
            LocalDate last = lastDayToAuthorize(begins, ON_AUTHORIZATION).get();
            assertThat(startsOn(first, ON_AUTHORIZATION)).isEqualTo(begins);
            assertThat(startsOn(last, ON_AUTHORIZATION)).isEqualTo(begins);
            assertThat(startsOn(first.minusDays(1), ON_AUTHORIZATION)).isBefore(begins);
            assertThat(startsOn(last.plusDays(1), ON_AUTHORIZATION)).isAfter(begins);
        });
    }
}

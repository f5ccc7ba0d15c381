package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.S02bInitialTerm.endsOn;
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
}

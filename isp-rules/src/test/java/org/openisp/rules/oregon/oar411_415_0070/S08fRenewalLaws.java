package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.PriorTo.SAME_DAY_COUNTS;
import static org.openisp.rules.oregon.OregonReadings.PriorTo.STRICTLY_BEFORE;
import static org.openisp.rules.oregon.oar411_415_0070.S08fRenewal.lastDayToSign;
import static org.openisp.rules.oregon.oar411_415_0070.S08fRenewal.startsOn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openisp.rules.EveryDay;
import org.openisp.rules.oregon.OregonReadings.TwelveMonthsFromFebruary29;

/** Laws checked on every day of one 400-year Gregorian cycle. */
@DisplayName("OAR 411-415-0070(8)(f) renewing ISP")
class S08fRenewalLaws {

    @Test
    void it_begins_exactly_one_day_after_the_previous_one_expired() {
        EveryDay.ofFourHundredYears()
                .forEach(expired -> assertThat(ChronoUnit.DAYS.between(expired, startsOn(expired)))
                        .isEqualTo(1));
    }

    @Test
    void the_last_day_to_sign_is_before_the_first_day_of_the_renewal() {
        EveryDay.ofFourHundredYears().forEach(expires -> {
            assertThat(lastDayToSign(expires, SAME_DAY_COUNTS).plusDays(1)).isEqualTo(startsOn(expires));
            assertThat(lastDayToSign(expires, STRICTLY_BEFORE).plusDays(2)).isEqualTo(startsOn(expires));
        });
    }

    @Test
    void the_renewals_of_an_initial_isp_are_twelve_full_months_each_without_gap_or_overlap() {
        EveryDay.ofFourHundredYears().forEach(authorized -> {
            LocalDate initialStart = S02bInitialTerm.startsOn(authorized);
            LocalDate ends = S02bInitialTerm.endsOn(authorized);
            for (int years = 1; years <= 5; years++) {
                LocalDate starts = startsOn(ends);
                assertThat(starts.getDayOfMonth()).isEqualTo(1);
                assertThat(ChronoUnit.MONTHS.between(initialStart, starts)).isEqualTo(12L * years);
                ends = S02cAnnualTerm.endsOn(starts);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void four_hundred_renewals_leave_no_day_out_and_cover_none_twice(TwelveMonthsFromFebruary29 reading) {
        LocalDate first = LocalDate.of(2024, 2, 29);
        LocalDate starts = first;
        long days = 0;
        for (int plan = 0; plan < 400; plan++) {
            LocalDate ends = S02cAnnualTerm.endsOn(starts, reading);
            days += EveryDay.from(starts, ends).count();
            starts = startsOn(ends);
        }

        assertThat(days).isEqualTo(ChronoUnit.DAYS.between(first, starts));
        assertThat(starts).isBetween(LocalDate.of(2424, 2, 28), LocalDate.of(2424, 3, 1));
    }
}

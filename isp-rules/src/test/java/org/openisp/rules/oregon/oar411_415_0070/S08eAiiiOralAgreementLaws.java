package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_OF_EVENT_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.FridayAfterThanksgiving.CLOSED;
import static org.openisp.rules.oregon.oar411_415_0070.S08eAiiiOralAgreement.standsThrough;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.BusinessCalendar;
import org.openisp.rules.EveryDay;
import org.openisp.rules.oregon.OregonCalendar;
import org.openisp.rules.oregon.OregonReadings.Counting;
import org.openisp.rules.oregon.StatuteHolidays;

/** Laws checked on every day of one 400-year Gregorian cycle. */
@DisplayName("OAR 411-415-0070(8)(e)(A)(iii) oral agreement for up to 10 business days")
class S08eAiiiOralAgreementLaws {

    private static final BusinessCalendar STANDARD = OregonCalendar.standard();

    @Test
    void after_the_agreement_it_stands_for_10_business_days_of_which_the_last_is_the_last_day() {
        EveryDay.ofFourHundredYears().forEach(agreed -> {
            LocalDate last = standsThrough(agreed, STANDARD);
            assertThat(StatuteHolidays.isBusinessDay(last)).as("%s", agreed).isTrue();
            assertThat(EveryDay.from(agreed.plusDays(1), last)
                            .filter(StatuteHolidays::isBusinessDay)
                            .count())
                    .as("%s", agreed)
                    .isEqualTo(10);
        });
    }

    @Test
    void by_the_other_reading_the_day_of_the_agreement_is_one_of_the_10_if_it_is_a_business_day() {
        EveryDay.ofFourHundredYears().forEach(agreed -> {
            LocalDate last = standsThrough(agreed, STANDARD, DAY_OF_EVENT_IS_DAY_ONE);
            assertThat(StatuteHolidays.isBusinessDay(last)).as("%s", agreed).isTrue();
            assertThat(EveryDay.from(agreed, last)
                            .filter(StatuteHolidays::isBusinessDay)
                            .count())
                    .as("%s", agreed)
                    .isEqualTo(10);
        });
    }

    @Test
    void there_are_at_least_12_calendar_days() {
        EveryDay.ofFourHundredYears()
                .forEach(agreed -> assertThat(standsThrough(agreed, STANDARD)).isAfterOrEqualTo(agreed.plusDays(12)));
    }

    @Test
    void a_later_agreement_never_ends_earlier() {
        for (Counting counting : Counting.values()) {
            EveryDay.ofFourHundredYears()
                    .forEach(agreed -> assertThat(standsThrough(agreed.plusDays(1), STANDARD, counting))
                            .isAfterOrEqualTo(standsThrough(agreed, STANDARD, counting)));
        }
    }

    @Test
    void with_the_friday_after_thanksgiving_closed_it_never_ends_earlier() {
        BusinessCalendar closed = new OregonCalendar(CLOSED);

        EveryDay.ofFourHundredYears()
                .forEach(agreed ->
                        assertThat(standsThrough(agreed, closed)).isAfterOrEqualTo(standsThrough(agreed, STANDARD)));
    }

    @Test
    void closing_the_last_day_moves_it_to_the_next_business_day() {
        EveryDay.ofFourHundredYears().forEach(agreed -> {
            LocalDate last = standsThrough(agreed, STANDARD);
            BusinessCalendar storm = STANDARD.closedAlsoOn(List.of(last));
            assertThat(standsThrough(agreed, storm)).isEqualTo(STANDARD.sameOrNextBusinessDay(last.plusDays(1)));
        });
    }

    @Test
    void closing_any_day_never_makes_it_end_earlier() {
        EveryDay.from(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)).forEach(agreed -> {
            LocalDate last = standsThrough(agreed, STANDARD);
            EveryDay.from(agreed.minusDays(1), last.plusDays(1))
                    .forEach(closed -> assertThat(standsThrough(agreed, STANDARD.closedAlsoOn(List.of(closed))))
                            .isAfterOrEqualTo(last)
                            .isNotEqualTo(closed));
        });
    }
}

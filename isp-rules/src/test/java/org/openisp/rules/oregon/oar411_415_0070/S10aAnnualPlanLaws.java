package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_OF_EVENT_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.YearFromFebruary29.MARCH_1;
import static org.openisp.rules.oregon.oar411_415_0070.S10aAnnualPlan.firstDue;
import static org.openisp.rules.oregon.oar411_415_0070.S10aAnnualPlan.nextDue;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openisp.rules.EveryDay;
import org.openisp.rules.oregon.OregonReadings.YearFromFebruary29;

/** Laws checked on every day of one 400-year Gregorian cycle. */
@DisplayName("OAR 411-415-0070(10)(a) Annual Plan within 90 days, and annually")
class S10aAnnualPlanLaws {

    private static final MonthDay FEBRUARY_29 = MonthDay.of(2, 29);

    @Test
    void there_are_90_days_for_the_first_one_after_the_day_of_enrollment() {
        EveryDay.ofFourHundredYears()
                .forEach(enrolledOn -> assertThat(EveryDay.from(enrolledOn.plusDays(1), firstDue(enrolledOn))
                                .count())
                        .isEqualTo(90));
    }

    @Test
    void by_the_other_reading_the_day_of_enrollment_is_one_of_the_90() {
        EveryDay.ofFourHundredYears()
                .forEach(enrolledOn -> assertThat(
                                EveryDay.from(enrolledOn, firstDue(enrolledOn, DAY_OF_EVENT_IS_DAY_ONE))
                                        .count())
                        .isEqualTo(90));
    }

    @Test
    void the_next_one_is_due_on_the_same_day_of_the_next_year_and_from_a_leap_day_the_last_of_february() {
        EveryDay.ofFourHundredYears().forEach(developedOn -> {
            LocalDate due = nextDue(developedOn);
            MonthDay expected =
                    MonthDay.from(developedOn).equals(FEBRUARY_29) ? MonthDay.of(2, 28) : MonthDay.from(developedOn);
            assertThat(due.getYear()).isEqualTo(developedOn.getYear() + 1);
            assertThat(MonthDay.from(due)).isEqualTo(expected);
        });
    }

    @Test
    void the_other_reading_is_a_day_later_from_a_leap_day_and_the_same_from_any_other() {
        EveryDay.ofFourHundredYears().forEach(developedOn -> {
            int later = MonthDay.from(developedOn).equals(FEBRUARY_29) ? 1 : 0;
            assertThat(nextDue(developedOn, MARCH_1))
                    .isEqualTo(nextDue(developedOn).plusDays(later));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_later_plan_is_never_due_again_earlier(YearFromFebruary29 reading) {
        EveryDay.ofFourHundredYears()
                .forEach(developedOn -> assertThat(nextDue(developedOn.plusDays(1), reading))
                        .isAfterOrEqualTo(nextDue(developedOn, reading)));
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.YearFromFebruary29.MARCH_1;
import static org.openisp.rules.oregon.oar411_415_0070.S05aCareerDevelopmentPlan.opportunityDue;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openisp.rules.EveryDay;
import org.openisp.rules.oregon.OregonReadings.YearFromFebruary29;

/** Laws checked on every day of one 400-year Gregorian cycle. */
@DisplayName("OAR 411-415-0070(5)(a)(B) within one year of an unexpected exit from school")
class S05aCareerDevelopmentPlanLaws {

    private static final MonthDay FEBRUARY_29 = MonthDay.of(2, 29);

    @Test
    void it_is_the_same_day_of_the_next_year_and_from_a_leap_day_the_last_of_february() {
        EveryDay.ofFourHundredYears().forEach(exitedOn -> {
            LocalDate due = opportunityDue(exitedOn);
            MonthDay expected =
                    MonthDay.from(exitedOn).equals(FEBRUARY_29) ? MonthDay.of(2, 28) : MonthDay.from(exitedOn);
            assertThat(due.getYear()).isEqualTo(exitedOn.getYear() + 1);
            assertThat(MonthDay.from(due)).isEqualTo(expected);
        });
    }

    @Test
    void the_other_reading_is_a_day_later_from_a_leap_day_and_the_same_from_any_other() {
        EveryDay.ofFourHundredYears().forEach(exitedOn -> {
            int later = MonthDay.from(exitedOn).equals(FEBRUARY_29) ? 1 : 0;
            assertThat(opportunityDue(exitedOn, MARCH_1))
                    .isEqualTo(opportunityDue(exitedOn).plusDays(later));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_later_exit_is_never_due_earlier(YearFromFebruary29 reading) {
        EveryDay.ofFourHundredYears()
                .forEach(exitedOn -> assertThat(opportunityDue(exitedOn.plusDays(1), reading))
                        .isAfterOrEqualTo(opportunityDue(exitedOn, reading)));
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.S06aReviews.dueAfterAssessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.EveryDay;

/** Laws checked on every day of one 400-year Gregorian cycle. */
@DisplayName("OAR 411-415-0070(6)(a)(A) review after a needs assessment")
class S06aReviewsLaws {

    @Test
    void it_is_due_on_the_last_day_of_the_month_that_follows() {
        EveryDay.ofFourHundredYears().forEach(conducted -> {
            LocalDate due = dueAfterAssessment(conducted);
            assertThat(due.plusDays(1).getDayOfMonth()).isEqualTo(1);
            assertThat(ChronoUnit.MONTHS.between(YearMonth.from(conducted), YearMonth.from(due)))
                    .isEqualTo(1);
        });
    }

    @Test
    void there_are_28_to_61_days_for_it() {
        EveryDay.ofFourHundredYears()
                .forEach(conducted -> assertThat(ChronoUnit.DAYS.between(conducted, dueAfterAssessment(conducted)))
                        .isBetween(28L, 61L));
    }

    @Test
    void every_day_of_a_month_gives_the_same_day() {
        EveryDay.ofFourHundredYears()
                .filter(day -> day.getDayOfMonth() > 1)
                .forEach(conducted -> assertThat(dueAfterAssessment(conducted))
                        .isEqualTo(dueAfterAssessment(conducted.minusDays(1))));
    }

    @Test
    void a_later_assessment_is_never_due_earlier() {
        EveryDay.ofFourHundredYears()
                .forEach(conducted -> assertThat(dueAfterAssessment(conducted.plusDays(1)))
                        .isAfterOrEqualTo(dueAfterAssessment(conducted)));
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_AFTER_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.Counting.DAY_OF_EVENT_IS_DAY_ONE;
import static org.openisp.rules.oregon.OregonReadings.FridayAfterThanksgiving.CLOSED;
import static org.openisp.rules.oregon.oar411_415_0070.S08eAiiiOralAgreement.standsThrough;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.rules.BusinessCalendar;
import org.openisp.rules.oregon.OregonCalendar;

@DisplayName("OAR 411-415-0070(8)(e)(A)(iii) oral agreement for up to 10 business days")
class S08eAiiiOralAgreementTest {

    private static final BusinessCalendar STANDARD = OregonCalendar.standard();

    @ParameterizedTest(name = "agreed {0}: through {1}, or {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # agreed   | through    | that day is one | why
            2025-03-03 | 2025-03-17 | 2025-03-14      | two plain weeks
            2025-06-30 | 2025-07-15 | 2025-07-14      | Independence Day on a Friday
            2026-06-26 | 2026-07-13 | 2026-07-10      | July 4 on a Saturday: the Friday before
            2027-06-28 | 2027-07-13 | 2027-07-12      | July 4 on a Sunday: the Monday after
            2025-10-06 | 2025-10-21 | 2025-10-20      | Columbus Day is no business day
            2025-11-17 | 2025-12-02 | 2025-12-01      | Thanksgiving closed, the Friday after open
            2025-12-19 | 2026-01-06 | 2026-01-05      | Christmas and New Year
            2021-12-20 | 2022-01-05 | 2022-01-04      | closed Fridays 2021-12-24 and 2021-12-31
            2024-02-20 | 2024-03-05 | 2024-03-04      | the leap day is a business day
            2028-02-18 | 2028-03-06 | 2028-03-03      | Presidents Day and a leap day
            """)
    void worked_dates(LocalDate agreed, LocalDate through, LocalDate thatDayIsOne, String why) {
        assertThat(standsThrough(agreed, STANDARD)).isEqualTo(through);
        assertThat(standsThrough(agreed, STANDARD, DAY_AFTER_IS_DAY_ONE)).isEqualTo(through);
        assertThat(standsThrough(agreed, STANDARD, DAY_OF_EVENT_IS_DAY_ONE)).isEqualTo(thatDayIsOne);
    }

    @ParameterizedTest(name = "agreed {0}: through {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # agreed   | through    | why
            2025-03-08 | 2025-03-21 | a Saturday: Monday is the first
            2025-03-09 | 2025-03-21 | a Sunday
            2025-07-04 | 2025-07-18 | a holiday on a Friday
            2025-10-13 | 2025-10-27 | Columbus Day
            2025-11-27 | 2025-12-11 | Thanksgiving
            2021-12-31 | 2022-01-14 | the Friday before New Year on a Saturday
            """)
    void agreed_on_a_day_that_is_no_business_day_and_so_cannot_be_day_one(
            LocalDate agreed, LocalDate through, String why) {
        assertThat(standsThrough(agreed, STANDARD)).isEqualTo(through);
        assertThat(standsThrough(agreed, STANDARD, DAY_OF_EVENT_IS_DAY_ONE)).isEqualTo(through);
    }

    @ParameterizedTest(name = "agreed {0}: through {1}, or {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # agreed   | through    | that day is one | why
            2025-11-17 | 2025-12-03 | 2025-12-02      | the Friday is not one of the ten
            2025-11-28 | 2025-12-12 | 2025-12-12      | agreed on the closed Friday
            2025-12-19 | 2026-01-06 | 2026-01-05      | another Friday after a holiday is
            """)
    void with_the_friday_after_thanksgiving_closed(
            LocalDate agreed, LocalDate through, LocalDate thatDayIsOne, String why) {
        assertThat(standsThrough(agreed, new OregonCalendar(CLOSED))).isEqualTo(through);
        assertThat(standsThrough(agreed, new OregonCalendar(CLOSED), DAY_OF_EVENT_IS_DAY_ONE))
                .isEqualTo(thatDayIsOne);
    }

    @ParameterizedTest(name = "closed on {0}, agreed {1}: through {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # closed   | agreed     | through    | why
            2025-01-09 | 2025-01-02 | 2025-01-17 | a day of mourning: one day more
            2025-03-06 | 2025-03-03 | 2025-03-18 | a storm
            2025-03-17 | 2025-03-03 | 2025-03-18 | a storm on what would have been the last day
            2025-03-08 | 2025-03-03 | 2025-03-17 | a storm on a Saturday changes nothing
            2025-03-03 | 2025-03-03 | 2025-03-17 | nor on the day of the agreement
            2025-03-18 | 2025-03-03 | 2025-03-17 | nor afterwards
            """)
    void with_a_day_closed_by_order(LocalDate closed, LocalDate agreed, LocalDate through, String why) {
        assertThat(standsThrough(agreed, STANDARD.closedAlsoOn(List.of(closed))))
                .isEqualTo(through);
    }
}

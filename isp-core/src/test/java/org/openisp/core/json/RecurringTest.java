package org.openisp.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecurringTest {

    private final Recurring recurring = new Recurring();

    private String text(String text) {
        return recurring.text(("#" + text + "#").toCharArray(), 1, text.length());
    }

    @Test
    void a_text_that_comes_again_is_one_value() {
        assertThat(text("need-1")).isEqualTo("need-1").isSameAs(text("need-1"));
    }

    @Test
    void texts_that_share_a_place_are_told_apart() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 1000; i++) {
                assertThat(text("need-" + i)).isEqualTo("need-" + i);
            }
        }
        assertThat(text("xamma")).isEqualTo("xamma");
        assertThat(text("xbmma")).isEqualTo("xbmma");
        assertThat(text("")).isEmpty();
    }

    @Test
    void a_day_that_comes_again_is_one_value() {
        assertThat(recurring.day(2025, 3, 4))
                .isEqualTo(LocalDate.of(2025, 3, 4))
                .isSameAs(recurring.day(2025, 3, 4));
    }

    @Test
    void days_in_a_row_keep_out_of_each_others_places() {
        LocalDate[] first = new LocalDate[90];
        for (int i = 0; i < 90; i++) {
            first[i] = day(LocalDate.of(2025, 1, 1).plusDays(i));
        }
        for (int i = 0; i < 90; i++) {
            assertThat(day(LocalDate.of(2025, 1, 1).plusDays(i))).isSameAs(first[i]);
        }
    }

    @Test
    void days_that_share_a_place_are_told_apart() {
        for (int round = 0; round < 2; round++) {
            for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
                assertThat(day(day)).isEqualTo(day);
            }
        }
    }

    private LocalDate day(LocalDate day) {
        return recurring.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    @Test
    void a_day_that_is_none_is_refused() {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> recurring.day(2025, 2, 29));
    }
}

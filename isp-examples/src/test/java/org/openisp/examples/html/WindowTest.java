package org.openisp.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openisp.examples.report.Timeline;
import org.openisp.examples.report.Timeline.Kind;
import org.openisp.examples.report.Timeline.Stretch;

class WindowTest {

    /** A year of 365 days, each of them one wide. */
    private static final Window YEAR = new Window(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), 365);

    @Test
    void a_day_lasts_until_the_next_one_begins() {
        assertThat(YEAR.left(LocalDate.of(2025, 1, 1))).isZero();
        assertThat(YEAR.right(LocalDate.of(2025, 1, 1))).isEqualTo(1);
        assertThat(YEAR.left(LocalDate.of(2025, 2, 1))).isEqualTo(31);
        assertThat(YEAR.right(LocalDate.of(2025, 2, 28))).isEqualTo(59);
        assertThat(YEAR.right(LocalDate.of(2025, 12, 31))).isEqualTo(365);
    }

    @Test
    void noon_of_july_2_is_the_middle_of_the_year() {
        assertThat(YEAR.middle(LocalDate.of(2025, 7, 2))).isEqualTo(182.5);
    }

    @Test
    void what_lies_outside_is_cut_at_the_edges() {
        assertThat(YEAR.left(LocalDate.of(2024, 12, 31))).isZero();
        assertThat(YEAR.right(LocalDate.of(2026, 1, 1))).isEqualTo(365);
        assertThat(YEAR.holds(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(YEAR.holds(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(YEAR.holds(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(YEAR.holds(LocalDate.of(2025, 12, 31))).isTrue();
    }

    @Test
    void it_is_made_of_whole_months() {
        Window window = Window.of(timeline("2025-06-15", "2025-02-03", "2026-02-02"), 100);
        assertThat(window.first()).isEqualTo(LocalDate.of(2025, 2, 1));
        assertThat(window.last()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void of_many_years_it_shows_eighteen_months_before_the_day_and_after_it() {
        Timeline years = timeline("2025-06-15", "2019-01-01", "2030-12-31");
        Window window = Window.of(years, 100);
        assertThat(window.first()).isEqualTo(LocalDate.of(2023, 12, 1));
        assertThat(window.last()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(new TimelinePicture(years, "r").leftOut())
                .isEqualTo("The picture shows 2023-12-01 to 2026-12-31; days before or after are in the list.");
    }

    @Test
    void it_holds_the_day_it_is_seen_from_even_if_nothing_else_is_near() {
        Window window = Window.of(timeline("2025-06-15", "2018-01-01", "2018-12-31"), 100);
        assertThat(window.holds(LocalDate.of(2025, 6, 15))).isTrue();
        assertThat(window.first()).isEqualTo(LocalDate.of(2023, 12, 1));
        assertThat(window.last()).isEqualTo(LocalDate.of(2025, 6, 30));
    }

    private static Timeline timeline(String asOf, String from, String through) {
        return new Timeline(
                LocalDate.parse(asOf),
                Array.of(new Stretch(
                        Kind.PLAN,
                        "isp-1",
                        LocalDate.parse(from),
                        Option.some(LocalDate.parse(through)),
                        Array.empty())),
                Array.empty());
    }
}

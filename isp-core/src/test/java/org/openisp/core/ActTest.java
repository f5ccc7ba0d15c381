package org.openisp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Act: done on a day, not done through a day, not recorded")
class ActTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void done_on_a_day() {
        Act act = Act.on(DAY);

        assertThat(act.doneOn()).isEqualTo(Option.some(DAY));
        assertThat(act.notDoneThrough()).isEqualTo(Option.none());
        assertThat(act.isRecorded()).isTrue();
    }

    @Test
    void not_done_through_a_day() {
        Act act = Act.notThrough(DAY);

        assertThat(act.doneOn()).isEqualTo(Option.none());
        assertThat(act.notDoneThrough()).isEqualTo(Option.some(DAY));
        assertThat(act.isRecorded()).isTrue();
    }

    @Test
    void not_recorded() {
        Act act = Act.notRecorded();

        assertThat(act.doneOn()).isEqualTo(Option.none());
        assertThat(act.notDoneThrough()).isEqualTo(Option.none());
        assertThat(act.isRecorded()).isFalse();
    }

    @Test
    void the_three_are_different_and_each_equals_its_like() {
        assertThat(Act.on(DAY)).isEqualTo(Act.on(DAY)).hasSameHashCodeAs(Act.on(DAY));
        assertThat(Act.notThrough(DAY)).isEqualTo(Act.notThrough(DAY)).hasSameHashCodeAs(Act.notThrough(DAY));
        assertThat(Act.notRecorded()).isEqualTo(Act.notRecorded());

        assertThat(Act.on(DAY)).isNotEqualTo(Act.on(DAY.plusDays(1)));
        assertThat(Act.on(DAY)).isNotEqualTo(Act.notThrough(DAY));
        assertThat(Act.notRecorded()).isNotEqualTo(Act.notThrough(DAY));
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void no_day_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> Act.on(null));
        assertThatNullPointerException().isThrownBy(() -> Act.notThrough(null));
    }
}

package org.openisp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Observation: what somebody saw on one day")
class ObservationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void a_day_and_whether_it_was_so() {
        Observation seen = new Observation(DAY, false);

        assertThat(seen.on()).isEqualTo(DAY);
        assertThat(seen.holds()).isFalse();
    }

    @Test
    void the_same_on_another_day_is_another_observation() {
        assertThat(new Observation(DAY, true))
                .isEqualTo(new Observation(DAY, true))
                .hasSameHashCodeAs(new Observation(DAY, true))
                .isNotEqualTo(new Observation(DAY, false))
                .isNotEqualTo(new Observation(DAY.plusDays(1), true));
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void no_day_is_refused() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Observation(null, true))
                .withMessage("on");
    }
}

package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.OregonReadings.COUNTING;
import static org.openisp.rules.oregon.OregonReadings.LASTING;
import static org.openisp.rules.oregon.OregonReadings.PRIOR_TO;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.oregon.OregonReadings.Counting;
import org.openisp.rules.oregon.OregonReadings.Lasting;
import org.openisp.rules.oregon.OregonReadings.PriorTo;

@DisplayName("Readings of open text")
class ReadingsTest {

    @Test
    void what_nobody_chose_is_read_by_its_default() {
        assertThat(Readings.defaults().of(COUNTING)).isEqualTo(Counting.DAY_AFTER_IS_DAY_ONE);
        assertThat(Readings.defaults().of(PRIOR_TO)).isEqualTo(PriorTo.SAME_DAY_COUNTS);
    }

    @Test
    void a_choice_changes_one_text_and_no_other() {
        Readings readings = Readings.defaults().with(PRIOR_TO, PriorTo.STRICTLY_BEFORE);

        assertThat(readings.of(PRIOR_TO)).isEqualTo(PriorTo.STRICTLY_BEFORE);
        assertThat(readings.of(COUNTING)).isEqualTo(Counting.DAY_AFTER_IS_DAY_ONE);
        assertThat(readings.of(LASTING)).isEqualTo(Lasting.FIRST_DAY_COUNTS);
    }

    @Test
    void choosing_leaves_the_readings_it_started_from_as_they_were() {
        Readings before = Readings.defaults().with(LASTING, Lasting.FIRST_DAY_DOES_NOT_COUNT);
        Readings after =
                before.with(LASTING, Lasting.FIRST_DAY_COUNTS).with(COUNTING, Counting.DAY_OF_EVENT_IS_DAY_ONE);

        assertThat(before.of(LASTING)).isEqualTo(Lasting.FIRST_DAY_DOES_NOT_COUNT);
        assertThat(before.of(COUNTING)).isEqualTo(Counting.DAY_AFTER_IS_DAY_ONE);
        assertThat(after.of(LASTING)).isEqualTo(Lasting.FIRST_DAY_COUNTS);
        assertThat(Readings.defaults().of(LASTING)).isEqualTo(Lasting.FIRST_DAY_COUNTS);
    }

    @Test
    void the_last_choice_of_a_text_counts() {
        Readings readings = Readings.defaults()
                .with(COUNTING, Counting.DAY_OF_EVENT_IS_DAY_ONE)
                .with(COUNTING, Counting.DAY_AFTER_IS_DAY_ONE);

        assertThat(readings.of(COUNTING)).isEqualTo(Counting.DAY_AFTER_IS_DAY_ONE);
    }

    @Test
    void the_order_of_choosing_does_not_matter() {
        Readings one = Readings.defaults()
                .with(PRIOR_TO, PriorTo.STRICTLY_BEFORE)
                .with(LASTING, Lasting.FIRST_DAY_DOES_NOT_COUNT);
        Readings other = Readings.defaults()
                .with(LASTING, Lasting.FIRST_DAY_DOES_NOT_COUNT)
                .with(PRIOR_TO, PriorTo.STRICTLY_BEFORE);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void readings_with_another_choice_are_not_equal() {
        assertThat(Readings.defaults().with(PRIOR_TO, PriorTo.STRICTLY_BEFORE))
                .isNotEqualTo(Readings.defaults())
                .isNotEqualTo(Readings.defaults().with(LASTING, Lasting.FIRST_DAY_DOES_NOT_COUNT));
    }

    @Test
    void are_written_with_what_was_chosen() {
        assertThat(Readings.defaults().with(PRIOR_TO, PriorTo.STRICTLY_BEFORE))
                .hasToString("Readings[prior-to=strictly-before]");
    }
}

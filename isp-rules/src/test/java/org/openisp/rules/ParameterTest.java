package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.PriorTo;
import org.openisp.rules.missouri.ispguide.IspGuide;

@DisplayName("What a law turns on and does not say")
class ParameterTest {

    private static final Parameter<AgeRange> AGE = MissouriReadings.WORKING_AGE;
    private static final Rulebook<?> GUIDE = IspGuide.rulebook();
    private static final Question ASKED = Question.asOf(LocalDate.of(2025, 9, 1));
    private static final AgeRange FROM_18_TO_64 = AgeRange.of(18, 64);

    @Test
    void is_not_set_where_nobody_sets_it() {
        assertThat(Readings.defaults().of(AGE)).isEqualTo(Option.none());
        assertThat(ASKED.readings().of(AGE)).isEqualTo(Option.none());
        assertThat(Readings.defaults()
                        .with(MissouriReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE)
                        .of(AGE))
                .isEqualTo(Option.none());
    }

    @Test
    void is_what_it_was_set_to_last() {
        Question set = ASKED.with(AGE, AgeRange.from(16)).with(AGE, FROM_18_TO_64);

        assertThat(set.readings().of(AGE)).isEqualTo(Option.some(FROM_18_TO_64));
        assertThat(ASKED.readings().of(AGE)).isEqualTo(Option.none());
    }

    @Test
    void stays_set_when_a_text_is_read_another_way() {
        Readings readings = Readings.defaults()
                .with(AGE, FROM_18_TO_64)
                .with(MissouriReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE)
                .with(MissouriReadings.PRIOR_TO, PriorTo.SAME_DAY_COUNTS);

        assertThat(readings.of(AGE)).isEqualTo(Option.some(FROM_18_TO_64));
        assertThat(readings.of(MissouriReadings.PRIOR_TO)).isEqualTo(PriorTo.SAME_DAY_COUNTS);
        assertThat(readings).isEqualTo(Readings.defaults().with(AGE, AgeRange.of(18, 64)));
    }

    @Test
    void tells_readings_apart() {
        Readings set = Readings.defaults().with(AGE, FROM_18_TO_64);

        assertThat(set)
                .isEqualTo(Readings.defaults().with(AGE, AgeRange.parse("18-64")))
                .hasSameHashCodeAs(Readings.defaults().with(AGE, AgeRange.parse("18-64")))
                .isNotEqualTo(Readings.defaults())
                .isNotEqualTo(Readings.defaults().with(AGE, AgeRange.from(18)));
    }

    @Test
    void is_written_with_the_readings() {
        assertThat(Readings.defaults().with(AGE, FROM_18_TO_64)).hasToString("Readings[working-age=18-64]");
        assertThat(Readings.defaults()).hasToString("Readings[defaults]");
    }

    @Test
    void is_read_by_its_name() {
        assertThat(GUIDE.read(ASKED, "working-age", "16-").readings().of(AGE))
                .isEqualTo(Option.some(AgeRange.from(16)));
        assertThat(GUIDE.read(ASKED, "prior-to", "strictly-before").readings().of(MissouriReadings.PRIOR_TO))
                .isEqualTo(PriorTo.STRICTLY_BEFORE);
        assertThat(GUIDE.canRead("working-age")).isTrue();
        assertThat(GUIDE.canRead("working age")).isFalse();
    }

    @Test
    void refuses_what_it_cannot_read() {
        assertThatIllegalArgumentException().isThrownBy(() -> GUIDE.read(ASKED, "working-age", "grown-up"));
    }

    @Test
    void of_another_name_is_refused_with_the_names_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GUIDE.read(ASKED, "retirement-age", "65-"))
                .withMessageContaining("retirement-age")
                .withMessageContaining("working-age")
                .withMessageContaining("own-signature");
    }

    @Test
    void is_told_with_the_report_set_or_not() {
        assertThat(readAs(ASKED).choice()).isEqualTo(Parameter.NOT_SET);
        assertThat(readAs(ASKED.with(AGE, FROM_18_TO_64)).choice()).isEqualTo("18-64");
    }

    private static ReadAs readAs(Question question) {
        return GUIDE.check(Records.of(Option.none(), Option.none()), question)
                .manifest()
                .readings()
                .find(one -> one.reading().equals("working-age"))
                .get();
    }
}

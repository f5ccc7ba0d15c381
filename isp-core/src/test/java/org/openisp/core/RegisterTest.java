package org.openisp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Register: dated entries, and how far their absence can be believed")
class RegisterTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    @Test
    void not_recorded_is_not_empty() {
        Register<String> notRecorded = Register.notRecorded();
        Register<String> empty = Register.of();

        assertThat(notRecorded.isRecorded()).isFalse();
        assertThat(empty.isRecorded()).isTrue();
        assertThat(notRecorded).isEmpty();
        assertThat(empty).isEmpty();
        assertThat(notRecorded).isNotEqualTo(empty);
        assertThat(empty).isNotEqualTo(notRecorded);
        assertThat(notRecorded).hasToString("Register<not recorded>");
        assertThat(empty).hasToString("Register[]");
    }

    @Test
    void entries_keep_their_order() {
        assertThat(Register.of("b", "a", "c")).containsExactly("b", "a", "c");
        assertThat(Register.ofAll(List.of("b", "a", "c")).entries()).containsExactly("b", "a", "c");
        assertThat(Register.of("b", "a")).hasToString("Register[b, a]");
    }

    @Test
    void no_day_of_its_own_unless_it_says_so() {
        assertThat(Register.notRecorded().completeThrough()).isEqualTo(Option.none());
        assertThat(Register.of("a").completeThrough()).isEqualTo(Option.none());
        assertThat(Register.of("a").completeThrough(DAY).completeThrough()).isEqualTo(Option.some(DAY));
    }

    @Test
    void complete_through_a_day_keeps_the_entries_and_leaves_the_other_register_alone() {
        Register<String> before = Register.of("a", "b");
        Register<String> after = before.completeThrough(DAY);

        assertThat(after).containsExactly("a", "b");
        assertThat(after.isRecorded()).isTrue();
        assertThat(before.completeThrough()).isEqualTo(Option.none());
        assertThat(after.completeThrough(DAY.plusDays(1)).completeThrough()).isEqualTo(Option.some(DAY.plusDays(1)));
    }

    @Test
    void complete_through_a_day_records_what_was_not_recorded() {
        Register<String> said = Register.<String>notRecorded().completeThrough(DAY);

        assertThat(said.isRecorded()).isTrue();
        assertThat(said).isEqualTo(Register.<String>of().completeThrough(DAY));
    }

    @Test
    void equality_looks_at_entries_order_day_and_recording_and_not_at_the_collection() {
        Register<String> register = Register.of("a", "b");

        assertThat(register)
                .isEqualTo(Register.ofAll(List.of("a", "b")))
                .hasSameHashCodeAs(Register.ofAll(Vector.of("a", "b")));
        assertThat(register.completeThrough(DAY))
                .isEqualTo(Register.of("a", "b").completeThrough(DAY))
                .hasSameHashCodeAs(Register.of("a", "b").completeThrough(DAY));

        assertThat(register).isNotEqualTo(Register.of("b", "a"));
        assertThat(register).isNotEqualTo(Register.of("a"));
        assertThat(register).isNotEqualTo(register.completeThrough(DAY));
        assertThat(register.completeThrough(DAY)).isNotEqualTo(register.completeThrough(DAY.plusDays(1)));
        assertThat(register).isNotEqualTo(Array.of("a", "b"));
    }

    @Test
    void later_changes_to_what_it_was_made_from_do_not_reach_it() {
        String[] array = {"a", "b"};
        java.util.List<String> list = new ArrayList<>(Arrays.asList("a", "b"));
        Register<String> ofArray = Register.of(array);
        Register<String> ofList = Register.ofAll(list);

        array[0] = "changed";
        list.set(0, "changed");
        list.add("added");

        assertThat(ofArray).containsExactly("a", "b");
        assertThat(ofList).containsExactly("a", "b");
    }

    @Test
    void its_iterator_removes_nothing() {
        Register<String> register = Register.of("a");
        Iterator<String> iterator = register.iterator();
        assertThat(iterator.next()).isEqualTo("a");

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(iterator::remove);
        assertThat(register).containsExactly("a");
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void null_entries_are_refused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Register.of("a", null))
                .withMessage("a register takes no null entry");
        assertThatNullPointerException()
                .isThrownBy(() -> Register.ofAll(Arrays.asList("a", null)))
                .withMessage("a register takes no null entry");
        assertThatNullPointerException()
                .isThrownBy(() -> Register.ofAll(Array.of("a", null)))
                .withMessage("a register takes no null entry");
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void complete_through_no_day_is_refused() {
        Register<String> register = Register.of("a");

        assertThatNullPointerException().isThrownBy(() -> register.completeThrough(null));
    }
}

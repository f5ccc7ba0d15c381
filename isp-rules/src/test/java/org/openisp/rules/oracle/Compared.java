package org.openisp.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What two opinions were compared on: how often, and where they differ. Kept by hand, for one assertion a day would take
 * longer than both opinions together.
 */
final class Compared {

    private static final int SHOWN = 20;

    private final List<String> differences = new ArrayList<>();
    private int comparisons;

    /** Each day of a range, both ends included. */
    static void onEachDay(LocalDate first, LocalDate last, Consumer<LocalDate> ask) {
        for (LocalDate day = first; !day.isAfter(last); day = Walk.dayAfter(day)) {
            ask.accept(day);
        }
    }

    void same(String question, Object about, Object oracle, Object library) {
        comparisons++;
        if (!Objects.equals(oracle, library) && differences.size() < SHOWN) {
            differences.add(question + " of " + about + ": the oracle says " + oracle + ", the library " + library);
        }
    }

    /** No difference, and so many questions: a loop that asked nothing proves nothing. */
    void agreeAtLeast(int times) {
        assertThat(differences).isEmpty();
        assertThat(comparisons).isGreaterThanOrEqualTo(times);
    }
}

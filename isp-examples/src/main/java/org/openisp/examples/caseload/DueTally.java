package org.openisp.examples.caseload;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;

/** What is overdue, what is due soon, and how much is due in each month. */
public final class DueTally {

    /** How something with a last day stands. */
    public enum State {
        /** The last day is past, and it is not done. */
        OVERDUE,
        /** It is still to do, and the last day is near. */
        DUE_SOON,
        /** The last day is past or near, and facts are missing that say whether it was done. */
        NOT_KNOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How many.
     *
     * @param items how many findings
     * @param records in how many records
     */
    public record Count(long items, long records) {}

    private final Map<State, Count> counts = new EnumMap<>(State.class);
    private final SortedMap<YearMonth, Long> months = new TreeMap<>();
    private final LocalDate soonThrough;

    DueTally(LocalDate soonThrough) {
        this.soonThrough = soonThrough;
        for (State state : State.values()) {
            counts.put(state, new Count(0, 0));
        }
    }

    /** How a finding stands; none where it has no last day, is done, or has time. */
    Option<State> stateOf(Finding finding) {
        Option<LocalDate> due = finding.outcome().due();
        boolean isNear = due.exists(day -> !day.isAfter(soonThrough));
        return switch (finding.status()) {
            case NOT_MET ->
                Option.when(due.isDefined() && finding.outcome().done().isEmpty(), State.OVERDUE);
            case PENDING -> Option.when(isNear, State.DUE_SOON);
            case UNDETERMINED -> Option.when(isNear, State.NOT_KNOWN);
            case MET, NOT_APPLICABLE, JUDGMENT -> Option.none();
        };
    }

    /** Adds one record. */
    void add(Examined examined) {
        Map<State, Long> here = new EnumMap<>(State.class);
        for (Examined.OfLaw answers : examined.answers()) {
            for (Finding finding : answers.report().findings()) {
                Option<LocalDate> due = finding.outcome().due();
                if (due.isEmpty()) {
                    continue;
                }
                stateOf(finding).forEach(state -> here.merge(state, 1L, Long::sum));
                if (finding.status() == Status.PENDING) {
                    months.merge(YearMonth.from(due.get()), 1L, Long::sum);
                }
            }
        }
        here.forEach((state, items) -> {
            Count before = of(state);
            counts.put(state, new Count(before.items() + items, before.records() + 1));
        });
    }

    /** How many stand like this. */
    public Count of(State state) {
        return counts.getOrDefault(state, new Count(0, 0));
    }

    /** How many findings that are still to do have their last day in each month; months without any are left out. */
    public SortedMap<YearMonth, Long> months() {
        return Collections.unmodifiableSortedMap(months);
    }
}

package org.openisp.core;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that is done on one day: done on a day, known not to be done through a day, or not recorded.
 *
 * <p>The three are different answers to "was the plan implemented?": on 2025-04-01; not through 2025-05-31; the record
 * does not say.
 */
public sealed interface Act {

    /** The day on which it was done; none when it was not done, or when that is not recorded. */
    Option<LocalDate> doneOn();

    /**
     * The last day, included, through which it is known not to be done. None when it was done, or when nothing is
     * recorded.
     */
    Option<LocalDate> notDoneThrough();

    /** It was done on this day. */
    static Act on(LocalDate day) {
        return new On(Option.some(day));
    }

    /** It was not done up to and including this day. */
    static Act notThrough(LocalDate day) {
        return new NotThrough(Option.some(day));
    }

    /** The record does not say whether it was done. */
    static Act notRecorded() {
        return NotRecorded.NOT_RECORDED;
    }

    /** Whether the record says either. */
    default boolean isRecorded() {
        return doneOn().isDefined() || notDoneThrough().isDefined();
    }

    /**
     * Done on a day.
     *
     * @param doneOn the day, never none
     */
    record On(Option<LocalDate> doneOn) implements Act {

        /** Done on this day. */
        public On {
            Objects.requireNonNull(doneOn.get(), "day");
        }

        @Override
        public Option<LocalDate> notDoneThrough() {
            return Option.none();
        }
    }

    /**
     * Known not to be done up to and including a day.
     *
     * @param notDoneThrough the day, never none
     */
    record NotThrough(Option<LocalDate> notDoneThrough) implements Act {

        /** Not done up to and including this day. */
        public NotThrough {
            Objects.requireNonNull(notDoneThrough.get(), "day");
        }

        @Override
        public Option<LocalDate> doneOn() {
            return Option.none();
        }
    }

    /** Not recorded. */
    enum NotRecorded implements Act {
        /** The only one. */
        NOT_RECORDED;

        @Override
        public Option<LocalDate> doneOn() {
            return Option.none();
        }

        @Override
        public Option<LocalDate> notDoneThrough() {
            return Option.none();
        }
    }
}

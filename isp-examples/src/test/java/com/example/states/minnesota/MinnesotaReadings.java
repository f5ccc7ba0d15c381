package com.example.states.minnesota;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.rules.Choice;
import org.openisp.rules.Reading;

/** Where the illustrated requirements are open, and the ways to read them. */
public final class MinnesotaReadings {

    /** MN-1: Does the day on which services start count? */
    public static final Reading<FirstDay> FIRST_DAY = new Reading<>(
            "first-day", "MN-1", "Is the day on which services start the first of the 45?", FirstDay.DAY_AFTER);

    /** MN-2: From when do the 20 working days count? */
    public static final Reading<SentCountedFrom> SENT_COUNTED_FROM = new Reading<>(
            "sent-counted-from", "MN-2", "From when do the 20 working days count?", SentCountedFrom.MEETING);

    /** All of them. */
    public static final Seq<Reading<?>> ALL = Array.of(FIRST_DAY, SENT_COUNTED_FROM);

    private MinnesotaReadings() {}

    /** MN-1: Does the day on which services start count? */
    public enum FirstDay implements Choice {
        /** The day after is the first. The default. */
        DAY_AFTER("the day after is the first"),
        /** The day itself is the first. */
        SAME_DAY("the day itself is the first");

        private final String words;

        FirstDay(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** MN-2: From when do the 20 working days count? */
    public enum SentCountedFrom implements Choice {
        /** From the meeting of the plan. The default: it is earlier. */
        MEETING("from the meeting of the plan"),
        /** From the day on which the document was finalized. */
        FINALIZED("from the day on which the plan was finalized");

        private final String words;

        SentCountedFrom(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
}

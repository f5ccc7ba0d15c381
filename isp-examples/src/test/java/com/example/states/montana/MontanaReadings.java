package com.example.states.montana;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.rules.Choice;
import org.openisp.rules.Reading;

/** Where the illustrated requirements are open, and the ways to read them. */
public final class MontanaReadings {

    // tag::reading[]
    /** MT-3: Does the fourteenth day before the meeting count? */
    public static final Reading<NoticeDays> NOTICE_DAYS = new Reading<>(
            "notice-days",
            "MT-3",
            "Is notice given \"at least 14 days before\" on the fourteenth day before the meeting?",
            NoticeDays.FOURTEENTH_DAY_COUNTS);
    // end::reading[]

    /** MT-4: Does a last day move that is no business day? */
    public static final Reading<ClosedLastDay> CLOSED_LAST_DAY = new Reading<>(
            "closed-last-day", "MT-4", "Does the last day move where it is no business day?", ClosedLastDay.STAYS);

    /** All of them. */
    public static final Seq<Reading<?>> ALL = Array.of(NOTICE_DAYS, CLOSED_LAST_DAY);

    private MontanaReadings() {}

    // tag::choices[]
    /** MT-3: Does the fourteenth day before the meeting count? */
    public enum NoticeDays implements Choice {
        /** It does. The default. */
        FOURTEENTH_DAY_COUNTS("the fourteenth day before the meeting is in time"),
        /** Fourteen whole days lie between. */
        CLEAR_DAYS("fourteen whole days lie between notice and meeting");

        private final String words;

        NoticeDays(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
    // end::choices[]

    /** MT-4: Does a last day move that is no business day? */
    public enum ClosedLastDay implements Choice {
        /** It stays where it is. The default: it is earlier. */
        STAYS("it stays where it is"),
        /** It moves to the next business day. */
        NEXT_BUSINESS_DAY("it moves to the next business day");

        private final String words;

        ClosedLastDay(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
}

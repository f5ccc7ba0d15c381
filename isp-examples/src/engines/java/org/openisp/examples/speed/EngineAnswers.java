package org.openisp.examples.speed;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Said;
import org.openisp.rules.Outcome.Status;

/**
 * The answers that an engine gives about one record, each in its slot. An answer is undetermined until some rule knows
 * better: what is not recorded proves nothing.
 */
public final class EngineAnswers {

    private final Status[] statuses;
    private final @Nullable LocalDate[] due;
    private final @Nullable LocalDate[] done;

    EngineAnswers(int slots) {
        statuses = new Status[slots];
        due = new LocalDate[slots];
        done = new LocalDate[slots];
        Arrays.fill(statuses, Status.UNDETERMINED);
    }

    /** Hands the answers on as numbers. */
    void addTo(Codes into, EngineFacts facts) {
        for (int slot = 0; slot < statuses.length; slot++) {
            into.add(facts.clause(slot), code(statuses[slot]), number(due[slot]), number(done[slot]));
        }
    }

    private static int code(Status status) {
        return switch (status) {
            case MET -> Codes.MET;
            case NOT_MET -> Codes.NOT_MET;
            case PENDING -> Codes.PENDING;
            case NOT_APPLICABLE -> Codes.NOT_APPLICABLE;
            case UNDETERMINED -> Codes.UNDETERMINED;
            case JUDGMENT -> Codes.JUDGMENT;
        };
    }

    private static int number(@Nullable LocalDate day) {
        return day == null ? Codes.NO_DAY : Plain.day(day);
    }

    /** An answer without days. */
    public void put(Asked.Place place, Status status) {
        put(place, status, null, null);
    }

    /** An answer with its last day, and the day on which it was done. */
    public void put(Asked.Place place, Status status, @Nullable LocalDate last, @Nullable LocalDate on) {
        statuses[place.slot()] = status;
        due[place.slot()] = last;
        done[place.slot()] = on;
    }

    /** For a person: what they decided, or that it is open. */
    public void judgment(Asked.Place place) {
        put(place, place.judged(), null, place.judgedOn());
    }

    /** Something is missing in what may not be complete yet, or not applied. */
    public void lacking(Asked.Place place, Said complete) {
        put(
                place,
                switch (complete) {
                    case YES -> Status.NOT_MET;
                    case NO -> Status.PENDING;
                    case NOT_RECORDED -> Status.UNDETERMINED;
                });
    }

    /** An act with a last day: done, known not to be done through a day, or neither. */
    public void byLastDay(
            Asked.Place place, LocalDate asOf, LocalDate last, @Nullable LocalDate on, @Nullable LocalDate notThrough) {
        if (on != null) {
            put(place, on.isAfter(last) ? Status.NOT_MET : Status.MET, last, on);
        } else if (!asOf.isAfter(last)) {
            put(place, Status.PENDING, last, null);
        } else {
            put(place, isThrough(notThrough, last) ? Status.NOT_MET : Status.UNDETERMINED, last, null);
        }
    }

    /** The first act of a register, with a last day; {@link LocalDate#MAX} where there is none. */
    public void firstBy(
            Asked.Place place, LocalDate asOf, LocalDate last, LocalDate first, @Nullable LocalDate through) {
        byLastDay(place, asOf, last, counts(first, last, through) ? first : null, through);
    }

    /** The same, where the last day may be an earlier one: then only what is pending, or open already, is known. */
    public void firstOfEnrollment(
            Asked.Place place,
            LocalDate asOf,
            LocalDate last,
            LocalDate first,
            @Nullable LocalDate through,
            boolean beginKnown) {
        boolean decided = counts(first, last, through) || (asOf.isAfter(last) && isThrough(through, last));
        if (beginKnown || !decided) {
            firstBy(place, asOf, last, first, through);
        }
    }

    /** Whether the first act of a register counts: one after the last day does where an earlier one is ruled out. */
    public static boolean counts(LocalDate first, LocalDate last, @Nullable LocalDate through) {
        return !first.equals(LocalDate.MAX) && (!first.isAfter(last) || isThrough(through, last));
    }

    /** Whether a register that is complete through the one day is so through the other. */
    public static boolean isThrough(@Nullable LocalDate through, LocalDate day) {
        return through != null && !through.isBefore(day);
    }

    /** The earlier of two days. */
    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

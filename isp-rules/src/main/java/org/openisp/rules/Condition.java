package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Said;

/**
 * Whether something is so, and what would tell where that is not known. Conditions of one clause are combined in
 * three-valued logic, and turned into an outcome once.
 *
 * @param said whether it is so
 * @param missing the facts that would tell; empty exactly where it is known
 */
public record Condition(Said said, Seq<MissingFact> missing) {

    private static final Condition YES = new Condition(Said.YES, Array.empty());
    private static final Condition NO = new Condition(Said.NO, Array.empty());

    /**
     * A condition.
     *
     * @throws IllegalArgumentException if what is known misses facts, or what is not known misses none
     */
    public Condition {
        if (said.isRecorded() != missing.isEmpty()) {
            throw new IllegalArgumentException("missing facts belong to what is not known, and to nothing else");
        }
    }

    /** It is so. */
    public static Condition yes() {
        return YES;
    }

    /** It is not so. */
    public static Condition no() {
        return NO;
    }

    /** Known to be so, or not. */
    public static Condition of(boolean holds) {
        return holds ? YES : NO;
    }

    /** As it is said; where it is not, this fact would tell. */
    public static Condition of(Said said, MissingFact wouldTell) {
        return said.isRecorded() ? of(said.isYes()) : unknown(wouldTell);
    }

    /** As it is said; where it is not, these facts would tell. */
    public static Condition of(Said said, Seq<MissingFact> wouldTell) {
        return said.isRecorded() ? of(said.isYes()) : new Condition(Said.NOT_RECORDED, wouldTell.distinct());
    }

    /** Not known; this fact would tell. */
    public static Condition unknown(MissingFact wouldTell) {
        return new Condition(Said.NOT_RECORDED, Array.of(wouldTell));
    }

    /** Whether it is known to be so. */
    public boolean isYes() {
        return said.isYes();
    }

    /** Whether it is known not to be so. */
    public boolean isNo() {
        return said.isNo();
    }

    /** Whether it is known. */
    public boolean isKnown() {
        return said.isRecorded();
    }

    /** Both. */
    public Condition and(Condition other) {
        if (isNo() || other.isYes()) {
            return this;
        }
        if (isYes() || other.isNo()) {
            return other;
        }
        return bothUnknown(other);
    }

    /** Either, or both. */
    public Condition or(Condition other) {
        if (isYes() || other.isNo()) {
            return this;
        }
        if (isNo() || other.isYes()) {
            return other;
        }
        return bothUnknown(other);
    }

    /** The opposite. */
    public Condition not() {
        return isKnown() ? of(isNo()) : this;
    }

    private Condition bothUnknown(Condition other) {
        // The few facts that are missing are compared one by one.
        List<MissingFact> both = new ArrayList<>(missing.size() + other.missing.size());
        for (int i = 0; i < missing.size(); i++) {
            both.add(missing.get(i));
        }
        for (int i = 0; i < other.missing.size(); i++) {
            if (!both.contains(other.missing.get(i))) {
                both.add(other.missing.get(i));
            }
        }
        return both.size() == missing.size() ? this : new Condition(Said.NOT_RECORDED, Array.ofAll(both));
    }

    /** The answer of a clause that asks for it: met, not met, or undetermined. */
    public Outcome outcome(String met, String notMet, String unknown) {
        if (isKnown()) {
            return isYes() ? Outcome.met(met) : Outcome.notMet(notMet);
        }
        return Outcome.undetermined(unknown, missing);
    }
}

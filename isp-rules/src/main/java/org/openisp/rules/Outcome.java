package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The answer of one clause about one subject.
 *
 * <p>A fact that is not recorded never makes {@link NotMet}: it makes {@link Undetermined}, unless the answer is the
 * same whatever the fact is. All kinds say why, in constant words that hold no fact of the record.
 */
public sealed interface Outcome {

    /** The six kinds of answer. */
    enum Status {
        /** It is as the clause asks. */
        MET,
        /** It is not as the clause asks. Where it names a last day, that day was missed, and waiting does not heal it. */
        NOT_MET,
        /** It is not done yet, and there is still time. */
        PENDING,
        /** The clause does not reach this subject. */
        NOT_APPLICABLE,
        /** Facts are missing on which the answer turns. */
        UNDETERMINED,
        /** Only a person can decide. */
        JUDGMENT
    }

    /** Which kind of answer it is. */
    Status status();

    /** Why, in plain words. */
    String because();

    /** The last day on which it is, or was, in time, included; none where the clause states no such day. */
    default Option<LocalDate> due() {
        return Option.none();
    }

    /** The day on which it was done; none where it was not, or where the clause asks for no act. */
    default Option<LocalDate> done() {
        return Option.none();
    }

    /** The facts that would settle it; empty unless the answer is undetermined. */
    default Seq<MissingFact> missing() {
        return Array.empty();
    }

    /** Whether it was done, but after the last day. Not met and not late: it was never done, or it is no matter of days. */
    default boolean isLate() {
        return status() == Status.NOT_MET && due().isDefined() && done().isDefined();
    }

    /** It is as the clause asks. */
    record Met(String because, Option<LocalDate> due, Option<LocalDate> done) implements Outcome {
        @Override
        public Status status() {
            return Status.MET;
        }
    }

    /** It is not as the clause asks. */
    record NotMet(String because, Option<LocalDate> due, Option<LocalDate> done) implements Outcome {
        @Override
        public Status status() {
            return Status.NOT_MET;
        }
    }

    /** Not done yet. */
    record Pending(String because, Option<LocalDate> due) implements Outcome {
        @Override
        public Status status() {
            return Status.PENDING;
        }
    }

    /** The clause does not reach this subject. */
    record NotApplicable(String because) implements Outcome {
        @Override
        public Status status() {
            return Status.NOT_APPLICABLE;
        }
    }

    /** Facts are missing. */
    record Undetermined(String because, Option<LocalDate> due, Seq<MissingFact> missing) implements Outcome {
        @Override
        public Status status() {
            return Status.UNDETERMINED;
        }
    }

    /** A person has to decide. */
    record Judgment(String because) implements Outcome {
        @Override
        public Status status() {
            return Status.JUDGMENT;
        }
    }

    /** Met, where no day matters. */
    static Outcome met(String because) {
        return new Met(because, Option.none(), Option.none());
    }

    /** Met by an act of this day, where the clause states no last day. */
    static Outcome metOn(LocalDate done, String because) {
        return new Met(because, Option.none(), Option.some(done));
    }

    /** Not met, where no day matters. */
    static Outcome notMet(String because) {
        return new NotMet(because, Option.none(), Option.none());
    }

    /** Not done yet, where the clause states no last day. */
    static Outcome pending(String because) {
        return new Pending(because, Option.none());
    }

    /** Not done yet; this is the last day in time. */
    static Outcome pending(LocalDate due, String because) {
        return new Pending(because, Option.some(due));
    }

    /** The clause does not reach this subject. */
    static Outcome notApplicable(String because) {
        return new NotApplicable(because);
    }

    /** These facts are missing. */
    static Outcome undetermined(String because, MissingFact... missing) {
        return new Undetermined(because, Option.none(), Array.of(missing));
    }

    /** These facts are missing. */
    static Outcome undetermined(String because, Seq<MissingFact> missing) {
        return new Undetermined(because, Option.none(), missing);
    }

    /** A person has to decide. */
    static Outcome judgment(String because) {
        return new Judgment(because);
    }
}

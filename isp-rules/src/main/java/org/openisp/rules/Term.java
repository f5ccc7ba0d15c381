package org.openisp.rules;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A term of a law that many clauses ask for, worked out once a report. While an explanation is gathered it is worked out
 * anew each time, so that each check sees all that it rests on. Like the {@link Facts} that it belongs to, it lives in one
 * thread.
 *
 * @param <T> what it comes to
 */
public final class Term<T> {

    private final Facts facts;
    private final Supplier<T> workingOut;
    private @Nullable T workedOut;

    Term(Facts facts, Supplier<T> workingOut) {
        this.facts = facts;
        this.workingOut = workingOut;
    }

    /** What it comes to. */
    public T get() {
        T known = workedOut;
        if (known == null || facts.isExplaining()) {
            known = workingOut.get();
            workedOut = known;
        }
        return known;
    }
}

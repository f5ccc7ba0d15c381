package org.openisp.rules;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One clause as a value: what it asks, what it is asked about, by the law of which day, and the check. It cannot be
 * built without its citation.
 *
 * @param <F> the facts of the law
 * @param <S> what the clause is asked about
 */
public final class Rule<F extends Facts, S extends Rule.About> {

    /** Something that a clause can be asked about. */
    public interface About {
        /** The part of the record that findings name. */
        Subject subject();
    }

    private final Requirement requirement;
    private final Function<F, ? extends Iterable<S>> subjects;
    private final BiFunction<F, S, LocalDate> lawDay;
    private final BiFunction<F, S, Outcome> check;

    private Rule(
            Requirement requirement,
            Function<F, ? extends Iterable<S>> subjects,
            BiFunction<F, S, LocalDate> lawDay,
            BiFunction<F, S, Outcome> check) {
        this.requirement = requirement;
        this.subjects = subjects;
        this.lawDay = lawDay;
        this.check = check;
    }

    /** A rule for this requirement; say next what it is asked about. */
    public static Cited cite(Requirement requirement) {
        return new Cited(requirement);
    }

    /** A citation, waiting to hear what the clause is asked about. */
    public record Cited(Requirement requirement) {

        /** What the clause is asked about; one answer for each. */
        public <F extends Facts, S extends About> Reaching<F, S> about(Function<F, ? extends Iterable<S>> subjects) {
            return new Reaching<>(requirement, subjects, (facts, subject) -> facts.asOf());
        }
    }

    /** A citation and its subjects, waiting for the check. */
    public record Reaching<F extends Facts, S extends About>(
            Requirement requirement, Function<F, ? extends Iterable<S>> subjects, BiFunction<F, S, LocalDate> lawDay) {

        /** The day whose law decides; the day asked about, unless this says otherwise. */
        public Reaching<F, S> byLawOf(BiFunction<F, S, LocalDate> day) {
            return new Reaching<>(requirement, subjects, day);
        }

        /** The check itself: a pure function. */
        public Rule<F, S> checkedBy(BiFunction<F, S, Outcome> check) {
            return new Rule<>(requirement, subjects, lawDay, check);
        }
    }

    /** What the clause asks, as data. */
    public Requirement requirement() {
        return requirement;
    }

    Iterable<S> subjects(F facts) {
        return subjects.apply(facts);
    }

    LocalDate lawDay(F facts, S subject) {
        return facts.question().lawVersion().getOrElse(() -> lawDay.apply(facts, subject));
    }

    Outcome check(F facts, S subject) {
        return check.apply(facts, subject);
    }
}

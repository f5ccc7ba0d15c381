package org.openisp.rules;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;

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

        /** Whether a reviewer's decision that names its id is about it and nothing else; where not, none settles it. */
        default boolean isMeantByItsId() {
            return true;
        }

        /** Whether a reviewer can have decided about it on this day: not before there was what it is about. */
        default boolean canBeDecidedOn(LocalDate day) {
            return true;
        }
    }

    /** What a clause is asked about, in the order of the record. */
    @FunctionalInterface
    public interface Subjects<F extends Facts, S extends About> {
        /** The subjects; empty where there are none. */
        List<S> of(F facts);
    }

    private final Requirement requirement;
    private final String citation;
    private final @Nullable LocalDate firstInForce;
    private final @Nullable LocalDate lastInForce;
    private final Handling handling;
    private final String home;
    private final Subjects<F, S> subjects;

    // Null: the day asked about, as for many rules; no call has to be made to know it.
    private final @Nullable BiFunction<F, S, LocalDate> lawDay;
    private final BiFunction<F, S, Outcome> check;
    private final Option<Source> source;

    private Rule(
            Requirement requirement,
            Handling handling,
            String home,
            Option<Source> source,
            Subjects<F, S> subjects,
            @Nullable BiFunction<F, S, LocalDate> lawDay,
            BiFunction<F, S, Outcome> check) {
        this.requirement = requirement;
        this.citation = requirement.clause().toString();
        this.firstInForce = requirement.inForce().from().getOrNull();
        this.lastInForce = requirement.inForce().through().getOrNull();
        this.handling = handling;
        this.home = home;
        this.source = source;
        this.subjects = subjects;
        this.lawDay = lawDay;
        this.check = check;
    }

    /**
     * A rule for this requirement; say next what it is asked about.
     *
     * @param home the class that holds the rule
     */
    public static Cited cite(Class<?> home, Requirement requirement) {
        return new Cited(requirement, home.getSimpleName(), Option.none());
    }

    /**
     * A clause that only introduces the clauses under it: they answer for it, and it gives no findings of its own.
     *
     * @param home the class that holds it
     */
    public static <F extends Facts> Rule<F, About> heading(Class<?> home, Requirement requirement) {
        return new Rule<>(
                requirement,
                Handling.HEADING,
                home.getSimpleName(),
                Option.none(),
                facts -> List.of(),
                null,
                (facts, subject) -> Outcome.notApplicable("the clauses under it answer"));
    }

    /** The register of the record that holds what a clause is asked about. */
    private record Source(String field, String because, Function<ServiceRecord, Register<?>> register) {

        private static final Option<Source> PLANS = of("plans", "ISPs", ServiceRecord::getPlans);

        private static Option<Source> of(String field, String things, Function<ServiceRecord, Register<?>> register) {
            return Option.some(new Source(field, things + " are not recorded", register));
        }
    }

    /** A citation, waiting to hear what the clause is asked about. */
    public static final class Cited {

        private final Requirement requirement;
        private final String home;
        private final Option<Source> source;

        private Cited(Requirement requirement, String home, Option<Source> source) {
            this.requirement = requirement;
            this.home = home;
            this.source = source;
        }

        /** Who has to act where it is not met yet; whom the requirement names, unless this says otherwise. */
        public Cited actsNext(Actor actor) {
            return new Cited(requirement.withActsNext(actor), home, source);
        }

        /**
         * The register of the record that holds what the clause is asked about. Where it is not recorded, the answer is
         * one for the whole record: undetermined.
         *
         * @param field the register, as it is written in JSON
         * @param things what it holds, in plain words in the plural
         */
        public Cited from(String field, String things, Function<ServiceRecord, Register<?>> register) {
            return new Cited(requirement, home, Source.of(field, things, register));
        }

        /** The same, where that register is the one of the plans. */
        public Cited fromPlans() {
            return new Cited(requirement, home, Source.PLANS);
        }

        /** What the clause is asked about; one answer for each. */
        public <F extends Facts, S extends About> Reaching<F, S> about(Subjects<F, S> subjects) {
            return new Reaching<>(this, subjects, null);
        }
    }

    /** A citation and its subjects, waiting for the check. */
    public static final class Reaching<F extends Facts, S extends About> {

        private final Cited cited;
        private final Subjects<F, S> subjects;
        private final @Nullable BiFunction<F, S, LocalDate> lawDay;

        private Reaching(Cited cited, Subjects<F, S> subjects, @Nullable BiFunction<F, S, LocalDate> lawDay) {
            this.cited = cited;
            this.subjects = subjects;
            this.lawDay = lawDay;
        }

        /** The day whose law decides; the day asked about, unless this says otherwise. */
        public Reaching<F, S> byLawOf(BiFunction<F, S, LocalDate> day) {
            return new Reaching<>(cited, subjects, day);
        }

        /** The check itself: a pure function. */
        public Rule<F, S> checkedBy(BiFunction<F, S, Outcome> check) {
            Handling handling = Handling.of(cited.requirement.kind());
            return new Rule<>(cited.requirement, handling, cited.home, cited.source, subjects, lawDay, check);
        }
    }

    /** What the clause asks, as data. */
    public Requirement requirement() {
        return requirement;
    }

    /** Its row of the ledger. */
    LedgerRow ledgerRow(ClauseFacts facts) {
        return new LedgerRow(requirement, handling, home, facts.of(requirement.clause()));
    }

    /** The answer for the whole record where the register that holds the subjects is not recorded; none where it is. */
    Option<Outcome> withoutRegister(F facts) {
        if (source.isEmpty() || source.get().register.apply(facts.record()).isRecorded()) {
            return Option.none();
        }
        Source held = source.get();
        return Option.some(Outcome.undetermined(held.because, new MissingFact(facts.root(), held.field)));
    }

    /** What the clause is asked about; nothing where the register that holds it is not recorded. */
    public List<S> subjects(F facts) {
        return subjects.of(facts);
    }

    /**
     * Its answer about one subject, after what people have decided: for a rule that is worked out from the answers of others.
     * By this text, whichever text is in force.
     */
    public Outcome answer(F facts, S subject) {
        return answer(facts, subject, subject.subject(), lawDay(facts, subject));
    }

    /** The same, where it is worked out already what findings name, and the day whose law decides. */
    Outcome answer(F facts, S about, Subject subject, LocalDate lawDay) {
        return Decided.of(citation, facts, about, subject, lawDay, check.apply(facts, about));
    }

    /** The answer where nothing but decisions of people stands beside it. */
    Outcome decided(F facts, Outcome answer) {
        return Decided.of(citation, facts, facts::root, facts.root(), facts.asOf(), answer);
    }

    /** Whether this text of the clause is in force on the day. */
    boolean isInForce(LocalDate day) {
        return (firstInForce == null || !day.isBefore(firstInForce))
                && (lastInForce == null || !day.isAfter(lastInForce));
    }

    LocalDate lawDay(F facts, S subject) {
        LocalDate named = facts.lawVersion();
        if (named != null) {
            return named;
        }
        return lawDay == null ? facts.asOf() : lawDay.apply(facts, subject);
    }
}

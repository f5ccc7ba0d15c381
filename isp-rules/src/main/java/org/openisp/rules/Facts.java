package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.BirthDate;

/**
 * One record seen from one question: what the rules of a law ask. A law extends it with its own terms, each worked out
 * once. It lives as long as one report, in one thread.
 *
 * <p>A rule simply asks the record: an explanation finds out by itself what an answer rests on. Where a person has to
 * decide, there may be more to look at than that: a rule names it by {@link #show}.
 */
public abstract class Facts {

    private final ServiceRecord record;
    private final Question question;
    private final LocalDate asOf;
    private final @Nullable LocalDate lawVersion;
    private final BusinessCalendar calendar;
    private final Subject root;
    private final Subject individual;

    private @Nullable Decisions decisions;
    private @Nullable Trace trace;

    /** The record, seen from the question; the law's own calendar serves unless the question brings one. */
    protected Facts(ServiceRecord record, Question question, BusinessCalendar calendarOfTheLaw) {
        this.record = record;
        this.question = question;
        this.asOf = question.asOf();
        this.lawVersion = question.lawVersion().getOrNull();
        this.calendar = question.calendar().getOrElse(calendarOfTheLaw);
        this.root = Subject.record(record.getId());
        this.individual = root.part("individual", "individual");
    }

    /** The record. */
    public final ServiceRecord record() {
        return record;
    }

    /** The record as a subject. */
    public final Subject root() {
        return root;
    }

    /** The day from which the record is seen. */
    public final LocalDate asOf() {
        return asOf;
    }

    /** The day whose law text judges everything; null: each clause takes the text of its own day. */
    final @Nullable LocalDate lawVersion() {
        return lawVersion;
    }

    /** What was asked. */
    public final Question question() {
        return question;
    }

    /** What reviewers decided. */
    final Decisions decisions() {
        decisions = once(decisions, record, of -> new Decisions(of.getReviewerDecisions()));
        return decisions;
    }

    /** The business days. */
    public final BusinessCalendar calendar() {
        return calendar;
    }

    /** Whether something of this day has happened by the day asked about. */
    public final boolean hasHappened(LocalDate day) {
        return !day.isAfter(asOf);
    }

    /** Whether something has happened by the day asked about; what bears no day counts as if it had. */
    public final boolean hasHappenedIfDated(Option<LocalDate> day) {
        return day.isEmpty() || hasHappened(day.get());
    }

    /** How an open text is read. */
    public final <C extends Enum<C> & Choice> C reading(Reading<C> reading) {
        if (trace != null) {
            trace.read(ReadAs.of(reading, question.readings()));
        }
        return question.readings().of(reading);
    }

    /** What a caller set where the law says nothing; none where nobody did. */
    public final <T> Option<T> parameter(Parameter<T> parameter) {
        if (trace != null) {
            trace.read(ReadAs.of(parameter, question.readings()));
        }
        return question.readings().of(parameter);
    }

    /**
     * A term of the law that many clauses ask for, worked out once a report: what it came to, to be kept in a field. While an
     * explanation is gathered it is worked out anew each time, so that each check sees all that it rests on.
     *
     * @param known what the field holds; null before it is asked for
     */
    public final <O, T> T once(@Nullable T known, O owner, Function<O, T> workingOut) {
        return known == null || trace != null ? workingOut.apply(owner) : known;
    }

    /** A fact that somebody who decides should look at, whether or not the answer rests on it; gives it back. */
    public final <V> V show(Subject owner, String field, V value) {
        if (trace != null) {
            trace.showed(new MissingFact(owner, field));
        }
        return value;
    }

    /** The same; where the fact stands is worked out only if somebody asks why. */
    public final <V> V show(Supplier<MissingFact> fact, V value) {
        if (trace != null) {
            trace.showed(fact.get());
        }
        return value;
    }

    /** An act as of the day asked about: what is done later is not done yet. */
    public final Act soFar(Act act) {
        return act.doneOn().isDefined() && !hasHappened(act.doneOn().get()) ? Act.notThrough(asOf()) : act;
    }

    /** A yes or no as a condition, shown to somebody who decides. */
    public final Condition holds(Subject owner, String field, Said value) {
        Said said = show(owner, field, value);
        return said.isRecorded() ? Condition.of(said.isYes()) : Condition.unknown(new MissingFact(owner, field));
    }

    /** The same; where the fact stands is worked out only if it is missing, or somebody asks why. */
    public final Condition holds(Supplier<MissingFact> fact, Said value) {
        Said said = show(fact, value);
        return said.isRecorded() ? Condition.of(said.isYes()) : Condition.unknown(fact.get());
    }

    /** What a document says or does not say as a condition, shown to somebody who decides. */
    public final Condition says(Subject owner, String field, Noted value) {
        return holds(owner, field, value.said());
    }

    /** Whether something has been done by the day asked about as a condition, shown to somebody who decides. */
    public final Condition isDone(Subject owner, String field, Act act) {
        return isDone(() -> new MissingFact(owner, field), act);
    }

    /** The same; where the fact stands is worked out only if it is missing, or somebody asks why. */
    public final Condition isDone(Supplier<MissingFact> fact, Act act) {
        Act seen = soFar(show(fact, act));
        if (seen.doneOn().isDefined()) {
            return Condition.yes();
        }
        return isKnownThrough(asOf(), seen) ? Condition.no() : Condition.unknown(fact.get());
    }

    /**
     * The first act of a kind in a register, as of the day asked about and as a last day needs it: where there is none by
     * the last day, a later one tells that it was late only if the register is complete through that day.
     */
    public final <T> Act firstBy(
            LocalDate due, Register<T> register, Predicate<T> which, Function<T, LocalDate> dayOf) {
        LocalDate first = null;
        Seq<T> entries = register.entries();
        for (int i = 0; i < entries.size(); i++) {
            T entry = entries.get(i);
            LocalDate day = dayOf.apply(entry);
            if (hasHappened(day) && (first == null || day.isBefore(first)) && which.test(entry)) {
                first = day;
            }
        }
        boolean counts = first != null && (!first.isAfter(due) || isCompleteThrough(register, due));
        return first != null && counts ? Act.on(first) : absent(register);
    }

    /** Either of two acts, as a last day needs it: done in time if one was, late only if neither can have been in time. */
    public static Act eitherBy(LocalDate due, Act one, Act other) {
        if (isBy(due, one) && isBy(due, other)) {
            return one.doneOn().get().isAfter(other.doneOn().get()) ? other : one;
        }
        if (isBy(due, one) || isBy(due, other)) {
            return isBy(due, one) ? one : other;
        }
        if (!isKnownBy(due, one) || !isKnownBy(due, other)) {
            return isKnownBy(due, one) ? notByThen(other) : notByThen(one);
        }
        if (one.doneOn().isDefined() && other.doneOn().isDefined()) {
            return one.doneOn().get().isAfter(other.doneOn().get()) ? other : one;
        }
        return one.doneOn().isDefined() ? one : other;
    }

    private static boolean isBy(LocalDate due, Act act) {
        return act.doneOn().isDefined() && !act.doneOn().get().isAfter(due);
    }

    private static boolean isKnownBy(LocalDate due, Act act) {
        return act.doneOn().isDefined() || isKnownThrough(due, act);
    }

    /** Whether it is known not to be done through the day. */
    private static boolean isKnownThrough(LocalDate day, Act act) {
        return act.notDoneThrough().isDefined() && !act.notDoneThrough().get().isBefore(day);
    }

    private static Act notByThen(Act act) {
        return act.notDoneThrough().isDefined() ? act : Act.notRecorded();
    }

    /** What an absent entry of the register tells: not done as far as the register is complete. */
    public final Act absent(Register<?> register) {
        Option<LocalDate> through = completeThrough(register);
        return through.isDefined() ? Act.notThrough(through.get()) : Act.notRecorded();
    }

    /** The same, but no farther than the day asked about. */
    public final Act absentAsOf(Register<?> register) {
        return isCompleteThrough(register, asOf()) ? Act.notThrough(asOf()) : absent(register);
    }

    /** Whether an entry that is not in the register is known not to have existed by the day. */
    public final boolean isCompleteThrough(Register<?> register, LocalDate day) {
        Option<LocalDate> through = completeThrough(register);
        return through.isDefined() && !through.get().isBefore(day);
    }

    private Option<LocalDate> completeThrough(Register<?> register) {
        if (!register.isRecorded()) {
            return Option.none();
        }
        return register.completeThrough().isDefined() ? register.completeThrough() : record.getCompleteThrough();
    }

    /**
     * Whether the individual has reached an age, in full years, by the day.
     *
     * @param reading how the law reads the birthdays of somebody born on February 29
     */
    public final Condition isOfAge(int years, LocalDate day, Reading<BirthdayOnFebruary29> reading) {
        Option<BirthDate> birth =
                show(individual, "birthDate", record.getIndividual().getBirthDate());
        return birth.isEmpty()
                ? Condition.unknown(new MissingFact(individual, "birthDate"))
                : Condition.of(reading(reading).isOfAge(birth.get().value(), years, day));
    }

    /** A day that was counted from another one; {@code what} says what day it is: {@code last day to …}. */
    public final LocalDate counted(String what, String trigger, LocalDate triggerDay, String counting, LocalDate day) {
        if (trace != null) {
            trace.counted(new CountedDay(what, trigger, triggerDay, counting, Option.none(), day));
        }
        return day;
    }

    /** The same, where the business days of the calendar were counted or moved it. */
    public final LocalDate countedInBusinessDays(
            String what, String trigger, LocalDate triggerDay, String counting, LocalDate day) {
        if (trace != null) {
            trace.counted(new CountedDay(what, trigger, triggerDay, counting, Option.some(calendar.name()), day));
        }
        return day;
    }

    /** The same, where the calendar moved a last day from a closed one; put into words only if somebody asks why. */
    public final LocalDate countedAndMoved(
            String what, String trigger, LocalDate triggerDay, String counting, LocalDate closed, LocalDate day) {
        return trace == null
                ? day
                : countedInBusinessDays(
                        what, trigger, triggerDay, counting + ", moved from " + closed + ", a closed day", day);
    }

    /** The answer where an act has a last day, which is itself in time. */
    public final Outcome byLastDay(LocalDate due, Act seen, MissingFact missing) {
        Option<LocalDate> last = Option.some(due);
        if (seen.doneOn().isDefined()) {
            return seen.doneOn().get().isAfter(due)
                    ? new Outcome.NotMet("it was done after the last day", last, seen.doneOn())
                    : new Outcome.Met("it was done in time", last, seen.doneOn());
        }
        if (hasHappened(due.plusDays(1))) {
            return isKnownThrough(due, seen)
                    ? new Outcome.NotMet("it was not done by the last day", last, Option.none())
                    : new Outcome.Undetermined(
                            "it is not recorded whether it was done by the last day", last, Array.of(missing));
        }
        return Outcome.pending(due, "it is not recorded as done, and there is time");
    }

    final void explain(@Nullable Trace into) {
        trace = into;
    }
}

package org.openisp.core;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Objects;

/**
 * Dated entries, and how far their absence can be believed.
 *
 * <p>A register that is not recorded says nothing: an entry that is not there may still exist. A recorded register is
 * complete through its own {@link #completeThrough()} or, when it has none, through the day that the
 * {@linkplain ServiceRecord#getCompleteThrough() whole record} states. Up to that day an absent entry means "not done";
 * after it, nothing is known.
 *
 * @param <T> what an entry is
 */
public final class Register<T> implements Iterable<T> {

    private static final Register<?> NOT_RECORDED = new Register<>(Array.empty(), false, Option.none());

    private final Seq<T> entries;
    private final boolean recorded;
    private final Option<LocalDate> completeThrough;

    private Register(Seq<T> entries, boolean recorded, Option<LocalDate> completeThrough) {
        this.entries = entries;
        this.recorded = recorded;
        this.completeThrough = completeThrough;
    }

    /** A register of which nothing is known, not even whether it has entries. */
    @SuppressWarnings("unchecked") // it holds no entry, so it is a register of anything
    public static <T> Register<T> notRecorded() {
        return (Register<T>) NOT_RECORDED;
    }

    /** A recorded register with these entries; without any, one that is recorded as empty. */
    @SafeVarargs
    public static <T> Register<T> of(T... entries) {
        return ofAll(Array.of(entries));
    }

    /**
     * A recorded register with these entries.
     *
     * @throws NullPointerException if one of them is null
     */
    public static <T> Register<T> ofAll(Iterable<? extends T> entries) {
        Array<T> all = Array.ofAll(entries);
        for (T entry : all) {
            Objects.requireNonNull(entry, "a register takes no null entry");
        }
        return new Register<>(all, true, Option.none());
    }

    /** The same entries, recorded, and complete up to and including this day. */
    public Register<T> completeThrough(LocalDate day) {
        return new Register<>(entries, true, Option.some(Objects.requireNonNull(day, "day")));
    }

    /** The entries in the order given; none when the register is not recorded. */
    public Seq<T> entries() {
        return entries;
    }

    /** Whether the register is recorded at all, if only as empty. */
    public boolean isRecorded() {
        return recorded;
    }

    /** The last day, included, through which this register is complete by its own word; none when it does not say. */
    public Option<LocalDate> completeThrough() {
        return completeThrough;
    }

    @Override
    public Iterator<T> iterator() {
        return entries.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register<?> that
                && recorded == that.recorded
                && entries.equals(that.entries)
                && completeThrough.equals(that.completeThrough);
    }

    @Override
    public int hashCode() {
        return Objects.hash(recorded, entries, completeThrough);
    }

    @Override
    public String toString() {
        return recorded ? "Register" + entries.mkString("[", ", ", "]") : "Register<not recorded>";
    }
}

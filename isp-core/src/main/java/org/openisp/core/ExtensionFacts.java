package org.openisp.core;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * Facts that a state or a vendor adds to a record, a plan, a revision or a service. Each has a name in a namespace, such
 * as {@code mn:plan-sent}, and the type that its {@link ExtensionFact} gives it.
 *
 * <p>Facts that nobody here knows survive reading and writing as they are. A fact that is not there is not recorded.
 */
public final class ExtensionFacts {

    private static final ExtensionFacts NONE = new ExtensionFacts(TreeMap.empty());

    private final SortedMap<String, ExtensionValue> values;

    private ExtensionFacts(SortedMap<String, ExtensionValue> values) {
        this.values = values;
    }

    /** No such fact is recorded. */
    public static ExtensionFacts none() {
        return NONE;
    }

    /**
     * This one fact.
     *
     * @throws IllegalArgumentException if it cannot be written: a number of another form, an act that is not recorded in
     *     a list
     */
    public static <T> ExtensionFacts of(ExtensionFact<T> fact, T value) {
        return NONE.with(fact, value);
    }

    /**
     * These facts and one more; an earlier value of it is replaced. An act that is not recorded is taken out.
     *
     * @throws IllegalArgumentException as for one fact
     */
    public <T> ExtensionFacts with(ExtensionFact<T> fact, T value) {
        return value instanceof Act act && !act.isRecorded()
                ? new ExtensionFacts(values.remove(fact.name()))
                : with(fact.name(), fact.in(value));
    }

    /**
     * These facts and one more, as it stands in a document.
     *
     * @throws IllegalArgumentException if the name is not written {@code namespace:word}
     */
    public ExtensionFacts with(String name, ExtensionValue value) {
        ExtensionFact.refuseOtherNames(name);
        return new ExtensionFacts(values.put(name, Objects.requireNonNull(value, "value")));
    }

    /**
     * The value. None: not recorded, or of another kind than the fact says; a reader that
     * {@linkplain org.openisp.core.json.RecordJson#knowing knows} the fact reports the latter.
     */
    public <T> Option<T> get(ExtensionFact<T> fact) {
        return values.get(fact.name()).flatMap(fact::out);
    }

    /** The value as it stands in a document. None: not recorded. */
    public Option<ExtensionValue> asWritten(String name) {
        return values.get(name);
    }

    /** The names of all facts, in the order of the alphabet. */
    public Seq<String> names() {
        return values.keySet().toArray();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExtensionFacts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The names alone: a value may be about a person. */
    @Override
    public String toString() {
        return "ExtensionFacts" + names().mkString("[", ", ", "]");
    }
}

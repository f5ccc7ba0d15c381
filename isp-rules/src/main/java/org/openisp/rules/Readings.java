package org.openisp.rules;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * Which way each open text is read, and what each parameter is set to. What nobody chose is read by its default; a
 * parameter that nobody set is not set.
 */
public final class Readings {

    private static final Readings DEFAULTS = new Readings(LinkedHashMap.empty(), LinkedHashMap.empty());

    private final Map<Reading<?>, Choice> chosen;
    private final Map<Parameter<?>, Object> set;

    private Readings(Map<Reading<?>, Choice> chosen, Map<Parameter<?>, Object> set) {
        this.chosen = chosen;
        this.set = set;
    }

    /** Every open text by its default, and no parameter set. */
    public static Readings defaults() {
        return DEFAULTS;
    }

    /** The same, with one text read another way. */
    public <C extends Enum<C> & Choice> Readings with(Reading<C> reading, C choice) {
        return new Readings(choice == reading.byDefault() ? chosen.remove(reading) : chosen.put(reading, choice), set);
    }

    /** The same, with a parameter set. */
    public <T> Readings with(Parameter<T> parameter, T value) {
        return new Readings(chosen, set.put(parameter, value));
    }

    /** The way in which this text is read. */
    public <C extends Enum<C> & Choice> C of(Reading<C> reading) {
        if (chosen.isEmpty()) {
            return reading.byDefault();
        }
        return chosen.get(reading)
                .map(choice -> reading.byDefault().getDeclaringClass().cast(choice))
                .getOrElse(reading.byDefault());
    }

    /** What this parameter is set to; none where it is not set. */
    public <T> Option<T> of(Parameter<T> parameter) {
        return set.get(parameter).map(parameter.type()::cast);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Readings that && chosen.equals(that.chosen) && set.equals(that.set));
    }

    @Override
    public int hashCode() {
        return 31 * chosen.hashCode() + set.hashCode();
    }

    @Override
    public String toString() {
        return chosen.isEmpty() && set.isEmpty()
                ? "Readings[defaults]"
                : chosen.map(pair -> pair._1.name() + "=" + pair._2.id())
                        .appendAll(set.map(pair -> pair._1.name() + "=" + pair._2))
                        .mkString("Readings[", ", ", "]");
    }
}

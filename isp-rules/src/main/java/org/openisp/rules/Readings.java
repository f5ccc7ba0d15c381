package org.openisp.rules;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** Which way each open text is read. What nobody chose is read by its default. */
public final class Readings {

    private static final Readings DEFAULTS = new Readings(LinkedHashMap.empty());

    private final Map<Reading<?>, Choice> chosen;

    private Readings(Map<Reading<?>, Choice> chosen) {
        this.chosen = chosen;
    }

    /** Every open text by its default. */
    public static Readings defaults() {
        return DEFAULTS;
    }

    /** The same, with one text read another way. */
    public <C extends Enum<C> & Choice> Readings with(Reading<C> reading, C choice) {
        return new Readings(choice == reading.byDefault() ? chosen.remove(reading) : chosen.put(reading, choice));
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Readings that && chosen.equals(that.chosen);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode();
    }

    @Override
    public String toString() {
        return chosen.isEmpty()
                ? "Readings[defaults]"
                : chosen.map(pair -> pair._1.name() + "=" + pair._2.id()).mkString("Readings[", ", ", "]");
    }
}

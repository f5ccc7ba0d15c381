package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.ServiceLoader;
import java.util.Set;
import org.openisp.core.ExtensionFact;
import org.openisp.core.Jurisdiction;
import org.openisp.core.ServiceRecord;

/** Several rulebooks, and which of them a record is held against. Immutable. */
public final class Rulebooks {

    private final Seq<RulebookProvider> providers;

    private Rulebooks(Seq<RulebookProvider> providers) {
        this.providers = providers;
        Set<String> names = new HashSet<>();
        for (RulebookProvider provider : providers) {
            if (!names.add(provider.law().name())) {
                throw new IllegalArgumentException(
                        "two laws have the name " + provider.law().name());
            }
        }
    }

    /**
     * These.
     *
     * @throws IllegalArgumentException if two of them have one name
     */
    public static Rulebooks of(Rulebook<?>... rulebooks) {
        return new Rulebooks(Array.of(rulebooks).map(rulebook -> () -> rulebook));
    }

    /**
     * All that are installed: those of this library, and those that others bring by a {@link RulebookProvider}. In the order
     * of their names.
     *
     * @throws IllegalArgumentException if two of them have one name
     */
    public static Rulebooks installed() {
        return new Rulebooks(Array.ofAll(ServiceLoader.load(RulebookProvider.class))
                .sortBy(provider -> provider.law().name()));
    }

    /** All of them. */
    public Seq<Rulebook<?>> all() {
        return providers.map(RulebookProvider::rulebook);
    }

    /** The names of their laws. */
    public Seq<String> names() {
        return providers.map(provider -> provider.law().name());
    }

    /**
     * The extension facts that they ask for. A reader that knows them reports a misspelled one:
     * {@code RecordJson.days().knowing(facts)}.
     */
    public Seq<ExtensionFact<?>> facts() {
        return providers.flatMap(provider -> provider.law().facts());
    }

    /**
     * The one of this name.
     *
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    public Rulebook<?> named(String name) {
        return providers
                .find(provider -> provider.law().name().equals(name))
                .<Rulebook<?>>map(RulebookProvider::rulebook)
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "there is no law \"" + name + "\"; there are " + names().mkString(", ")));
    }

    /**
     * Those that a record is held against: the laws that it names, in its order, and nothing where it says that these are none;
     * where it does not say, those of its jurisdiction.
     *
     * @throws IllegalArgumentException if there is no such law, or none of its jurisdiction, or if it has neither; the message
     *     says which there are
     */
    public Seq<Rulebook<?>> of(ServiceRecord record) {
        Option<Seq<String>> laws = record.getLaws();
        if (laws.isDefined()) {
            return laws.get().distinct().map(this::named);
        }
        Option<Jurisdiction> jurisdiction = record.getJurisdiction();
        Seq<Rulebook<?>> there = providers
                .filter(provider -> jurisdiction.isDefined()
                        && provider.law().jurisdiction().equals(jurisdiction))
                .map(RulebookProvider::rulebook);
        if (there.isEmpty()) {
            throw new IllegalArgumentException(jurisdiction
                            .map(code -> "there is no law of the jurisdiction " + code.code())
                            .getOrElse("the record names neither laws nor a jurisdiction")
                    + "; there are " + names().mkString(", "));
        }
        return there;
    }

    /**
     * Checks a record against every law that it {@linkplain #of(ServiceRecord) is held against}. Each has a report of its own:
     * their findings stand side by side, and none takes the place of another.
     *
     * @throws IllegalArgumentException if it cannot be told against which laws
     * @throws LawNotHeldException if one of them holds no text for the day asked about, or for the law version that is named
     */
    public Seq<Report> check(ServiceRecord record, Question question) {
        return of(record).map(rulebook -> rulebook.check(record, question));
    }
}

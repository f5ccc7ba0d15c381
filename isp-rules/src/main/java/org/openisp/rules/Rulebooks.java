package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ServiceLoader;
import org.openisp.core.ExtensionFact;
import org.openisp.core.Jurisdiction;
import org.openisp.core.ServiceRecord;

/** Several rulebooks, and which of them a record is held against. Immutable. */
public final class Rulebooks {

    private final Seq<Rulebook<?>> all;

    private Rulebooks(Seq<Rulebook<?>> all) {
        this.all = all;
        for (Rulebook<?> rulebook : all) {
            String name = rulebook.law().name();
            if (all.count(other -> other.law().name().equals(name)) > 1) {
                throw new IllegalArgumentException("two laws have the name " + name);
            }
        }
    }

    /**
     * These.
     *
     * @throws IllegalArgumentException if two of them have one name
     */
    public static Rulebooks of(Rulebook<?>... rulebooks) {
        return new Rulebooks(Array.of(rulebooks));
    }

    /**
     * All that are installed: those of this library, and those that others bring by a {@link RulebookProvider}. In the order
     * of their names.
     *
     * @throws IllegalArgumentException if two of them have one name
     */
    public static Rulebooks installed() {
        Array<Rulebook<?>> found = Array.empty();
        for (RulebookProvider provider : ServiceLoader.load(RulebookProvider.class)) {
            found = found.append(provider.rulebook());
        }
        return new Rulebooks(found.sortBy(rulebook -> rulebook.law().name()));
    }

    /** All of them. */
    public Seq<Rulebook<?>> all() {
        return all;
    }

    /** The names of their laws. */
    public Seq<String> names() {
        return all.map(rulebook -> rulebook.law().name());
    }

    /**
     * The extension facts that they ask for. A reader that knows them reports a misspelled one:
     * {@code RecordJson.days().knowing(facts)}.
     */
    public Seq<ExtensionFact<?>> facts() {
        return all.flatMap(rulebook -> rulebook.law().facts());
    }

    /**
     * The one of this name.
     *
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    public Rulebook<?> named(String name) {
        return all.find(rulebook -> rulebook.law().name().equals(name))
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
        Seq<Rulebook<?>> there = all.filter(rulebook ->
                jurisdiction.isDefined() && rulebook.law().jurisdiction().equals(jurisdiction));
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

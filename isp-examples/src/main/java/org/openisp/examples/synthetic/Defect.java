package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openisp.core.ServiceRecord;

/**
 * One thing done wrong in a record that is otherwise well kept.
 *
 * <p>What it breaks is written down beside it, from the words of the rule and not from what the library answers.
 */
public final class Defect {

    private final String name;
    private final String what;
    private final Seq<String> clauses;
    private final Predicate<Outline> fits;
    private final BiFunction<ServiceRecord, Outline, ServiceRecord> plant;
    private final Function<Outline, Seq<Breach>> breaches;

    private Defect(
            String name,
            String what,
            Seq<String> clauses,
            Predicate<Outline> fits,
            BiFunction<ServiceRecord, Outline, ServiceRecord> plant,
            Function<Outline, Seq<Breach>> breaches) {
        this.name = name;
        this.what = what;
        this.clauses = clauses;
        this.fits = fits;
        this.plant = plant;
        this.breaches = breaches;
    }

    /** The first step to a defect: its name, what was done wrong, and the clauses, the one it is about first. */
    static Draft named(String name, String what, String... clauses) {
        return new Draft(name, what, Array.of(clauses));
    }

    /** A defect that still lacks something. */
    record Draft(String name, String what, Seq<String> clauses) {

        /**
         * The whole defect.
         *
         * @param fits in which records it can be planted
         * @param plant changes the well-kept record of such an outline
         * @param breaches what it breaks there, of the clauses named
         */
        Defect is(
                Predicate<Outline> fits,
                BiFunction<ServiceRecord, Outline, ServiceRecord> plant,
                Function<Outline, Seq<Breach>> breaches) {
            return new Defect(name, what, clauses, fits, plant, breaches);
        }
    }

    /** Its name in {@code planted.csv}, such as {@code copy-late}. */
    public String name() {
        return name;
    }

    /** What was done wrong, in plain words. */
    public String what() {
        return what;
    }

    /** The clauses that it breaks, where they apply; the one that it is about first. */
    public Seq<String> clauses() {
        return clauses;
    }

    /** The clause that it is about. */
    public String clause() {
        return clauses.head();
    }

    boolean fits(Outline outline) {
        return fits.test(outline);
    }

    ServiceRecord plant(ServiceRecord wellKept, Outline outline) {
        return plant.apply(wellKept, outline);
    }

    Seq<Breach> breaches(Outline outline) {
        return breaches.apply(outline);
    }
}

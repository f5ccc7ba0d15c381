package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.ServiceRecord;

/**
 * A made-up caseload: its records come one by one, in any order, and none depends on another.
 *
 * <p>Seed, day and number decide a record, and the defect planted in it: the size of the caseload does not. Every record is
 * complete through the day, is kept under Oregon's rule, and breaks none of its clauses on that day but for its defect.
 */
public final class SyntheticCaseload {

    /** Outlines that are drawn for a record until one has room for its defect. */
    private static final int DRAWS = 5000;

    private final long size;
    private final long seed;
    private final LocalDate asOf;
    private final Seq<Defect> planted;

    private SyntheticCaseload(long size, long seed, LocalDate asOf, Seq<Defect> planted) {
        this.size = size;
        this.seed = seed;
        this.asOf = asOf;
        this.planted = planted;
    }

    /**
     * A caseload of so many records, with these defects spread evenly over it, at most one in a record.
     *
     * @throws IllegalArgumentException if there are more defects than records
     */
    public static SyntheticCaseload of(long size, long seed, LocalDate asOf, Seq<Defect> planted) {
        if (planted.size() > size) {
            throw new IllegalArgumentException(
                    planted.size() + " defects do not fit into " + size + " records; at most one goes into each");
        }
        return new SyntheticCaseload(size, seed, asOf, planted);
    }

    /** Whether records of this day have room for the defect: some need a year behind them whose law the library holds. */
    public static boolean hasRoom(Defect defect, long seed, LocalDate asOf) {
        return outline(1, seed, asOf, defect).isDefined();
    }

    /** How many records there are. */
    public long size() {
        return size;
    }

    /**
     * A record, and what is wrong with it.
     *
     * @param record the record
     * @param defect the defect that was planted; none in a well-kept record
     * @param breaches what it breaks: all that the rule asks for and that is not met, and nothing else
     */
    public record Entry(ServiceRecord record, Option<Defect> defect, Seq<Breach> breaches) {}

    /**
     * One record.
     *
     * @param number from 1 to the size, both included
     * @throws IllegalArgumentException if no record of the day has room for its defect
     */
    public Entry entry(long number) {
        Option<Defect> defect = defect(number);
        if (defect.isEmpty()) {
            Outline outline = Outlines.draw(number, asOf, Dice.of(seed, number, 0));
            return new Entry(WellKept.record(outline), defect, Array.empty());
        }
        Outline outline = outline(number, seed, asOf, defect.get())
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "no record of " + asOf + " has room for " + defect.get().name()));
        return new Entry(
                defect.get().plant(WellKept.record(outline), outline),
                defect,
                defect.get().breaches(outline));
    }

    /** The defects stand at even distances. */
    private Option<Defect> defect(long number) {
        long before = (number - 1) * planted.size() / size;
        long through = number * planted.size() / size;
        return Option.when(through > before, () -> planted.get((int) before));
    }

    private static Option<Outline> outline(long number, long seed, LocalDate asOf, Defect defect) {
        for (int draw = 0; draw < DRAWS; draw++) {
            Outline outline = Outlines.draw(number, asOf, Dice.of(seed, number, draw));
            if (defect.fits(outline)) {
                return Option.some(outline);
            }
        }
        return Option.none();
    }
}

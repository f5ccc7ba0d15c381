package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;

/**
 * What generated records are thrown with. Days lie close together: each throw has a few of its own that come again and
 * again, and month ends are favoured.
 */
public class Dice {

    private final Random random;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final Array<LocalDate> favourites;

    /** Dice for days between two, with a liking for some. */
    protected Dice(Random random, LocalDate earliest, LocalDate latest, LocalDate... liked) {
        this.random = random;
        this.earliest = earliest;
        this.latest = latest;
        this.favourites = Array.fill(5, this::anyDay).appendAll(Array.of(liked));
    }

    /** A number from 0, below the bound. */
    public final int below(int bound) {
        return random.nextInt(bound);
    }

    /** Whether it happens, of so many times in a hundred. */
    public final boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of these. */
    public final <T> T pick(Seq<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    /** It, of so many times in a hundred. */
    public final <T> Option<T> maybe(int percent, Supplier<T> value) {
        return chance(percent) ? Option.some(value.get()) : Option.none();
    }

    /** A list of few or none, if it is recorded. */
    public final <T> Option<Seq<T>> list(int percentRecorded, int most, IntFunction<T> element) {
        return maybe(percentRecorded, () -> elements(most, element));
    }

    /** Recorded mostly, and then complete as the record is, or through a day of its own. */
    public final <T> Register<T> register(int most, IntFunction<T> entry) {
        if (chance(15)) {
            return Register.notRecorded();
        }
        Register<T> register = Register.ofAll(elements(most, entry));
        return chance(25) ? register.completeThrough(day()) : register;
    }

    private <T> Seq<T> elements(int most, IntFunction<T> element) {
        int size = random.nextInt(most + 1);
        return Array.range(0, size).map(element::apply);
    }

    /** Done more often than not. */
    public final Act act() {
        int kind = random.nextInt(100);
        if (kind < 55) {
            return Act.on(day());
        }
        return kind < 80 ? Act.notThrough(day()) : Act.notRecorded();
    }

    /** Yes more often than not. */
    public final Said said() {
        int kind = random.nextInt(100);
        return kind < 60 ? Said.YES : kind < 80 ? Said.NO : Said.NOT_RECORDED;
    }

    /** From long before, or from any day; half of them open. */
    public final Period period() {
        LocalDate from = chance(30) ? earliest.minusYears(1) : day();
        return new Period(from, maybe(50, () -> later(from, day())));
    }

    /** A day among the favourites, beside one, at the end of a month, or any. */
    public final LocalDate day() {
        int kind = random.nextInt(100);
        if (kind < 45) {
            return pick(favourites);
        }
        if (kind < 65) {
            return pick(favourites).plusDays(random.nextInt(3) - 1L);
        }
        if (kind < 75) {
            LocalDate day = anyDay();
            return day.withDayOfMonth(day.lengthOfMonth());
        }
        return anyDay();
    }

    private LocalDate anyDay() {
        return earliest.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(earliest, latest) + 1));
    }

    /** The later one. */
    protected static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The question, with one open text read in any way. */
    protected final <C extends Enum<C> & Choice> Question readAnyWay(Question question, Reading<C> reading) {
        return question.reading(reading, pick(reading.choices()));
    }
}

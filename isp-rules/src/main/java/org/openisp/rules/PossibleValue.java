package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
import org.openisp.core.Code;
import org.openisp.core.ExtensionValue;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.person.BirthDate;

/**
 * Something that could be recorded at a place, to see what a check would then answer. Of what can be many things (a
 * person, a document, an id) none is made up.
 *
 * @param words what it is, in words
 * @param value what it makes of what is recorded there
 */
record PossibleValue(String words, UnaryOperator<@Nullable Object> value) {

    private static final int CHILD = 10;
    private static final int ADULT = 30;

    /** Whether everything that could be recorded where a fact of this type is missing is tried. */
    static boolean areAllTried(FactType type) {
        return switch (type.shape()) {
            case SAID, NOTED -> true;
            case OPTIONAL -> type.of().isEnum();
            case ACT, REGISTER, LIST, EXTENSION, EXTENSION_FACT, ALWAYS, ENTRY -> false;
        };
    }

    /** What could be recorded where a fact is missing. */
    static Seq<PossibleValue> whereMissing(FactType type, LocalDate asOf) {
        return switch (type.shape()) {
            case SAID -> Array.of(is("yes", Said.YES), is("no", Said.NO));
            case NOTED -> Array.of(is("yes", Noted.yes()), is("no", Noted.no()));
            case ACT ->
                Array.of(
                        is(asOf.toString(), Act.on(asOf)),
                        is(asOf.minusYears(1).toString(), Act.on(asOf.minusYears(1))),
                        is("not done through " + asOf, Act.notThrough(asOf)));
            case REGISTER ->
                Array.of(new PossibleValue(
                        "complete through " + asOf,
                        recorded -> recorded instanceof Register<?> register ? register.completeThrough(asOf) : null));
            case LIST -> Array.of(is("said to be none", Option.some(Array.empty())));
            case OPTIONAL -> optional(type.of(), asOf);
            case EXTENSION_FACT -> extension(asOf);
            case EXTENSION, ALWAYS, ENTRY -> Array.empty();
        };
    }

    /** The opposite of what is recorded: no for yes, done for not done. */
    static Seq<PossibleValue> opposite(@Nullable Object recorded, LocalDate asOf) {
        if (recorded instanceof Said said) {
            return Array.of(said.isYes() ? is("no", Said.NO) : is("yes", Said.YES));
        }
        if (recorded instanceof Noted noted) {
            return Array.of(noted.said().isYes() ? is("no", Noted.no()) : is("yes", Noted.yes()));
        }
        if (recorded instanceof ExtensionValue.Truth truth) {
            return Array.of(is(truth.holds() ? "no" : "yes", new ExtensionValue.Truth(!truth.holds())));
        }
        if (recorded instanceof ExtensionValue.NotThrough) {
            return Array.of(is(asOf.toString(), text(asOf)));
        }
        return recorded instanceof Act act && act.notDoneThrough().isDefined()
                ? Array.of(is(asOf.toString(), Act.on(asOf)))
                : Array.empty();
    }

    /** A day that is recorded, moved; none where something else is recorded. */
    static Option<Object> moved(@Nullable Object recorded, LocalDate from, LocalDate to) {
        if (from.equals(recorded)) {
            return Option.some(to);
        }
        if (Option.some(from).equals(recorded)) {
            return Option.some(Option.some(to));
        }
        if (text(from).equals(recorded)) {
            return Option.some(text(to));
        }
        return Option.when(Act.on(from).equals(recorded), () -> Act.on(to));
    }

    /** Some of each kind but numbers and words: a value of another kind than the fact has tells its law nothing. */
    private static Seq<PossibleValue> extension(LocalDate asOf) {
        return Array.of(
                is("yes", new ExtensionValue.Truth(true)),
                is("no", new ExtensionValue.Truth(false)),
                is(asOf.toString(), text(asOf)),
                is(asOf.minusYears(1).toString(), text(asOf.minusYears(1))),
                is("not done through " + asOf, new ExtensionValue.NotThrough(asOf)));
    }

    /** A day as an extension fact holds it. */
    private static ExtensionValue text(LocalDate day) {
        return new ExtensionValue.Text(new FreeText(day.toString()));
    }

    private static Seq<PossibleValue> optional(Class<?> type, LocalDate asOf) {
        if (type == LocalDate.class) {
            return Array.of(asOf, asOf.minusYears(1), asOf.plusYears(1))
                    .map(day -> is(day.toString(), Option.some(day)));
        }
        if (type == BirthDate.class) {
            return Array.of(CHILD, ADULT)
                    .map(age -> is(age + " years old", Option.some(new BirthDate(asOf.minusYears(age)))));
        }
        if (type == Period.class) {
            return Array.of(is("from " + asOf.minusYears(1) + " on", Option.some(Period.from(asOf.minusYears(1)))));
        }
        return Array.ofAll(constants(type)).map(constant -> is(FactWords.ofValue(constant), Option.some(constant)));
    }

    private static PossibleValue is(String words, Object value) {
        return new PossibleValue(words, recorded -> value);
    }

    /** The constants of an enum, or those that a type of code has of its own. */
    private static List<Object> constants(Class<?> type) {
        List<Object> constants = new ArrayList<>();
        for (Field field : type.getFields()) {
            boolean isConstant = Modifier.isStatic(field.getModifiers()) && field.getType() == type;
            if (isConstant && (type.isEnum() || Code.class.isAssignableFrom(type))) {
                try {
                    constants.add(field.get(null));
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException("a public constant can be read", impossible);
                }
            }
        }
        return constants;
    }
}

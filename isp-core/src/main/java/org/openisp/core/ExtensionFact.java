package org.openisp.core;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/**
 * The name and the type of a fact that this library has never heard of: what a state or a vendor adds.
 *
 * <pre>{@code
 * static final ExtensionFact<LocalDate> PLAN_SENT = ExtensionFact.day("mn:plan-sent");
 *
 * Isp plan = Isp.builder().id("isp-1").extensionFacts(ExtensionFacts.of(PLAN_SENT, sentOn)).build();
 * Option<LocalDate> sent = plan.getExtensionFacts().get(PLAN_SENT);
 * }</pre>
 *
 * @param <T> what it holds
 */
public final class ExtensionFact<T> {

    private static final int LONGEST_NAME = 100;

    private final String name;
    private final String kind;
    private final Function<T, ExtensionValue> in;
    private final Function<ExtensionValue, Option<T>> out;

    private ExtensionFact(
            String name, String kind, Function<T, ExtensionValue> in, Function<ExtensionValue, Option<T>> out) {
        refuseOtherNames(name);
        this.name = name;
        this.kind = kind;
        this.in = in;
        this.out = out;
    }

    /**
     * A yes or no.
     *
     * @throws IllegalArgumentException if the name is not written {@code namespace:word}
     */
    public static ExtensionFact<Boolean> yesOrNo(String name) {
        return new ExtensionFact<>(
                name,
                "true or false",
                ExtensionValue.Truth::new,
                as(ExtensionValue.Truth.class, ExtensionValue.Truth::holds));
    }

    /**
     * A day.
     *
     * @throws IllegalArgumentException if the name is not written {@code namespace:word}
     */
    public static ExtensionFact<LocalDate> day(String name) {
        return new ExtensionFact<>(name, "a day, such as \"2025-03-31\"", ExtensionValue.Text::of, ExtensionFact::day);
    }

    /**
     * Something done on a day, or not done through a day.
     *
     * @throws IllegalArgumentException if the name is not written {@code namespace:word}
     */
    public static ExtensionFact<Act> act(String name) {
        return new ExtensionFact<>(
                name,
                "a day, such as \"2025-03-31\", or {\"notThrough\": \"2025-03-31\"}",
                ExtensionFact::of,
                ExtensionFact::act);
    }

    /**
     * A number of at most 15 digits, 6 of them behind the point.
     *
     * @throws IllegalArgumentException if the name is not written {@code namespace:word}
     */
    public static ExtensionFact<BigDecimal> number(String name) {
        return new ExtensionFact<>(
                name,
                "a number",
                ExtensionValue.Numeric::new,
                as(ExtensionValue.Numeric.class, ExtensionValue.Numeric::number));
    }

    /**
     * Words about a person, which are never printed.
     *
     * @throws IllegalArgumentException if the name is not written {@code namespace:word}
     */
    public static ExtensionFact<FreeText> words(String name) {
        return new ExtensionFact<>(
                name, "text", ExtensionValue.Text::new, as(ExtensionValue.Text.class, ExtensionValue.Text::text));
    }

    /**
     * An id or code: text that is not about a person, and that findings may name.
     *
     * @throws IllegalArgumentException if the name is not written {@code namespace:word}
     */
    public static ExtensionFact<String> word(String name) {
        return new ExtensionFact<>(
                name,
                "text",
                word -> new ExtensionValue.Text(new FreeText(word)),
                as(ExtensionValue.Text.class, text -> text.text().value()));
    }

    /** A list of what another fact holds one of, under the same name. */
    public static <T> ExtensionFact<Seq<T>> listOf(ExtensionFact<T> one) {
        return new ExtensionFact<>(
                one.name,
                "a list, in which each is " + one.kind,
                many -> new ExtensionValue.Items(Array.ofAll(many).map(one.in)),
                value -> value instanceof ExtensionValue.Items items ? allOf(items.items(), one.out) : Option.none());
    }

    /** All, or none where one of them is of another kind. */
    private static <T> Option<Seq<T>> allOf(Seq<ExtensionValue> items, Function<ExtensionValue, Option<T>> out) {
        Seq<T> read = items.flatMap(out);
        return Option.when(read.size() == items.size(), read);
    }

    private static <V extends ExtensionValue, T> Function<ExtensionValue, Option<T>> as(
            Class<V> type, Function<V, T> get) {
        return value -> type.isInstance(value) ? Option.some(get.apply(type.cast(value))) : Option.none();
    }

    private static Option<LocalDate> day(ExtensionValue value) {
        if (!(value instanceof ExtensionValue.Text text)) {
            return Option.none();
        }
        try {
            return Option.some(LocalDate.parse(text.text().value()));
        } catch (DateTimeException noDay) {
            return Option.none();
        }
    }

    private static ExtensionValue of(Act act) {
        if (!act.isRecorded()) {
            throw new IllegalArgumentException("an act that is not recorded can stand in no list");
        }
        return act.doneOn().isDefined()
                ? ExtensionValue.Text.of(act.doneOn().get())
                : new ExtensionValue.NotThrough(act.notDoneThrough().get());
    }

    private static Option<Act> act(ExtensionValue value) {
        return value instanceof ExtensionValue.NotThrough not
                ? Option.some(Act.notThrough(not.day()))
                : day(value).map(Act::on);
    }

    static void refuseOtherNames(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("the name of an extension fact is namespace:word,"
                    + " both of lower-case letters, digits and hyphens");
        }
    }

    /** Whether this can be the name of an extension fact: {@code namespace:word}, of at most 100 characters. */
    public static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && name.indexOf(':') > 0 && Code.isWellFormed(name);
    }

    /** The name, {@code namespace:word}. */
    public String name() {
        return name;
    }

    /** What it holds, in words. */
    public String kind() {
        return kind;
    }

    ExtensionValue in(T value) {
        return in.apply(Objects.requireNonNull(value, name));
    }

    Option<T> out(ExtensionValue value) {
        return out.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }
}

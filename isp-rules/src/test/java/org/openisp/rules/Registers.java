package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.openisp.core.Register;

/** Registers and lists with something more in them, or in another order; what is not recorded stays so. */
public final class Registers {

    private Registers() {}

    /** The same register with one more entry. */
    public static <T> Register<T> plus(Register<T> register, T entry) {
        return register.isRecorded() ? like(register, register.entries().append(entry)) : register;
    }

    /** The same list with one more element. */
    public static <T> Option<Seq<T>> plus(Option<Seq<T>> list, T element) {
        return list.map(elements -> elements.append(element));
    }

    /** The same register with other entries in the place of its own. */
    public static <T> Register<T> map(Register<T> register, UnaryOperator<T> change) {
        return register.isRecorded() ? like(register, register.entries().map(change)) : register;
    }

    /** The same register in another order. */
    public static <T> Register<T> shuffled(Register<T> register, Random random) {
        return register.isRecorded() ? like(register, shuffled(register.entries(), random)) : register;
    }

    /** The same list in another order. */
    public static <T> Option<Seq<T>> shuffled(Option<Seq<T>> list, Random random) {
        return list.map(elements -> shuffled(elements, random));
    }

    /** The same in another order. */
    static <T> Seq<T> shuffled(Seq<T> elements, Random random) {
        List<T> mixed = new ArrayList<>(elements.asJava());
        Collections.shuffle(mixed, random);
        return Array.ofAll(mixed);
    }

    private static <T> Register<T> like(Register<T> register, Seq<T> entries) {
        Register<T> recorded = Register.ofAll(entries);
        return register.completeThrough().map(recorded::completeThrough).getOrElse(recorded);
    }
}

package org.openisp.rules;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a record is taken otherwise than it is: facts and entries that are left out, and facts that are given. */
final class Suppositions {

    /** The record as it is. */
    static final Suppositions NONE = new Suppositions(HashMap.empty());

    private static final UnaryOperator<@Nullable Object> LEFT_OUT = UnaryOperator.identity();

    private final Map<String, UnaryOperator<@Nullable Object>> supposed;

    private Suppositions(Map<String, UnaryOperator<@Nullable Object>> supposed) {
        this.supposed = supposed;
    }

    /** The same, and the fact at this place is not recorded, or the entry at this place is not there. */
    Suppositions leavingOut(String at) {
        return new Suppositions(supposed.put(at, LEFT_OUT));
    }

    /** The same, and at this place stands what this makes of what is recorded there. */
    Suppositions giving(String at, UnaryOperator<@Nullable Object> value) {
        return new Suppositions(supposed.put(at, value));
    }

    /** Where anything is left out or given. */
    Iterable<String> places() {
        return supposed.keySet();
    }

    /** Whether just this is left out. */
    boolean isLeftOut(String at) {
        return supposed.get(at).contains(LEFT_OUT);
    }

    /** Whether it is left out, by itself or with what it stands in. */
    boolean isOutOfSight(String at) {
        return supposed.exists(pair -> pair._2 == LEFT_OUT && (at.equals(pair._1) || at.startsWith(pair._1 + "/")));
    }

    /** Whether anything is given under this place. */
    boolean isAnythingGivenUnder(String at) {
        return supposed.exists(pair -> pair._2 != LEFT_OUT && pair._1.startsWith(at + "/"));
    }

    /** The names of all that is given in what stands at this place. */
    Seq<String> givenIn(String at) {
        return supposed.filterValues(value -> value != LEFT_OUT)
                .keySet()
                .filter(place -> place.startsWith(at + "/"))
                .map(place -> place.substring(at.length() + 1))
                .toArray();
    }

    /** What stands at the place, where this is recorded there. */
    @Nullable
    Object at(String at, FactType type, @Nullable Object recorded) {
        if (isLeftOut(at)) {
            return type.unrecorded();
        }
        return supposed.get(at).map(value -> value.apply(recorded)).getOrElse(recorded);
    }
}

package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.ExtensionValue;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;

/**
 * A record that remembers each fact that is asked of it, and that answers some otherwise than they are recorded.
 *
 * <p>A check is a pure function of what it asks a record, so what is remembered is all that its answer can rest on. No
 * rule knows that it is watched. One check is watched at a time, in one thread.
 */
final class WatchedRecord {

    private final Suppositions supposed;
    private final Map<String, AskedFact> asked = new LinkedHashMap<>();
    private final Map<String, Object> parts = new HashMap<>();
    private final ServiceRecord record;

    WatchedRecord(ServiceRecord record, Suppositions supposed) {
        this.supposed = supposed;
        this.record = (ServiceRecord) part(new Place("", "", ""), ServiceRecord.class, record);
    }

    /** The record to ask. */
    ServiceRecord record() {
        return record;
    }

    /** What has been asked so far, in that order. */
    List<AskedFact> asked() {
        return new ArrayList<>(asked.values());
    }

    /** Whether a record can be so: no part refuses what is supposed of it, as it does when a record is made. */
    boolean isPossible() {
        for (String at : supposed.places()) {
            Object part = parts.get(at.substring(0, at.lastIndexOf('/')));
            if (part != null && refuses(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean refuses(Object part) {
        try {
            for (Method method : part.getClass().getInterfaces()[0].getMethods()) {
                if (isCheck(method)) {
                    method.invoke(part);
                }
            }
            return false;
        } catch (InvocationTargetException refused) {
            return true;
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("a part can be asked whether it is possible", impossible);
        }
    }

    /** Whether it is the one by which a part refuses what can never be. */
    private static boolean isCheck(Method method) {
        return method.isDefault() && method.getName().equals("check") && method.getParameterCount() == 0;
    }

    /** Where a fact stands: as a JSON Pointer, and in words, those of what it is a fact of apart. */
    private record Place(String at, String of, String words) {

        Place field(String field) {
            String whole = of.isEmpty() || words.isEmpty() ? of + words : of + ", " + words;
            return new Place(at + "/" + field, whole, FactWords.ofField(field));
        }

        Place entry(int index, String name) {
            return new Place(at + "/" + index, of, FactWords.singular(words) + " " + name);
        }

        /** Where the entries of a register stand that has a last day of its own. */
        Place entries() {
            return new Place(at + "/entries", of, words);
        }
    }

    /** A part of the record, watched; the same one whenever it is asked for again. */
    private Object part(Place place, Class<?> type, @Nullable Object recorded) {
        return parts.computeIfAbsent(
                place.at(),
                at -> Proxy.newProxyInstance(
                        type.getClassLoader(), new Class<?>[] {type}, new Watcher(place, recorded)));
    }

    private @Nullable Object answer(Place place, FactType type, @Nullable Object recorded) {
        Object value = supposed.at(place.at(), type, recorded);
        if (type.isPart()) {
            return part(place, type.of(), value);
        }
        if (value instanceof ExtensionFacts facts) {
            return named(place, facts);
        }
        asked.putIfAbsent(place.at(), new AskedFact(place.at(), place.of(), place.words(), type, value));
        if (value instanceof Register<?> register) {
            return register(place, type, recorded, register);
        }
        if (value instanceof Option<?> option) {
            return option(place, type, option);
        }
        return value;
    }

    /** Facts of a state or vendor: each that is recorded or supposed is a fact of its own, under its name. */
    private ExtensionFacts named(Place place, ExtensionFacts facts) {
        ExtensionFacts seen = ExtensionFacts.none();
        Seq<String> names = facts.names().appendAll(supposed.givenIn(place.at()));
        for (String name : names.distinct().sorted()) {
            Place at = place.field(name);
            Object value = supposed.at(
                    at.at(), FactType.EXTENSION_FACT, facts.asWritten(name).getOrNull());
            asked.putIfAbsent(at.at(), new AskedFact(at.at(), at.of(), at.words(), FactType.EXTENSION_FACT, value));
            if (value instanceof ExtensionValue written) {
                seen = seen.with(name, written);
            }
        }
        return seen;
    }

    private Option<?> option(Place place, FactType type, Option<?> option) {
        if (!type.holdsParts()) {
            return option;
        }
        if (type.shape() == FactType.Shape.OPTIONAL) {
            return option.isEmpty() && supposed.isAnythingGivenUnder(place.at())
                    ? Option.some(part(place, type.of(), null))
                    : option.map(one -> part(place, type.of(), one));
        }
        return option.map(list -> entries(place, type, (Seq<?>) list));
    }

    private Register<?> register(Place place, FactType type, @Nullable Object recorded, Register<?> register) {
        if (!register.isRecorded() || !type.holdsParts()) {
            return register;
        }
        boolean isOfItsOwnDay = recorded instanceof Register<?> written
                && written.completeThrough().isDefined();
        Register<?> watched =
                Register.ofAll(entries(isOfItsOwnDay ? place.entries() : place, type, register.entries()));
        return register.completeThrough().isDefined()
                ? watched.completeThrough(register.completeThrough().get())
                : watched;
    }

    private Seq<Object> entries(Place place, FactType type, Seq<?> entries) {
        Array<Object> watched = Array.empty();
        int index = 0;
        for (Object entry : entries) {
            Place at = place.entry(index, nameOf(type, entry, ++index));
            if (!supposed.isLeftOut(at.at())) {
                asked.putIfAbsent(at.at(), new AskedFact(at.at(), at.of(), at.words(), FactType.ENTRY, entry));
                watched = watched.append(part(at, type.of(), entry));
            }
        }
        return watched;
    }

    /** The id of an entry; its number where it has none. */
    private static String nameOf(FactType type, Object entry, int number) {
        return FactType.method(type.of(), "id")
                .map(method -> String.valueOf(FactType.ask(method, entry)))
                .getOrElse(String.valueOf(number));
    }

    /** Answers for one part. */
    private final class Watcher implements InvocationHandler {

        private final Place place;
        private final @Nullable Object recorded;

        /** A part as it is recorded; without one, a part of which nothing is known. */
        private Watcher(Place place, @Nullable Object recorded) {
            this.place = place;
            this.recorded = recorded;
        }

        @Override
        @SuppressWarnings("NullAway") // an interface of the JDK, without annotations
        public Object invoke(Object watched, Method method, Object[] args) throws Throwable {
            if (FactType.isFact(method)) {
                FactType type = FactType.of(method);
                Object value = recorded == null ? type.unrecorded() : FactType.ask(method, recorded);
                return answer(place.field(FactType.fieldOf(method)), type, value);
            }
            if (isCheck(method)) {
                return InvocationHandler.invokeDefault(watched, method);
            }
            return switch (method.getName()) {
                case "equals" -> FactType.ask(method, recorded, recordedIn(args[0]));
                default -> FactType.ask(method, recorded, args);
            };
        }

        /** Equal is what is equal as recorded. */
        private @Nullable Object recordedIn(Object other) {
            return Proxy.isProxyClass(other.getClass()) && Proxy.getInvocationHandler(other) instanceof Watcher watcher
                    ? watcher.recorded
                    : other;
        }
    }
}

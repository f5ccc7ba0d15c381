package org.openisp.examples.speed;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Said;
import org.openisp.rules.Outcome.Status;

/**
 * The facts of a record as contexts of DMN: maps and lists, a yes or no as true, false or null.
 *
 * @param facts the same as facts
 * @param entries a list for each kind of fact, by its name
 * @param places where the answers of each kind go
 */
record EngineContext(EngineFacts facts, Map<String, Object> entries, Map<String, List<Asked.Place>> places) {

    /** What the decisions ask for, whether a record holds any or not. */
    private static final List<Class<?>> KINDS = kinds();

    private static List<Class<?>> kinds() {
        List<Class<?>> kinds = new ArrayList<>();
        kinds.addAll(List.of(Recorded.class.getPermittedSubclasses()));
        kinds.addAll(List.of(Asked.class.getPermittedSubclasses()));
        return kinds;
    }

    static EngineContext of(EngineFacts facts) {
        Map<String, List<Object>> lists = new LinkedHashMap<>();
        Map<String, List<Asked.Place>> places = new LinkedHashMap<>();
        KINDS.forEach(kind -> lists.put(name(kind), new ArrayList<>()));
        for (Object fact : facts.facts()) {
            List<Object> list = lists.get(name(fact.getClass()));
            if (list != null) {
                list.add(value(fact));
            }
            if (fact instanceof Asked asked) {
                places.computeIfAbsent(name(fact.getClass()), name -> new ArrayList<>())
                        .add(asked.place());
            }
        }
        Map<String, Object> entries = new LinkedHashMap<>(lists);
        entries.put("whole", lists.get("whole").get(0));
        return new EngineContext(facts, entries, places);
    }

    private static String name(Class<?> kind) {
        String name = kind.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof Said said) {
            return said.isRecorded() ? said.isYes() : null;
        }
        if (value instanceof Boolean is) {
            return is.booleanValue() ? Boolean.TRUE : Boolean.FALSE; // reflection makes others, and FEEL compares by ==
        }
        if (value instanceof Asked.Place place) {
            return place(place);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> values = new ArrayList<>();
            list.forEach(one -> values.add(value(one)));
            return values;
        }
        return value instanceof Record record ? map(record) : value;
    }

    private static Map<String, @Nullable Object> place(Asked.Place place) {
        Status given = place.given();
        List<@Nullable Object> judged = new ArrayList<>();
        judged.add(place.judged().name());
        judged.add(null);
        judged.add(place.judgedOn());
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("given", given == null ? null : given.name());
        map.put("judged", judged);
        return map;
    }

    private static Map<String, @Nullable Object> map(Record record) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                map.put(component.getName(), value(component.getAccessor().invoke(record)));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return map;
    }
}

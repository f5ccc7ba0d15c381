package org.openisp.core;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The types of which a record is made, found from the record on by what their accessors return. */
final class RecordTypes {

    private static final Set<Class<?>> ALL = new LinkedHashSet<>();

    static {
        gather(ServiceRecord.class);
    }

    private RecordTypes() {}

    /** Those that are built field by field: a plan, a service. */
    static List<Class<?>> built() {
        return ALL.stream()
                .filter(type -> Stream.of(type.getInterfaces())
                        .anyMatch(with -> with.getSimpleName().equals("With" + type.getSimpleName())))
                .toList();
    }

    /** Those whose words the law of another state extends. */
    static List<Class<?>> codes() {
        return ALL.stream().filter(Code.class::isAssignableFrom).toList();
    }

    /** The fields of such a type. */
    static List<Method> fields(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.getName().startsWith("get")
                        && !Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    private static void gather(Type type) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(RecordTypes::gather);
        } else if (type instanceof Class<?> part && part.getName().startsWith("org.openisp.core.") && ALL.add(part)) {
            fields(part).forEach(field -> gather(field.getGenericReturnType()));
        }
    }
}

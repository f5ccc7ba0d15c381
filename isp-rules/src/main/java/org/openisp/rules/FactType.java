package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
import org.openisp.core.Code;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.ExtensionValue;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;

/**
 * What can stand at one place of a record, read off the method that answers for it.
 *
 * @param shape the form
 * @param of the type within: of an entry of a list, of what is optional, or the type itself
 */
record FactType(Shape shape, Class<?> of) {

    /** An entry of a list or register. */
    static final FactType ENTRY = new FactType(Shape.ENTRY, Object.class);

    /** One fact of another state or vendor, under its name. Which kind of value it has, only its own law knows. */
    static final FactType EXTENSION_FACT = new FactType(Shape.EXTENSION_FACT, ExtensionValue.class);

    /** The forms of what is recorded. */
    enum Shape {
        /** A yes or no. */
        SAID,
        /** What a document says or does not say. */
        NOTED,
        /** Something done on a day. */
        ACT,
        /** Dated entries. */
        REGISTER,
        /** A list that may be not recorded. */
        LIST,
        /** One value that may be not recorded. */
        OPTIONAL,
        /** Facts of other states and vendors, all of them. */
        EXTENSION,
        /** One of them. */
        EXTENSION_FACT,
        /** A value that is always there. */
        ALWAYS,
        /** An entry of a list or register. */
        ENTRY
    }

    private static final String GET = "get";

    /** Whether the method answers for a fact of the record. */
    static boolean isFact(Method method) {
        return method.getParameterCount() == 0
                && method.getName().startsWith(GET)
                && method.getDeclaringClass() != Object.class;
    }

    /** The field for which the method answers, as it is written in JSON. */
    static String fieldOf(Method method) {
        String name = method.getName().substring(GET.length());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** What can stand where the method answers. */
    static FactType of(Method method) {
        Class<?> type = method.getReturnType();
        if (type == Said.class) {
            return new FactType(Shape.SAID, type);
        }
        if (type == Noted.class) {
            return new FactType(Shape.NOTED, type);
        }
        if (type == Act.class) {
            return new FactType(Shape.ACT, type);
        }
        if (type == ExtensionFacts.class) {
            return new FactType(Shape.EXTENSION, type);
        }
        if (type == Register.class) {
            return new FactType(Shape.REGISTER, within(method.getGenericReturnType()));
        }
        if (type == Option.class) {
            Type inner = inner(method.getGenericReturnType());
            return raw(inner) == Seq.class
                    ? new FactType(Shape.LIST, within(inner))
                    : new FactType(Shape.OPTIONAL, raw(inner));
        }
        return new FactType(Shape.ALWAYS, type);
    }

    /** What can stand at a place below a type, by the path of the place; none where the path leads nowhere. */
    static Option<FactType> at(String pointer) {
        Class<?> within = ServiceRecord.class;
        FactType found = null;
        for (String step : pointer.substring(1).split("/", -1)) {
            if (isPosition(step) || (found != null && found.shape == Shape.REGISTER && "entries".equals(step))) {
                continue;
            }
            if (found != null && found.shape == Shape.EXTENSION) {
                found = EXTENSION_FACT;
                within = found.of;
                continue;
            }
            Option<Method> method = method(within, step);
            if (method.isEmpty()) {
                return Option.none();
            }
            found = of(method.get());
            within = found.of;
        }
        return Option.of(found);
    }

    private static boolean isPosition(String step) {
        return !step.isEmpty() && step.chars().allMatch(Character::isDigit);
    }

    /** The method that answers for a field of a part; none where it has no such field. */
    static Option<Method> method(Class<?> type, String field) {
        for (Method method : type.getMethods()) {
            if (isFact(method) && fieldOf(method).equals(field)) {
                return Option.some(method);
            }
        }
        return Option.none();
    }

    /** Whether it is a part of the record that is always there, with facts of its own. */
    boolean isPart() {
        return shape == Shape.ALWAYS && isPart(of);
    }

    /** Whether what is in it, if anything is, are parts with facts of their own. */
    boolean holdsParts() {
        return shape != Shape.ALWAYS && isPart(of);
    }

    /** The days that the entries of a register tell of, in their order; none of anything else. */
    Seq<LocalDate> daysOfEntries(@Nullable Object value) {
        Array<LocalDate> days = Array.empty();
        if (value instanceof Register<?> register) {
            for (Method method : of.getMethods()) {
                if (isFact(method) && of(method).of == LocalDate.class) {
                    days = days.appendAll(register.entries().flatMap(entry -> day(ask(method, entry))));
                }
            }
        }
        return days.sorted();
    }

    private static Option<LocalDate> day(Object value) {
        return value instanceof Option<?> option ? option.map(LocalDate.class::cast) : Option.some((LocalDate) value);
    }

    /** What a value of the record answers. */
    static Object ask(Method method, @Nullable Object value, Object... arguments) {
        try {
            return method.invoke(value, arguments);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a value of the record answers whatever it is asked", impossible);
        }
    }

    /** Whether nothing at all may stand there. */
    boolean canBeLeftOut() {
        return shape != Shape.ALWAYS;
    }

    /** What an unrecorded fact of this type reads as; null where something always stands there. */
    @Nullable
    Object unrecorded() {
        return switch (shape) {
            case SAID -> Said.NOT_RECORDED;
            case NOTED -> Noted.notRecorded();
            case ACT -> Act.notRecorded();
            case REGISTER -> Register.notRecorded();
            case LIST, OPTIONAL -> Option.none();
            case EXTENSION -> ExtensionFacts.none();
            case EXTENSION_FACT, ALWAYS, ENTRY -> null;
        };
    }

    private static boolean isPart(Class<?> type) {
        return type.isInterface()
                && !type.isSealed()
                && !Code.class.isAssignableFrom(type)
                && type.getPackageName().startsWith(ServiceRecord.class.getPackageName());
    }

    private static Class<?> within(Type generic) {
        return raw(inner(generic));
    }

    private static Type inner(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }
}

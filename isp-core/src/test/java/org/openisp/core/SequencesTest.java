package org.openisp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.tngtech.archunit.core.domain.JavaClass;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Queue;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.core.fixtures.FullRecord;
import org.openisp.core.json.RecordJson;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;

/** Every field of every type that is an option of a sequence, found by reflection in a record that has them all. */
@DisplayName("Lists: any sequence, no null in it, and nothing changes it later")
class SequencesTest {

    private static final ServiceRecord FULL = FullRecord.saying("words", LocalDate.of(1990, 2, 28));

    /** By type and field. */
    private static final Map<String, ListField> FIELDS = fields();

    /** A value that has the field, and how to read and change it. */
    private record ListField(String name, Object of, Method get, Method with) {

        private Seq<?> elements() {
            return (Seq<?>) ((Option<?>) invoke(get, of)).get();
        }

        private Object with(Seq<?> elements) {
            return invoke(with, of, Option.some(elements));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<ListField> everyField() {
        return FIELDS.values().stream();
    }

    @Test
    void every_list_of_every_type_is_tried() {
        Set<String> all = new TreeSet<>();
        for (JavaClass type : CoreClasses.ALL) {
            if (type.isAnnotatedWith(Value.Immutable.class)) {
                for (Method accessor : type.reflect().getDeclaredMethods()) {
                    if (isList(accessor)) {
                        all.add(nameOf(type.reflect(), accessor));
                    }
                }
            }
        }

        assertThat(all).hasSizeGreaterThan(90);
        assertThat(FIELDS.keySet()).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("everyField")
    @SuppressWarnings("NullAway") // the point of the test
    void a_null_element_is_refused_and_the_field_named(ListField field) {
        String property = field.name.substring(field.name.indexOf('.') + 1);

        for (Seq<?> elements : everyKindOf(field.elements().append(null))) {
            assertThatNullPointerException()
                    .isThrownBy(() -> field.with(elements))
                    .withMessage(property + " takes no null element");
        }
    }

    @ParameterizedTest
    @MethodSource("everyField")
    void it_does_not_matter_what_kind_of_sequence_it_is(ListField field) {
        for (Seq<?> elements : everyKindOf(field.elements())) {
            assertThat(field.with(elements)).isEqualTo(field.of).hasSameHashCodeAs(field.of);
            assertThat(field.of).isEqualTo(field.with(elements));
        }
        assertThat(field.with(field.elements().tail())).isNotEqualTo(field.of);
    }

    @ParameterizedTest
    @MethodSource("everyField")
    void what_it_was_made_from_can_change_and_it_does_not(ListField field) {
        java.util.List<Object> elements = new ArrayList<>(field.elements().asJava());
        Object copied = field.with(Array.ofAll(elements));
        Object lazy = field.with(io.vavr.collection.Stream.ofAll(elements));

        elements.clear();
        elements.add("something else");

        assertThat(copied).isEqualTo(field.of);
        assertThat(lazy).isEqualTo(field.of);
    }

    @Test
    void a_builder_takes_any_kind_of_sequence_as_well() {
        java.util.List<String> people = new ArrayList<>(Arrays.asList("p-2", "p-3"));
        Isp plan = Isp.builder()
                .id("i-1")
                .importantPeople(io.vavr.collection.Stream.ofAll(people))
                .build();
        people.set(0, "p-4");

        Stream.<Seq<String>>of(Array.of("p-2", "p-3"), List.of("p-2", "p-3"), Vector.of("p-2", "p-3"))
                .forEach(same -> assertThat(plan)
                        .isEqualTo(Isp.builder().id("i-1").importantPeople(same).build()));
    }

    @Test
    void a_register_takes_any_kind_of_sequence_and_keeps_its_own() {
        java.util.List<Isp> plans = new ArrayList<>(FULL.getPlans().entries().asJava());
        Stream<UnaryOperator<ServiceRecord>> ways = Stream.of(
                record -> record.withPlans(Register.ofAll(plans)),
                record -> record.withPlans(Register.ofAll(io.vavr.collection.Stream.ofAll(plans))),
                record -> record.withPlans(Register.ofAll(List.ofAll(plans))),
                record -> record.withPlans(Register.ofAll(Vector.ofAll(plans))));
        java.util.List<ServiceRecord> records = ways.map(way -> way.apply(FULL)).toList();
        ServiceRecord expected = FULL.withPlans(Register.ofAll(FULL.getPlans().entries()));

        plans.clear();

        assertThat(records)
                .allSatisfy(record -> assertThat(record).isEqualTo(expected).hasSameHashCodeAs(expected));
    }

    @Test
    void the_lists_inside_the_entries_of_a_register_do_not_change_either() {
        java.util.List<String> people = new ArrayList<>(Arrays.asList("p-2", "p-3"));
        ServiceRecord record = recordWith(
                Isp.builder().id("i-1").importantPeople(Array.ofAll(people)).build());
        int hash = record.hashCode();

        people.set(0, "p-4");

        assertThat(record.getPlans().entries().get(0).getImportantPeople())
                .isEqualTo(Option.some(Array.of("p-2", "p-3")));
        assertThat(record.hashCode()).isEqualTo(hash);
    }

    @Test
    void records_of_other_sequences_are_written_as_the_same_bytes() throws IOException {
        Representative parent = Representative.builder()
                .personId("p-2")
                .kind(RepresentativeKind.PARENT)
                .build();
        ServiceRecord array = recordWith(Isp.builder().id("i-1").build()).withRepresentatives(some(Array.of(parent)));
        ServiceRecord lazy = array.withRepresentatives(some(io.vavr.collection.Stream.of(parent)))
                .withPlans(Register.ofAll(List.ofAll(array.getPlans())));

        assertThat(written(lazy)).isEqualTo(written(array));
        assertThat(RecordJson.days().read(written(lazy)).get()).isEqualTo(lazy).hasSameHashCodeAs(array);
    }

    private static <T> Option<Seq<T>> some(Seq<T> elements) {
        return Option.some(elements);
    }

    private static ServiceRecord recordWith(Isp plan) {
        return ServiceRecord.builder()
                .id("r-1")
                .individual(Individual.builder().id("p-1").build())
                .plans(Register.of(plan))
                .build();
    }

    private static byte[] written(ServiceRecord record) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RecordJson.days().write(record, document);
        return document.toByteArray();
    }

    private static java.util.List<Seq<?>> everyKindOf(Seq<?> elements) {
        return java.util.List.of(
                Array.ofAll(elements),
                List.ofAll(elements),
                Queue.ofAll(elements),
                Vector.ofAll(elements),
                io.vavr.collection.Stream.ofAll(elements),
                io.vavr.collection.Stream.ofAll(elements).map(element -> element));
    }

    private static Map<String, ListField> fields() {
        Map<String, ListField> fields = new TreeMap<>();
        gather(FULL, new LinkedHashSet<>(), fields);
        return fields;
    }

    /** From a value to all its parts. */
    private static void gather(Object part, Set<Object> met, Map<String, ListField> fields) {
        if (part instanceof Iterable<?> elements) {
            elements.forEach(element -> gather(element, met, fields));
            return;
        }
        if (!part.getClass().getName().startsWith("org.openisp.") || !met.add(part)) {
            return;
        }
        for (Class<?> type : part.getClass().getInterfaces()) {
            for (Method accessor : type.getDeclaredMethods()) {
                if (accessor.getName().startsWith("get") && accessor.getParameterCount() == 0) {
                    if (isList(accessor)) {
                        ListField field = new ListField(nameOf(type, accessor), part, accessor, with(type, accessor));
                        fields.putIfAbsent(field.name, field);
                    }
                    gather(invoke(accessor, part), met, fields);
                }
            }
        }
    }

    private static boolean isList(Method accessor) {
        return accessor.getGenericReturnType() instanceof ParameterizedType option
                && option.getRawType() == Option.class
                && option.getActualTypeArguments()[0] instanceof ParameterizedType list
                && list.getRawType() == Seq.class;
    }

    /** {@code Isp.services}. */
    private static String nameOf(Class<?> type, Method accessor) {
        String name = accessor.getName().substring("get".length());
        return type.getSimpleName() + "." + Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Method with(Class<?> type, Method accessor) {
        try {
            Method with = type.getMethod("with" + accessor.getName().substring("get".length()), Option.class);
            with.setAccessible(true); // its interface is not public
            return with;
        } catch (NoSuchMethodException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Object invoke(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(thrown);
        } catch (IllegalAccessException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

package org.openisp.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.signing.Signing;

/** Every field of every type that need not be said and is no option, found by reflection. */
@DisplayName("What nobody says is not recorded, and never a no")
class NotRecordedTest {

    private static final Map<Class<?>, Object> NOT_RECORDED = Map.of(
            Said.class, Said.NOT_RECORDED,
            Act.class, Act.notRecorded(),
            Noted.class, Noted.notRecorded(),
            Register.class, Register.notRecorded(),
            ExtensionFacts.class, ExtensionFacts.none());

    @Test
    void each_field_stands_for_not_recorded_where_it_is_left_out() throws ReflectiveOperationException {
        SoftAssertions all = new SoftAssertions();
        Map<Class<?>, Integer> met = new HashMap<>();
        for (Class<?> type : RecordTypes.built()) {
            Object silent = Objects.requireNonNull(type.getMethod("builder").invoke(null));
            for (Method field : RecordTypes.fields(type)) {
                if (NOT_RECORDED.containsKey(field.getReturnType())) {
                    all.assertThat(gathered(silent, field))
                            .as("%s.%s", type.getSimpleName(), field.getName())
                            .isEqualTo(NOT_RECORDED.get(field.getReturnType()));
                    met.merge(field.getReturnType(), 1, Integer::sum);
                }
            }
        }
        all.assertAll();
        assertThat(met).containsOnlyKeys(NOT_RECORDED.keySet());
        assertThat(met.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(200);
    }

    /** What a builder has gathered for a field. */
    private static @Nullable Object gathered(Object builder, Method field) throws ReflectiveOperationException {
        String name = Character.toLowerCase(field.getName().charAt(3))
                + field.getName().substring(4);
        Field gathered = builder.getClass().getSuperclass().getDeclaredField(name);
        gathered.setAccessible(true);
        return gathered.get(builder);
    }

    @Test
    void a_plan_of_which_no_signing_is_recorded_is_one_whose_signing_says_nothing() {
        Signing nothing = Signing.notRecorded();

        assertThat(nothing).isEqualTo(Signing.builder().build());
        assertThat(nothing.getSignatures()).isEqualTo(Register.notRecorded());
        assertThat(nothing.getOralAgreements()).isEqualTo(Register.notRecorded());
    }

    @Test
    void each_type_has_a_builder_of_its_own_which_is_a_new_one_each_time() throws ReflectiveOperationException {
        assertThat(RecordTypes.built()).hasSizeGreaterThan(70);
        for (Class<?> type : RecordTypes.built()) {
            Object builder = type.getMethod("builder").invoke(null);

            assertThat(Objects.requireNonNull(builder).getClass().getName()).isEqualTo(type.getName() + "$Builder");
            assertThat(type.getMethod("builder").invoke(null)).isNotSameAs(builder);
        }
    }
}

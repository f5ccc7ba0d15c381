package org.openisp.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaClass;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import jakarta.validation.ConstraintViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.immutables.value.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.fixtures.FullRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Communication;
import org.openisp.core.person.Individual;
import org.openisp.core.person.PersonName;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.core.validation.Provider;

/** One record with a marker in every personal field. The marker comes out where somebody asks for it, nowhere else. */
@DisplayName("Privacy: names, words about people and days of birth do not leak")
class PrivacyTest {

    private static final String NAME = "Quentyn Zyxwvut";
    private static final String WORDS = "Zyxwvut fell in the Quentyn garden";
    private static final LocalDate BORN = LocalDate.of(1987, 11, 23);
    private static final String[] MARKERS = {"Quentyn", "Zyxwvut", "1987"};
    private static final Set<Class<?>> PERSONAL =
            Set.of(PersonName.class, FreeText.class, BirthDate.class, Noted.class);
    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    private static final Signing SIGNING = Signing.builder()
            .signatures(Register.of(Signature.builder()
                            .personId("p-2")
                            .capacity(Capacity.CASE_MANAGER)
                            .build())
                    .completeThrough(DAY))
            .inabilities(Array.of(InabilityToSign.builder()
                    .reason(InabilityReason.PHYSICAL)
                    .explanation(new FreeText(WORDS))
                    .documentedOn(DAY)
                    .build()))
            .oralAgreements(Register.of(OralAgreement.builder().agreedOn(DAY).build()))
            .build();

    private static final Individual INDIVIDUAL = Individual.builder()
            .id("p-1")
            .name(new PersonName(NAME))
            .birthDate(new BirthDate(BORN))
            .communication(Communication.builder().language("es").build())
            .build();

    private static final ServiceRecord RECORD = ServiceRecord.builder()
            .id("r-1")
            .individual(INDIVIDUAL)
            .plans(Register.of(Isp.builder()
                    .id("i-1")
                    .signing(SIGNING)
                    .revisions(Register.of(
                            Revision.builder().id("v-1").signing(SIGNING).build()))
                    .build()))
            .build();

    @Test
    void the_types_that_hold_them_print_only_what_they_are() {
        assertThat(new PersonName(NAME)).hasToString("PersonName<redacted>");
        assertThat(new FreeText(WORDS)).hasToString("FreeText<redacted>");
        assertThat(new BirthDate(BORN)).hasToString("BirthDate<redacted>");
    }

    @Test
    void whoever_asks_gets_them() {
        assertThat(new PersonName(NAME).value()).isEqualTo(NAME);
        assertThat(new FreeText(WORDS).value()).isEqualTo(WORDS);
        assertThat(new BirthDate(BORN).value()).isEqualTo(BORN);
        assertThat(new PersonName(NAME)).isEqualTo(new PersonName(NAME)).isNotEqualTo(new PersonName("else"));
        assertThat(new BirthDate(BORN)).isNotEqualTo(new BirthDate(DAY));
    }

    /** Everything that can be recorded, with the marker in every text that may be about a person. */
    private static final ServiceRecord FULL = FullRecord.saying(WORDS, BORN);

    @Test
    void no_part_of_a_record_prints_them() {
        SoftAssertions all = new SoftAssertions();
        for (Object part : partsOf(FULL)) {
            all.assertThat(part.toString())
                    .as(part.getClass().getSimpleName())
                    .isNotEmpty()
                    .doesNotContain(MARKERS);
        }
        all.assertAll();
    }

    @Test
    void every_type_that_can_hold_them_is_part_of_the_record_of_this_test() {
        Set<Class<?>> holders = new LinkedHashSet<>();
        for (JavaClass type : CoreClasses.ALL) {
            Class<?> reflected = type.reflect();
            if (!reflected.isInterface() || !type.isAnnotatedWith(Value.Immutable.class)) {
                continue;
            }
            for (Method accessor : reflected.getDeclaredMethods()) {
                String returned = accessor.getGenericReturnType().getTypeName();
                if (accessor.getParameterCount() == 0
                        && PERSONAL.stream().anyMatch(personal -> returned.contains(personal.getName()))) {
                    holders.add(reflected);
                }
            }
        }
        Set<Object> parts = partsOf(FULL);

        assertThat(holders).hasSizeGreaterThan(40);
        assertThat(holders).allSatisfy(holder -> assertThat(parts).hasAtLeastOneElementOfType(holder));
        assertThat(parts)
                .hasAtLeastOneElementOfType(PersonName.class)
                .hasAtLeastOneElementOfType(BirthDate.class)
                .hasAtLeastOneElementOfType(FreeText.class);
    }

    @Test
    @SuppressWarnings("ObjectToString") // whether it prints anything is the question
    void a_builder_that_misses_something_does_not_print_what_it_has() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Individual.builder()
                        .name(new PersonName(NAME))
                        .birthDate(new BirthDate(BORN))
                        .build())
                .withMessageContaining("id")
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain(MARKERS));
        assertThatIllegalStateException()
                .isThrownBy(() -> InabilityToSign.builder()
                        .explanation(new FreeText(WORDS))
                        .build())
                .withMessageContaining("reason")
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain(MARKERS));
        assertThat(Individual.builder().name(new PersonName(NAME)).toString()).doesNotContain(MARKERS);
    }

    @ParameterizedTest
    @EnumSource
    void no_violation_prints_them(Provider provider) {
        ServiceRecord bad = FULL.withId(" ").withIndividual(FULL.getIndividual().withId(""));

        Set<ConstraintViolation<ServiceRecord>> violations = provider.validate(bad);

        assertThat(violations).hasSize(2).allSatisfy(violation -> {
            assertThat(violation.getMessage()).doesNotContain(MARKERS);
            assertThat(violation.getPropertyPath().toString()).doesNotContain(MARKERS);
            assertThat(violation.toString()).doesNotContain(MARKERS);
        });
    }

    @Test
    void no_problem_repeats_them_wherever_the_document_breaks_off() {
        byte[] whole = json();
        SoftAssertions all = new SoftAssertions();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            byte[] spoilt = whole.clone();
            spoilt[length] = '\u0001';
            all.assertThat(messages(cut)).as("cut at %s", length).isNotEmpty().doesNotContain(MARKERS);
            all.assertThat(messages(spoilt))
                    .as("spoilt at %s", length)
                    .isNotEmpty()
                    .doesNotContain(MARKERS);
        }
        all.assertAll();
    }

    @ParameterizedTest(name = "with {0} for every value")
    @ValueSource(
            strings = {"\"Zyxwvut fell in the Quentyn garden\"", "[\"Quentyn Zyxwvut\"]", "{\"a b\": \"Quentyn\"}"})
    void no_problem_repeats_them_wherever_they_stand_for_another_value(String value) {
        String whole = new String(json(), UTF_8);
        Matcher values = Pattern.compile(" : (\"[^\"]*\")").matcher(whole);
        SoftAssertions all = new SoftAssertions();
        int replaced = 0;
        while (values.find()) {
            String other = whole.substring(0, values.start(1)) + value + whole.substring(values.end(1));
            all.assertThat(messages(other.getBytes(UTF_8))).as(other).doesNotContain(MARKERS);
            replaced++;
        }
        assertThat(replaced).isGreaterThan(15);
        all.assertAll();
    }

    @Test
    void no_problem_repeats_them_where_they_stand_for_the_name_of_a_field() {
        String whole = new String(json(), UTF_8);
        Matcher names = Pattern.compile("(\"[A-Za-z]+\") : ").matcher(whole);
        SoftAssertions all = new SoftAssertions();
        int replaced = 0;
        while (names.find()) {
            String other = whole.substring(0, names.start(1)) + '"' + NAME + '"' + whole.substring(names.end(1));
            all.assertThat(messages(other.getBytes(UTF_8)))
                    .as("in place of %s at %s", names.group(1), names.start(1))
                    .isNotEmpty()
                    .doesNotContain(MARKERS);
            replaced++;
        }
        assertThat(replaced).isGreaterThan(20);
        all.assertAll();
    }

    @ParameterizedTest(name = "born {0}")
    @ValueSource(strings = {"1987-11-31", "19871123", "23.11.1987", "1987-11-23T00:00:00"})
    @DisplayName("a day of birth that cannot be read is still a day of birth")
    void no_problem_repeats_a_malformed_day_of_birth(String born) {
        String document = new String(json(), UTF_8).replace(BORN.toString(), born);

        assertThat(messages(document.getBytes(UTF_8)))
                .contains("/individual/birthDate: found")
                .doesNotContain(MARKERS);
    }

    /** All messages, one in a line. */
    private static String messages(byte[] document) {
        Validation<Seq<Problem>, ServiceRecord> read = RecordJson.days().read(document);
        return read.isValid()
                ? ""
                : read.getError().map(problem -> problem.message() + problem).mkString("\n");
    }

    private static byte[] json() {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try {
            RecordJson.days().write(RECORD, document);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return document.toByteArray();
    }

    /** The record and everything in it, but not the bare text and days that the personal types hold. */
    private static Set<Object> partsOf(Object whole) {
        Set<Object> parts = new LinkedHashSet<>();
        gather(whole, parts);
        return parts;
    }

    private static void gather(Object part, Set<Object> parts) {
        if (part instanceof String
                || part instanceof LocalDate
                || !parts.add(part)
                || PERSONAL.contains(part.getClass())) {
            return;
        }
        if (part instanceof Iterable<?> elements) {
            elements.forEach(element -> gather(element, parts));
        }
        for (Class<?> type : part.getClass().getInterfaces()) {
            for (Method accessor : type.getMethods()) {
                if (accessor.getName().startsWith("get")
                        && accessor.getParameterCount() == 0
                        && !Modifier.isStatic(accessor.getModifiers())
                        && type.getName().startsWith("org.openisp.")) {
                    gather(invoked(accessor, part), parts);
                }
            }
        }
    }

    private static Object invoked(Method accessor, Object part) {
        try {
            return accessor.invoke(part);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

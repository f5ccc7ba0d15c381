package org.openisp.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.ExtensionValue;
import org.openisp.core.Jurisdiction;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.internal.IdSpace;
import org.openisp.core.internal.ImpossibleValueException;

/** The shapes of the record are made once, when their classes are loaded; this one is made anew for each test. */
@DisplayName("One definition of a type reads it and writes it")
class ShapeTest {

    /** A type with a field of every kind. */
    record Thing(
            String id,
            String name,
            int count,
            Option<String> words,
            Said isSo,
            Act done,
            Noted says,
            Option<Seq<String>> list,
            Register<String> register,
            ExtensionFacts facts) {}

    static final class Draft {
        @Nullable
        String id;

        @Nullable
        String name;

        @Nullable
        Integer count;

        Option<String> words = Option.none();
        Said isSo = Said.NOT_RECORDED;
        Act done = Act.notRecorded();
        Noted says = Noted.notRecorded();
        Option<Seq<String>> list = Option.none();
        Register<String> register = Register.notRecorded();
        ExtensionFacts facts = ExtensionFacts.none();

        Thing thing() {
            if (count != null && count > 9) {
                throw ImpossibleValueException.missing("count", "nine at most");
            }
            return new Thing(
                    String.valueOf(id),
                    String.valueOf(name),
                    count == null ? -1 : count,
                    words,
                    isSo,
                    done,
                    says,
                    list,
                    register,
                    facts);
        }
    }

    private static final String WHOLE = """
            {"id":"t-1","words":"some","isSo":true,"done":"2025-03-04","says":"this","list":["a","b"],\
            "name":"it","register":{"completeThrough":"2025-06-30","entries":["c"]},"count":7,\
            "extensionFacts":{"acme:x":1}}""";

    private static final Thing IN_VALUES = new Thing(
            "t-1",
            "it",
            7,
            Option.some("some"),
            Said.YES,
            Act.on(LocalDate.of(2025, 3, 4)),
            Noted.as("this"),
            Option.some(Array.of("a", "b")),
            Register.of("c").completeThrough(LocalDate.of(2025, 6, 30)),
            ExtensionFacts.none().with("acme:x", new ExtensionValue.Numeric(BigDecimal.ONE)));

    private Shape<Thing, Draft> shape = newShape();

    @BeforeEach
    void anew() {
        shape = newShape();
    }

    private static Shape<Thing, Draft> newShape() {
        return Shape.of("thing", Draft::new, Draft::thing)
                .id(IdSpace.NEED, Thing::id, (draft, id) -> draft.id = id)
                .optional("words", Forms.TEXT, Thing::words, (draft, words) -> draft.words = Option.some(words))
                .said("isSo", Thing::isSo, (draft, said) -> draft.isSo = said)
                .act("done", Thing::done, (draft, act) -> draft.done = act)
                .noted("says", Thing::says, (draft, noted) -> draft.says = noted)
                .list("list", Forms.TEXT, Thing::list, (draft, list) -> draft.list = Option.some(list))
                .required("name", Forms.TEXT, Thing::name, (draft, name) -> draft.name = name)
                .register("register", Forms.TEXT, Thing::register, (draft, register) -> draft.register = register)
                .required("count", Forms.WHOLE_NUMBER, Thing::count, (draft, count) -> draft.count = count)
                .extensionFacts(Thing::facts, (draft, facts) -> draft.facts = facts);
    }

    private JsonIn in(String json) throws IOException {
        JsonParser parser = new JsonFactory().createParser(json);
        JsonIn in = new JsonIn(parser, null, Map.of());
        in.next();
        return in;
    }

    private List<Problem> problems(String json) throws IOException {
        JsonIn in = in(json);
        assertThat(shape.read(in)).isNull();
        return in.problems;
    }

    private String written(Thing thing) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            shape.write(thing, out);
        }
        return text.toString();
    }

    @Test
    void every_kind_of_field_is_read_and_written() throws IOException {
        JsonIn in = in(WHOLE);

        assertThat(shape.read(in)).isEqualTo(IN_VALUES);
        assertThat(in.problems).isEmpty();
        assertThat(written(IN_VALUES)).isEqualTo(WHOLE);
    }

    @Test
    void what_is_not_recorded_is_left_out() throws IOException {
        String least = "{\"id\":\"t-1\",\"name\":\"it\",\"count\":7}";
        Thing read = Objects.requireNonNull(shape.read(in(least)));

        assertThat(read)
                .isEqualTo(new Thing(
                        "t-1",
                        "it",
                        7,
                        Option.none(),
                        Said.NOT_RECORDED,
                        Act.notRecorded(),
                        Noted.notRecorded(),
                        Option.none(),
                        Register.notRecorded(),
                        ExtensionFacts.none()));
        assertThat(written(read)).isEqualTo(least);
    }

    @Test
    void the_order_of_the_fields_is_free() throws IOException {
        assertThat(shape.read(in("{\"count\":7,\"name\":\"it\",\"isSo\":false,\"id\":\"t-1\"}")))
                .isEqualTo(new Thing(
                        "t-1",
                        "it",
                        7,
                        Option.none(),
                        Said.NO,
                        Act.notRecorded(),
                        Noted.notRecorded(),
                        Option.none(),
                        Register.notRecorded(),
                        ExtensionFacts.none()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "name", "count"})
    void each_field_that_has_to_be_there_is_missed(String field) throws IOException {
        assertThat(problems(WHOLE.replace("\"" + field + "\":", "\"acme\":")))
                .extracting(Problem::at, Problem::found)
                .contains(tuple("/" + field, "nothing"))
                .hasSize(2); // and the unknown one
    }

    @Test
    void all_that_are_missing_are_told_at_once_each_at_its_place() throws IOException {
        assertThat(problems("{}"))
                .extracting(Problem::toString)
                .allSatisfy(problem -> assertThat(problem).contains("every thing has"));
        assertThat(problems("{}")).extracting(Problem::at).containsExactly("/id", "/name", "/count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "words", "isSo", "list"})
    void a_field_that_stands_twice_is_refused(String field) throws IOException {
        JsonIn in = in(WHOLE.replace("\"name\"", "\"" + field + "\":[{\"deep\":1}],\"name\""));

        assertThat(shape.read(in)).isEqualTo(IN_VALUES);
        assertThat(in.problems)
                .extracting(Problem::at, Problem::found)
                .containsExactly(tuple("/" + field, "the field twice"));
    }

    @Test
    void what_cannot_be_is_told_unless_the_field_has_a_problem_of_its_own() throws IOException {
        assertThat(problems(WHOLE.replace(":7", ":10")))
                .extracting(Problem::at, Problem::found, Problem::expected)
                .containsExactly(tuple("/count", "nothing as count", "nine at most"));
        assertThat(problems(WHOLE.replace(":7", ":null")))
                .extracting(Problem::at, Problem::found)
                .containsExactly(tuple("/count", "null"));
    }

    @Test
    void its_id_is_found_by_references_and_missed_where_the_field_is() throws IOException {
        JsonIn in = in(WHOLE);
        shape.read(in);
        assertThat(isDangling(in, "t-1")).isFalse();
        assertThat(isDangling(in, "t-2")).isTrue();

        JsonIn without = in("{\"name\":\"it\",\"count\":7}");
        shape.read(without);
        assertThat(isDangling(without, "t-2")).isFalse(); // it can be the one that is missing
    }

    private static boolean isDangling(JsonIn in, String id) {
        int before = in.problems.size();
        in.ids.refer(EnumSet.of(IdSpace.NEED), id, in);
        in.ids.reportDangling(in);
        return in.problems.size() > before;
    }

    @Test
    void an_id_is_the_only_one_of_its_type_or_of_its_list() throws IOException {
        Shape<Thing, Draft> ofType =
                Shape.of("thing", Draft::new, Draft::thing).id(Thing::id, (draft, id) -> draft.id = id);
        Shape<Thing, Draft> ofList =
                Shape.of("thing", Draft::new, Draft::thing).idInList(Thing::id, (draft, id) -> draft.id = id);
        String lists = "[[{\"id\":\"t-1\"}],[{\"id\":\"t-1\"},{\"id\":\"t-1\"}]]";

        JsonIn first = in(lists);
        new ListForm<>(new ListForm<>(ofType)).read(first);
        JsonIn second = in(lists);
        new ListForm<>(new ListForm<>(ofList)).read(second);

        assertThat(first.problems)
                .extracting(Problem::at, Problem::expected)
                .containsExactly(
                        tuple("/1/0/id", "an id that no other thing has"),
                        tuple("/1/1/id", "an id that no other thing has"));
        assertThat(second.problems)
                .extracting(Problem::at, Problem::expected)
                .containsExactly(tuple("/1/1/id", "an id that nothing else in the list has"));
    }

    @Test
    void an_id_in_an_inner_list_does_not_hide_that_it_stands_twice_in_the_outer_one() throws IOException {
        JsonIn in = in("[]");
        in.ids.beginList();
        in.ids.declareInList("t-1", in);
        in.ids.beginList();
        in.ids.declareInList("t-1", in);
        in.ids.endList();
        assertThat(in.problems).isEmpty();

        in.ids.declareInList("t-1", in);

        assertThat(in.problems).extracting(Problem::found).containsExactly("the id \"t-1\" again");
    }

    @Test
    void a_code_a_word_and_a_reference_are_read_as_what_they_stand_for() throws IOException {
        assertThat(Forms.code(Jurisdiction.OWN, Jurisdiction::new).read(in("\"us-or\"")))
                .isEqualTo(Jurisdiction.OREGON);
        assertThat(Forms.word(DayOfWeek.values()).read(in("\"monday\""))).isEqualTo(DayOfWeek.MONDAY);
        assertThat(Forms.referenceTo(IdSpace.NEED).read(in("\"n-1\""))).isEqualTo("n-1");
    }

    @Test
    void it_has_the_spaces_of_its_fields() {
        assertThat(shape.idSpaces()).containsExactly(IdSpace.NEED);
        assertThat(Shape.of("nothing", Draft::new, Draft::thing).idSpaces()).isEmpty();
    }

    @Test
    void it_knows_its_name_and_its_fields_in_their_order() {
        assertThat(shape.name()).isEqualTo("thing");
        assertThat(shape.fields())
                .extracting(field -> field.name)
                .containsExactly(
                        "id", "words", "isSo", "done", "says", "list", "name", "register", "count", "extensionFacts");
        assertThat(shape.fields()).filteredOn(field -> field.required).hasSize(3);
    }

    @Test
    void an_unknown_field_is_answered_with_those_that_there_are_while_they_can_be_taken_in() throws IOException {
        Shape<Thing, Draft> grown = newShape();
        for (int i = 11; i <= 15; i++) {
            grown = grown.said("more" + i, Thing::isSo, (draft, said) -> {});
        }
        shape = grown;
        assertThat(problems("{\"zzzzzzzz\":1}").get(0).expected())
                .isEqualTo("one of the fields id, words, isSo, done, says, list, name, register, count, extensionFacts,"
                        + " more11, more12, more13, more14, more15");

        shape = grown.said("more16", Thing::isSo, (draft, said) -> {});
        assertThat(problems("{\"zzzzzzzz\":1}").get(0).expected())
                .isEqualTo("a field of a thing; the JSON Schema of the record lists them");
    }

    @Test
    void sixty_four_fields_are_the_most() throws IOException {
        Shape<Thing, Draft> grown = newShape();
        for (int i = 11; i <= 63; i++) {
            grown = grown.said("more" + i, Thing::isSo, (draft, said) -> {});
        }
        shape = grown.required("last", Forms.TEXT, Thing::name, (draft, name) -> {});

        assertThat(problems("{}")).extracting(Problem::at).containsExactly("/id", "/name", "/count", "/last");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> shape.said("more65", Thing::isSo, (draft, said) -> {}))
                .withMessage("a thing has more fields than a long has bits");
    }
}

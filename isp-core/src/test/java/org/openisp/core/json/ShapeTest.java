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

    private static final class ThingShape extends Shape<Thing> {
        private final Field<String> id = id(IdSpace.NEED);
        private final Field<Option<String>> words = optional("words", Forms.TEXT);
        private final Field<Said> isSo = said("isSo");
        private final Field<Act> done = act("done");
        private final Field<Noted> says = noted("says");
        private final Field<Option<Seq<String>>> list = list("list", Forms.TEXT);
        private final Field<String> name = required("name", Forms.TEXT);
        private final Field<Register<String>> register = register("register", Forms.TEXT);
        private final Field<Integer> count = required("count", Forms.WHOLE_NUMBER);
        private final Field<ExtensionFacts> facts = extensionFacts();

        private ThingShape() {
            super("thing");
        }

        @Override
        Thing build(Values from) {
            if (from.get(count) > 9) {
                throw ImpossibleValueException.missing("count", "nine at most");
            }
            return new Thing(
                    from.get(id),
                    from.get(name),
                    from.get(count),
                    from.get(words),
                    from.get(isSo),
                    from.get(done),
                    from.get(says),
                    from.get(list),
                    from.get(register),
                    from.get(facts));
        }

        @Override
        void writeFields(Thing thing, JsonGenerator out) throws IOException {
            id.write(thing.id(), out);
            words.write(thing.words(), out);
            isSo.write(thing.isSo(), out);
            done.write(thing.done(), out);
            says.write(thing.says(), out);
            list.write(thing.list(), out);
            name.write(thing.name(), out);
            register.write(thing.register(), out);
            count.write(thing.count(), out);
            facts.write(thing.facts(), out);
        }
    }

    /** A thing that is nothing but its id. */
    private static final class IdShape extends Shape<String> {
        private final Field<String> id;

        private IdShape(boolean isInList) {
            super("thing");
            id = isInList ? idInList() : id();
        }

        @Override
        String build(Values from) {
            return from.get(id);
        }

        @Override
        void writeFields(String thing, JsonGenerator out) throws IOException {
            id.write(thing, out);
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

    private ThingShape shape = new ThingShape();

    @BeforeEach
    void anew() {
        shape = new ThingShape();
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
        String lists = "[[{\"id\":\"t-1\"}],[{\"id\":\"t-1\"},{\"id\":\"t-1\"}]]";

        JsonIn first = in(lists);
        new ListForm<>(new ListForm<>(new IdShape(false))).read(first);
        JsonIn second = in(lists);
        new ListForm<>(new ListForm<>(new IdShape(true))).read(second);

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
        Ids.ListScope outer = in.ids.beginList();
        in.ids.declareInList("t-1", in);
        in.ids.endList(outer);
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
        assertThat(new IdShape(true).idSpaces()).isEmpty();
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
        for (int i = 11; i <= 15; i++) {
            shape.said("more" + i);
        }
        assertThat(problems("{\"zzzzzzzz\":1}").get(0).expected())
                .isEqualTo("one of the fields id, words, isSo, done, says, list, name, register, count, extensionFacts,"
                        + " more11, more12, more13, more14, more15");

        shape.said("more16");
        assertThat(problems("{\"zzzzzzzz\":1}").get(0).expected())
                .isEqualTo("a field of a thing; the JSON Schema of the record lists them");
    }

    @Test
    void sixty_four_fields_are_the_most() throws IOException {
        for (int i = 11; i <= 63; i++) {
            shape.said("more" + i);
        }
        shape.required("last", Forms.TEXT);

        assertThat(problems("{}")).extracting(Problem::at).containsExactly("/id", "/name", "/count", "/last");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> shape.said("more65"))
                .withMessage("a thing has more fields than a long has bits");
    }
}

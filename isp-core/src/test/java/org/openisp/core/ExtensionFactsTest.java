package org.openisp.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;

@DisplayName("Extension facts: what a state or a vendor adds, with a type")
class ExtensionFactsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final BigDecimal HOURS = new BigDecimal("40.25");
    private static final FreeText WORDS = new FreeText("Maria Gomez likes tea");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final ExtensionFact<Boolean> ANSWER = ExtensionFact.yesOrNo("acme:answer");
    private static final ExtensionFact<LocalDate> SENT = ExtensionFact.day("mn:plan-sent");
    private static final ExtensionFact<Act> SIGNED = ExtensionFact.act("mn:plan-signed");
    private static final ExtensionFact<Act> SEEN = ExtensionFact.act("mn:plan-seen");
    private static final ExtensionFact<BigDecimal> NUMBER = ExtensionFact.number("mt:hours");
    private static final ExtensionFact<FreeText> NOTE = ExtensionFact.words("mt:note");
    private static final ExtensionFact<String> COUNTY = ExtensionFact.word("mt:county");
    private static final ExtensionFact<Seq<LocalDate>> VISITS = ExtensionFact.listOf(ExtensionFact.day("mn:visits"));
    private static final ExtensionFact<Seq<Seq<BigDecimal>>> TABLE =
            ExtensionFact.listOf(ExtensionFact.listOf(ExtensionFact.number("mn:table")));

    private static final ExtensionFacts ALL = ExtensionFacts.of(ANSWER, false)
            .with(SENT, DAY)
            .with(SIGNED, Act.on(DAY))
            .with(SEEN, Act.notThrough(DAY))
            .with(NUMBER, HOURS)
            .with(NOTE, WORDS)
            .with(COUNTY, "hennepin")
            .with(VISITS, Array.of(DAY, DAY.plusDays(1)))
            .with(TABLE, Array.of(Array.of(HOURS), Array.empty()));

    /** A type that takes facts. */
    private record Holder(
            String name,
            Function<ExtensionFacts, ServiceRecord> put,
            Function<ServiceRecord, ExtensionFacts> get,
            String at) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Holder OF_RECORD = new Holder(
            "record",
            facts -> record().extensionFacts(facts).build(),
            ServiceRecord::getExtensionFacts,
            "/extensionFacts");
    private static final Holder OF_PLAN = new Holder(
            "plan",
            facts -> with(Isp.builder().id("i-1").extensionFacts(facts).build()),
            record -> plan(record).getExtensionFacts(),
            "/plans/0/extensionFacts");
    private static final Holder OF_REVISION = new Holder(
            "revision",
            facts -> with(Isp.builder()
                    .id("i-1")
                    .revisions(Register.of(
                            Revision.builder().id("v-1").extensionFacts(facts).build()))
                    .build()),
            record -> plan(record).getRevisions().entries().get(0).getExtensionFacts(),
            "/plans/0/revisions/0/extensionFacts");
    private static final Holder OF_SERVICE = new Holder(
            "service",
            facts -> with(Isp.builder()
                    .id("i-1")
                    .services(Array.of(PlannedService.builder()
                            .id("s-1")
                            .kind(ServiceKind.RELIEF_CARE)
                            .extensionFacts(facts)
                            .build()))
                    .build()),
            record -> plan(record).getServices().get().get(0).getExtensionFacts(),
            "/plans/0/services/0/extensionFacts");

    static Stream<Holder> holders() {
        return Stream.of(OF_RECORD, OF_PLAN, OF_REVISION, OF_SERVICE);
    }

    @ParameterizedTest
    @MethodSource("holders")
    void each_kind_of_fact_survives_json(Holder holder) throws IOException {
        ServiceRecord record = holder.put.apply(ALL);

        ServiceRecord read = RecordJson.days().read(written(record)).get();

        ExtensionFacts facts = holder.get.apply(read);
        assertThat(read).isEqualTo(record).hasSameHashCodeAs(record);
        assertThat(facts.get(ANSWER)).isEqualTo(Option.some(false));
        assertThat(facts.get(SENT)).isEqualTo(Option.some(DAY));
        assertThat(facts.get(SIGNED)).isEqualTo(Option.some(Act.on(DAY)));
        assertThat(facts.get(SEEN)).isEqualTo(Option.some(Act.notThrough(DAY)));
        assertThat(facts.get(NUMBER)).isEqualTo(Option.some(HOURS));
        assertThat(facts.get(NOTE)).isEqualTo(Option.some(WORDS));
        assertThat(facts.get(COUNTY)).isEqualTo(Option.some("hennepin"));
        assertThat(facts.get(VISITS)).isEqualTo(Option.some(Array.of(DAY, DAY.plusDays(1))));
        assertThat(facts.get(TABLE)).isEqualTo(Option.some(Array.of(Array.of(HOURS), Array.empty())));
    }

    @Test
    void facts_are_written_by_name_in_the_order_of_the_alphabet() throws IOException {
        String document = new String(written(OF_RECORD.put.apply(ALL)), UTF_8);

        assertThat(document).endsWith("""
                  "extensionFacts" : {
                    "acme:answer" : false,
                    "mn:plan-seen" : {
                      "notThrough" : "2024-02-29"
                    },
                    "mn:plan-sent" : "2024-02-29",
                    "mn:plan-signed" : "2024-02-29",
                    "mn:table" : [
                      [
                        40.25
                      ],
                      [ ]
                    ],
                    "mn:visits" : [
                      "2024-02-29",
                      "2024-03-01"
                    ],
                    "mt:county" : "hennepin",
                    "mt:hours" : 40.25,
                    "mt:note" : "Maria Gomez likes tea"
                  }
                }""");
    }

    @ParameterizedTest
    @MethodSource("holders")
    void where_nothing_is_added_nothing_is_written(Holder holder) throws IOException {
        ServiceRecord record = holder.put.apply(ExtensionFacts.none());

        assertThat(new String(written(record), UTF_8)).doesNotContain("extensionFacts");
        assertThat(holder.get.apply(RecordJson.days().read(written(record)).get()))
                .isEqualTo(ExtensionFacts.none());
    }

    @Test
    void an_empty_object_is_no_fact() {
        assertThat(read(RecordJson.days(), "")).isEqualTo(ExtensionFacts.none()).matches(ExtensionFacts::isEmpty);
    }

    @Test
    void a_fact_that_is_not_there_is_not_recorded() {
        assertThat(ExtensionFacts.none().get(SENT)).isEqualTo(Option.none());
        assertThat(ALL.get(ExtensionFact.day("mn:plan-lost"))).isEqualTo(Option.none());
        assertThat(ALL.asWritten("mn:plan-lost")).isEqualTo(Option.none());
    }

    @Test
    void what_is_put_in_stands_there_as_it_will_in_a_document() {
        LocalDate day = LocalDate.of(2025, 3, 31);

        assertThat(ExtensionFacts.of(ANSWER, false).asWritten("acme:answer"))
                .isEqualTo(Option.some(new ExtensionValue.Truth(false)));
        assertThat(ExtensionFacts.of(COUNTY, "hennepin").asWritten("mt:county"))
                .isEqualTo(Option.some(new ExtensionValue.Text(new FreeText("hennepin"))));
        assertThat(ExtensionFacts.of(SIGNED, Act.on(day)).asWritten("mn:plan-signed"))
                .isEqualTo(Option.some(new ExtensionValue.Text(new FreeText("2025-03-31"))));
        assertThat(ExtensionFacts.of(SEEN, Act.notThrough(day)).asWritten("mn:plan-seen"))
                .isEqualTo(Option.some(new ExtensionValue.NotThrough(day)));
        assertThat(ExtensionFacts.of(VISITS, Array.of(day)).asWritten("mn:visits"))
                .isEqualTo(Option.some(
                        new ExtensionValue.Items(Array.of(new ExtensionValue.Text(new FreeText("2025-03-31"))))));
    }

    @Test
    void an_act_that_is_not_recorded_is_left_out() {
        assertThat(ExtensionFacts.of(SIGNED, Act.notRecorded())).isEqualTo(ExtensionFacts.none());
        assertThat(ExtensionFacts.of(SIGNED, Act.notRecorded()).isEmpty()).isTrue();
        assertThat(ExtensionFacts.of(SIGNED, Act.on(DAY)).isEmpty()).isFalse();
    }

    @Test
    void a_later_value_takes_the_place_of_an_earlier_one() {
        ExtensionFacts first = ExtensionFacts.of(SENT, DAY);
        ExtensionFacts second = first.with(SENT, DAY.plusDays(1));

        assertThat(second.get(SENT)).isEqualTo(Option.some(DAY.plusDays(1)));
        assertThat(second.names()).containsExactly("mn:plan-sent");
        assertThat(first.get(SENT)).isEqualTo(Option.some(DAY));
    }

    @ParameterizedTest(
            name = "{0} is a yes or no {1}, a day {2}, an act {3}, a number {4}, text {5}, days {6}, numbers {7}")
    @CsvSource(delimiter = '|', textBlock = """
                    true                         | true  | false | false | false | false | false | false
                    40.25                        | false | false | false | true  | false | false | false
                    "2024-02-29"                 | false | true  | true  | false | true  | false | false
                    "2023-02-29"                 | false | false | false | false | true  | false | false
                    "2024-2-29"                  | false | false | false | false | true  | false | false
                    "2024-02-29T00:00:00Z"       | false | false | false | false | true  | false | false
                    "true"                       | false | false | false | false | true  | false | false
                    ""                           | false | false | false | false | true  | false | false
                    {"notThrough": "2024-02-29"} | false | false | true  | false | false | false | false
                    []                           | false | false | false | false | false | true  | true
                    ["2024-02-29"]               | false | false | false | false | false | true  | false
                    [40.25, 1]                   | false | false | false | false | false | false | true
                    ["2024-02-29", 40.25]        | false | false | false | false | false | false | false
                    [["2024-02-29"]]             | false | false | false | false | false | false | false
                    """)
    void a_value_of_another_kind_is_none(
            String value,
            boolean yesOrNo,
            boolean day,
            boolean act,
            boolean number,
            boolean text,
            boolean days,
            boolean numbers) {
        ExtensionFacts facts = read(RecordJson.days(), "\"x:y\": " + value);

        assertThat(facts.get(ExtensionFact.yesOrNo("x:y")).isDefined()).isEqualTo(yesOrNo);
        assertThat(facts.get(ExtensionFact.day("x:y")).isDefined()).isEqualTo(day);
        assertThat(facts.get(ExtensionFact.act("x:y")).isDefined()).isEqualTo(act);
        assertThat(facts.get(ExtensionFact.number("x:y")).isDefined()).isEqualTo(number);
        assertThat(facts.get(ExtensionFact.words("x:y")).isDefined()).isEqualTo(text);
        assertThat(facts.get(ExtensionFact.word("x:y")).isDefined()).isEqualTo(text);
        assertThat(facts.get(ExtensionFact.listOf(ExtensionFact.day("x:y"))).isDefined())
                .isEqualTo(days);
        assertThat(facts.get(ExtensionFact.listOf(ExtensionFact.number("x:y"))).isDefined())
                .isEqualTo(numbers);
        assertThat(facts.asWritten("x:y").isDefined()).isTrue();
    }

    static Stream<Arguments> wrongKinds() {
        return Stream.of(
                Arguments.of(ANSWER, "\"yes\"", "true or false"),
                Arguments.of(SENT, "true", "a day, such as \"2025-03-31\""),
                Arguments.of(SENT, "{\"notThrough\": \"2024-02-29\"}", "a day, such as \"2025-03-31\""),
                Arguments.of(SENT, "\"Maria Gomez\"", "a day, such as \"2025-03-31\""),
                Arguments.of(SIGNED, "false", "a day, such as \"2025-03-31\", or {\"notThrough\": \"2025-03-31\"}"),
                Arguments.of(NUMBER, "\"40\"", "a number"),
                Arguments.of(NOTE, "[\"Maria Gomez\"]", "text"),
                Arguments.of(COUNTY, "27053", "text"),
                Arguments.of(
                        ExtensionFact.listOf(ExtensionFact.number("mn:numbers")),
                        "[1, \"2\"]",
                        "a list, in which each is a number"),
                Arguments.of(
                        ExtensionFact.listOf(ExtensionFact.number("mn:numbers")),
                        "1",
                        "a list, in which each is a number"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrongKinds")
    void a_reader_that_knows_the_fact_reports_a_value_of_another_kind(
            ExtensionFact<?> fact, String value, String expected) {
        assertThat(problems(RecordJson.days().knowing(fact), "\"" + fact.name() + "\": " + value))
                .containsExactly(new Problem("/extensionFacts/" + fact.name(), "a value of another kind", expected));
        assertThat(read(RecordJson.days(), "\"" + fact.name() + "\": " + value).names())
                .containsExactly(fact.name());
    }

    @ParameterizedTest
    @MethodSource("holders")
    void it_does_so_wherever_the_fact_stands(Holder holder) throws IOException {
        ServiceRecord record = holder.put.apply(ExtensionFacts.of(ANSWER, true));

        assertThat(RecordJson.days()
                        .knowing(ExtensionFact.number("acme:answer"))
                        .read(written(record))
                        .getError())
                .containsExactly(new Problem(holder.at + "/acme:answer", "a value of another kind", "a number"));
    }

    @Test
    void a_reader_that_knows_the_facts_takes_them() throws IOException {
        RecordJson knowing = RecordJson.days().knowing(ANSWER, SENT, SIGNED, SEEN, NUMBER, NOTE, COUNTY, VISITS, TABLE);
        ServiceRecord record = OF_RECORD.put.apply(ALL);

        assertThat(knowing.read(written(record)).get()).isEqualTo(record);
    }

    @Test
    void an_unknown_name_in_a_known_namespace_is_reported_with_a_suggestion() {
        assertThat(problems(RecordJson.days().knowing(SENT, SEEN), "\"mn:plan-snet\": \"2024-02-29\""))
                .containsExactly(new Problem(
                        "/extensionFacts/mn:plan-snet",
                        "the unknown fact \"mn:plan-snet\" (did you mean \"mn:plan-sent\"?)",
                        "one of the facts mn:plan-sent, mn:plan-seen"));
    }

    @Test
    void where_nothing_is_near_nothing_is_suggested() {
        assertThat(problems(RecordJson.days().knowing(SENT, NUMBER), "\"mn:guardianship\": true"))
                .containsExactly(new Problem(
                        "/extensionFacts/mn:guardianship",
                        "the unknown fact \"mn:guardianship\"",
                        "one of the facts mn:plan-sent"));
    }

    @Test
    void other_namespaces_are_kept_as_they_are() {
        ExtensionFacts facts =
                read(RecordJson.days().knowing(SENT), "\"mnx:plan-snet\": true, \"acme:any\": [1, [\"a\"]]");

        assertThat(facts.names()).containsExactly("acme:any", "mnx:plan-snet");
        assertThat(facts.get(ExtensionFact.yesOrNo("mnx:plan-snet"))).isEqualTo(Option.some(true));
    }

    @Test
    void all_problems_come_at_once() {
        assertThat(problems(
                        RecordJson.days().knowing(SENT, NUMBER),
                        "\"mn:plan-sent\": 1, \"mt:hours\": true, \"mt:ours\": 2, \"acme:any\": 3"))
                .extracting(Problem::at)
                .containsExactly("/extensionFacts/mn:plan-sent", "/extensionFacts/mt:hours", "/extensionFacts/mt:ours");
    }

    @Test
    void a_reader_learns_more_and_the_one_before_it_does_not() {
        RecordJson one = RecordJson.days().knowing(SENT);
        RecordJson both = one.knowing(NUMBER);

        assertThat(problems(both, "\"mn:plan-sent\": 1, \"mt:hours\": true")).hasSize(2);
        assertThat(problems(one, "\"mn:plan-sent\": 1, \"mt:hours\": true")).hasSize(1);
        assertThat(read(RecordJson.days(), "\"mn:plan-sent\": 1, \"mt:hours\": true")
                        .names())
                .hasSize(2);
    }

    @Test
    void a_reader_of_moments_stays_one() {
        RecordJson moments = RecordJson.momentsIn(NEW_YORK).knowing(SEEN);

        assertThat(read(moments, "\"mn:plan-seen\": {\"notThrough\": \"2018-04-02T03:00:00Z\"}")
                        .get(SEEN))
                .isEqualTo(Option.some(Act.notThrough(LocalDate.of(2018, 4, 1))));
    }

    @Test
    void facts_are_equal_whatever_the_order_in_which_they_came() {
        ExtensionFacts one = ExtensionFacts.of(SENT, DAY).with(NUMBER, HOURS).with(NOTE, WORDS);
        ExtensionFacts other =
                ExtensionFacts.of(NOTE, WORDS).with(NUMBER, HOURS).with(SENT, DAY);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.names()).isEqualTo(other.names());
        assertThat(one).isNotEqualTo(one.with(ANSWER, true)).isNotEqualTo(ExtensionFacts.none());
        assertThat(one).isNotEqualTo(one.with(SENT, DAY.plusDays(1)));
    }

    @Test
    void lists_are_equal_whatever_the_collection() {
        ExtensionFacts one = ExtensionFacts.of(VISITS, Array.of(DAY, DAY));

        assertThat(one)
                .isEqualTo(ExtensionFacts.of(VISITS, List.of(DAY, DAY)))
                .isEqualTo(ExtensionFacts.of(VISITS, io.vavr.collection.Stream.of(DAY, DAY)))
                .hasSameHashCodeAs(ExtensionFacts.of(VISITS, Vector.of(DAY, DAY)));
        assertThat(one.asWritten("mn:visits").get())
                .isEqualTo(new ExtensionValue.Items(List.of(day(DAY), day(DAY)).map(ExtensionValue.class::cast)));
    }

    @Test
    void a_list_that_changes_later_changes_nothing() {
        java.util.List<LocalDate> days = new java.util.ArrayList<>(java.util.List.of(DAY));
        ExtensionFacts eager = ExtensionFacts.of(VISITS, Array.ofAll(days));
        ExtensionFacts lazy = ExtensionFacts.of(VISITS, io.vavr.collection.Stream.ofAll(days));

        days.set(0, DAY.plusYears(1));
        days.add(DAY);

        assertThat(eager.get(VISITS)).isEqualTo(Option.some(Array.of(DAY)));
        assertThat(lazy).isEqualTo(eager);
    }

    @Test
    void only_names_are_printed() {
        assertThat(ALL)
                .hasToString("ExtensionFacts[acme:answer, mn:plan-seen, mn:plan-sent, mn:plan-signed, mn:table,"
                        + " mn:visits, mt:county, mt:hours, mt:note]");
        assertThat(ExtensionFacts.none()).hasToString("ExtensionFacts[]");
        assertThat(SENT).hasToString("mn:plan-sent");
        assertThat(ALL.asWritten("mt:note").get().toString()).doesNotContain("Maria", "Gomez", "tea");
    }

    @Test
    void a_fact_says_its_name_and_what_it_holds() {
        assertThat(VISITS.name()).isEqualTo("mn:visits");
        assertThat(VISITS.kind()).isEqualTo("a list, in which each is a day, such as \"2025-03-31\"");
        assertThat(ANSWER.kind()).isEqualTo("true or false");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                ":",
                "sent",
                "mn:",
                ":sent",
                "mn:plan:sent",
                "MN:sent",
                "mn:Sent",
                "mn:plan_sent",
                "mn: sent",
                "mn:sent ",
                "mn.x:sent",
                "\u00e9:sent",
                "Maria Gomez likes tea"
            })
    void names_that_are_not_namespace_and_word_are_refused(String name) {
        assertThat(ExtensionFact.isName(name)).isFalse();
        Stream.<Function<String, Object>>of(
                        ExtensionFact::yesOrNo,
                        ExtensionFact::day,
                        ExtensionFact::act,
                        ExtensionFact::number,
                        ExtensionFact::words,
                        ExtensionFact::word,
                        other -> ExtensionFacts.none().with(other, new ExtensionValue.Truth(true)))
                .forEach(made -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> made.apply(name))
                        .withMessage("the name of an extension fact is namespace:word,"
                                + " both of lower-case letters, digits and hyphens"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mn:plan-sent", "a:b", "24:7", "us-mn:24-hours"})
    void other_names_are_taken(String name) {
        assertThat(ExtensionFact.isName(name)).isTrue();
        assertThat(ExtensionFact.word(name).name()).isEqualTo(name);
    }

    @Test
    void a_name_has_a_hundred_characters_at_most() {
        assertThat(ExtensionFact.isName("mn:" + "a".repeat(97))).isTrue();
        assertThat(ExtensionFact.isName("mn:" + "a".repeat(98))).isFalse();
    }

    @Test
    void lists_stand_in_lists_ten_deep_at_most() {
        ExtensionValue ten = new ExtensionValue.Truth(true);
        for (int depth = 1; depth <= 10; depth++) {
            ten = new ExtensionValue.Items(Array.of(new ExtensionValue.Truth(false), ten));
        }
        ExtensionValue deepest = ten;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExtensionValue.Items(Array.of(deepest)))
                .withMessage("lists in lists, more than 10 deep");
        assertThat(read("[".repeat(10) + "1" + "]".repeat(10))).isEmpty();
        assertThat(read("[".repeat(11) + "1" + "]".repeat(11)))
                .containsExactly("lists in lists; expected lists in lists at most 10 deep");
    }

    private static Seq<String> read(String value) {
        return RecordJson.days()
                .read(("{\"format\":\"isp-record/1\",\"id\":\"r-1\",\"individual\":{\"id\":\"p-1\"},"
                                + "\"extensionFacts\":{\"mn:x\":" + value + "}}")
                        .getBytes(UTF_8))
                .fold(
                        problems -> problems.map(problem -> problem.found() + "; expected " + problem.expected()),
                        record -> Array.<String>empty());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1234567890123456", "0.1234567", "1.0000000", "4E+1", "1E+999999999", "1E-7"})
    void numbers_that_json_would_not_hand_on_are_refused(String number) {
        BigDecimal unwieldy = new BigDecimal(number);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtensionFacts.of(NUMBER, unwieldy))
                .withMessageContaining("at most 15 digits, at most 6 of them behind the point, and no exponent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtensionFacts.of(TABLE, Array.of(Array.of(BigDecimal.ONE, unwieldy))));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExtensionValue.Numeric(unwieldy));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0", "-1", "123456789012345", "123456789.123456", "0.000001", "40.00", "-0.5"})
    void other_numbers_survive_json(String number) throws IOException {
        ServiceRecord record = OF_SERVICE.put.apply(ExtensionFacts.of(NUMBER, new BigDecimal(number)));

        assertThat(RecordJson.days().read(written(record)).get()).isEqualTo(record);
        assertThat(new String(written(record), UTF_8)).contains("\"mt:hours\" : " + number + "\n");
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void null_is_no_value() {
        assertThatNullPointerException()
                .isThrownBy(() -> ExtensionFacts.of(SENT, null))
                .withMessage("mn:plan-sent");
        assertThatNullPointerException().isThrownBy(() -> ExtensionFacts.of(VISITS, Array.of(DAY, null)));
        assertThatNullPointerException().isThrownBy(() -> new ExtensionValue.Text(null));
        assertThatNullPointerException().isThrownBy(() -> new ExtensionValue.NotThrough(null));
        assertThatNullPointerException()
                .isThrownBy(() -> new ExtensionValue.Items(Array.of((ExtensionValue) null)))
                .withMessage("items takes no null element");
    }

    private static ExtensionValue.Text day(LocalDate day) {
        return new ExtensionValue.Text(new FreeText(day.toString()));
    }

    private static ServiceRecord with(Isp plan) {
        return record().plans(Register.of(plan)).build();
    }

    private static Isp plan(ServiceRecord record) {
        return record.getPlans().entries().get(0);
    }

    private static ServiceRecord.Builder record() {
        return ServiceRecord.builder()
                .id("r-1")
                .individual(Individual.builder().id("p-1").build());
    }

    private static ExtensionFacts read(RecordJson json, String facts) {
        return json.read(document(facts)).get().getExtensionFacts();
    }

    private static Seq<Problem> problems(RecordJson json, String facts) {
        return json.read(document(facts)).getError();
    }

    private static byte[] document(String facts) {
        return ("{\"format\": \"isp-record/1\", \"id\": \"r-1\", \"individual\": {\"id\": \"p-1\"}, \"extensionFacts\": {"
                        + facts + "}}")
                .getBytes(UTF_8);
    }

    private static byte[] written(ServiceRecord record) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RecordJson.days().write(record, document);
        return document.toByteArray();
    }
}

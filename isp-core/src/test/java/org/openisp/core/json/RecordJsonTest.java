package org.openisp.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Individual;
import org.openisp.core.person.PersonName;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.Signing;

@DisplayName("A record as JSON")
class RecordJsonTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final String TOO_MUCH = "more than the reader takes";
    private static final String LIMITS =
            "at most 32000000 bytes, 100 levels of nesting, 1000000 characters in one text,"
                    + " and names and numbers of ordinary length";

    private static final ServiceRecord SMALL = ServiceRecord.builder()
            .id("r-1")
            .completeThrough(LocalDate.of(2025, 6, 30))
            .individual(Individual.builder()
                    .id("p-1")
                    .name(new PersonName("Ana"))
                    .birthDate(new BirthDate(LocalDate.of(1990, 2, 28)))
                    .build())
            .representatives(Array.empty())
            .fundingAuthorities(Array.of(FundingEnrollment.builder()
                    .authority(new FundingAuthority("mt:county-levy"))
                    .period(Period.from(LocalDate.of(2024, 1, 1)))
                    .build()))
            .plans(Register.of(Isp.builder()
                            .id("i-1")
                            .kind(IspKind.INITIAL)
                            .implemented(Act.notThrough(LocalDate.of(2025, 5, 31)))
                            .signing(Signing.builder()
                                    .inabilities(Array.of(InabilityToSign.builder()
                                            .reason(InabilityReason.PHYSICAL)
                                            .explanation(new FreeText("a \"cast\""))
                                            .documentedOn(LocalDate.of(2025, 4, 1))
                                            .build()))
                                    .build())
                            .build())
                    .completeThrough(LocalDate.of(2025, 5, 31)))
            .build();

    private static final String SMALL_AS_JSON = """
            {
              "format" : "isp-record/1",
              "id" : "r-1",
              "completeThrough" : "2025-06-30",
              "individual" : {
                "id" : "p-1",
                "name" : "Ana",
                "birthDate" : "1990-02-28"
              },
              "representatives" : [ ],
              "fundingAuthorities" : [
                {
                  "authority" : "mt:county-levy",
                  "period" : {
                    "from" : "2024-01-01"
                  }
                }
              ],
              "plans" : {
                "completeThrough" : "2025-05-31",
                "entries" : [
                  {
                    "id" : "i-1",
                    "kind" : "initial",
                    "implemented" : {
                      "notThrough" : "2025-05-31"
                    },
                    "signing" : {
                      "inabilities" : [
                        {
                          "reason" : "physical",
                          "explanation" : "a \\"cast\\"",
                          "documentedOn" : "2025-04-01"
                        }
                      ]
                    }
                  }
                ]
              }
            }""";

    @Test
    void a_record_is_written_like_this() throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RecordJson.days().write(SMALL, document);

        assertThat(document.toString(UTF_8)).isEqualTo(SMALL_AS_JSON);
    }

    @Test
    void and_read_like_this() {
        assertThat(RecordJson.days().read(SMALL_AS_JSON.getBytes(UTF_8))).isEqualTo(Validation.valid(SMALL));
    }

    @Test
    void the_order_of_fields_does_not_matter_to_the_reader() {
        ServiceRecord read = RecordJson.days()
                .read("{\"individual\": {\"id\": \"p-1\"}, \"id\": \"r-1\", \"format\": \"isp-record/1\"}"
                        .getBytes(UTF_8))
                .get();

        assertThat(read).isEqualTo(record("").get());
    }

    @Test
    void what_is_not_there_is_not_recorded_and_an_empty_list_is_none() {
        ServiceRecord absent = record("").get();
        ServiceRecord empty =
                record("\"plans\": [], \"translations\": [], \"school\": {}").get();

        assertThat(absent.getPlans()).isEqualTo(Register.notRecorded());
        assertThat(absent.getTranslations()).isEqualTo(Option.none());
        assertThat(absent.getSchool()).isEqualTo(Option.none());
        assertThat(empty.getPlans()).isEqualTo(Register.of());
        assertThat(empty.getTranslations()).isEqualTo(Option.some(Array.empty()));
        assertThat(empty.getSchool().get().getIdeaEligible()).isEqualTo(Said.NOT_RECORDED);
        assertThat(empty.getSchool().get().getExited()).isEqualTo(Act.notRecorded());
    }

    @ParameterizedTest(name = "{0} in New York: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
                    2018-04-02T03:00:00Z      | 2018-04-01 | eleven at night of the day before, daylight time
                    2018-04-02T03:59:59Z      | 2018-04-01 | the last second of that day
                    2018-04-02T04:00:00Z      | 2018-04-02 | midnight belongs to the new day
                    2018-01-02T04:59:59Z      | 2018-01-01 | standard time is five hours behind
                    2018-01-02T05:00:00Z      | 2018-01-02 | midnight, standard time
                    2018-04-02T23:30:00-07:00 | 2018-04-03 | half past eleven in the west is the next day
                    2018-04-02T03:00:00+09:00 | 2018-04-01 | and the morning in the far east the day before
                    2018-04-02T03:00Z         | 2018-04-01 | without seconds
                    2018-04-02                | 2018-04-02 | a day stays the day it is
                    """)
    void a_moment_becomes_the_day_it_was_in_the_zone(String moment, LocalDate expected, String why) {
        ServiceRecord read = RecordJson.momentsIn(NEW_YORK)
                .read(document("\"completeThrough\": \"" + moment + "\""))
                .get();

        assertThat(read.getCompleteThrough()).as(why).isEqualTo(Option.some(expected));
    }

    @Test
    void moments_are_taken_wherever_days_are() {
        String moment = "\"2018-04-02T03:00:00Z\"";
        ServiceRecord read = RecordJson.momentsIn(NEW_YORK)
                .read(document("\"plans\": {\"completeThrough\": " + moment
                        + ", \"entries\": [{\"id\": \"i-1\", \"startsOn\": "
                        + moment + ", \"implemented\": " + moment
                        + "}, {\"id\": \"i-2\", \"implemented\": {\"notThrough\": "
                        + moment + "}}]}"))
                .get();
        LocalDate day = LocalDate.of(2018, 4, 1);

        assertThat(read.getPlans().completeThrough()).isEqualTo(Option.some(day));
        assertThat(read.getPlans().entries().get(0).getStartsOn()).isEqualTo(Option.some(day));
        assertThat(read.getPlans().entries().get(0).getImplemented()).isEqualTo(Act.on(day));
        assertThat(read.getPlans().entries().get(1).getImplemented()).isEqualTo(Act.notThrough(day));
    }

    @ParameterizedTest(name = "{0}  ({1})")
    @CsvSource(delimiter = '|', textBlock = """
                    2018-02-30T03:00:00Z         | a day that does not exist
                    2018-04-02T25:00:00Z         | an hour that does not exist
                    2018-04-02T03:00:00.000+0000 | an offset without its colon
                    2018-04-02T                  | no time
                    """)
    void what_only_looks_like_a_moment_is_a_problem(String text, String why) {
        assertThat(RecordJson.momentsIn(NEW_YORK)
                        .read(document("\"completeThrough\": \"" + text + "\""))
                        .getError())
                .as(why)
                .containsExactly(new Problem(
                        "/completeThrough",
                        "\"" + text + "\"",
                        "a day, such as \"2025-03-31\", or a moment such as \"2025-03-31T17:30:00Z\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123-45-6789", "503-555-0147", "503.555.0147", "5035550147", "Gomez", "H. Gomez"})
    @DisplayName("what stands where a day belongs is repeated only where it looks like a day")
    void what_is_no_day_at_all_is_not_repeated(String text) {
        assertThat(record("\"completeThrough\": \"" + text + "\"").getError())
                .containsExactly(new Problem("/completeThrough", "text", "a day, such as \"2025-03-31\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/31/2025", "31.3.25", "2025/03/31", "2025-3-31", "2025-03-31 17:30:00"})
    void a_day_of_another_form_is_repeated(String text) {
        assertThat(record("\"completeThrough\": \"" + text + "\"").getError())
                .containsExactly(new Problem("/completeThrough", '"' + text + '"', "a day, such as \"2025-03-31\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-04-02T03:00", "2018-04-02T03:00:00", "2018-04-02T00:00:00.000"})
    void a_time_without_a_zone_is_a_problem_of_its_own(String text) {
        Problem expected = new Problem(
                "/completeThrough",
                "a time without a zone",
                "a day, such as \"2025-03-31\": the day alone, without a time");

        assertThat(record("\"completeThrough\": \"" + text + "\"").getError()).containsExactly(expected);
        assertThat(RecordJson.momentsIn(NEW_YORK)
                        .read(document("\"completeThrough\": \"" + text + "\""))
                        .getError())
                .containsExactly(expected);
    }

    @Test
    void a_day_that_does_not_exist_is_a_problem_with_a_zone_as_well() {
        assertThat(RecordJson.momentsIn(NEW_YORK)
                        .read(document("\"completeThrough\": \"2023-02-29\""))
                        .getError())
                .extracting(Problem::message)
                .containsExactly(
                        "/completeThrough: found \"2023-02-29\", a day that does not exist; expected a day of the"
                                + " calendar");
    }

    @Test
    void a_code_of_ones_own_is_taken_with_its_namespace() {
        ServiceRecord read = record("\"fundingAuthorities\":"
                        + " [{\"authority\": \"mt:county-levy\", \"period\": {\"from\": \"2025-01-01\"}}]")
                .get();

        assertThat(read.getFundingAuthorities().get().get(0).getAuthority())
                .isEqualTo(new FundingAuthority("mt:county-levy"));
    }

    @ParameterizedTest(name = "{0} levels of nesting in all: too deep {1}")
    @CsvSource({"100, false", "101, true", "10000, true"})
    void nesting_has_a_limit(int levels, boolean tooDeep) {
        Seq<Problem> inLists = record("\"deep\": " + "[".repeat(levels - 1) + "]".repeat(levels - 1))
                .getError();
        Seq<Problem> inObjects = record("\"deep\": " + "{\"a\": ".repeat(levels - 1) + "1" + "}".repeat(levels - 1))
                .getError();

        assertThat(inLists).hasSize(tooDeep ? 2 : 1);
        assertThat(inObjects).hasSize(tooDeep ? 2 : 1);
        assertThat(inLists.get(0).found()).isEqualTo("the unknown field \"deep\"");
        if (tooDeep) {
            assertThat(inLists.get(1))
                    .extracting(Problem::found, Problem::expected)
                    .containsExactly(TOO_MUCH, LIMITS);
            assertThat(inObjects.get(1))
                    .extracting(Problem::found, Problem::expected)
                    .containsExactly(TOO_MUCH, LIMITS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\": ", "{\"individual\": ", "{\"plans\": [{\"signing\": "})
    void ten_thousand_openings_and_nothing_else_are_a_problem(String opening) {
        Seq<Problem> problems =
                RecordJson.days().read(opening.repeat(10_000).getBytes(UTF_8)).getError();

        assertThat(problems.last())
                .extracting(Problem::found, Problem::expected)
                .containsExactly(TOO_MUCH, LIMITS);
    }

    @ParameterizedTest(name = "a text of {0} characters: too long {1}")
    @CsvSource({"1000000, false", "1000001, true", "10000000, true"})
    void one_text_has_a_limit(int length, boolean tooLong) {
        Validation<Seq<Problem>, ServiceRecord> read = RecordJson.days()
                .read(("{\"format\": \"isp-record/1\", \"id\": \"r-1\", \"individual\": {\"id\": \"p-1\", \"name\": \""
                                + "x".repeat(length) + "\"}}")
                        .getBytes(UTF_8));

        if (tooLong) {
            assertThat(read.getError()).containsExactly(new Problem("/individual/name", TOO_MUCH, LIMITS));
        } else {
            assertThat(read.get().getIndividual().getName().get().value()).hasSize(length);
        }
    }

    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "90"                  | text
                    9.5                   | a number that is too large or not whole
                    2147483648            | a number that is too large or not whole
                    1234567890123456      | a number of more digits
                    """)
    void what_is_no_number_of_days_is_a_problem(String days, String found) {
        assertThat(record("\"changes\": [{\"id\": \"c-1\", \"expectedDays\": " + days + "}]")
                        .getError()
                        .filter(problem -> problem.at().endsWith("expectedDays")))
                .containsExactly(new Problem("/changes/0/expectedDays", found, "a whole number, such as 90"));
    }

    @Test
    void what_is_no_time_of_the_day_is_a_problem() {
        assertThat(record(
                                "\"plans\": [{\"id\": \"i-1\", \"services\": [{\"id\": \"s-1\", \"kind\": \"day-support\", \"amount\":"
                                        + " {\"quantity\": 40, \"unit\": \"hours\", \"interval\": \"week\", \"weeklyTimes\":"
                                        + " [{\"day\": \"monday\", \"begins\": 900, \"ends\": \"24:00\"}]}}]}]")
                        .getError())
                .containsExactly(
                        new Problem(
                                "/plans/0/services/0/amount/weeklyTimes/0/begins",
                                "a number",
                                "a time of the day, such as \"17:30\""),
                        new Problem(
                                "/plans/0/services/0/amount/weeklyTimes/0/ends",
                                "other text",
                                "a time of the day, such as \"17:30\""));
    }

    @Test
    void two_ids_that_are_no_text_are_not_taken_for_the_same_id() {
        assertThat(record("\"needs\": [{\"id\": 5}, {\"id\": 6}]").getError())
                .containsExactly(
                        new Problem("/needs/0/id", "a number", "text"), new Problem("/needs/1/id", "a number", "text"));
    }

    @Test
    void a_text_of_a_million_characters_is_written_and_one_of_a_character_more_is_not() throws IOException {
        ServiceRecord longest = named("x".repeat(1_000_000));
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RecordJson.days().write(longest, document);

        assertThat(RecordJson.days().read(document.toByteArray())).isEqualTo(Validation.valid(longest));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RecordJson.days().write(named("x".repeat(1_000_001)), new ByteArrayOutputStream()));
    }

    private static ServiceRecord named(String name) {
        return SMALL.withIndividual(
                Individual.builder().id("p-1").name(new PersonName(name)).build());
    }

    @ParameterizedTest(name = "of {0} problems {1} are told")
    @CsvSource({"999, 999, null", "1000, 1000, null", "1001, 1001, more problems", "1002, 1001, more problems"})
    void a_thousand_problems_are_told_and_of_more_only_that_there_are_more(int problems, int told, String last) {
        Seq<Problem> read =
                record("\"plans\": [null" + ", null".repeat(problems - 1) + "]").getError();

        assertThat(read).hasSize(told);
        assertThat(read.last().found()).isEqualTo(last);
    }

    @Test
    void a_document_of_thirty_two_million_bytes_is_read_and_one_of_a_byte_more_is_not() {
        byte[] most = Arrays.copyOf(document(""), 32_000_000);
        Arrays.fill(most, document("").length, most.length, (byte) ' ');
        byte[] more = Arrays.copyOf(most, most.length + 1);
        more[most.length] = ' ';

        assertThat(RecordJson.days().read(most)).isEqualTo(record(""));
        assertThat(RecordJson.days().read(more).getError()).containsExactly(new Problem("", TOO_MUCH, LIMITS));
    }

    @ParameterizedTest(name = "bytes {0}  ({1})")
    @CsvSource(delimiter = '|', textBlock = """
                    80             | no character begins like this
                    7b ff          | nor goes on like this
                    22 c3          | a character cut in half
                    fe ff          | a byte order mark and nothing else
                    00 00 ff fe    | the mark of an order that nobody uses
                    00 00 00 7b 00 | four bytes a character, the last one cut
                    00 00 00 7b 00 11 00 00 | four bytes that are no character
                    1f 8b 08 00    | a compressed file
                    50 4b 03 04    | a zip file
                    """)
    void bytes_that_are_no_text_are_a_problem(String hex, String why) throws IOException {
        byte[] document = HexFormat.ofDelimiter(" ").parseHex(hex);

        assertThat(RecordJson.days().read(document).getError()).as(why).isNotEmpty();
        assertThat(RecordJson.days().read(new ByteArrayInputStream(document)).getError())
                .as(why)
                .isNotEmpty();
    }

    @Test
    void a_letter_of_another_encoding_is_a_problem_not_another_letter() {
        byte[] document = "{\"format\": \"isp-record/1\", \"id\": \"r\u00e9\", \"individual\": {\"id\": \"p-1\"}}"
                .getBytes(Charset.forName("ISO-8859-1"));

        assertThat(RecordJson.days().read(document).getError())
                .extracting(Problem::at, Problem::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/id", "JSON in UTF-8; what follows was not read"));
    }

    @Test
    @DisplayName("a field can be called anything, so its name is not repeated where it could be a sentence")
    void a_sentence_in_place_of_a_field_is_not_repeated() {
        assertThat(record("\"Maria Gomez likes tea\": 1")
                        .getError()
                        .map(Problem::message)
                        .mkString())
                .contains("found the unknown field text")
                .doesNotContain("Maria", "Gomez", "tea");
    }

    @Test
    @DisplayName("nor where the document breaks off below it")
    void a_sentence_above_a_break_is_not_repeated() {
        assertThat(record("\"Maria Gomez likes tea\": {\"a\": oops}")
                        .getError()
                        .map(Problem::message)
                        .mkString())
                .doesNotContain("Maria", "Gomez", "tea");
    }

    @Test
    void reading_closes_the_stream_and_bad_data_does_too() throws IOException {
        WatchedStream good = new WatchedStream(SMALL_AS_JSON);
        WatchedStream bad = new WatchedStream("{");

        assertThat(RecordJson.days().read(good)).isEqualTo(Validation.valid(SMALL));
        assertThat(RecordJson.days().read(bad).isInvalid()).isTrue();
        assertThat(good.closed).isTrue();
        assertThat(bad.closed).isTrue();
    }

    @Test
    void writing_leaves_the_stream_open() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream document = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        RecordJson.days().write(SMALL, document);

        assertThat(closed[0]).isFalse();
        assertThat(document.toString(UTF_8)).endsWith("}");
    }

    @Test
    void a_stream_that_fails_is_an_exception_not_a_problem() {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> RecordJson.days().read(in))
                .withMessage("the disk is gone");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> RecordJson.days().write(SMALL, out))
                .withMessage("the disk is full");
    }

    @Test
    @DisplayName("a copy of a plan has to say of which: where it says it in a wrong way, that is the one problem")
    void a_field_with_a_problem_of_its_own_is_not_missed_as_well() {
        assertThat(record("\"deliveries\": [{\"kind\": \"plan-copy\", \"documentId\": 5, \"recipientId\": \"p-1\","
                                + " \"deliveredOn\": \"2025-04-01\"}]")
                        .getError())
                .extracting(Problem::at, Problem::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/deliveries/0/documentId", "a number"));
    }

    @Test
    void a_problem_of_the_whole_document_says_so() {
        assertThat(new Problem("", "this", "that").message()).isEqualTo("(document): found this; expected that");
        assertThat(new Problem("/id", "this", "that").message()).isEqualTo("/id: found this; expected that");
    }

    private static Validation<Seq<Problem>, ServiceRecord> record(String fields) {
        return RecordJson.days().read(document(fields));
    }

    /** A document that has what every record has, and these fields. */
    private static byte[] document(String fields) {
        return ("{\"format\": \"isp-record/1\", \"id\": \"r-1\", \"individual\": {\"id\": \"p-1\"}"
                        + (fields.isEmpty() ? "" : ", " + fields) + "}")
                .getBytes(UTF_8);
    }

    private static final class WatchedStream extends ByteArrayInputStream {
        private boolean closed;

        private WatchedStream(String text) {
            super(text.getBytes(UTF_8));
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}

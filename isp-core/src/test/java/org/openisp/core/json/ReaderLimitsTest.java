package org.openisp.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.ServiceRecord;

/**
 * Whatever a document holds, it gets at most 1001 problems of at most 1000 characters each: less than a million
 * characters and some in all, and far less for a document that is wrong in one place.
 */
@DisplayName("Documents that are too much: a clear problem, no exception, few words")
@Timeout(60)
class ReaderLimitsTest {

    private static final int MOST_PROBLEMS = 1001;
    private static final int LONGEST_MESSAGE = 1000;
    private static final int HUNDRED_THOUSAND = 100_000;

    private static final String TOO_MUCH = "more than the reader takes";
    private static final String LIMITS =
            "at most 32000000 bytes, 100 levels of nesting, 1000000 characters in one text,"
                    + " and names and numbers of ordinary length";
    private static final Problem MORE = new Problem("", "more problems", "these 1000 mended first");

    @ParameterizedTest(name = "in {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the name of a person   | "individual": {"id": "p-1", "name": "%s"}       | /individual/name
                    words about a person   | "risks": [{"id": "k-1", "description": "%s"}]   | /risks/0/description
                    something noted        | "annualPlans": [{"id": "a-1", "employmentStatus": "%s"}] | /annualPlans/0/employmentStatus
                    a day                  | "completeThrough": "%s"                         | /completeThrough
                    a code                 | "jurisdiction": "%s"                            | /jurisdiction
                    a list of text         | "plans": [{"id": "i-1", "importantPeople": ["%s"]}] | /plans/0/importantPeople/0
                    an extension fact      | "extensionFacts": {"acme:words": "%s"}          | /extensionFacts/acme:words
                    """)
    void ten_million_characters_in_one_text(String where, String field, String at) throws IOException {
        Seq<Problem> problems = problemsOf(document(field.formatted("x".repeat(10_000_000))));

        assertThat(problems).as(where).containsExactly(new Problem(at, TOO_MUCH, LIMITS));
    }

    @Test
    @DisplayName("ten million characters in an unknown field are passed over, and the next field is read")
    void ten_million_characters_in_an_unknown_field() throws IOException {
        Seq<Problem> problems = problemsOf(document("\"notes\": \"" + "x".repeat(10_000_000) + "\", \"plans\": 1"));

        assertThat(problems.head().found()).isEqualTo("the unknown field \"notes\"");
        assertThat(problems.last().found()).isIn("a number", TOO_MUCH);
        assertThat(problems).hasSize(2);
    }

    @ParameterizedTest(name = "{0} lists in an extension fact: {1}")
    @CsvSource({"10, ''", "11, lists in lists", "90, lists in lists", "10000, more than the reader takes"})
    void lists_in_an_extension_fact(int levels, String found) throws IOException {
        byte[] document = document("\"extensionFacts\": {\"acme:deep\": " + lists(levels) + "}");

        if (found.isEmpty()) {
            assertThat(RecordJson.days().read(document).isValid()).isTrue();
        } else {
            Seq<Problem> problems = problemsOf(document);
            assertThat(problems.head().at()).isEqualTo("/extensionFacts/acme:deep" + "/0".repeat(10));
            assertThat(problems.last().found()).isEqualTo(found);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"deep\": %s",
                "\"individual\": {\"deep\": %s}",
                "\"plans\": [{\"services\": [{\"amount\": {\"deep\": %s}}]}]",
                "\"extensionFacts\": {\"deep\": %s}",
                "\"extensionFacts\": {\"acme:deep\": {\"deep\": %s}}",
                "\"plans\": [], \"plans\": %s",
                "\"completeThrough\": %s"
            })
    void ten_thousand_levels_in_what_is_passed_over(String field) throws IOException {
        Seq<Problem> inLists = problemsOf(document(field.formatted(lists(10_000))));
        Seq<Problem> inObjects =
                problemsOf(document(field.formatted("{\"a\": ".repeat(10_000) + "1" + "}".repeat(10_000))));

        assertThat(inLists.last().found()).isEqualTo(TOO_MUCH);
        assertThat(inObjects.last().found()).isEqualTo(TOO_MUCH);
        assertThat(inLists.size() + inObjects.size()).isLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s", "{\"plans\": [%s", "{\"extensionFacts\": {\"acme:deep\": %s"})
    void ten_thousand_lists_that_are_never_closed(String document) throws IOException {
        assertThat(problemsOf(document.formatted("[".repeat(10_000)).getBytes(UTF_8))
                        .last()
                        .found())
                .isIn(TOO_MUCH, "a list");
    }

    @Test
    void a_stream_of_more_than_32_million_bytes_of_texts() throws IOException {
        StringBuilder risks = new StringBuilder("\"risks\": [{\"id\": \"k-0\"}");
        for (int i = 1; i <= 33; i++) {
            risks.append(", {\"id\": \"k-")
                    .append(i)
                    .append("\", \"description\": \"")
                    .append("x".repeat(1_000_000))
                    .append("\"}");
        }

        Problem problem = ofStream(document(risks + "]")).single();

        assertThat(problem.at()).startsWith("/risks/3");
        assertThat(problem.found()).isEqualTo(TOO_MUCH);
        assertThat(problem.expected()).isEqualTo(LIMITS);
    }

    @Test
    void a_stream_of_more_than_32_million_bytes_of_nothing() throws IOException {
        byte[] spaces = (" ".repeat(33_000_000) + "{}").getBytes(UTF_8);

        assertThat(ofStream(spaces)).containsExactly(new Problem("", TOO_MUCH, LIMITS));
    }

    @Test
    void a_hundred_thousand_problems_are_told_as_the_first_thousand() throws IOException {
        Seq<Problem> problems = problemsOf(document("\"plans\": [" + repeated("null") + "]"));

        assertThat(problems).hasSize(MOST_PROBLEMS);
        assertThat(problems.get(999)).isEqualTo(new Problem("/plans/999", "null", "an object (plan)"));
        assertThat(problems.last()).isEqualTo(MORE);
        assertThat(lengthOf(problems)).isLessThan(50_000);
    }

    @Test
    void a_hundred_thousand_problems_of_the_longest_kind() throws IOException {
        Seq<Problem> problems =
                problemsOf(document("\"serviceEligibility\": [" + repeated("{\"service\": \"nursery\"}") + "]"));

        assertThat(problems).hasSize(MOST_PROBLEMS);
        assertThat(problems.last()).isEqualTo(MORE);
        assertThat(lengthOf(problems)).isLessThan(600_000);
    }

    @Test
    void a_hundred_thousand_duplicate_ids() throws IOException {
        Seq<Problem> problems = problemsOf(document("\"needs\": [" + repeated("{\"id\": \"n-1\"}") + "]"));

        assertThat(problems).hasSize(MOST_PROBLEMS);
        assertThat(problems.head().at()).isEqualTo("/needs/1/id");
        assertThat(problems.last()).isEqualTo(MORE);
        assertThat(lengthOf(problems)).isLessThan(100_000);
    }

    @Test
    void a_hundred_thousand_references_to_nothing() throws IOException {
        Seq<Problem> problems = problemsOf(document("\"needs\": [], \"limitations\": [{\"id\": \"l-1\","
                + " \"freedom\": \"food\", \"needIds\": [" + repeated("\"n-1\"") + "]}]"));

        assertThat(problems).hasSize(MOST_PROBLEMS);
        assertThat(problems.head().at()).isEqualTo("/limitations/0/needIds/0");
        assertThat(problems.last()).isEqualTo(MORE);
        assertThat(lengthOf(problems)).isLessThan(120_000);
    }

    @Test
    @DisplayName("what is near is not looked for among thousands, over and over")
    void a_hundred_thousand_references_that_are_nearly_right() throws IOException {
        StringBuilder needs = new StringBuilder();
        StringBuilder references = new StringBuilder();
        for (int i = 0; i < HUNDRED_THOUSAND / 10; i++) {
            needs.append(i == 0 ? "" : ", ")
                    .append("{\"id\": \"need-of-the-record-number-")
                    .append(i)
                    .append("\"}");
            references
                    .append(i == 0 ? "" : ", ")
                    .append("\"nede-of-the-recrod-nubmer-")
                    .append(i)
                    .append('"');
        }

        Seq<Problem> problems = problemsOf(document("\"needs\": [" + needs + "], \"limitations\": [{\"id\": \"l-1\","
                + " \"freedom\": \"food\", \"needIds\": [" + references + "]}]"));

        assertThat(problems).hasSize(MOST_PROBLEMS);
        assertThat(problems.map(Problem::found)).noneMatch(found -> found.contains("did you mean"));
    }

    @Test
    void a_hundred_thousand_unknown_fields() throws IOException {
        StringBuilder fields = new StringBuilder("\"complaintsandcomplimentsandcareerplan\": 1");
        for (int i = 1; i < HUNDRED_THOUSAND; i++) {
            fields.append(", \"complaintsandcomplimentsandcareerplan").append(i).append("\": 1");
        }

        assertThat(problemsOf(document(fields.toString()))).hasSize(MOST_PROBLEMS);
    }

    @Test
    void forty_million_bytes_in_an_array_and_in_a_stream() throws IOException {
        StringBuilder risks = new StringBuilder("\"risks\": [{\"id\": \"k-0\"}");
        for (int i = 1; i <= 40; i++) {
            risks.append(", {\"id\": \"k-")
                    .append(i)
                    .append("\", \"description\": \"")
                    .append("x".repeat(999_000))
                    .append("\"}");
        }

        assertThat(RecordJson.days().read(document(risks + "]")).getError())
                .containsExactly(new Problem("", TOO_MUCH, LIMITS));
    }

    @Test
    void a_hundred_thousand_times_the_same_field() throws IOException {
        Seq<Problem> problems = problemsOf(document(repeated("\"plans\": []")));

        assertThat(problems)
                .hasSize(MOST_PROBLEMS)
                .allSatisfy(
                        problem -> assertThat(problem).isIn(new Problem("/plans", "the field twice", "it once"), MORE));
    }

    @Test
    void a_hundred_thousand_facts_are_taken() {
        StringBuilder facts = new StringBuilder("\"acme:fact\": true");
        for (int i = 1; i < HUNDRED_THOUSAND; i++) {
            facts.append(", \"acme:fact-").append(i).append("\": true");
        }

        assertThat(RecordJson.days()
                        .read(document("\"extensionFacts\": {" + facts + "}"))
                        .get()
                        .getExtensionFacts()
                        .names())
                .hasSize(HUNDRED_THOUSAND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "nursingAllotments": [{"hoursPerMonth": %s}] | /nursingAllotments/0/hoursPerMonth
                    "changes": [{"expectedDays": %s}]            | /changes/0/expectedDays
                    "extensionFacts": {"acme:number": %s}        | /extensionFacts/acme:number
                    "extensionFacts": {"acme:numbers": [1, %s]}  | /extensionFacts/acme:numbers/1
                    "completeThrough": %s                        | /completeThrough
                    "plans": %s                                  | /plans
                    """)
    void a_number_of_a_hundred_thousand_digits(String field, String at) throws IOException {
        String digits = "9".repeat(HUNDRED_THOUSAND);

        assertThat(problemsOf(document(field.formatted(digits)))).containsExactly(new Problem(at, TOO_MUCH, LIMITS));
        assertThat(problemsOf(document(field.formatted("0." + digits))))
                .containsExactly(new Problem(at, TOO_MUCH, LIMITS));
    }

    @ParameterizedTest(name = "an exponent of {0}")
    @ValueSource(strings = {"1e16", "1e999999999", "1E-999999999", "-1e+2147483648", "1e2147483647", "1e-2147483647"})
    void a_number_that_only_looks_short(String number) throws IOException {
        assertThat(problemsOf(document("\"nursingAllotments\": [{\"hoursPerMonth\": " + number
                                + ", \"period\": {\"from\": \"2025-01-01\"}}]"))
                        .map(Problem::found))
                .containsExactly("a number of more digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"%s\": 1",
                "\"school\": {\"%s\": 1}",
                "\"extensionFacts\": {\"%s\": 1}",
                "\"extensionFacts\": {\"acme:%s\": 1}",
                "\"extensionFacts\": {\"acme:word\": {\"%s\": 1}}"
            })
    void a_field_whose_name_has_a_million_characters(String field) throws IOException {
        Problem problem =
                problemsOf(document(field.formatted("x".repeat(1_000_000)))).single();

        assertThat(problem.found()).isEqualTo(TOO_MUCH);
        assertThat(problem.expected()).isEqualTo(LIMITS);
    }

    @ParameterizedTest(name = "a name of {0} characters")
    @ValueSource(ints = {41, 1000, 40_000})
    void a_long_name_is_not_repeated(int length) throws IOException {
        String name = "x".repeat(length);

        assertThat(problemsOf(document("\"" + name + "\": {\"" + name + "\": 1}")))
                .extracting(Problem::at, Problem::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/*", "the unknown field long text"));
        assertThat(problemsOf(document("\"extensionFacts\": {\"acme:" + name + "\": null}"))
                        .single()
                        .at())
                .isEqualTo("/extensionFacts/*");
    }

    @Test
    @DisplayName("a place that is very deep is told by what it stands in")
    void a_place_a_hundred_levels_deep() throws IOException {
        String name = "complaintsandcomplimentsandcareerplan"; // 37 characters

        Seq<Problem> problems =
                problemsOf(document("\"school\": " + ("{\"" + name + "\": ").repeat(200) + "1" + "}".repeat(200)));

        // "/school" and ten of "/" with the name are 387 characters; one more would be 425
        assertThat(problems.last()).isEqualTo(new Problem("/school" + ("/" + name).repeat(10), TOO_MUCH, LIMITS));
    }

    @Test
    void a_long_id_is_not_repeated() throws IOException {
        String id = "x".repeat(1_000_000);

        assertThat(problemsOf(document("\"completeThrough\": \"2025-06-30\", \"plans\": [{\"id\": \"" + id
                                + "\"}, {\"id\": \"" + id + "\", \"renews\": \"y" + id.substring(1) + "\"}]"))
                        .map(Problem::found))
                .containsExactly("the id long text again", "the id long text");
    }

    private static String lists(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    /** A hundred thousand and one, so that also a hundred thousand of them are one too many. */
    private static String repeated(String element) {
        return (element + ",").repeat(HUNDRED_THOUSAND) + element;
    }

    /** The same problems whether bytes are read or a stream; few, and each of few words. */
    private static Seq<Problem> problemsOf(byte[] document) throws IOException {
        Seq<Problem> problems = RecordJson.days().read(document).getError();

        assertThat(ofStream(document)).isEqualTo(problems);
        return problems;
    }

    private static Seq<Problem> ofStream(byte[] document) throws IOException {
        Validation<Seq<Problem>, ServiceRecord> read = RecordJson.days().read(new ByteArrayInputStream(document));
        Seq<Problem> problems = read.getError();

        assertThat(problems).hasSizeLessThanOrEqualTo(MOST_PROBLEMS);
        assertThat(problems.map(problem -> problem.message().length()).max().get())
                .isLessThanOrEqualTo(LONGEST_MESSAGE);
        return problems;
    }

    private static int lengthOf(Seq<Problem> problems) {
        return problems.map(problem -> problem.message().length()).sum().intValue();
    }

    /** A document that has what every record has, and these fields. */
    private static byte[] document(String fields) {
        return ("{\"format\": \"isp-record/1\", \"id\": \"r-1\", "
                        + (fields.startsWith("\"individual\"") ? "" : "\"individual\": {\"id\": \"p-1\"}, ") + fields
                        + "}")
                .getBytes(UTF_8);
    }
}

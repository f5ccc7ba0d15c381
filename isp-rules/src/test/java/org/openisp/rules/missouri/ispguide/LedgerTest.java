package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.LedgerRow;
import org.openisp.rules.Requirement;
import org.openisp.rules.Section;
import org.openisp.rules.Strength;

@DisplayName("Missouri's guide: every requirement has a home, and every rule a requirement")
class LedgerTest {

    private static final Path SOURCES = Path.of("src/main/java/org/openisp/rules/missouri");
    private static final Path RULES = SOURCES.resolve("ispguide");
    private static final Path TESTS = Path.of("src/test/java/org/openisp/rules/missouri/ispguide");

    /** The sections of the guide, each by the start of the name of its file. */
    private static final Seq<String> PREFIXES = Array.rangeClosed(1, 5)
            .map(i -> "A" + i)
            .appendAll(Array.rangeClosed(1, 13).map(i -> String.format(Locale.ROOT, "C%02d", i)));

    private static final Pattern COUNTED = Pattern.compile(
            "(plus|minus)\\w*\\(|ChronoUnit|TemporalAdjuster|\\.until\\(|datesUntil|byLastDay|firstBy\\(|java\\.time\\.Period"
                    + "|java\\.time\\.Duration|Outcome\\.pending\\((?!\"|notMet|$)");

    /** A row of the table of the law. */
    private record Row(String id, String strength, String keyPhrase) {}

    private static Seq<Row> law() throws IOException {
        try (InputStream table = LedgerTest.class.getResourceAsStream("/missouri-isp-guide.tsv")) {
            return Array.ofAll(new String(table.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .tail()
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[3]));
        }
    }

    private static Seq<LedgerRow> ledger() {
        return IspGuide.rulebook().ledger();
    }

    private static String id(LedgerRow row) {
        return row.requirement().clause().paragraph();
    }

    private static Seq<Section> sections() {
        return IspGuide.rulebook().law().sections();
    }

    private static String source(String name) throws IOException {
        return Files.readString(RULES.resolve(name + ".java"));
    }

    @Test
    void the_ledger_holds_the_requirements_of_the_table_and_no_other() throws IOException {
        assertThat(law()).hasSize(48);
        assertThat(ledger().map(LedgerTest::id).distinct()).containsExactlyInAnyOrderElementsOf(law().map(Row::id));
    }

    @Test
    void what_the_guide_says_twice_has_one_row() throws IOException {
        assertThat(law().map(Row::id)).doesNotContain("MO-12").doesNotHaveDuplicates();
    }

    @Test
    void requirements_stand_in_the_order_of_the_sections() {
        assertThat(ledger().map(LedgerTest::id).distinct())
                .containsExactlyElementsOf(sections().flatMap(Section::paragraphs));
    }

    @Test
    void each_requirement_asks_as_strongly_as_the_guide() throws IOException {
        for (Row row : law()) {
            Seq<Requirement> asked =
                    ledger().filter(one -> id(one).equals(row.id)).map(LedgerRow::requirement);
            // The own signature beside a guardian's is an answer of its own, and a warning.
            Seq<Strength> beside = row.id.equals("MO-10") ? Array.of(Strength.EXPECTED) : Array.empty();
            assertThat(asked.map(Requirement::strength).distinct())
                    .as(row.id)
                    .containsExactlyElementsOf(beside.prepend(strength(row.strength)));
            if (row.strength.equals("judgment") || row.strength.equals("permission")) {
                assertThat(asked.map(Requirement::kind))
                        .as(row.id)
                        .containsOnly(ClauseKind.valueOf(row.strength.toUpperCase(Locale.ROOT)));
            }
        }
    }

    private static Strength strength(String inTable) {
        return switch (inTable) {
            case "required" -> Strength.MUST;
            case "conditional" -> Strength.CONDITIONAL;
            case "expected" -> Strength.EXPECTED;
            case "should", "judgment" -> Strength.SHOULD;
            case "permission" -> Strength.MAY;
            default -> throw new IllegalArgumentException(inTable);
        };
    }

    @Test
    void each_requirement_is_found_by_its_section() {
        assertThat(sections()).hasSameSizeAs(PREFIXES);
        for (LedgerRow row : ledger()) {
            int section =
                    sections().indexWhere(one -> one.holds(row.requirement().clause()));
            assertThat(row.home()).as(id(row)).matches(PREFIXES.get(section) + "[A-Z][a-zA-Z]+");
        }
    }

    @Test
    void each_rule_that_a_file_declares_is_in_the_rulebook() throws IOException {
        Map<String, Integer> declared = new TreeMap<>();
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                int rules = source(name).split("\\bstatic final Rule<", -1).length - 1;
                if (rules > 0) {
                    declared.put(name, rules);
                }
            }
        }
        declared.remove("IspGuide"); // which lists them
        Map<String, Integer> held = new TreeMap<>();
        ledger().forEach(row -> held.merge(row.home(), 1, Integer::sum));

        assertThat(declared).isEqualTo(held);
    }

    @Test
    void the_words_of_the_guide_stand_where_they_are_checked() throws IOException {
        for (Row row : law()) {
            String home = ledger().find(one -> id(one).equals(row.id)).get().home();
            String source = source(home);
            String comment = source.substring(source.indexOf("/**"), source.indexOf("*/"));
            assertThat(comment).as(home).contains(row.id);
            assertThat(letters(comment)).as(row.id + " in " + home).contains(letters(row.keyPhrase));
        }
    }

    private static String letters(String text) {
        return text.replace("&amp;", "&").replaceAll("[\\s*]", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void each_requirement_is_named_by_a_test() throws IOException {
        String tests;
        try (Stream<Path> files = Files.list(TESTS)) {
            List<Path> tables = files.filter(one -> one.toString().endsWith("GuideTest.java"))
                    .toList();
            tests = Array.ofAll(tables).map(LedgerTest::read).mkString();
        }
        assertThat(law().map(Row::id)
                        .reject(id -> Pattern.compile("\\b" + id + "\\b")
                                .matcher(tests)
                                .find()))
                .isEmpty();
    }

    @Test
    void no_days_are_counted_save_the_one_before_the_meeting() throws IOException {
        String counted;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            counted = files.filter(one -> one.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> read(file)
                            .lines()
                            .filter(line -> COUNTED.matcher(line).find())
                            .map(line -> file.getFileName() + ": " + line.strip()))
                    .collect(Collectors.joining("\n"));
        }
        assertThat(counted).isEqualTo("BeforeMeeting.java: return sameDayCounts ? meeting : meeting.minusDays(1);");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

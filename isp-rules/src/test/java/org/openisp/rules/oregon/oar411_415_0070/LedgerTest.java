package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.rules.Handling;
import org.openisp.rules.InForce;
import org.openisp.rules.LedgerRow;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rule;

@DisplayName("OAR 411-415-0070: every clause of the law has a home, and every rule a clause")
class LedgerTest {

    private static final Path SOURCES = Path.of("src/main/java/org/openisp/rules/oregon/oar411_415_0070");
    private static final Path TESTS = Path.of("src/test/java/org/openisp/rules/oregon/oar411_415_0070");
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 10, 25);
    private static final Pattern PARAGRAPH = Pattern.compile("\\((\\d+)\\)(?:\\(([a-z])\\))?.*");

    /** A clause in one of its texts. */
    private record Line(String clause, String from, String through) {}

    /** The table of the law: each clause in each of its texts, and its kind. */
    private static Map<Line, String> law() throws IOException {
        Map<Line, String> lines = new LinkedHashMap<>();
        try (InputStream table = LedgerTest.class.getResourceAsStream("/oar-411-415-0070.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                lines.put(new Line(cells[0], cells[2], cells[3]), cells[1]);
            }
        }
        return lines;
    }

    private static List<LedgerRow> ledger() {
        return Oar411_415_0070.rulebook().ledger().asJava();
    }

    private static Line line(LedgerRow row) {
        Requirement requirement = row.requirement();
        InForce inForce = requirement.inForce();
        return new Line(
                requirement.clause().paragraph(),
                inForce.from().get().toString(),
                inForce.through().map(LocalDate::toString).getOrElse(""));
    }

    @Test
    void the_ledger_holds_the_clauses_of_the_law_in_their_order_and_no_other() throws IOException {
        Set<Line> held = new LinkedHashSet<>();
        ledger().forEach(row -> held.add(line(row)));

        assertThat(law()).hasSize(160);
        assertThat(new ArrayList<>(held)).containsExactlyElementsOf(law().keySet());
    }

    @Test
    void each_clause_is_of_the_kind_that_the_law_makes_it() throws IOException {
        Map<Line, Set<String>> kinds = new LinkedHashMap<>();
        ledger().forEach(row -> kinds.computeIfAbsent(line(row), line -> new TreeSet<>())
                .add(row.requirement().kind().name().toLowerCase(Locale.ROOT)));

        // A clause that asks two things may have a rule of another kind beside it.
        law().forEach((line, kind) ->
                assertThat(kinds.get(line)).as(line.toString()).contains(kind));
    }

    @Test
    void the_texts_of_a_clause_neither_overlap_nor_leave_a_hole() {
        Map<String, Set<InForce>> texts = new LinkedHashMap<>();
        for (LedgerRow row : ledger()) {
            texts.computeIfAbsent(row.requirement().clause().paragraph(), clause -> new LinkedHashSet<>())
                    .add(row.requirement().inForce());
        }
        texts.forEach((clause, held) -> {
            LocalDate next = FIRST_DAY;
            boolean open = false;
            for (InForce text : held) {
                assertThat(text.from().get()).as(clause).isEqualTo(next);
                open = text.through().isEmpty();
                next = open ? next : text.through().get().plusDays(1);
            }
            assertThat(open).as(clause + " is in force without end").isTrue();
        });
        assertThat(texts.get("(3)(d)(B)")).hasSize(2);
    }

    @Test
    void a_clause_is_found_by_its_number() {
        for (LedgerRow row : ledger()) {
            String paragraph = row.requirement().clause().paragraph();
            Matcher matcher = PARAGRAPH.matcher(paragraph);
            assertThat(matcher.matches()).as(paragraph).isTrue();
            String letter = matcher.group(2) == null ? "[A-Z]" : matcher.group(2);
            String file = String.format(Locale.ROOT, "S%02d%s.*", Integer.parseInt(matcher.group(1)), letter);
            assertThat(row.home()).as(paragraph).matches(file);
        }
    }

    @Test
    void each_rule_stands_in_the_file_that_the_ledger_names_and_is_in_the_rulebook() throws Exception {
        Map<String, Integer> declared = new TreeMap<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (name.startsWith("S0") || name.startsWith("S1")) {
                    int rules = 0;
                    for (Field field : Class.forName(getClass().getPackageName() + "." + name)
                            .getDeclaredFields()) {
                        rules += field.getType() == Rule.class ? 1 : 0;
                    }
                    if (rules > 0) {
                        declared.put(name, rules);
                    }
                }
            }
        }
        Map<String, Integer> held = new TreeMap<>();
        ledger().forEach(row -> held.merge(row.home(), 1, Integer::sum));

        assertThat(declared).isEqualTo(held);
    }

    @Test
    void each_clause_that_answers_is_named_by_a_test() throws IOException {
        StringBuilder tests = new StringBuilder();
        try (Stream<Path> files = Files.list(TESTS)) {
            for (Path file : files.filter(one -> one.toString().endsWith("ClauseTest.java"))
                    .toList()) {
                tests.append(Files.readString(file));
            }
        }
        Set<String> untested = new TreeSet<>();
        for (LedgerRow row : ledger()) {
            String paragraph = row.requirement().clause().paragraph();
            if (row.handling() != Handling.HEADING && tests.indexOf(paragraph) < 0) {
                untested.add(paragraph);
            }
        }
        assertThat(untested).isEmpty();
    }
}

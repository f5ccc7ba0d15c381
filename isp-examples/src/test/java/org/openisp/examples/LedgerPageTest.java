package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openisp.rules.Finding;
import org.openisp.rules.Handling;
import org.openisp.rules.LedgerRow;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Section;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/**
 * The ledger as a page: each clause, how it is handled, where, which tests hold it, and which records to try bring out
 * both answers. A clause that is checked and that no record flips fails the build.
 */
class LedgerPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/reference/oar-411-415-0070.md");
    private static final Path EVIDENCE = Path.of("src/main/resources/org/openisp/examples/cli/ledger-evidence.tsv");
    private static final String PACKAGE = "java/org/openisp/rules/oregon/oar411_415_0070";
    private static final Path TESTS = ROOT.resolve("isp-rules/src/test").resolve(PACKAGE);
    /** Clauses that are checked and can never be not met, each with the reason. */
    private static final Map<String, String> NEVER_NOT_MET = Map.of(
            "(2)(c)(D)", "the text does not say that a move inside the same program gives no new start date",
            "(2)(c)(E)", "the text does not say that a move inside the same program gives no new start date",
            "(6)(a)(D)", "no number of days is stated, so an open change is pending, however old",
            "(6)(a)(E)", "no number of days is stated, so an open request is pending, however old");

    private static final int MOST_RECORDS = 4;
    private static final Rulebook<?> RULEBOOK = Oar411_415_0070.rulebook();

    /** For each clause in each of its texts and each kind of answer, the numbers of the records that bring it out. */
    private static Map<String, Map<Status, Set<Integer>>> answers() {
        Map<String, Map<Status, Set<Integer>>> answers = new HashMap<>();
        for (Tried tried : Tried.all()) {
            for (Finding finding :
                    RULEBOOK.check(tried.record(), tried.question()).findings()) {
                answers.computeIfAbsent(text(finding.requirement()), clause -> new EnumMap<>(Status.class))
                        .computeIfAbsent(finding.status(), status -> new TreeSet<>())
                        .add(tried.number());
            }
        }
        return answers;
    }

    private static String text(Requirement requirement) {
        return requirement.clause().paragraph() + " " + requirement.inForce().from();
    }

    private static Set<Integer> records(
            Map<String, Map<Status, Set<Integer>>> answers, Requirement requirement, Status status) {
        return answers.getOrDefault(text(requirement), Map.of()).getOrDefault(status, Set.of());
    }

    @Test
    void a_record_to_try_flips_every_clause_that_is_checked() {
        Map<String, Map<Status, Set<Integer>>> answers = answers();
        Set<String> lacking = new TreeSet<>();
        for (LedgerRow row : RULEBOOK.ledger()) {
            Requirement requirement = row.requirement();
            List<Status> wanted = switch (row.handling()) {
                case CHECKED, COMPUTED -> List.of(Status.MET, Status.NOT_MET);
                case PERMISSION, SCOPE -> List.of(Status.MET, Status.NOT_APPLICABLE);
                case JUDGMENT -> List.of(Status.JUDGMENT);
                case HEADING -> List.<Status>of();
            };
            for (Status status : wanted) {
                boolean never = status == Status.NOT_MET
                        && NEVER_NOT_MET.containsKey(requirement.clause().paragraph());
                if (!never && records(answers, requirement, status).isEmpty()) {
                    lacking.add(text(requirement) + " " + status);
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void the_page_is_as_the_rulebook_and_the_tests_are() throws IOException {
        String page = page();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("run with -Ddocs.update=true, and read what changed")
                .isEqualTo(page);
    }

    @Test
    void the_command_line_names_the_same_tests_and_records() throws IOException {
        String evidence = evidence();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(EVIDENCE, evidence);
        }
        assertThat(Files.readString(EVIDENCE))
                .as("run with -Ddocs.update=true, and read what changed")
                .isEqualTo(evidence);
    }

    /** For each clause in each of its texts: the tests that name it, the records that meet it, and that do not. */
    private static String evidence() throws IOException {
        Map<String, Map<Status, Set<Integer>>> answers = answers();
        Map<String, String> tests = tests();
        Set<String> lines = new LinkedHashSet<>();
        for (LedgerRow row : RULEBOOK.ledger()) {
            Requirement requirement = row.requirement();
            String paragraph = requirement.clause().paragraph();
            lines.add(String.join(
                    "\t",
                    paragraph,
                    requirement.inForce().from().toString(),
                    row.handling() == Handling.HEADING ? "" : testsOf(paragraph, tests),
                    numbers(records(answers, requirement, Status.MET)),
                    numbers(records(answers, requirement, Status.NOT_MET))));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String page() throws IOException {
        Map<String, Map<Status, Set<Integer>>> answers = answers();
        Map<String, String> tests = tests();
        StringBuilder page = new StringBuilder();
        page.append("# ")
                .append(RULEBOOK.law())
                .append(", clause by clause\n\n")
                .append("""
                Every clause of the rule, and how the library handles it. Written from the rulebook and its tests by the build,
                and held against them; `isp ledger` prints the same list. The build fails when a clause has no rule, a rule no
                clause, when two texts of a clause overlap or leave a hole, and when a clause that is checked has no test, or no
                [record to try](../../isp-examples/records/README.md) that meets it or none that does not.

                | handled | means | its answers |
                |---|---|---|
                | checked | the record is held against it | all six |
                | computed | a date or period is worked out, and what is written is held against it | all six |
                | permission | something is allowed | met where it reaches; never not met |
                | judgment | a person has to decide, and a recorded decision settles it | judgment, or as decided |
                | scope | says whether the clauses that it introduces apply | met where they do, or not applicable |
                | heading | the clauses under it answer for it | none of its own |

                A clause that stands twice has two texts, or asks two things. The numbers at the end are those of the records to
                try that meet it, and that do not.
                """);
        for (Section section : RULEBOOK.sections()) {
            page.append("\n## ")
                    .append(section.paragraph())
                    .append(' ')
                    .append(section.title())
                    .append("\n\n| clause | asks | kind | text | handled | rule | tests | met | not met |\n")
                    .append("|---|---|---|---|---|---|---|---|---|\n");
            for (LedgerRow row : RULEBOOK.ledger()) {
                if (section.holds(row.requirement().clause())) {
                    page.append(line(row, answers, tests)).append('\n');
                }
            }
        }
        return page.toString();
    }

    private static String line(
            LedgerRow row, Map<String, Map<Status, Set<Integer>>> answers, Map<String, String> tests) {
        Requirement requirement = row.requirement();
        String paragraph = requirement.clause().paragraph();
        LocalDate from = requirement.inForce().from();
        List<String> cells = new ArrayList<>();
        cells.add(paragraph);
        cells.add(requirement.asks());
        cells.add(lower(requirement.kind()));
        cells.add(requirement
                .inForce()
                .through()
                .map(through -> from + " to " + through)
                .getOrElse("since " + from));
        cells.add(lower(row.handling()));
        cells.add("[" + row.home() + "](../../isp-rules/src/main/" + PACKAGE + "/" + row.home() + ".java)");
        cells.add(row.handling() == Handling.HEADING ? "" : testsOf(paragraph, tests));
        cells.add(numbers(records(answers, requirement, Status.MET)));
        cells.add(
                NEVER_NOT_MET.containsKey(paragraph)
                        ? "never: " + NEVER_NOT_MET.get(paragraph)
                        : numbers(records(answers, requirement, Status.NOT_MET)));
        return "| " + String.join(" | ", cells).replace("  ", " ").stripTrailing() + " |";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String numbers(Set<Integer> records) {
        List<String> first =
                records.stream().limit(MOST_RECORDS).map(String::valueOf).toList();
        return String.join(", ", first) + (records.size() > MOST_RECORDS ? " ..." : "");
    }

    /** The clause tests that name a clause. */
    private static String testsOf(String paragraph, Map<String, String> tests) {
        List<String> naming = new ArrayList<>();
        tests.forEach((test, source) -> {
            if (source.contains("\"" + paragraph + "\"") || source.contains("0070" + paragraph + " ")) {
                naming.add(test.replace("ClauseTest", ""));
            }
        });
        return String.join(", ", naming);
    }

    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        try (Stream<Path> files = Files.list(TESTS)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (name.endsWith("ClauseTest")) {
                    tests.put(name, Files.readString(file));
                }
            }
        }
        return tests;
    }
}

package org.openisp.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openisp.rules.Finding;
import org.openisp.rules.Handling;
import org.openisp.rules.LedgerRow;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Section;
import org.openisp.rules.Strength;
import org.openisp.rules.missouri.ispguide.IspGuide;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/**
 * A law as a page of the reference: each clause, how it is handled, where, which tests hold it, and which records to try
 * bring out both answers.
 */
final class LawPage {

    private static final Path ROOT = Path.of("..");
    private static final int MOST_RECORDS = 4;

    static final LawPage OREGON = new LawPage(
            Oar411_415_0070.rulebook(),
            "oar-411-415-0070.md",
            "java/org/openisp/rules/oregon/oar411_415_0070",
            "ClauseTest",
            Map.of(
                    "(2)(c)(D)", "the text does not say that a move inside the same program gives no new start date",
                    "(2)(c)(E)", "the text does not say that a move inside the same program gives no new start date",
                    "(6)(a)(D)", "no number of days is stated, so an open change is pending, however old",
                    "(6)(a)(E)", "no number of days is stated, so an open request is pending, however old"),
            """
            A clause that stands twice has two texts, or asks two things.""");

    static final LawPage MISSOURI = new LawPage(
            IspGuide.rulebook(),
            "missouri-isp-guide.md",
            "java/org/openisp/rules/missouri/ispguide",
            "GuideTest",
            Map.of(
                    "MO-2", "no number of days is stated, so an open change is pending, however old",
                    "MO-16", "an explicit none is an answer too",
                    "MO-23", "no number of days is stated, so an open life event is pending, however old",
                    "MO-33", "only a person can say that two supports are duplicates",
                    "MO-40", "no time limit is stated, so a copy that was not received yet is pending"),
            """
            The guide numbers nothing: its sentences go by the names `MO-1` to `MO-46`, in the order of the guide and of its thirteen
            components. *Asks* says how strongly: must, conditional (must, where the condition holds), expected (not to have it is a
            warning), should (a recommendation), may (never held against anybody). A requirement that stands twice asks two things. One
            of MO-28 is for a person only by the reading `limitation-components=for-a-person`.""");

    private final Rulebook<?> rulebook;
    private final String page;
    private final String folder;
    private final String testEnding;
    private final Map<String, String> neverNotMet;
    private final String remarks;
    private final Map<Requirement, Map<Status, Set<Integer>>> answers = new HashMap<>();
    private final Map<String, String> tests = new TreeMap<>();

    /**
     * A page.
     *
     * @param neverNotMet clauses that are checked and can never be not met, each with the reason
     */
    private LawPage(
            Rulebook<?> rulebook,
            String page,
            String folder,
            String testEnding,
            Map<String, String> neverNotMet,
            String remarks) {
        this.rulebook = rulebook;
        this.page = page;
        this.folder = folder;
        this.testEnding = testEnding;
        this.neverNotMet = neverNotMet;
        this.remarks = remarks;
        for (Tried tried : Tried.allOf(rulebook)) {
            for (Finding finding :
                    rulebook.check(tried.record(), tried.question()).findings()) {
                answers.computeIfAbsent(finding.requirement(), clause -> new EnumMap<>(Status.class))
                        .computeIfAbsent(finding.status(), status -> new TreeSet<>())
                        .add(tried.number());
            }
        }
        readTests();
    }

    private void readTests() {
        try (Stream<Path> files = Files.list(ROOT.resolve("isp-rules/src/test").resolve(folder))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (name.endsWith(testEnding)) {
                    tests.put(name.replace(testEnding, ""), Files.readString(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the page is kept. */
    Path file() {
        return ROOT.resolve("docs/reference").resolve(page);
    }

    /** Each clause, with the kind of answer that no record to try brings out and should. */
    Set<String> lacking() {
        Set<String> lacking = new TreeSet<>();
        for (LedgerRow row : rulebook.ledger()) {
            Requirement requirement = row.requirement();
            String paragraph = requirement.clause().paragraph();
            for (Status status : wanted(row)) {
                boolean never = status == Status.NOT_MET && neverNotMet.containsKey(paragraph);
                if (!never && records(paragraph, requirement, status).isEmpty()) {
                    lacking.add(paragraph + " " + requirement.inForce().from().getOrNull() + " " + status);
                }
            }
        }
        return lacking;
    }

    private static List<Status> wanted(LedgerRow row) {
        return switch (row.handling()) {
            case CHECKED, COMPUTED -> List.of(Status.MET, Status.NOT_MET);
            case PERMISSION, SCOPE -> List.of(Status.MET, Status.NOT_APPLICABLE);
            case JUDGMENT ->
                row.requirement().clause().paragraph().equals("MO-28")
                        ? List.of(Status.NOT_APPLICABLE)
                        : List.of(Status.JUDGMENT);
            case HEADING -> List.of();
        };
    }

    /** The numbers of the records that bring out an answer of the clause by this text, whichever of its questions it answers. */
    private Set<Integer> records(String paragraph, Requirement requirement, Status status) {
        Set<Integer> records = new TreeSet<>();
        answers.forEach((one, byStatus) -> {
            if (one.clause().paragraph().equals(paragraph) && one.inForce().equals(requirement.inForce())) {
                records.addAll(byStatus.getOrDefault(status, Set.of()));
            }
        });
        return records;
    }

    /** For each clause in each of its texts: the tests that name it, the records that meet it, and that do not. */
    Set<String> evidence() {
        Set<String> lines = new java.util.LinkedHashSet<>();
        for (LedgerRow row : rulebook.ledger()) {
            Requirement requirement = row.requirement();
            String paragraph = requirement.clause().paragraph();
            lines.add(String.join(
                    "\t",
                    paragraph,
                    requirement.inForce().from().map(LocalDate::toString).getOrElse(""),
                    row.handling() == Handling.HEADING ? "" : testsOf(paragraph),
                    numbers(records(paragraph, requirement, Status.MET)),
                    numbers(records(paragraph, requirement, Status.NOT_MET))));
        }
        return lines;
    }

    /** The page. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(rulebook.law().cited())
                .append(", clause by clause\n\n")
                .append("""
                Every clause of the law, and how the library handles it. Written from the rulebook and its tests by the build,
                and held against them; `isp ledger --law\040""")
                .append(rulebook.law().name())
                .append("""
                ` prints the same list. The build fails when a clause has no rule, a rule no
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

                """)
                .append(remarks)
                .append("""
                 The numbers at the end are those of the records to
                try that meet it, and that do not.
                """);
        for (Section section : rulebook.law().sections()) {
            addSection(section, text);
        }
        return text.toString();
    }

    private void addSection(Section section, StringBuilder text) {
        String first = section.paragraphs().head();
        text.append("\n## ")
                .append(first.startsWith("(") ? first + " " : "")
                .append(section.title())
                .append(isGraded() ? "\n\n| clause | asks | how strongly |" : "\n\n| clause | asks |")
                .append(" kind | text | handled | rule | tests | met | not met |\n")
                .append("|---|---|---|---|---|---|---|---|---|")
                .append(isGraded() ? "---|\n" : "\n");
        for (LedgerRow row : rulebook.ledger()) {
            if (section.holds(row.requirement().clause())) {
                text.append(line(row)).append('\n');
            }
        }
    }

    /** Whether the law also expects and recommends. */
    private boolean isGraded() {
        return rulebook.requirements().exists(one -> one.strength() == Strength.SHOULD);
    }

    private String line(LedgerRow row) {
        Requirement requirement = row.requirement();
        String paragraph = requirement.clause().paragraph();
        List<String> cells = new ArrayList<>();
        cells.add(paragraph);
        cells.add(requirement.asks());
        if (isGraded()) {
            cells.add(lower(requirement.strength()));
        }
        cells.add(lower(requirement.kind()));
        cells.add(days(requirement));
        cells.add(lower(row.handling()));
        cells.add("[" + row.home() + "](../../isp-rules/src/main/" + folder + "/" + row.home() + ".java)");
        cells.add(row.handling() == Handling.HEADING ? "" : testsOf(paragraph));
        cells.add(numbers(records(paragraph, requirement, Status.MET)));
        cells.add(
                neverNotMet.containsKey(paragraph)
                        ? "never: " + neverNotMet.get(paragraph)
                        : numbers(records(paragraph, requirement, Status.NOT_MET)));
        return "| " + String.join(" | ", cells).replace("  ", " ").stripTrailing() + " |";
    }

    private static String days(Requirement requirement) {
        return requirement
                .inForce()
                .from()
                .map(from -> requirement
                        .inForce()
                        .through()
                        .map(through -> from + " to " + through)
                        .getOrElse("since " + from))
                .getOrElse("undated");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String numbers(Set<Integer> records) {
        List<String> first =
                records.stream().limit(MOST_RECORDS).map(String::valueOf).toList();
        return String.join(", ", first) + (records.size() > MOST_RECORDS ? " ..." : "");
    }

    /** The tests that name a clause. */
    private String testsOf(String paragraph) {
        List<String> naming = new ArrayList<>();
        tests.forEach((test, source) -> {
            if (source.contains("\"" + paragraph + "\"") || source.contains("0070" + paragraph + " ")) {
                naming.add(test);
            }
        });
        return String.join(", ", naming);
    }

    @Override
    public String toString() {
        return rulebook.law().name();
    }
}

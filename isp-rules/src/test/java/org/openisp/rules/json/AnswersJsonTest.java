package org.openisp.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.Jurisdiction;
import org.openisp.rules.Actor;
import org.openisp.rules.Cause;
import org.openisp.rules.Change;
import org.openisp.rules.Clause;
import org.openisp.rules.ClauseFacts;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Comparison;
import org.openisp.rules.CountedDay;
import org.openisp.rules.Difference;
import org.openisp.rules.DueItem;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.FindingDays;
import org.openisp.rules.Flip;
import org.openisp.rules.Handling;
import org.openisp.rules.InForce;
import org.openisp.rules.Law;
import org.openisp.rules.LawText;
import org.openisp.rules.LedgerRow;
import org.openisp.rules.Manifest;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Need;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.ReadAs;
import org.openisp.rules.Report;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rulebook;
import org.openisp.rules.SeenFact;
import org.openisp.rules.Strength;
import org.openisp.rules.Subject;

@DisplayName("Answers as JSON, field by field")
class AnswersJsonTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 8, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 7, 15);
    private static final LocalDate DONE = LocalDate.of(2025, 7, 16);

    private static final Seq<LawText> TEXTS = Array.of(
            new LawText("Order 1", InForce.between(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30)), Option.none()),
            new LawText("Order 2", InForce.since(LocalDate.of(2025, 7, 1)), Option.some(LocalDate.of(2026, 1, 15))));

    private static final ReadAs COUNTING = new ReadAs("counting", "day-after", "the day after is day one");
    private static final ReadAs OTHERWISE = new ReadAs("counting", "same-day", "the day itself is day one");

    private static final Subject PLAN = Subject.record("r").element("plans", 0, "plan", "p");

    private static final Requirement DEADLINE = new Requirement(
            new Clause("Law 1", "(1)(a)"),
            ClauseKind.DEADLINE,
            Strength.MUST,
            Actor.CASE_MANAGER,
            InForce.between(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30)),
            "it is sent");

    private static final Requirement UNDATED = new Requirement(
            new Clause("Law 1", "(2)"),
            ClauseKind.CONTENT,
            Strength.SHOULD,
            Actor.TEAM,
            InForce.undated(),
            "it is written");

    private static final Finding LATE = new Finding(
            DEADLINE, PLAN.about("copy"), new Outcome.NotMet("late", Option.some(LAST_DAY), Option.some(DONE)));

    private static final Finding NOT_KNOWN =
            new Finding(UNDATED, PLAN, Outcome.undetermined("not known", new MissingFact(PLAN, "goals")));

    private static final Finding MET = new Finding(UNDATED, PLAN, Outcome.metOn(DONE, "there"));

    private static final CountedDay IN_BUSINESS_DAYS = new CountedDay(
            "last day", "sent", LocalDate.of(2025, 7, 8), "5 business days", Option.some("holidays"), LAST_DAY);

    private static final CountedDay IN_DAYS =
            new CountedDay("first day", "signed", DONE, "the day after", Option.none(), DONE.plusDays(1));

    private static final String SEEN = """
            "record":"r","asOf":"2025-08-01","law":"Law 1","version":"2025-07-01",
            "readings":{"counting":"day-after"},
            "manifest":{"library":"0.0",
             "texts":[{"order":"Order 1","from":"2024-01-01","through":"2025-06-30"},
              {"order":"Order 2","from":"2025-07-01","lastRead":"2026-01-15"}],
             "readings":{"counting":"day-after"},"calendar":"every day","notes":["read me"]},
            """;

    private static final String ABOUT_COPY = """
            "clause":"(1)(a)","subject":{"type":"plan","id":"p","attribute":"copy"},"at":"/plans/0",
            """;

    private static final String ABOUT_PLAN = """
            "clause":"(2)","subject":{"type":"plan","id":"p"},"at":"/plans/0",
            """;

    private static final String LATE_FIELDS = ABOUT_COPY + """
            "text":"2024-01-01","outcome":"NOT_MET","strength":"MUST","due":"2025-07-15","done":"2025-07-16",
            "late":true,"asks":"it is sent","because":"late","actsNext":"CASE_MANAGER","fingerprint":"%s"
            """.formatted(report().fingerprint(LATE));

    private static final String MET_FIELDS = ABOUT_PLAN + """
            "outcome":"MET","strength":"SHOULD","done":"2025-07-16",
            "late":false,"asks":"it is written","because":"there","fingerprint":"%s"
            """.formatted(report().fingerprint(MET));

    private static final String IN_BUSINESS_DAYS_FIELDS = """
            {"what":"last day","day":"2025-07-15","trigger":"sent","triggerDay":"2025-07-08",
            "counting":"5 business days","calendar":"holidays"}
            """;

    private static final String IN_DAYS_FIELDS = """
            {"what":"first day","day":"2025-07-17","trigger":"signed","triggerDay":"2025-07-16",
            "counting":"the day after"}
            """;

    private static Report report(Finding... findings) {
        return report(Option.none(), findings);
    }

    private static Report report(Option<LocalDate> lawVersion, Finding... findings) {
        Manifest manifest =
                new Manifest("0.0", "Law 1", TEXTS, lawVersion, Array.of(COUNTING), "every day", Array.of("read me"));
        return new Report("r", AS_OF, manifest, Array.of(findings));
    }

    /** The fields of a document. */
    private interface Fields {
        void write(JsonGenerator out) throws IOException;
    }

    private static void assertWritten(Fields fields, String expected) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(json)) {
            out.writeStartObject();
            fields.write(out);
            out.writeEndObject();
        }
        assertThat(json).hasToString("{" + expected.lines().map(String::strip).reduce("", String::concat) + "}");
    }

    @Test
    void a_report_tells_what_it_rests_on_and_each_answer() throws IOException {
        assertWritten(
                out -> ReportJson.writeReport(report(LATE, NOT_KNOWN), out),
                "\"format\":\"isp-report/1\"," + SEEN + "\"findings\":[{" + LATE_FIELDS + "},{" + ABOUT_PLAN
                        + """
                        "outcome":"UNDETERMINED","strength":"SHOULD","late":false,"missing":["/plans/0/goals"],
                        "asks":"it is written","because":"not known","actsNext":"RECORD_KEEPER","fingerprint":"%s"
                        """.formatted(report().fingerprint(NOT_KNOWN))
                        + "}]");
    }

    @Test
    void a_law_version_that_a_caller_named_is_told() throws IOException {
        assertWritten(
                out -> ReportJson.writeReport(report(Option.some(LocalDate.of(2025, 6, 30))), out),
                "\"format\":\"isp-report/1\","
                        + SEEN.replace("\"version\":\"2025-07-01\"", "\"version\":\"2024-01-01\"")
                                .replace("\n \"readings\"", "\n \"lawVersion\":\"2025-06-30\",\"readings\"")
                        + "\"findings\":[]");
    }

    @Test
    void what_another_reading_changes_has_both_readings_and_both_answers() throws IOException {
        assertWritten(
                out -> ReportJson.writeFlips(
                        Array.of(
                                new Flip(COUNTING, OTHERWISE, Option.some(LATE), Option.some(MET)),
                                new Flip(COUNTING, OTHERWISE, Option.none(), Option.some(MET))),
                        out),
                """
                "flips":[{"reading":"counting","read":"day-after","otherwise":"same-day",
                "words":"the day itself is day one",
                """ + ABOUT_COPY + """
                        "strength":"MUST",
                        "before":{"outcome":"NOT_MET","due":"2025-07-15","done":"2025-07-16","because":"late"},
                        "after":{"outcome":"MET","done":"2025-07-16","because":"there"}},
                        {"reading":"counting","read":"day-after","otherwise":"same-day",
                        "words":"the day itself is day one",
                        """ + ABOUT_PLAN + """
                        "strength":"SHOULD",
                        "after":{"outcome":"MET","done":"2025-07-16","because":"there"}}]
                        """);
    }

    @Test
    void a_due_list_tells_how_each_day_was_counted() throws IOException {
        assertWritten(
                out -> ReportJson.writeDue(
                        report(LATE, MET),
                        Array.of(new DueItem(LATE, LAST_DAY, Array.of(IN_BUSINESS_DAYS))),
                        Array.of(new FindingDays(MET, Array.of(IN_DAYS))),
                        out),
                "\"format\":\"isp-due/1\"," + SEEN
                        + "\"due\":[{" + LATE_FIELDS + ",\"days\":[" + IN_BUSINESS_DAYS_FIELDS + "]}],"
                        + "\"otherDays\":[{" + MET_FIELDS + ",\"days\":[" + IN_DAYS_FIELDS + "]}]");
    }

    @Test
    void an_explanation_tells_facts_days_readings_and_what_would_change_it() throws IOException {
        Explanation why = new Explanation(
                LATE,
                Array.of(
                        new SeenFact("/plans/0/sentOn", "plan p", "sent on", "2025-07-16"),
                        new SeenFact("/completeThrough", "", "complete through", "2025-08-01")),
                Array.of(IN_DAYS),
                Array.of(COUNTING),
                Array.of(
                        new Change(Change.By.FACT, "/plans/0/sentOn", "plan p, sent on", "2025-07-15", Status.MET),
                        new Change(Change.By.TIME, "", "seen from", "2025-08-02", Status.PENDING)));

        assertWritten(
                out -> ExplanationJson.write(report(LATE), Array.of(why), out),
                "\"format\":\"isp-explanation/1\"," + SEEN + "\"explanations\":[{" + LATE_FIELDS
                        + """
                        ,"facts":[{"at":"/plans/0/sentOn","of":"plan p","words":"sent on","value":"2025-07-16"},
                        {"at":"/completeThrough","words":"complete through","value":"2025-08-01"}],
                        "days":[
                        """
                        + IN_DAYS_FIELDS
                        + """
                        ],"readAs":[{"reading":"counting","choice":"day-after","words":"the day after is day one"}],
                        "changes":[{"by":"FACT","at":"/plans/0/sentOn","words":"plan p, sent on","to":"2025-07-15",
                        "outcome":"MET"},
                        {"by":"TIME","words":"seen from","to":"2025-08-02","outcome":"PENDING"}]}]
                        """);
    }

    @Test
    void a_missing_fact_tells_what_it_settles() throws IOException {
        Report report = report(NOT_KNOWN);
        assertWritten(
                out -> NeedsJson.write(
                        report, Array.of(new Need("/plans/0/goals", "plan p, goals", Array.of(NOT_KNOWN), 1, 2)), out),
                "\"format\":\"isp-needs/1\"," + SEEN
                        + """
                        "needs":[{"at":"/plans/0/goals","words":"plan p, goals","settles":1,"settlesAtMost":2,
                        "findings":[{
                        """
                        + ABOUT_PLAN
                        + "\"fingerprint\":\"" + report.fingerprint(NOT_KNOWN) + "\"}]}]");
    }

    @Test
    void a_comparison_tells_both_sides_and_why_they_differ() throws IOException {
        Difference difference = new Difference(Option.some(LATE), Option.some(MET), Array.of(Cause.TIME, Cause.FACTS));
        Difference gone = new Difference(Option.some(LATE), Option.none(), Array.of(Cause.LAW));
        String side = SEEN.stripTrailing();
        String seen = side.substring(0, side.length() - 1);

        assertWritten(
                out -> ComparisonJson.write(new Comparison(report(LATE), report(MET), Array.of(difference, gone)), out),
                "\"format\":\"isp-comparison/1\",\"before\":{" + seen + "},\"after\":{" + seen + "},\"differences\":[{"
                        + ABOUT_PLAN
                        + """
                        "causes":["TIME","FACTS"],"strength":"SHOULD","asks":"it is written",
                        "before":{"outcome":"NOT_MET","due":"2025-07-15","done":"2025-07-16","because":"late"},
                        "after":{"outcome":"MET","done":"2025-07-16","because":"there"}},{
                        """
                        + ABOUT_COPY
                        + """
                        "causes":["LAW"],"strength":"MUST","asks":"it is sent",
                        "before":{"outcome":"NOT_MET","due":"2025-07-15","done":"2025-07-16","because":"late"}}]
                        """);
    }

    @Test
    void a_ledger_tells_of_each_clause_what_holds_it() throws IOException {
        Law law = new Law("law-1", "Law 1", Option.<Jurisdiction>none(), TEXTS, Array.empty());
        Rulebook<?> rulebook = new Rulebook<>(
                law, Array.empty(), Array.empty(), Array.empty(), ClauseFacts.none(), (record, question) -> {
                    throw new AssertionError("a ledger asks no record");
                });
        Seq<LedgerRow> rows = Array.of(
                new LedgerRow(DEADLINE, Handling.CHECKED, "S01aSent", Array.of("/plans/*/sentOn")),
                new LedgerRow(UNDATED, Handling.HEADING, "S02Written", Array.empty()));

        assertWritten(
                out -> ReportJson.writeLedger(
                        rulebook,
                        rows,
                        row -> row.home().equals("S01aSent") ? Array.of("SentTest") : Array.empty(),
                        out),
                """
                "format":"isp-ledger/1","law":"Law 1","clauses":[
                {"clause":"(1)(a)","kind":"DEADLINE","strength":"MUST","from":"2024-01-01","through":"2025-06-30",
                "handled":"CHECKED","rule":"S01aSent","asks":"it is sent",
                "facts":["/plans/*/sentOn"],"tests":["SentTest"]},
                {"clause":"(2)","kind":"CONTENT","strength":"SHOULD",
                "handled":"HEADING","rule":"S02Written","asks":"it is written","facts":[],"tests":[]}]
                """);
    }

    @Test
    void the_schema_of_all_of_them_comes_with_the_library() {
        assertThat(ReportJson.schema())
                .startsWith("{")
                .contains("json-schema.org/draft/2020-12", "isp-report/1", "isp-due/1", "isp-ledger/1")
                .contains("isp-explanation/1", "isp-needs/1", "isp-comparison/1");
    }
}

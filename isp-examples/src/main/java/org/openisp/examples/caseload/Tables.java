package org.openisp.examples.caseload;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openisp.core.json.Problem;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;

/** Everything that a run writes: what is listed one by one goes to the files at once, and the counts at the end. */
final class Tables implements Closeable {

    private static final int MOST_PROBLEMS = 100;
    private static final int DUE_IN_MEMORY = 10_000;

    private final Path folder;
    private final Run run;
    private final TableFile findings;
    private final TableFile problems;
    private final RowsByDay due;
    private final StringBuilder row = new StringBuilder();
    private final Rows dueRows;

    Tables(Path folder, Run run) throws IOException {
        this.folder = folder;
        this.run = run;
        this.findings = TableFile.create(folder, Table.FINDINGS);
        this.problems = TableFile.create(folder, Table.PROBLEMS);
        this.due = new RowsByDay(folder, DUE_IN_MEMORY);
        this.dueRows = new Rows(Table.DUE, row);
    }

    void addProblems(Examined examined, Seq<Problem> all) throws IOException {
        for (Problem problem : all.take(MOST_PROBLEMS)) {
            add(examined, problem);
        }
        if (all.size() > MOST_PROBLEMS) {
            add(
                    examined,
                    new Problem("", "another " + (all.size() - MOST_PROBLEMS) + " problems", "these mended first"));
        }
    }

    private void add(Examined examined, Problem problem) throws IOException {
        Place place = examined.place();
        problems.rows()
                .add(
                        place.file(),
                        place.line() == 0 ? "" : place.line(),
                        examined.recordId(),
                        problem.at(),
                        problem.found(),
                        problem.expected());
    }

    void addFindings(Examined examined, DueTally tally) throws IOException {
        for (Examined.OfLaw answers : examined.answers()) {
            findings.addRendered(answers.rows());
            for (Finding finding : answers.report().findings()) {
                for (DueTally.State state : tally.stateOf(finding)) {
                    addDue(answers, finding, state);
                }
            }
        }
    }

    private void addDue(Examined.OfLaw answers, Finding finding, DueTally.State state) throws IOException {
        LocalDate day = finding.outcome().due().get();
        row.setLength(0);
        dueRows.add(
                day,
                state,
                ChronoUnit.DAYS.between(run.question().asOf(), day),
                answers.report().recordId(),
                answers.clauses().law().law().name(),
                finding.clause().paragraph(),
                finding.requirement().strength(),
                finding.subject().type(),
                finding.subject().id(),
                finding.subject().attribute(),
                finding.actsNext(),
                finding.requirement().asks());
        due.add(day, row.toString());
    }

    /** Writes what is known at the end; gives back the summary with what there is to note about that. */
    Summary finish(Summary summary, List<Tally> snapshots, Groups groups, Option<Sample> sample, int suppressBelow)
            throws IOException {
        findings.close();
        problems.close();
        writeDue();
        writeSummary(summary);
        writeMissingFacts(summary);
        if (run.firstMonth().isDefined()) {
            writeSnapshots(snapshots, summary.mostUnknown());
        }
        if (run.groupings().nonEmpty()) {
            try (TableFile file = TableFile.create(folder, Table.GROUPS)) {
                groups.write(file.rows(), suppressBelow, summary.mostUnknown());
            }
        }
        for (Sample drawn : sample) {
            writeSample(drawn);
        }
        List<String> notes = new ArrayList<>(summary.notes());
        notes.addAll(Charts.write(folder, "due-by-month", Charts.dueByMonth(summary)));
        notes.addAll(Charts.write(folder, "not-met", Charts.notMet(summary)));
        Summary noted = summary.noting(notes);
        writeJson(noted);
        return noted;
    }

    private void writeDue() throws IOException {
        try (TableFile file = TableFile.create(folder, Table.DUE)) {
            due.forEach(file::addRendered);
        }
        due.close();
    }

    private void writeSummary(Summary summary) throws IOException {
        try (TableFile file = TableFile.create(folder, Table.SUMMARY)) {
            for (Tally.OfLaw law : summary.tally().laws()) {
                for (Tally.OfClause clause : law.all()) {
                    addCounts(
                            law, clause, "finding", clause.findings(), summary.mostUnknown(), values -> {}, true, file);
                    addCounts(law, clause, "record", clause.records(), summary.mostUnknown(), values -> {}, true, file);
                }
            }
        }
    }

    private void writeSnapshots(List<Tally> snapshots, int mostUnknown) throws IOException {
        List<LocalDate> days = run.snapshotDays();
        try (TableFile file = TableFile.create(folder, Table.SNAPSHOTS)) {
            for (int i = 0; i < days.size(); i++) {
                LocalDate day = days.get(i);
                Consumer<List<Object>> month = values -> values.addAll(List.of(YearMonth.from(day), day));
                for (Tally.OfLaw law : snapshots.get(i).laws()) {
                    for (Tally.OfClause clause : law.all()) {
                        addCounts(law, clause, "finding", clause.findings(), mostUnknown, month, false, file);
                        addCounts(law, clause, "record", clause.records(), mostUnknown, month, false, file);
                    }
                }
            }
        }
    }

    private static void addCounts(
            Tally.OfLaw law,
            Tally.OfClause clause,
            String unit,
            Counts counts,
            int mostUnknown,
            Consumer<List<Object>> first,
            boolean withWords,
            TableFile file)
            throws IOException {
        Rate rate = Rate.of(counts, mostUnknown);
        List<Object> values = new ArrayList<>();
        first.accept(values);
        values.addAll(List.of(
                law.clauses().law().law().name(),
                clause.clause().paragraph(),
                clause.clause().strength(),
                clause.clause().strength().isBinding(),
                unit,
                counts.total(),
                counts.applicable()));
        values.addAll(List.of(
                counts.of(Status.MET),
                counts.of(Status.NOT_MET),
                counts.of(Status.PENDING),
                counts.of(Status.UNDETERMINED),
                counts.of(Status.JUDGMENT),
                counts.of(Status.NOT_APPLICABLE)));
        values.addAll(List.of(rate.denominator(), rate.value(), rate.standing()));
        if (withWords) {
            values.add(clause.clause().asks());
        }
        file.rows().add(values.toArray());
    }

    private void writeMissingFacts(Summary summary) throws IOException {
        try (TableFile file = TableFile.create(folder, Table.MISSING_FACTS)) {
            for (MissingFacts.Row fact : summary.missing()) {
                file.rows()
                        .add(
                                fact.law(),
                                fact.clause().paragraph(),
                                fact.clause().strength(),
                                fact.part(),
                                fact.field(),
                                fact.findings(),
                                fact.records());
            }
        }
    }

    private void writeSample(Sample sample) throws IOException {
        try (TableFile file = TableFile.create(folder, Table.SAMPLE)) {
            String stratum = "";
            int number = 0;
            for (Sample.Drawn drawn : sample.drawn()) {
                number = drawn.stratum().equals(stratum) ? number + 1 : 1;
                stratum = drawn.stratum();
                Place place = drawn.place();
                file.rows()
                        .add(
                                stratum,
                                number,
                                drawn.record(),
                                place.file(),
                                place.line() == 0 ? "" : place.line(),
                                drawn.notMet());
            }
        }
    }

    private void writeJson(Summary summary) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(indent);
        lines.indentObjectsWith(indent);
        try (OutputStream file = Files.newOutputStream(folder.resolve("summary.json"));
                JsonGenerator json = new JsonFactory().createGenerator(file, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(lines);
            json.writeStartObject();
            MeasuresJson.write(summary, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    @Override
    public void close() throws IOException {
        findings.close();
        problems.close();
        due.close();
    }
}

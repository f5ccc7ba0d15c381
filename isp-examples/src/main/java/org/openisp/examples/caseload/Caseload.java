package org.openisp.examples.caseload;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openisp.core.json.Problem;
import org.openisp.rules.Finding;
import org.openisp.rules.Manifest;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Rulebook;

/** Holds a caseload against the law, document by document, and counts. */
public final class Caseload {

    /** So many documents that could not be used are told in the summary; all of them are in the table. */
    private static final int FIRST = 10;

    private final Run run;
    private final int mostUnknown;
    private final Option<Tables> tables;
    private final Examiner examiner;
    private final Tally tally;
    private final List<Tally> snapshots = new ArrayList<>();
    private final Groups groups;
    private final Option<Sample> sample;
    private final DueTally due;
    private final MissingFacts missing = new MissingFacts();
    private final Map<String, Manifest> manifests = new LinkedHashMap<>();
    private final SeenIds ids = new SeenIds();
    private final List<Summary.Unusable> firstUnusable = new ArrayList<>();
    private long records;
    private long notMet;
    private long unusable;

    private Caseload(Run run, int mostUnknown, Option<Tables> tables) {
        this.run = run;
        this.mostUnknown = mostUnknown;
        this.tables = tables;
        this.examiner = new Examiner(run, tables.isDefined());
        this.tally = new Tally(examiner.clauses());
        run.snapshotDays().forEach(day -> snapshots.add(new Tally(examiner.clauses())));
        this.groups = new Groups(run.groupings(), examiner.clauses());
        this.sample = run.sample().map(Sample::new);
        this.due = new DueTally(run.soonThrough());
    }

    /**
     * The summary of a caseload.
     *
     * @param mostUnknown the most, in percent of what is settled or unknown, that may be unknown where a rate is given
     * @throws IOException if a document could not be closed
     */
    public static Summary of(Documents documents, Run run, int mostUnknown) throws IOException {
        Caseload caseload = new Caseload(run, mostUnknown, Option.none());
        caseload.examine(documents);
        return caseload.summary();
    }

    /**
     * The summary of a caseload, and all tables and pictures in a folder.
     *
     * @param suppressBelow counts of groups of 1 up to this one, not included, are kept back; 0: none is
     * @throws IOException if they cannot be written; then nothing is
     */
    public static Summary write(Documents documents, Run run, int mostUnknown, int suppressBelow, OutFolder folder)
            throws IOException {
        try (Tables tables = new Tables(folder.unfinished(), run)) {
            Caseload caseload = new Caseload(run, mostUnknown, Option.some(tables));
            caseload.examine(documents);
            Summary summary = tables.finish(
                    caseload.summary(), caseload.snapshots, caseload.groups, caseload.sample, suppressBelow);
            folder.finish();
            return summary;
        }
    }

    private void examine(Documents documents) throws IOException {
        InOrder.run(documents, examiner::examine, run.threads(), this::take);
    }

    private void take(Examined examined) throws IOException {
        boolean isSecond =
                examined.problems().isEmpty() && !ids.add(examined.recordId().get());
        if (isSecond) {
            Problem twice = new Problem(
                    "/id", "the id of a record that was read before", "each record once; of two, the first one counts");
            leaveOut(examined, Array.of(twice));
        } else if (examined.problems().nonEmpty()) {
            leaveOut(examined, examined.problems());
        } else {
            count(examined);
        }
    }

    private void leaveOut(Examined examined, Seq<Problem> problems) throws IOException {
        unusable++;
        if (firstUnusable.size() < FIRST) {
            firstUnusable.add(new Summary.Unusable(examined.place(), problems.head(), problems.size()));
        }
        for (Tables written : tables) {
            written.addProblems(examined, problems);
        }
    }

    private void count(Examined examined) throws IOException {
        records++;
        long notMetHere = 0;
        for (Examined.OfLaw answers : examined.answers()) {
            tally.add(answers.clauses(), answers.counts());
            for (Examined.Snapshot snapshot : answers.snapshots()) {
                snapshots.get(snapshot.month()).add(answers.clauses(), snapshot.counts());
            }
            missing.add(answers);
            manifests.putIfAbsent(
                    answers.clauses().law().law().name(), answers.report().manifest());
            notMetHere += answers.report().findings().count(Caseload::isBroken);
        }
        notMet += notMetHere > 0 ? 1 : 0;
        groups.add(examined);
        due.add(examined);
        for (Sample drawn : sample) {
            drawn.add(examined, notMetHere);
        }
        for (Tables written : tables) {
            written.addFindings(examined, due);
        }
    }

    private static boolean isBroken(Finding finding) {
        return finding.status() == Status.NOT_MET
                && finding.requirement().strength().isBinding();
    }

    private Summary summary() {
        return new Summary(
                run.question().asOf(),
                run.soonThrough(),
                mostUnknown,
                records,
                notMet,
                unusable,
                List.copyOf(firstUnusable),
                tally,
                manifests,
                due,
                missing.lacking(),
                missing.all(),
                notes());
    }

    /** What the reports say of the law, and which months the tables leave out. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Tally.OfLaw law : tally.laws()) {
            Rulebook<?> rulebook = law.clauses().law();
            Manifest manifest = manifests.get(rulebook.law().name());
            if (manifest != null) {
                manifest.notes().forEach(note -> notes.add(manifest.law() + ": " + note));
            }
            List<LocalDate> leftOut = run.snapshotDays().stream()
                    .filter(day -> !run.isHeld(rulebook, day))
                    .toList();
            if (!leftOut.isEmpty()) {
                notes.add(rulebook.law().cited() + ": the months " + YearMonth.from(leftOut.get(0)) + " to "
                        + YearMonth.from(leftOut.get(leftOut.size() - 1))
                        + " are left out of the snapshots; no text is held for their last days.");
            }
        }
        return notes;
    }
}

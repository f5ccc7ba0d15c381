package org.openisp.examples.caseload;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.rules.LawNotHeldException;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;

/** Reads one document and holds it against the law. Safe for any number of threads. */
final class Examiner {

    private final Run run;
    private final Map<String, Clauses> clauses = new LinkedHashMap<>();
    private final List<LocalDate> snapshotDays;
    private final boolean withRows;

    /** An examiner; with rows, it also renders the findings that are listed. */
    Examiner(Run run, boolean withRows) {
        this.run = run;
        this.withRows = withRows;
        this.snapshotDays = run.snapshotDays();
        run.laws().forEach(law -> clauses.put(law.law().name(), new Clauses(law)));
    }

    /** The clauses of every law that a record may be held against. */
    Iterable<Clauses> clauses() {
        return clauses.values();
    }

    /** What becomes of a document; whatever is wrong with it is an answer, too. */
    Examined examine(Document document) {
        if (document.problem().isDefined()) {
            return unusable(document, Option.none(), Array.of(document.problem().get()));
        }
        Validation<Seq<Problem>, ServiceRecord> read = run.reader().read(document.bytes());
        return read.isInvalid()
                ? unusable(document, RecordId.of(document.bytes()), read.getError())
                : examine(document, read.get());
    }

    private Examined examine(Document document, ServiceRecord record) {
        try {
            Seq<Rulebook<?>> laws = run.lawsOf().apply(record);
            if (laws.isEmpty()) {
                return unusable(document, record, "/laws", "no law", "the name of a law, or --law");
            }
            List<Examined.OfLaw> answers = new ArrayList<>();
            for (Rulebook<?> law : laws) {
                answers.add(answers(law, record));
            }
            List<String> groups = new ArrayList<>();
            run.groupings()
                    .forEach(grouping ->
                            groups.add(grouping.of(record, run.question().asOf())));
            return new Examined(document.place(), Option.some(record.getId()), Array.empty(), answers, groups);
        } catch (LawNotHeldException notHeld) {
            return unusable(
                    document,
                    record,
                    "",
                    "a record of which its law says nothing on this day: " + notHeld.getMessage(),
                    "a later --as-of, or --law-version");
        } catch (IllegalArgumentException noLaw) {
            return unusable(
                    document,
                    record,
                    "/laws",
                    "that it cannot be told against which law to hold it: " + noLaw.getMessage(),
                    "the name of a law in the record, or --law");
        } catch (RuntimeException fault) {
            return unusable(
                    document,
                    record,
                    "",
                    "a fault of this program (" + fault.getClass().getSimpleName() + ")",
                    "please report it with a record without personal data");
        }
    }

    private Examined.OfLaw answers(Rulebook<?> law, ServiceRecord record) {
        Clauses all = clauses.get(law.law().name());
        if (all == null) {
            throw new IllegalStateException(
                    "a law that was not announced: " + law.law().name());
        }
        Report report = law.check(record, run.question());
        List<Examined.Snapshot> snapshots = new ArrayList<>();
        for (int month = 0; month < snapshotDays.size(); month++) {
            LocalDate day = snapshotDays.get(month);
            if (run.isHeld(law, day)) {
                Report then = law.check(record, run.question().on(day));
                snapshots.add(new Examined.Snapshot(month, day, all.count(then)));
            }
        }
        String rows = withRows ? FindingRows.of(law, report, run.listed()) : "";
        return new Examined.OfLaw(all, report, all.count(report), snapshots, rows);
    }

    private static Examined unusable(
            Document document, ServiceRecord record, String at, String found, String expected) {
        return unusable(document, Option.some(record.getId()), Array.of(new Problem(at, found, expected)));
    }

    private static Examined unusable(Document document, Option<String> recordId, Seq<Problem> problems) {
        return new Examined(document.place(), recordId, problems, List.of(), List.of());
    }
}

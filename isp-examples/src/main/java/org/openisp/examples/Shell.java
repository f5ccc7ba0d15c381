package org.openisp.examples;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.examples.cli.IspCli;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;
import org.openisp.rules.Need;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;

/** Short words for the prompt of {@code isp-shell}. */
public final class Shell {

    private Shell() {}

    /** A day from its ISO form: {@code day("2025-11-21")}. */
    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /**
     * The record in a file.
     *
     * @throws IllegalArgumentException with every problem of the file, if it has any
     * @throws IOException if the file cannot be read
     */
    public static ServiceRecord load(String file) throws IOException {
        Validation<Seq<Problem>, ServiceRecord> read = RecordJson.days().read(Files.readAllBytes(Path.of(file)));
        if (read.isInvalid()) {
            throw new IllegalArgumentException(
                    read.getError().map(Problem::message).mkString("\n"));
        }
        return read.get();
    }

    /** The rulebook of a law: {@code law("missouri")}. */
    public static Rulebook<?> law(String name) {
        return Rulebooks.installed().named(name);
    }

    /** The law that a record is held against: the first, where it names several. */
    public static Rulebook<?> lawOf(ServiceRecord record) {
        return Rulebooks.installed().of(record).head();
    }

    /** The report on a record as of a day. */
    public static Report check(ServiceRecord record, LocalDate asOf) {
        return lawOf(record).check(record, Question.asOf(asOf));
    }

    /** Everything with a last day, the earliest first. */
    public static Seq<DueItem> due(ServiceRecord record, LocalDate asOf) {
        return lawOf(record).due(record, Question.asOf(asOf));
    }

    /** The report on a record as of a day, as the command line prints it. */
    public static void show(ServiceRecord record, LocalDate asOf) {
        System.out.print(IspCli.report(record, Question.asOf(asOf)));
    }

    /** Why the answers of a clause are what they are, as the command line prints it: {@code why(record, day, "(8)(f)")}. */
    public static void why(ServiceRecord record, LocalDate asOf, String clause) {
        Question question = Question.asOf(asOf);
        for (Finding finding : check(record, asOf).findings()) {
            if (finding.clause().paragraph().equals(clause)) {
                System.out.println(IspCli.explanation(lawOf(record).explain(record, question, finding)));
            }
        }
    }

    /** The facts that a report on the record lacks, the most useful one first. */
    public static Seq<Need> needs(ServiceRecord record, LocalDate asOf) {
        return lawOf(record).needs(record, Question.asOf(asOf));
    }

    /** The findings that are not met, one a line. */
    public static String notMet(Report report) {
        return report.with(Status.NOT_MET).map(Shell::line).mkString("\n");
    }

    private static String line(Finding finding) {
        return finding.clause() + "  " + finding.subject() + "  "
                + finding.outcome().because();
    }
}

package org.openisp.examples.shell;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.function.Function;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.examples.cli.IspCli;
import org.openisp.rules.Explanation;
import org.openisp.rules.Flip;
import org.openisp.rules.Need;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;

/**
 * Short words for the prompt of {@code isp-shell}; {@link #help()} lists them. A record is held against every law that it
 * names, or against those of its jurisdiction; the answers of one law follow those of another.
 */
public final class Shell {

    private Shell() {}

    /** Lists the words, each with an example. */
    public static void help() {
        System.out.print(Help.text());
    }

    /**
     * A day from its ISO form: {@code day("2025-11-21")}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static LocalDate day(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException("\"" + iso + "\" is no day of the calendar, such as 2025-11-21");
        }
    }

    /**
     * The record in a file.
     *
     * @throws IllegalArgumentException if there is no such file; with every problem of the file, if it has any
     * @throws IOException if the file cannot be read
     */
    public static ServiceRecord load(String file) throws IOException {
        Validation<Seq<Problem>, ServiceRecord> read =
                Caseload.READER.read(Files.readAllBytes(Caseload.existing(Path.of(file))));
        if (read.isInvalid()) {
            throw new IllegalArgumentException(read.getError()
                    .map(Problem::message)
                    .prepend(file + " cannot be used:")
                    .mkString("\n  "));
        }
        return read.get();
    }

    /**
     * The records of a folder of {@code .json} and {@code .jsonl} files, or of one such file.
     *
     * @throws IllegalArgumentException if there is no such folder or file
     */
    public static Caseload caseload(String path) {
        return Caseload.of(Path.of(path));
    }

    /** The rulebook of a law: {@code law("missouri")}. */
    public static Rulebook<?> law(String name) {
        return Rulebooks.installed().named(name);
    }

    /** The laws that a record is held against. */
    public static Seq<Rulebook<?>> laws(ServiceRecord record) {
        return Rulebooks.installed().of(record);
    }

    /** What the laws say of a record as of a day, in the order of each law. */
    public static Seq<Answer> check(ServiceRecord record, LocalDate asOf) {
        return Rulebooks.installed()
                .check(record, Question.asOf(asOf))
                .flatMap(report -> report.findings().map(finding -> new Answer(record.getId(), finding)));
    }

    /**
     * What the laws say of every record as of a day. A record for which no law, or no text of that day, is held is told on
     * the standard error output, and left out.
     */
    public static Seq<Answer> check(Caseload records, LocalDate asOf) {
        return records.flatMap(record -> checkOrLeaveOut(record, asOf));
    }

    private static Seq<Answer> checkOrLeaveOut(ServiceRecord record, LocalDate asOf) {
        try {
            return check(record, asOf);
        } catch (IllegalArgumentException noLaw) {
            Caseload.tellLeftOut(record.getId(), String.valueOf(noLaw.getMessage()));
            return Array.empty();
        }
    }

    /** Everything with a last day, the earliest first. */
    public static Seq<Answer> due(ServiceRecord record, LocalDate asOf) {
        return byLastDay(check(record, asOf));
    }

    /** Everything with a last day in every record, the earliest first. */
    public static Seq<Answer> due(Caseload records, LocalDate asOf) {
        return byLastDay(check(records, asOf));
    }

    private static Seq<Answer> byLastDay(Seq<Answer> answers) {
        return answers.filter(answer -> answer.due().isDefined())
                .sorted(Comparator.comparing(answer -> answer.due().get()));
    }

    /** Those of the answers that are not met. */
    public static Seq<Answer> notMet(Seq<Answer> answers) {
        return answers.filter(answer -> answer.status() == Status.NOT_MET);
    }

    /** The report on a record as of a day, as {@code isp check} prints it. */
    public static void show(ServiceRecord record, LocalDate asOf) {
        System.out.print(IspCli.report(record, Question.asOf(asOf)));
    }

    /** Why the answers of a clause are what they are, as values: {@code explain(record, day, "(8)(f)")}. */
    public static Seq<Explanation> explain(ServiceRecord record, LocalDate asOf, String clause) {
        Question question = Question.asOf(asOf);
        return laws(record)
                .flatMap(law -> law.check(record, question)
                        .findings()
                        .filter(finding -> finding.clause().isIn(clause))
                        .map(finding -> law.explain(record, question, finding)));
    }

    /**
     * Why the answers of a clause are what they are, as {@code isp explain} prints it; what stands under the clause is
     * explained too.
     */
    public static void why(ServiceRecord record, LocalDate asOf, String clause) {
        Seq<Explanation> explanations = explain(record, asOf, clause);
        System.out.println(
                explanations.isEmpty()
                        ? "No clause " + clause + " is asked of this record; write it as the law does: (8)(f), MO-11."
                        : explanations
                                .map(explanation ->
                                        IspCli.explanation(explanation).strip())
                                .mkString("\n\n"));
    }

    /** The facts that the answers of each law lack, the most useful one first. */
    public static Seq<Need> needs(ServiceRecord record, LocalDate asOf) {
        return laws(record).flatMap(law -> law.needs(record, Question.asOf(asOf)));
    }

    /** The answers that turn on a reading: which are other ones when one open text is read in another way. */
    public static Seq<Flip> flips(ServiceRecord record, LocalDate asOf) {
        return laws(record).flatMap(law -> law.flips(record, Question.asOf(asOf)));
    }

    /** How many there are of each kind, the most frequent first; of as many, in the order of their words. */
    public static <T, K> Seq<Counted<K>> count(Iterable<T> all, Function<T, K> kind) {
        return Array.ofAll(all)
                .groupBy(kind)
                .map(group -> new Counted<>(group._1(), group._2().size()))
                .toArray()
                .sorted(Comparator.<Counted<K>>comparingInt(Counted::count)
                        .reversed()
                        .thenComparing(counted -> String.valueOf(counted.what())));
    }

    /** A column of a table: {@code column("plan", answer -> answer.subject())}. */
    public static <T> Column<T> column(String name, Function<T, ?> cell) {
        return new Column<>(name, cell);
    }

    /**
     * Prints rows in columns that line up, cut to the width of the terminal. Without columns it chooses those that suit what is
     * in the rows.
     */
    @SafeVarargs
    public static <T> void table(Iterable<T> rows, Column<T>... columns) {
        Seq<T> all = Array.ofAll(rows);
        Table table = columns.length == 0
                ? Table.of(all.map(row -> (Object) row), Columns.of(all))
                : Table.of(all, Array.of(columns));
        System.out.print(table.render(Terminal.width()));
    }

    /** Prints something on a line; of many things, each on a line of its own. */
    public static void print(Object what) {
        if (what instanceof Iterable<?> many) {
            many.forEach(System.out::println);
        } else {
            System.out.println(what);
        }
    }
}

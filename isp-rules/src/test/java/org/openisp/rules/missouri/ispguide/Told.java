package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

/** What the words of a table tell: {@code -} is not recorded, {@code none} is said to be none. */
final class Told {

    private static final String NOT_RECORDED = "-";
    private static final String NONE = "none";

    private Told() {}

    /** The words, or none where they are not recorded. */
    static Option<String> word(String words) {
        return Option.when(!words.equals(NOT_RECORDED), words);
    }

    static Option<LocalDate> day(String words) {
        return word(words).map(LocalDate::parse);
    }

    /** {@code 2025-03-31}, or {@code not 2025-03-31}: not done through that day. */
    static Act act(String words) {
        return word(words)
                .map(told -> told.startsWith("not ")
                        ? Act.notThrough(LocalDate.parse(told.substring(4)))
                        : Act.on(LocalDate.parse(told)))
                .getOrElse(Act.notRecorded());
    }

    static Said said(String words) {
        return word(words)
                .map(told -> Said.valueOf(told.toUpperCase(Locale.ROOT)))
                .getOrElse(Said.NOT_RECORDED);
    }

    static Noted noted(String words) {
        return switch (said(words)) {
            case YES -> Noted.yes();
            case NO -> Noted.no();
            case NOT_RECORDED -> Noted.notRecorded();
        };
    }

    /** What is divided by blanks. */
    static <T> Option<Seq<T>> list(String words, Function<String, T> each) {
        return word(words)
                .map(told ->
                        told.equals(NONE) ? Array.empty() : parts(told, " ").map(each));
    }

    static Option<Seq<String>> list(String words) {
        return list(words, Function.identity());
    }

    static Seq<String> parts(String words, String between) {
        return Array.ofAll(List.of(words.split(between, -1)));
    }

    /** {@code 2025-01-01..2025-03-31} or {@code 2025-01-01..}. */
    static Period period(String words) {
        Seq<String> days = parts(words, "\\.\\.");
        return new Period(
                LocalDate.parse(days.get(0)),
                Option.when(!days.get(1).isEmpty(), days.get(1)).map(LocalDate::parse));
    }

    /** These entries, complete through a day by the register's own word, or {@code record}: as the record is. */
    static <T> Register<T> register(String completeThrough, Seq<T> entries) {
        if (word(completeThrough).isEmpty()) {
            return Register.notRecorded();
        }
        Register<T> register = Register.ofAll(entries);
        return completeThrough.equals("record") ? register : register.completeThrough(LocalDate.parse(completeThrough));
    }

    /** The entries of a list, complete as the record is. */
    static <T> Register<T> register(String words, Function<String, T> each) {
        return list(words, each).map(Register::<T>ofAll).getOrElse(Register.notRecorded());
    }

    /** Three plans by a word: one in {@code use}, a {@code draft}, and one of which it is {@code unknown} which it is. */
    static Isp.Builder planIn(String words) {
        return switch (words) {
            case "use" -> Guide.plan();
            case "draft" -> Guide.draft();
            case "unknown" -> Isp.builder().id(Guide.PLAN);
            default -> throw new IllegalArgumentException(words);
        };
    }

    /** The one answer about the plan of the tests. */
    static Outcome aboutPlan(ServiceRecord.Builder record, String id) {
        return Guide.answer(record.build(), id, "plan", Guide.PLAN);
    }

    /** The one answer about the plan of a record that holds nothing else. */
    static Outcome aboutPlan(Isp.Builder plan, String id) {
        return aboutPlan(Guide.record(plan.build()), id);
    }

    /** The one answer to another question than that of the day. */
    static Outcome asked(ServiceRecord record, Question question, String id) {
        return only(Guide.answers(record, question, id));
    }

    static Outcome only(Seq<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.head().outcome();
    }

    /**
     * Compares with {@code MET}, or {@code UNDETERMINED /plans/0/team}: that, and the fact that is missing. No answer of
     * the guide has a last day.
     */
    static void assertAnswer(Outcome outcome, String expected) {
        Seq<String> words = parts(expected, " ");
        Seq<String> missing = outcome.missing().map(MissingFact::at);
        assertThat(outcome.status().name()).as(outcome.toString()).isEqualTo(words.head());
        assertThat(missing).as(outcome.toString()).containsAll(words.tail());
        assertThat(missing.nonEmpty())
                .as(outcome.toString())
                .isEqualTo(outcome.status() == Outcome.Status.UNDETERMINED);
        assertThat(outcome.due()).as("no day in the guide").isEmpty();
    }
}

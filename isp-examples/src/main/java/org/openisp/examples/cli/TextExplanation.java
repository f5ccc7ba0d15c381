package org.openisp.examples.cli;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;
import org.openisp.examples.report.Words;
import org.openisp.rules.Change;
import org.openisp.rules.CountedDay;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.ReadAs;
import org.openisp.rules.Report;
import org.openisp.rules.SeenFact;

/** Explanations for reading in a terminal, or aloud. */
final class TextExplanation {

    private static final int LABEL = 18;

    private final Report report;
    private final String clause;
    private final @Nullable String subject;
    private final Seq<Explanation> explanations;
    private final TextLines lines = new TextLines();

    TextExplanation(Report report, String clause, @Nullable String subject, Seq<Explanation> explanations) {
        this.report = report;
        this.clause = clause;
        this.subject = subject;
        this.explanations = explanations;
    }

    String render() {
        lines.heading(report);
        if (explanations.isEmpty()) {
            String about = subject == null ? "" : " " + subject;
            lines.line("The record gives " + clause + " nothing to answer about" + about + ".");
            lines.blank();
        }
        explanations.forEach(explanation -> add(explanation, lines));
        lines.notes(report);
        return lines.text();
    }

    /** One explanation. */
    static String of(Explanation explanation) {
        TextLines lines = new TextLines();
        add(explanation, lines);
        return lines.text();
    }

    private static void add(Explanation explanation, TextLines lines) {
        Finding finding = explanation.finding();
        lines.line(finding.clause().paragraph() + "  " + Words.subject(finding) + ": " + Words.of(finding.status()));
        lines.labelled(LABEL, "asks", Array.of(finding.requirement().asks()));
        lines.labelled(LABEL, "because", Array.of(finding.outcome().because()));
        lines.labelled(LABEL, "missing", finding.outcome().missing().map(TextExplanation::missing));
        lines.labelled(LABEL, "days", explanation.days().map(CountedDay::toString));
        lines.labelled(
                LABEL, finding.status() == Status.JUDGMENT ? "to look at" : "rests on", facts(explanation.facts()));
        lines.labelled(LABEL, "read as", readings(explanation.readings()));
        lines.labelled(LABEL, "would change it", explanation.changes().map(change -> change(change, finding.status())));
        lines.labelled(LABEL, "acts next", finding.actsNext().toList().map(Words::of));
        lines.blank();
    }

    private static String missing(MissingFact fact) {
        return fact.words() + "  " + fact.at();
    }

    /** What is told of one part of the record stands together. */
    private static Seq<String> facts(Seq<SeenFact> facts) {
        Seq<String> parts = facts.map(TextExplanation::part).distinct();
        return parts.map(part -> {
            Seq<SeenFact> here = facts.filter(fact -> part(fact).equals(part));
            String of = here.head().of();
            return (of.isEmpty() ? "" : of + ": ")
                    + here.map(fact -> fact.words() + " " + fact.value()).mkString(", ")
                    + "  " + (here.size() == 1 ? here.head().at() : part);
        });
    }

    private static String part(SeenFact fact) {
        return fact.of().isEmpty()
                ? fact.at()
                : fact.at().substring(0, fact.at().lastIndexOf('/'));
    }

    private static Seq<String> readings(Seq<ReadAs> readings) {
        return readings.isEmpty()
                ? Array.empty()
                : Array.of(readings.map(read -> read.reading() + "=" + read.choice())
                        .mkString(", "));
    }

    private static String change(Change change, Status now) {
        String then = Words.of(change.status());
        return switch (change.by()) {
            case FACT ->
                change.words() + (now == Status.UNDETERMINED ? ", if it is " : ", had it been ") + change.to() + ": "
                        + then;
            case TIME -> "seen from " + change.to() + ", if nothing else is recorded: " + then;
            case READING -> change.at() + "=" + change.to() + " (" + change.words() + "): " + then;
            case DECISION -> "a reviewer decides: " + then + ", recorded in " + change.at();
        };
    }
}

package org.openisp.examples.report;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Strength;

/** What there is to act on, in the order in which somebody would: what the law requires first, what it advises apart. */
public final class ToAct {

    /** A missing fact, and how many answers name it. */
    public record Missing(MissingFact fact, int answers) {}

    private static final Comparator<Option<LocalDate>> EARLIEST_THEN_NONE =
            Comparator.comparing(day -> day.getOrElse(LocalDate.MAX));

    private final Seq<Finding> findings;

    /** What there is to act on among these answers. */
    public ToAct(Seq<Finding> findings) {
        this.findings = findings;
    }

    /** What is required and not met: the earliest last day first, then what has none. */
    public Seq<Finding> notMet() {
        return byDay(with(Status.NOT_MET)
                .filter(finding -> finding.requirement().strength().isBinding()));
    }

    /** What is still to do and in time: the earliest last day first, then what has none. */
    public Seq<Finding> pending() {
        return byDay(with(Status.PENDING));
    }

    /** What a person has to decide, in the order of the law. */
    public Seq<Finding> toDecide() {
        return with(Status.JUDGMENT);
    }

    /** What is expected or recommended, and not so: no breach, and so apart. */
    public Seq<Finding> advised(Strength strength) {
        return with(Status.NOT_MET).filter(finding -> finding.requirement().strength() == strength);
    }

    /** The answers that are not known. */
    public Seq<Finding> notKnown() {
        return with(Status.UNDETERMINED);
    }

    /** The answers that are not known though no fact is missing: nobody said how to read the law, or holds its text. */
    public Seq<Finding> notKnownWithAllFacts() {
        return notKnown().filter(finding -> finding.outcome().missing().isEmpty());
    }

    /** The facts that are missing: the one that most answers name first, then by where they belong. */
    public Seq<Missing> missing() {
        return Array.ofAll(notKnown()
                        .flatMap(finding -> finding.outcome().missing().distinctBy(MissingFact::at))
                        .groupBy(MissingFact::at)
                        .values())
                .map(alike -> new Missing(alike.head(), alike.size()))
                .sorted(Comparator.comparing(Missing::answers)
                        .reversed()
                        .thenComparing(missing -> missing.fact().at()));
    }

    private Seq<Finding> with(Status status) {
        return findings.filter(finding -> finding.status() == status);
    }

    private static Seq<Finding> byDay(Seq<Finding> findings) {
        return findings.sorted(Comparator.comparing(finding -> finding.outcome().due(), EARLIEST_THEN_NONE));
    }
}

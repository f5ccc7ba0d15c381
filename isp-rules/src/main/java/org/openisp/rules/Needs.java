package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Outcome.Status;

/** The facts that a report lacks, the most useful one first: each is supposed in turn, and the clauses are asked again. */
final class Needs {

    private static final String COMPLETE_THROUGH = "/completeThrough";

    private static final Comparator<Need> MOST_USEFUL_FIRST = Comparator.comparingInt(Need::settles)
            .thenComparingInt(Need::settlesAtMost)
            .thenComparingInt(need -> need.findings().size())
            .reversed();

    private final ServiceRecord record;
    private final Question question;
    private final Function<Finding, Ask> asking;

    private Needs(ServiceRecord record, Question question, Function<Finding, Ask> asking) {
        this.record = record;
        this.question = question;
        this.asking = asking;
    }

    static Seq<Need> of(ServiceRecord record, Question question, Seq<Finding> findings, Function<Finding, Ask> asking) {
        Needs needs = new Needs(record, question, asking);
        Seq<Finding> open = findings.filter(finding -> finding.status() == Status.UNDETERMINED);
        List<Need> all = new ArrayList<>();
        for (Map.Entry<MissingFact, List<Finding>> one : byFact(open).entrySet()) {
            all.add(needs.need(one.getKey().at(), one.getKey().words(), Array.ofAll(one.getValue())));
        }
        needs.completeness(open).forEach(all::add);
        all.sort(MOST_USEFUL_FIRST);
        return Array.ofAll(all);
    }

    private static Map<MissingFact, List<Finding>> byFact(Seq<Finding> open) {
        Map<MissingFact, List<Finding>> byFact = new LinkedHashMap<>();
        for (Finding finding : open) {
            for (MissingFact fact : finding.outcome().missing()) {
                byFact.computeIfAbsent(fact, first -> new ArrayList<>()).add(finding);
            }
        }
        return byFact;
    }

    /** No finding names the day through which the record is complete, and it may settle more than any other fact. */
    private Option<Need> completeness(Seq<Finding> open) {
        LocalDate asOf = question.asOf();
        if (record.getCompleteThrough().exists(through -> !through.isBefore(asOf))) {
            return Option.none();
        }
        PossibleValue complete = new PossibleValue(asOf.toString(), recorded -> Option.some(asOf));
        Seq<Finding> settled = open.filter(finding -> isSettled(finding, COMPLETE_THROUGH, complete));
        return Option.when(
                settled.nonEmpty(),
                () -> new Need(
                        COMPLETE_THROUGH,
                        "complete through, if it is " + asOf + " and nothing is left out",
                        settled,
                        settled.size(),
                        settled.size()));
    }

    private Need need(String at, String words, Seq<Finding> findings) {
        Seq<Integer> settled = FactType.at(at)
                .map(type -> PossibleValue.whereMissing(type, question.asOf()))
                .getOrElse(Array.empty())
                .map(value -> findings.count(finding -> isSettled(finding, at, value)));
        return new Need(
                at, words, findings, settled.min().getOrElse(0), settled.max().getOrElse(0));
    }

    private boolean isSettled(Finding finding, String at, PossibleValue value) {
        Suppositions supposed = Suppositions.NONE.giving(at, value.value());
        return !asking.apply(finding)
                .of(record, supposed, question)
                .map(Outcome::status)
                .contains(Status.UNDETERMINED);
    }
}

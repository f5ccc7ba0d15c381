package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Outcome.Status;

/** The facts that a report lacks, the most useful one first: each is supposed in turn, and the clauses are asked again. */
final class Needs {

    private static final String COMPLETE_THROUGH = "/completeThrough";

    private static final Comparator<Need> MOST_USEFUL_FIRST = Comparator.comparingInt(Need::settlesAtMost)
            .thenComparingInt(Need::settles)
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
        // One fact can go by two names: that of what it stands in, and that of a part of it.
        for (MissingFact fact :
                open.flatMap(finding -> finding.outcome().missing()).distinctBy(MissingFact::at)) {
            all.add(needs.need(fact, open.filter(finding -> names(finding, fact))));
        }
        needs.completeness(open).forEach(all::add);
        all.sort(MOST_USEFUL_FIRST);
        return Array.ofAll(all);
    }

    private static boolean names(Finding finding, MissingFact fact) {
        return finding.outcome().missing().exists(missing -> missing.at().equals(fact.at()));
    }

    /** No finding names the day through which the record is complete, and it may settle more than any other fact. */
    private Option<Need> completeness(Seq<Finding> open) {
        LocalDate asOf = question.asOf();
        if (record.getCompleteThrough().exists(through -> !through.isBefore(asOf))) {
            return Option.none();
        }
        PossibleValue complete = new PossibleValue(asOf.toString(), recorded -> Option.some(asOf));
        Seq<Finding> settled = open.filter(
                finding -> !status(finding, COMPLETE_THROUGH, complete).contains(Status.UNDETERMINED));
        return Option.when(
                settled.nonEmpty(),
                () -> new Need(
                        COMPLETE_THROUGH,
                        "complete through, if it is " + asOf + " and nothing is left out",
                        settled,
                        0,
                        settled.size()));
    }

    private Need need(MissingFact fact, Seq<Finding> findings) {
        String at = fact.at();
        Option<FactType> type = FactType.at(at);
        Seq<Integer> settled = type.map(one -> PossibleValue.whereMissing(one, question.asOf()))
                .getOrElse(Array.empty())
                .flatMap(value -> settled(findings, at, value));
        int settles = type.exists(PossibleValue::areAllTried) ? settled.min().getOrElse(0) : 0;
        return new Need(at, fact.words(), findings, settles, settled.max().getOrElse(0));
    }

    /** How many of the findings are settled; none where no record can say this. */
    private Option<Integer> settled(Seq<Finding> findings, String at, PossibleValue value) {
        Seq<Option<Status>> then = findings.map(finding -> status(finding, at, value));
        return Option.when(
                then.forAll(Option::isDefined), () -> then.count(status -> !status.contains(Status.UNDETERMINED)));
    }

    private Option<Status> status(Finding finding, String at, PossibleValue value) {
        return asking.apply(finding).status(record, Suppositions.NONE.giving(at, value.value()), question);
    }
}

package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.rules.Change.By;
import org.openisp.rules.Outcome.Status;

/** What would change an answer: each fact, day and reading in turn is taken otherwise, and the clause is asked again. */
final class WouldChange {

    private final ServiceRecord record;
    private final Question question;
    private final Ask ask;
    private final Finding finding;
    private final Outcome outcome;
    private final List<Change> changes = new ArrayList<>();

    private WouldChange(ServiceRecord record, Question question, Ask ask, Finding finding) {
        this.record = record;
        this.question = question;
        this.ask = ask;
        this.finding = finding;
        this.outcome = finding.outcome();
    }

    static Seq<Change> of(
            ServiceRecord record,
            Question question,
            Ask ask,
            Finding finding,
            Seq<AskedFact> facts,
            Seq<Reading<?>> readings) {
        WouldChange would = new WouldChange(record, question, ask, finding);
        would.outcome.missing().forEach(would::byMissing);
        facts.forEach(would::byFact);
        would.byDayOfDoing(facts);
        would.byTime();
        readings.forEach(would::byReading);
        would.byDecision();
        return Array.ofAll(would.changes).distinct();
    }

    private void byMissing(MissingFact fact) {
        FactType.at(fact.at())
                .forEach(type -> byValues(fact.at(), fact.words(), PossibleValue.whereMissing(type, question.asOf())));
    }

    private void byFact(AskedFact fact) {
        String words = fact.of().isEmpty() ? fact.words() : fact.of() + ", " + fact.words();
        byValues(fact.at(), words, PossibleValue.opposite(fact.value(), question.asOf()));
    }

    private void byValues(String at, String words, Seq<PossibleValue> values) {
        for (PossibleValue value : values) {
            Suppositions supposed = Suppositions.NONE.giving(at, value.value());
            ask.status(record, supposed, question)
                    .filter(this::isOfInterest)
                    .forEach(then -> changes.add(new Change(By.FACT, at, words, value.words(), then)));
        }
    }

    /** What heals what is not met, what breaks what is met, what settles the rest. */
    private boolean isOfInterest(Status then) {
        return switch (outcome.status()) {
            case MET -> then == Status.NOT_MET;
            case NOT_MET -> then == Status.MET || then == Status.NOT_APPLICABLE;
            case PENDING, NOT_APPLICABLE, JUDGMENT -> then == Status.MET || then == Status.NOT_MET;
            case UNDETERMINED -> then != Status.UNDETERMINED;
        };
    }

    /**
     * All that was done on the day on which it was done, done on the last day in time where it was late, or on the first day
     * late: of two signatures of one day, one is not enough.
     */
    private void byDayOfDoing(Seq<AskedFact> facts) {
        if (outcome.due().isEmpty() || outcome.done().isEmpty()) {
            return;
        }
        LocalDate done = outcome.done().get();
        LocalDate due = outcome.due().get();
        LocalDate other = outcome.isLate() ? due : due.plusDays(1);
        Suppositions moved = Suppositions.NONE;
        for (AskedFact fact : facts) {
            Option<Object> to = PossibleValue.moved(fact.value(), done, other);
            moved = to.isDefined() ? moved.giving(fact.at(), recorded -> to.get()) : moved;
        }
        if (!other.isAfter(question.asOf())) {
            ask.status(record, moved, question)
                    .filter(this::isOfInterest)
                    .forEach(then ->
                            changes.add(new Change(By.FACT, "", "what was done on " + done, other.toString(), then)));
        }
    }

    /** The day after the last day in time. */
    private void byTime() {
        Option<LocalDate> later = outcome.due().map(due -> due.plusDays(1)).filter(day -> day.isAfter(question.asOf()));
        later.forEach(day -> {
            Option<Status> then = ask.of(record, question.on(day)).map(Outcome::status);
            if (then.isDefined() && !then.contains(outcome.status())) {
                changes.add(new Change(By.TIME, "", "seen from", day.toString(), then.get()));
            }
        });
    }

    private <C extends Enum<C> & Choice> void byReading(Reading<C> reading) {
        for (C choice : reading.choices()) {
            Option<Status> then =
                    ask.of(record, question.reading(reading, choice)).map(Outcome::status);
            if (then.isDefined() && !then.contains(outcome.status())) {
                changes.add(new Change(By.READING, reading.name(), choice.words(), choice.id(), then.get()));
            }
        }
    }

    private void byDecision() {
        if (outcome.status() == Status.JUDGMENT) {
            for (ReviewerAnswer answer : ReviewerAnswer.values()) {
                ask.of(decided(answer), question)
                        .map(Outcome::status)
                        .filter(then -> then != Status.JUDGMENT)
                        .forEach(then -> changes.add(new Change(
                                By.DECISION,
                                "/reviewerDecisions",
                                "the decision of a reviewer",
                                FactWords.ofValue(answer),
                                then)));
            }
        }
    }

    /** The record with one more decision, of the day asked about. */
    private ServiceRecord decided(ReviewerAnswer answer) {
        ReviewerDecision decision = ReviewerDecision.builder()
                .id("supposed")
                .clause(finding.clause().toString())
                .subjectId(finding.subject().id())
                .answer(answer)
                .decidedOn(question.asOf())
                .build();
        return record.withReviewerDecisions(
                Register.ofAll(record.getReviewerDecisions().entries().append(decision)));
    }
}

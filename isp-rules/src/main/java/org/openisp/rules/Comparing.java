package org.openisp.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.openisp.core.ServiceRecord;

/** Sets two reports side by side, and finds out what alone makes each difference: by asking with one thing changed. */
final class Comparing {

    private final BiFunction<ServiceRecord, Question, Report> check;
    private final EveryText texts;
    private final Seen before;
    private final Seen after;
    private final Map<Cause, Map<Key, Finding>> withOneChange = new LinkedHashMap<>();
    private final Map<LocalDate, Map<Key, Finding>> byEarlierText = new HashMap<>();

    /** A record, seen from a question. */
    private record Seen(ServiceRecord record, Question question) {}

    /** What an answer is about: the requirement in every text that has it, and the subject. */
    private record Key(List<Requirement> texts, Subject subject) {}

    private Comparing(BiFunction<ServiceRecord, Question, Report> check, EveryText texts, Seen before, Seen after) {
        this.check = check;
        this.texts = texts;
        this.before = before;
        this.after = after;
    }

    static Comparison of(
            BiFunction<ServiceRecord, Question, Report> check,
            EveryText texts,
            ServiceRecord record,
            Question question,
            ServiceRecord otherRecord,
            Question otherQuestion) {
        Report one = check.apply(record, question);
        Report other = check.apply(otherRecord, otherQuestion);
        Comparing comparing =
                new Comparing(check, texts, new Seen(record, question), new Seen(otherRecord, otherQuestion));
        return new Comparison(one, other, comparing.differences(one, other));
    }

    /** The answers that differ, with no cause yet. */
    static Seq<Difference> differing(EveryText texts, Report one, Report other) {
        Map<Key, Finding> first = byKey(texts, one);
        Map<Key, Finding> second = byKey(texts, other);
        List<Difference> differing = new ArrayList<>();
        for (Key key : inOrder(texts, first, second)) {
            Option<Finding> was = Option.of(first.get(key));
            Option<Finding> is = Option.of(second.get(key));
            if (!isSame(was, is)) {
                differing.add(new Difference(was, is, Array.empty()));
            }
        }
        return Array.ofAll(differing);
    }

    /** The keys of both in the order of the law; about one requirement, those of the first in its order, then the others. */
    private static Seq<Key> inOrder(EveryText texts, Map<Key, Finding> first, Map<Key, Finding> second) {
        Set<Key> keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        return Array.ofAll(keys).sortBy(key -> texts.position(key.texts()));
    }

    private static Map<Key, Finding> byKey(EveryText texts, Report report) {
        Map<Key, Finding> byKey = new LinkedHashMap<>();
        report.findings().forEach(finding -> byKey.put(keyOf(texts, finding), finding));
        return byKey;
    }

    private static Key keyOf(EveryText texts, Finding finding) {
        return new Key(texts.of(finding.requirement()), finding.subject());
    }

    /** The same kind of answer with the same days; what does not apply is no answer that could be missed. */
    private static boolean isSame(Option<Finding> one, Option<Finding> other) {
        if (one.isDefined() && other.isDefined()) {
            Outcome was = one.get().outcome();
            Outcome is = other.get().outcome();
            return was.status() == is.status()
                    && was.due().equals(is.due())
                    && was.done().equals(is.done());
        }
        return one.orElse(other).forAll(only -> only.status() == Outcome.Status.NOT_APPLICABLE);
    }

    private Seq<Difference> differences(Report one, Report other) {
        Seq<Difference> differing = differing(texts, one, other);
        if (differing.nonEmpty()) {
            askWithOneChange();
        }
        return differing.map(difference -> new Difference(difference.before(), difference.after(), causes(difference)));
    }

    private void askWithOneChange() {
        Question from = before.question;
        Question to = after.question;
        ask(Cause.FACTS, !before.record.equals(after.record), after.record, from);
        ask(Cause.TIME, !from.asOf().equals(to.asOf()), before.record, from.on(to.asOf()));
        ask(Cause.LAW, !from.lawVersion().equals(to.lawVersion()), before.record, from.byLawOf(to.lawVersion()));
        ask(Cause.READING, !from.readings().equals(to.readings()), before.record, from.reading(to.readings()));
        ask(Cause.CALENDAR, !from.calendar().equals(to.calendar()), before.record, from.withCalendar(to.calendar()));
    }

    private void ask(Cause cause, boolean differs, ServiceRecord record, Question question) {
        if (differs) {
            withOneChange.put(cause, answers(record, question));
        }
    }

    private Map<Key, Finding> answers(ServiceRecord record, Question question) {
        try {
            return byKey(texts, check.apply(record, question));
        } catch (LawNotHeldException notHeld) {
            return Map.of(); // on that day alone, no text is held: then it takes more than the day
        }
    }

    private Seq<Cause> causes(Difference difference) {
        Key key = keyOf(texts, difference.finding());
        List<Cause> causes = new ArrayList<>();
        withOneChange.forEach((cause, answers) -> {
            if (isSame(Option.of(answers.get(key)), difference.after())) {
                causes.add(cause);
            }
        });
        if (causes.isEmpty()) {
            causes.addAll(withOneChange.keySet());
        }
        if (causes.remove(Cause.TIME)) {
            causes.add(isForAnotherText(difference, key) ? Cause.LAW : Cause.TIME);
        }
        return Array.ofAll(causes).distinct();
    }

    /** Whether, on the later day, the text that judged it before would still give the answer from before. */
    private boolean isForAnotherText(Difference difference, Key key) {
        if (difference.before().isEmpty() || difference.after().isEmpty()) {
            return false;
        }
        InForce text = difference.before().get().requirement().inForce();
        if (text.from().isEmpty()
                || text.equals(difference.after().get().requirement().inForce())) {
            return false;
        }
        Map<Key, Finding> byThatText = byEarlierText.computeIfAbsent(
                text.from().get(), day -> answers(after.record, after.question.byLawOf(day)));
        return isSame(difference.before(), Option.of(byThatText.get(key)));
    }
}

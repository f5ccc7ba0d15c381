package org.openisp.examples.family;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;

/**
 * What happens next and by when, what was not done in time, and what is not known. What was done, if
 * late, is over and is not told; nor is what concerns a plan that is over, when there is a later one.
 */
final class Steps {

    private final Telling telling;
    private final Plans plans;
    private final Seq<DueItem> due;

    Steps(Telling telling, Plans plans) {
        this.telling = telling;
        this.plans = plans;
        this.due = telling.due().filter(item -> plans.concerns(item.finding().subject()));
    }

    /** What happens next. */
    Part next() {
        List<Line> listed = new ArrayList<>(lines("next.by", Status.PENDING));
        listed.addAll(withoutDay());
        List<Line> after = new ArrayList<>();
        if (telling.missouri().isDefined()) {
            after.add(telling.say("next.missouri", telling.helper()));
        } else if (listed.isEmpty()
                || telling.held().size() > 1
                || telling.oregon().isEmpty()) {
            after.add(telling.say("next.ask", telling.helper()));
        }
        return new Part(telling.heading("next.heading"), List.of(), listed, after);
    }

    /** What was not done by its last day; none where there is no such thing. */
    Option<Part> late() {
        List<Line> listed = lines("late.by", Status.NOT_MET);
        return Option.when(
                !listed.isEmpty(),
                () -> new Part(
                        telling.heading("late.heading"),
                        List.of(telling.say("late.lead")),
                        listed,
                        List.of(telling.say("late.ask", telling.helper()))));
    }

    /** What is not known; none where nothing of it matters here. */
    Option<Part> open() {
        List<Line> listed = new ArrayList<>(lines("open.by", Status.UNDETERMINED));
        if (telling.record().getLimitations().isEmpty()) {
            listed.add(telling.say("open.limits"));
        }
        return Option.when(
                !listed.isEmpty(),
                () -> new Part(
                        telling.heading("open.heading"),
                        List.of(telling.say("open.lead")),
                        listed,
                        List.of(telling.say("open.ask", telling.helper()))));
    }

    /** Each step of this kind of answer, the earliest first; what reads the same is said once. */
    private List<Line> lines(String frame, Status status) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (DueItem item : due) {
            Finding finding = item.finding();
            boolean isTold =
                    finding.status() == status && finding.outcome().done().isEmpty();
            for (Step step : Step.WITH_DAY) {
                if (isTold && finding.clause().paragraph().equals(step.paragraph())) {
                    Line line = telling.say(frame, item.due())
                            .and(telling.say(key(step, finding)))
                            .by(Rights.cited(finding.clause()));
                    lines.putIfAbsent(line.words(), line);
                }
            }
        }
        return List.copyOf(lines.values());
    }

    /** A copy for somebody else than the individual is another step. */
    private String key(Step step, Finding finding) {
        String own = "copy for " + telling.record().getIndividual().getId();
        boolean isCopyForAnother =
                step.key().equals("step.copy") && !finding.subject().attribute().contains(own);
        return isCopyForAnother ? "step.copy-for-others" : step.key();
    }

    /** What is still to do, and has no last day: each kind once. */
    private List<Line> withoutDay() {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Finding finding : telling.held().flatMap(held -> held.report().findings())) {
            for (Step step : Step.WITHOUT_DAY) {
                if (isToDo(finding) && finding.clause().paragraph().equals(step.paragraph())) {
                    lines.putIfAbsent(step.key(), telling.say(step.key()).by(Rights.cited(finding.clause())));
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private boolean isToDo(Finding finding) {
        boolean isOpen = finding.status() == Status.PENDING || finding.status() == Status.NOT_MET;
        return isOpen && plans.concerns(finding.subject());
    }
}

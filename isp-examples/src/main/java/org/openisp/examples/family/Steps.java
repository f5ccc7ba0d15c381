package org.openisp.examples.family;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openisp.core.plan.Isp;
import org.openisp.examples.report.Standing;
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
    private final boolean isAnyLimitTold;

    Steps(Telling telling, Plans plans, boolean isAnyLimitTold) {
        this.telling = telling;
        this.plans = plans;
        this.isAnyLimitTold = isAnyLimitTold;
        this.due = telling.due().filter(item -> plans.concerns(item.finding().subject()));
    }

    /** What happens next. */
    Part next() {
        List<Line> listed = new ArrayList<>(lines("next.by", Standing.TO_DO));
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
        List<Line> listed = new ArrayList<>(presentPlan());
        listed.addAll(lines("late.by", Standing.LATE));
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
        List<Line> listed = new ArrayList<>(lines("open.by", Standing.NOT_KNOWN));
        if (telling.record().getLimitations().isEmpty() && !isAnyLimitTold) {
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
    private List<Line> lines(String frame, Standing standing) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (DueItem item : due) {
            Finding finding = item.finding();
            Standing here = Standing.of(finding, telling.asOf());
            boolean isRunning = here == Standing.RUNNING && standing == Standing.TO_DO;
            boolean isOpen = here == standing && finding.outcome().done().isEmpty();
            boolean isTold = isRunning || (isOpen && !isRenewalOfNothing(finding));
            for (Step step : Step.WITH_DAY) {
                if (isTold && finding.clause().paragraph().equals(step.paragraph())) {
                    Line line = telling.say(isRunning ? "next.on" : frame, item.due())
                            .and(telling.say(key(step, finding)))
                            .by(Rights.cited(finding.clause()));
                    lines.putIfAbsent(line.words(), line);
                }
            }
        }
        return List.copyOf(lines.values());
    }

    /** A plan that is not authorized is not renewed: first it has to be authorized itself. */
    private boolean isRenewalOfNothing(Finding finding) {
        return finding.status() == Status.PENDING
                && finding.clause().paragraph().equals("(8)(f)")
                && plans.isNotAuthorized(finding.subject().id(), telling.oregon());
    }

    /** The plans that have started and are not authorized, each with the day by which it was to be signed. */
    private List<Line> presentPlan() {
        List<Line> lines = new ArrayList<>();
        for (Isp plan : plans.told()) {
            boolean isPresent = !plans.isOver(plan) && plan.getStartsOn().exists(telling::hasCome);
            if (isPresent && plans.isNotAuthorized(plan.getId(), telling.oregon())) {
                missed(plan)
                        .map(item -> telling.say("late.by", item.due())
                                .and(telling.say(
                                        telling.signsBy("step.present-plan", "step.present-plan.representative")))
                                .by(Rights.cited(item.finding().clause())))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** The last day that was missed: that of renewing the plan before it; where there is none, of authorizing it. */
    private Option<DueItem> missed(Isp plan) {
        Seq<DueItem> missed = telling.due()
                .filter(item -> item.finding().status() == Status.NOT_MET
                        && item.finding().outcome().done().isEmpty());
        return missed.filter(item -> item.finding().clause().paragraph().equals("(8)(f)"))
                .filter(item -> plans.isBefore(item.finding().subject().id(), plan))
                .lastOption()
                .orElse(() ->
                        missed.find(item -> item.finding().clause().paragraph().equals("(8)(a)")
                                && item.finding().subject().type().equals("plan")
                                && item.finding().subject().id().equals(plan.getId())));
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

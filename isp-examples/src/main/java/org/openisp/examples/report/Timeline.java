package org.openisp.examples.report;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.rules.DueItem;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.oar411_415_0070.S02aTransitionPeriod;

/**
 * The days of a record, as far as the audience may see them: the terms of plans, what else lasts for a while, and last
 * days.
 *
 * @param asOf the day from which the record is seen
 * @param stretches what lasts for a while: each plan, then what belongs to it; emergency plans at the end
 * @param marks the last days, the earliest first
 */
public record Timeline(LocalDate asOf, Seq<Stretch> stretches, Seq<Mark> marks) {

    /** What a stretch of days is. */
    public enum Kind {
        /** The term of a plan. */
        PLAN("plan"),
        /** A transition period, by Oregon's rule. */
        TRANSITION("transition period"),
        /** A Temporary Emergency Safety Plan. */
        EMERGENCY_PLAN("emergency plan");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /**
     * Days in a row.
     *
     * @param kind what they are
     * @param id the id of that
     * @param from the first day
     * @param through the last day, included; none where it is not recorded
     * @param reviewedOn the days of it on which the plan was reviewed
     */
    public record Stretch(Kind kind, String id, LocalDate from, Option<LocalDate> through, Seq<LocalDate> reviewedOn) {

        /** What it is: {@code plan isp-2026}. */
        public String name() {
            return kind.words + " " + id;
        }

        /** What it is, with its days. */
        public String inWords() {
            return name() + ": " + days();
        }

        /** Its days. */
        public String days() {
            return from + " to " + through.map(LocalDate::toString).getOrElse("a day not recorded");
        }
    }

    /** How it stands with a last day. */
    public enum State {
        /** Done by then, or as it has to be on that day. */
        IN_TIME("in time"),
        /** Not done, and there is time. */
        TO_DO("still to do"),
        /** Going on, and ending on that day. */
        RUNNING("runs until then"),
        /** Not done by then, or done later. */
        LATE("overdue, or late"),
        /** Nobody knows. */
        NOT_KNOWN("not known");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The same in words. */
        public String words() {
            return words;
        }
    }

    /**
     * A day that is the last one for something.
     *
     * @param day the last day in time
     * @param state how it stands
     * @param items for what: at least one
     */
    public record Mark(LocalDate day, State state, Seq<DueItem> items) {

        /** The clauses, each once, with how many answers it has here: {@code (8)(m) ×2, (8)(a)}. */
        public String label() {
            return paragraphs()
                    .map(paragraph -> {
                        int times = items.count(item -> paragraph(item).equals(paragraph));
                        return times == 1 ? paragraph : paragraph + " \u00d7" + times;
                    })
                    .mkString(", ");
        }

        private Seq<String> paragraphs() {
            return items.map(Mark::paragraph).distinct();
        }

        private static String paragraph(DueItem item) {
            return item.finding().clause().paragraph();
        }
    }

    /** The days of a record that was held against these laws: at least one. */
    public static Timeline of(Seq<Held> laws) {
        Held any = laws.head();
        ServiceRecord record = any.record();
        boolean isOregon = laws.exists(held -> Oregon.is(held.law()));
        List<Stretch> stretches = new ArrayList<>();
        for (Isp plan : record.getPlans()) {
            if (isShown(plan, laws)) {
                add(plan, any, isOregon, stretches);
            }
        }
        if (any.audience().seesWholeRecord()) {
            for (TemporaryEmergencySafetyPlan plan : record.getEmergencyPlans()) {
                stretches.add(new Stretch(
                        Kind.EMERGENCY_PLAN, plan.getId(), plan.getInEffectFrom(), plan.getExpiresOn(), Array.empty()));
            }
        }
        return new Timeline(any.question().asOf(), Array.ofAll(stretches), marks(laws));
    }

    private static boolean isShown(Isp plan, Seq<Held> laws) {
        return laws.exists(
                held -> held.documents().stream().anyMatch(line -> line.id().equals(plan.getId())));
    }

    private static void add(Isp plan, Held held, boolean isOregon, List<Stretch> stretches) {
        Question question = held.question();
        boolean isWhole = held.audience().seesWholeRecord();
        for (LocalDate first : plan.getStartsOn()) {
            Seq<LocalDate> reviews = plan.getReviews()
                    .entries()
                    .map(Review::getHeldOn)
                    .filter(day -> isWhole && !day.isAfter(question.asOf()));
            stretches.add(new Stretch(
                    Kind.PLAN, plan.getId(), first, plan.getTerminatedOn().orElse(plan.getEndsOn()), reviews.sorted()));
        }
        if (isOregon && isWhole) {
            for (TransitionPeriod period : plan.getTransitionPeriods().getOrElse(Array::empty)) {
                LocalDate last = S02aTransitionPeriod.lastDay(
                        period.getEnteredOn(), question.readings().of(OregonReadings.TRANSITION_PERIOD));
                stretches.add(new Stretch(
                        Kind.TRANSITION, period.getId(), period.getEnteredOn(), Option.some(last), Array.empty()));
            }
        }
    }

    /** What falls on one day and stands alike is one mark. */
    private static Seq<Mark> marks(Seq<Held> laws) {
        LocalDate asOf = laws.head().question().asOf();
        Seq<DueItem> items = laws.flatMap(Held::due);
        List<Mark> marks = new ArrayList<>();
        for (LocalDate day : items.map(DueItem::due).distinct().sorted()) {
            for (State state : State.values()) {
                Seq<DueItem> here = items.filter(item -> item.due().equals(day) && state(item, asOf) == state);
                if (here.nonEmpty()) {
                    marks.add(new Mark(day, state, here));
                }
            }
        }
        marks.sort(Comparator.comparing(Mark::day));
        return Array.ofAll(marks);
    }

    private static State state(DueItem item, LocalDate asOf) {
        return switch (Standing.of(item.finding(), asOf)) {
            case IN_TIME -> State.IN_TIME;
            case TO_DO -> State.TO_DO;
            case RUNNING -> State.RUNNING;
            case LATE -> State.LATE;
            case NOT_KNOWN -> State.NOT_KNOWN;
        };
    }

    /** Whether there is no day to show. */
    public boolean isEmpty() {
        return stretches.isEmpty() && marks.isEmpty();
    }
}

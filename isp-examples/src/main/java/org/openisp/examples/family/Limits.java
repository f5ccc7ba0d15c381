package org.openisp.examples.family;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openisp.core.Register;
import org.openisp.core.limitation.Consent;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;

/** The limitations that are in use: how many, what each is about, who agreed to it, and when it is looked at again. */
final class Limits {

    private static final Map<Freedom, String> ABOUT = Map.ofEntries(
            Map.entry(Freedom.FOOD, "limit.food"),
            Map.entry(Freedom.VISITORS, "limit.visitors"),
            Map.entry(Freedom.BEDROOM_LOCK, "limit.lock"),
            Map.entry(Freedom.ROOMMATE, "limit.roommate"),
            Map.entry(Freedom.FURNISHING, "limit.furnishing"),
            Map.entry(Freedom.SCHEDULE, "limit.schedule"),
            Map.entry(Freedom.RESTRAINT, "limit.restraint"),
            Map.entry(Freedom.PRIVACY, "limit.privacy"));

    private static final String SOURCE = "OAR 411-415-0070(3)(b); OAR 411-004-0040(3)";

    private final Telling telling;

    Limits(Telling telling) {
        this.telling = telling;
    }

    /** The part about limits; none where limitations are not recorded. */
    Option<Part> part() {
        Option<Seq<Limitation>> recorded = telling.record().getLimitations();
        if (recorded.isEmpty()) {
            return Option.none();
        }
        Seq<Limitation> all = recorded.get();
        Seq<Limitation> inUse = all.filter(this::isInUse);
        int perhaps = all.count(this::isPerhapsInUse);
        List<Line> said = new ArrayList<>();
        said.add(inUse.isEmpty() ? telling.say("limits.none") : telling.say("limits.count", inUse.size()));
        if (perhaps > 0) {
            said.add(telling.say("limits.perhaps", perhaps));
        }
        boolean isAny = inUse.nonEmpty() || perhaps > 0;
        return Option.some(new Part(
                telling.heading("limits.heading"), said, inUse.map(this::line).asJava(), isAny ? after() : List.of()));
    }

    private List<Line> after() {
        List<Line> after = new ArrayList<>();
        telling.oregon().forEach(held -> after.add(telling.say("limits.consent").by(SOURCE)));
        after.add(telling.say("limits.ask", telling.helper()));
        return after;
    }

    private boolean isInUse(Limitation limitation) {
        return !isOver(limitation) && limitation.getStarted().doneOn().exists(telling::hasCome);
    }

    /** Nobody says whether it was ever applied. */
    private boolean isPerhapsInUse(Limitation limitation) {
        boolean isNotYet = limitation.getStarted().notDoneThrough().exists(day -> !day.isBefore(telling.asOf()));
        return !isOver(limitation) && limitation.getStarted().doneOn().isEmpty() && !isNotYet;
    }

    private boolean isOver(Limitation limitation) {
        return limitation.getEndedOn().exists(last -> last.isBefore(telling.asOf()));
    }

    private Line line(Limitation limitation) {
        Line line = telling.say(ABOUT.getOrDefault(limitation.getFreedom(), "limit.other"))
                .and(consent(limitation.getConsents()));
        Option<Line> review = lastDayByLaw(limitation).orElse(() -> lastDayByPlan(limitation));
        return review.map(line::and).getOrElse(line);
    }

    private Line consent(Register<Consent> consents) {
        Option<Consent> stands = consents.entries()
                .filter(one -> telling.hasCome(one.getGivenOn()))
                .filter(one -> one.getWithdrawnOn().forAll(day -> !day.isBefore(telling.asOf())))
                .maxBy(one -> one.getGivenOn().toEpochDay());
        if (stands.isDefined()) {
            return telling.say(byWhom(stands.get().getCapacity()), stands.get().getGivenOn());
        }
        boolean isComplete = consents.completeThrough()
                .orElse(telling.record().getCompleteThrough())
                .exists(day -> !day.isBefore(telling.asOf()));
        return telling.say(consents.isRecorded() && isComplete ? "limit.consent.none" : "limit.consent.unknown");
    }

    private static String byWhom(Option<Capacity> capacity) {
        if (capacity.contains(Capacity.INDIVIDUAL)) {
            return "limit.consent.individual";
        }
        return capacity.contains(Capacity.LEGAL_REPRESENTATIVE)
                ? "limit.consent.representative"
                : "limit.consent.somebody";
    }

    /** The first review that Oregon's rule still asks for. */
    private Option<Line> lastDayByLaw(Limitation limitation) {
        return telling.due()
                .filter(item -> item.finding().clause().paragraph().equals("(3)(b)"))
                .filter(item -> item.finding().subject().id().equals(limitation.getId()))
                .flatMap(item -> review(item, item.finding()))
                .headOption();
    }

    private Option<Line> review(DueItem item, Finding finding) {
        Option<Line> line = switch (finding.status()) {
            case PENDING -> Option.some(telling.say("limit.review", item.due()));
            case NOT_MET ->
                Option.when(finding.outcome().done().isEmpty(), () -> telling.say("limit.review.late", item.due()));
            case UNDETERMINED -> Option.some(telling.say("limit.review.unknown", item.due()));
            case MET, NOT_APPLICABLE, JUDGMENT -> Option.none();
        };
        return line.map(said -> said.by(SOURCE));
    }

    private Option<Line> lastDayByPlan(Limitation limitation) {
        Option<LocalDate> day = limitation.getReviewBy().filter(last -> !last.isBefore(telling.asOf()));
        return day.map(last -> telling.say("limit.review", last));
    }
}

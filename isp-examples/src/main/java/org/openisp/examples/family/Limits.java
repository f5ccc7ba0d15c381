package org.openisp.examples.family;

import io.vavr.collection.Array;
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
import org.openisp.core.limitation.Practice;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.DueItem;
import org.openisp.rules.Finding;

/**
 * The limits that are in use: how many, what each is about, who agreed to it, and when it is looked at again; with those
 * that are really applied, though no limitation is about them.
 */
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

    /** The part about limits; none where limitations are not recorded, and no limit is recorded as applied. */
    Option<Part> part() {
        Seq<Freedom> uncovered = uncovered();
        if (telling.record().getLimitations().isEmpty() && uncovered.isEmpty()) {
            return Option.none();
        }
        Seq<Limitation> all = telling.record().getLimitations().getOrElse(Array::empty);
        Seq<Limitation> inUse = all.filter(this::isInUse);
        int perhaps = all.count(this::isPerhapsInUse);
        int count = inUse.size() + uncovered.size();
        List<Line> said = new ArrayList<>();
        said.add(count == 0 ? telling.say("limits.none") : telling.say("limits.count", count));
        if (perhaps > 0) {
            said.add(telling.say("limits.perhaps", perhaps));
        }
        boolean isAny = count > 0 || perhaps > 0;
        return Option.some(new Part(
                telling.heading("limits.heading"),
                said,
                alikeOnce(inUse.map(this::line).appendAll(uncovered.map(this::line))),
                isAny ? after() : List.of()));
    }

    private List<Line> after() {
        List<Line> after = new ArrayList<>();
        telling.oregon().forEach(held -> after.add(telling.say("limits.consent").by(SOURCE)));
        after.add(telling.say("limits.ask", telling.helper()));
        return after;
    }

    private boolean isInUse(Limitation limitation) {
        boolean isApplied = practices().exists(one -> one.getLimitationId().contains(limitation.getId()));
        return !isOver(limitation)
                && (isApplied || limitation.getStarted().doneOn().exists(telling::hasCome));
    }

    /** The limits that are really applied on the day. */
    private Seq<Practice> practices() {
        return telling.record()
                .getPractices()
                .getOrElse(Array::empty)
                .filter(one -> one.getPeriod().contains(telling.asOf()));
    }

    /** What is limited though no limitation in use is about it, each once. */
    private Seq<Freedom> uncovered() {
        Seq<Limitation> inUse =
                telling.record().getLimitations().getOrElse(Array::empty).filter(this::isInUse);
        return practices()
                .filter(practice -> !inUse.exists(one -> covers(one, practice)))
                .map(Practice::getFreedom)
                .distinct();
    }

    private static boolean covers(Limitation limitation, Practice practice) {
        return practice.getLimitationId().contains(limitation.getId())
                || practice.getFreedom().equals(limitation.getFreedom());
    }

    /** Lines that read alike are one, which says how many they are. */
    private List<Line> alikeOnce(Seq<Line> lines) {
        return lines.distinctBy(Line::words)
                .map(line -> {
                    int alike = lines.count(one -> one.words().equals(line.words()));
                    return alike == 1
                            ? line
                            : telling.say("limits.alike", alike).and(line);
                })
                .asJava();
    }

    /** Nobody says whether it was ever applied. */
    private boolean isPerhapsInUse(Limitation limitation) {
        if (isInUse(limitation)) {
            return false;
        }
        boolean isNotYet = limitation.getStarted().notDoneThrough().exists(day -> !day.isBefore(telling.asOf()));
        return !isOver(limitation) && limitation.getStarted().doneOn().isEmpty() && !isNotYet;
    }

    private boolean isOver(Limitation limitation) {
        return limitation.getEndedOn().exists(last -> last.isBefore(telling.asOf()));
    }

    private Line line(Limitation limitation) {
        Line line = telling.say(about(limitation)).and(consent(limitation));
        Option<Line> review = lastDayByLaw(limitation).orElse(() -> lastDayByPlan(limitation));
        return review.map(line::and).getOrElse(line);
    }

    /** What is limited; of a restraint, by what means, where the record says so. */
    private static String about(Limitation limitation) {
        Seq<SafeguardKind> means = limitation
                .getSafeguards()
                .getOrElse(Array::empty)
                .map(Safeguard::getKind)
                .distinct();
        if (limitation.getFreedom().equals(Freedom.RESTRAINT) && means.size() == 1) {
            if (means.head().equals(SafeguardKind.INTERVENTION)) {
                return "limit.restraint.intervention";
            }
            if (means.head().equals(SafeguardKind.EQUIPMENT)) {
                return "limit.restraint.equipment";
            }
        }
        return about(limitation.getFreedom());
    }

    private static String about(Freedom freedom) {
        return ABOUT.getOrDefault(freedom, "limit.other");
    }

    /** What is limited, and that no limitation of the plan is about it; nothing of that where they are not recorded. */
    private Line line(Freedom freedom) {
        Line line = telling.say(about(freedom));
        if (telling.record().getLimitations().isEmpty()) {
            return line.and(telling.say("limit.consent.unknown"));
        }
        Line none = telling.say("limit.agreement.none");
        String paragraph = freedom.equals(Freedom.RESTRAINT) ? "(3)(c)" : "(3)(a)";
        return line.and(telling.oregon().isDefined() ? none.by("OAR 411-415-0070" + paragraph) : none);
    }

    private Line consent(Limitation limitation) {
        Register<Consent> consents = limitation.getConsents();
        Option<Consent> stands = consents.entries()
                .filter(one -> telling.hasCome(one.getGivenOn()))
                .filter(one -> one.getWithdrawnOn().forAll(day -> !day.isBefore(telling.asOf())))
                .maxBy(one -> one.getGivenOn().toEpochDay());
        if (stands.isDefined()) {
            boolean isAfter = limitation
                    .getStarted()
                    .doneOn()
                    .exists(started ->
                            consents.entries().forAll(one -> one.getGivenOn().isAfter(started)));
            return telling.say(
                    byWhom(stands.get().getCapacity(), isAfter), stands.get().getGivenOn());
        }
        boolean isComplete = consents.completeThrough()
                .orElse(telling.record().getCompleteThrough())
                .exists(day -> !day.isBefore(telling.asOf()));
        return telling.say(consents.isRecorded() && isComplete ? "limit.consent.none" : "limit.consent.unknown");
    }

    private static String byWhom(Option<Capacity> capacity, boolean isAfter) {
        if (capacity.contains(Capacity.INDIVIDUAL)) {
            return isAfter ? "limit.consent.individual.after" : "limit.consent.individual";
        }
        if (capacity.contains(Capacity.LEGAL_REPRESENTATIVE)) {
            return isAfter ? "limit.consent.representative.after" : "limit.consent.representative";
        }
        return isAfter ? "limit.consent.somebody.after" : "limit.consent.somebody";
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

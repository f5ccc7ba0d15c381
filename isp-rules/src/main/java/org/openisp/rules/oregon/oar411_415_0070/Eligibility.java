package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Said;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;

/**
 * Whether the individual meets the eligibility requirements of a kind of service, as it was decided by a day.
 *
 * <p>The latest decision counts. One without a day may be later than the day asked about: it tells only what a dated one
 * tells too. A kind without an entry is not known, also where the list is empty: an entry can say "not eligible", so the
 * absence of one says nothing. "Other" is no kind that two services could share.
 */
final class Eligibility {

    /** A decision on eligibility, and where it stands in the list. */
    record Entry(ServiceEligibility decision, int index) {

        <V> V shown(OregonFacts facts, String field, V value) {
            return facts.show(() -> missing(facts, field), value);
        }

        MissingFact missing(OregonFacts facts, String field) {
            return new MissingFact(at(facts), field);
        }

        private Subject at(OregonFacts facts) {
            return facts.root()
                    .element(
                            "serviceEligibility",
                            index,
                            "eligibility",
                            decision.getService().code());
        }
    }

    private final Condition eligible;
    private final List<Entry> entries;

    private Eligibility(Condition eligible, List<Entry> entries) {
        this.eligible = eligible;
        this.entries = entries;
    }

    /** Whether the individual is eligible for the kind. */
    Condition eligible() {
        return eligible;
    }

    /**
     * The latest decisions, and beside them any without a day, but none that says "not eligible"; empty where none with
     * a day is recorded.
     */
    List<Entry> entries() {
        return entries;
    }

    /** What was decided by the day about the kind of this service. */
    static Eligibility of(OregonFacts facts, ListedService service, LocalDate day) {
        ServiceKind kind = service.service().getKind();
        if (kind.equals(ServiceKind.OTHER)) {
            return unknown(service.missing("kind"));
        }
        Seq<ServiceEligibility> decisions =
                facts.record().getServiceEligibility().getOrElse(Array::empty);
        List<Entry> latest = new ArrayList<>(1);
        List<Entry> undated = List.of();
        for (int i = 0; i < decisions.size(); i++) {
            ServiceEligibility decision = decisions.get(i);
            if (decision.getService().equals(kind)) {
                Entry entry = new Entry(decision, i);
                Option<LocalDate> decidedOn = entry.shown(facts, "decidedOn", decision.getDecidedOn());
                if (decidedOn.isEmpty()) {
                    undated = undated.isEmpty() ? new ArrayList<>() : undated;
                    undated.add(entry);
                } else if (!decidedOn.get().isAfter(day)) {
                    keepLatest(latest, entry, decidedOn.get());
                }
            }
        }
        if (latest.isEmpty()) {
            return unknown(
                    undated.isEmpty()
                            ? facts.missing("serviceEligibility")
                            : undated.get(0).missing(facts, "decidedOn"));
        }
        Condition eligible = eligible(facts, latest, undated);
        if (!undated.isEmpty()) {
            latest.addAll(undated);
        }
        latest.removeIf(one -> one.decision.getEligible().isNo());
        return new Eligibility(eligible, latest);
    }

    private static Condition eligible(OregonFacts facts, List<Entry> latest, List<Entry> undated) {
        Condition eligible = eligible(facts, latest);
        for (Entry one : undated) {
            if (!allSay(one.decision.getEligible(), latest)) {
                Condition open = Condition.unknown(one.missing(facts, "decidedOn"));
                return orUnknown(orUnknown(open, eligible(facts, List.of(one))), eligible);
            }
        }
        return eligible;
    }

    private static Condition eligible(OregonFacts facts, List<Entry> latest) {
        Said said = latest.get(0).decision.getEligible();
        for (Entry one : latest) {
            if (!one.shown(facts, "eligible", one.decision.getEligible()).isRecorded()) {
                return Condition.unknown(one.missing(facts, "eligible"));
            }
            if (one.decision.getEligible() != said) {
                return Condition.unknown(facts.missing("serviceEligibility")); // two answers on one day
            }
        }
        return Condition.of(said.isYes());
    }

    /** What would tell beside what is open, where that is not known either. */
    private static Condition orUnknown(Condition open, Condition other) {
        return other.isKnown() ? open : open.or(other);
    }

    private static boolean allSay(Said said, List<Entry> entries) {
        for (Entry one : entries) {
            if (one.decision.getEligible() != said) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the decisions of the latest day. */
    private static void keepLatest(List<Entry> latest, Entry entry, LocalDate decidedOn) {
        int later = latest.isEmpty()
                ? 0
                : decidedOn.compareTo(latest.get(0).decision.getDecidedOn().get());
        if (later > 0) {
            latest.clear();
        }
        if (later >= 0) {
            latest.add(entry);
        }
    }

    private static Eligibility unknown(MissingFact wouldTell) {
        return new Eligibility(Condition.unknown(wouldTell), List.of());
    }
}

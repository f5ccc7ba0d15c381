package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Said;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.oar411_415_0070.Eligibility.Entry;

/**
 * The Medicaid funded services for which the individual is eligible and which are desired, as decided by a day, and whether
 * they are in a plan: OAR 411-415-0070(8)(b).
 *
 * <p>Of the decisions about one kind the latest counts. One without a day counts as made by then; beside another one that
 * says something else it may be the later or the earlier one. "Other" is no kind that two decisions could share, nor
 * a decision and a service.
 */
final class WantedServices {

    /** The decisions about one kind of service, and whether the plan itself has it. */
    private record OfOneKind(List<Entry> decisions, Condition included) {}

    private final OregonFacts facts;
    private final List<OfOneKind> kinds = new ArrayList<>();

    WantedServices(
            OregonFacts facts,
            IspFacts plan,
            Seq<ServiceEligibility> eligibility,
            Option<Seq<PlannedService>> services) {
        this.facts = facts;
        Map<ServiceKind, OfOneKind> byKind = new LinkedHashMap<>();
        for (int i = 0; i < eligibility.size(); i++) {
            Entry entry = new Entry(eligibility.get(i), i);
            ServiceKind kind = entry.decision().getService();
            OfOneKind ofKind = byKind.get(kind);
            if (ofKind == null || kind.equals(ServiceKind.OTHER)) {
                Condition included = services.isDefined()
                        ? isIncluded(plan, services.get(), entry)
                        : Condition.unknown(plan.missing("services"));
                ofKind = new OfOneKind(new ArrayList<>(), included);
                byKind.put(kind, ofKind);
                kinds.add(ofKind);
            }
            ofKind.decisions.add(entry);
        }
    }

    /** What a revision began was not in the plan when it was authorized. */
    private Condition isIncluded(IspFacts plan, Seq<PlannedService> services, Entry entry) {
        ServiceKind wanted = entry.decision().getService();
        List<MissingFact> perhaps = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            PlannedService service = services.get(i);
            if (service.getRevisionId().isEmpty()) {
                boolean same = service.getKind().equals(wanted);
                if (same && !wanted.equals(ServiceKind.OTHER)) {
                    return Condition.yes();
                }
                if (same || service.getKind().isForeign() != wanted.isForeign()) { // the two words may mean the same
                    perhaps.add(wanted.isForeign() ? entry.missing(facts, "service") : kindOf(plan, service, i));
                }
            }
        }
        return perhaps.isEmpty() ? Condition.no() : Condition.of(Said.NOT_RECORDED, Array.ofAll(perhaps));
    }

    private static MissingFact kindOf(IspFacts plan, PlannedService service, int index) {
        Subject at = plan.subject()
                .element("services", index, "service", service.getId())
                .about(plan.id());
        return new MissingFact(at, "kind");
    }

    /** Whether each service that is wanted, as decided by the day, is in the plan. */
    Condition areIncluded(LocalDate day) {
        Condition all = Condition.yes();
        for (OfOneKind kind : kinds) {
            if (!kind.included.isYes()) {
                all = all.and(isWanted(kind.decisions, day).not().or(kind.included));
            }
        }
        return all;
    }

    /** The days of the decisions that can make a difference, the first one first. */
    Set<LocalDate> decidedOn() {
        Set<LocalDate> days = new TreeSet<>();
        for (OfOneKind kind : kinds) {
            if (!kind.included.isYes()) {
                for (Entry one : kind.decisions) {
                    one.decision().getDecidedOn().forEach(days::add);
                }
            }
        }
        return days;
    }

    private Condition isWanted(List<Entry> decisions, LocalDate day) {
        LocalDate latest = latest(decisions, day);
        Condition wanted = null;
        boolean contradicted = false;
        List<MissingFact> undated = new ArrayList<>();
        for (Entry one : decisions) {
            Option<LocalDate> decidedOn = one.decision().getDecidedOn();
            if (decidedOn.isEmpty() || decidedOn.get().equals(latest)) {
                Condition said = isWanted(one);
                contradicted |= wanted != null && wanted.said() != said.said();
                wanted = said;
                if (decidedOn.isEmpty()) {
                    undated.add(one.missing(facts, "decidedOn"));
                }
            }
        }
        if (wanted == null) {
            return Condition.no();
        }
        if (!contradicted) {
            return wanted;
        }
        return undated.isEmpty()
                ? Condition.unknown(facts.missing("serviceEligibility")) // two answers on one day
                : Condition.of(Said.NOT_RECORDED, Array.ofAll(undated));
    }

    private static @Nullable LocalDate latest(List<Entry> decisions, LocalDate day) {
        LocalDate latest = null;
        for (Entry one : decisions) {
            Option<LocalDate> decidedOn = one.decision().getDecidedOn();
            boolean counts = decidedOn.isDefined() && !decidedOn.get().isAfter(day);
            if (counts && (latest == null || decidedOn.get().isAfter(latest))) {
                latest = decidedOn.get();
            }
        }
        return latest;
    }

    private Condition isWanted(Entry entry) {
        Said eligible = entry.decision().getEligible();
        Said desired = entry.decision().getDesired();
        Said wanted = eligible.and(desired).and(entry.decision().getMedicaidFunded());
        return wanted.isRecorded()
                ? Condition.of(wanted.isYes())
                : Condition.unknown(entry.missing(
                        facts,
                        !eligible.isRecorded() ? "eligible" : !desired.isRecorded() ? "desired" : "medicaidFunded"));
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.openisp.core.Register;
import org.openisp.core.service.DecisionResult;
import org.openisp.core.service.DecisionSubject;
import org.openisp.core.service.ServiceDecision;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;

/**
 * Whether services go on, or lie ahead, as authorized on the day asked about: what (9)(a) and (9)(b) forbid in their
 * cases. A service does not where its plan or revision is not authorized, where the plan or the service is over, or
 * where a decision ended it. One that came with a revision that needs no authorization, (8)(d), goes on in an
 * authorized plan since the revision was implemented.
 *
 * <p>A decision counts from its day on, unless a later one authorizes, which the record has to be complete to tell;
 * which of two of one day is the later one is not known. One that authorizes a provider or a setting authorizes again
 * what was ended as services of that provider or in that setting; of what was ended otherwise that is not known. One
 * that is older than the authorization of the service does not end it. It ends what it names, of a combination perhaps
 * not every service: that it answers an unsafe condition does not tell that all services which the condition concerns
 * have ended.
 */
final class GoingOn {

    private static final Set<DecisionResult> DENIED_OR_TERMINATED =
            Set.of(DecisionResult.DENIED, DecisionResult.TERMINATED);
    private static final Set<DecisionResult> TERMINATED = Set.of(DecisionResult.TERMINATED);

    private final OregonFacts facts;
    private final Set<DecisionResult> endedBy;

    private GoingOn(OregonFacts facts, Set<DecisionResult> endedBy) {
        this.facts = facts;
        this.endedBy = endedBy;
    }

    /** Until services are ended, or are not authorized after all: (9)(a). */
    static GoingOn untilDeniedOrTerminated(OregonFacts facts) {
        return new GoingOn(facts, DENIED_OR_TERMINATED);
    }

    /** Until services are ended: (9)(b). */
    static GoingOn untilTerminated(OregonFacts facts) {
        return new GoingOn(facts, TERMINATED);
    }

    /** Whether this service goes on. */
    Condition is(ListedService service) {
        Condition stands = service.isNotOverBefore(facts.asOf()).and(isInAuthorizedPlan(service));
        return stands.isNo() ? stands : stands.and(isEnded(service).not());
    }

    /** Whether it is authorized, or came with a revision that needs no authorization and was implemented. */
    private Condition isInAuthorizedPlan(ListedService service) {
        Condition authorized = service.isAuthorizedOn(facts.asOf());
        return authorized.isYes() || !(service.document().getOrNull() instanceof RevisionFacts revision)
                ? authorized
                : authorized.or(needsNoAuthorization(revision).and(isImplemented(service, revision, facts.asOf())));
    }

    private static Condition needsNoAuthorization(RevisionFacts revision) {
        return Condition.of(revision.needsAuthorization(), revision.missingForAuthorization())
                .not();
    }

    /** Whether the revision was implemented by the day, in a plan that was authorized then. */
    private static Condition isImplemented(ListedService service, RevisionFacts revision, LocalDate day) {
        return ListedService.isAuthorizedOn(service.plan(), day).and(ListedService.isImplementedBy(revision, day));
    }

    /** Whether any service goes on of which this is so. */
    Condition any(Function<ListedService, Condition> which) {
        Condition any = facts.isCompleteThrough(facts.record().getPlans(), facts.asOf())
                ? Condition.no()
                : Condition.unknown(facts.missing("plans"));
        for (ListedService service : facts.services()) {
            any = any.or(
                    service.isUnknown()
                            ? is(service).and(Condition.unknown(service.missing("services")))
                            : which.apply(service).and(is(service)));
        }
        return any;
    }

    /** Whether a decision ended it. */
    Condition isEnded(ListedService service) {
        Register<ServiceDecision> decisions = facts.record().getServiceDecisions();
        Condition ended = facts.isCompleteThrough(decisions, facts.asOf())
                ? Condition.no()
                : Condition.unknown(facts.missing("serviceDecisions"));
        Seq<ServiceDecision> entries = decisions.entries();
        for (int i = 0; i < entries.size(); i++) {
            ServiceDecision decision = entries.get(i);
            if (facts.hasHappened(decision.getDecidedOn()) && endedBy.contains(decision.getResult())) {
                Subject at = facts.root().entry("serviceDecisions", decisions, i, "decision", decision.getId());
                ended = ended.or(covers(decision, at, service)
                        .and(isSinceAuthorization(decision, service))
                        .and(isAuthorizedAfter(decision, service).not()));
            }
        }
        return ended;
    }

    private Condition isAuthorizedAfter(ServiceDecision ending, ListedService service) {
        Register<ServiceDecision> decisions = facts.record().getServiceDecisions();
        Condition authorized = facts.isCompleteThrough(decisions, facts.asOf())
                ? Condition.no()
                : Condition.unknown(facts.missing("serviceDecisions"));
        Seq<ServiceDecision> entries = decisions.entries();
        for (int i = 0; i < entries.size(); i++) {
            ServiceDecision later = entries.get(i);
            if (later.getResult() == DecisionResult.AUTHORIZED
                    && facts.hasHappened(later.getDecidedOn())
                    && !later.getDecidedOn().isBefore(ending.getDecidedOn())) {
                Subject at = facts.root().entry("serviceDecisions", decisions, i, "decision", later.getId());
                boolean isLater = later.getDecidedOn().isAfter(ending.getDecidedOn());
                Condition counts = isLater && isAboutWhatEnded(later, ending)
                        ? Condition.yes()
                        : Condition.unknown(facts.missing("serviceDecisions"));
                authorized = authorized.or(covers(later, at, service).and(counts));
            }
        }
        return authorized;
    }

    /** Whether it names services, or is about a provider or a setting as the other one is. */
    private static boolean isAboutWhatEnded(ServiceDecision later, ServiceDecision ending) {
        Option<DecisionSubject> about = later.getSubject();
        boolean namesServices = about.contains(DecisionSubject.SERVICE) || about.contains(DecisionSubject.COMBINATION);
        return namesServices || about.equals(ending.getSubject());
    }

    /** Whether it was decided since that is authorized, or since its revision, which needs none, was implemented. */
    private Condition isSinceAuthorization(ServiceDecision decision, ListedService service) {
        Condition sinceSigned = isSinceSigned(decision, service);
        if (sinceSigned.isYes() || !(service.document().getOrNull() instanceof RevisionFacts revision)) {
            return sinceSigned;
        }
        Condition implemented = isImplemented(service, revision, decision.getDecidedOn());
        // Where nobody authorized what needs it, the service does not go on whatever was decided.
        return service.isAuthorizedOn(facts.asOf()).isNo()
                ? implemented
                : sinceSigned.or(needsNoAuthorization(revision).and(implemented));
    }

    private Condition isSinceSigned(ServiceDecision decision, ListedService service) {
        Option<Document> document = service.document();
        Option<LocalDate> standsSince =
                document.flatMap(one -> one.authorization().authorizedOn());
        if (standsSince.isEmpty()) {
            return service.isAuthorizedOn(facts.asOf());
        }
        if (!decision.getDecidedOn().isBefore(standsSince.get())) {
            return Condition.yes();
        }
        Condition stood = ListedService.isAuthorizedOn(document.get(), decision.getDecidedOn());
        return stood.isKnown() ? Condition.no() : stood; // perhaps authorized before the first day that is known
    }

    /** Whether the decision is about the service, its provider or its setting. */
    private Condition covers(ServiceDecision decision, Subject at, ListedService service) {
        Option<DecisionSubject> about = decision.getSubject();
        Option<Seq<String>> ids = decision.getSubjectIds();
        if (ids.isEmpty()) {
            return Condition.unknown(new MissingFact(at, "subjectIds"));
        }
        if (about.forAll(DecisionSubject::isForeign)) {
            return Condition.unknown(new MissingFact(at, "subject"));
        }
        if (service.isUnknown()) {
            return Condition.unknown(service.missing("services"));
        }
        if (about.contains(DecisionSubject.PROVIDER)) {
            return isAmong(ids.get(), service, "providerId", service.service().getProviderId());
        }
        if (about.contains(DecisionSubject.SETTING)) {
            return isAmong(ids.get(), service, "settingId", service.service().getSettingId());
        }
        boolean isNamed = ids.get().contains(service.service().getId());
        return isNamed && mayLeaveOne(decision, ids.get())
                ? Condition.unknown(new MissingFact(at, "subject"))
                : Condition.of(isNamed);
    }

    /** What was denied or terminated as a combination may leave one of its services alone. */
    private static boolean mayLeaveOne(ServiceDecision decision, Seq<String> ids) {
        return DENIED_OR_TERMINATED.contains(decision.getResult())
                && decision.getSubject().contains(DecisionSubject.COMBINATION)
                && ids.size() > 1;
    }

    private Condition isAmong(Seq<String> ids, ListedService service, String field, Option<String> id) {
        if (id.isDefined() || ids.isEmpty()) {
            return Condition.of(id.exists(ids::contains));
        }
        return Condition.unknown(service.missing(field));
    }
}

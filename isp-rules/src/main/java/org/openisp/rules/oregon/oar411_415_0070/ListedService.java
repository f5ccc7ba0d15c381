package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * A service that a plan lists; or the plan, where its services are not recorded or, as some clauses want it, where it has
 * none. A service is carried from plan to plan under one id, so the plan's id belongs to the subject.
 *
 * @param plan the plan that lists it
 * @param listed the service; none where the plan stands for itself
 * @param subject the service in this plan, or the plan
 */
record ListedService(IspFacts plan, Option<PlannedService> listed, Subject subject) implements Rule.About {

    private static final Option<Outcome> NO_SERVICES = Option.some(Outcome.notApplicable("the plan has no services"));
    private static final Option<Outcome> FUNDED_OTHERWISE =
            Option.some(Outcome.notApplicable("the service is funded neither through the K Plan nor a waiver"));

    /** Every service of every plan, and each plan whose services are not recorded. */
    static List<ListedService> all(OregonFacts facts) {
        if (facts.plans().size() == 1) {
            return facts.plans().get(0).services();
        }
        List<ListedService> all = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            all.addAll(plan.services());
        }
        return all;
    }

    /** Every service of every plan; a plan without any, or whose services are not recorded, stands for itself. */
    static List<ListedService> servicesOrPlans(OregonFacts facts) {
        if (!isAnyWithoutServices(facts)) {
            return facts.services();
        }
        List<ListedService> all = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            all.addAll(plan.services().isEmpty() ? List.of(planItself(plan)) : plan.services());
        }
        return all;
    }

    private static boolean isAnyWithoutServices(OregonFacts facts) {
        for (IspFacts plan : facts.plans()) {
            if (plan.services().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The services of a plan; where they are not recorded, the plan alone. */
    static List<ListedService> of(IspFacts plan) {
        Option<Seq<PlannedService>> services =
                plan.facts().show(plan.subject(), "services", plan.isp().getServices());
        if (services.isEmpty()) {
            return List.of(planItself(plan));
        }
        List<ListedService> all = new ArrayList<>(services.get().size());
        for (int i = 0; i < services.get().size(); i++) {
            PlannedService service = services.get().get(i);
            Subject at = plan.subject()
                    .element("services", i, "service", service.getId())
                    .about(plan.id());
            all.add(new ListedService(plan, Option.some(service), at));
        }
        return all;
    }

    private static ListedService planItself(IspFacts plan) {
        return new ListedService(plan, Option.none(), plan.subject());
    }

    /** Whether the services of the plan are not recorded. */
    boolean isUnknown() {
        return plan.isp().getServices().isEmpty();
    }

    /** The service; not to be asked for where the plan stands for itself. */
    PlannedService service() {
        return listed.get();
    }

    /** A fact of the service that is missing; of the plan, where its services are. */
    MissingFact missing(String field) {
        return isUnknown() ? plan.missing("services") : new MissingFact(subject, field);
    }

    /** The answer where it is not funded through the K Plan or a waiver, or that is not known; none where it is. */
    Option<Outcome> unlessKPlanOrWaiver() {
        if (isUnknown()) {
            return Option.some(
                    Outcome.undetermined("the services of the plan are not recorded", plan.missing("services")));
        }
        if (listed.isEmpty()) {
            return NO_SERVICES;
        }
        Option<FundingAuthority> authority = service().getFundingAuthority();
        if (authority.isEmpty() || authority.get().isForeign()) {
            return Option.some(Outcome.undetermined(
                    "it is not recorded under which authority the service is funded", missing("fundingAuthority")));
        }
        return OregonFacts.isWaiverOrKPlan(authority.get()) ? Option.none() : FUNDED_OTHERWISE;
    }

    /** What it came with: the plan, or a revision; none if the record does not hold the revision. */
    Option<Document> document() {
        return document(plan, listed.flatMap(PlannedService::getRevisionId));
    }

    /** What something came with: the plan, or a revision; none if the record does not hold the revision. */
    static Option<Document> document(IspFacts plan, Option<String> revisionId) {
        if (revisionId.isEmpty()) {
            return Option.some(plan);
        }
        for (RevisionFacts revision : plan.revisions()) {
            if (revisionId.get().equals(revision.id())) {
                return Option.some(revision);
            }
        }
        return Option.none();
    }

    /**
     * Whether the plan, and the revision that the service came with, are authorized on the day. A revision that the
     * record does not hold cannot be asked, whether or not the revisions are recorded.
     */
    Condition isAuthorizedOn(LocalDate day) {
        Condition ofPlan = isAuthorizedOn(plan, day);
        Option<Document> document = document();
        if (document.isEmpty()) {
            return ofPlan.and(Condition.unknown(plan.missing("revisions")));
        }
        return document.get() == plan ? ofPlan : ofPlan.and(isAuthorizedOn(document.get(), day));
    }

    /** Whether the plan is authorized, and the revision was, if only for a time by an oral agreement. */
    Condition wasAuthorized() {
        LocalDate asOf = plan.facts().asOf();
        Condition both = isAuthorizedOn(asOf);
        if (both.isYes() || document().isEmpty()) {
            return both;
        }
        Authorization ofRevision = document().get().authorization();
        Seq<MissingFact> oral = ofRevision.missingOralBy(asOf);
        Condition orally = ofRevision.firstAuthorizedOn().isDefined()
                ? Condition.yes()
                : Condition.of(oral.isEmpty() ? Said.NO : Said.NOT_RECORDED, oral);
        return isAuthorizedOn(plan, asOf).and(both.or(orally));
    }

    /** Whether a plan or a revision is authorized on the day. */
    static Condition isAuthorizedOn(Document document, LocalDate day) {
        Authorization authorization = document.authorization();
        Said stands = authorization.standsOn(day);
        if (stands.isRecorded()) {
            return Condition.of(stands.isYes());
        }
        Seq<MissingFact> wouldTell = authorization.missingBy(day);
        // Where it is for a person to accept a reason for not signing, a signature would tell.
        return Condition.of(stands, wouldTell.isEmpty() ? Array.of(document.missing("signing/signatures")) : wouldTell);
    }

    /** Whether neither the plan nor the service is over before the day: it goes on, or lies ahead. */
    Condition isNotOverBefore(LocalDate day) {
        Option<LocalDate> last = plan.lastDay();
        Condition ofPlan = last.isEmpty()
                ? Condition.unknown(plan.missing("endsOn"))
                : Condition.of(!last.get().isBefore(day));
        if (isUnknown()) {
            return ofPlan;
        }
        Option<Period> period = service().getPeriod();
        Condition ofService = period.isEmpty()
                ? Condition.unknown(missing("period"))
                : Condition.of(!isBefore(period.get().through(), day));
        return ofPlan.and(ofService).and(isEndedByRevision(day).not());
    }

    private static boolean isBefore(Option<LocalDate> last, LocalDate day) {
        return last.isDefined() && last.get().isBefore(day);
    }

    /** Whether a revision that was implemented by the day, and no later than the day asked about, ended it. */
    Condition isEndedByRevision(LocalDate day) {
        return isEndedByRevision(document(), day);
    }

    /** The same of hours for it, which came with another document: they outlast what that, or an earlier one, ends. */
    Condition isEndedByRevision(Option<Document> cameWith, LocalDate day) {
        OregonFacts facts = plan.facts();
        LocalDate seen = facts.hasHappened(day) ? day : facts.asOf();
        Condition byAnother = facts.isCompleteThrough(plan.isp().getRevisions(), seen)
                ? Condition.no()
                : Condition.unknown(plan.missing("revisions"));
        return byAnother.or(isEndedByRevisionInRecord(cameWith, seen));
    }

    /** The same of the revisions that are in the record, whether or not there are others. */
    Condition isEndedByRevisionInRecord(LocalDate day) {
        return isEndedByRevisionInRecord(document(), day);
    }

    private Condition isEndedByRevisionInRecord(Option<Document> cameWith, LocalDate day) {
        Condition ended = Condition.no();
        for (RevisionFacts revision : plan.revisions()) {
            ended = ended.or(isImplementedBy(revision, day)
                    .and(isEndedBy(revision, cameWith))
                    .and(isNewer(revision, cameWith)));
        }
        return ended;
    }

    /** Whether the revision was implemented after the one with which the service came: it ends no earlier form of it. */
    private Condition isNewer(RevisionFacts revision, Option<Document> cameWith) {
        if (!(cameWith.getOrNull() instanceof RevisionFacts own)) {
            return Condition.yes();
        }
        Option<LocalDate> began = own.implemented().doneOn();
        Option<LocalDate> ended = revision.implemented().doneOn();
        if (began.isEmpty()) {
            return isImplementedBy(own, plan.facts().asOf()).not();
        }
        return Condition.of(ended.isEmpty() || ended.get().isAfter(began.get()));
    }

    /** Whether the revision was implemented by the day. */
    static Condition isImplementedBy(RevisionFacts revision, LocalDate day) {
        Act implemented = revision.implemented();
        if (implemented.doneOn().isDefined()) {
            return Condition.of(!implemented.doneOn().get().isAfter(day));
        }
        Option<LocalDate> notThrough = implemented.notDoneThrough();
        return notThrough.isDefined() && !notThrough.get().isBefore(day)
                ? Condition.no()
                : Condition.unknown(revision.missing("implemented"));
    }

    /** Whether this document is a revision that ends the service; the one with which it came ends only what was before. */
    Condition isEndedBy(Document document) {
        return isEndedBy(document, document());
    }

    private Condition isEndedBy(Document document, Option<Document> own) {
        if (own.isDefined() && own.get() == document) {
            return Condition.no();
        }
        Seq<Revision> revisions = plan.isp().getRevisions().entries();
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            if (document != plan && revision.getId().equals(document.id())) {
                Option<Seq<ServiceChange>> ends = plan.facts().show(document.subject(), "ends", revision.getEnds());
                return ends.isEmpty()
                        ? Condition.unknown(document.missing("ends"))
                        : Condition.of(ends.get()
                                .exists(change ->
                                        change.getServiceId().equals(service().getId())));
            }
        }
        return Condition.no();
    }
}

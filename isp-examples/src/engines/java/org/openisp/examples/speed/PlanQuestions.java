package org.openisp.examples.speed;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Said;
import org.openisp.core.content.Barrier;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.core.service.PlannedService;
import org.openisp.core.team.Objection;
import org.openisp.rules.oregon.oar411_415_0070.S02aTransitionPeriod;

/** What the clauses about plans are asked about. */
final class PlanQuestions {

    private final EngineFacts facts;
    private final Terms terms;

    PlanQuestions(EngineFacts facts) {
        this.facts = facts;
        this.terms = facts.terms;
    }

    private boolean isUnrecorded(int clause) {
        return facts.isUnrecorded(clause, facts.record.getPlans());
    }

    private Asked.Place place(int clause, int plan) {
        return facts.place(clause, terms.plan[plan].getId(), terms.lawDay(plan));
    }

    private Said complete(int plan) {
        return EngineFacts.said(Plain.isComplete(terms.plan[plan], facts.day));
    }

    private List<PlannedService> services(int plan) {
        List<PlannedService> services = new ArrayList<>();
        for (PlannedService service : EngineFacts.all(terms.plan[plan].getServices())) {
            if (!Plain.comesLater(terms.plan[plan], service.getRevisionId(), facts.day)) {
                services.add(service);
            }
        }
        return services;
    }

    void barriers(int clause) {
        if (isUnrecorded(clause)) {
            return;
        }
        for (int i = 0; i < terms.plans; i++) {
            Isp isp = terms.plan[i];
            List<Asked.Barrier> barriers = new ArrayList<>();
            for (Barrier barrier : EngineFacts.all(isp.getBarriers())) {
                barriers.add(new Asked.Barrier(barrier.getStrategies()
                        .map(all -> Said.of(!all.isEmpty()))
                        .getOrElse(Said.NOT_RECORDED)));
            }
            facts.add(new Asked.Barriers(
                    place(clause, i),
                    isp.getPreferredServices().isDefined(),
                    isp.getBarriers().isDefined() ? barriers : null,
                    complete(i)));
        }
    }

    void needs(int clause) {
        if (isUnrecorded(clause)) {
            return;
        }
        for (int i = 0; i < terms.plans; i++) {
            List<PlannedService> services = services(i);
            boolean recorded = terms.plan[i].getServices().isDefined();
            if (services.isEmpty()) {
                facts.add(new Asked.NeedOfService(place(clause, i), false, recorded, null, complete(i)));
            }
            for (PlannedService service : services) {
                Asked.Place place = facts.place(clause, service.getId(), terms.lawDay(i));
                List<Asked.ServiceNeed> needs = new ArrayList<>();
                for (String needId : EngineFacts.all(service.getNeedIds())) {
                    Asked.ServiceNeed need = new Asked.ServiceNeed(
                            EngineFacts.said(facts.details.isNeed(i, needId)),
                            EngineFacts.said(facts.details.isFound(i, needId)));
                    facts.add(new Asked.NeedLink(place.slot(), needs.size(), place, need));
                    needs.add(need);
                }
                boolean known = service.getNeedIds().isDefined();
                facts.add(new Asked.NeedOfService(place, true, recorded, known ? needs : null, complete(i)));
            }
        }
    }

    void term(int clause) {
        if (isUnrecorded(clause)) {
            return;
        }
        for (int i = 0; i < terms.plans; i++) {
            Isp isp = terms.plan[i];
            Option<NewStartDate> newStart = isp.getNewStartDate();
            facts.add(new Asked.Term(
                    place(clause, i),
                    isp.getId(),
                    isp.getStartsOn().getOrNull(),
                    isp.getEndsOn().getOrNull(),
                    EngineFacts.said(terms.isInitial(i)),
                    terms.isKindForAPerson(i),
                    newStart.map(NewStartDate::getEstablishedStart).getOrNull(),
                    newStart.map(this::consent).getOrElse(Said.NOT_RECORDED)));
        }
    }

    private Said consent(NewStartDate newStart) {
        return EngineFacts.said(facts.details.consent(newStart, Plain.day(newStart.getEstablishedStart())));
    }

    void policy(int clause) {
        if (isUnrecorded(clause)) {
            return;
        }
        for (int i = 0; i < terms.plans; i++) {
            List<Asked.Funded> funded = new ArrayList<>();
            services(i).forEach(service -> funded.add(new Asked.Funded(service.getDepartmentFunded())));
            boolean recorded = terms.plan[i].getServices().isDefined();
            facts.add(new Asked.Policy(place(clause, i), recorded ? funded : null));
        }
    }

    void workingAge(int clause) {
        if (isUnrecorded(clause)) {
            return;
        }
        for (int i = 0; i < terms.plans; i++) {
            int seen = Math.min(terms.lawDay(i), facts.day);
            int start = terms.start[i];
            int last = terms.last[i];
            boolean isOver = start == Plain.NONE && last != Plain.NONE && last < Plain.FIRST_TEXT;
            facts.add(new Asked.WorkingAge(
                    place(clause, i),
                    EngineFacts.day(start),
                    isOver ? null : EngineFacts.day(start == Plain.NONE ? Plain.FIRST_TEXT : start),
                    isOver ? null : EngineFacts.day(start == Plain.NONE ? last : start),
                    EngineFacts.said(facts.details.hasLeftSchool(seen))));
        }
    }

    void beforeExpiry(int clause) {
        if (isUnrecorded(clause)) {
            return;
        }
        for (int i = 0; i < terms.plans; i++) {
            int lawDay = terms.end[i] == Plain.NONE ? facts.day : terms.end[i];
            facts.add(new Asked.BeforeExpiry(
                    facts.place(clause, terms.plan[i].getId(), lawDay),
                    EngineFacts.day(terms.end[i]),
                    EngineFacts.day(terms.terminated[i]),
                    facts.reviews(i),
                    reviewsThrough(i, terms.end[i], LocalDate.MIN)));
        }
    }

    /** Where no review was held and another plan took its place, this one may have been ended: nothing is ruled out. */
    private @Nullable LocalDate reviewsThrough(int plan, int due, LocalDate from) {
        boolean none = facts.reviews(plan).stream().allMatch(held -> held.isBefore(from));
        return none && due != Plain.NONE && terms.mayBeEnded(plan, due) ? null : facts.reviewsThrough(plan);
    }

    void inTransition(int clause) {
        if (isUnrecorded(clause)) {
            return;
        }
        for (int i = 0; i < terms.plans; i++) {
            Isp isp = terms.plan[i];
            boolean recorded = isp.getTransitionPeriods().isDefined();
            if (isp.getTransitionPeriods().forAll(Seq::isEmpty)) {
                inTransition(facts.place(clause, isp.getId(), facts.day), i, false, recorded, null);
            }
            for (TransitionPeriod period : EngineFacts.all(isp.getTransitionPeriods())) {
                LocalDate entered = period.getEnteredOn();
                inTransition(facts.place(clause, period.getId(), Plain.day(entered)), i, true, recorded, entered);
            }
        }
    }

    private void inTransition(
            Asked.Place place, int plan, boolean period, boolean recorded, @Nullable LocalDate entered) {
        facts.add(new Asked.InTransition(
                place,
                period,
                recorded,
                EngineFacts.said(terms.isInitial(plan)),
                entered,
                EngineFacts.day(terms.terminated[plan]),
                facts.reviews(plan),
                entered == null
                        ? facts.reviewsThrough(plan)
                        : reviewsThrough(plan, Plain.day(S02aTransitionPeriod.lastDay(entered)), entered)));
    }

    void objected(int clause) {
        if (isUnrecorded(clause)) {
            return;
        }
        for (int i = 0; i < terms.plans; i++) {
            Isp isp = terms.plan[i];
            boolean recorded = isp.getObjections().isDefined();
            Said residential = EngineFacts.said(terms.isResidential(i));
            boolean any = false;
            for (Objection objection : EngineFacts.all(isp.getObjections())) {
                if (objection.getRaisedOn().forAll(facts::hasHappened)) {
                    any = true;
                    facts.add(new Asked.Objected(
                            facts.place(clause, objection.getId(), terms.lawDay(i)),
                            true,
                            recorded,
                            residential,
                            EngineFacts.said(facts.details.isDocumented(isp, objection)),
                            complete(i)));
                }
            }
            if (!any) {
                facts.add(new Asked.Objected(
                        place(clause, i), false, recorded, residential, Said.NOT_RECORDED, complete(i)));
            }
        }
    }

    void implemented(int clause) {
        if (isUnrecorded(clause)) {
            return;
        }
        for (int i = 0; i < terms.plans; i++) {
            SignedByHand signed = terms.signed(i);
            SignedByHand.State state = signed.state();
            LocalDate implementedOn = facts.doneOn(terms.plan[i].getImplemented());
            int then = implementedOn == null ? facts.day : Plain.day(implementedOn);
            int lawDay = implementedOn == null ? terms.lawDay(i) : then;
            facts.add(new Asked.Implemented(
                    facts.place(clause, terms.plan[i].getId(), lawDay),
                    implementedOn,
                    facts.notThrough(terms.plan[i].getImplemented()),
                    EngineFacts.said(signed.standsOn(then)),
                    signed.isForAPersonOn(then),
                    state.name(),
                    EngineFacts.day(signed.authorizedOn(state)),
                    EngineFacts.day(signed.firstAuthorizedOn()),
                    EngineFacts.day(signed.signedOn())));
        }
    }
}

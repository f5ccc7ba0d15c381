package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.service.Approval;
import org.openisp.core.service.ApprovalDecision;
import org.openisp.core.service.ApprovalKind;
import org.openisp.core.service.PersonalSupportWorker;
import org.openisp.core.service.Workweek;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(8)(j): "An ISP may only have services authorized for personal support workers when the services are
 * consistent with the payment limitations described in OAR 411-375-0040."
 *
 * <p>By that rule a worker has an active provider number and a service agreement that employer and worker signed, and
 * works, over all individuals and programs with travel, not more than 40 hours in a workweek: 50 for one who averaged
 * more than 40 in March to May of 2016, more by an approved exception. Only weeks that are written down, are over, and
 * do not begin before the first text that is held are asked about; of somebody who came back, no work that was over
 * before it. The record of one individual rarely knows the hours in all, and so can rarely prove this met. Somebody
 * whose days of work are not recorded has begun where such a week has hours for the individual; from when and through
 * when, and so what was seen of the number by then, is not known.
 *
 * <p>Not checked: which services of an ISP the worker gives, and rates of pay.
 */
final class S08jPersonalSupportWorkers {

    static final Rule<OregonFacts, WorkerFacts> WITHIN_LIMITS = Paragraph.cite(
                    S08jPersonalSupportWorkers.class,
                    "(8)(j)",
                    ClauseKind.DUTY,
                    "a personal support worker has an active number, a signed agreement, and hours within the workweek")
            .about(S08jPersonalSupportWorkers::workers)
            .byLawOf(S08jPersonalSupportWorkers::lawDay)
            .checkedBy(S08jPersonalSupportWorkers::withinLimits);

    private static final BigDecimal HOURS = BigDecimal.valueOf(40);
    private static final BigDecimal HOURS_OF_2016 = BigDecimal.valueOf(50);
    private static final int LAST_DAY_OF_WEEK = 6;

    private S08jPersonalSupportWorkers() {}

    /** A personal support worker, who may have worked for several stretches; none where the record holds nobody. */
    record WorkerFacts(List<Stretch> stretches, Subject subject) implements Rule.About {}

    /** One stretch of somebody's work. */
    record Stretch(PersonalSupportWorker worker, Subject at) {}

    private static List<WorkerFacts> workers(OregonFacts facts) {
        Seq<PersonalSupportWorker> workers =
                facts.record().getPersonalSupportWorkers().getOrElse(Array::empty);
        if (workers.isEmpty()) {
            return List.of(new WorkerFacts(List.of(), facts.root()));
        }
        Map<String, WorkerFacts> all = new LinkedHashMap<>();
        for (int i = 0; i < workers.size(); i++) {
            PersonalSupportWorker worker = workers.get(i);
            Subject at =
                    facts.root().element("personalSupportWorkers", i, "personal support worker", worker.getPersonId());
            all.computeIfAbsent(worker.getPersonId(), id -> new WorkerFacts(new ArrayList<>(), at))
                    .stretches
                    .add(new Stretch(worker, at));
        }
        return new ArrayList<>(all.values());
    }

    /** The last day of the work that has come. */
    private static LocalDate lastDay(OregonFacts facts, PersonalSupportWorker worker) {
        Option<LocalDate> through = worker.getPeriod().flatMap(Period::through);
        return through.isDefined() && facts.hasHappened(through.get()) ? through.get() : facts.asOf();
    }

    private static LocalDate lawDay(OregonFacts facts, WorkerFacts about) {
        LocalDate latest = null;
        for (Stretch stretch : about.stretches) {
            if (mayHaveBegun(facts, stretch.worker)) {
                LocalDate last = lastDay(facts, stretch.worker);
                latest = latest == null || last.isAfter(latest) ? last : latest;
            }
        }
        return latest == null ? facts.asOf() : latest;
    }

    private static boolean mayHaveBegun(OregonFacts facts, PersonalSupportWorker worker) {
        Option<Period> period = worker.getPeriod();
        return period.isEmpty() || facts.hasHappened(period.get().from());
    }

    private static Outcome withinLimits(OregonFacts facts, WorkerFacts about) {
        if (facts.record().getPersonalSupportWorkers().isEmpty()) {
            return Outcome.undetermined(
                    "personal support workers are not recorded", facts.missing("personalSupportWorkers"));
        }
        Condition within = Condition.yes();
        boolean begun = false;
        for (Stretch stretch : about.stretches) {
            PersonalSupportWorker worker = stretch.worker;
            if (mayHaveBegun(facts, worker) && !Paragraph.isBeforeTheTexts(facts, lastDay(facts, worker))) {
                begun = true;
                boolean isKnown = worker.getPeriod().isDefined()
                        || lastWeekHere(facts, worker).isDefined();
                within = within.and(
                        isKnown
                                ? isWithinLimits(facts, stretch.at, worker)
                                : Condition.unknown(new MissingFact(stretch.at, "period")));
            }
        }
        if (!begun) {
            return Outcome.notApplicable("no personal support worker has begun to work");
        }
        return within.outcome(
                "number, agreement and hours are within the limits",
                "the number is not active, the agreement is not signed by both, or a workweek is too long",
                "too little is recorded about the days, the number, the agreement or the hours");
    }

    private static Condition isWithinLimits(OregonFacts facts, Subject at, PersonalSupportWorker worker) {
        return hasActiveNumber(facts, at, worker)
                .and(facts.isDone(at, "agreementSignedByEmployer", worker.getAgreementSignedByEmployer()))
                .and(facts.isDone(at, "agreementSignedByWorker", worker.getAgreementSignedByWorker()))
                .and(isWithinHours(facts, at, worker));
    }

    /** The Sunday of the last workweek so far with hours for the individual, since the first text; none without any. */
    private static Option<LocalDate> lastWeekHere(OregonFacts facts, PersonalSupportWorker worker) {
        LocalDate last = null;
        for (Workweek week : worker.getWorkweeks().getOrElse(Array::empty)) {
            LocalDate begins = week.getBeginsOn();
            Option<BigDecimal> here = week.getHoursHere();
            boolean isWorked = here.isDefined() && here.get().signum() > 0;
            if (isWorked && isAsked(facts, begins) && (last == null || begins.isAfter(last))) {
                last = begins;
            }
        }
        return Option.of(last);
    }

    /** Whether the workweek is over, and not of a time of which no text is held. */
    private static boolean isAsked(OregonFacts facts, LocalDate begins) {
        return facts.hasHappened(begins.plusDays(LAST_DAY_OF_WEEK)) && !Paragraph.isBeforeTheTexts(facts, begins);
    }

    /** Where the days of the work are not recorded, known only where it is the same whichever was the last of them. */
    private static Condition hasActiveNumber(OregonFacts facts, Subject at, PersonalSupportWorker worker) {
        if (worker.getPeriod().isDefined()) {
            return isActive(at, worker, lastDay(facts, worker));
        }
        LocalDate worked = lastWeekHere(facts, worker).get();
        Condition active = isActive(at, worker, worked);
        for (Observation one : worker.getProviderNumberActive().getOrElse(Array::empty)) {
            boolean mayBeLast = one.on().isAfter(worked) && facts.hasHappened(one.on());
            if (mayBeLast && !isActive(at, worker, one.on()).equals(active)) {
                return Condition.unknown(new MissingFact(at, "period"));
            }
        }
        return active;
    }

    /** Whether the number was active by the last day of the work: the latest observation counts. */
    private static Condition isActive(Subject at, PersonalSupportWorker worker, LocalDate last) {
        Option<Seq<Observation>> seen = worker.getProviderNumberActive();
        Option<LocalDate> latest = seen.getOrElse(Array::empty)
                .map(Observation::on)
                .filter(day -> !day.isAfter(last))
                .maxBy(LocalDate::toEpochDay);
        Seq<Boolean> then = seen.getOrElse(Array::empty)
                .filter(one -> latest.contains(one.on()))
                .map(Observation::holds)
                .distinct();
        return then.size() == 1
                ? Condition.of(then.head())
                : Condition.unknown(new MissingFact(at, "providerNumberActive"));
    }

    private static Condition isWithinHours(OregonFacts facts, Subject at, PersonalSupportWorker worker) {
        Option<Seq<Workweek>> weeks = worker.getWorkweeks();
        if (weeks.isEmpty()) {
            return Condition.unknown(new MissingFact(at, "workweeks"));
        }
        Condition within = Condition.yes();
        for (int i = 0; i < weeks.get().size(); i++) {
            Workweek week = weeks.get().get(i);
            if (isAsked(facts, week.getBeginsOn())) {
                Subject atWeek = at.element(
                        "workweeks", i, "workweek", week.getBeginsOn().toString());
                within = within.and(isWithinHours(facts, at, worker, atWeek, week));
            }
        }
        return within;
    }

    private static Condition isWithinHours(
            OregonFacts facts, Subject at, PersonalSupportWorker worker, Subject atWeek, Workweek week) {
        Condition short40 = isAtMost(atWeek, week, HOURS);
        Condition short50 = isAtMost(atWeek, week, HOURS_OF_2016);
        Condition averagedMore =
                facts.holds(at, "averagedMoreThan40HoursIn2016", worker.getAveragedMoreThan40HoursIn2016());
        Condition withoutException = short40.or(averagedMore.and(short50));
        return withoutException.isYes()
                ? withoutException
                : withoutException.or(isWithinException(facts, at, worker, atWeek, week));
    }

    /** The hours in all are never fewer than the hours here. */
    private static Condition isAtMost(Subject atWeek, Workweek week, BigDecimal limit) {
        Option<BigDecimal> inAll = week.getHoursInAll();
        if (inAll.isDefined()) {
            return Condition.of(inAll.get().compareTo(limit) <= 0);
        }
        Option<BigDecimal> here = week.getHoursHere();
        boolean tooLong = here.isDefined() && here.get().compareTo(limit) > 0;
        return tooLong ? Condition.no() : Condition.unknown(new MissingFact(atWeek, "hoursInAll"));
    }

    private static Condition isWithinException(
            OregonFacts facts, Subject at, PersonalSupportWorker worker, Subject atWeek, Workweek week) {
        Option<Seq<Approval>> approvals = facts.record().getApprovals();
        if (approvals.isEmpty()) {
            return Condition.unknown(facts.missing("approvals"));
        }
        Option<String> exceptionId = worker.getExceptionId();
        Condition within = Condition.no(); // an exception that no recorded approval gives is none
        for (int i = 0; i < approvals.get().size(); i++) {
            Approval approval = approvals.get().get(i);
            boolean mayBeOne = approval.getKind().equals(ApprovalKind.WORKWEEK_EXCEPTION)
                    || approval.getKind().isForeign();
            Condition isTheOne = exceptionId.isEmpty() && mayBeOne
                    ? Condition.unknown(new MissingFact(at, "exceptionId"))
                    : Condition.of(exceptionId.contains(approval.getId()));
            if (!isTheOne.isNo()) {
                Subject atApproval = facts.root().element("approvals", i, "approval", approval.getId());
                within = within.or(isTheOne.and(allows(facts, atApproval, approval, atWeek, week)));
            }
        }
        return within;
    }

    private static Condition allows(OregonFacts facts, Subject at, Approval approval, Subject atWeek, Workweek week) {
        ApprovalKind kind = approval.getKind();
        Condition isException = kind.isForeign()
                ? Condition.unknown(new MissingFact(at, "kind"))
                : Condition.of(kind.equals(ApprovalKind.WORKWEEK_EXCEPTION));
        Option<ApprovalDecision> decision = approval.getDecision();
        Condition approved = decision.isEmpty() || decision.get().isForeign()
                ? Condition.unknown(new MissingFact(at, "decision"))
                : Condition.of(!decision.contains(ApprovalDecision.DENIED)
                        && approval.getDecidedOn().forAll(facts::hasHappened));
        Option<Period> period = approval.getPeriod();
        Condition runs = period.isEmpty()
                ? Condition.unknown(new MissingFact(at, "period"))
                : Condition.of(period.get().contains(week.getBeginsOn())
                        && !approval.getRevokedOn().exists(day -> !day.isAfter(week.getBeginsOn())));
        Option<BigDecimal> hours = approval.getHoursPerWeek();
        Condition enough = hours.isEmpty()
                ? Condition.unknown(new MissingFact(at, "hoursPerWeek"))
                : isAtMost(atWeek, week, hours.get());
        return isException.and(approved).and(runs).and(enough);
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Period;
import org.openisp.core.ServiceRecord;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.rules.ClauseFacts;
import org.openisp.rules.Finding;
import org.openisp.rules.LawNotHeldException;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.oregon.OregonReadings;

/**
 * Money at risk: the days of a K Plan or waiver service that OAR 411-415-0070(8)(h) leaves unfunded, because on them no
 * authorized ISP lists the service.
 *
 * <p>These are the days behind the findings of (8)(h), and agree with them. A service of a plan has unfunded days exactly
 * where its finding is not met; where the finding is undetermined, it has open days and no unfunded ones; where it is for
 * a person, neither, but days for a person. Where it is met or does not apply, by a variance among others, the service
 * is not here. What a reviewer decided about it counts as it does in the finding. Only days through the day asked about
 * are counted, and all stretches include both their ends.
 *
 * <p>As in the finding, a service counts as paid by the Department unless it is recorded that it is not; a service
 * without a last day of its own ends with the plan; and one that a revision ended has no day since. Where it is not
 * recorded under which authority a service is funded, or where it began before the first text of the rule that is held,
 * all its days so far are open; in the second case no fact is missing, and {@link Question#byLawOf} asks by a text that
 * is held.
 *
 * <p><b>Adding up.</b> A service is carried from plan to plan under one id, and a plan's entry tells all days that this
 * plan gives the service, so that one day can stand in the entries of two plans. {@link #byService} puts the entries of
 * one service together; after it the numbers of one service are numbers of different days, and can be added to those of
 * other services: days of service, not of the calendar.
 *
 * <p><b>Looking ahead.</b> Asked as of a later day, the same question tells what will be at risk by then. If nothing more
 * is signed through the last day of next quarter:
 *
 * <pre>{@code
 * ServiceRecord nothingMore = record.withCompleteThrough(Option.some(lastDayOfNextQuarter));
 * Seq<UnfundedDays> atRisk = UnfundedDays.of(nothingMore, question.on(lastDayOfNextQuarter));
 * }</pre>
 *
 * <p>That the record is complete through the later day is what says "nothing more"; without it, what is not signed today
 * may have been signed by then, or another plan made, and the days are open. A register with a day of its own through
 * which it is complete keeps that day. A service that has no day after its plan shows no risk there: to see what a
 * missing renewal would cost, its last day has to lie after the plan's, or the renewing plan has to be in the record,
 * not signed.
 *
 * @param planId the plan that lists the service, or whose services are not recorded; none where the plans are not
 *     recorded, and where entries of several plans were put together
 * @param serviceId the service; none where a plan's services, or the plans, are not recorded
 * @param kind what kind of service, as the plan says; none where there is no service to name
 * @param unfunded the stretches of days on which for certain no authorized ISP lists it, in order
 * @param open the stretches on which that is not known
 * @param forAPerson the stretches on which it turns on a reason for not signing that a person has to accept or refuse
 * @param daysRecorded whether the days of the service are recorded; where they are not, nobody knows how many are open
 * @param missing the facts that would tell about what is open
 */
public record UnfundedDays(
        Option<String> planId,
        Option<String> serviceId,
        Option<ServiceKind> kind,
        Seq<Period> unfunded,
        Seq<Period> open,
        Seq<Period> forAPerson,
        boolean daysRecorded,
        Seq<MissingFact> missing) {

    /** Only (8)(h), with what a rulebook adds to an answer: the law's day, variances, and reviewers' decisions. */
    private static final Rulebook<OregonFacts> FUNDING = new Rulebook<>(
            Paragraph.RULE,
            Array.of(S08hFunding.AUTHORIZED),
            OregonReadings.ALL,
            Array.empty(),
            ClauseFacts.none(),
            OregonFacts::new);

    /**
     * One entry for each service of each plan that has, or may have, days at risk by the day asked about, in the order
     * of the record; and one, without a service, for each plan whose services are not recorded, or for the record if its
     * plans are not.
     *
     * @throws LawNotHeldException where {@link Rulebook#check} throws it
     */
    public static Seq<UnfundedDays> of(ServiceRecord record, Question question) {
        OregonFacts facts = new OregonFacts(record, question);
        Seq<ListedService> services = Array.ofAll(ListedService.servicesOrPlans(facts));
        List<UnfundedDays> all = new ArrayList<>();
        for (Finding finding : FUNDING.check(record, question).findings()) {
            switch (finding.status()) {
                case NOT_MET, UNDETERMINED, JUDGMENT ->
                    behind(finding, facts, services.find(one -> one.subject().equals(finding.subject())))
                            .forEach(all::add);
                case MET, PENDING, NOT_APPLICABLE -> {} // no day is at risk
            }
        }
        return Array.ofAll(all);
    }

    /**
     * Each service once, whichever plans list it, each of its days counted once: as unfunded if an entry says so, or else
     * as open, or else as for a person. Entries without a service stay as they are.
     */
    public static Seq<UnfundedDays> byService(Seq<UnfundedDays> days) {
        List<UnfundedDays> all = new ArrayList<>();
        for (UnfundedDays one : days) {
            int at = one.serviceId.isEmpty() ? -1 : Array.ofAll(all).indexWhere(one::isOfSameService);
            if (at < 0) {
                all.add(one);
            } else {
                all.set(at, all.get(at).with(one));
            }
        }
        return Array.ofAll(all);
    }

    /** How many days are unfunded for certain. */
    public long unfundedDays() {
        return DayStretches.count(unfunded);
    }

    /** How many days are open; none where nobody knows, because the days of the service are not recorded. */
    public Option<Long> openDays() {
        return Option.when(daysRecorded, DayStretches.count(open));
    }

    /** How many days are for a person to decide. */
    public long forAPersonDays() {
        return DayStretches.count(forAPerson);
    }

    /** The entry behind a finding; none where the service has no day so far. */
    private static Option<UnfundedDays> behind(Finding finding, OregonFacts facts, Option<ListedService> listed) {
        if (listed.isEmpty()) {
            return Option.some(
                    withoutDays(Option.none(), Option.none(), finding.outcome().missing()));
        }
        ListedService about = listed.get();
        Option<String> planId = Option.some(about.plan().id());
        if (about.listed().isEmpty()) {
            return Option.some(
                    withoutDays(planId, Option.none(), finding.outcome().missing()));
        }
        PlannedService service = about.service();
        if (service.getPeriod().isEmpty()) {
            Seq<MissingFact> missing = finding.outcome().missing().append(about.missing("period"));
            return Option.some(withoutDays(planId, about.listed(), missing.distinct()));
        }
        LocalDate first = service.getPeriod().get().from();
        LocalDate last =
                S08hFunding.lastDay(facts, about.plan(), service.getPeriod().get());
        if (last.isBefore(first)) {
            return Option.none();
        }
        boolean isHeld = !isByATextThatIsNotHeld(finding.outcome());
        boolean daysAsked = isHeld && about.unlessKPlanOrWaiver().isEmpty();
        LocalDate lastAtRisk = isHeld ? lastBeforeEnded(about, first, last) : last;
        return Option.some(
                daysAsked
                        ? asked(facts, about, first, last, finding.outcome())
                        : new UnfundedDays(
                                planId,
                                Option.some(service.getId()),
                                Option.some(service.getKind()),
                                Array.empty(),
                                Array.of(Period.of(first, lastAtRisk)),
                                Array.empty(),
                                true,
                                finding.outcome().missing()));
    }

    /** The last of these days on which no revision is known to have ended the service; on the first day, none had. */
    private static LocalDate lastBeforeEnded(ListedService about, LocalDate first, LocalDate last) {
        LocalDate before = last;
        for (RevisionFacts revision : about.plan().revisions()) {
            Option<LocalDate> day = revision.implemented().doneOn();
            boolean isWithin =
                    day.isDefined() && day.get().isAfter(first) && !day.get().isAfter(before);
            if (isWithin && about.isEndedByRevisionInRecord(day.get()).isYes()) {
                before = day.get().minusDays(1);
            }
        }
        return before;
    }

    /** No other undetermined answer names no missing fact. */
    private static boolean isByATextThatIsNotHeld(Outcome outcome) {
        return outcome.status() == Outcome.Status.UNDETERMINED
                && outcome.missing().isEmpty();
    }

    private static UnfundedDays withoutDays(
            Option<String> planId, Option<PlannedService> service, Seq<MissingFact> missing) {
        return new UnfundedDays(
                planId,
                service.map(PlannedService::getId),
                service.map(PlannedService::getKind),
                Array.empty(),
                Array.empty(),
                Array.empty(),
                false,
                missing);
    }

    private static UnfundedDays asked(
            OregonFacts facts, ListedService about, LocalDate first, LocalDate last, Outcome answer) {
        List<Period> unfunded = new ArrayList<>();
        List<Period> open = new ArrayList<>();
        List<Period> forAPerson = new ArrayList<>();
        List<MissingFact> missing = new ArrayList<>();
        for (Coverage stretch : Coverage.of(facts, about, first, last)) {
            Period days = Period.of(stretch.from(), stretch.through());
            if (stretch.isForAPerson()) {
                DayStretches.add(forAPerson, days);
            } else if (stretch.listed().isNo()) {
                DayStretches.add(unfunded, days);
            } else if (!stretch.listed().isKnown()) {
                DayStretches.add(open, days);
                stretch.listed().missing().forEach(missing::add);
            }
        }
        boolean refused = answer.status() == Outcome.Status.NOT_MET && unfunded.isEmpty(); // by a reviewer
        return new UnfundedDays(
                Option.some(about.plan().id()),
                Option.some(about.service().getId()),
                Option.some(about.service().getKind()),
                Array.ofAll(refused ? forAPerson : unfunded),
                Array.ofAll(open),
                refused ? Array.empty() : Array.ofAll(forAPerson),
                true,
                Array.ofAll(missing).distinct());
    }

    private boolean isOfSameService(UnfundedDays other) {
        return serviceId.equals(other.serviceId);
    }

    /** The days of this entry and of another one of the same service. */
    private UnfundedDays with(UnfundedDays other) {
        List<Period> eitherUnfunded = new ArrayList<>();
        List<Period> eitherOpen = new ArrayList<>();
        List<Period> eitherForAPerson = new ArrayList<>();
        for (Period days : DayStretches.pieces(stretches().appendAll(other.stretches()))) {
            LocalDate day = days.from();
            if (DayStretches.hold(day, unfunded.appendAll(other.unfunded))) {
                DayStretches.add(eitherUnfunded, days);
            } else if (DayStretches.hold(day, open.appendAll(other.open))) {
                DayStretches.add(eitherOpen, days);
            } else if (DayStretches.hold(day, forAPerson.appendAll(other.forAPerson))) {
                DayStretches.add(eitherForAPerson, days);
            }
        }
        return new UnfundedDays(
                planId.equals(other.planId) ? planId : Option.none(),
                serviceId,
                kind,
                Array.ofAll(eitherUnfunded),
                Array.ofAll(eitherOpen),
                Array.ofAll(eitherForAPerson),
                daysRecorded && other.daysRecorded,
                missing.appendAll(other.missing).distinct());
    }

    private Seq<Period> stretches() {
        return unfunded.appendAll(open).appendAll(forAPerson);
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.BenefitEnrollment;
import org.openisp.core.enrollment.BenefitPackage;
import org.openisp.core.enrollment.EntityKind;
import org.openisp.core.enrollment.RequestKind;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.enrollment.ServiceRequest;
import org.openisp.core.service.PlannedService;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.BenefitsAfterRequest;
import org.openisp.rules.oregon.OregonReadings.Counting;

/**
 * OAR 411-415-0070(8)(b): what an initial ISP includes, and when it is authorized.
 *
 * <p>"... an initial ISP must include the Medicaid funded developmental disabilities services for which an individual
 * is eligible and desires. An initial ISP must be authorized no more than 90 calendar days from the date of the request
 * for the services when the individual making the request is enrolled in a Medicaid Title XIX benefit package or a
 * benefit package through Healthier Oregon. A completed application ... submitted to the CDDP, is a request for
 * services if the individual is enrolled ... at the time the completed application is submitted."
 *
 * <p>A request while an authorized ISP stands asks for a revision, not for an initial ISP: the clause does not reach
 * it. Nor does an initial ISP include what was decided after its authorization, after it was over, or after the day asked
 * about: a later wish asks for a revision. Of several decisions about one kind of service the latest counts,
 * {@link WantedServices}. A request that was withdrawn, or refused for lack of eligibility, is not modelled.
 */
public final class S08bNinetyDays {

    private static final int CALENDAR_DAYS = 90;

    private static final String TOO_LITTLE = "too little is recorded to compare";

    private static final Outcome NOT_ENROLLED =
            Outcome.notApplicable("not enrolled in Title XIX or Healthier Oregon benefits");

    static final Rule<OregonFacts, RequestFacts> WITHIN_90_DAYS = Paragraph.cite(
                    S08bNinetyDays.class,
                    "(8)(b)",
                    ClauseKind.DEADLINE,
                    "an initial ISP is authorized not more than 90 calendar days after the request for services")
            .from("requests", "requests for services", ServiceRecord::getRequests)
            .about(S08bNinetyDays::requests)
            .byLawOf((facts, about) -> about.request.getReceivedOn())
            .checkedBy(S08bNinetyDays::within90Days);

    static final Rule<OregonFacts, IspFacts> SERVICES_INCLUDED = Paragraph.cite(
                    S08bNinetyDays.class,
                    "(8)(b)",
                    ClauseKind.CONTENT,
                    "an initial ISP includes the Medicaid funded services that the individual is eligible for and desires")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S08bNinetyDays::servicesIncluded);

    private S08bNinetyDays() {}

    /** The last day to authorize the initial ISP: the ninetieth day after the clock started. */
    public static LocalDate due(LocalDate clockStart) {
        return due(clockStart, OregonReadings.COUNTING.byDefault());
    }

    /** The last day to authorize the initial ISP, by a way of counting. */
    public static LocalDate due(LocalDate clockStart, Counting counting) {
        return Days.due(clockStart, CALENDAR_DAYS, counting);
    }

    /** A request for services. */
    record RequestFacts(ServiceRequest request, Subject subject) implements Rule.About {}

    private static List<RequestFacts> requests(OregonFacts facts) {
        Register<ServiceRequest> register = facts.record().getRequests();
        Seq<ServiceRequest> entries = register.entries();
        List<RequestFacts> all = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            ServiceRequest request = entries.get(i);
            Subject at = facts.root().entry("requests", register, i, "request", request.getId());
            all.add(new RequestFacts(request, at));
        }
        return all;
    }

    private static Outcome within90Days(OregonFacts facts, RequestFacts about) {
        LocalDate receivedOn = about.request.getReceivedOn();
        if (!facts.hasHappened(receivedOn)) {
            return Outcome.notApplicable("the request has not been received yet");
        }
        Option<RequestKind> kind = facts.show(about.subject, "kind", about.request.getKind());
        Option<EntityKind> to = about.request.getSubmittedTo();
        boolean isApplication = kind.isDefined() && kind.get().equals(RequestKind.COMPLETED_APPLICATION);
        boolean isElsewhere = to.isDefined() && !to.get().isForeign() && !isCddp(to);
        if (isApplication && isElsewhere) {
            return Outcome.notApplicable("an application is a request when it is submitted to the CDDP");
        }
        List<MissingFact> missing = new ArrayList<>();
        Said stood = hadAuthorizedPlan(facts, receivedOn, missing);
        if (stood.isYes()) {
            return Outcome.notApplicable(
                    "an authorized ISP stood or was about to begin on that day, so no initial ISP is asked for");
        }
        if (isKnownNotToBeEnrolled(facts, receivedOn)) {
            return NOT_ENROLLED;
        }
        if (kind.forAll(RequestKind::isForeign) && !isCddp(to)) {
            return Outcome.undetermined(
                    "it is not recorded whether it was an application, which is a request at the CDDP only",
                    new MissingFact(about.subject, "kind"));
        }
        if (isApplication && !isCddp(to)) {
            return Outcome.undetermined(
                    "it is not recorded to whom the application was submitted",
                    new MissingFact(about.subject, "submittedTo"));
        }
        if (!stood.isRecorded() && missing.isEmpty()) {
            return Outcome.judgment("whether an authorized ISP stood on that day turns on a reason for a person");
        }
        return stood.isNo()
                ? fromClockStart(facts, receivedOn)
                : Outcome.undetermined(
                        "it is not recorded whether an authorized ISP stood on that day",
                        Array.ofAll(missing).distinct());
    }

    private static boolean isCddp(Option<EntityKind> entity) {
        return entity.isDefined() && entity.get().equals(EntityKind.CDDP);
    }

    /** Whether an ISP was authorized by the day and not over: it may have been about to begin. */
    private static Said hadAuthorizedPlan(OregonFacts facts, LocalDate day, List<MissingFact> missing) {
        Said had = Said.NO;
        for (IspFacts plan : facts.plans()) {
            Said notOver = isNotOver(plan, day);
            Said stood =
                    notOver.isNo() ? Said.NO : notOver.and(plan.authorization().standsOn(day));
            had = had.or(stood);
            if (!stood.isRecorded()) {
                missing.addAll(plan.authorization().missingBy(day).asJava());
                if (!notOver.isRecorded()) {
                    missing.add(plan.missing("endsOn"));
                }
            }
        }
        if (had.isNo() && !facts.isCompleteThrough(facts.record().getPlans(), day)) {
            missing.add(facts.missing("plans"));
            return Said.NOT_RECORDED;
        }
        return had;
    }

    /** A plan does not end before it begins. */
    private static Said isNotOver(IspFacts plan, LocalDate day) {
        Option<LocalDate> last = plan.lastDay();
        if (last.isDefined()) {
            return Said.of(!last.get().isBefore(day));
        }
        return plan.startsOn().exists(first -> !first.isBefore(day)) ? Said.YES : Said.NOT_RECORDED;
    }

    /** Whether no benefits start the clock, whatever else is not recorded. */
    private static boolean isKnownNotToBeEnrolled(OregonFacts facts, LocalDate receivedOn) {
        Option<Seq<BenefitEnrollment>> benefits = facts.record().getBenefits();
        return benefits.isDefined()
                && clockStart(facts, receivedOn, benefits.get(), true).isEmpty();
    }

    private static Outcome fromClockStart(OregonFacts facts, LocalDate receivedOn) {
        Option<Seq<BenefitEnrollment>> benefits = facts.record().getBenefits();
        if (benefits.isEmpty()) {
            return Outcome.undetermined("benefits are not recorded", facts.missing("benefits"));
        }
        Option<LocalDate> clockStart = clockStart(facts, receivedOn, benefits.get(), false);
        Option<LocalDate> perhaps = clockStart(facts, receivedOn, benefits.get(), true);
        Outcome unknown =
                Outcome.undetermined("it is not known what a package of benefits is", facts.missing("benefits"));
        if (clockStart.isEmpty()) {
            return unknown;
        }
        Outcome outcome = fromClockStart(facts, receivedOn, clockStart.get());
        return perhaps.equals(clockStart)
                        || fromClockStart(facts, receivedOn, perhaps.get()).status() == outcome.status()
                ? outcome
                : unknown;
    }

    private static Outcome fromClockStart(OregonFacts facts, LocalDate receivedOn, LocalDate clockStart) {
        if (clockStart.isAfter(receivedOn)
                && facts.reading(OregonReadings.BENEFITS_AFTER_REQUEST) == BenefitsAfterRequest.NO_CLOCK) {
            return Outcome.notApplicable(
                    "not enrolled in Title XIX or Healthier Oregon benefits on the day of the request");
        }
        LocalDate due = facts.lastDay(
                "last day to authorize the initial ISP",
                clockStart.isAfter(receivedOn) ? "enrollment in benefits after the request" : "request for services",
                clockStart,
                "90 calendar days",
                due(clockStart, facts.reading(OregonReadings.COUNTING)));
        return firstAuthorization(facts, receivedOn, due);
    }

    /**
     * The day of the request if enrolled on it, or else the first day of enrollment after it.
     *
     * @param foreignToo whether a package in somebody else's words is taken for one that starts the clock
     */
    private static Option<LocalDate> clockStart(
            OregonFacts facts, LocalDate receivedOn, Seq<BenefitEnrollment> benefits, boolean foreignToo) {
        LocalDate start = null;
        for (int i = 0; i < benefits.size(); i++) {
            BenefitEnrollment benefit = benefits.get(i);
            BenefitPackage enrolledIn = benefit.getBenefitPackage();
            Period period = benefit.getPeriod();
            boolean counts = enrolledIn.equals(BenefitPackage.TITLE_XIX)
                    || enrolledIn.equals(BenefitPackage.HEALTHIER_OREGON)
                    || (foreignToo && enrolledIn.isForeign());
            if (counts && !isBefore(period.through(), receivedOn) && facts.hasHappened(period.from())) {
                LocalDate from = period.from().isAfter(receivedOn) ? period.from() : receivedOn;
                start = start == null || from.isBefore(start) ? from : start;
            }
        }
        return Option.of(start);
    }

    private static boolean isBefore(Option<LocalDate> one, LocalDate day) {
        return one.isDefined() && one.get().isBefore(day);
    }

    private static Outcome firstAuthorization(OregonFacts facts, LocalDate receivedOn, LocalDate due) {
        Act signed = facts.absent(facts.record().getPlans()); // a plan that is not in the record
        Seq<MissingFact> missing = Array.empty();
        boolean forAPerson = false;
        for (IspFacts plan : facts.plans()) {
            Authorization authorization = plan.authorization();
            boolean over = isBefore(plan.lastDay(), receivedOn);
            if (!over && !isBefore(authorization.signedOn(), receivedOn)) {
                signed = OregonFacts.eitherBy(due, signed, authorization.signedBy(due));
                Seq<MissingFact> open = authorization.missingBy(due);
                missing = open.isEmpty() ? missing : missing.appendAll(open);
                forAPerson |= authorization.isForAPersonOn(due);
            }
        }
        Outcome outcome = facts.byLastDay(due, signed, facts.missing("plans"));
        if (outcome.status() == Outcome.Status.UNDETERMINED && forAPerson) {
            return Outcome.judgment("whether an ISP was authorized by then turns on a reason for a person");
        }
        return outcome.status() == Outcome.Status.UNDETERMINED && !missing.isEmpty()
                ? new Outcome.Undetermined(outcome.because(), outcome.due(), missing.distinct())
                : outcome;
    }

    private static Outcome servicesIncluded(OregonFacts facts, IspFacts plan) {
        Said initial = plan.isInitial();
        if (initial.isNo()) {
            return Outcome.notApplicable("it is an annual ISP");
        }
        Option<Seq<ServiceEligibility>> eligibility = facts.record().getServiceEligibility();
        Option<Seq<PlannedService>> services = plan.isp().getServices();
        Outcome ifInitial = eligibility.isDefined()
                ? compared(facts, plan, eligibility.get(), services)
                : Outcome.undetermined(TOO_LITTLE, missingToCompare(facts, plan, services));
        if (initial.isYes()) {
            return ifInitial;
        }
        Seq<MissingFact> missing = S08fRenewal.missingForKind(facts, plan)
                .appendAll(ifInitial.missing())
                .distinct();
        return missing.isEmpty() ? S08fRenewal.kindNotKnown(facts, plan) : Outcome.undetermined(TOO_LITTLE, missing);
    }

    private static Seq<MissingFact> missingToCompare(
            OregonFacts facts, IspFacts plan, Option<Seq<PlannedService>> services) {
        Seq<MissingFact> missing = Array.of(facts.missing("serviceEligibility"));
        return services.isEmpty() ? missing.append(plan.missing("services")) : missing;
    }

    /**
     * The last day on which a decision can have been made for the plan: that of its authorization, or without one the last
     * day of the plan, as far as it has come.
     */
    private static LocalDate lastDayToDecide(OregonFacts facts, IspFacts plan) {
        Option<LocalDate> authorizedOn = plan.authorization().firstAuthorizedOn();
        return authorizedOn.isDefined() && facts.hasHappened(authorizedOn.get())
                ? authorizedOn.get()
                : plan.lastDaySoFar();
    }

    private static Outcome compared(
            OregonFacts facts,
            IspFacts plan,
            Seq<ServiceEligibility> eligibility,
            Option<Seq<PlannedService>> services) {
        WantedServices wanted = new WantedServices(facts, plan, eligibility, services);
        LocalDate lastDay = lastDayToDecide(facts, plan);
        Condition included = wanted.areIncluded(lastDay);
        Option<Outcome> open = ifAuthorizedBefore(plan.authorization(), wanted, lastDay, included);
        if (open.isDefined()) {
            return open.get();
        }
        if (included.isYes()) {
            return Outcome.met("every such service is in the ISP");
        }
        if (!included.isKnown()) {
            return Outcome.undetermined(TOO_LITTLE, included.missing());
        }
        Outcome ifUnsigned = S08eAuthorization.notSigned(facts, plan, "such a service is not in the ISP");
        return switch (plan.authorization().state()) {
            case NOT_AUTHORIZED -> ifUnsigned;
            case UNDETERMINED ->
                ifUnsigned.status() == Outcome.Status.NOT_MET
                        ? ifUnsigned
                        : Outcome.undetermined(
                                "such a service is not in the ISP, and it is not recorded whether it is a draft",
                                plan.authorization().missing());
            case JUDGMENT ->
                ifUnsigned.status() == Outcome.Status.NOT_MET
                        ? ifUnsigned
                        : Outcome.judgment("such a service is not in the ISP, and whether it is a draft turns on a"
                                + " reason for a person");
            default -> Outcome.notMet("such a service is not in the ISP");
        };
    }

    /** The answer where the plan may have been authorized before a decision that makes a difference; none elsewhere. */
    private static Option<Outcome> ifAuthorizedBefore(
            Authorization authorization, WantedServices wanted, LocalDate lastDay, Condition included) {
        boolean isForAPerson = false;
        for (LocalDate decidedOn : wanted.decidedOn()) {
            LocalDate dayBefore = decidedOn.minusDays(1);
            boolean mayBeAuthorized = !decidedOn.isAfter(lastDay)
                    && !authorization.standsOn(dayBefore).isRecorded();
            if (mayBeAuthorized && wanted.areIncluded(dayBefore).said() != included.said()) {
                Seq<MissingFact> missing = included.missing().appendAll(authorization.missingBy(dayBefore));
                if (!missing.isEmpty()) {
                    return Option.some(Outcome.undetermined(
                            "it is not recorded whether it was authorized before a service was decided on",
                            missing.distinct()));
                }
                isForAPerson = true;
            }
        }
        return Option.when(
                isForAPerson, () -> Outcome.judgment("since when it is authorized turns on a reason for a person"));
    }
}

package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.signing.Capacity;
import org.openisp.examples.synthetic.Outline.Event;

/** Plans and revisions that nobody, or somebody too late, authorized: (2)(b), (2)(c), (8)(a) to (8)(h). */
final class AuthorizationDefects {

    private static final int DAYS_TOO_LATE = 6;
    private static final int LAPSED = 25;

    static final Seq<Defect> ALL = Array.of(
            Defect.named(
                            "case-manager-did-not-sign",
                            "the case manager never signed the ISP, and it was implemented",
                            "(8)(e)(B)",
                            "(8)(e)",
                            "(8)(a)",
                            "(8)(b)",
                            "(8)(f)",
                            "(8)(h)")
                    .is(
                            AuthorizationDefects::isPlain,
                            (record, outline) -> unsigned(record, outline, Capacity.CASE_MANAGER),
                            outline -> notAuthorized(outline).append(Breach.ofPlan("(8)(e)(B)", outline.current()))),
            Defect.named(
                            "individual-did-not-sign",
                            "neither the individual nor a representative ever signed the ISP, and it was implemented",
                            "(8)(e)(A)",
                            "(8)(e)",
                            "(8)(a)",
                            "(8)(b)",
                            "(8)(f)",
                            "(8)(h)")
                    .is(
                            AuthorizationDefects::isPlain,
                            (record, outline) -> unsigned(
                                    record,
                                    outline,
                                    Capacity.INDIVIDUAL,
                                    Capacity.LEGAL_REPRESENTATIVE,
                                    Capacity.DESIGNATED_REPRESENTATIVE),
                            outline -> notAuthorized(outline).append(Breach.ofPlan("(8)(e)(A)", outline.current()))),
            Defect.named(
                            "renewal-late",
                            "the renewing ISP was signed six days after the one before had expired, and was not given the"
                                    + " dates of an initial ISP",
                            "(8)(f)",
                            "(2)(b)",
                            "(8)(a)",
                            "(8)(h)")
                    .is(
                            outline -> isPlain(outline)
                                    && hasOneBefore(outline)
                                    && outline.isPast(
                                            outline.current().startsOn().plusDays(20)),
                            (record, outline) -> WellKept.record(renewedLate(outline)),
                            outline -> lateRenewal(outline)),
            Defect.named(
                            "initial-plan-late",
                            "the initial ISP was authorized ninety-one days after the request for services",
                            "(8)(b)")
                    .is(
                            outline -> isKeptInitial(outline)
                                    && outline.isJudged(
                                            outline.first().authorizedOn().minusDays(91)),
                            (record, outline) -> record.withRequests(Edit.each(
                                    record.getRequests(),
                                    request -> request.withReceivedOn(
                                            outline.first().authorizedOn().minusDays(91)))),
                            outline -> Array.of(Breach.of("(8)(b)", "request", "application"))),
            Defect.named("initial-plan-short", "the initial ISP ends after eleven months", "(2)(b)")
                    .is(
                            outline -> outline.current().isInitial() && isPlain(outline) && isShortEndAhead(outline),
                            AuthorizationDefects::shortened,
                            outline -> Array.of(Breach.ofPlan("(2)(b)", outline.current()))),
            Defect.named("annual-plan-year-short", "an annual ISP ends after eleven months", "(2)(c)")
                    .is(
                            outline -> !outline.current().isInitial() && isPlain(outline) && isShortEndAhead(outline),
                            AuthorizationDefects::shortened,
                            outline -> Array.of(Breach.ofPlan("(2)(c)", outline.current()))),
            Defect.named(
                            "revision-implemented-early",
                            "a service was begun three days before the revision that begins it was authorized",
                            "(8)(c)",
                            "(8)(h)")
                    .is(
                            outline -> outline.has(Event.NEW_SERVICE) && outline.isJudged(outline.eventOn()),
                            AuthorizationDefects::early,
                            outline -> Array.of(
                                    Breach.of("(8)(c)", "revision", Revisions.id(outline)),
                                    notFunded(outline, ProvidedService.DAY))),
            Defect.named(
                            "oral-agreement-lapsed",
                            "an oral agreement was followed by a signature twenty-five days later",
                            "(8)(e)(A)(iii)",
                            "(8)(h)")
                    .is(
                            outline -> outline.has(Event.URGENT) && outline.isJudged(outline.eventOn()),
                            (record, outline) ->
                                    Edit.revision(record, outline, revision -> signedLate(revision, outline)),
                            outline -> Array.of(
                                    Breach.of("(8)(e)(A)(iii)", "revision", Revisions.id(outline)),
                                    notFunded(outline, ProvidedService.RIDES))));

    private AuthorizationDefects() {}

    /** Whether nothing happens in the year, it is under way, the next plan is not there yet, and its law is held. */
    private static boolean isPlain(Outline outline) {
        return outline.hasPlans()
                && outline.event() == Event.NONE
                && outline.authorized().last().equals(outline.current())
                && outline.isPast(implementedOn(outline).plusDays(1))
                && outline.isJudged(outline.current().metOn());
    }

    /** On that day itself there is still time to authorize: (8)(a) says "prior to", and the same day counts. */
    private static LocalDate implementedOn(Outline outline) {
        return outline.current().isInitial()
                ? outline.enteredOn()
                : outline.current().startsOn();
    }

    private static boolean hasOneBefore(Outline outline) {
        return outline.current().renews().isDefined()
                && outline.isJudged(outline.current().startsOn().minusDays(1));
    }

    private static boolean isKeptInitial(Outline outline) {
        return outline.hasPlans() && outline.first().isInitial();
    }

    private static PlanYear before(Outline outline) {
        return outline.years().get(outline.years().size() - 3);
    }

    private static ServiceRecord unsigned(ServiceRecord record, Outline outline, Capacity... leftOut) {
        return Edit.plan(
                record,
                outline.current(),
                plan -> plan.withSigning(Edit.unsigned(plan.getSigning(), Array.of(leftOut))));
    }

    /**
     * Nobody may implement it, (8)(a); what it lists is not funded, (8)(h); the one before was not renewed in time, (8)(f),
     * or the request still waits, (8)(b).
     */
    private static Seq<Breach> notAuthorized(Outline outline) {
        PlanYear current = outline.current();
        Seq<Breach> breaches = Array.of(Breach.ofPlan("(8)(e)", current), Breach.ofPlan("(8)(a)", current))
                .appendAll(ProvidedServices.lasting(outline).map(service -> notFunded(outline, service)));
        if (hasOneBefore(outline)) {
            return breaches.append(Breach.ofPlan("(8)(f)", before(outline)));
        }
        return current.isInitial()
                        && outline.isJudged(outline.enrolledOn())
                        && outline.isPast(outline.enrolledOn().plusDays(91))
                ? breaches.append(Breach.of("(8)(b)", "request", "application"))
                : breaches;
    }

    private static Breach notFunded(Outline outline, ProvidedService service) {
        return new Breach(
                "(8)(h)", "service", service.serviceId(), outline.current().id());
    }

    private static Outline renewedLate(Outline outline) {
        return outline.withCurrent(
                outline.current().signed(outline.current().startsOn().plusDays(DAYS_TOO_LATE)));
    }

    /** A gap: the next ISP is an initial one, which begins with the month after authorization, (2)(b), and not before. */
    private static Seq<Breach> lateRenewal(Outline outline) {
        PlanYear current = outline.current();
        return Array.of(
                        Breach.ofPlan("(8)(f)", before(outline)),
                        Breach.ofPlan("(2)(b)", current),
                        Breach.ofPlan("(8)(a)", current))
                .appendAll(ProvidedServices.lasting(outline).map(service -> notFunded(outline, service)));
    }

    private static LocalDate shortEnd(Outline outline) {
        return outline.current().startsOn().plusMonths(11).minusDays(1);
    }

    private static boolean isShortEndAhead(Outline outline) {
        return outline.asOf().isBefore(shortEnd(outline));
    }

    private static ServiceRecord shortened(ServiceRecord record, Outline outline) {
        LocalDate last = shortEnd(outline);
        return Edit.plan(record, outline.current(), plan -> endingOn(plan, last));
    }

    private static Isp endingOn(Isp plan, LocalDate last) {
        return Edit.services(
                        plan,
                        service ->
                                service.withPeriod(service.getPeriod().map(period -> Period.of(period.from(), last))))
                .withEndsOn(Option.some(last))
                .withHourAllocations(plan.getHourAllocations()
                        .map(all -> all.map(hours ->
                                hours.withPeriod(hours.getPeriod().map(period -> Period.of(period.from(), last))))));
    }

    private static ServiceRecord early(ServiceRecord record, Outline outline) {
        LocalDate on = Revisions.authorizedOn(outline).minusDays(3);
        ServiceRecord implemented = Edit.revision(record, outline, revision -> revision.withImplemented(Act.on(on)));
        return Edit.plan(
                implemented,
                outline.current(),
                plan -> Edit.services(
                        plan,
                        service -> service.getRevisionId().isDefined()
                                ? service.withPeriod(
                                        service.getPeriod().map(period -> new Period(on, period.through())))
                                : service));
    }

    /** It substitutes for a signature for ten business days; on the days between, nobody had agreed. */
    private static Revision signedLate(Revision revision, Outline outline) {
        LocalDate late = outline.eventOn().plusDays(LAPSED);
        return revision.withSigning(revision.getSigning()
                .withSignatures(Edit.each(
                        revision.getSigning().getSignatures(),
                        signature -> signature.getCapacity().equals(Capacity.CASE_MANAGER)
                                ? signature
                                : signature.withSignedOn(Option.some(late)))));
    }
}

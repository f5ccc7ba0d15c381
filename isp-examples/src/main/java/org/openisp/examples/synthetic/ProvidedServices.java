package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.service.AmountInterval;
import org.openisp.core.service.AmountUnit;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.service.Payer;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.Provider;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceKind;
import org.openisp.examples.synthetic.Outline.Event;

/** Which services there are, who provides them, and what the individual is eligible for. */
final class ProvidedServices {

    private ProvidedServices() {}

    /** The services that stand in each plan. */
    static Seq<ProvidedService> lasting(Outline outline) {
        Seq<ProvidedService> services =
                Array.of(outline.program().isResidential() ? ProvidedService.HOME : ProvidedService.ATTENDANT);
        return outline.hasJob() ? services.append(ProvidedService.COACHING) : services;
    }

    /** The service that a revision of the current plan begins, if one does. */
    static Option<ProvidedService> begun(Outline outline) {
        if (outline.has(Event.NEW_SERVICE)) {
            return Option.some(ProvidedService.DAY);
        }
        return Option.when(outline.has(Event.URGENT), ProvidedService.RIDES);
    }

    /** All of them; none for somebody who has case management only. */
    static Seq<ProvidedService> of(Outline outline) {
        return outline.hasPlans() ? lasting(outline).appendAll(begun(outline)) : Array.empty();
    }

    /** The services of one plan: those that last, and the one that a revision of it begins. */
    static Seq<PlannedService> planned(Outline outline, PlanYear year) {
        Seq<PlannedService> lasting = lasting(outline)
                .map(service -> planned(outline, service, year.startsOn(), year).build());
        return year.equals(outline.current())
                ? lasting.appendAll(begun(outline)
                        .map(service -> planned(outline, service, Revisions.implementedOn(outline), year)
                                .revisionId(Revisions.id(outline))
                                .build()))
                : lasting;
    }

    private static PlannedService.Builder planned(
            Outline outline, ProvidedService service, LocalDate from, PlanYear year) {
        boolean atHome = service == ProvidedService.ATTENDANT;
        PlannedService.Builder planned = PlannedService.builder()
                .id(service.serviceId())
                .kind(service.kind())
                .fundingAuthority(service.authority())
                .departmentFunded(Said.YES)
                .providerId(service.providerId(outline))
                .period(Period.of(from, year.endsOn()))
                .settingId(atHome || service == ProvidedService.HOME ? Home.settingId(outline) : Home.townId(outline))
                .inHome(Said.of(atHome))
                .inResidentialProgram(Said.of(service == ProvidedService.HOME))
                .amount(amount(service))
                .payer(Payer.MEDICAID)
                .selfDirected(Said.NO)
                .needIds(Array.of(service.needId()))
                .outcomeIds(service == ProvidedService.COACHING ? Array.of("outcome-work") : Array.empty())
                .importanceIds(Array.of("important-to", "important-for"))
                .dayToDay(Noted.yes());
        return atHome || service == ProvidedService.DAY
                ? planned.hoursPerMonth(BigDecimal.valueOf(service.quantity()))
                : planned;
    }

    private static ServiceAmount amount(ProvidedService service) {
        return ServiceAmount.builder()
                .quantity(BigDecimal.valueOf(service.quantity()))
                .unit(service.unit())
                .interval(AmountInterval.MONTH)
                .build();
    }

    /** Attendant care at home carries a monthly allocation of hours, (1)(e). */
    static Seq<HourAllocation> allocations(Outline outline, PlanYear year) {
        return lasting(outline)
                .filter(service -> service == ProvidedService.ATTENDANT)
                .map(service -> HourAllocation.builder()
                        .id("hours-" + year.id())
                        .hoursPerMonth(BigDecimal.valueOf(service.quantity()))
                        .services(Array.of(ServiceKind.ATTENDANT_CARE))
                        .period(Period.of(year.startsOn(), year.endsOn()))
                        .needsDepartmentApproval(Said.NO)
                        .build());
    }

    static Seq<Provider> providers(Outline outline) {
        return of(outline)
                .map(service -> Provider.builder()
                        .id(service.providerId(outline))
                        .paid(Said.YES)
                        .relation(new FreeText("none"))
                        .developsPlanOrManagesCase(Said.NO)
                        .build());
    }

    /** Decided before the plan: eligible for each service, and for somewhat more of it than is used. */
    static Seq<ServiceEligibility> eligibility(Outline outline) {
        return of(outline)
                .map(service -> ServiceEligibility.builder()
                        .service(service.kind())
                        .eligible(Said.YES)
                        .desired(Said.YES)
                        .medicaidFunded(Said.YES)
                        .amount(amount(service)
                                .withQuantity(BigDecimal.valueOf(
                                        service.unit().equals(AmountUnit.DAYS)
                                                ? service.quantity()
                                                : service.quantity() + 20)))
                        .decidedOn(decidedOn(outline, service))
                        .build());
    }

    private static LocalDate decidedOn(Outline outline, ProvidedService service) {
        return begun(outline).contains(service)
                ? outline.eventOn()
                : outline.first().assessedOn();
    }

    static Seq<FundingEnrollment> funding(Outline outline) {
        if (!outline.hasPlans()) {
            return Array.of(enrollment(
                    outline.isChild() ? FundingAuthority.FAMILY_SUPPORT : FundingAuthority.CASE_MANAGEMENT_ONLY,
                    outline.enrolledOn()));
        }
        return lasting(outline)
                .map(ProvidedService::authority)
                .map(authority -> enrollment(authority, outline.enrolledInServicesOn()));
    }

    private static FundingEnrollment enrollment(FundingAuthority authority, LocalDate from) {
        return FundingEnrollment.builder()
                .authority(authority)
                .period(Period.from(from))
                .build();
    }
}

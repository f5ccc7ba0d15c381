package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.openisp.core.Act;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.SettingKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.service.PlannedService;
import org.openisp.examples.synthetic.Outline.Event;

/** Services that may not be authorized, or not so: (1)(d), (1)(e), (8)(g), (8)(l), (9). */
final class ServiceDefects {

    private static final BigDecimal OVER = BigDecimal.valueOf(Needs.SERVICE_LEVEL + 10L);

    /** Days that hold a whole week from Sunday to Saturday, on whichever day they begin. */
    private static final int A_WHOLE_WEEK = 14;

    static final Seq<Defect> ALL = Array.of(
            Defect.named("service-without-need", "a service of the ISP is tied to no assessed need", "(1)(d)")
                    .is(
                            outline -> isJudged(outline) && outline.hasJob(),
                            (record, outline) -> coaching(
                                    record, outline, service -> service.withNeedIds(Option.some(Array.empty()))),
                            outline -> Array.of(service("(1)(d)", outline, ProvidedService.COACHING))),
            Defect.named(
                            "hours-above-ceiling",
                            "attendant care for more hours than the service level of the assessment",
                            "(1)(e)(A)")
                    .is(
                            outline -> isJudged(outline) && outline.program() == Program.IN_HOME,
                            ServiceDefects::over,
                            outline -> Array.of(Breach.ofPlan("(1)(e)(A)", outline.current()))),
            Defect.named("setting-never-community-based", "a waiver service is given in a nursing facility", "(8)(g)")
                    .is(
                            outline -> isJudged(outline)
                                    && outline.hasJob()
                                    && outline.event() == Event.NONE
                                    && outline.authorized().size() == 1,
                            (record, outline) -> record.withSettings(record.getSettings()
                                    .map(all ->
                                            all.map(setting -> setting.getId().equals(Home.townId(outline))
                                                    ? setting.withKind(Option.some(SettingKind.NURSING_FACILITY))
                                                    : setting))),
                            outline -> Array.of(service("(8)(g)", outline, ProvidedService.COACHING))),
            Defect.named(
                            "too-few-activities",
                            "five hours of activities a week in an adult foster home, in place of six",
                            "(8)(l)")
                    .is(
                            outline -> isJudged(outline)
                                    && outline.program() == Program.ADULT_FOSTER_HOME
                                    && outline.isJudged(outline.first().authorizedOn())
                                    && outline.isPast(outline.enteredOn().plusDays(A_WHOLE_WEEK))
                                    && outline.isPast(
                                            outline.current().startsOn().plusDays(A_WHOLE_WEEK))
                                    && outline.authorized().last().equals(outline.current()),
                            (record, outline) -> record.withActivities(record.getActivities()
                                    .map(all -> all.map(activity ->
                                            activity.withHoursPerWeek(Option.some(new BigDecimal("2.5")))))),
                            outline -> outline.authorized().map(year -> Breach.ofPlan("(8)(l)", year))),
            Defect.named(
                            "entry-before-authorization",
                            "a child entered a residential program the day before the Department authorized it",
                            "(9)(h)(A)")
                    .is(
                            outline -> outline.hasPlans()
                                    && outline.isChild()
                                    && outline.program().isResidential()
                                    && outline.isJudged(outline.enteredOn())
                                    && outline.isPast(outline.enteredOn().plusDays(1)),
                            (record, outline) -> record.withDepartmentEntries(record.getDepartmentEntries()
                                    .map(all -> all.map(entry -> entry.withAuthorized(
                                            Act.on(outline.enteredOn().plusDays(1)))))),
                            outline -> Array.of(Breach.of("(9)(h)(A)", "stay", Home.STAY))));

    private ServiceDefects() {}

    private static boolean isJudged(Outline outline) {
        return outline.hasPlans() && outline.isJudged(outline.current().metOn()) && outline.isPast(outline.enteredOn());
    }

    private static Breach service(String clause, Outline outline, ProvidedService service) {
        return new Breach(
                clause, "service", service.serviceId(), outline.current().id());
    }

    private static ServiceRecord coaching(ServiceRecord record, Outline outline, UnaryOperator<PlannedService> change) {
        return Edit.plan(
                record,
                outline.current(),
                plan -> Edit.services(
                        plan,
                        service -> service.getKind().equals(ProvidedService.COACHING.kind())
                                ? change.apply(service)
                                : service));
    }

    /** The individual is eligible for as much: only the ceiling stands against it. */
    private static ServiceRecord over(ServiceRecord record, Outline outline) {
        return Edit.plan(record, outline.current(), ServiceDefects::over)
                .withServiceEligibility(record.getServiceEligibility()
                        .map(all -> all.map(one -> one.getService().equals(ProvidedService.ATTENDANT.kind())
                                ? one.withAmount(one.getAmount().map(amount -> amount.withQuantity(OVER)))
                                : one)));
    }

    private static Isp over(Isp plan) {
        return Edit.services(
                        plan,
                        service -> service.getKind().equals(ProvidedService.ATTENDANT.kind())
                                ? service.withHoursPerMonth(Option.some(OVER))
                                        .withAmount(service.getAmount().map(amount -> amount.withQuantity(OVER)))
                                : service)
                .withHourAllocations(plan.getHourAllocations().map(all -> all.map(ServiceDefects::over)));
    }

    private static HourAllocation over(HourAllocation allocation) {
        return allocation.withHoursPerMonth(Option.some(OVER));
    }
}

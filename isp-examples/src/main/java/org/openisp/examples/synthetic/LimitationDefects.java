package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.plan.EmergencyPlanExtension;
import org.openisp.core.signing.Capacity;
import org.openisp.examples.synthetic.Outline.Event;
import org.openisp.examples.synthetic.Outline.Limit;
import org.openisp.examples.synthetic.Outline.Representation;

/** Limitations and emergency plans that lack what they have to carry: (3), (4). */
final class LimitationDefects {

    static final Seq<Defect> ALL = Array.of(
            Defect.named("limitation-without-consent", "nobody consented to a limitation", "(3)(b)")
                    .is(
                            LimitationDefects::isJudged,
                            (record, outline) ->
                                    Edit.limitations(record, limitation -> limitation.withConsents(Register.of())),
                            LimitationDefects::limitation),
            Defect.named(
                            "consent-not-informed",
                            "the consent to a limitation was given without being informed",
                            "(3)(b)")
                    .is(
                            LimitationDefects::isJudged,
                            (record, outline) -> Edit.limitations(
                                    record,
                                    limitation -> limitation.withConsents(Edit.each(
                                            limitation.getConsents(), consent -> consent.withInformed(Said.NO)))),
                            LimitationDefects::limitation),
            Defect.named(
                            "consent-of-designated-representative",
                            "a designated representative consented to a limitation, which only the individual or a legal"
                                    + " representative can",
                            "(3)(b)")
                    .is(
                            outline -> isJudged(outline) && outline.representation() == Representation.DESIGNATED,
                            (record, outline) -> Edit.limitations(
                                    record,
                                    limitation -> limitation.withConsents(Edit.each(
                                            limitation.getConsents(),
                                            consent -> consent.withCapacity(
                                                            Option.some(Capacity.DESIGNATED_REPRESENTATIVE))
                                                    .withPersonId(Option.some(People.representativeId(outline)))))),
                            LimitationDefects::limitation),
            Defect.named("nothing-milder-tried", "nothing less intrusive was tried before a limitation", "(3)(b)")
                    .is(
                            LimitationDefects::isJudged,
                            (record, outline) -> Edit.limitations(
                                    record, limitation -> limitation.withLessIntrusiveMethods(Noted.no())),
                            LimitationDefects::limitation),
            Defect.named(
                            "limitation-not-reviewed",
                            "a limitation has been applied for more than a year without a review",
                            "(3)(b)")
                    .is(
                            outline -> isJudged(outline)
                                    && outline.isPast(
                                            outline.enteredOn().plusYears(1).plusDays(1)),
                            (record, outline) ->
                                    Edit.limitations(record, limitation -> limitation.withReviews(Register.of())),
                            LimitationDefects::limitation),
            Defect.named(
                            "limitation-not-in-plan",
                            "a limitation is applied, and no ISP includes it",
                            "(3)(a)(A)",
                            "(3)(a)")
                    .is(
                            outline -> isJudged(outline) && outline.limitation() == Limit.FOOD,
                            (record, outline) -> Edit.limitations(
                                    record, limitation -> limitation.withPlanIds(Option.some(Array.empty()))),
                            outline -> outline.begun()
                                    .map(year -> Breach.ofPlan("(3)(a)", year))
                                    .prepend(Breach.of("(3)(a)(A)", "practice", "practice"))),
            Defect.named("restraint-not-in-plan", "a rail is used as a restraint, and no ISP includes it", "(3)(c)")
                    .is(
                            outline -> isJudged(outline) && outline.limitation() == Limit.RAIL,
                            (record, outline) -> Edit.limitations(
                                    record, limitation -> limitation.withPlanIds(Option.some(Array.empty()))),
                            outline -> outline.begun()
                                    .map(year -> Breach.ofPlan("(3)(c)", year))
                                    .prepend(Breach.of("(3)(c)", "practice", "practice"))),
            Defect.named(
                            "order-without-situations",
                            "the medical order of a rail does not say when to use it",
                            "(3)(e)(C)(iii)")
                    .is(
                            outline -> isJudged(outline) && outline.limitation() == Limit.RAIL,
                            (record, outline) -> Edit.limitations(record, LimitationDefects::withoutSituations),
                            outline -> Array.of(Breach.of("(3)(e)(C)(iii)", "safeguard", "safeguard"))),
            Defect.named(
                            "emergency-plan-too-long",
                            "a Temporary Emergency Safety Plan runs for a hundred and ten days, and was never extended",
                            "(4)")
                    .is(
                            LimitationDefects::hasEmergencyPlan,
                            (record, outline) -> emergencyPlanThrough(record, outline, Array.empty()),
                            LimitationDefects::emergencyPlan),
            Defect.named(
                            "extension-without-case-manager",
                            "a Temporary Emergency Safety Plan was extended without the case manager's approval",
                            "(4)")
                    .is(
                            LimitationDefects::hasEmergencyPlan,
                            (record, outline) ->
                                    emergencyPlanThrough(record, outline, Array.of(withoutCaseManager(outline))),
                            LimitationDefects::emergencyPlan));

    private static final int TOO_LONG = 110;

    private LimitationDefects() {}

    private static boolean isJudged(Outline outline) {
        return Limitations.isThere(outline)
                && outline.isJudged(outline.enteredOn())
                && outline.isJudged(outline.first().authorizedOn());
    }

    private static Seq<Breach> limitation(Outline outline) {
        return Array.of(Breach.of("(3)(b)", "limitation", Limitations.ID));
    }

    private static Limitation withoutSituations(Limitation limitation) {
        return limitation.withSafeguards(limitation
                .getSafeguards()
                .map(all -> all.map(safeguard -> safeguard.withMedicalOrders(
                        safeguard.getMedicalOrders().map(orders -> orders.map(LimitationDefects::silent))))));
    }

    private static MedicalOrder silent(MedicalOrder order) {
        return order.withSituations(Noted.no());
    }

    private static boolean hasEmergencyPlan(Outline outline) {
        return outline.has(Event.EMERGENCY_PLAN)
                && outline.isJudged(outline.eventOn())
                && outline.isPast(last(outline));
    }

    private static LocalDate last(Outline outline) {
        return outline.eventOn().plusDays(TOO_LONG - 1L);
    }

    private static ServiceRecord emergencyPlanThrough(
            ServiceRecord record, Outline outline, Seq<EmergencyPlanExtension> extensions) {
        return record.withEmergencyPlans(Edit.each(
                record.getEmergencyPlans(),
                plan -> plan.withExpiresOn(Option.some(last(outline))).withExtensions(Option.some(extensions))));
    }

    private static EmergencyPlanExtension withoutCaseManager(Outline outline) {
        return EmergencyPlanExtension.builder()
                .through(last(outline))
                .approvedForIndividual(Act.on(outline.eventOn().plusDays(80)))
                .approvedBy(Signatures.whoSigns(outline))
                .approvedByPersonId(Signatures.signerId(outline))
                .approvedByCaseManager(Act.notThrough(outline.asOf()))
                .build();
    }

    private static Seq<Breach> emergencyPlan(Outline outline) {
        return Array.of(Breach.of("(4)", "emergency plan", Limitations.EMERGENCY_PLAN));
    }
}

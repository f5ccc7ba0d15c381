package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.limitation.Consent;
import org.openisp.core.limitation.EquipmentUse;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.LimitationReview;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.limitation.Practice;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.core.limitation.SafeguardPurpose;
import org.openisp.core.person.Evidence;
import org.openisp.core.person.EvidenceKind;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.examples.synthetic.Outline.Event;
import org.openisp.examples.synthetic.Outline.Limit;

/** An individually-based limitation with all that it has to carry, what is done in practice, and an emergency plan. */
final class Limitations {

    static final String ID = "limitation";
    static final String EMERGENCY_PLAN = "emergency-plan";

    /** Days from one review of a limitation to the next: less than a year, whatever the year. */
    private static final int BETWEEN_REVIEWS = 350;

    /** Days before its first use on which it is ordered and consented to. */
    private static final int DAYS_OF_NOTICE = 12;

    private static final int DAYS_OF_EMERGENCY_PLAN = 90;

    private Limitations() {}

    static boolean isThere(Outline outline) {
        return outline.limitation() != Limit.NONE && outline.isPast(outline.enteredOn());
    }

    static Seq<Practice> practices(Outline outline) {
        return isThere(outline)
                ? Array.of(Practice.builder()
                        .id("practice")
                        .freedom(freedom(outline))
                        .period(Period.from(outline.enteredOn()))
                        .settingId(Home.settingId(outline))
                        .limitationId(ID)
                        .build())
                : Array.empty();
    }

    private static Freedom freedom(Outline outline) {
        return outline.limitation() == Limit.RAIL ? Freedom.RESTRAINT : Freedom.FOOD;
    }

    static Seq<Limitation> limitations(Outline outline) {
        if (!isThere(outline)) {
            return Array.empty();
        }
        boolean isRail = outline.limitation() == Limit.RAIL;
        LocalDate consentedOn = outline.enteredOn().minusDays(DAYS_OF_NOTICE);
        Seq<LimitationReview> reviews = reviews(outline);
        return Array.of(Limitation.builder()
                .id(ID)
                .freedom(freedom(outline))
                .planIds(outline.authorized().map(PlanYear::id))
                .started(Act.on(outline.enteredOn()))
                .threatToHealthAndSafety(Said.YES)
                .needIds(Array.of("need-safety"))
                .earlierInterventions(Noted.yes())
                .lessIntrusiveMethods(Noted.yes())
                .description(Noted.yes())
                .proportionate(Said.YES)
                .dataCollection(Noted.yes())
                .timeLimits(Noted.yes())
                .settingId(Home.settingId(outline))
                .reviewBy(outline.enteredOn().plusDays((reviews.size() + 1L) * BETWEEN_REVIEWS))
                .reviews(Register.ofAll(reviews))
                .consents(Register.of(Consent.builder()
                        .capacity(Signatures.whoSigns(outline))
                        .personId(Signatures.signerId(outline))
                        .givenOn(consentedOn)
                        .informed(Said.YES)
                        .signedForm(Said.YES)
                        .differingWishes(Noted.no())
                        .build()))
                .assuranceOfNoHarm(Noted.yes())
                .restraintOrders(isRail ? Array.of(order(outline)) : Array.empty())
                .safeguards(isRail ? Array.of(rail(outline)) : Array.empty())
                .evidence(Array.of(Evidence.builder()
                        .documentId("form-limitation")
                        .kind(EvidenceKind.FORM)
                        .day(consentedOn)
                        .authorId(outline.id("case-manager"))
                        .build()))
                .build());
    }

    private static Seq<LimitationReview> reviews(Outline outline) {
        List<LimitationReview> reviews = new ArrayList<>();
        for (LocalDate on = outline.enteredOn().plusDays(BETWEEN_REVIEWS);
                outline.isPast(on);
                on = on.plusDays(BETWEEN_REVIEWS)) {
            reviews.add(
                    LimitationReview.builder().heldOn(on).stillNeeded(Said.YES).build());
        }
        return Array.ofAll(reviews);
    }

    private static MedicalOrder order(Outline outline) {
        return MedicalOrder.builder()
                .id("order")
                .authorId(outline.id("physician"))
                .byLicensedProvider(Said.YES)
                .orderedOn(outline.enteredOn().minusDays(DAYS_OF_NOTICE))
                .medicalUseOnly(Said.YES)
                .medicalNeed(Noted.yes())
                .equipmentType(Noted.yes())
                .situations(Noted.yes())
                .lengthOrSituationsPermitted(Noted.yes())
                .build();
    }

    private static Safeguard rail(Outline outline) {
        return Safeguard.builder()
                .id("safeguard")
                .kind(SafeguardKind.EQUIPMENT)
                .purposes(Array.of(SafeguardPurpose.MEDICAL))
                .description(new FreeText("A padded rail along half of the bed."))
                .prohibited(Said.NO)
                .uses(Array.of(EquipmentUse.PROTECTION))
                .directions(Array.empty())
                .medicalOrders(Array.of(order(outline)))
                .build();
    }

    /** Ninety days, the first of them counted, (4). */
    static Register<TemporaryEmergencySafetyPlan> emergencyPlans(Outline outline) {
        return outline.has(Event.EMERGENCY_PLAN)
                ? Register.of(TemporaryEmergencySafetyPlan.builder()
                        .id(EMERGENCY_PLAN)
                        .inEffectFrom(outline.eventOn())
                        .expiresOn(outline.eventOn().plusDays(DAYS_OF_EMERGENCY_PLAN - 1L))
                        .extensions(Array.empty())
                        .authorId(outline.id("behavior-professional"))
                        .newSettingOrBehavior(Said.YES)
                        .assessmentDueOn(outline.eventOn().plusDays(45))
                        .behaviorPlanDueOn(outline.eventOn().plusDays(80))
                        .build())
                : Register.of();
    }
}

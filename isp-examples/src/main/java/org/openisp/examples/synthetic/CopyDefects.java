package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.ServiceRecord;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.examples.synthetic.Outline.Representation;

/** Copies, translations and notices that come late or not at all: (8)(d), (8)(m). */
final class CopyDefects {

    /** The last day is the fourteenth after authorization. */
    private static final int TOO_LATE = 15;

    static final Seq<Defect> ALL = Array.of(
            Defect.named(
                            "copy-late",
                            "the individual got a copy of the ISP a day after the two weeks were over",
                            "(8)(m)")
                    .is(CopyDefects::isLateKnown, CopyDefects::late, outline -> copyFor(outline, "individual")),
            Defect.named("copy-not-given", "the representative never got a copy of the ISP", "(8)(m)")
                    .is(
                            outline -> isLateKnown(outline) && outline.representation() != Representation.NONE,
                            (record, outline) -> notGiven(record, outline, People.representativeId(outline)),
                            outline -> copyFor(outline, "representative")),
            Defect.named(
                            "copy-for-family-not-given",
                            "the family member whom the individual named never got a copy of the ISP",
                            "(8)(m)")
                    .is(
                            outline -> isLateKnown(outline) && outline.copyForFamily(),
                            (record, outline) -> notGiven(record, outline, outline.id("family")),
                            outline -> copyFor(outline, "family")),
            Defect.named(
                            "translation-late",
                            "the translation of the ISP was begun a day after the two weeks were over",
                            "(8)(m)(B)")
                    .is(
                            outline -> outline.isTranslated() && isLateKnown(outline),
                            CopyDefects::translatedLate,
                            outline -> Array.of(Breach.ofPlan("(8)(m)(B)", outline.current()))),
            Defect.named(
                            "notice-late",
                            "written notice of a revision was given the day after it was implemented",
                            "(8)(d)")
                    .is(
                            CopyDefects::isNoticeJudged,
                            (record, outline) -> record.withDeliveries(Edit.each(
                                    record.getDeliveries(),
                                    delivery -> isNotice(delivery)
                                            ? delivery.withDeliveredOn(Revisions.implementedOn(outline)
                                                    .plusDays(1))
                                            : delivery)),
                            CopyDefects::notice),
            Defect.named("notice-not-given", "no written notice of a revision was given", "(8)(d)")
                    .is(
                            CopyDefects::isNoticeJudged,
                            (record, outline) -> Edit.undelivered(record, CopyDefects::isNotice),
                            CopyDefects::notice));

    private CopyDefects() {}

    /** Whether a plan of the year of the export has been authorized for so long, by a text that the library holds. */
    private static boolean isLateKnown(Outline outline) {
        LocalDate authorizedOn = outline.current().authorizedOn();
        return outline.hasPlans() && outline.isJudged(authorizedOn) && outline.isPast(authorizedOn.plusDays(TOO_LATE));
    }

    private static boolean isNoticeJudged(Outline outline) {
        return Revisions.isNoticed(outline) && outline.isJudged(outline.eventOn());
    }

    private static Seq<Breach> copyFor(Outline outline, String who) {
        return Array.of(new Breach("(8)(m)", "plan", outline.current().id(), "copy for " + outline.id(who)));
    }

    private static boolean isCopy(Delivery delivery, Outline outline, String recipientId) {
        return delivery.getKind().equals(DeliveryKind.PLAN_COPY)
                && delivery.getDocumentId().contains(outline.current().id())
                && delivery.getRecipientId().equals(recipientId);
    }

    private static ServiceRecord late(ServiceRecord record, Outline outline) {
        LocalDate late = outline.current().authorizedOn().plusDays(TOO_LATE);
        return record.withDeliveries(Edit.each(
                record.getDeliveries(),
                delivery -> isCopy(delivery, outline, outline.id("individual"))
                        ? delivery.withDeliveredOn(late)
                        : delivery));
    }

    private static ServiceRecord notGiven(ServiceRecord record, Outline outline, String recipientId) {
        return Edit.undelivered(record, delivery -> isCopy(delivery, outline, recipientId));
    }

    private static ServiceRecord translatedLate(ServiceRecord record, Outline outline) {
        LocalDate late = outline.current().authorizedOn().plusDays(TOO_LATE);
        Act received = outline.isPast(late.plusDays(5)) ? Act.on(late.plusDays(5)) : Act.notThrough(outline.asOf());
        return record.withTranslations(record.getTranslations()
                .map(all -> all.map(translation ->
                        translation.getDocumentId().equals(outline.current().id())
                                ? translation
                                        .withInitiated(Act.on(late))
                                        .withReceived(received)
                                        .withProvided(received)
                                : translation)));
    }

    private static boolean isNotice(Delivery delivery) {
        return delivery.getKind().equals(DeliveryKind.REVISION_NOTICE);
    }

    private static Seq<Breach> notice(Outline outline) {
        return Array.of(Breach.of("(8)(d)", "revision", Revisions.id(outline)));
    }
}

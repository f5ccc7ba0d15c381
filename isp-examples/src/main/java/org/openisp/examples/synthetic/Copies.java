package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.delivery.Translation;
import org.openisp.core.signing.Capacity;
import org.openisp.examples.synthetic.Outline.Representation;

/** Copies, notices and translations. */
final class Copies {

    private static final int DAYS_OF_TRANSLATION = 9;

    private Copies() {}

    static Register<Delivery> deliveries(Outline outline) {
        if (!outline.hasPlans()) {
            return Register.of();
        }
        Seq<Delivery> all = outline.authorized()
                .flatMap(year -> copies(outline, year.id(), year.copiedOn(), ProvidedServices.lasting(outline)));
        if (Revisions.isAuthorized(outline)) {
            all = all.appendAll(copies(
                    outline,
                    Revisions.id(outline),
                    Revisions.authorizedOn(outline).plusDays(7),
                    ProvidedServices.begun(outline).toArray()));
        }
        if (Revisions.isNoticed(outline)) {
            all = all.append(delivery(
                    DeliveryKind.REVISION_NOTICE,
                    Revisions.id(outline),
                    Signatures.signerId(outline),
                    Signatures.whoSigns(outline),
                    Revisions.noticedOn(outline)));
        }
        return Register.ofAll(all.filter(delivery -> outline.isPast(delivery.getDeliveredOn())));
    }

    private static Seq<Delivery> copies(
            Outline outline, String documentId, LocalDate on, Seq<ProvidedService> services) {
        Seq<Delivery> copies = Array.of(
                copy(documentId, outline.id("individual"), Capacity.INDIVIDUAL, on),
                copy(documentId, outline.id("family"), Capacity.PARTICIPANT, on));
        if (outline.representation() != Representation.NONE) {
            copies = copies.append(copy(documentId, People.representativeId(outline), People.capacity(outline), on));
        }
        return copies.appendAll(
                services.map(service -> copy(documentId, service.staffId(outline), Capacity.PROVIDER, on)));
    }

    private static Delivery copy(String documentId, String recipientId, Capacity capacity, LocalDate on) {
        return delivery(DeliveryKind.PLAN_COPY, documentId, recipientId, capacity, on);
    }

    private static Delivery delivery(
            DeliveryKind kind, String documentId, String recipientId, Capacity capacity, LocalDate on) {
        return Delivery.builder()
                .kind(kind)
                .documentId(documentId)
                .recipientId(recipientId)
                .capacity(capacity)
                .deliveredOn(on)
                .build();
    }

    static Seq<Translation> translations(Outline outline) {
        if (!outline.isTranslated() || !outline.hasPlans()) {
            return Array.empty();
        }
        Seq<Translation> plans =
                outline.authorized().map(year -> translation(outline, year.id(), year.translationBegunOn()));
        return Revisions.isAuthorized(outline)
                ? plans.append(translation(
                        outline,
                        Revisions.id(outline),
                        Revisions.authorizedOn(outline).plusDays(5)))
                : plans;
    }

    private static Translation translation(Outline outline, String documentId, LocalDate begunOn) {
        LocalDate receivedOn = begunOn.plusDays(DAYS_OF_TRANSLATION);
        return Translation.builder()
                .documentId(documentId)
                .language(outline.language())
                .initiated(act(outline, begunOn))
                .received(act(outline, receivedOn))
                .provided(act(outline, receivedOn))
                .build();
    }

    private static Act act(Outline outline, LocalDate on) {
        return outline.isPast(on) ? Act.on(on) : Act.notThrough(outline.asOf());
    }
}

package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;

import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.delivery.Translation;
import org.openisp.core.internal.IdSpace;

/** The JSON of copies and translations; parts before wholes. */
final class DeliveryShapes {

    private DeliveryShapes() {}

    static final Form<DeliveryKind> DELIVERY_KIND = code(DeliveryKind.OWN, DeliveryKind::new);

    static final Form<Delivery> DELIVERY = Shape.of("delivery", Delivery::builder, Delivery.Builder::build)
            .required("kind", DELIVERY_KIND, Delivery::getKind, Delivery.Builder::kind)
            .optional(
                    "documentId",
                    referenceTo(IdSpace.PLAN, IdSpace.REVISION, IdSpace.ANNUAL_PLAN),
                    Delivery::getDocumentId,
                    Delivery.Builder::documentId)
            .required("recipientId", TEXT, Delivery::getRecipientId, Delivery.Builder::recipientId)
            .optional("capacity", SigningShapes.CAPACITY, Delivery::getCapacity, Delivery.Builder::capacity)
            .required("deliveredOn", DAY, Delivery::getDeliveredOn, Delivery.Builder::deliveredOn)
            .optional("version", TEXT, Delivery::getVersion, Delivery.Builder::version)
            .optional("language", TEXT, Delivery::getLanguage, Delivery.Builder::language)
            .optional("format", PersonShapes.DOCUMENT_FORMAT, Delivery::getFormat, Delivery.Builder::format);

    static final Form<Translation> TRANSLATION = Shape.of(
                    "translation", Translation::builder, Translation.Builder::build)
            .required(
                    "documentId",
                    referenceTo(IdSpace.PLAN, IdSpace.REVISION, IdSpace.ANNUAL_PLAN),
                    Translation::getDocumentId,
                    Translation.Builder::documentId)
            .optional("language", TEXT, Translation::getLanguage, Translation.Builder::language)
            .act("initiated", Translation::getInitiated, Translation.Builder::initiated)
            .act("received", Translation::getReceived, Translation.Builder::received)
            .act("provided", Translation::getProvided, Translation.Builder::provided);
}

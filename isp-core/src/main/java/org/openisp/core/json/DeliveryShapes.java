package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.delivery.Translation;
import org.openisp.core.internal.IdSpace;
import org.openisp.core.person.DocumentFormat;
import org.openisp.core.signing.Capacity;

/** The JSON of copies and translations; parts before wholes. */
final class DeliveryShapes {

    private DeliveryShapes() {}

    static final Form<DeliveryKind> DELIVERY_KIND = code(DeliveryKind.OWN, DeliveryKind::new);

    static final Form<Delivery> DELIVERY = new Shape<>("delivery") {
        private final Field<DeliveryKind> kind = required("kind", DELIVERY_KIND);
        private final Field<Option<String>> documentId =
                optional("documentId", referenceTo(IdSpace.PLAN, IdSpace.REVISION, IdSpace.ANNUAL_PLAN));
        private final Field<String> recipientId = required("recipientId", TEXT);
        private final Field<Option<Capacity>> capacity = optional("capacity", SigningShapes.CAPACITY);
        private final Field<LocalDate> deliveredOn = required("deliveredOn", DAY);
        private final Field<Option<String>> version = optional("version", TEXT);
        private final Field<Option<String>> language = optional("language", TEXT);
        private final Field<Option<DocumentFormat>> format = optional("format", PersonShapes.DOCUMENT_FORMAT);

        @Override
        Delivery build(Values from) {
            return Delivery.builder()
                    .kind(from.get(kind))
                    .documentId(from.get(documentId))
                    .recipientId(from.get(recipientId))
                    .capacity(from.get(capacity))
                    .deliveredOn(from.get(deliveredOn))
                    .version(from.get(version))
                    .language(from.get(language))
                    .format(from.get(format))
                    .build();
        }

        @Override
        void writeFields(Delivery delivery, JsonGenerator out) throws IOException {
            kind.write(delivery.getKind(), out);
            documentId.write(delivery.getDocumentId(), out);
            recipientId.write(delivery.getRecipientId(), out);
            capacity.write(delivery.getCapacity(), out);
            deliveredOn.write(delivery.getDeliveredOn(), out);
            version.write(delivery.getVersion(), out);
            language.write(delivery.getLanguage(), out);
            format.write(delivery.getFormat(), out);
        }
    };

    static final Form<Translation> TRANSLATION = new Shape<>("translation") {
        private final Field<String> documentId =
                required("documentId", referenceTo(IdSpace.PLAN, IdSpace.REVISION, IdSpace.ANNUAL_PLAN));
        private final Field<Option<String>> language = optional("language", TEXT);
        private final Field<Act> initiated = act("initiated");
        private final Field<Act> received = act("received");
        private final Field<Act> provided = act("provided");

        @Override
        Translation build(Values from) {
            return Translation.builder()
                    .documentId(from.get(documentId))
                    .language(from.get(language))
                    .initiated(from.get(initiated))
                    .received(from.get(received))
                    .provided(from.get(provided))
                    .build();
        }

        @Override
        void writeFields(Translation translation, JsonGenerator out) throws IOException {
            documentId.write(translation.getDocumentId(), out);
            language.write(translation.getLanguage(), out);
            initiated.write(translation.getInitiated(), out);
            received.write(translation.getReceived(), out);
            provided.write(translation.getProvided(), out);
        }
    };
}

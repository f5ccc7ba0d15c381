package org.openisp.core.delivery;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.person.DocumentFormat;
import org.openisp.core.signing.Capacity;

/** Something that was given to somebody. */
@Value.Immutable
public interface Delivery extends WithDelivery {

    /**
     * What was given.
     *
     * @clause (8)(d), (8)(m), MO-28c, MO-40, FED-10
     */
    DeliveryKind getKind();

    /**
     * Of which plan or revision: its id. None: of none, as with information on rights.
     *
     * @clause (8)(d), (8)(m)
     */
    Option<@NotBlank String> getDocumentId();

    /**
     * To whom: the id of the person or organization.
     *
     * @clause (8)(d), (8)(m), MO-40, FED-10
     */
    @NotBlank
    String getRecipientId();

    /**
     * In which capacity the person received it. None: not recorded.
     *
     * @clause (8)(m), MO-40
     */
    Option<Capacity> getCapacity();

    /**
     * The day on which it was given.
     *
     * @clause (8)(d), (8)(m)
     */
    LocalDate getDeliveredOn();

    /** Of which version of the document. No rule reads it: the id and the day tell. None: not recorded. */
    Option<@NotBlank String> getVersion();

    /**
     * In which language, as a BCP 47 tag. None: not recorded.
     *
     * @clause (8)(m)(A), MO-28c
     */
    Option<@NotBlank String> getLanguage();

    /**
     * In which format. None: not recorded.
     *
     * @clause (8)(m)(A)
     */
    Option<DocumentFormat> getFormat();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        boolean isOfADocument =
                getKind().equals(DeliveryKind.PLAN_COPY) || getKind().equals(DeliveryKind.REVISION_NOTICE);
        if (isOfADocument && getDocumentId().isEmpty()) {
            throw ImpossibleValueException.missing("documentId", "the id of the plan or revision that it is of");
        }
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a delivery. */
    final class Builder extends ImmutableDelivery.Builder {
        Builder() {}
    }
}

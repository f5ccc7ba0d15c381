package org.openisp.core.delivery;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.signing.Capacity;

/** Something that was given to somebody. */
@Value.Immutable
public interface Delivery extends WithDelivery {

    /** What was given. */
    DeliveryKind getKind();

    /** Of which plan or revision: its id. */
    @NotBlank
    String getDocumentId();

    /** To whom: the id of the person. */
    @NotBlank
    String getRecipientId();

    /** In which capacity the person received it. None: not recorded. */
    Option<Capacity> getCapacity();

    /** The day on which it was given. */
    LocalDate getDeliveredOn();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a delivery. */
    final class Builder extends ImmutableDelivery.Builder {
        Builder() {}
    }
}

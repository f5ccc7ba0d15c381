package org.openisp.core.limitation;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Noted;
import org.openisp.core.Said;
import org.openisp.core.validation.Worded;

/** A medical order: for restraint, for a safeguarding intervention or for equipment. OAR 411-415-0070(3)(b), (d)(C), (e)(C). */
@Value.Immutable
public interface MedicalOrder extends WithMedicalOrder {

    /**
     * The id by which the record refers to it.
     *
     * @clause (3)(b)
     */
    @NotBlank
    String getId();

    /**
     * Who wrote it: the id of the person. None: not recorded.
     *
     * @clause (3)(d)(C), (3)(e)(C)
     */
    Option<@NotBlank String> getAuthorId();

    /**
     * Whether the author is a licensed health care provider.
     *
     * @clause (3)(d)(C), (3)(e)(C)
     */
    Said getByLicensedProvider();

    /**
     * The day of the order. None: not recorded.
     *
     * @clause (3)(d)(C), (3)(e)(C)
     */
    Option<LocalDate> getOrderedOn();

    /**
     * Whether it says: for a medical condition only.
     *
     * @clause (3)(d)(C), (3)(e)(C)
     */
    Said getMedicalUseOnly();

    /**
     * The medical need or condition.
     *
     * @clause (3)(d)(C)(i), (3)(e)(C)(i)
     */
    @Worded
    Noted getMedicalNeed();

    /**
     * The type of equipment.
     *
     * @clause (3)(e)(C)(ii)
     */
    @Worded
    Noted getEquipmentType();

    /**
     * The situations for use.
     *
     * @clause (3)(d)(C)(ii), (3)(e)(C)(iii)
     */
    @Worded
    Noted getSituations();

    /**
     * The length of time, or the situations, permitted.
     *
     * @clause (3)(d)(C)(iii), (3)(e)(C)(iv)
     */
    @Worded
    Noted getLengthOrSituationsPermitted();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a medical order. */
    final class Builder extends ImmutableMedicalOrder.Builder {
        Builder() {
            byLicensedProvider(Said.NOT_RECORDED);
            medicalUseOnly(Said.NOT_RECORDED);
            medicalNeed(Noted.notRecorded());
            equipmentType(Noted.notRecorded());
            situations(Noted.notRecorded());
            lengthOrSituationsPermitted(Noted.notRecorded());
        }
    }
}

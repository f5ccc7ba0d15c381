package org.openisp.core.limitation;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** A safeguarding intervention or safeguarding equipment. */
@Value.Immutable
public interface Safeguard extends WithSafeguard {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * Intervention or equipment.
     *
     * @clause (3)(d), (3)(e)
     */
    SafeguardKind getKind();

    /**
     * What it is for. Empty: it has no purpose. None: not recorded.
     *
     * @clause (3)(d)(B), (3)(d)(C), (3)(e)(B), (3)(e)(C)
     */
    Option<Seq<SafeguardPurpose>> getPurposes();

    /**
     * The hold or the device in words. None: not recorded.
     *
     * @clause (3)(d)(A), (3)(e)(A)
     */
    Option<@Worded FreeText> getDescription();

    /**
     * Whether it is of a type that is never allowed: a prone, supine or lateral restraint on the floor, a chemical
     * restraint, a mechanical restraint.
     *
     * @clause (3)(d)(A), (3)(e)(A)
     */
    Said getProhibited();

    /**
     * Intervention: whether it is in an approved curriculum.
     *
     * @clause (3)(d)(A)
     */
    Said getApprovedCurriculum();

    /**
     * Intervention: whether it is written as an emergency crisis strategy only.
     *
     * @clause (3)(d)(A)
     */
    Said getEmergencyStrategyOnly();

    /**
     * Intervention: whether it is used solely against imminent harm.
     *
     * @clause (3)(d)(A)
     */
    Said getOnlyAgainstImminentHarm();

    /**
     * Intervention: whether those who apply it are trained.
     *
     * @clause (3)(d)(A)
     */
    Said getAppliersTrained();

    /**
     * Equipment: what the device does. Empty: said to be none. None: not recorded.
     *
     * @clause (3)(e)(A)
     */
    Option<Seq<EquipmentUse>> getUses();

    /**
     * Equipment: when the team approved it. Ordered and approved equipment is no mechanical restraint.
     *
     * @clause (3)(e)(A)
     */
    Act getApprovedByTeam();

    /**
     * The plans for behavior that direct it. Empty: said to be none. None: not recorded.
     *
     * @clause (3)(d)(B), (3)(e)(B)
     */
    Option<Seq<@Valid BehaviorDirection>> getDirections();

    /**
     * Orders of a licensed health care provider. Empty: said to be none. None: not recorded.
     *
     * @clause (3)(d)(C), (3)(e)(C)
     */
    Option<Seq<@Valid MedicalOrder>> getMedicalOrders();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("purposes", getPurposes());
        NullElements.refuse("uses", getUses());
        NullElements.refuse("medicalOrders", getMedicalOrders());
        NullElements.refuse("directions", getDirections());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a safeguard. */
    final class Builder extends ImmutableSafeguard.Builder {
        Builder() {
            prohibited(Said.NOT_RECORDED);
            approvedCurriculum(Said.NOT_RECORDED);
            emergencyStrategyOnly(Said.NOT_RECORDED);
            onlyAgainstImminentHarm(Said.NOT_RECORDED);
            appliersTrained(Said.NOT_RECORDED);
            approvedByTeam(Act.notRecorded());
        }
    }
}

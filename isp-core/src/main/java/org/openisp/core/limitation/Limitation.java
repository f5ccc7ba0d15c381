package org.openisp.core.limitation;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;
import org.openisp.core.person.Evidence;
import org.openisp.core.validation.Worded;

/** An individually-based limitation. OAR 411-004-0040; Missouri: a limitation of rights. */
@Value.Immutable
public interface Limitation extends WithLimitation {

    /** The id by which the record refers to it. */
    @NotBlank
    String getId();

    /**
     * What is limited.
     *
     * @clause (3)(a), (3)(a)(A), (3)(a)(B), (3)(a)(C), (3)(a)(D), (3)(a)(E), (3)(a)(F), (3)(b), (3)(c), MO-28
     */
    Freedom getFreedom();

    /**
     * Ids of the plans that contain it. Empty: none does. None: not recorded.
     *
     * @clause (3)(a), (3)(b), (3)(c), MO-28
     */
    Option<Seq<@NotBlank String>> getPlanIds();

    /**
     * When it was first applied.
     *
     * @clause (3)(b)
     */
    Act getStarted();

    /**
     * The last day on which it was applied, included. None: no end is recorded.
     *
     * @clause (3)(b)
     */
    Option<LocalDate> getEndedOn();

    /**
     * Whether it answers a threat to the health and safety of the individual or of others.
     *
     * @clause (3)(b)
     */
    Said getThreatToHealthAndSafety();

    /**
     * For a child: whether it is more restrictive than is typical for the age.
     *
     * @clause (3)(a)
     */
    Said getBeyondTypicalForAge();

    /**
     * Ids of the assessed needs it rests on. Empty: said to be none. None: not recorded.
     *
     * @clause (3)(b), FED-13, MO-28
     */
    Option<Seq<@NotBlank String>> getNeedIds();

    /**
     * Positive interventions and supports used before.
     *
     * @clause (3)(b), FED-13, MO-28
     */
    @Worded
    Noted getEarlierInterventions();

    /**
     * Less intrusive methods that were tried and failed.
     *
     * @clause (3)(b), FED-13, MO-28
     */
    @Worded
    Noted getLessIntrusiveMethods();

    /**
     * A clear description of the limitation, and of the condition that calls for it.
     *
     * @clause (3)(b), FED-13, MO-28
     */
    @Worded
    Noted getDescription();

    /**
     * Whether it is in proportion to the assessed need.
     *
     * @clause (3)(b), FED-13, MO-28
     */
    Said getProportionate();

    /**
     * Data that are collected and reviewed to see whether it still works.
     *
     * @clause (3)(b), FED-13, MO-28
     */
    @Worded
    Noted getDataCollection();

    /**
     * Time limits that are set for reviewing it.
     *
     * @clause (3)(b), FED-13, MO-28
     */
    @Worded
    Noted getTimeLimits();

    /**
     * Where it applies: the id of the setting. None: not recorded.
     *
     * @clause (3)(a), FED-13
     */
    Option<@NotBlank String> getSettingId();

    /**
     * The last day, included, for its next review, as the plan sets it. None: not recorded.
     *
     * @clause (3)(b), FED-13, MO-28
     */
    Option<LocalDate> getReviewBy();

    /**
     * Reviews of whether it is still needed.
     *
     * @clause (3)(b), FED-13, MO-28
     */
    Register<@Valid LimitationReview> getReviews();

    /**
     * Informed consent.
     *
     * @clause (3)(b), FED-13, MO-28
     */
    Register<@Valid Consent> getConsents();

    /**
     * An assurance that it will cause no harm.
     *
     * @clause (3)(b), FED-13, MO-28
     */
    @Worded
    Noted getAssuranceOfNoHarm();

    /**
     * For restraint: orders of a physician or other qualified practitioner. Empty: said to be none. None: not
     * recorded.
     *
     * @clause (3)(b)
     */
    Option<Seq<@Valid MedicalOrder>> getRestraintOrders();

    /**
     * Safeguarding interventions and equipment that it includes. Empty: said to be none. None: not recorded.
     *
     * @clause (3)(d), (3)(e)
     */
    Option<Seq<@Valid Safeguard>> getSafeguards();

    /**
     * Missouri: the record of due process. None: not recorded.
     *
     * @clause MO-28, MO-28a, MO-28b
     */
    Option<@Valid DueProcess> getDueProcess();

    /**
     * Where it is documented. Empty: said to be none. None: not recorded.
     *
     * @clause (3)(b)
     */
    Option<Seq<@Valid Evidence>> getEvidence();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("planIds", getPlanIds());
        NullElements.refuse("needIds", getNeedIds());
        NullElements.refuse("restraintOrders", getRestraintOrders());
        NullElements.refuse("safeguards", getSafeguards());
        NullElements.refuse("evidence", getEvidence());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a limitation. */
    final class Builder extends ImmutableLimitation.Builder {
        Builder() {
            started(Act.notRecorded());
            threatToHealthAndSafety(Said.NOT_RECORDED);
            beyondTypicalForAge(Said.NOT_RECORDED);
            earlierInterventions(Noted.notRecorded());
            lessIntrusiveMethods(Noted.notRecorded());
            description(Noted.notRecorded());
            proportionate(Said.NOT_RECORDED);
            dataCollection(Noted.notRecorded());
            timeLimits(Noted.notRecorded());
            reviews(Register.notRecorded());
            consents(Register.notRecorded());
            assuranceOfNoHarm(Noted.notRecorded());
        }
    }
}

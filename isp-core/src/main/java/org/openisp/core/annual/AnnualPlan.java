package org.openisp.core.annual;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Noted;
import org.openisp.core.Said;
import org.openisp.core.content.ActionStep;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/**
 * An Annual Plan of somebody who has case management and neither K Plan nor waiver services. It is not an ISP. OAR
 * 411-415-0070(10).
 */
@Value.Immutable
public interface AnnualPlan extends WithAnnualPlan {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The day on which it was developed.
     *
     * @clause (10)(a), (10)(c)
     */
    LocalDate getDevelopedOn();

    /**
     * How it is written. None: not recorded.
     *
     * @clause (10)(b)(A)
     */
    Option<AnnualPlanForm> getForm();

    /**
     * The review of the current living situation.
     *
     * @clause (10)(b)(A)(i)
     */
    @Worded
    Noted getLivingSituation();

    /**
     * The review of employment status.
     *
     * @clause (10)(b)(A)(ii)
     */
    @Worded
    Noted getEmploymentStatus();

    /**
     * The summary of support needs related to it.
     *
     * @clause (10)(b)(A)(ii)
     */
    @Worded
    Noted getEmploymentSupportNeeds();

    /**
     * The review of concerns about health, safety or behavior; there also where no concern was found.
     *
     * @clause (10)(b)(A)(iii)
     */
    @Worded
    Noted getHealthSafetyAndBehavior();

    /**
     * The summary of support needs.
     *
     * @clause (10)(b)(A)(iv)
     */
    @Worded
    Noted getSupportNeeds();

    /**
     * Actions by the case manager and others. Empty: said to be none. None: not recorded.
     *
     * @clause (10)(b)(A)(v)
     */
    Option<Seq<@Valid ActionStep>> getActions();

    /**
     * For a child in family support: whether the child took part in developing it.
     *
     * @clause (10)(b)(B)
     */
    Said getChildTookPart();

    /**
     * For the same: whether a parent or legal representative took part.
     *
     * @clause (10)(b)(B)
     */
    Said getParentTookPart();

    /**
     * For the same: what OAR 411-305-0225 asks it to contain. Empty: said to be none. None: not recorded.
     *
     * @clause (10)(b)(B)
     */
    Option<Seq<@Valid ContentItem>> getFamilySupportContent();

    /**
     * The day on which another took its place. None: none did, as far as is recorded.
     *
     * @clause (10)(c)
     */
    Option<LocalDate> getReplacedOn();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("actions", getActions());
        NullElements.refuse("familySupportContent", getFamilySupportContent());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an annual plan. */
    final class Builder extends ImmutableAnnualPlan.Builder {
        Builder() {
            livingSituation(Noted.notRecorded());
            employmentStatus(Noted.notRecorded());
            employmentSupportNeeds(Noted.notRecorded());
            healthSafetyAndBehavior(Noted.notRecorded());
            supportNeeds(Noted.notRecorded());
            childTookPart(Said.NOT_RECORDED);
            parentTookPart(Said.NOT_RECORDED);
        }
    }
}

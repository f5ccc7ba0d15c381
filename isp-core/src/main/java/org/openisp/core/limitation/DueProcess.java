package org.openisp.core.limitation;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Said;
import org.openisp.core.validation.Worded;

/** Missouri: how a limitation of rights was reviewed. */
@Value.Immutable
public interface DueProcess extends WithDueProcess {

    /**
     * When the individual was notified.
     *
     * @clause MO-28, MO-28b
     */
    @Value.Default
    default Act getNotified() {
        return Act.notRecorded();
    }

    /**
     * When the individual was heard.
     *
     * @clause MO-28, MO-28b
     */
    @Value.Default
    default Act getHeard() {
        return Act.notRecorded();
    }

    /**
     * Whether the individual took part.
     *
     * @clause MO-28a
     */
    @Value.Default
    default Said getIndividualTookPart() {
        return Said.NOT_RECORDED;
    }

    /**
     * When external advocacy was offered.
     *
     * @clause MO-28a
     */
    @Value.Default
    default Act getAdvocacyOffered() {
        return Act.notRecorded();
    }

    /**
     * Whether external advocacy assisted.
     *
     * @clause MO-28a
     */
    @Value.Default
    default Said getAdvocacyGiven() {
        return Said.NOT_RECORDED;
    }

    /**
     * When the way to appeal was explained.
     *
     * @clause MO-28b
     */
    @Value.Default
    default Act getAppealExplained() {
        return Act.notRecorded();
    }

    /**
     * When it was referred to the committee.
     *
     * @clause MO-28b
     */
    @Value.Default
    default Act getReferred() {
        return Act.notRecorded();
    }

    /**
     * The committee: its id. None: not recorded.
     *
     * @clause MO-28b
     */
    Option<@NotBlank String> getCommitteeId();

    /**
     * What the committee decided. None: not recorded.
     *
     * @clause MO-28b
     */
    Option<@Worded FreeText> getDecision();

    /**
     * When the committee decided.
     *
     * @clause MO-28b
     */
    @Value.Default
    default Act getDecided() {
        return Act.notRecorded();
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a due process. */
    final class Builder extends ImmutableDueProcess.Builder {
        Builder() {}
    }
}

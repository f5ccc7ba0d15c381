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
    Act getNotified();

    /**
     * When the individual was heard.
     *
     * @clause MO-28, MO-28b
     */
    Act getHeard();

    /**
     * Whether the individual took part.
     *
     * @clause MO-28a
     */
    Said getIndividualTookPart();

    /**
     * When external advocacy was offered.
     *
     * @clause MO-28a
     */
    Act getAdvocacyOffered();

    /**
     * Whether external advocacy assisted.
     *
     * @clause MO-28a
     */
    Said getAdvocacyGiven();

    /**
     * When the way to appeal was explained.
     *
     * @clause MO-28b
     */
    Act getAppealExplained();

    /**
     * When it was referred to the committee.
     *
     * @clause MO-28b
     */
    Act getReferred();

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
    Act getDecided();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a due process. */
    final class Builder extends ImmutableDueProcess.Builder {
        Builder() {
            notified(Act.notRecorded());
            heard(Act.notRecorded());
            individualTookPart(Said.NOT_RECORDED);
            advocacyOffered(Act.notRecorded());
            advocacyGiven(Said.NOT_RECORDED);
            appealExplained(Act.notRecorded());
            referred(Act.notRecorded());
            decided(Act.notRecorded());
        }
    }
}

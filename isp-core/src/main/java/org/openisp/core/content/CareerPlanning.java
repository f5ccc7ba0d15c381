package org.openisp.core.content;

import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.validation.Worded;

/** What the plan says about a career. */
@Value.Immutable
public interface CareerPlanning extends WithCareerPlanning {

    /**
     * That career planning is addressed.
     *
     * @clause MO-24
     */
    @Worded
    Noted getAddressed();

    /**
     * When career advancement was last explored.
     *
     * @clause MO-25
     */
    Act getLastDiscussed();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a career planning. */
    final class Builder extends ImmutableCareerPlanning.Builder {
        Builder() {
            addressed(Noted.notRecorded());
            lastDiscussed(Act.notRecorded());
        }
    }
}

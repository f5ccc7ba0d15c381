package org.openisp.core.content;

import io.vavr.control.Option;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.Said;
import org.openisp.core.validation.Worded;

/** How a plan is presented to those who live by it. */
@Value.Immutable
public interface Presentation extends WithPresentation {

    /**
     * How it is presented. None: not recorded.
     *
     * @clause (8)(m)(A), FED-7
     */
    Option<@Worded FreeText> getDescription();

    /**
     * Whether language, format and presentation suit the individual.
     *
     * @clause (8)(m)(A), FED-7
     */
    Said getSuitsIndividual();

    /**
     * Whether they suit the people important in supporting the individual.
     *
     * @clause (8)(m)(A), FED-7
     */
    Said getSuitsSupporters();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a presentation. */
    final class Builder extends ImmutablePresentation.Builder {
        Builder() {
            suitsIndividual(Said.NOT_RECORDED);
            suitsSupporters(Said.NOT_RECORDED);
        }
    }
}

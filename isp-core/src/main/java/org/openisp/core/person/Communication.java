package org.openisp.core.person;

import io.vavr.control.Option;
import org.immutables.value.Value;
import org.openisp.core.Said;

/** Language, and what it takes for a plan to be understood. */
@Value.Immutable
public interface Communication extends WithCommunication {

    /** The language the individual uses, as a BCP 47 tag such as {@code es}. None: not recorded. */
    Option<String> getLanguage();

    /** Whether a plan must be translated from English for the individual. */
    @Value.Default
    default Said getNeedsTranslation() {
        return Said.NOT_RECORDED;
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a communication. */
    final class Builder extends ImmutableCommunication.Builder {
        Builder() {}
    }
}

package org.openisp.core.limitation;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Period;

/** A limit that is really applied to the individual, whatever the plan says. */
@Value.Immutable
public interface Practice extends WithPractice {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * What is limited.
     *
     * @clause (3)(a), (3)(a)(A), (3)(a)(B), (3)(a)(C), (3)(a)(D), (3)(a)(E), (3)(a)(F), (3)(c)
     */
    Freedom getFreedom();

    /**
     * From when, and through which day.
     *
     * @clause (3)(a), (3)(c)
     */
    Period getPeriod();

    /**
     * Where: the id of the setting. None: not recorded.
     *
     * @clause (3)(a)
     */
    Option<@NotBlank String> getSettingId();

    /**
     * The individually-based limitation that covers it: its id. None: none does, or that is not recorded.
     *
     * @clause (3)(a), (3)(c)
     */
    Option<@NotBlank String> getLimitationId();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a practice. */
    final class Builder extends ImmutablePractice.Builder {
        Builder() {}
    }
}

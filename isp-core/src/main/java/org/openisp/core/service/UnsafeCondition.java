package org.openisp.core.service;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Period;
import org.openisp.core.Said;

/** A condition in which services may be denied or must end. */
@Value.Immutable
public interface UnsafeCondition extends WithUnsafeCondition {

    /** The id by which decisions refer to it. */
    @NotBlank
    String getId();

    /**
     * Which condition.
     *
     * @clause (9)(b)(A), (9)(b)(B), (9)(b)(B)(i), (9)(b)(B)(ii), (9)(b)(C), (9)(b)(D)
     */
    UnsafeConditionKind getKind();

    /**
     * In which setting: its id. None: not recorded.
     *
     * @clause (9)(b)(A), (9)(b)(C)
     */
    Option<@NotBlank String> getSettingId();

    /**
     * With which provider: its id. None: not recorded.
     *
     * @clause (9)(b)(B), (9)(b)(C)
     */
    Option<@NotBlank String> getProviderId();

    /**
     * From when, and through which day.
     *
     * @clause (9)(b)(A), (9)(b)(B), (9)(b)(C), (9)(b)(D)
     */
    Period getPeriod();

    /**
     * Whether safeguards are available.
     *
     * @clause (9)(b)(A), (9)(b)(C), (9)(b)(D)
     */
    Said getSafeguardsAvailable();

    /** Who found it: the id of the person. None: not recorded. */
    Option<@NotBlank String> getFoundById();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an unsafe condition. */
    final class Builder extends ImmutableUnsafeCondition.Builder {
        Builder() {
            safeguardsAvailable(Said.NOT_RECORDED);
        }
    }
}

package org.openisp.core.service;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.Said;
import org.openisp.core.validation.Worded;

/** Somebody who provides services to the individual. */
@Value.Immutable
public interface Provider extends WithProvider {

    /**
     * The id of the person or organization.
     *
     * @clause (8)(i), FED-P6
     */
    @NotBlank
    String getId();

    /**
     * Whether it is paid.
     *
     * @clause (8)(i), FED-P6
     */
    Said getPaid();

    /**
     * How the provider is related to the individual. None: not recorded.
     *
     * @clause (8)(i)
     */
    Option<@Worded FreeText> getRelation();

    /**
     * Whether the provider also developed the plan or is the case manager.
     *
     * @clause FED-P6
     */
    Said getDevelopsPlanOrManagesCase();

    /**
     * The approval of that, as the only willing and qualified entity: its id. None: there is none, or that is not
     * recorded.
     *
     * @clause FED-P6
     */
    Option<@NotBlank String> getExceptionId();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a provider. */
    final class Builder extends ImmutableProvider.Builder {
        Builder() {
            paid(Said.NOT_RECORDED);
            developsPlanOrManagesCase(Said.NOT_RECORDED);
        }
    }
}

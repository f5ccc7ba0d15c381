package org.openisp.core.content;

import io.vavr.control.Option;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.validation.Worded;

/** A resource that a plan applies. */
@Value.Immutable
public interface Resource extends WithResource {

    /**
     * What kind.
     *
     * @clause (1)(c)(D)
     */
    ResourceKind getKind();

    /**
     * How it is applied. None: not recorded.
     *
     * @clause (1)(c)(D)
     */
    Option<@Worded FreeText> getArrangement();

    /**
     * Why that is cost-effective.
     *
     * @clause (1)(c)(D)
     */
    @Worded
    Noted getCostEffectiveness();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a resource. */
    final class Builder extends ImmutableResource.Builder {
        Builder() {
            costEffectiveness(Noted.notRecorded());
        }
    }
}

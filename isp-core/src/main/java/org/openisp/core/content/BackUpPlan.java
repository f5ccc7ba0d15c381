package org.openisp.core.content;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** What happens when a support fails. */
@Value.Immutable
public interface BackUpPlan extends WithBackUpPlan {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * Ids of the services and other supports it stands in for. Empty: said to be none. None: not recorded.
     *
     * @clause FED-6
     */
    Option<Seq<@NotBlank String>> getSupportIds();

    /**
     * What happens then. None: not recorded.
     *
     * @clause FED-6
     */
    Option<@Worded FreeText> getPlan();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("supportIds", getSupportIds());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a back up plan. */
    final class Builder extends ImmutableBackUpPlan.Builder {
        Builder() {}
    }
}

package org.openisp.core.enrollment;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.validation.Worded;

/** Something done to find a placement closer to the family. */
@Value.Immutable
public interface PlacementEffort extends WithPlacementEffort {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The day on which it was done.
     *
     * @clause (1)(c)(E)(iii)
     */
    LocalDate getMadeOn();

    /**
     * What was done. None: not recorded.
     *
     * @clause (1)(c)(E)(iii)
     */
    Option<@Worded FreeText> getEffort();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a placement effort. */
    final class Builder extends ImmutablePlacementEffort.Builder {
        Builder() {}
    }
}

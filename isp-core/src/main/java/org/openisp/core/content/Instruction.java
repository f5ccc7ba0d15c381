package org.openisp.core.content;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.validation.Worded;

/** Instructions from which an employee can be trained. */
@Value.Immutable
public interface Instruction extends WithInstruction {

    /**
     * For which essential need: its id. None: not recorded.
     *
     * @clause MO-27
     */
    Option<@NotBlank String> getNeedId();

    /**
     * The instructions.
     *
     * @clause MO-27
     */
    @Worded
    FreeText getText();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an instruction. */
    final class Builder extends ImmutableInstruction.Builder {
        Builder() {}
    }
}

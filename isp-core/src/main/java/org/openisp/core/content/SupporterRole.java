package org.openisp.core.content;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.validation.Worded;

/** What a supporter does about a need. */
@Value.Immutable
public interface SupporterRole extends WithSupporterRole {

    /**
     * The need: its id.
     *
     * @clause MO-20
     */
    @NotBlank
    String getNeedId();

    /**
     * The supporter: the id of the person. None: whoever has the role, or that is not recorded.
     *
     * @clause MO-20
     */
    Option<@NotBlank String> getPersonId();

    /**
     * The role. None: not recorded.
     *
     * @clause MO-20
     */
    Option<@Worded FreeText> getRole();

    /**
     * What the supporter does.
     *
     * @clause MO-20
     */
    @Worded
    Noted getDuty();

    /**
     * When the supporter was informed of it.
     *
     * @clause MO-20
     */
    Act getInformed();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a supporter role. */
    final class Builder extends ImmutableSupporterRole.Builder {
        Builder() {
            duty(Noted.notRecorded());
            informed(Act.notRecorded());
        }
    }
}

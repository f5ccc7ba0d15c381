package org.openisp.core.content;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.validation.Worded;

/** A service that the preferences of the individual call for. */
@Value.Immutable
public interface PreferredService extends WithPreferredService {

    /**
     * The id by which barriers refer to it.
     *
     * @clause (1)(c)(C)
     */
    @NotBlank
    String getId();

    /**
     * The kind of service. None: not recorded.
     *
     * @clause (1)(c)(C)
     */
    Option<ServiceKind> getKind();

    /**
     * The service in words. None: not recorded.
     *
     * @clause (1)(c)(C)
     */
    Option<@Worded FreeText> getDescription();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a preferred service. */
    final class Builder extends ImmutablePreferredService.Builder {
        Builder() {}
    }
}

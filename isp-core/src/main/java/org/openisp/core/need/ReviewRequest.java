package org.openisp.core.need;

import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.signing.Capacity;

/** A request to review the plan. OAR 411-415-0070(6)(a)(E). */
@Value.Immutable
public interface ReviewRequest extends WithReviewRequest {

    /**
     * The id by which reviews refer to it.
     *
     * @clause (6)(a)(E)
     */
    @NotBlank
    String getId();

    /**
     * The day of the request.
     *
     * @clause (6)(a)(E), FED-R3
     */
    LocalDate getRequestedOn();

    /**
     * In which capacity somebody asked. None: not recorded.
     *
     * @clause (6)(a)(E), FED-R3
     */
    Option<Capacity> getCapacity();

    /**
     * Who asked: the id of the person. None: not recorded.
     *
     * @clause (6)(a)(E)
     */
    Option<@NotBlank String> getPersonId();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a review request. */
    final class Builder extends ImmutableReviewRequest.Builder {
        Builder() {}
    }
}

package org.openisp.core.limitation;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Said;

/** The direction of a safeguard in a plan for behavior. OAR 411-415-0070(3)(d)(B) and (e)(B). */
@Value.Immutable
public interface BehaviorDirection extends WithBehaviorDirection {

    /**
     * The Positive Behavior Support Plan or Temporary Emergency Safety Plan: its id.
     *
     * @clause (3)(d)(B), (3)(e)(B)
     */
    @NotBlank
    String getDocumentId();

    /**
     * Whether a behavior professional wrote it.
     *
     * @clause (3)(d)(A), (3)(d)(B), (3)(e)(B)
     */
    Said getAuthorIsBehaviorProfessional();

    /**
     * Whether the author is qualified for this intervention by curriculum and certification.
     *
     * @clause (3)(d)(B)
     */
    Said getAuthorCertified();

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a behavior direction. */
    final class Builder extends ImmutableBehaviorDirection.Builder {
        Builder() {
            authorIsBehaviorProfessional(Said.NOT_RECORDED);
            authorCertified(Said.NOT_RECORDED);
        }
    }
}

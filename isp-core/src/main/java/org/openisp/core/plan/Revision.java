package org.openisp.core.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.internal.NullElements;
import org.openisp.core.signing.Signing;

/** A revision of a plan. */
@Value.Immutable
public interface Revision extends WithRevision {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The day on which the plan was revised. None: not recorded.
     *
     * @clause (8)(c), (8)(d), MO-2, MO-23
     */
    Option<LocalDate> getMadeOn();

    /**
     * When the revision was implemented.
     *
     * @clause (8)(c), (8)(d)
     */
    Act getImplemented();

    /**
     * The services that begin with the revision. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(c), (8)(d)
     */
    Option<Seq<@Valid ServiceChange>> getBegins();

    /**
     * The services that end with the revision. Empty: said to be none. None: not recorded.
     *
     * @clause (8)(c), (8)(d)
     */
    Option<Seq<@Valid ServiceChange>> getEnds();

    /**
     * How the revision is signed.
     *
     * @clause (8)(e)
     */
    @Valid
    Signing getSigning();

    /**
     * The version of the plan that it makes. None: not recorded.
     *
     * @clause (8)(c), MO-2
     */
    Option<@NotBlank String> getVersion();

    /**
     * The version of the plan that it changes. None: not recorded.
     *
     * @clause (8)(c)
     */
    Option<@NotBlank String> getPreviousVersion();

    /**
     * Ids of the changes, requests and reviews that it answers. Empty: said to be none. None: not recorded.
     *
     * @clause (6)(a)(D), (6)(a)(E), MO-2, MO-23
     */
    Option<Seq<@NotBlank String>> getBecause();

    /** Facts that a state or vendor adds, under names of their own. */
    ExtensionFacts getExtensionFacts();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("begins", getBegins());
        NullElements.refuse("ends", getEnds());
        NullElements.refuse("because", getBecause());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a revision. */
    final class Builder extends ImmutableRevision.Builder {
        Builder() {
            implemented(Act.notRecorded());
            signing(Signing.notRecorded());
            extensionFacts(ExtensionFacts.none());
        }
    }
}

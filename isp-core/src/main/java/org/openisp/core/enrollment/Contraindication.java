package org.openisp.core.enrollment;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.internal.NullElements;
import org.openisp.core.person.Evidence;
import org.openisp.core.validation.Worded;

/** A reason against what the rule otherwise asks for a child. */
@Value.Immutable
public interface Contraindication extends WithContraindication {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * What it speaks against.
     *
     * @clause (1)(c)(E)(i), (1)(c)(E)(iii)
     */
    ContraindicationKind getAgainst();

    /**
     * Why. None: not recorded.
     *
     * @clause (1)(c)(E)(i), (1)(c)(E)(iii)
     */
    Option<@Worded FreeText> getReason();

    /** Who found it: the id of the person. None: not recorded. */
    Option<@NotBlank String> getFoundById();

    /**
     * The day on which it was found. None: not recorded.
     *
     * @clause (1)(c)(E)(i), (1)(c)(E)(iii)
     */
    Option<LocalDate> getFoundOn();

    /**
     * Where it is documented. Empty: said to be none. None: not recorded.
     *
     * @clause (1)(c)(E)(i), (1)(c)(E)(iii)
     */
    Option<Seq<@Valid Evidence>> getEvidence();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("evidence", getEvidence());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contraindication. */
    final class Builder extends ImmutableContraindication.Builder {
        Builder() {}
    }
}

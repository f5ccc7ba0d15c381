package org.openisp.core.content;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.internal.NullElements;
import org.openisp.core.person.Voice;
import org.openisp.core.validation.Worded;

/** Something that is important to or for the individual. */
@Value.Immutable
public interface Importance extends WithImportance {

    /**
     * The id by which services refer to it.
     *
     * @clause (2)(e)
     */
    @NotBlank
    String getId();

    /**
     * Important to, or important for.
     *
     * @clause (2)(e), MO-17, MO-19
     */
    ImportanceKind getKind();

    /**
     * Whose view it is. More than one where it is laid at the door of several. Empty: nobody's. None: not
     * recorded.
     *
     * @clause MO-17, MO-18, MO-37
     */
    Option<Seq<Voice>> getWhose();

    /**
     * What is important. None: not recorded.
     *
     * @clause (2)(e), MO-17, MO-19
     */
    Option<@Worded FreeText> getWhat();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("whose", getWhose());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an importance. */
    final class Builder extends ImmutableImportance.Builder {
        Builder() {}
    }
}

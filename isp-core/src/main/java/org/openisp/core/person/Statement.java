package org.openisp.core.person;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** What somebody said or wishes, and whose it is. */
@Value.Immutable
public interface Statement extends WithStatement {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * What was said.
     *
     * @clause (1)(c)(B), MO-17, MO-37
     */
    @Worded
    FreeText getText();

    /**
     * Whose it is. More than one where it is laid at the door of several. Empty: nobody's. None: not recorded.
     *
     * @clause (1)(c)(B), MO-17, MO-18, MO-37
     */
    Option<Seq<Voice>> getWhose();

    /**
     * Who said it: the id of the person. None: not recorded.
     *
     * @clause MO-18
     */
    Option<@NotBlank String> getPersonId();

    /**
     * The day on which it was said. None: not recorded.
     *
     * @clause (1)(c)(A)
     */
    Option<LocalDate> getStatedOn();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("whose", getWhose());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a statement. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}

package org.openisp.core.person;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;

/** Somebody who acts, or once acted, for the individual. */
@Value.Immutable
public interface Representative extends WithRepresentative {

    /**
     * Who it is: the id of the person.
     *
     * @clause (8)(e)(A), (8)(i), (8)(m)
     */
    @NotBlank
    String getPersonId();

    /**
     * What makes this person a representative.
     *
     * @clause (2)(c), (8)(e)(A), (10)(b)(B), MO-10, MO-11, MO-34, MO-35
     */
    RepresentativeKind getKind();

    /**
     * From when, and through which day. None: not recorded, and then whether the role covers a given day is not known.
     *
     * @clause (8)(e)(A), MO-11
     */
    Option<Period> getPeriod();

    /**
     * The decisions within the role. Empty: said to be none. None: not recorded.
     *
     * @clause (3)(b), (8)(e)(A)
     */
    Option<Seq<DecisionScope>> getScope();

    /**
     * For a designated representative: the id of the person who chose. None: not recorded.
     *
     * @clause (7)(a)
     */
    Option<@NotBlank String> getChosenById();

    /**
     * For a designated representative: when the individual, or the legal representative, authorized the choice.
     *
     * @clause (7)(a), (7)(b), (8)(e)(A), (8)(m)
     */
    Act getAuthorized();

    /**
     * For the guardian of an adult: whether the guardian asks for information to be included in the plan.
     *
     * @clause MO-35
     */
    Said getAsksForInclusion();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("scope", getScope());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a representative. */
    final class Builder extends ImmutableRepresentative.Builder {
        Builder() {
            authorized(Act.notRecorded());
            asksForInclusion(Said.NOT_RECORDED);
        }
    }
}

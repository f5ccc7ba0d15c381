package org.openisp.core.enrollment;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** A place where somebody lives or receives services. */
@Value.Immutable
public interface Setting extends WithSetting {

    /** The id by which stays and services refer to it. */
    @NotBlank
    String getId();

    /**
     * What kind of place. None: not recorded.
     *
     * @clause (8)(g)
     */
    Option<SettingKind> getKind();

    /**
     * Whether a provider owns, controls or operates it.
     *
     * @clause (3)(a), FED-13
     */
    Said getProviderOwnedOrControlled();

    /**
     * Whether the individual shares a bedroom there.
     *
     * @clause (3)(a)(D)
     */
    Said getBedroomShared();

    /**
     * Whether there is a Residency Agreement.
     *
     * @clause (3)(a)(E)
     */
    Said getResidencyAgreement();

    /**
     * Whether it was determined to be consistent with OAR 411-004-0020.
     *
     * @clause (8)(g)
     */
    Said getConsistentWithHcbsRule();

    /**
     * Who determined that: the id of the person or organization. None: not recorded.
     *
     * @clause (8)(g)
     */
    Option<@NotBlank String> getDeterminedById();

    /**
     * The day of that determination. None: not recorded.
     *
     * @clause (8)(g)
     */
    Option<LocalDate> getDeterminedOn();

    /**
     * Whether the individual chose it.
     *
     * @clause FED-1
     */
    Said getChosenByIndividual();

    /**
     * Other settings that were considered. Empty: said to be none. None: not recorded.
     *
     * @clause FED-P9
     */
    Option<Seq<@Worded FreeText>> getAlternativesConsidered();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("alternativesConsidered", getAlternativesConsidered());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a setting. */
    final class Builder extends ImmutableSetting.Builder {
        Builder() {
            providerOwnedOrControlled(Said.NOT_RECORDED);
            bedroomShared(Said.NOT_RECORDED);
            residencyAgreement(Said.NOT_RECORDED);
            consistentWithHcbsRule(Said.NOT_RECORDED);
            chosenByIndividual(Said.NOT_RECORDED);
        }
    }
}

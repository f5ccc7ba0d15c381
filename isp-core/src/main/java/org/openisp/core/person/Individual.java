package org.openisp.core.person;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.FreeText;
import org.openisp.core.Observation;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** The individual, who receives services. */
@Value.Immutable
public interface Individual extends WithIndividual {

    /** An opaque id, the same wherever this person appears in the record. */
    @NotBlank
    String getId();

    /** The name. No rule needs it; it never reaches a message. */
    Option<PersonName> getName();

    /**
     * The day of birth. None: not recorded.
     *
     * @clause (1)(c)(A), (1)(c)(E), (5)(a)(A), (8)(e)(A), (8)(l), (9)(h)(A), (10)(b)(B), MO-24, MO-34, MO-35
     */
    Option<BirthDate> getBirthDate();

    /**
     * How the individual communicates. None: not recorded.
     *
     * @clause (8)(m)(A), (8)(m)(B), FED-P4
     */
    Option<@Valid Communication> getCommunication();

    /**
     * Ids of others whom the individual named to receive a copy of the plan. Empty: said to be nobody. None: not
     * recorded.
     *
     * @clause (8)(m)
     */
    Option<Seq<@NotBlank String>> getCopyRecipients();

    /**
     * Whether the individual can express an opinion or choice, by words, behaviors or other means; the latest
     * observation counts. Empty: never observed. None: not recorded.
     *
     * @clause (7)(b)
     */
    Option<Seq<Observation>> getCanExpressOpinion();

    /**
     * Whether the individual can express an informed decision; the latest observation counts. Another question than
     * whether an opinion can be expressed. Empty: never observed. None: not recorded.
     *
     * @clause (9)(b)(D)
     */
    Option<Seq<Observation>> getCanExpressInformedDecision();

    /**
     * The legal status. None: not recorded.
     *
     * @clause MO-29
     */
    Option<LegalStatus> getLegalStatus();

    /**
     * Restrictions by a court. Empty: said to be none. None: not recorded.
     *
     * @clause MO-29
     */
    Option<Seq<@Valid CourtRestriction>> getCourtRestrictions();

    /**
     * Strengths, gifts, skills and interests. Empty: said to be none. None: not recorded.
     *
     * @clause (2)(e), FED-2, MO-46
     */
    Option<Seq<@Valid Statement>> getStrengths();

    /**
     * Preferences. Empty: said to be none. None: not recorded.
     *
     * @clause (1)(c)(B), (2)(e), FED-2
     */
    Option<Seq<@Valid Statement>> getPreferences();

    /**
     * Ids of members of the family. Empty: said to be none. None: not recorded.
     *
     * @clause MO-6
     */
    Option<Seq<@NotBlank String>> getFamilyMembers();

    /**
     * Where the family lives, so that somebody can say whether a placement is distant. None: not recorded.
     *
     * @clause (1)(c)(E)(iii)
     */
    Option<@Worded FreeText> getFamilyHome();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("copyRecipients", getCopyRecipients());
        NullElements.refuse("canExpressOpinion", getCanExpressOpinion());
        NullElements.refuse("canExpressInformedDecision", getCanExpressInformedDecision());
        NullElements.refuse("courtRestrictions", getCourtRestrictions());
        NullElements.refuse("strengths", getStrengths());
        NullElements.refuse("preferences", getPreferences());
        NullElements.refuse("familyMembers", getFamilyMembers());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an individual. */
    final class Builder extends ImmutableIndividual.Builder {
        Builder() {}
    }
}

package org.openisp.core.team;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** A member of the team that develops a plan. */
@Value.Immutable
public interface TeamMember extends WithTeamMember {

    /**
     * Who it is: the id of the person.
     *
     * @clause (7)(a), (7)(b)(B), MO-3, FED-P1
     */
    @NotBlank
    String getPersonId();

    /**
     * In which role.
     *
     * @clause (7)(a), MO-3, FED-P1
     */
    TeamRole getRole();

    /**
     * Who invited the member: ids of people. Empty: nobody did. None: not recorded.
     *
     * @clause (7)(a), MO-4
     */
    Option<Seq<@NotBlank String>> getInvitedByIds();

    /**
     * Whether the individual chose the member.
     *
     * @clause (7)(a), MO-4, FED-P1
     */
    Said getChosenByIndividual();

    /**
     * Why somebody whom the individual did not choose is a member.
     *
     * @clause MO-4
     */
    @Worded
    Noted getReasonNotChosen();

    /**
     * The interested party that the member speaks for; several members can speak for one, and somebody who speaks for
     * himself or herself is a party alone. None: not recorded.
     *
     * @clause (7)(b)(B)
     */
    Option<@NotBlank String> getInterestedPartyId();

    /**
     * From when, and through which day. None: not recorded; the member is then taken to be one for the whole plan.
     *
     * @clause (7)(a)
     */
    Option<Period> getPeriod();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("invitedByIds", getInvitedByIds());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a team member. */
    final class Builder extends ImmutableTeamMember.Builder {
        Builder() {
            chosenByIndividual(Said.NOT_RECORDED);
            reasonNotChosen(Noted.notRecorded());
        }
    }
}

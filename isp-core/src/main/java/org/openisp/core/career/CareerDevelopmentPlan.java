package org.openisp.core.career;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** A completed Career Development Plan. OAR 411-415-0070(5). */
@Value.Immutable
public interface CareerDevelopmentPlan extends WithCareerDevelopmentPlan {

    /** An id within the record. */
    @NotBlank
    String getId();

    /**
     * The day on which it was completed.
     *
     * @clause (5)(a)(B)
     */
    LocalDate getCompletedOn();

    /**
     * The id of the ISP it is part of. None: not recorded.
     *
     * @clause (5)(a)
     */
    Option<@NotBlank String> getPlanId();

    /**
     * Goals. Empty: said to be none. None: not recorded.
     *
     * @clause (5)(b)(A)
     */
    Option<Seq<@Valid CareerGoal>> getGoals();

    /**
     * That competitive integrated employment in the general workforce comes first.
     *
     * @clause (5)(b)(C)
     */
    @Worded
    Noted getPrioritizesCompetitiveEmployment();

    /**
     * For somebody in such employment: keeping the job.
     *
     * @clause (5)(b)(D)
     */
    @Worded
    Noted getKeepingTheJob();

    /**
     * For the same: hours as the individual prefers.
     *
     * @clause (5)(b)(D)
     */
    @Worded
    Noted getHoursByPreference();

    /**
     * For the same: wages and benefits.
     *
     * @clause (5)(b)(D)
     */
    @Worded
    Noted getWagesAndBenefits();

    /**
     * For the same: advancement.
     *
     * @clause (5)(b)(D)
     */
    @Worded
    Noted getAdvancement();

    /**
     * For somebody with job coaching or job development: the goal or discussion about more hours and advancement.
     *
     * @clause (5)(b)(E)
     */
    @Worded
    Noted getMoreHoursAndAdvancement();

    /**
     * The day of that discussion. None: not recorded.
     *
     * @clause (5)(b)(E)
     */
    Option<LocalDate> getMoreHoursDiscussedOn();

    /**
     * Hours of work a week that the plan aims at. None: not recorded.
     *
     * @clause (5)(b)(E)
     */
    Option<@PositiveOrZero BigDecimal> getHoursPlannedPerWeek();

    /**
     * What the individual chose about hours of work.
     *
     * @clause (5)(b)(E)
     */
    @Worded
    Noted getChoiceAboutHours();

    /**
     * Options for employment services that were presented. Empty: said to be none. None: not recorded.
     *
     * @clause (5)(b)(F)
     */
    Option<Seq<@Valid EmploymentOption>> getOptionsPresented();

    /**
     * For somebody in a sheltered workshop: when a community-based option was encouraged.
     *
     * @clause (5)(b)(G)
     */
    Act getCommunityOptionEncouraged();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        NullElements.refuse("goals", getGoals());
        ImpossibleValueException.refuseUnwieldy("hoursPlannedPerWeek", getHoursPlannedPerWeek());
        NullElements.refuse("optionsPresented", getOptionsPresented());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a career development plan. */
    final class Builder extends ImmutableCareerDevelopmentPlan.Builder {
        Builder() {
            prioritizesCompetitiveEmployment(Noted.notRecorded());
            keepingTheJob(Noted.notRecorded());
            hoursByPreference(Noted.notRecorded());
            wagesAndBenefits(Noted.notRecorded());
            advancement(Noted.notRecorded());
            moreHoursAndAdvancement(Noted.notRecorded());
            choiceAboutHours(Noted.notRecorded());
            communityOptionEncouraged(Act.notRecorded());
        }
    }
}

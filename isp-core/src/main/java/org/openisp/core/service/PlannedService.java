package org.openisp.core.service;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.internal.NullElements;
import org.openisp.core.validation.Worded;

/** A service as a plan lists it. */
@Value.Immutable
public interface PlannedService extends WithPlannedService {

    /**
     * An id within the record; no other support of its plan has it.
     *
     * @clause (1)(d)
     */
    @NotBlank
    String getId();

    /**
     * What kind of service.
     *
     * @clause (1)(e), (8)(b), (8)(n)
     */
    ServiceKind getKind();

    /**
     * The revision that began it: its id. None: it came with the plan itself.
     *
     * @clause (8)(b), (8)(c), (9)(c)
     */
    Option<@NotBlank String> getRevisionId();

    /**
     * Under which authority it is funded. None: not recorded.
     *
     * @clause (8)(g), (8)(h), (9)(e)(A), (9)(e)(B), (9)(e)(C), (9)(e)(D), (9)(e)(E), (9)(f)(A), (9)(f)(B), (9)(f)(C),
     *     (9)(f)(D), (9)(g)(A), (9)(g)(B)(i), (9)(g)(B)(ii), (9)(g)(B)(iii), (9)(g)(B)(iv), (9)(g)(C), (9)(g)(D)
     */
    Option<FundingAuthority> getFundingAuthority();

    /**
     * Whether it is paid using Department funds.
     *
     * @clause (8)(c)
     */
    Said getDepartmentFunded();

    /**
     * Who provides it: an id. None: not recorded.
     *
     * @clause (8)(i), FED-5
     */
    Option<@NotBlank String> getProviderId();

    /**
     * From the first day of the service through the last. None: not recorded.
     *
     * @clause (8)(h), MO-33
     */
    Option<Period> getPeriod();

    /**
     * Where it is given: the id of the setting. None: not recorded.
     *
     * @clause (8)(g)
     */
    Option<@NotBlank String> getSettingId();

    /**
     * Whether it is given in the home of the individual.
     *
     * @clause (9)(a)(B)
     */
    Said getInHome();

    /**
     * Whether it is given in a residential program.
     *
     * @clause (9)(f)(A)
     */
    Said getInResidentialProgram();

    /**
     * Hours in a calendar month, as the plan lists them for this service alone; where an hour allocation covers the
     * service, that one is held against the ceiling. None: not recorded.
     *
     * @clause (1)(e)
     */
    Option<@PositiveOrZero @Max(744) BigDecimal> getHoursPerMonth();

    /**
     * How much of it is given. None: not recorded.
     *
     * @clause (9)(c), MO-33
     */
    Option<@Valid ServiceAmount> getAmount();

    /**
     * What one unit costs, in dollars. None: not recorded.
     *
     * @clause MO-41
     */
    Option<@PositiveOrZero BigDecimal> getRate();

    /**
     * Who pays. None: not recorded.
     *
     * @clause MO-33, MO-41
     */
    Option<Payer> getPayer();

    /**
     * Whether the individual directs it.
     *
     * @clause FED-11, MO-26
     */
    Said getSelfDirected();

    /**
     * Ids of the needs that it meets. Empty: said to be none. None: not recorded.
     *
     * @clause (1)(d), FED-5
     */
    Option<Seq<@NotBlank String>> getNeedIds();

    /**
     * Ids of the desired outcomes that it serves. Empty: said to be none. None: not recorded.
     *
     * @clause FED-5
     */
    Option<Seq<@NotBlank String>> getOutcomeIds();

    /**
     * Ids of what it reflects of all that is important to or for the individual. Empty: said to be none. None: not
     * recorded.
     *
     * @clause (2)(e)
     */
    Option<Seq<@NotBlank String>> getImportanceIds();

    /**
     * How it is delivered day to day.
     *
     * @clause MO-45
     */
    @Worded
    Noted getDayToDay();

    /** Facts that a state or vendor adds, under names of their own. */
    ExtensionFacts getExtensionFacts();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        ImpossibleValueException.refuseUnwieldy("hoursPerMonth", getHoursPerMonth());
        ImpossibleValueException.refuseUnwieldy("rate", getRate());
        NullElements.refuse("needIds", getNeedIds());
        NullElements.refuse("outcomeIds", getOutcomeIds());
        NullElements.refuse("importanceIds", getImportanceIds());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a planned service. */
    final class Builder extends ImmutablePlannedService.Builder {
        Builder() {
            departmentFunded(Said.NOT_RECORDED);
            inHome(Said.NOT_RECORDED);
            inResidentialProgram(Said.NOT_RECORDED);
            selfDirected(Said.NOT_RECORDED);
            dayToDay(Noted.notRecorded());
            extensionFacts(ExtensionFacts.none());
        }
    }
}

package org.openisp.core.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.content.BackUpPlan;
import org.openisp.core.content.Barrier;
import org.openisp.core.content.BudgetLine;
import org.openisp.core.content.CareerPlanning;
import org.openisp.core.content.ComponentStatus;
import org.openisp.core.content.DesiredOutcome;
import org.openisp.core.content.FundsManagement;
import org.openisp.core.content.Importance;
import org.openisp.core.content.PlanProcess;
import org.openisp.core.content.PreferredService;
import org.openisp.core.content.Presentation;
import org.openisp.core.content.Resource;
import org.openisp.core.content.SelfDirection;
import org.openisp.core.content.SupporterRole;
import org.openisp.core.content.YearInReview;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.internal.NullElements;
import org.openisp.core.person.Concern;
import org.openisp.core.person.Statement;
import org.openisp.core.service.EmergencySupport;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.service.OtherSupport;
import org.openisp.core.service.PlannedService;
import org.openisp.core.signing.Signing;
import org.openisp.core.team.Contributor;
import org.openisp.core.team.Facilitator;
import org.openisp.core.team.Informant;
import org.openisp.core.team.Meeting;
import org.openisp.core.team.Objection;
import org.openisp.core.team.TeamDecision;
import org.openisp.core.team.TeamMember;
import org.openisp.core.validation.Worded;

/**
 * An Individual Support Plan as it stands on paper: its days, its services, who signed it, what came of it.
 *
 * <p>Says nothing about whether the plan is authorized, late or complete; those are answers, not facts.
 */
@Value.Immutable
public interface Isp extends WithIsp {

    /**
     * An id within the record, kept through every revision.
     *
     * @clause (8)(d), (8)(m)
     */
    @NotBlank
    String getId();

    /**
     * Whether the plan calls itself an initial or an annual one. None: not recorded.
     *
     * @clause (2)(b), (2)(c), (8)(b)
     */
    Option<IspKind> getKind();

    /**
     * The id of the plan that this one renews. None: it renews none, or that is not recorded.
     *
     * @clause (2)(b), (2)(c), (8)(b), (8)(f)
     */
    Option<@NotBlank String> getRenews();

    /**
     * The start date that was established on entry to or exit from a program. None: there was none.
     *
     * @clause (2)(c)
     */
    Option<@Valid NewStartDate> getNewStartDate();

    /**
     * The first day of the plan as written in it, included. None: not recorded.
     *
     * @clause (2)(b), (2)(c), (8)(f), MO-1
     */
    Option<LocalDate> getStartsOn();

    /**
     * The last day of the plan as written in it, included. None: not recorded.
     *
     * @clause (2)(b), (2)(c), (6)(a)(B), (8)(f), MO-1
     */
    Option<LocalDate> getEndsOn();

    /**
     * The last day, included, on which the plan stood, where it was ended before its time. None: no such end is
     * recorded.
     *
     * @clause (2)(c), (6)(a)(B), (6)(a)(C), (8)(f)
     */
    Option<LocalDate> getTerminatedOn();

    /**
     * The day on which the document was finalized. None: not recorded.
     *
     * @clause MO-8, MO-9, MO-10, MO-13
     */
    Option<LocalDate> getFinalizedOn();

    /**
     * The document it is written on: the id of the form. None: not recorded.
     *
     * @clause (2)
     */
    Option<@NotBlank String> getFormId();

    /**
     * Whether the Department approved that form.
     *
     * @clause (2)
     */
    Said getDepartmentApprovedForm();

    /**
     * The day of the first service under the plan.
     *
     * @clause (8)(a)
     */
    Act getImplemented();

    /**
     * How the plan is signed.
     *
     * @clause (8)(e), MO-10
     */
    @Valid
    Signing getSigning();

    /**
     * Every service that is or was in the plan, those that a revision began included. Empty: said to be none. None:
     * not recorded.
     *
     * @clause (1)(d), (1)(e), (8)(b), (8)(h)
     */
    Option<Seq<@Valid PlannedService>> getServices();

    /**
     * Monthly hours that the plan allocates, those of its revisions included. Empty: said to be none. None: not
     * recorded.
     *
     * @clause (1)(e), (8)(k)
     */
    Option<Seq<@Valid HourAllocation>> getHourAllocations();

    /**
     * Supports that the division does not pay for. Empty: said to be none. None: not recorded.
     *
     * @clause MO-32, MO-33, MO-41, FED-5
     */
    Option<Seq<@Valid OtherSupport>> getOtherSupports();

    /**
     * How the plan came about. None: not recorded.
     *
     * @clause (1)(a), (1)(c)(A), (1)(c)(B), FED-P2, FED-P5, FED-P7, FED-P8
     */
    Option<@Valid PlanProcess> getProcess();

    /**
     * Ids of the representatives who direct the development of the plan. Empty: none does. None: not recorded.
     *
     * @clause (8)(i)
     */
    Option<Seq<@NotBlank String>> getDirectedByIds();

    /**
     * Services that the preferences of the individual call for. Empty: said to be none. None: not recorded.
     *
     * @clause (1)(c)(C)
     */
    Option<Seq<@Valid PreferredService>> getPreferredServices();

    /**
     * Barriers to them. Empty: said to be none. None: not recorded.
     *
     * @clause (1)(c)(C)
     */
    Option<Seq<@Valid Barrier>> getBarriers();

    /**
     * Resources that the plan applies. Empty: said to be none. None: not recorded.
     *
     * @clause (1)(c)(D)
     */
    Option<Seq<@Valid Resource>> getResources();

    /**
     * In a residential setting: resources for room and board.
     *
     * @clause (2)
     */
    @Worded
    Noted getRoomAndBoard();

    /**
     * What happens when supports fail. Empty: said to be none. None: not recorded.
     *
     * @clause FED-6
     */
    Option<Seq<@Valid BackUpPlan>> getBackUpPlans();

    /**
     * What is important to and for the individual. Empty: said to be none. None: not recorded.
     *
     * @clause (2)(e), MO-17, MO-18, MO-19, MO-37
     */
    Option<Seq<@Valid Importance>> getImportant();

    /**
     * Ids of people who are important to the individual. Empty: said to be none. None: not recorded.
     *
     * @clause MO-16
     */
    Option<Seq<@NotBlank String>> getImportantPeople();

    /**
     * What stands in the plan of a parent or guardian, apart from what is important to the individual. Empty: said to
     * be none. None: not recorded.
     *
     * @clause MO-34, MO-35, MO-37
     */
    Option<Seq<@Valid Statement>> getGuardianInformation();

    /**
     * Concerns of a parent or guardian that stand in the plan. Empty: said to be none. None: not recorded.
     *
     * @clause MO-36
     */
    Option<Seq<@Valid Concern>> getGuardianConcerns();

    /**
     * What supporters do about needs. Empty: said to be none. None: not recorded.
     *
     * @clause MO-20
     */
    Option<Seq<@Valid SupporterRole>> getSupporterRoles();

    /**
     * Goals and desired outcomes. Empty: said to be none. None: not recorded.
     *
     * @clause FED-4, MO-43, MO-44
     */
    Option<Seq<@Valid DesiredOutcome>> getOutcomes();

    /**
     * What the plan says about a career. None: not recorded.
     *
     * @clause MO-24, MO-25
     */
    Option<@Valid CareerPlanning> getCareerPlanning();

    /**
     * The look back before the plan. None: not recorded.
     *
     * @clause MO-30, MO-31
     */
    Option<@Valid YearInReview> getYearInReview();

    /**
     * Supports that the individual directs. None: not recorded.
     *
     * @clause MO-26, MO-27, FED-11
     */
    Option<@Valid SelfDirection> getSelfDirection();

    /**
     * How the individual manages funds. None: not recorded.
     *
     * @clause MO-38
     */
    Option<@Valid FundsManagement> getFundsManagement();

    /**
     * The budget. Empty: said to be none. None: not recorded.
     *
     * @clause MO-39, MO-41
     */
    Option<Seq<@Valid BudgetLine>> getBudget();

    /**
     * Which components the plan has. Empty: said to be none. None: not recorded.
     *
     * @clause MO-14, MO-15
     */
    Option<Seq<@Valid ComponentStatus>> getComponents();

    /**
     * How the plan is presented to those who live by it. None: not recorded.
     *
     * @clause (8)(m)(A), FED-7
     */
    Option<@Valid Presentation> getPresentation();

    /**
     * The team. Empty: said to be none. None: not recorded.
     *
     * @clause (7)(a), (7)(b), (7)(b)(B), MO-3, MO-4, FED-P1
     */
    Option<Seq<@Valid TeamMember>> getTeam();

    /**
     * Representatives of providers who have to be heard. Empty: said to be none. None: not recorded.
     *
     * @clause (7)(a)
     */
    Option<Seq<@Valid Informant>> getInformants();

    /**
     * Who led the planning. None: nobody did, or that is not recorded.
     *
     * @clause MO-6, MO-7
     */
    Option<@Valid Facilitator> getFacilitator();

    /**
     * Meetings of the team.
     *
     * @clause MO-5, MO-8, MO-23, MO-42, FED-P3
     */
    Register<@Valid Meeting> getMeetings();

    /**
     * Who contributed. Empty: said to be none. None: not recorded.
     *
     * @clause MO-42
     */
    Option<Seq<@Valid Contributor>> getContributors();

    /**
     * Decisions of the team.
     *
     * @clause (7)(b), (7)(b)(A), (7)(b)(B), (7)(b)(C)
     */
    Register<@Valid TeamDecision> getDecisions();

    /**
     * Objections of members of the team. Empty: said to be none. None: not recorded.
     *
     * @clause (7)(c), FED-P5
     */
    Option<Seq<@Valid Objection>> getObjections();

    /**
     * Who tracks the timelines: ids of people. Empty: nobody does. None: not recorded.
     *
     * @clause (7)(d)
     */
    Option<Seq<@NotBlank String>> getTimelineKeeperIds();

    /**
     * Who monitors the plan: ids of people or organizations. Empty: nobody does. None: not recorded.
     *
     * @clause FED-8
     */
    Option<Seq<@NotBlank String>> getMonitorIds();

    /**
     * Additional supports authorized because of an imminent threat, ahead of the approval they need.
     *
     * @clause (8)(k)
     */
    Register<@Valid EmergencySupport> getEmergencySupports();

    /**
     * Transition periods that the plan began with. Empty: said to be none. None: not recorded.
     *
     * @clause (2)(a), (6)(a)(C)
     */
    Option<Seq<@Valid TransitionPeriod>> getTransitionPeriods();

    /**
     * That the plan of one case management entity went on under another. None: nothing of the kind is recorded.
     *
     * @clause (6)(b)
     */
    Option<@Valid Continuation> getContinuation();

    /**
     * Reviews of the plan.
     *
     * @clause (6)(a), (6)(a)(A), (6)(a)(B), (6)(a)(C), (6)(a)(D), (6)(a)(E), FED-R1, FED-R2, FED-R3
     */
    Register<@Valid Review> getReviews();

    /**
     * Revisions of the plan.
     *
     * @clause (6)(a), (8)(c), (8)(d), MO-2, MO-23
     */
    Register<@Valid Revision> getRevisions();

    /** Facts that a state or vendor adds, under names of their own. */
    ExtensionFacts getExtensionFacts();

    /** Refuses what can never be. */
    @Value.Check
    default void check() {
        ImpossibleValueException.refuseItself("renews", getRenews(), getId());
        ImpossibleValueException.refuseReversed("startsOn", getStartsOn(), "endsOn", getEndsOn());
        NullElements.refuse("services", getServices());
        NullElements.refuse("transitionPeriods", getTransitionPeriods());
        NullElements.refuse("hourAllocations", getHourAllocations());
        NullElements.refuse("otherSupports", getOtherSupports());
        NullElements.refuse("preferredServices", getPreferredServices());
        NullElements.refuse("barriers", getBarriers());
        NullElements.refuse("resources", getResources());
        NullElements.refuse("backUpPlans", getBackUpPlans());
        NullElements.refuse("important", getImportant());
        NullElements.refuse("importantPeople", getImportantPeople());
        NullElements.refuse("supporterRoles", getSupporterRoles());
        NullElements.refuse("outcomes", getOutcomes());
        NullElements.refuse("budget", getBudget());
        NullElements.refuse("components", getComponents());
        NullElements.refuse("team", getTeam());
        NullElements.refuse("informants", getInformants());
        NullElements.refuse("contributors", getContributors());
        NullElements.refuse("objections", getObjections());
        NullElements.refuse("monitorIds", getMonitorIds());
        NullElements.refuse("timelineKeeperIds", getTimelineKeeperIds());
        NullElements.refuse("directedByIds", getDirectedByIds());
        NullElements.refuse("guardianInformation", getGuardianInformation());
        NullElements.refuse("guardianConcerns", getGuardianConcerns());
    }

    /** A builder; what must be given and is not, {@code build()} names. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan. */
    final class Builder extends ImmutableIsp.Builder {
        Builder() {
            departmentApprovedForm(Said.NOT_RECORDED);
            implemented(Act.notRecorded());
            signing(Signing.notRecorded());
            roomAndBoard(Noted.notRecorded());
            meetings(Register.notRecorded());
            decisions(Register.notRecorded());
            emergencySupports(Register.notRecorded());
            reviews(Register.notRecorded());
            revisions(Register.notRecorded());
            extensionFacts(ExtensionFacts.none());
        }
    }
}

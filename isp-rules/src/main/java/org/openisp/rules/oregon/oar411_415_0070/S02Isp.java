package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.content.PlanProcess;
import org.openisp.core.content.SharingChoice;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.service.PlannedService;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(2): that there is an ISP, and what it is written on.
 *
 * <p>"An individual enrolled in waiver or Community First Choice (K Plan) services must have an ISP, completed on a
 * Department approved document, consistent with the outcome of the person-centered planning process and OAR
 * 411-004-0030." Asked of somebody who is enrolled on the day asked about: whether an ISP covers that day. Asked of each
 * ISP, where somebody is enrolled on that day or, once it is over, was on its last day: whether its form is approved. Of
 * 411-004-0030 two things that no other paragraph asks for: resources for room and board in a residential program, and what
 * the individual decided that each provider of a service receives of the plan.
 *
 * <p>Not checked here: whether the ISP is authorized, (8); whether what it says is consistent with the outcome of the
 * process, of which (1)(a) and (2)(e) ask a part; the other lists of 411-004-0030, which is a rule of its own.
 */
final class S02Isp {

    static final Rule<OregonFacts, Individual> HAS_ISP = Paragraph.cite(
                    S02Isp.class, "(2)", ClauseKind.CONTENT, "somebody in waiver or K Plan services has an ISP")
            .about((OregonFacts facts) -> List.of(new Individual(facts.root())))
            .checkedBy((facts, about) -> hasIsp(facts));

    static final Rule<OregonFacts, IspFacts> DOCUMENT = Paragraph.cite(
                    S02Isp.class,
                    "(2)",
                    ClauseKind.CONTENT,
                    "the ISP is on a Department approved document and consistent with OAR 411-004-0030")
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S02Isp::document);

    private S02Isp() {}

    /** The individual, whom the whole record is about. */
    record Individual(Subject subject) implements Rule.About {}

    private static Outcome hasIsp(OregonFacts facts) {
        Option<Outcome> notAsked = unlessEnrolledOn(facts.asOf(), facts);
        return notAsked.isDefined() ? notAsked.get() : hasIspOn(facts, facts.asOf());
    }

    private static Outcome hasIspOn(OregonFacts facts, LocalDate day) {
        return covers(facts, day)
                .outcome(
                        "an ISP covers the day",
                        "no ISP covers the day",
                        "it is not recorded whether an ISP covers the day");
    }

    /** Whether an ISP covers the day. */
    static Condition covers(OregonFacts facts, LocalDate day) {
        Condition has = facts.isCompleteThrough(facts.record().getPlans(), day)
                ? Condition.no()
                : Condition.unknown(facts.missing("plans"));
        for (IspFacts plan : facts.plans()) {
            has = has.or(PlanDays.cover(plan, day, day));
        }
        return has;
    }

    private static Outcome document(OregonFacts facts, IspFacts plan) {
        if (plan.lastDay().isEmpty() && hasChangedSinceFirstDay(facts, plan)) {
            return Outcome.undetermined(
                    "it is not recorded whether there were waiver or K Plan services on the last day of the plan",
                    plan.missing("endsOn"));
        }
        Option<Outcome> notAsked = unlessEnrolledOn(plan.lastDaySoFar(), facts);
        return notAsked.isDefined() ? notAsked.get() : consistent(facts, plan);
    }

    /** Whether enrollment was not as now on the first day or a later one, any of which may have been the last. */
    private static boolean hasChangedSinceFirstDay(OregonFacts facts, IspFacts plan) {
        LocalDate first = plan.startsOn().getOrElse(Paragraph.FIRST_DAY);
        Option<Seq<FundingEnrollment>> authorities = facts.record().getFundingAuthorities();
        boolean changed = isOtherwise(first, first, facts);
        for (int i = 0; authorities.isDefined() && i < authorities.get().size(); i++) {
            Period period = authorities.get().get(i).getPeriod();
            changed = changed
                    || isOtherwise(period.from(), first, facts)
                    || period.through()
                            .exists(through ->
                                    facts.hasHappened(through) && isOtherwise(through.plusDays(1), first, facts));
        }
        return changed;
    }

    private static boolean isOtherwise(LocalDate day, LocalDate first, OregonFacts facts) {
        return !day.isBefore(first)
                && facts.hasHappened(day)
                && facts.isInWaiverOrKPlan(day) != facts.isInWaiverOrKPlan(facts.asOf());
    }

    /** The answer where nobody is known to be enrolled on the day; none where the clause reaches. */
    private static Option<Outcome> unlessEnrolledOn(LocalDate day, OregonFacts facts) {
        Said enrolled = facts.isInWaiverOrKPlan(day);
        if (enrolled.isYes()) {
            return Option.none();
        }
        return Option.some(
                enrolled.isNo()
                        ? Outcome.notApplicable("not enrolled in waiver or K Plan services")
                        : Outcome.undetermined(
                                "it is not recorded whether there are waiver or K Plan services",
                                facts.missing("fundingAuthorities")));
    }

    private static Outcome consistent(OregonFacts facts, IspFacts plan) {
        Condition consistent = facts.holds(
                        plan.subject(), "departmentApprovedForm", plan.isp().getDepartmentApprovedForm())
                .and(plan.isInResidentialProgram()
                        .not()
                        .or(facts.says(
                                plan.subject(), "roomAndBoard", plan.isp().getRoomAndBoard())))
                .and(isSharingDecided(plan));
        return plan.says(
                consistent,
                "the document is approved, and it tells of room and board and of what providers receive",
                "the document is not approved, or it lacks room and board or what providers receive");
    }

    /**
     * OAR 411-004-0030(2)(d): of each provider of a service, a decision of the individual. What comes with a
     * revision was not there to be decided on when the plan came about.
     */
    private static Condition isSharingDecided(IspFacts plan) {
        if (plan.isp().getServices().isEmpty()) {
            return Condition.unknown(plan.missing("services"));
        }
        Condition decided = Condition.yes();
        for (S01dAssessedNeed.ServiceFacts one : plan.servicesSoFar()) {
            PlannedService service = one.service().get();
            Option<String> provider = service.getProviderId();
            if (service.getRevisionId().isEmpty()) {
                decided = decided.and(
                        provider.isDefined()
                                ? isSharingDecided(plan, provider.get())
                                : Condition.unknown(new MissingFact(one.subject(), "providerId")));
            }
        }
        return decided;
    }

    private static Condition isSharingDecided(IspFacts plan, String providerId) {
        Option<PlanProcess> process = plan.isp().getProcess();
        if (process.isEmpty()) {
            return Condition.unknown(plan.missing("process"));
        }
        Option<Seq<SharingChoice>> sharing = process.get().getSharing();
        return sharing.isEmpty()
                ? Condition.unknown(new MissingFact(plan.subject().part("process", "process"), "sharing"))
                : Condition.of(isOneFor(providerId, sharing.get()));
    }

    private static boolean isOneFor(String providerId, Seq<SharingChoice> sharing) {
        for (int i = 0; i < sharing.size(); i++) {
            if (sharing.get(i).getProviderId().equals(providerId)) {
                return true;
            }
        }
        return false;
    }
}

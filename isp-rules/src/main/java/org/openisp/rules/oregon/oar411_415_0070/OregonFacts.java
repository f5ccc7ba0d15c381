package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.FundingAuthority;
import org.openisp.rules.Condition;
import org.openisp.rules.Facts;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonCalendar;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.PriorTo;
import org.openisp.rules.oregon.oar411_415_0070.S10aAnnualPlan.AnnualPlanFacts;
import org.openisp.rules.oregon.oar411_415_0070.S10aAnnualPlan.EnrollmentFacts;

/** One record as the paragraphs of OAR 411-415-0070 see it: its plans and revisions, and the terms they share. */
final class OregonFacts extends Facts {

    private static final Comparator<IspFacts> SIGNED_FIRST = Comparator.<IspFacts, LocalDate>comparing(
                    plan -> plan.authorization().signedOn().getOrElse(LocalDate.MAX))
            .thenComparing(plan -> plan.isp().getStartsOn().getOrElse(LocalDate.MAX))
            .thenComparing(IspFacts::id);

    /** The residential programs of Oregon. OAR 411-317-0000(180); CIIS is none. */
    static final Seq<ProgramType> RESIDENTIAL_PROGRAMS = Array.of(
            ProgramType.TWENTY_FOUR_HOUR_RESIDENTIAL,
            ProgramType.SUPPORTED_LIVING,
            ProgramType.ADULT_FOSTER_HOME,
            ProgramType.CHILD_FOSTER_HOME,
            ProgramType.HOST_HOME);

    private static final int ADULT = 18;

    private final List<IspFacts> plans;
    private final List<RevisionFacts> revisions = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private @Nullable List<LimitationFacts> limitations;
    private @Nullable List<AuthorizedService> authorizedServices;
    private @Nullable List<ListedService> services;
    private @Nullable List<EnrollmentFacts> enrollments;
    private @Nullable List<AnnualPlanFacts> annualPlans;
    private @Nullable List<AssessmentFacts> needsAssessments;
    private @Nullable List<S02aTransitionPeriod.TransitionFacts> transitions;
    private @Nullable List<PracticeFacts> practices;
    private @Nullable List<PracticeFacts> noPractice;
    private @Nullable List<SafeguardFacts> interventions;
    private @Nullable List<SafeguardFacts> equipment;
    private @Nullable List<CareerPlanFacts> careerPlans;
    private @Nullable List<DecisionFacts> decisions;

    OregonFacts(ServiceRecord record, Question question) {
        super(record, question, new OregonCalendar(question.readings().of(OregonReadings.FRIDAY_AFTER_THANKSGIVING)));
        Register<Isp> register = record.getPlans();
        plans = new ArrayList<>(register.entries().size());
        for (Isp isp : register.entries()) {
            IspFacts plan = new IspFacts(this, isp, root().entry("plans", register, plans.size(), "plan", isp.getId()));
            plans.add(plan);
            documents.add(plan);
            revisions.addAll(plan.revisions());
            documents.addAll(plan.revisions());
        }
    }

    /** The plans, in the order of the record. */
    List<IspFacts> plans() {
        return plans;
    }

    /** The revisions of all plans, in the order of the record. */
    List<RevisionFacts> revisions() {
        return revisions;
    }

    /** Everything that can be signed: each plan, and after it its revisions. */
    List<Document> documents() {
        return documents;
    }

    /** The limitations, in the order of the record; the record itself where they are not recorded. */
    List<LimitationFacts> limitations() {
        limitations = once(limitations, this, LimitationFacts::of);
        return limitations;
    }

    /** One for each plan or revision and each service that was authorized with it by the day asked about. */
    List<AuthorizedService> authorizedServices() {
        authorizedServices = once(authorizedServices, this, AuthorizedService::of);
        return authorizedServices;
    }

    /** Every service of every plan, and each plan whose services are not recorded. */
    List<ListedService> services() {
        services = once(services, this, ListedService::all);
        return services;
    }

    /** The unbroken enrollments in case management, in their order. */
    List<EnrollmentFacts> enrollments() {
        enrollments = once(enrollments, this, S10aAnnualPlan::enrollments);
        return enrollments;
    }

    /** The Annual Plans that have been developed by the day asked about, in the order of the record. */
    List<AnnualPlanFacts> annualPlans() {
        annualPlans = once(annualPlans, this, S10aAnnualPlan::annualPlans);
        return annualPlans;
    }

    /** The needs assessments of all kinds, in the order of the record. */
    List<AssessmentFacts> needsAssessments() {
        needsAssessments = once(needsAssessments, this, AssessmentFacts::of);
        return needsAssessments;
    }

    /** The transition periods of each plan; the plan alone where it has none, or that is not recorded. */
    List<S02aTransitionPeriod.TransitionFacts> transitions() {
        transitions = once(transitions, this, S02aTransitionPeriod::all);
        return transitions;
    }

    /** The limits that are really applied, in the order of the record. */
    List<PracticeFacts> practices() {
        practices = once(practices, this, PracticeFacts::of);
        return practices;
    }

    /** The record alone, where no limit of a kind is applied. */
    List<PracticeFacts> noPractice() {
        noPractice = once(noPractice, this, PracticeFacts::none);
        return noPractice;
    }

    /** The safeguarding interventions of each limitation; the limitation alone where its safeguards are not recorded. */
    List<SafeguardFacts> interventions() {
        interventions = once(interventions, this, facts -> SafeguardFacts.of(facts, SafeguardKind.INTERVENTION));
        return interventions;
    }

    /** The safeguarding equipment of each limitation; the limitation alone where its safeguards are not recorded. */
    List<SafeguardFacts> equipment() {
        equipment = once(equipment, this, facts -> SafeguardFacts.of(facts, SafeguardKind.EQUIPMENT));
        return equipment;
    }

    /** The Career Development Plans completed by the day asked about, in the order of the record. */
    List<CareerPlanFacts> careerPlans() {
        careerPlans = once(careerPlans, this, CareerPlanFacts::of);
        return careerPlans;
    }

    /** The decisions of the teams of all plans, made by the day asked about. */
    List<DecisionFacts> decisions() {
        decisions = once(decisions, this, DecisionFacts::of);
        return decisions;
    }

    /** The plan with this id; none if the record holds none. */
    Option<IspFacts> plan(String id) {
        for (IspFacts plan : plans) {
            if (plan.id().equals(id)) {
                return Option.some(plan);
            }
        }
        return Option.none();
    }

    /** The plan that renews this one; should several say so, the one that was signed first. */
    Option<IspFacts> renewalOf(IspFacts plan) {
        IspFacts first = null;
        for (IspFacts other : plans) {
            Option<String> renews = other.isp().getRenews();
            if (renews.isDefined()
                    && renews.get().equals(plan.id())
                    && (first == null || SIGNED_FIRST.compare(other, first) < 0)) {
                first = other;
            }
        }
        return Option.of(first);
    }

    /** The plans that begin after this one, or may for all that is recorded. */
    Seq<IspFacts> later(IspFacts plan) {
        Option<LocalDate> start = plan.startsOn();
        return Array.ofAll(plans)
                .filter(other ->
                        other != plan && start.forAll(first -> other.startsOn().forAll(day -> day.isAfter(first))));
    }

    /** Whether another plan is known to stand, authorized, on the day. */
    boolean anotherStandsOn(IspFacts plan, LocalDate day) {
        for (IspFacts other : plans) {
            if (other != plan
                    && other.covers(day, day).isYes()
                    && other.authorization().standsOn(day).isYes()) {
                return true;
            }
        }
        return false;
    }

    /** The stay with this id; none if the record holds none. */
    Option<Stay> stay(String id) {
        return record().getStays().entries().find(stay -> stay.getId().equals(id));
    }

    /** A fact of the record as a whole that is missing. */
    MissingFact missing(String field) {
        return new MissingFact(root(), field);
    }

    /** The same of an element of a list. */
    MissingFact missing(String list, int position, String field) {
        return MissingFact.ofElement(root(), list, position, field);
    }

    /** Whether K Plan or waiver services are enrolled in on the day. */
    Said isInWaiverOrKPlan(LocalDate day) {
        Option<Seq<FundingEnrollment>> authorities = record().getFundingAuthorities();
        if (authorities.isEmpty()) {
            return Said.NOT_RECORDED;
        }
        Said enrolled = Said.NO;
        for (FundingEnrollment enrollment : authorities.get()) {
            if (enrollment.getPeriod().contains(day)) {
                FundingAuthority authority = enrollment.getAuthority();
                enrolled = enrolled.or(authority.isForeign() ? Said.NOT_RECORDED : Said.of(isWaiverOrKPlan(authority)));
            }
        }
        return enrolled;
    }

    /** Whether it is the K Plan or a 1915(c) waiver. */
    static boolean isWaiverOrKPlan(FundingAuthority authority) {
        return authority.equals(FundingAuthority.K_PLAN)
                || authority.equals(FundingAuthority.ADULTS_WAIVER)
                || authority.equals(FundingAuthority.CHILDRENS_WAIVER)
                || authority.equals(FundingAuthority.CHILDRENS_EXTRAORDINARY_NEEDS_WAIVER)
                || authority.equals(FundingAuthority.MEDICALLY_INVOLVED_CHILDRENS_WAIVER)
                || authority.equals(FundingAuthority.MEDICALLY_FRAGILE_MODEL_WAIVER)
                || authority.equals(FundingAuthority.BEHAVIORAL_MODEL_WAIVER);
    }

    /** Whether the individual is under 18 on the day. */
    Condition isChild(LocalDate day) {
        return isOfAge(ADULT, day).not();
    }

    /** The day on which somebody born on a day is no longer a child. */
    LocalDate dayOfAge(LocalDate born) {
        return reading(OregonReadings.BIRTHDAY_ON_FEBRUARY_29).birthday(born, ADULT);
    }

    /** Whether the individual has reached an age, in years, by the day. */
    Condition isOfAge(int years, LocalDate day) {
        return isOfAge(years, day, OregonReadings.BIRTHDAY_ON_FEBRUARY_29);
    }

    /** Whether the individual is in a program of one of these kinds on some day from the first through the last. */
    Condition isIn(Seq<ProgramType> programs, LocalDate first, LocalDate last) {
        Register<Stay> stays = record().getStays();
        Condition is = isCompleteThrough(stays, last) ? Condition.no() : Condition.unknown(missing("stays"));
        int index = 0;
        for (Stay stay : stays.entries()) {
            if (overlaps(stay, first, last)) {
                ProgramType program = stay.getProgramType();
                is = is.or(
                        program.isForeign()
                                ? Condition.unknown(new MissingFact(
                                        root().entry("stays", stays, index, "stay", stay.getId()), "programType"))
                                : Condition.of(programs.indexOf(program) >= 0));
            }
            index++;
        }
        return is;
    }

    private boolean overlaps(Stay stay, LocalDate first, LocalDate last) {
        return !stay.getEnteredOn().isAfter(last)
                && hasHappened(stay.getEnteredOn())
                && (stay.getExitedOn().isEmpty() || !stay.getExitedOn().get().isBefore(first));
    }

    /** A last day, moved by the reading of closed days. */
    LocalDate lastDay(String what, String trigger, LocalDate triggerDay, String counting, LocalDate due) {
        LocalDate moved = Days.moved(due, reading(OregonReadings.DEADLINE_ON_CLOSED_DAY), calendar());
        return moved.equals(due)
                ? counted(what, trigger, triggerDay, counting, due)
                : countedAndMoved(what, trigger, triggerDay, counting, due, moved);
    }

    /** The last day on which something is done prior to an event. */
    LocalDate lastDayPriorTo(String what, String event, LocalDate day) {
        PriorTo choice = reading(OregonReadings.PRIOR_TO);
        return counted(
                what,
                event,
                day,
                choice == PriorTo.SAME_DAY_COUNTS ? "that day still counts" : "the day before at the latest",
                Days.lastDayPriorTo(day, choice));
    }
}

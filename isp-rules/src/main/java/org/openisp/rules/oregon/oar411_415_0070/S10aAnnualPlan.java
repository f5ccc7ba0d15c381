package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.Annually;
import org.openisp.rules.oregon.OregonReadings.Counting;
import org.openisp.rules.oregon.OregonReadings.YearFromFebruary29;

/**
 * OAR 411-415-0070(10)(a): when an Annual Plan is developed.
 *
 * <p>"A case manager must develop an Annual Plan within 90 calendar days from the date of the individual's enrollment
 * into case management services, and annually thereafter if the individual is not enrolled in any Community First
 * Choice (K Plan) or waiver services." Going from one entity to the next without a day between is one enrollment; that
 * no other entity came on the day before, or on the day after, only a register that is complete through that day tells.
 * Nothing follows an Annual Plan that was developed while there was no enrollment: the next enrollment asks for a first
 * one. For somebody who leaves K Plan or waiver services later, the text states no number of days, and none is computed.
 */
public final class S10aAnnualPlan {

    private static final int CALENDAR_DAYS = 90;

    private static final Comparator<CaseManagementEnrollment> BY_FIRST_DAY =
            Comparator.<CaseManagementEnrollment, LocalDate>comparing(
                            enrollment -> enrollment.getPeriod().from())
                    .thenComparing(CaseManagementEnrollment::getId);

    static final Rule<OregonFacts, EnrollmentFacts> FIRST = Paragraph.cite(
                    S10aAnnualPlan.class,
                    "(10)(a)",
                    ClauseKind.DEADLINE,
                    "an Annual Plan is developed within 90 calendar days of enrollment in case management")
            .from("caseManagement", "enrollments in case management", ServiceRecord::getCaseManagement)
            .about(OregonFacts::enrollments)
            .byLawOf((facts, about) -> about.period.from())
            .checkedBy(S10aAnnualPlan::first);

    static final Rule<OregonFacts, AnnualPlanFacts> NEXT = Paragraph.cite(
                    S10aAnnualPlan.class,
                    "(10)(a)",
                    ClauseKind.DEADLINE,
                    "the next Annual Plan is developed within a year")
            .about(OregonFacts::annualPlans)
            .byLawOf((facts, about) -> about.plan.getDevelopedOn())
            .checkedBy(S10aAnnualPlan::next);

    private S10aAnnualPlan() {}

    /** The last day for the first Annual Plan: the ninetieth day after enrollment. */
    public static LocalDate firstDue(LocalDate enrolledOn) {
        return firstDue(enrolledOn, OregonReadings.COUNTING.byDefault());
    }

    /** The last day for the first Annual Plan, by a way of counting. */
    public static LocalDate firstDue(LocalDate enrolledOn, Counting counting) {
        return Days.due(enrolledOn, CALENDAR_DAYS, counting);
    }

    /** The last day for the next Annual Plan: one year after the last one. */
    public static LocalDate nextDue(LocalDate lastDevelopedOn) {
        return nextDue(lastDevelopedOn, OregonReadings.YEAR_FROM_FEBRUARY_29.byDefault());
    }

    /** The last day for the next Annual Plan, by a reading for a February 29. */
    public static LocalDate nextDue(LocalDate lastDevelopedOn, YearFromFebruary29 reading) {
        return Days.oneYearFrom(lastDevelopedOn, reading);
    }

    /** An unbroken enrollment in case management, perhaps with several entities. */
    record EnrollmentFacts(Period period, Subject subject) implements Rule.About {}

    /** An Annual Plan, which the next one has to follow. */
    record AnnualPlanFacts(AnnualPlan plan, Subject subject) implements Rule.About {}

    /** The unbroken enrollments in case management, in their order. */
    static List<EnrollmentFacts> enrollments(OregonFacts facts) {
        Register<CaseManagementEnrollment> register = facts.record().getCaseManagement();
        Seq<CaseManagementEnrollment> entries = register.entries();
        List<EnrollmentFacts> all = new ArrayList<>(entries.size());
        Seq<CaseManagementEnrollment> inOrder = entries.size() < 2 ? entries : entries.sorted(BY_FIRST_DAY);
        for (int i = 0; i < inOrder.size(); i++) {
            CaseManagementEnrollment enrollment = inOrder.get(i);
            EnrollmentFacts last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && adjoins(last.period, enrollment.getPeriod())) {
                all.set(all.size() - 1, new EnrollmentFacts(joined(last.period, enrollment.getPeriod()), last.subject));
            } else {
                int index = entries.indexOf(enrollment);
                Subject at = facts.root().entry("caseManagement", register, index, "enrollment", enrollment.getId());
                all.add(new EnrollmentFacts(enrollment.getPeriod(), at));
            }
        }
        return all;
    }

    private static boolean adjoins(Period earlier, Period later) {
        return earlier.through().isEmpty()
                || !later.from().isAfter(earlier.through().get().plusDays(1));
    }

    private static Period joined(Period earlier, Period later) {
        boolean open = earlier.through().isEmpty() || later.through().isEmpty();
        return open
                ? Period.from(earlier.from())
                : Period.of(
                        earlier.from(),
                        Days.later(earlier.through().get(), later.through().get()));
    }

    /** The Annual Plans that have been developed by the day asked about, in the order of the record. */
    static List<AnnualPlanFacts> annualPlans(OregonFacts facts) {
        Register<AnnualPlan> register = facts.record().getAnnualPlans();
        Seq<AnnualPlan> plans = register.entries();
        List<AnnualPlanFacts> all = new ArrayList<>(plans.size());
        for (int i = 0; i < plans.size(); i++) {
            AnnualPlan plan = plans.get(i);
            if (facts.hasHappened(plan.getDevelopedOn())) {
                Subject at = facts.root().entry("annualPlans", register, i, "annual plan", plan.getId());
                all.add(new AnnualPlanFacts(plan, at));
            }
        }
        return all;
    }

    private static Outcome first(OregonFacts facts, EnrollmentFacts about) {
        LocalDate enrolledOn = about.period.from();
        if (!facts.hasHappened(enrolledOn)) {
            return Outcome.notApplicable("not enrolled in case management yet");
        }
        LocalDate due = lastDayForTheFirst(facts, enrolledOn);
        return unlessEnrolledBefore(
                facts,
                enrolledOn,
                unlessElsewhere(facts, due, Option.some(about.period), developedFrom(facts, due, enrolledOn)));
    }

    private static Outcome next(OregonFacts facts, AnnualPlanFacts about) {
        LocalDate developedOn = about.plan.getDevelopedOn();
        Option<Period> enrollment = enrollmentOn(facts, developedOn);
        if (enrollment.isEmpty()) {
            return facts.isCompleteThrough(facts.record().getCaseManagement(), developedOn)
                    ? Outcome.notApplicable("not enrolled in case management when the Annual Plan was developed")
                    : Outcome.undetermined(
                            "it is not recorded that the individual was enrolled in case management then",
                            facts.missing("caseManagement"));
        }
        LocalDate enrolledOn = enrollment.get().from();
        LocalDate due = lastDayForTheNext(facts, about.plan, enrolledOn);
        Outcome outcome = unlessElsewhere(facts, due, enrollment, developedFrom(facts, due, developedOn.plusDays(1)));
        return facts.reading(OregonReadings.ANNUALLY) == Annually.FROM_ENROLLMENT
                ? unlessEnrolledBefore(facts, enrolledOn, outcome)
                : outcome;
    }

    /** What is met or not met by a last day that counts from enrollment may be otherwise by an earlier enrollment. */
    private static Outcome unlessEnrolledBefore(OregonFacts facts, LocalDate enrolledOn, Outcome outcome) {
        boolean isDecided = outcome.status() == Outcome.Status.MET || outcome.status() == Outcome.Status.NOT_MET;
        return isDecided && !isKnownToBegin(facts, enrolledOn)
                ? Outcome.undetermined(
                        "it is not recorded whether the individual was enrolled with another entity until then",
                        facts.missing("caseManagement"))
                : outcome;
    }

    /** Whether it is known that no other entity, which is not recorded, came without a day between. */
    static boolean isKnownToBegin(OregonFacts facts, LocalDate enrolledOn) {
        return facts.isCompleteThrough(facts.record().getCaseManagement(), enrolledOn.minusDays(1));
    }

    /** The unbroken enrollment in case management that runs on the day; none where none is recorded. */
    static Option<Period> enrollmentOn(OregonFacts facts, LocalDate day) {
        for (EnrollmentFacts one : facts.enrollments()) {
            if (one.period.contains(day)) {
                return Option.some(one.period);
            }
        }
        return Option.none();
    }

    /** The last day for the first Annual Plan after an enrollment, as the readings have it. */
    static LocalDate lastDayForTheFirst(OregonFacts facts, LocalDate enrolledOn) {
        return facts.lastDay(
                "last day to develop the first Annual Plan",
                "enrollment in case management",
                enrolledOn,
                "90 calendar days",
                firstDue(enrolledOn, facts.reading(OregonReadings.COUNTING)));
    }

    /** The last day for the Annual Plan that follows this one, as the readings have it. */
    static LocalDate lastDayForTheNext(OregonFacts facts, AnnualPlan plan, LocalDate enrolledOn) {
        YearFromFebruary29 reading = facts.reading(OregonReadings.YEAR_FROM_FEBRUARY_29);
        if (facts.reading(OregonReadings.ANNUALLY) == Annually.FROM_LAST_ANNUAL_PLAN) {
            LocalDate developedOn = plan.getDevelopedOn();
            return facts.lastDay(
                    "last day to develop the next Annual Plan",
                    "last Annual Plan",
                    developedOn,
                    "one year",
                    nextDue(developedOn, reading));
        }
        return facts.lastDay(
                "last day to develop the next Annual Plan",
                "enrollment in case management",
                enrolledOn,
                "a year for each Annual Plan",
                anniversary(enrolledOn, numberOf(facts, plan, enrolledOn), reading));
    }

    /** By the other reading, the n-th Annual Plan is followed by one within n years of enrollment. */
    private static int numberOf(OregonFacts facts, AnnualPlan plan, LocalDate enrolledOn) {
        return facts.record()
                .getAnnualPlans()
                .entries()
                .count(other -> !other.getDevelopedOn().isBefore(enrolledOn)
                        && !other.getDevelopedOn().isAfter(plan.getDevelopedOn()));
    }

    private static LocalDate anniversary(LocalDate enrolledOn, int years, YearFromFebruary29 reading) {
        return Days.yearsFrom(enrolledOn, years, reading);
    }

    private static Act developedFrom(OregonFacts facts, LocalDate due, LocalDate from) {
        return facts.firstBy(
                due,
                facts.record().getAnnualPlans(),
                plan -> !plan.getDevelopedOn().isBefore(from),
                AnnualPlan::getDevelopedOn);
    }

    /** The deadline holds unless, when it comes, there are K Plan or waiver services, or case management is over. */
    private static Outcome unlessElsewhere(OregonFacts facts, LocalDate due, Option<Period> enrolled, Act developed) {
        LocalDate day = facts.asOf().isBefore(due) ? facts.asOf() : due;
        Condition ended = isEndedBefore(facts, enrolled, day);
        if (ended.isYes()) {
            return Outcome.notApplicable("case management ended before that day");
        }
        Said elsewhere = facts.isInWaiverOrKPlan(day);
        if (elsewhere.isYes()) {
            return Outcome.notApplicable("enrolled in K Plan or waiver services, which ask for an ISP");
        }
        if (!ended.isKnown()) {
            return Outcome.undetermined(
                    "it is not recorded whether the individual went on with another entity",
                    elsewhere.isRecorded()
                            ? ended.missing()
                            : ended.missing().append(facts.missing("fundingAuthorities")));
        }
        return elsewhere.isNo()
                ? facts.byLastDay(due, developed, facts.missing("annualPlans"))
                : Outcome.undetermined(
                        "it is not recorded whether there are K Plan or waiver services",
                        facts.missing("fundingAuthorities"));
    }

    /** Whether the enrollment is over before the day, and no other entity followed without a day between. */
    private static Condition isEndedBefore(OregonFacts facts, Option<Period> enrolled, LocalDate day) {
        Option<LocalDate> last = enrolled.flatMap(Period::through);
        if (last.isEmpty() || !last.get().isBefore(day)) {
            return Condition.no();
        }
        return facts.isCompleteThrough(
                        facts.record().getCaseManagement(), last.get().plusDays(1))
                ? Condition.yes()
                : Condition.unknown(facts.missing("caseManagement"));
    }
}

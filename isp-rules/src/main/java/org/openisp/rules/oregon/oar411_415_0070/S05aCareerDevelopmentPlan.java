package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.School;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.PriorTo;
import org.openisp.rules.oregon.OregonReadings.YearFromFebruary29;

/**
 * OAR 411-415-0070(5)(a): who has a Career Development Plan as part of the ISP, and by when.
 *
 * <p>"A Career Development Plan must be completed as part of an ISP: (A) When an individual is working age; or (B) Prior to
 * the expected exit from school for students eligible for services under the Individuals with Disabilities Education Act
 * (IDEA). If a student leaves school prior to the expected exit, the student must have the opportunity to have a Career
 * Development Plan within one year of the unexpected exit." A plan that was completed is taken for an opportunity that was
 * given; that there was none is known only where no plan can be missing. Where it is not known whether a student left
 * early, a plan before the expected exit settles it only if it is in time for the earliest exit that is possible, and what
 * did not come within a year of the latest early exit was late in any case; neither where an exit before the texts is
 * possible.
 *
 * <p>A Career Development Plan is part of the ISP that it names, if it was completed by the last day of that ISP; one that
 * names another ISP is not, and of one that names none it is not known. (B) answers for students, (A) says who is of
 * working age.
 */
public final class S05aCareerDevelopmentPlan {

    private static final Outcome NO_STUDENT = Outcome.notApplicable("not a student eligible under the IDEA");

    static final Rule<OregonFacts, IspFacts> PART_OF_ISP = Paragraph.cite(
                    S05aCareerDevelopmentPlan.class,
                    "(5)(a)",
                    ClauseKind.CONTENT,
                    "a Career Development Plan is completed as part of the ISP of somebody of working age")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S05aCareerDevelopmentPlan::partOfIsp);

    static final Rule<OregonFacts, StudentFacts> STUDENT = Paragraph.cite(
                    S05aCareerDevelopmentPlan.class,
                    "(5)(a)(B)",
                    ClauseKind.DEADLINE,
                    "an IDEA student has a Career Development Plan before the expected exit from school, or the"
                            + " opportunity within one year of an earlier one")
            .about(S05aCareerDevelopmentPlan::student)
            .byLawOf((facts, about) -> lawDay(facts))
            .checkedBy(S05aCareerDevelopmentPlan::beforeOrAfterExit);

    private S05aCareerDevelopmentPlan() {}

    /** The last day for the opportunity after an unexpected exit: one year. */
    public static LocalDate opportunityDue(LocalDate exitedOn) {
        return opportunityDue(exitedOn, OregonReadings.YEAR_FROM_FEBRUARY_29.byDefault());
    }

    /** The last day for the opportunity after an unexpected exit, by a reading for a February 29. */
    public static LocalDate opportunityDue(LocalDate exitedOn, YearFromFebruary29 reading) {
        return Days.oneYearFrom(exitedOn, reading);
    }

    /** The last day to complete the plan before the expected exit from school: that day itself. */
    public static LocalDate lastDayBeforeExit(LocalDate expectedExitOn) {
        return lastDayBeforeExit(expectedExitOn, OregonReadings.PRIOR_TO.byDefault());
    }

    /** The last day to complete the plan before the expected exit from school, by a reading. */
    public static LocalDate lastDayBeforeExit(LocalDate expectedExitOn, PriorTo reading) {
        return Days.lastDayPriorTo(expectedExitOn, reading);
    }

    private static Outcome partOfIsp(OregonFacts facts, IspFacts plan) {
        Condition workingAge = plan.isOfWorkingAge();
        return workingAge.isYes()
                ? plan.says(
                        hasCareerPlan(facts, plan),
                        "a Career Development Plan is part of the plan",
                        "no Career Development Plan is part of the plan")
                : Reach.notKnownToReach(
                        workingAge,
                        "the individual is not of working age",
                        "it is not recorded whether the individual is of working age");
    }

    /** Whether a Career Development Plan was completed as part of the plan, by its last day as far as it has come. */
    private static Condition hasCareerPlan(OregonFacts facts, IspFacts plan) {
        LocalDate last = plan.lastDaySoFar();
        Condition has = facts.isCompleteThrough(facts.record().getCareerDevelopmentPlans(), last)
                ? Condition.no()
                : Condition.unknown(facts.missing("careerDevelopmentPlans"));
        for (CareerPlanFacts careerPlan : facts.careerPlans()) {
            has = has.or(isCompletedBy(plan, careerPlan.completedOn()).and(careerPlan.isPartOf(plan)));
        }
        return has;
    }

    private static Condition isCompletedBy(IspFacts plan, LocalDate day) {
        Option<LocalDate> last = plan.lastDay();
        if (last.isDefined()) {
            return Condition.of(!day.isAfter(last.get()));
        }
        Option<LocalDate> first = plan.startsOn();
        boolean byTheFirstDay = first.isDefined() && !day.isAfter(first.get());
        return byTheFirstDay ? Condition.yes() : Condition.unknown(plan.missing("endsOn"));
    }

    /** The individual as a student. */
    record StudentFacts(Subject subject, Subject school) implements Rule.About {}

    private static List<StudentFacts> student(OregonFacts facts) {
        return List.of(
                new StudentFacts(facts.root().about("school"), facts.root().part("school", "school")));
    }

    /** The day of leaving school, expected or unexpectedly early. */
    private static LocalDate lawDay(OregonFacts facts) {
        Option<School> school = facts.record().getSchool();
        if (school.isEmpty()) {
            return facts.asOf();
        }
        Option<LocalDate> expected = school.get().getExpectedExitOn();
        Option<LocalDate> exited = school.get().getExited().doneOn();
        boolean early = exited.isDefined()
                && facts.hasHappened(exited.get())
                && (expected.isEmpty() || exited.get().isBefore(expected.get()));
        return early ? exited.get() : expected.getOrElse(facts.asOf());
    }

    private static Outcome beforeOrAfterExit(OregonFacts facts, StudentFacts about) {
        Option<School> school = facts.record().getSchool();
        if (school.isEmpty()) {
            return Outcome.undetermined("nothing is recorded about school", facts.missing("school"));
        }
        Said eligible = school.get().getIdeaEligible();
        if (eligible.isNo()) {
            return NO_STUDENT;
        }
        Option<LocalDate> expected = school.get().getExpectedExitOn();
        if (!eligible.isRecorded() || expected.isEmpty()) {
            return Outcome.undetermined(
                    "too little is recorded about school",
                    new MissingFact(about.school, eligible.isRecorded() ? "expectedExitOn" : "ideaEligible"));
        }
        Act exited = facts.soFar(school.get().getExited());
        Option<LocalDate> exitedOn = exited.doneOn();
        if (exitedOn.isDefined() && exitedOn.get().isBefore(expected.get())) {
            return afterUnexpectedExit(facts, about, school.get(), exitedOn.get());
        }
        LocalDate due = facts.lastDayPriorTo(
                "last day to complete the Career Development Plan", "expected exit from school", expected.get());
        Act completed = completed(facts, due);
        boolean done = completed.doneOn().exists(day -> !day.isAfter(due));
        if (stayed(facts, expected.get(), exited) || (done && isInTimeHoweverEarly(facts, school.get(), completed))) {
            return facts.byLastDay(due, completed, facts.missing("careerDevelopmentPlans"));
        }
        return isLateHoweverLate(facts, school.get(), expected.get())
                ? Outcome.notMet("there was neither plan nor opportunity in time, whenever the student left")
                : Outcome.undetermined(
                        "it is not recorded whether the student left school early",
                        new MissingFact(about.school, "exited"));
    }

    /** Whether the student is known not to have left early, as far as there has been time to. */
    private static boolean stayed(OregonFacts facts, LocalDate expected, Act exited) {
        LocalDate lastEarly = expected.minusDays(1);
        LocalDate sofar = facts.asOf().isBefore(lastEarly) ? facts.asOf() : lastEarly;
        return exited.doneOn().isDefined() || exited.notDoneThrough().exists(through -> !through.isBefore(sofar));
    }

    /** Whether plan or opportunity is within a year of the earliest day on which the student may have left. */
    private static boolean isInTimeHoweverEarly(OregonFacts facts, School school, Act completed) {
        Option<LocalDate> notThrough = facts.soFar(school.getExited()).notDoneThrough();
        if (notThrough.isEmpty()
                || Paragraph.isBeforeTheTexts(facts, notThrough.get().plusDays(1))) {
            return false;
        }
        Act given = facts.soFar(school.getCareerPlanOpportunity());
        LocalDate due = opportunityDue(facts, notThrough.get().plusDays(1));
        return completed.doneOn().exists(day -> !day.isAfter(due))
                || given.doneOn().exists(day -> !day.isAfter(due));
    }

    /** Whether neither plan nor opportunity is within a year of the last day on which leaving is early. */
    private static boolean isLateHoweverLate(OregonFacts facts, School school, LocalDate expected) {
        Option<LocalDate> notThrough = facts.soFar(school.getExited()).notDoneThrough();
        if (notThrough.isEmpty()
                || Paragraph.isBeforeTheTexts(facts, notThrough.get().plusDays(1))) {
            return false;
        }
        LocalDate due = opportunityDue(facts, expected.minusDays(1));
        Act either = OregonFacts.eitherBy(due, completed(facts, due), facts.soFar(school.getCareerPlanOpportunity()));
        return facts.byLastDay(due, either, facts.missing("school")).status() == Outcome.Status.NOT_MET;
    }

    /** The last day for the opportunity, moved by the reading of closed days. */
    private static LocalDate opportunityDue(OregonFacts facts, LocalDate exitedOn) {
        return Days.moved(
                opportunityDue(exitedOn, facts.reading(OregonReadings.YEAR_FROM_FEBRUARY_29)),
                facts.reading(OregonReadings.DEADLINE_ON_CLOSED_DAY),
                facts.calendar());
    }

    private static Outcome afterUnexpectedExit(
            OregonFacts facts, StudentFacts about, School school, LocalDate exitedOn) {
        LocalDate due = facts.lastDay(
                "last day to give the opportunity to have a Career Development Plan",
                "unexpected exit from school",
                exitedOn,
                "one year",
                opportunityDue(exitedOn, facts.reading(OregonReadings.YEAR_FROM_FEBRUARY_29)));
        Act completed = completed(facts, due);
        if (completed.doneOn().exists(day -> !day.isAfter(due))) {
            return facts.byLastDay(due, completed, facts.missing("careerDevelopmentPlans"));
        }
        Act given = facts.soFar(school.getCareerPlanOpportunity());
        MissingFact plans = facts.missing("careerDevelopmentPlans");
        MissingFact opportunity = new MissingFact(about.school, "careerPlanOpportunity");
        Outcome either = facts.byLastDay(due, OregonFacts.eitherBy(due, completed, given), opportunity);
        Seq<MissingFact> ofPlans = facts.byLastDay(due, completed, plans).missing();
        Seq<MissingFact> ofOpportunity =
                facts.byLastDay(due, given, opportunity).missing();
        return either.missing().isEmpty()
                ? either
                : new Outcome.Undetermined(either.because(), either.due(), ofPlans.appendAll(ofOpportunity));
    }

    private static Act completed(OregonFacts facts, LocalDate due) {
        return facts.firstBy(
                due, facts.record().getCareerDevelopmentPlans(), plan -> true, CareerDevelopmentPlan::getCompletedOn);
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Observation;
import org.openisp.core.career.School;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.CareerPlanAge;
import org.openisp.rules.oregon.OregonReadings.WorkingAge;

/**
 * OAR 411-415-0070(5)(a)(A): for whom the ISP has a Career Development Plan.
 *
 * <p>"When an individual is working age": from 21 to 60, and from 18 for somebody who has left school,
 * 411-317-0000(215). Readings decide on which day of the plan that is asked, and whether somebody of 60 still is. Whether
 * somebody has left school is asked of the same day, but no later than the day asked about: nobody is taken to leave.
 * Who was seen not to attend and had not left on that day or later was away for a time, which tells nothing of leaving.
 * Where the first day of the plan is not recorded, it is known where the age alone gives one answer for every day on which
 * the plan may begin: from the first text that is held, by which no earlier plan is judged, through its last day; where any
 * day counts, also by the last.
 */
final class S05aAWorkingAge {

    private static final int ADULT = 18;
    private static final int FROM = 21;
    private static final int UNTIL_60_INCLUDED = 61;
    private static final int UNTIL_60 = 60;

    static final Rule<OregonFacts, IspFacts> WORKING_AGE = Paragraph.cite(
                    S05aAWorkingAge.class,
                    "(5)(a)(A)",
                    ClauseKind.SCOPE,
                    "the ISP of somebody of working age has a Career Development Plan")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S05aAWorkingAge::reaches);

    private S05aAWorkingAge() {}

    private static Outcome reaches(OregonFacts facts, IspFacts plan) {
        return Reach.answer(
                plan.isOfWorkingAge(),
                "the individual is of working age",
                "the individual is not of working age",
                "it is not recorded whether the individual is of working age");
    }

    /** Whether the individual is of working age; asked of the plan, which keeps the answer. */
    static Condition isWorkingAge(OregonFacts facts, IspFacts plan) {
        Option<LocalDate> first = plan.startsOn();
        if (first.isEmpty()) {
            return isWorkingAgeWhenever(facts, plan);
        }
        Condition onTheFirstDay = isWorkingAge(facts, first.get(), first.get());
        if (facts.reading(OregonReadings.CAREER_PLAN_AGE) == CareerPlanAge.ON_THE_FIRST_DAY) {
            return onTheFirstDay;
        }
        Option<LocalDate> last = plan.lastDay();
        return onTheFirstDay.or(
                last.isDefined()
                        ? isWorkingAge(facts, first.get(), Days.later(first.get(), last.get()))
                        : Condition.unknown(plan.missing("endsOn"))
                                .and(isTooOld(facts, first.get()).not()));
    }

    /** The same, whenever the plan begins: its first day is not recorded. */
    private static Condition isWorkingAgeWhenever(OregonFacts facts, IspFacts plan) {
        Condition notKnown = Condition.unknown(plan.missing("startsOn"));
        LocalDate earliest = Paragraph.FIRST_DAY;
        Option<LocalDate> last = plan.lastDay();
        if (last.exists(day -> day.isBefore(earliest))) {
            return notKnown;
        }
        boolean anyDay = facts.reading(OregonReadings.CAREER_PLAN_AGE) == CareerPlanAge.ON_ANY_DAY;
        if (anyDay && last.exists(day -> isWorkingAge(facts, day, day).isYes())) {
            return Condition.yes();
        }
        Condition tooOld = isTooOld(facts, earliest);
        if (!tooOld.isKnown()) {
            return tooOld.and(notKnown);
        }
        boolean neverYoungEnough = tooOld.isYes();
        boolean neverOldEnough = last.exists(day -> facts.isOfAge(ADULT, day).isNo());
        if (neverYoungEnough || neverOldEnough) {
            return Condition.no();
        }
        boolean always = facts.isOfAge(FROM, earliest).isYes()
                && last.exists(day -> isTooOld(facts, day).isNo());
        return always ? Condition.yes() : notKnown;
    }

    /** Whether the individual is of working age on some day from the first through the last. */
    private static Condition isWorkingAge(OregonFacts facts, LocalDate first, LocalDate last) {
        LocalDate seen = facts.hasHappened(last) ? last : facts.asOf();
        return facts.isOfAge(FROM, last)
                .or(facts.isOfAge(ADULT, last).and(hasLeftSchool(facts, seen)))
                .and(isTooOld(facts, first).not());
    }

    private static Condition isTooOld(OregonFacts facts, LocalDate day) {
        boolean sixtyIncluded = facts.reading(OregonReadings.WORKING_AGE) == WorkingAge.SIXTY_INCLUDED;
        return facts.isOfAge(sixtyIncluded ? UNTIL_60_INCLUDED : UNTIL_60, day);
    }

    /** Whether the individual had left school by the day, and had not been seen there again. */
    private static Condition hasLeftSchool(OregonFacts facts, LocalDate day) {
        Option<School> school = facts.record().getSchool();
        if (school.isEmpty()) {
            return Condition.unknown(facts.missing("school"));
        }
        Act exited = facts.soFar(school.get().getExited());
        Option<LocalDate> left = exited.doneOn();
        Option<LocalDate> notThrough = exited.notDoneThrough();
        if ((notThrough.isDefined() && !notThrough.get().isBefore(day))
                || (left.isDefined() && left.get().isAfter(day))) {
            return Condition.no();
        }
        Option<Observation> seen = Observed.latestBy(day, school.get().getAttending());
        boolean away = seen.isDefined() && !seen.get().holds();
        boolean onlyForATime =
                away && notThrough.exists(through -> !seen.get().on().isAfter(through));
        if (seen.isDefined()
                && !onlyForATime
                && (left.isEmpty() || seen.get().on().isAfter(left.get()))) {
            return Condition.of(away);
        }
        return left.isDefined()
                ? Condition.yes()
                : Condition.unknown(new MissingFact(facts.root().part("school", "school"), "exited"));
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;

/**
 * A stay in a program of one of some kinds, on the days of a plan; a plan that lies ahead meets a stay that has not ended.
 *
 * @param stay the stay
 * @param subject where it stands
 * @param during whether it is a stay in such a program, and on some day of the plan
 */
record StayInPlan(Stay stay, Subject subject, Condition during) {

    /** The stays begun by the day asked about that are, or may be, in such a program and on the days of the plan. */
    static List<StayInPlan> of(OregonFacts facts, IspFacts plan, Seq<ProgramType> programs) {
        Register<Stay> stays = facts.record().getStays();
        List<StayInPlan> all = new ArrayList<>();
        int index = 0;
        for (Stay stay : stays.entries()) {
            Subject at = facts.root().entry("stays", stays, index++, "stay", stay.getId());
            if (facts.hasHappened(stay.getEnteredOn())) {
                Condition during = isIn(at, stay, programs).and(isOnDaysOf(facts, at, stay, plan));
                if (!during.isNo()) {
                    all.add(new StayInPlan(stay, at, during));
                }
            }
        }
        return all;
    }

    /** Whether there may have been a stay on the days of the plan that is not recorded; known only where there was none. */
    static Condition mayBeAnother(OregonFacts facts, IspFacts plan) {
        LocalDate last = plan.lastDaySoFar();
        return facts.isCompleteThrough(facts.record().getStays(), last)
                ? Condition.no()
                : Condition.unknown(facts.missing("stays"));
    }

    /** Whether there is a stay in such a program on some day of the plan from the first through the last. */
    static Condition isInOneOf(
            OregonFacts facts, IspFacts plan, Seq<ProgramType> programs, LocalDate first, LocalDate last) {
        LocalDate seen = Days.earlier(last, plan.lastDaySoFar());
        Condition is = facts.isCompleteThrough(facts.record().getStays(), seen)
                ? Condition.no()
                : Condition.unknown(facts.missing("stays"));
        for (StayInPlan one : of(facts, plan, programs)) {
            LocalDate from = Days.later(first, one.stay.getEnteredOn());
            LocalDate through = Days.earlier(last, lastDay(facts, one.subject, one.stay));
            if (!from.isAfter(through)) {
                is = is.or(one.during.and(PlanDays.cover(plan, from, through)));
            }
        }
        return is;
    }

    private static Condition isIn(Subject at, Stay stay, Seq<ProgramType> programs) {
        ProgramType program = stay.getProgramType();
        return program.isForeign()
                ? Condition.unknown(new MissingFact(at, "programType"))
                : Condition.of(programs.indexOf(program) >= 0);
    }

    private static Condition isOnDaysOf(OregonFacts facts, Subject at, Stay stay, IspFacts plan) {
        return PlanDays.cover(plan, stay.getEnteredOn(), lastDay(facts, at, stay));
    }

    /** The last day of a stay that is over; one that goes on may go on for ever. */
    private static LocalDate lastDay(OregonFacts facts, Subject at, Stay stay) {
        Option<LocalDate> exited = facts.show(at, "exitedOn", stay.getExitedOn());
        return exited.isDefined() && facts.hasHappened(exited.get()) ? exited.get() : LocalDate.MAX;
    }
}

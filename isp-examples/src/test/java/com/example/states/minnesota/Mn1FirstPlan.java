package com.example.states.minnesota;

import com.example.states.minnesota.MinnesotaReadings.FirstDay;
import com.example.states.minnesota.MinnesotaRecord.Whole;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Facts;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/** MN-1: there is a plan, finalized, within 45 days of the start of services. */
final class Mn1FirstPlan {

    private static final int DAYS = 45;

    static final Rule<MinnesotaRecord, Whole> RULE = MinnesotaText.cite(
                    Mn1FirstPlan.class,
                    "MN-1",
                    ClauseKind.DEADLINE,
                    "there is a plan within 45 days of the start of services")
            .about(MinnesotaRecord::whole)
            .checkedBy((facts, whole) -> check(facts));

    private Mn1FirstPlan() {}

    private static Outcome check(MinnesotaRecord facts) {
        Option<LocalDate> started = facts.record().getExtensionFacts().get(MinnesotaFacts.SERVICE_STARTED);
        if (started.isEmpty()) {
            return Outcome.undetermined(
                    "it is not recorded when services started",
                    MissingFact.of(facts.root(), MinnesotaFacts.SERVICE_STARTED));
        }
        if (!facts.hasHappened(started.get())) {
            return Outcome.notApplicable("services have not started yet");
        }
        FirstDay reading = facts.reading(MinnesotaReadings.FIRST_DAY);
        LocalDate due = facts.counted(
                "last day to finalize a plan",
                "the start of services",
                started.get(),
                "45 days, " + reading.words(),
                started.get().plusDays(reading == FirstDay.SAME_DAY ? DAYS - 1 : DAYS));
        return facts.byLastDay(due, firstFinalized(facts, due), missing(facts));
    }

    /** The first plan to be finalized: done in time if one was, late only if none of them can have been in time. */
    private static Act firstFinalized(MinnesotaRecord facts, LocalDate due) {
        return facts.plans()
                .map(plan ->
                        facts.soFar(plan.isp().getFinalizedOn().map(Act::on).getOrElse(Act.notRecorded())))
                .foldLeft(facts.absent(facts.record().getPlans()), (one, other) -> Facts.eitherBy(due, one, other));
    }

    private static MissingFact missing(MinnesotaRecord facts) {
        return facts.plans()
                .find(plan -> plan.isp().getFinalizedOn().isEmpty())
                .map(plan -> plan.missing("finalizedOn"))
                .getOrElse(new MissingFact(facts.root(), "plans"));
    }
}

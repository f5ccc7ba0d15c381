package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.EmergencyPlanExtension;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.ExtensionApproval;
import org.openisp.rules.oregon.OregonReadings.Lasting;

/**
 * OAR 411-415-0070(4): how long a Temporary Emergency Safety Plan may be in effect.
 *
 * <p>"... may be in effect for up to 90 calendar days. The date may be extended up to an additional 90 calendar days
 * with approval from an individual and the individual's case manager". An extension counts when both have approved it
 * by the day on which the plan would otherwise end; all extensions together reach 90 days at most. Not checked: the purpose
 * of an extension, to complete the Functional Behavior Assessment and the Positive Behavior Support Plan.
 */
public final class S04TemporaryEmergencySafetyPlan {

    private static final int CALENDAR_DAYS = 90;

    static final Rule<OregonFacts, EmergencyPlanFacts> IN_EFFECT = Paragraph.cite(
                    S04TemporaryEmergencySafetyPlan.class,
                    "(4)",
                    ClauseKind.DATE,
                    "a Temporary Emergency Safety Plan is in effect for 90 days, or up to 90 more with both approvals")
            .from("emergencyPlans", "Temporary Emergency Safety Plans", ServiceRecord::getEmergencyPlans)
            .about(S04TemporaryEmergencySafetyPlan::emergencyPlans)
            .byLawOf((facts, about) -> about.plan.getInEffectFrom())
            .checkedBy(S04TemporaryEmergencySafetyPlan::inEffect);

    private S04TemporaryEmergencySafetyPlan() {}

    /** The last day on which the plan may be in effect without an extension, included. */
    public static LocalDate lastDay(LocalDate inEffectFrom) {
        return lastDay(inEffectFrom, OregonReadings.LASTING.byDefault());
    }

    /** The last day on which the plan may be in effect without an extension, included, by a way of counting. */
    public static LocalDate lastDay(LocalDate inEffectFrom, Lasting reading) {
        return inEffectFrom.plusDays(reading == Lasting.FIRST_DAY_COUNTS ? CALENDAR_DAYS - 1L : CALENDAR_DAYS);
    }

    /** The last day, included, to which extensions can ever bring the plan. */
    public static LocalDate lastDayExtended(LocalDate inEffectFrom) {
        return lastDayExtended(inEffectFrom, OregonReadings.LASTING.byDefault());
    }

    /** The last day, included, to which extensions can ever bring the plan, by a way of counting. */
    public static LocalDate lastDayExtended(LocalDate inEffectFrom, Lasting reading) {
        return lastDay(inEffectFrom, reading).plusDays(CALENDAR_DAYS);
    }

    /** A Temporary Emergency Safety Plan. */
    record EmergencyPlanFacts(TemporaryEmergencySafetyPlan plan, Subject subject) implements Rule.About {}

    static List<EmergencyPlanFacts> emergencyPlans(OregonFacts facts) {
        Register<TemporaryEmergencySafetyPlan> register = facts.record().getEmergencyPlans();
        List<EmergencyPlanFacts> all = new ArrayList<>();
        for (TemporaryEmergencySafetyPlan plan : register.entries()) {
            all.add(new EmergencyPlanFacts(
                    plan, facts.root().entry("emergencyPlans", register, all.size(), "emergency plan", plan.getId())));
        }
        return all;
    }

    /** Whether a plan is in effect on a day: no longer than it says, nor than both have approved. */
    static Condition isInEffectOn(OregonFacts facts, EmergencyPlanFacts about, LocalDate day) {
        LocalDate from = about.plan.getInEffectFrom();
        Option<LocalDate> expires = about.plan.getExpiresOn();
        Lasting lasting = facts.reading(OregonReadings.LASTING);
        LocalDate longest = lastDayExtended(from, lasting);
        if (day.isBefore(from) || day.isAfter(longest) || expires.exists(day::isAfter)) {
            return Condition.no();
        }
        Condition notEnded =
                expires.isDefined() ? Condition.yes() : Condition.unknown(new MissingFact(about.subject, "expiresOn"));
        Extended extended = extended(facts, about, lastDay(from, lasting), longest);
        if (!day.isAfter(extended.through)) {
            return notEnded;
        }
        Said approved = day.isAfter(extended.furthest) ? Said.NO : Said.NOT_RECORDED;
        return Condition.of(approved, extended.missing).and(notEnded);
    }

    private static Outcome inEffect(OregonFacts facts, EmergencyPlanFacts about) {
        LocalDate from = about.plan.getInEffectFrom();
        Lasting lasting = facts.reading(OregonReadings.LASTING);
        LocalDate last = facts.counted(
                "last day of the emergency plan, unless it is extended",
                "in effect from",
                from,
                "90 calendar days",
                lastDay(from, lasting));
        LocalDate longest = facts.counted(
                "last day to which the emergency plan can be extended",
                "in effect from",
                from,
                "90 calendar days and 90 more",
                lastDayExtended(from, lasting));
        Extended extended = extended(facts, about, last, longest);
        if (extended.through.isAfter(last)) {
            facts.counted(
                    "last day of the emergency plan, as extended",
                    "in effect from",
                    from,
                    "90 calendar days and up to 90 more, as both approved",
                    extended.through);
        }
        Option<LocalDate> expires = about.plan.getExpiresOn();
        if (expires.isEmpty()) {
            return facts.hasHappened(extended.through.plusDays(1))
                    ? Outcome.undetermined(
                            "it is not recorded when the plan ended", new MissingFact(about.subject, "expiresOn"))
                    : Outcome.pending(
                            extended.through,
                            extended.through.isBefore(longest)
                                    ? "it has to end, or be extended with both approvals, by that day"
                                    : "it has to end by that day");
        }
        if (!expires.get().isAfter(extended.through)) {
            return new Outcome.Met("it ends in time", Option.some(extended.through), expires);
        }
        if (expires.get().isAfter(longest)) {
            return new Outcome.NotMet("no extension reaches that far", Option.some(longest), expires);
        }
        if (!facts.hasHappened(extended.through.plusDays(1))) {
            return Outcome.pending(
                    extended.through, "to be in effect longer, it needs the approval of both by that day");
        }
        return expires.get().isAfter(extended.furthest) && facts.hasHappened(extended.furthest.plusDays(1))
                ? new Outcome.NotMet(
                        "it is in effect longer than both have approved in time",
                        Option.some(extended.furthest),
                        expires)
                : Outcome.undetermined("it is not recorded whether both approved the extension", extended.missing);
    }

    /**
     * How far approved extensions bring the plan, how far at most if those count that may have been approved, and what
     * is missing to know whether they do.
     */
    private record Extended(LocalDate through, LocalDate furthest, Seq<MissingFact> missing) {}

    private static Extended extended(OregonFacts facts, EmergencyPlanFacts about, LocalDate last, LocalDate longest) {
        Option<Seq<EmergencyPlanExtension>> extensions = about.plan.getExtensions();
        if (extensions.isEmpty()) {
            return new Extended(last, longest, Array.of(new MissingFact(about.subject, "extensions")));
        }
        LocalDate from = about.plan.getInEffectFrom();
        LocalDate through = last;
        LocalDate furthest = last;
        List<MissingFact> missing = new ArrayList<>();
        for (EmergencyPlanExtension extension :
                extensions.get().sortBy(one -> one.getThrough().toEpochDay())) {
            LocalDate reached = Days.earlier(extension.getThrough(), longest);
            if (!reached.isAfter(through)) {
                continue;
            }
            Subject at = about.subject
                    .element("extensions", extensions.get().indexOf(extension), "extension", about.plan.getId())
                    .about(extension.getThrough());
            Said approved = approvedByBoth(facts, at, extension, Period.of(from, through), missing);
            if (approved.isYes()) {
                through = reached;
                furthest = reached;
                missing.clear();
            } else if (!approved.isNo()
                    || (furthest.isAfter(through) && mayFollow(facts, at, extension, Period.of(from, furthest)))) {
                furthest = reached;
            }
        }
        return new Extended(through, furthest, Array.ofAll(missing).distinct());
    }

    /** Whether an extension may have been approved in time, if those before it were. */
    private static boolean mayFollow(
            OregonFacts facts, Subject at, EmergencyPlanExtension extension, Period toApprove) {
        return !approvedByBoth(facts, at, extension, toApprove, new ArrayList<>())
                .isNo();
    }

    private static Said approvedByBoth(
            OregonFacts facts, Subject at, EmergencyPlanExtension extension, Period toApprove, List<MissingFact> open) {
        List<MissingFact> missing = new ArrayList<>();
        LocalDate by = toApprove.through().get();
        Said individual = doneBy(facts, at, "approvedForIndividual", extension.getApprovedForIndividual(), by, missing);
        Said caseManager =
                doneBy(facts, at, "approvedByCaseManager", extension.getApprovedByCaseManager(), by, missing);
        Said both = individual.and(caseManager).and(byTheRightPerson(facts, at, extension, toApprove, missing));
        if (!both.isRecorded()) {
            open.addAll(missing);
        }
        return both;
    }

    private static Said doneBy(
            OregonFacts facts, Subject at, String field, Act act, LocalDate by, List<MissingFact> missing) {
        Act seen = facts.soFar(act);
        if (seen.doneOn().isDefined()) {
            return Said.of(!seen.doneOn().get().isAfter(by));
        }
        if (seen.notDoneThrough().exists(through -> !through.isBefore(by))) {
            return Said.NO;
        }
        missing.add(new MissingFact(at, field));
        return Said.NOT_RECORDED;
    }

    private static Said byTheRightPerson(
            OregonFacts facts,
            Subject at,
            EmergencyPlanExtension extension,
            Period toApprove,
            List<MissingFact> missing) {
        Option<Capacity> by = extension.getApprovedBy();
        if (by.isEmpty()) {
            missing.add(new MissingFact(at, "approvedBy"));
            return Said.NOT_RECORDED;
        }
        if (by.get().equals(Capacity.INDIVIDUAL)) {
            return Said.YES;
        }
        if (facts.reading(OregonReadings.EMERGENCY_PLAN_EXTENSION) == ExtensionApproval.ONLY_THE_INDIVIDUAL
                || !by.get().equals(Capacity.LEGAL_REPRESENTATIVE)) {
            if (by.get().isForeign()) {
                missing.add(new MissingFact(at, "approvedBy"));
            }
            return by.get().isForeign() ? Said.NOT_RECORDED : Said.NO;
        }
        return byLegalRepresentative(facts, at, extension, toApprove, missing);
    }

    /** Without the day of the approval, only that nobody could have given it on any day is known. */
    private static Said byLegalRepresentative(
            OregonFacts facts,
            Subject at,
            EmergencyPlanExtension extension,
            Period toApprove,
            List<MissingFact> missing) {
        Signers signers = new Signers(facts, missing);
        Option<String> personId = extension.getApprovedByPersonId();
        Option<LocalDate> approvedOn =
                facts.soFar(extension.getApprovedForIndividual()).doneOn();
        LocalDate last = toApprove.through().get();
        Said accepted = signers.accepts(personId, Capacity.LEGAL_REPRESENTATIVE, approvedOn.getOrElse(last));
        if (!accepted.isRecorded() && approvedOn.isDefined() && personId.isEmpty()) {
            missing.add(new MissingFact(at, "approvedByPersonId"));
        }
        boolean perhapsBefore = approvedOn.isEmpty() && signers.mayHaveBeenLegal(personId, toApprove.from(), last);
        return accepted.isNo() && perhapsBefore ? Said.NOT_RECORDED : accepted;
    }
}

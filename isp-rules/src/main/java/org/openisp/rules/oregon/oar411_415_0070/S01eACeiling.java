package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.service.Approval;
import org.openisp.core.service.ApprovalDecision;
import org.openisp.core.service.ApprovalKind;
import org.openisp.core.service.NursingAllotment;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Question;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;

/**
 * The hours a month that can be allocated on a day: OAR 411-450-0060(7), to which OAR 411-415-0070(1)(e)(A) refers.
 *
 * <p>The greatest of three: the service level that an Oregon Needs Assessment found; an approved exception, never before
 * the day of its approval; the private duty nursing hours of a child in the Medically Fragile Children's program. After a
 * drop in the service level the old hours stay usable until the end of the month after the month of the assessment, and so
 * does an exception that is revoked. An assessment counts from its submission, which completes it. One that is not known to be
 * submitted replaces no other before the first day on which it can have been.
 */
public final class S01eACeiling {

    private S01eACeiling() {}

    /**
     * The last day on which old hours stay usable: the end of the month after the month in which an assessment found
     * fewer, or an exception was revoked.
     */
    public static LocalDate oldHoursUsableThrough(LocalDate assessedOrRevokedOn) {
        return YearMonth.from(assessedOrRevokedOn).plusMonths(1).atEndOfMonth();
    }

    /** The ceiling on a day, as the record tells it on that day. */
    public static MonthlyHours on(LocalDate day, ServiceRecord record) {
        return on(day, new OregonFacts(record, Question.asOf(day)));
    }

    /** The ceiling on a day, as the record tells it on the day asked about. */
    static MonthlyHours on(LocalDate day, OregonFacts facts) {
        return serviceLevel(day, facts).orMore(exceptions(day, facts)).orMore(nursing(day, facts));
    }

    /** What an Oregon Needs Assessment found, and since when. */
    private record Level(MonthlyHours hours, LocalDate since) {}

    /** One that may have been submitted, on some day from the first through the last, and what it found if it was. */
    private record Perhaps(LocalDate first, LocalDate last, MonthlyHours hours, Condition counts) {}

    private static MonthlyHours serviceLevel(LocalDate day, OregonFacts facts) {
        Register<NeedsAssessment> assessments = facts.record().getNeedsAssessments();
        LocalDate last = Days.earlier(day, facts.asOf());
        List<Level> levels = new ArrayList<>(assessments.entries().size());
        List<Perhaps> perhaps = new ArrayList<>();
        if (!facts.isCompleteThrough(assessments, last)) {
            MissingFact another = facts.missing("needsAssessments");
            MonthlyHours hours = MonthlyHours.unknown(another);
            addIfBy(last, facts.absent(assessments), hours, Condition.unknown(another), perhaps);
        }
        for (AssessmentFacts one : facts.needsAssessments()) {
            Act submitted = one.assessment().getSubmitted();
            Condition counts = isOregonNeedsAssessment(one).and(isCompleted(facts, one));
            if (counts.isYes()) {
                levels.add(new Level(hoursFound(one), submitted.doneOn().get()));
            } else if (!counts.isNo()) {
                addIfBy(last, submitted, hoursFound(one), counts, perhaps);
            }
        }
        return highestUsable(day, levels, perhaps);
    }

    /** Adds what can have been submitted by the last day that matters. */
    private static void addIfBy(
            LocalDate last, Act submitted, MonthlyHours hours, Condition counts, List<Perhaps> perhaps) {
        Option<LocalDate> done = submitted.doneOn();
        Option<LocalDate> notThrough = submitted.notDoneThrough();
        if (done.exists(day -> day.isAfter(last)) || notThrough.exists(day -> !day.isBefore(last))) {
            return;
        }
        LocalDate first = notThrough.isDefined() ? notThrough.get().plusDays(1) : LocalDate.MIN;
        perhaps.add(new Perhaps(done.getOrElse(first), done.getOrElse(last), hours, counts));
    }

    private static MonthlyHours hoursFound(AssessmentFacts one) {
        Option<BigDecimal> hours = one.assessment().getServiceLevelHoursPerMonth();
        return hours.isDefined()
                ? MonthlyHours.exactly(hours.get())
                : MonthlyHours.unknown(one.missing("serviceLevelHoursPerMonth"));
    }

    private static Condition isOregonNeedsAssessment(AssessmentFacts one) {
        AssessmentKind kind = one.assessment().getKind();
        return kind.isForeign()
                ? Condition.unknown(one.missing("kind"))
                : Condition.of(kind.equals(AssessmentKind.OREGON_NEEDS_ASSESSMENT));
    }

    /** One that was waived will not be completed. */
    private static Condition isCompleted(OregonFacts facts, AssessmentFacts one) {
        Condition submitted =
                facts.isDone(one.subject(), "submitted", one.assessment().getSubmitted());
        boolean waived = one.assessment().getWaived().isYes();
        return !submitted.isKnown() && waived ? Condition.no() : submitted;
    }

    private static MonthlyHours highestUsable(LocalDate day, List<Level> levels, List<Perhaps> perhaps) {
        MonthlyHours highest = MonthlyHours.NONE;
        for (Level level : levels) {
            if (!level.since.isAfter(day) && isUsable(day, replacedOn(level.since, levels))) {
                boolean stays = isUsable(day, perhapsReplacedOn(level.since, perhaps));
                highest = highest.orMore(stays ? level.hours : level.hours.when(anyCounts(perhaps)));
            }
        }
        for (Perhaps one : perhaps) {
            if (isUsable(day, replacedOn(one.last, levels))) {
                highest = highest.orMore(one.hours.when(one.counts));
            }
        }
        return highest.orMore(MonthlyHours.exactly(fewestOfTheLatest(day, levels, perhaps)));
    }

    private static Condition anyCounts(List<Perhaps> perhaps) {
        Condition any = Condition.no();
        for (Perhaps one : perhaps) {
            any = any.or(one.counts);
        }
        return any;
    }

    /** The hours that the latest assessment found at the least, whichever is the latest: nothing has replaced these. */
    private static BigDecimal fewestOfTheLatest(LocalDate day, List<Level> levels, List<Perhaps> perhaps) {
        LocalDate latest = LocalDate.MIN;
        BigDecimal fewest = BigDecimal.ZERO;
        for (Level level : levels) {
            if (!level.since.isAfter(day) && !level.since.isBefore(latest)) {
                fewest = level.since.isAfter(latest) ? level.hours.atLeast() : fewest.max(level.hours.atLeast());
                latest = level.since;
            }
        }
        for (Perhaps one : perhaps) {
            if (one.last.isAfter(latest)) {
                fewest = fewest.min(one.hours.atLeast());
            }
        }
        return fewest;
    }

    private static boolean isUsable(LocalDate day, LocalDate replacedOn) {
        return !replacedOn.isBefore(day) || !day.isAfter(oldHoursUsableThrough(replacedOn));
    }

    /** The day of the next assessment. */
    private static LocalDate replacedOn(LocalDate since, List<Level> levels) {
        LocalDate replacedOn = LocalDate.MAX;
        for (Level other : levels) {
            if (other.since.isAfter(since) && other.since.isBefore(replacedOn)) {
                replacedOn = other.since;
            }
        }
        return replacedOn;
    }

    /** The first day on which one that is not known may have been the next. */
    private static LocalDate perhapsReplacedOn(LocalDate since, List<Perhaps> perhaps) {
        LocalDate replacedOn = LocalDate.MAX;
        for (Perhaps one : perhaps) {
            if (one.last.isAfter(since)) {
                replacedOn = Days.earlier(replacedOn, Days.later(one.first, since.plusDays(1)));
            }
        }
        return replacedOn;
    }

    private static MonthlyHours exceptions(LocalDate day, OregonFacts facts) {
        Option<Seq<Approval>> approvals = facts.record().getApprovals();
        if (approvals.isEmpty()) {
            return MonthlyHours.unknown(facts.missing("approvals"));
        }
        MonthlyHours highest = MonthlyHours.NONE;
        for (int i = 0; i < approvals.get().size(); i++) {
            Approval approval = approvals.get().get(i);
            Subject at = facts.root().element("approvals", i, "approval", approval.getId());
            Condition usable = isHoursException(at, approval).and(isUsable(facts, at, approval, day));
            if (!usable.isNo()) {
                highest = highest.orMore(
                        MonthlyHours.of(approval.getHoursPerMonth(), at).when(usable));
            }
        }
        return highest;
    }

    /** Whether an approval is for hours above the service level. */
    static Condition isHoursException(Subject at, Approval approval) {
        return approval.getKind().isForeign()
                ? Condition.unknown(new MissingFact(at, "kind"))
                : Condition.of(approval.getKind().equals(ApprovalKind.HOURS_EXCEPTION));
    }

    private static Condition isUsable(OregonFacts facts, Subject at, Approval approval, LocalDate day) {
        Option<LocalDate> decidedOn = approval.getDecidedOn();
        Condition decided = decidedOn.isDefined()
                ? Condition.of(
                        facts.hasHappened(decidedOn.get()) && !decidedOn.get().isAfter(day))
                : Condition.unknown(new MissingFact(at, "decidedOn"));
        Option<Period> period = approval.getPeriod();
        Condition given = period.isDefined()
                ? Condition.of(period.get().contains(day))
                : Condition.unknown(new MissingFact(at, "period"));
        Option<LocalDate> revokedOn = approval.getRevokedOn();
        boolean revoked = revokedOn.isDefined()
                && facts.hasHappened(revokedOn.get())
                && day.isAfter(oldHoursUsableThrough(revokedOn.get()));
        return isApproved(at, approval).and(decided).and(given).and(Condition.of(!revoked));
    }

    private static Condition isApproved(Subject at, Approval approval) {
        Option<ApprovalDecision> decision = approval.getDecision();
        return decision.isEmpty() || decision.get().isForeign()
                ? Condition.unknown(new MissingFact(at, "decision"))
                : Condition.of(!decision.get().equals(ApprovalDecision.DENIED));
    }

    private static MonthlyHours nursing(LocalDate day, OregonFacts facts) {
        Condition child = facts.isChild(day);
        Option<Seq<NursingAllotment>> allotments = facts.record().getNursingAllotments();
        if (allotments.isEmpty()) {
            return MonthlyHours.unknown(facts.missing("nursingAllotments")).when(child);
        }
        MonthlyHours highest = MonthlyHours.NONE;
        for (int i = 0; i < allotments.get().size(); i++) {
            NursingAllotment allotment = allotments.get().get(i);
            if (allotment.getPeriod().contains(day)) {
                highest = highest.orMore(
                        MonthlyHours.exactly(allotment.getHoursPerMonth()).when(child));
            }
        }
        return highest;
    }
}

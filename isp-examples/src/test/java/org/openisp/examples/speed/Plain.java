package org.openisp.examples.speed;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.signing.Signature;

/**
 * What hand-written checks are made of: days and three-valued answers as numbers.
 *
 * <p>A day is a number of days since 1970. An answer is {@link #NO}, {@link #OPEN} or {@link #YES}, so that the smaller of
 * two is "both" and the larger is "either". What was done, or is known not to be done, is one number too: see {@link #act}.
 */
final class Plain {

    static final int NO = 0;
    static final int OPEN = 1;
    static final int YES = 2;

    /** Where there is no day; before every day. */
    static final int NONE = Codes.NO_DAY;

    /** After every day. */
    static final int NEVER = Integer.MAX_VALUE;

    /** An act of which nothing is recorded. */
    static final int NOT_RECORDED = Integer.MIN_VALUE;

    /** The first day of the first text of the law that the library holds: 2024-10-25. */
    static final int FIRST_TEXT = (int) LocalDate.of(2024, 10, 25).toEpochDay();

    /** The first day of the text that followed it: 2025-10-31. */
    static final int SECOND_TEXT = (int) LocalDate.of(2025, 10, 31).toEpochDay();

    private Plain() {}

    static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }

    static int day(Option<LocalDate> day) {
        return day.isDefined() ? (int) day.get().toEpochDay() : NONE;
    }

    static int said(Said said) {
        return said == Said.YES ? YES : said == Said.NO ? NO : OPEN;
    }

    static int yesOrNo(boolean yes) {
        return yes ? YES : NO;
    }

    static int not(int answer) {
        return YES - answer;
    }

    /** An act as of a day, as a number: odd if it is done, the day twice, and one more. */
    static int act(Act act, int asOf) {
        if (act instanceof Act.On on) {
            int day = day(on.doneOn().get());
            return day > asOf ? notThrough(asOf) : done(day);
        }
        return act instanceof Act.NotThrough not
                ? notThrough(day(not.notDoneThrough().get()))
                : NOT_RECORDED;
    }

    static int done(int day) {
        return 2 * day + 1;
    }

    static int notThrough(int day) {
        return day == NONE ? NOT_RECORDED : 2 * day;
    }

    static boolean isDone(int act) {
        return (act & 1) != 0;
    }

    /** The day on which it was done. */
    static int doneOn(int act) {
        return act >> 1;
    }

    /** Whether it is known not to have been done through the day. */
    static boolean isNotDoneBy(int act, int day) {
        return (act & 1) == 0 && act >> 1 >= day;
    }

    /** Whether it was done by the day. */
    static int isDoneBy(int act, int day) {
        if (isDone(act)) {
            return yesOrNo(doneOn(act) <= day);
        }
        return isNotDoneBy(act, day) ? NO : OPEN;
    }

    /** Either of two acts, as a last day needs it: done in time if one was, late only if neither can have been in time. */
    static int eitherBy(int due, int one, int other) {
        boolean first = isDone(one) && doneOn(one) <= due;
        boolean second = isDone(other) && doneOn(other) <= due;
        if (first || second) {
            return first && (!second || doneOn(one) <= doneOn(other)) ? one : other;
        }
        boolean firstKnown = isDone(one) || isNotDoneBy(one, due);
        boolean secondKnown = isDone(other) || isNotDoneBy(other, due);
        if (!firstKnown || !secondKnown) {
            int open = firstKnown ? other : one;
            return isDone(open) ? NOT_RECORDED : open;
        }
        return isDone(one) && (!isDone(other) || doneOn(one) <= doneOn(other)) ? one : other;
    }

    /** The answer where an act has a last day. */
    static int byLastDay(int due, int act, int asOf) {
        if (isDone(act)) {
            return doneOn(act) > due ? Codes.NOT_MET : Codes.MET;
        }
        if (due >= asOf) {
            return Codes.PENDING;
        }
        return isNotDoneBy(act, due) ? Codes.NOT_MET : Codes.UNDETERMINED;
    }

    /** The day on which an act was done; none if it was not. */
    static int doneOrNone(int act) {
        return isDone(act) ? doneOn(act) : NONE;
    }

    /** Through which day a register is complete; none if that is not recorded. */
    static int complete(Register<?> register, int recordComplete) {
        if (!register.isRecorded()) {
            return NONE;
        }
        int own = day(register.completeThrough());
        return own == NONE ? recordComplete : own;
    }

    /** The first of some days as an act with a last day: one that was late only where none can have been in time. */
    static int firstBy(int due, int first, int complete) {
        return first != NEVER && (first <= due || complete >= due) ? done(first) : notThrough(complete);
    }

    /** Whether one of some values is this one. */
    static boolean contains(Seq<?> values, Object value) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).equals(value)) {
                return true;
            }
        }
        return false;
    }

    static boolean contains(Period period, int day) {
        return day(period.from()) <= day
                && (period.through().isEmpty() || day <= day(period.through().get()));
    }

    /** The last day on which a plan stands: the day it was ended, or as written, whichever is earlier. */
    static int lastDay(Isp isp, int asOf) {
        int written = day(isp.getEndsOn());
        int ended = terminatedOn(isp, asOf);
        return ended != NONE && (written == NONE || ended <= written) ? ended : written;
    }

    static int terminatedOn(Isp isp, int asOf) {
        int ended = day(isp.getTerminatedOn());
        return ended > asOf ? NONE : ended;
    }

    /** Whether a plan that stands from a first through a last day covers some day of a stretch. */
    static int covers(int start, int end, int first, int last) {
        if (start != NONE && end != NONE) {
            return yesOrNo(start <= last && end >= first);
        }
        if (start != NONE) {
            return start < first ? OPEN : yesOrNo(start <= last);
        }
        return end != NONE && end < first ? NO : OPEN;
    }

    /** Whether a plan is complete, so that what it does not say is missing. */
    static int isComplete(Isp isp, int asOf) {
        int finalized = day(isp.getFinalizedOn());
        if ((finalized != NONE && finalized <= asOf) || isDone(act(isp.getImplemented(), asOf))) {
            return YES;
        }
        Seq<Signature> signatures = isp.getSigning().getSignatures().entries();
        for (int i = 0; i < signatures.size(); i++) {
            int signed = day(signatures.get(i).getSignedOn());
            if (signed != NONE && signed <= asOf) {
                return YES;
            }
        }
        int start = day(isp.getStartsOn());
        if (start != NONE) {
            return yesOrNo(start <= asOf);
        }
        return hasCome(day(isp.getEndsOn()), asOf) || hasCome(day(isp.getTerminatedOn()), asOf) ? YES : OPEN;
    }

    private static boolean hasCome(int day, int asOf) {
        return day != NONE && day <= asOf;
    }

    /** The answer of a clause that asks a plan to say something. */
    static int says(Isp isp, int content, int asOf) {
        if (content != NO) {
            return content == YES ? Codes.MET : Codes.UNDETERMINED;
        }
        int complete = isComplete(isp, asOf);
        return complete == YES ? Codes.NOT_MET : complete == NO ? Codes.PENDING : Codes.UNDETERMINED;
    }

    /** Whether a limitation has been applied: what has ended was applied on its last day. */
    static int isApplied(Limitation limitation, int asOf) {
        int started = act(limitation.getStarted(), asOf);
        int applied = isDoneBy(started, asOf);
        int ended = day(limitation.getEndedOn());
        return applied == OPEN && hasCome(ended, asOf) ? yesOrNo(!isNotDoneBy(started, ended)) : applied;
    }

    /** The answer of a clause that asks something of a limitation: until it is first applied, there is time. */
    static int saysOfLimitation(int applied, int content) {
        if (content != NO) {
            return content == YES ? Codes.MET : Codes.UNDETERMINED;
        }
        return applied == YES ? Codes.NOT_MET : applied == NO ? Codes.PENDING : Codes.UNDETERMINED;
    }

    /** The answer of a clause about safeguards for one purpose. */
    static int saysForPurpose(int purpose, int applied, int content) {
        if (purpose == NO) {
            return Codes.NOT_APPLICABLE;
        }
        return purpose == YES ? saysOfLimitation(applied, content) : Codes.UNDETERMINED;
    }

    /** Whether a service comes with a revision that is made after the day. */
    static boolean comesLater(Isp isp, Option<String> revisionId, int asOf) {
        if (revisionId.isEmpty()) {
            return false;
        }
        Seq<Revision> revisions = isp.getRevisions().entries();
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            Option<LocalDate> made =
                    revision.getMadeOn().orElse(revision.getImplemented().doneOn());
            if (revision.getId().equals(revisionId.get()) && day(made) > asOf) {
                return true;
            }
        }
        return false;
    }

    /** Whether a revision begins or ends a service paid using Department funds. */
    static int needsAuthorization(Revision revision) {
        return Math.max(changesFunded(revision.getBegins()), changesFunded(revision.getEnds()));
    }

    private static int changesFunded(Option<Seq<ServiceChange>> changes) {
        if (changes.isEmpty()) {
            return OPEN;
        }
        int funded = NO;
        Seq<ServiceChange> all = changes.get();
        for (int i = 0; i < all.size(); i++) {
            funded = Math.max(funded, said(all.get(i).getDepartmentFunded()));
        }
        return funded;
    }

    /** Whether K Plan or waiver services are enrolled in on the day. */
    static int isInWaiverOrKPlan(ServiceRecord record, int day) {
        if (record.getFundingAuthorities().isEmpty()) {
            return OPEN;
        }
        int enrolled = NO;
        Seq<FundingEnrollment> enrollments = record.getFundingAuthorities().get();
        for (int i = 0; i < enrollments.size(); i++) {
            if (contains(enrollments.get(i).getPeriod(), day)) {
                enrolled = Math.max(enrolled, isWaiverOrKPlan(enrollments.get(i).getAuthority()));
            }
        }
        return enrolled;
    }

    private static int isWaiverOrKPlan(FundingAuthority authority) {
        if (authority.isForeign()) {
            return OPEN;
        }
        return yesOrNo(authority.equals(FundingAuthority.K_PLAN)
                || authority.equals(FundingAuthority.ADULTS_WAIVER)
                || authority.equals(FundingAuthority.CHILDRENS_WAIVER)
                || authority.equals(FundingAuthority.CHILDRENS_EXTRAORDINARY_NEEDS_WAIVER)
                || authority.equals(FundingAuthority.MEDICALLY_INVOLVED_CHILDRENS_WAIVER)
                || authority.equals(FundingAuthority.MEDICALLY_FRAGILE_MODEL_WAIVER)
                || authority.equals(FundingAuthority.BEHAVIORAL_MODEL_WAIVER));
    }

    /** Whether the list for a services coordinator names the authority. */
    static int isListed(Option<FundingAuthority> authority) {
        if (authority.isEmpty() || authority.get().isForeign()) {
            return OPEN;
        }
        FundingAuthority one = authority.get();
        return yesOrNo(one.equals(FundingAuthority.K_PLAN)
                || one.equals(FundingAuthority.CHILDRENS_EXTRAORDINARY_NEEDS_WAIVER)
                || one.equals(FundingAuthority.ADULTS_WAIVER)
                || one.equals(FundingAuthority.CHILDRENS_WAIVER)
                || one.equals(FundingAuthority.STATE_PLAN_PERSONAL_CARE)
                || one.equals(FundingAuthority.PRIVATE_DUTY_NURSING)
                || one.equals(FundingAuthority.FAMILY_SUPPORT));
    }

    /** Whether an order was given by the day, by the licensed provider and for medical use only. */
    static int isOrder(MedicalOrder order) {
        return Math.min(said(order.getByLicensedProvider()), said(order.getMedicalUseOnly()));
    }

    static int isGivenBy(MedicalOrder order, int day) {
        int ordered = day(order.getOrderedOn());
        return ordered == NONE ? OPEN : yesOrNo(ordered <= day);
    }

    /** The day on which somebody is so many years old; on March 1 for a February 29 that the year lacks. */
    static int birthday(LocalDate birth, int age) {
        LocalDate birthday = birth.plusYears(age);
        return day(birthday.getDayOfMonth() == birth.getDayOfMonth() ? birthday : birthday.plusDays(1));
    }

    static int oneYearFrom(int day) {
        return day(LocalDate.ofEpochDay(day).plusYears(1));
    }

    /** The last day of twelve months that begin on the day. */
    static int twelveMonths(int start) {
        LocalDate first = LocalDate.ofEpochDay(start);
        LocalDate anniversary = first.plusYears(1);
        return day(anniversary) - (anniversary.getDayOfMonth() == first.getDayOfMonth() ? 1 : 0);
    }

    static int endOfNextMonth(int day) {
        LocalDate next = LocalDate.ofEpochDay(day).plusMonths(1);
        return day(next) + next.lengthOfMonth() - next.getDayOfMonth();
    }

    /** The tenth business day after a day: Monday to Friday, less federal and state legal holidays. */
    static int tenBusinessDaysAfter(int day) {
        LocalDate candidate = LocalDate.ofEpochDay(day);
        for (int counted = 0; counted < 10; ) {
            candidate = candidate.plusDays(1);
            counted += isBusinessDay(candidate) ? 1 : 0;
        }
        return day(candidate);
    }

    private static boolean isBusinessDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            case MONDAY -> !isHoliday(day) && !isHoliday(day.minusDays(1)) && !isMondayHoliday(day);
            case FRIDAY -> !isHoliday(day) && !isHoliday(day.plusDays(1));
            default -> !isHoliday(day) && !isThanksgiving(day);
        };
    }

    private static boolean isHoliday(LocalDate day) {
        int inMonth = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> inMonth == 1;
            case JUNE -> inMonth == 19;
            case JULY -> inMonth == 4;
            case NOVEMBER -> inMonth == 11;
            case DECEMBER -> inMonth == 25;
            default -> false;
        };
    }

    private static boolean isMondayHoliday(LocalDate monday) {
        int week = (monday.getDayOfMonth() - 1) / 7 + 1;
        return switch (monday.getMonth()) {
            case JANUARY, FEBRUARY -> week == 3;
            case MAY -> monday.equals(monday.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
            case SEPTEMBER -> week == 1;
            case OCTOBER -> week == 2;
            default -> false;
        };
    }

    private static boolean isThanksgiving(LocalDate day) {
        return day.getMonth() == Month.NOVEMBER
                && day.getDayOfWeek() == DayOfWeek.THURSDAY
                && (day.getDayOfMonth() - 1) / 7 == 3;
    }
}

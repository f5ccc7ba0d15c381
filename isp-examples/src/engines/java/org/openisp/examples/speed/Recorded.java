package org.openisp.examples.speed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Said;

/**
 * What a record holds, in the plain form that both engines are handed: facts of Drools, contexts of DMN. Each is made
 * beforehand, outside of what is measured. Days through which a register is complete are null where nobody says.
 */
public sealed interface Recorded {

    /** What holds for the whole record; the birthdays are null where the birth date is not recorded. */
    record Whole(
            LocalDate asOf,
            boolean needsRecorded,
            boolean fundingRecorded,
            @Nullable LocalDate plansThrough,
            @Nullable LocalDate assessmentsThrough,
            @Nullable LocalDate careerPlansThrough,
            @Nullable LocalDate behaviorPlansThrough,
            @Nullable LocalDate emergencyPlansThrough,
            @Nullable LocalDate deliveriesThrough,
            @Nullable LocalDate annualPlansThrough,
            @Nullable LocalDate birthday18,
            @Nullable LocalDate birthday21,
            @Nullable LocalDate birthday61)
            implements Recorded {}

    /** A plan; the days of reviews that have been held by the day asked about. */
    record Plan(
            String id,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate lastDay,
            List<LocalDate> reviews,
            @Nullable LocalDate reviewsThrough)
            implements Recorded {

        /** Whether the plan covers some day from the first through the last. */
        public Said covers(LocalDate first, LocalDate last) {
            if (startsOn != null && lastDay != null) {
                return Said.of(!startsOn.isAfter(last) && !lastDay.isBefore(first));
            }
            if (startsOn != null) {
                return startsOn.isBefore(first) ? Said.NOT_RECORDED : Said.of(!startsOn.isAfter(last));
            }
            return lastDay != null && lastDay.isBefore(first) ? Said.NO : Said.NOT_RECORDED;
        }

        /** Whether it is known of every day through this one on which it was reviewed. */
        public boolean reviewsKnownThrough(LocalDate day) {
            return reviewsThrough != null && !reviewsThrough.isBefore(day);
        }

        /** The first review from this day on; {@link LocalDate#MAX} where there is none. */
        public LocalDate reviewedFrom(LocalDate day) {
            LocalDate first = LocalDate.MAX;
            for (LocalDate review : reviews) {
                first = !review.isBefore(day) && review.isBefore(first) ? review : first;
            }
            return first;
        }
    }

    /** A plan or a revision, and the first day on which it was authorized. */
    record Signed(String id, @Nullable LocalDate firstAuthorizedOn) implements Recorded {}

    /** A Positive Behavior Support Plan. */
    record BehaviorPlan(String id, @Nullable LocalDate writtenOn) implements Recorded {}

    /**
     * A Temporary Emergency Safety Plan.
     *
     * @param through how far its approved extensions bring it
     * @param longest how far any could
     * @param open whether it is not recorded that both approved an extension
     */
    record EmergencyPlan(
            String id, LocalDate from, @Nullable LocalDate expires, LocalDate through, LocalDate longest, boolean open)
            implements Recorded {

        /** Whether it is in effect on a day: no longer than it says, nor than both have approved. */
        public Said inEffectOn(LocalDate day) {
            if (day.isBefore(from) || day.isAfter(longest) || (expires != null && day.isAfter(expires))) {
                return Said.NO;
            }
            Said notEnded = expires == null ? Said.NOT_RECORDED : Said.YES;
            return day.isAfter(through) ? (open ? Said.NOT_RECORDED : Said.NO).and(notEnded) : notEnded;
        }
    }

    /** A Career Development Plan that has been completed by the day asked about. */
    record CareerPlan(LocalDate completedOn) implements Recorded {}

    /** A copy of a plan that has been given by the day asked about. */
    record Copy(@Nullable String documentId, String recipientId, LocalDate deliveredOn) implements Recorded {}

    /** An Annual Plan that has been developed by the day asked about. */
    record AnnualPlan(LocalDate developedOn) implements Recorded {}

    /** An enrollment in services; no last day while none is recorded. */
    record Funding(LocalDate from, @Nullable LocalDate through, Said waiverOrKPlan) implements Recorded {

        /** Whether it includes the day. */
        public boolean on(LocalDate day) {
            return !day.isBefore(from) && (through == null || !day.isAfter(through));
        }
    }
}

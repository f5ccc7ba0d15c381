package org.openisp.examples.synthetic;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;
import org.openisp.core.enrollment.EntityKind;

/**
 * What is decided about a made-up individual before a record is written: everything else follows from it.
 *
 * @param number which record of the caseload it is, from 1
 * @param asOf the day on which the record is exported, and through which it is complete
 * @param program where the individual lives
 * @param age which age group
 * @param bornOn the day of birth
 * @param language the language in which the individual reads, by its ISO code
 * @param representation who acts beside or for the individual
 * @param entity who manages the case
 * @param hasJob whether there are a job and a coach
 * @param copyForFamily whether the individual wants a family member to have a copy
 * @param limitation the limitation, if any
 * @param event what happens in the current year of the plan, if anything
 * @param eventOn the day on which it happens; a day after {@code asOf} where nothing does
 * @param enrolledOn the first day in case management
 * @param years the years of the plan, the oldest first, and last the one after the current
 */
record Outline(
        long number,
        LocalDate asOf,
        Program program,
        Age age,
        LocalDate bornOn,
        String language,
        Representation representation,
        EntityKind entity,
        boolean hasJob,
        boolean copyForFamily,
        Limit limitation,
        Event event,
        LocalDate eventOn,
        LocalDate enrolledOn,
        Seq<PlanYear> years) {

    /** The first day of the first text of OAR 411-415-0070 that the library holds. */
    static final LocalDate FIRST_TEXT = LocalDate.of(2024, 10, 25);

    /** Days after which nothing of an event is still to be done. */
    private static final int COURSE = 45;

    /** Age groups that the rule tells apart. Nobody leaves a group while the record runs. */
    enum Age {
        /** Under 18. */
        CHILD,
        /** Between 21 and 60: working age. */
        WORKING,
        /** Over 60. */
        OLDER
    }

    /** Who acts beside or for the individual. */
    enum Representation {
        /** Nobody. */
        NONE,
        /** A parent, for a child. */
        PARENT,
        /** A guardian whom a court appointed. */
        GUARDIAN,
        /** Somebody whom the individual chose. */
        DESIGNATED
    }

    /** An individually-based limitation. */
    enum Limit {
        /** There is none. */
        NONE,
        /** Some food is locked away. */
        FOOD,
        /** A rail at the bed: safeguarding equipment on a medical order. */
        RAIL
    }

    /** Something that happens in the course of a plan's year. */
    enum Event {
        /** Nothing. */
        NONE,
        /** Needs change, and the plan is revised without beginning or ending a service: notice, (8)(d). */
        CHANGE,
        /** The individual asks for one more service, which a revision begins: authorization, (8)(c). */
        NEW_SERVICE,
        /** A caregiver is gone overnight: a revision on oral agreement, (8)(e)(A)(iii). */
        URGENT,
        /** A new behavior: a Temporary Emergency Safety Plan, (4). */
        EMERGENCY_PLAN
    }

    /** The id of a person, an organization or a place that plays this part in the record. */
    String id(String part) {
        return String.format(Locale.ROOT, "%s-%06d", part, number);
    }

    /** Whether it is done by the day of the export. */
    boolean isPast(LocalDate day) {
        return !day.isAfter(asOf);
    }

    /** Whether it is done by the day of the export, on a day whose text of the rule the library holds. */
    boolean isJudged(LocalDate day) {
        return isPast(day) && !day.isBefore(FIRST_TEXT);
    }

    /** The plans that are authorized by the day of the export. */
    Seq<PlanYear> authorized() {
        return years.filter(year -> isPast(year.authorizedOn()));
    }

    /** The plans that have begun by the day of the export: each was authorized before. */
    Seq<PlanYear> begun() {
        return years.filter(year -> isPast(year.startsOn()));
    }

    /** The year in which the record is exported. */
    PlanYear current() {
        return years.get(years.size() - 2);
    }

    /** The same outline, with another course of the current year. */
    Outline withCurrent(PlanYear other) {
        return new Outline(
                number,
                asOf,
                program,
                age,
                bornOn,
                language,
                representation,
                entity,
                hasJob,
                copyForFamily,
                limitation,
                event,
                eventOn,
                enrolledOn,
                years.update(years.size() - 2, other));
    }

    /** The first year of all. */
    PlanYear first() {
        return years.head();
    }

    boolean isChild() {
        return age == Age.CHILD;
    }

    boolean isTranslated() {
        return !language.equals("en");
    }

    /** Whether there are ISPs: somebody with case management only has an Annual Plan. */
    boolean hasPlans() {
        return program != Program.CASE_MANAGEMENT_ONLY;
    }

    /** Whether a Career Development Plan is asked for on the ground of age. */
    boolean hasCareerPlan() {
        return age == Age.WORKING && hasPlans();
    }

    /** Whether this happened, and has run its course. */
    boolean has(Event what) {
        return event == what && isPast(eventOn.plusDays(COURSE));
    }

    /** The first day of the K Plan and of waivers: that of the initial ISP, also where that is not in the record. */
    LocalDate enrolledInServicesOn() {
        return first().startsOn().minusYears(first().number());
    }

    /** The day on which the individual came to live in a residential program; at home, the first day of the plan. */
    LocalDate enteredOn() {
        return enrolledInServicesOn().plusDays(program.isResidential() ? number % 9 : 0);
    }
}

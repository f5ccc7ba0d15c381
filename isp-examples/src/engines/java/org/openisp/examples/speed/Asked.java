package org.openisp.examples.speed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Said;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.oregon.oar411_415_0070.S02cAnnualTerm;

/**
 * What a clause is asked about, in the plain form that both engines are handed, with the terms that the clause turns on.
 * Terms that an engine would be slow at, or could hardly tell, are worked out beforehand in Java: authorization, who may
 * sign, initial or annual, complete or not, left school or not, in a program or not, the law of which day, variances and
 * reviewers' decisions. That favors the engines.
 */
public sealed interface Asked {

    /** Where the answer goes, and what is decided before the clause is. */
    Place place();

    /**
     * Where an answer goes.
     *
     * @param slot the number of the answer in the order of the rulebook
     * @param given the answer where the clause is not to be asked: exempt, or the text of that day is not held
     * @param judged the answer where it is for a person: theirs, or that it is still open
     * @param judgedOn the day of theirs
     */
    record Place(
            int slot,
            @Nullable Status given,
            Status judged,
            @Nullable LocalDate judgedOn) {

        /** Whether the clause is to be asked. */
        public boolean open() {
            return given == null;
        }
    }

    /** A record that does not hold what the clause is asked about. */
    record Unrecorded(Place place) implements Asked {}

    /** (1)(c)(C); the strategies of each barrier, null where they are not recorded. */
    record Barriers(
            Place place, boolean servicesRecorded, @Nullable List<Barrier> barriers, Said complete) implements Asked {}

    /** A barrier: whether it has strategies. */
    record Barrier(Said strategies) {}

    /** (1)(d); the needs that a service is to meet, null where they are not recorded. */
    record NeedOfService(
            Place place,
            boolean service,
            boolean servicesRecorded,
            @Nullable List<ServiceNeed> needs,
            Said complete) implements Asked {}

    /** A need: whether it is one of the plan, and whether an assessment found it before the plan was over. */
    record ServiceNeed(Said there, Said found) {}

    /**
     * One need that a service is to meet.
     *
     * @param slot the slot of the service
     * @param index the number of the need among those of the service
     */
    record NeedLink(int slot, int index, Place place, ServiceNeed need) {}

    /** (2)(c). */
    record Term(
            Place place,
            String planId,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            Said initial,
            boolean kindForAPerson,
            @Nullable LocalDate established,
            Said consent)
            implements Asked {

        /** Whether it is known to last twelve months, or known not to; of an initial plan that is not asked. */
        public Said twelveMonths() {
            return initial != Said.NO || startsOn == null || endsOn == null
                    ? Said.NOT_RECORDED
                    : Said.of(endsOn.equals(S02cAnnualTerm.endsOn(startsOn)));
        }
    }

    /** (2)(d); of each service whether the Department funds it. */
    record Policy(Place place, @Nullable List<Funded> services) implements Asked {}

    /** A service: whether the Department funds it. */
    record Funded(Said funded) {}

    /** (3)(e)(B). */
    record Directed(
            Place place,
            boolean recorded,
            boolean emergencyPlansCount,
            LocalDate day,
            Said behavior,
            @Nullable List<Direction> directions,
            Said applied)
            implements Asked {}

    /** What directs a safeguard. */
    record Direction(String documentId, Said byProfessional) {}

    /**
     * One direction of a safeguard.
     *
     * @param slot the slot of the safeguard
     * @param index the number of the direction among those of the safeguard
     */
    record DirectionLink(int slot, int index, Directed of, String documentId, Said byProfessional) {}

    /** (3)(e)(C). */
    record Ordered(
            Place place,
            boolean recorded,
            LocalDate day,
            Said medical,
            @Nullable List<Order> orders,
            Said applied) implements Asked {}

    /** (3)(e)(C)(iii). */
    record Situations(
            Place place,
            boolean recorded,
            LocalDate day,
            Said medical,
            @Nullable List<Order> orders,
            Said applied) implements Asked {}

    /** A medical order: given by the day, by a licensed provider, for medical use only, with the situations for use. */
    record Order(Said given, Said licensed, Said medicalOnly, Said situations) {}

    /** (4). */
    record InEffect(Place place, @Nullable LocalDate expires, LocalDate through, LocalDate longest, boolean open)
            implements Asked {}

    /** (5)(a)(A): the first day, and the earliest and the latest that it can be. */
    record WorkingAge(
            Place place,
            @Nullable LocalDate first,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            Said leftSchool)
            implements Asked {}

    /** (5)(a)(B). */
    record Student(
            Place place,
            Said eligible,
            @Nullable LocalDate expectedOn,
            @Nullable LocalDate exitedOn,
            @Nullable LocalDate notExitedThrough,
            @Nullable LocalDate opportunityOn,
            @Nullable LocalDate noOpportunityThrough)
            implements Asked {}

    /** (6)(a)(A). */
    record AfterAssessment(
            Place place,
            @Nullable LocalDate conductedOn,
            @Nullable LocalDate notThrough) implements Asked {}

    /** (6)(a)(B). */
    record BeforeExpiry(
            Place place,
            @Nullable LocalDate expires,
            @Nullable LocalDate terminatedOn,
            List<LocalDate> reviews,
            @Nullable LocalDate reviewsThrough)
            implements Asked {}

    /** (6)(a)(C). */
    record InTransition(
            Place place,
            boolean period,
            boolean periodsRecorded,
            Said initial,
            @Nullable LocalDate enteredOn,
            @Nullable LocalDate terminatedOn,
            List<LocalDate> reviews,
            @Nullable LocalDate reviewsThrough)
            implements Asked {}

    /** (7)(c). */
    record Objected(
            Place place,
            boolean objection,
            boolean objectionsRecorded,
            Said residential,
            Said documented,
            Said complete)
            implements Asked {}

    /** (8)(a). */
    record Implemented(
            Place place,
            @Nullable LocalDate implementedOn,
            @Nullable LocalDate notThrough,
            Said authorizedThen,
            boolean forAPersonThen,
            String state,
            @Nullable LocalDate authorizedOn,
            @Nullable LocalDate firstAuthorizedOn,
            @Nullable LocalDate signedOn)
            implements Asked {}

    /** (8)(e). */
    record Authorized(
            Place place,
            Said needed,
            String state,
            @Nullable LocalDate authorizedOn,
            @Nullable LocalDate oralThrough,
            boolean implemented,
            @Nullable LocalDate lastDayToSign)
            implements Asked {}

    /** (8)(e)(A)(iii). */
    record OralAgreement(
            Place place,
            boolean agreement,
            boolean noneOrNoneNeeded,
            boolean revision,
            Said needed,
            Said serves,
            Said servesOnceDocumented,
            @Nullable LocalDate due,
            Said signedInTime,
            @Nullable LocalDate signedOn,
            boolean forAPerson)
            implements Asked {}

    /** (8)(m). */
    record CopyTo(
            Place place,
            String documentId,
            @Nullable String planId,
            @Nullable String recipientId,
            Said needed,
            String state,
            @Nullable LocalDate firstAuthorizedOn,
            boolean perhapsEarlier)
            implements Asked {}

    /** (9)(e); the authority is null where it is not recorded, or foreign to the lists. */
    record Listed(Place place, @Nullable String authority, List<Authorizer> authorizers) implements Asked {}

    /** The role in which somebody authorized: the coordinator's, perhaps the coordinator's, or another one. */
    record Authorizer(Said coordinator) {}

    /** (10)(a), the first Annual Plan, and whether it is known that no other entity came before, or followed. */
    record FirstAnnual(
            Place place, LocalDate from, @Nullable LocalDate through, boolean beginKnown, boolean endKnown)
            implements Asked {}

    /** (10)(a), the next one; no first day where no enrollment is recorded then. */
    record NextAnnual(
            Place place,
            LocalDate developedOn,
            @Nullable LocalDate from,
            @Nullable LocalDate through,
            boolean endKnown) implements Asked {}
}

package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Period;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.SeveralGuardians;

/**
 * The guardians of the individual on the day of a plan, and what they signed: whom a court appointed, and of a minor the
 * parents. Somebody who decides about health care only, or whom the individual designated, is no guardian.
 *
 * @param plan the plan
 */
record Guardians(PlanFacts plan) {

    /** Whether there is one. */
    Condition any() {
        return anyWho((index, one) -> Condition.yes());
    }

    /** Whether there is one if the individual is a minor. */
    Condition anyOfMinor() {
        return anyWho(plan.day(), true, (index, one) -> Condition.yes());
    }

    /** Whether there is one, of an adult, who asks that what the guardian says be in the plan; a parent is none. */
    Condition anyOfAdultWhoAsks() {
        return anyWho((index, one) -> one.getKind().equals(RepresentativeKind.PARENT)
                ? Condition.no()
                : Condition.of(one.getAsksForInclusion(), missing(index, "asksForInclusion")));
    }

    /** Whether this person is one. */
    Condition includes(String personId) {
        return includes(personId, plan.day());
    }

    /** Whether this person is one, or has been appointed since and was one on that later day. */
    Condition includesSince(String personId, LocalDate day) {
        return day.isAfter(plan.day()) ? includes(personId).or(includes(personId, day)) : includes(personId);
    }

    private Condition includes(String personId, LocalDate day) {
        return anyWho(day, false, (index, one) -> Condition.of(one.getPersonId().equals(personId)));
    }

    private interface Test {
        Condition of(int index, Representative one);
    }

    private Condition anyWho(Test test) {
        return anyWho(plan.day(), false, test);
    }

    private Condition anyWho(LocalDate day, boolean isOfMinor, Test test) {
        Option<Seq<Representative>> representatives = plan.facts().record().getRepresentatives();
        if (representatives.isEmpty()) {
            return Condition.unknown(plan.facts().missing("representatives"));
        }
        Condition any = Condition.no();
        int index = 0;
        for (Representative one : representatives.get()) {
            boolean isParentOfMinor = isOfMinor && one.getKind().equals(RepresentativeKind.PARENT);
            Condition isGuardian = isParentOfMinor ? isInRole(index, one, day) : isGuardian(index, one, day);
            any = any.or(test.of(index, one).and(isGuardian));
            index++;
        }
        return any;
    }

    private Condition isGuardian(int index, Representative one, LocalDate day) {
        RepresentativeKind kind = one.getKind();
        if (kind.isForeign()) {
            return isInRole(index, one, day).and(Condition.unknown(missing(index, "kind")));
        }
        if (kind.equals(RepresentativeKind.PARENT)) {
            return isInRole(index, one, day).and(plan.facts().isMinor(day));
        }
        return kind.equals(RepresentativeKind.COURT_APPOINTED_GUARDIAN) ? isInRole(index, one, day) : Condition.no();
    }

    private Condition isInRole(int index, Representative one, LocalDate day) {
        Option<Period> period = one.getPeriod();
        return period.isDefined()
                ? Condition.of(period.get().contains(day))
                : Condition.unknown(missing(index, "period"));
    }

    private MissingFact missing(int index, String field) {
        return plan.facts().missing("representatives", index, field);
    }

    /** Whether one of them signed the plan or, by a reading, each. */
    Condition signed() {
        return plan.facts().reading(MissouriReadings.SEVERAL_GUARDIANS) == SeveralGuardians.EACH_SIGNS
                ? eachSigned()
                : oneSigned();
    }

    /** Whether there is none, or that is so; known as well where everybody who may be one signed. */
    Condition noneOrSigned() {
        Condition is = any().not().or(signed());
        return is.isKnown() ? is : is.or(eachSigned());
    }

    /** Whether one of them signed the plan. */
    Condition oneSigned() {
        return Signatures.any(plan, Capacity.LEGAL_REPRESENTATIVE, (signature, index) -> {
            Option<String> signer = signature.getPersonId();
            if (signer.isEmpty()) {
                return Condition.yes();
            }
            return signature.getSignedOn().isDefined()
                    ? includesSince(signer.get(), signature.getSignedOn().get())
                    : includes(signer.get())
                            .or(wasAppointedSince(signer.get())
                                    .and(Condition.unknown(Signatures.missing(plan, index, "signedOn"))));
        });
    }

    /** Whether this person has become one after the day of the plan, by the day asked about. */
    private Condition wasAppointedSince(String personId) {
        Condition was = Condition.no();
        for (Representative one : plan.facts().record().getRepresentatives().getOrElse(Array::empty)) {
            Option<LocalDate> first = one.getPeriod().map(Period::from);
            if (first.exists(day -> day.isAfter(plan.day()) && plan.facts().hasHappened(day))) {
                was = was.or(includes(personId, first.get()));
            }
        }
        return was;
    }

    private Condition eachSigned() {
        if (plan.facts().record().getRepresentatives().isEmpty()) {
            return Condition.unknown(plan.facts().missing("representatives"));
        }
        Seq<Representative> all = plan.facts().record().getRepresentatives().getOrElse(Array::empty);
        int several = all.map(Representative::getPersonId)
                .distinct()
                .count(id -> !includes(id).isNo());
        Condition each = Condition.yes();
        int index = 0;
        for (Representative one : all) {
            each = each.and(isGuardian(index++, one, plan.day()).not().or(hasSigned(one.getPersonId(), several)));
        }
        return each;
    }

    /** A signature that names nobody is that of the one guardian; of several, it may be anybody's. */
    private Condition hasSigned(String personId, int several) {
        return Signatures.any(plan, Capacity.LEGAL_REPRESENTATIVE, (signature, index) -> {
            Option<String> signer = signature.getPersonId();
            if (signer.isDefined()) {
                return Condition.of(signer.get().equals(personId));
            }
            return several == 1 ? Condition.yes() : Condition.unknown(Signatures.missing(plan, index, "personId"));
        });
    }
}

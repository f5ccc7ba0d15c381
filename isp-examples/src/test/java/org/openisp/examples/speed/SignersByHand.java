package org.openisp.examples.speed;

import static org.openisp.examples.speed.Plain.NO;
import static org.openisp.examples.speed.Plain.NONE;
import static org.openisp.examples.speed.Plain.OPEN;
import static org.openisp.examples.speed.Plain.YES;
import static org.openisp.examples.speed.Plain.not;
import static org.openisp.examples.speed.Plain.yesOrNo;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.signing.Capacity;

/** Who signs for the individual on a day, by hand: (8)(e)(A). */
final class SignersByHand {

    private boolean recorded;
    private Seq<Representative> representatives = Array.empty();
    private int adultOn;
    private int born;

    /** Whether something that is not recorded was met since this was last set to false. */
    boolean metSomethingOpen;

    /** Looks at this record from now on. */
    void lookAt(ServiceRecord record) {
        Option<BirthDate> birth = record.getIndividual().getBirthDate();
        born = birth.isEmpty() ? NONE : Plain.day(birth.get().value());
        adultOn = birth.isEmpty() ? NONE : Plain.birthday(birth.get().value(), 18);
        recorded = record.getRepresentatives().isDefined();
        representatives = recorded ? record.getRepresentatives().get() : Array.empty();
    }

    /** Whether this person, in this capacity, may sign for the individual's side on the day. */
    int accepts(Option<String> personId, Capacity capacity, int day) {
        boolean met = metSomethingOpen;
        return known(met, acceptsInCapacity(personId, capacity, day));
    }

    private int acceptsInCapacity(Option<String> personId, Capacity capacity, int day) {
        if (capacity.equals(Capacity.INDIVIDUAL)) {
            return not(hasLegal(day));
        }
        if (capacity.equals(Capacity.LEGAL_REPRESENTATIVE)) {
            return personId.isDefined() ? isOneLegal(personId.get(), day) : someLegal(day);
        }
        if (capacity.equals(Capacity.DESIGNATED_REPRESENTATIVE)) {
            return Math.min(isOneDesignated(personId, day), not(hasLegal(day)));
        }
        return capacity.isForeign() ? OPEN : NO;
    }

    /** Whether this person, in this capacity, may sign on some day so far: on which of these, nothing else tells. */
    boolean mayAcceptOnSomeDay(Option<String> personId, Capacity capacity, int asOf) {
        return onSomeDay(asOf, day -> accepts(personId, capacity, day) != NO);
    }

    /** Whether the individual may be without a representative on some day so far. */
    boolean mayBeAloneOnSomeDay(int asOf) {
        return onSomeDay(asOf, day -> hasRepresentative(day) != YES);
    }

    private boolean onSomeDay(int asOf, IntPredicate isSo) {
        boolean met = metSomethingOpen;
        boolean any = isSo.test(asOf) || (adultOn != NONE && isSoOn(adultOn - 1, asOf, isSo));
        for (int i = 0; !any && i < representatives.size(); i++) {
            Option<Period> period = representatives.get(i).getPeriod();
            Option<LocalDate> authorizedOn =
                    representatives.get(i).getAuthorized().doneOn();
            any = (authorizedOn.isDefined() && isSoOn(Plain.day(authorizedOn) - 1, asOf, isSo))
                    || (period.isDefined()
                            && (isSoOn(Plain.day(period.get().from()) - 1, asOf, isSo)
                                    || (period.get().through().isDefined()
                                            && isSoOn(Plain.day(period.get().through()), asOf, isSo))));
        }
        metSomethingOpen = met;
        return any;
    }

    private boolean isSoOn(int day, int asOf, IntPredicate isSo) {
        return day <= asOf && (born == NONE || day >= born) && isSo.test(day);
    }

    /** Whether a legal representative acts for the individual on the day. */
    private int hasLegal(int day) {
        boolean met = metSomethingOpen;
        int has = isAnyLegal(day);
        int minor = isMinor(day);
        if (has == OPEN && minor == YES && hasParentOn(day)) {
            return known(met, YES);
        }
        if (has != NO) {
            return has;
        }
        return minor == NO || (minor == OPEN && !hasParent()) ? NO : open();
    }

    /** Whether the individual has a legal or a designated representative on the day. */
    int hasRepresentative(int day) {
        boolean met = metSomethingOpen;
        return known(met, Math.max(hasLegal(day), isOneDesignated(Option.none(), day)));
    }

    /** Whether the representative acts for the individual on the day at all. */
    int acts(Representative one, int day) {
        if (one.getKind().equals(RepresentativeKind.PARENT)) {
            return isLegal(one, day);
        }
        return one.getKind().isForeign() ? open() : isInRole(one, day);
    }

    /** Whether the signer is the one representative that is recorded. */
    boolean isTheOnly(Option<String> personId, Capacity capacity) {
        return capacity.equals(Capacity.LEGAL_REPRESENTATIVE)
                && representatives.size() == 1
                && personId.contains(representatives.get(0).getPersonId());
    }

    /** Whether the individual's signature or that of the only representative counts, each of its day. */
    boolean oneOfThemCounts(int individualSigned, int representativeSigned) {
        Representative only = representatives.get(0);
        boolean isParent = only.getKind().equals(RepresentativeKind.PARENT);
        if (!isParent && isMinor(individualSigned) == YES) {
            return false;
        }
        if (individualSigned == representativeSigned) {
            return true;
        }
        return isParent
                ? individualSigned > representativeSigned
                : !only.getKind().isForeign() && only.getPeriod().isDefined();
    }

    private int isAnyLegal(int day) {
        if (!recorded) {
            return open();
        }
        boolean met = metSomethingOpen;
        int any = NO;
        for (int i = 0; i < representatives.size(); i++) {
            any = Math.max(any, isLegal(representatives.get(i), day));
        }
        return known(met, any);
    }

    private int isOneLegal(String personId, int day) {
        if (!recorded) {
            return open();
        }
        boolean met = metSomethingOpen;
        int any = NO;
        for (int i = 0; i < representatives.size(); i++) {
            Representative one = representatives.get(i);
            any = one.getPersonId().equals(personId) ? Math.max(any, isLegal(one, day)) : any;
        }
        return known(met, any);
    }

    /** Of one who is not named it is known where all or none of those in role are. */
    private int someLegal(int day) {
        int any = isAnyLegal(day);
        int another = recorded ? NO : OPEN;
        for (int i = 0; i < representatives.size(); i++) {
            Representative one = representatives.get(i);
            boolean aside = isOver(one, day) || one.getKind().equals(RepresentativeKind.DESIGNATED_REPRESENTATIVE);
            another = aside ? another : Math.max(another, not(isLegal(one, day)));
        }
        return any == YES && another != NO ? open() : any;
    }

    private int isOneDesignated(Option<String> personId, int day) {
        if (!recorded) {
            return open();
        }
        boolean met = metSomethingOpen;
        int any = NO;
        for (int i = 0; i < representatives.size(); i++) {
            Representative one = representatives.get(i);
            if (personId.isEmpty() || one.getPersonId().equals(personId.get())) {
                RepresentativeKind kind = one.getKind();
                if (kind.equals(RepresentativeKind.DESIGNATED_REPRESENTATIVE)) {
                    any = Math.max(any, Math.min(isInRole(one, day), isAuthorizedBy(one, day)));
                } else if (kind.isForeign()) {
                    any = Math.max(any, open());
                }
            }
        }
        return known(met, any);
    }

    /** Whether the designated representative was authorized by the day. */
    int isAuthorizedBy(Representative designated, int day) {
        Act authorized = designated.getAuthorized();
        if (authorized.doneOn().isDefined()) {
            return yesOrNo(Plain.day(authorized.doneOn()) <= day);
        }
        Option<LocalDate> notThrough = authorized.notDoneThrough();
        return notThrough.isDefined() && Plain.day(notThrough) >= day ? NO : open();
    }

    private int isLegal(Representative one, int day) {
        boolean met = metSomethingOpen;
        return known(met, isLegalByKind(one, day));
    }

    private int isLegalByKind(Representative one, int day) {
        RepresentativeKind kind = one.getKind();
        if (kind.equals(RepresentativeKind.PARENT)) {
            int minor = isMinor(day) == OPEN ? open() : isMinor(day);
            return isOver(one, day) ? NO : Math.min(minor, not(hasGuardian(day)));
        }
        if (kind.equals(RepresentativeKind.COURT_APPOINTED_GUARDIAN)) {
            return Math.min(isInRole(one, day), maySignPlans(one));
        }
        if (kind.equals(RepresentativeKind.HEALTH_CARE_REPRESENTATIVE)) {
            return Math.min(isAdult(day), Math.min(isInRole(one, day), maySignPlans(one)));
        }
        return kind.isForeign() ? open() : NO;
    }

    private int hasGuardian(int day) {
        boolean met = metSomethingOpen;
        int any = NO;
        for (int i = 0; i < representatives.size(); i++) {
            Representative one = representatives.get(i);
            if (one.getKind().isForeign() || one.getKind().equals(RepresentativeKind.COURT_APPOINTED_GUARDIAN)) {
                int signs = Math.min(isInRole(one, day), maySignPlans(one));
                any = Math.max(any, one.getKind().isForeign() && signs != NO ? open() : signs);
            }
        }
        return known(met, any);
    }

    private int isInRole(Representative one, int day) {
        Option<Period> period = one.getPeriod();
        return period.isDefined() ? yesOrNo(Plain.contains(period.get(), day)) : open();
    }

    private static boolean isOver(Representative one, int day) {
        return one.getPeriod().isDefined() && !Plain.contains(one.getPeriod().get(), day);
    }

    private int maySignPlans(Representative one) {
        if (one.getScope().isEmpty()) {
            return open();
        }
        boolean foreign = false;
        for (DecisionScope scope : one.getScope().get()) {
            if (scope.equals(DecisionScope.SIGN_PLAN)) {
                return YES;
            }
            foreign |= scope.isForeign();
        }
        return foreign ? open() : NO;
    }

    private int isMinor(int day) {
        return adultOn == NONE ? OPEN : yesOrNo(day < adultOn);
    }

    private int isAdult(int day) {
        int minor = isMinor(day);
        if (minor != OPEN) {
            return not(minor);
        }
        return hasParent() ? open() : YES;
    }

    private boolean hasParentOn(int day) {
        for (int i = 0; i < representatives.size(); i++) {
            Representative one = representatives.get(i);
            if (one.getKind().equals(RepresentativeKind.PARENT) && !isOver(one, day)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasParent() {
        for (int i = 0; i < representatives.size(); i++) {
            if (representatives.get(i).getKind().equals(RepresentativeKind.PARENT)) {
                return true;
            }
        }
        return false;
    }

    /** The answer; for one that is known, it does not matter what open things were met. */
    private int known(boolean met, int answer) {
        if (answer != OPEN) {
            metSomethingOpen = met;
        }
        return answer;
    }

    private int open() {
        metSomethingOpen = true;
        return OPEN;
    }
}

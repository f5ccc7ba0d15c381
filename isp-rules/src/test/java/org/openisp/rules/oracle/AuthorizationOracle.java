package org.openisp.rules.oracle;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Code;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.oregon.oar411_415_0070.Authorization.State;

/**
 * Whether a plan or a revision is authorized on a day, by walking through the days: a second opinion on OAR
 * 411-415-0070(8)(e), written from the text.
 *
 * <p>Each entry is asked by itself whether it is what the text asks for: yes, no, or open for want of a fact. A signature is
 * asked about the day on which it was given, a reason about the day on which it was documented. What is not there is "no"
 * on the days through which the register is complete.
 */
final class AuthorizationOracle {

    /** How open text is read. */
    record Read(
            boolean individualBesideLegal,
            boolean onlyDesignated,
            boolean bothParents,
            boolean birthdayOnFebruary28,
            boolean dayOfAgreementCounts,
            boolean fridayClosed) {}

    /** What an entry is: as the text asks, not, not known, or for a person to say. */
    enum Is {
        YES,
        OPEN,
        PERSON,
        NO
    }

    private static final HolidayTable TABLE = new HolidayTable(1998, 2045);

    private final ServiceRecord record;
    private final Signing signing;
    private final boolean isRevision;
    private final LocalDate asOf;
    private final Read read;
    private final Option<LocalDate> ofAge;

    AuthorizationOracle(ServiceRecord record, Signing signing, boolean isRevision, LocalDate asOf, Read read) {
        this.record = record;
        this.signing = signing;
        this.isRevision = isRevision;
        this.asOf = asOf;
        this.read = read;
        this.ofAge = record.getIndividual()
                .getBirthDate()
                .map(birth -> Walk.sameDayOfNthYearAfter(birth.value(), 18, !read.birthdayOnFebruary28));
    }

    /** How it stands on the day asked about, which was reached by walking from the first day. */
    State state(LocalDate firstDay) {
        Is individual = individual(asOf);
        Is manager = caseManager(asOf);
        Is oral = oral(asOf);
        if (individual == Is.YES && manager == Is.YES) {
            return State.AUTHORIZED;
        }
        if (oral == Is.YES && manager == Is.YES) {
            return State.ON_ORAL_AGREEMENT;
        }
        if (manager == Is.NO || (individual == Is.NO && oral == Is.NO)) {
            boolean ranOut = false;
            for (LocalDate day = firstDay; !day.isAfter(asOf); day = Walk.dayAfter(day)) {
                ranOut = ranOut || (oral(day) == Is.YES && caseManager(day) == Is.YES);
            }
            return ranOut ? State.LAPSED : State.NOT_AUTHORIZED;
        }
        boolean somethingIsMissing = individual == Is.OPEN || manager == Is.OPEN || oral == Is.OPEN;
        return somethingIsMissing ? State.UNDETERMINED : State.JUDGMENT;
    }

    /** Whether it is authorized on a day that has come. */
    Said standsOn(LocalDate day) {
        Said individual = said(individual(day)).or(said(oral(day)));
        return individual.and(said(caseManager(day)));
    }

    private static Said said(Is is) {
        return is == Is.YES ? Said.YES : is == Is.NO ? Said.NO : Said.NOT_RECORDED;
    }

    /** (B): "The signature of the case manager involved in the development of, or revision to, the ISP". */
    Is caseManager(LocalDate day) {
        Is best = absent(signing.getSignatures(), day);
        for (Signature signature : signing.getSignatures()) {
            Capacity capacity = signature.getCapacity();
            Is theirs = capacity.equals(Capacity.CASE_MANAGER) ? Is.YES : foreign(capacity);
            best = best(best, byThen(signature.getSignedOn(), day, and(theirs, is(signature.getInvolved()))));
        }
        return best;
    }

    /** (A): the signature of whoever signs, or the reason of somebody who has nobody to sign. */
    Is individual(LocalDate day) {
        Is best = signature(day);
        if (signing.getInabilities().isEmpty()) {
            return best(best, Is.OPEN); // one may be documented, of a day on which there was nobody
        }
        for (InabilityToSign inability : signing.getInabilities().get()) {
            LocalDate documented = inability.getDocumentedOn();
            if (!documented.isAfter(day)) {
                best = best(best, and(hasNobody(documented), accepted(inability.getReason())));
            }
        }
        return best;
    }

    private Is signature(LocalDate day) {
        Is best = absent(signing.getSignatures(), day);
        for (Signature signature : signing.getSignatures()) {
            Option<LocalDate> signed = signature.getSignedOn();
            if (signed.isEmpty()) {
                boolean mayCount = signsForTheIndividual(signature.getCapacity());
                best = best(best, mayCount ? Is.OPEN : Is.NO);
            } else if (!signed.get().isAfter(day)) {
                Is may = maySign(signature.getCapacity(), signature.getPersonId(), signed.get());
                boolean isOneOfTwo = read.bothParents
                        && signature.getCapacity().equals(Capacity.LEGAL_REPRESENTATIVE)
                        && parents(signed.get()) > 1;
                best = best(best, isOneOfTwo ? and(may, bothParents(signed.get(), day)) : may);
            }
        }
        return best;
    }

    private static boolean signsForTheIndividual(Capacity capacity) {
        return capacity.equals(Capacity.INDIVIDUAL)
                || capacity.equals(Capacity.LEGAL_REPRESENTATIVE)
                || capacity.equals(Capacity.DESIGNATED_REPRESENTATIVE)
                || capacity.isForeign();
    }

    /** (i) and (ii). */
    private static Is accepted(InabilityReason reason) {
        if (reason.equals(InabilityReason.PHYSICAL) || reason.equals(InabilityReason.BEHAVIORAL)) {
            return Is.YES;
        }
        return reason.equals(InabilityReason.UNAVAILABLE) ? Is.NO : Is.PERSON;
    }

    /** (iii): the days from the agreement, once documented, through the tenth business day; only for a revision. */
    Is oral(LocalDate day) {
        if (!isRevision) {
            return Is.NO;
        }
        Is best = absent(signing.getOralAgreements(), day);
        Option<LocalDate> first = Option.none();
        for (OralAgreement agreement : signing.getOralAgreements()) {
            boolean serves =
                    serves(agreement) != Is.NO && !agreement.getAgreedOn().isAfter(day);
            if (serves && (first.isEmpty() || agreement.getAgreedOn().isBefore(first.get()))) {
                first = Option.some(agreement.getAgreedOn());
            }
        }
        for (OralAgreement agreement : signing.getOralAgreements()) {
            LocalDate agreed = agreement.getAgreedOn();
            boolean isFirst = first.isDefined() && first.get().equals(agreed);
            LocalDate tenth = TABLE.nth(agreed, 10, read.dayOfAgreementCounts, read.fridayClosed);
            if (isFirst && !day.isAfter(tenth)) {
                best = best(best, and(serves(agreement), isDone(agreement.getDocumented(), day)));
            }
        }
        return best;
    }

    private Is serves(OralAgreement agreement) {
        Is who = agreement.getAgreedBy().isEmpty()
                ? Is.OPEN
                : maySign(agreement.getAgreedBy().get(), agreement.getPersonId(), agreement.getAgreedOn());
        return and(who, and(is(agreement.getImmediateUnexpectedChange()), is(agreement.getPreventsInjuryOrHarm())));
    }

    // Who signs: "the individual, or as applicable the individual's legal or designated representative".

    private Is maySign(Capacity capacity, Option<String> person, LocalDate day) {
        Is legal = anyLegal(day);
        Is designated = anyDesignated(day);
        if (capacity.equals(Capacity.INDIVIDUAL)) {
            Is unlessLegal = read.individualBesideLegal ? Is.YES : not(legal);
            Is unlessDesignated = read.onlyDesignated ? not(designated) : Is.YES;
            return and(unlessLegal, unlessDesignated);
        }
        if (capacity.equals(Capacity.LEGAL_REPRESENTATIVE)) {
            if (legal == Is.OPEN && isChild(day) != Is.NO && !isListed(person)) {
                return Is.OPEN; // the one of whom the record does not know may be the one who signed
            }
            // Somebody without a name may be anybody, also somebody who is not a legal representative.
            return person.isEmpty() ? and(Is.OPEN, oneOf(person, day, true)) : oneOf(person, day, true);
        }
        if (capacity.equals(Capacity.DESIGNATED_REPRESENTATIVE)) {
            return and(not(legal), person.isEmpty() ? and(Is.OPEN, designated) : oneOf(person, day, false));
        }
        return foreign(capacity);
    }

    /** A word of somebody else's may mean what the text asks for. */
    private static Is foreign(Code code) {
        return code.isForeign() ? Is.OPEN : Is.NO;
    }

    private Is oneOf(Option<String> person, LocalDate day, boolean legal) {
        if (record.getRepresentatives().isEmpty()) {
            return Is.OPEN;
        }
        Is best = Is.NO;
        for (Representative one : record.getRepresentatives().get()) {
            if (person.isEmpty() || person.get().equals(one.getPersonId())) {
                best = best(best, legal ? isLegal(one, day) : isDesignated(one, day));
            }
        }
        return best;
    }

    private boolean isListed(Option<String> person) {
        boolean isListed = false;
        for (Representative one : record.getRepresentatives().getOrElse(Array.empty())) {
            isListed = isListed || person.contains(one.getPersonId());
        }
        return isListed;
    }

    /** A child has a legal representative by law: a record that knows of none does not know who it is. */
    private Is anyLegal(LocalDate day) {
        Is known = oneOf(Option.none(), day, true);
        return known == Is.NO && isChild(day) != Is.NO ? Is.OPEN : known;
    }

    private Is anyDesignated(LocalDate day) {
        return oneOf(Option.none(), day, false);
    }

    /** A child never: whoever it is, somebody is the legal representative. */
    private Is hasNobody(LocalDate day) {
        return isChild(day) == Is.YES ? Is.NO : and(not(anyLegal(day)), not(anyDesignated(day)));
    }

    /** 411-317-0000(123): of a child a parent, unless a court appoints another; of an adult within the scope of the role. */
    private Is isLegal(Representative one, LocalDate day) {
        if (one.getKind().equals(RepresentativeKind.PARENT)) {
            return and(and(isChild(day), covers(one, day)), not(anyGuardian(day)));
        }
        if (one.getKind().equals(RepresentativeKind.COURT_APPOINTED_GUARDIAN)) {
            return and(covers(one, day), scope(one));
        }
        if (one.getKind().equals(RepresentativeKind.HEALTH_CARE_REPRESENTATIVE)) {
            return and(not(isChild(day)), and(covers(one, day), scope(one)));
        }
        return and(foreign(one.getKind()), covers(one, day));
    }

    private Is anyGuardian(LocalDate day) {
        Is best = Is.NO;
        for (Representative one : record.getRepresentatives().getOrElse(Array.empty())) {
            Is guardian =
                    one.getKind().equals(RepresentativeKind.COURT_APPOINTED_GUARDIAN) ? Is.YES : foreign(one.getKind());
            best = best(best, and(guardian, and(covers(one, day), scope(one))));
        }
        return best;
    }

    private Is isDesignated(Representative one, LocalDate day) {
        boolean designated = one.getKind().equals(RepresentativeKind.DESIGNATED_REPRESENTATIVE);
        Is is = designated ? isDone(one.getAuthorized(), day) : foreign(one.getKind());
        return and(covers(one, day), is);
    }

    private static Is covers(Representative one, LocalDate day) {
        return one.getPeriod().isEmpty() ? Is.OPEN : one.getPeriod().get().contains(day) ? Is.YES : Is.NO;
    }

    private static Is scope(Representative one) {
        Option<Seq<DecisionScope>> scope = one.getScope();
        if (scope.isEmpty()) {
            return Is.OPEN;
        }
        Is best = Is.NO;
        for (DecisionScope decision : scope.get()) {
            best = best(best, decision.equals(DecisionScope.SIGN_PLAN) ? Is.YES : foreign(decision));
        }
        return best;
    }

    private Is isChild(LocalDate day) {
        if (ofAge.isEmpty()) {
            return Is.OPEN;
        }
        return day.isBefore(ofAge.get()) ? Is.YES : Is.NO;
    }

    private int parents(LocalDate day) {
        int parents = 0;
        for (Representative one : record.getRepresentatives().getOrElse(Array.empty())) {
            boolean isOne = one.getKind().equals(RepresentativeKind.PARENT) && isLegal(one, day) == Is.YES;
            parents += isOne ? 1 : 0;
        }
        return parents;
    }

    /** The signature of each of the parents in role when one of them signed. */
    private Is bothParents(LocalDate inRole, LocalDate day) {
        Is all = Is.YES;
        for (Representative one : record.getRepresentatives().getOrElse(Array.empty())) {
            if (one.getKind().equals(RepresentativeKind.PARENT) && isLegal(one, inRole) == Is.YES) {
                Is signed = absent(signing.getSignatures(), day);
                for (Signature signature : signing.getSignatures()) {
                    boolean his = signature.getCapacity().equals(Capacity.LEGAL_REPRESENTATIVE)
                            && signature.getPersonId().contains(one.getPersonId());
                    signed = his ? best(signed, byThen(signature.getSignedOn(), day, Is.YES)) : signed;
                }
                all = and(all, signed);
            }
        }
        return all;
    }

    // What is not recorded.

    /** An entry that is not there: none on the days through which the register is complete. */
    private Is absent(Register<?> register, LocalDate day) {
        Option<LocalDate> through = register.completeThrough().orElse(record.getCompleteThrough());
        boolean complete =
                register.isRecorded() && through.isDefined() && !through.get().isBefore(day);
        return complete ? Is.NO : Is.OPEN;
    }

    private static Is byThen(Option<LocalDate> done, LocalDate day, Is is) {
        if (done.isEmpty()) {
            return and(is, Is.OPEN);
        }
        return done.get().isAfter(day) ? Is.NO : is;
    }

    private Is isDone(Act act, LocalDate day) {
        if (act.doneOn().isDefined()) {
            return act.doneOn().get().isAfter(day) ? Is.NO : Is.YES;
        }
        boolean notYet =
                act.notDoneThrough().isDefined() && !act.notDoneThrough().get().isBefore(day);
        return notYet ? Is.NO : Is.OPEN;
    }

    private static Is is(Said said) {
        return said.isYes() ? Is.YES : said.isNo() ? Is.NO : Is.OPEN;
    }

    private static Is not(Is is) {
        return is == Is.YES ? Is.NO : is == Is.NO ? Is.YES : is;
    }

    private static Is best(Is one, Is other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Is and(Is one, Is other) {
        if (one == Is.NO || other == Is.NO) {
            return Is.NO;
        }
        if (one == Is.OPEN || other == Is.OPEN) {
            return Is.OPEN;
        }
        return one == Is.PERSON || other == Is.PERSON ? Is.PERSON : Is.YES;
    }
}

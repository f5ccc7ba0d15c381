package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.limitation.Consent;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(3)(b) with 411-004-0040(3): consent to a limitation.
 *
 * <p>Informed consent of the individual or of the legal representative, within the scope of that role, on a signed form
 * that the program approved; where the legal representative consents, with any wishes of the individual that differ. It
 * is given before the limitation is first applied, and stands as long as it is applied. A designated representative
 * cannot give it. The text says "or": the individual's own consent serves also where there is a legal representative; but
 * that of a child does not, who always has one, 411-317-0000(123). Days tell no hours: consent on the day of the first use
 * counts as before it, and on the day on which consent is withdrawn it still stands. A parent needs no scope, which follows
 * from the individual's being a child; where no parent is in the list of representatives, nor a guardian, whoever
 * consents as legal representative of a child may be one. What is typical of a child's age needs consent from the 18th
 * birthday on.
 */
final class S03bConsent {

    static final Rule<OregonFacts, LimitationFacts> CONSENT = LimitationFacts.rule(
            Paragraph.cite(
                    S03bConsent.class,
                    "(3)(b)",
                    ClauseKind.CONTENT,
                    "the individual or the legal representative gives informed consent before the limitation is applied"),
            S03bConsent::consented);

    private S03bConsent() {}

    private static Outcome consented(OregonFacts facts, LimitationFacts about) {
        Condition before = isGivenBeforeUse(facts, about);
        Condition stands = standsOn(facts, about, about.day());
        return about.says(
                before.and(stands),
                "informed consent was given before use, and stands",
                before.isNo()
                        ? "no informed consent of the individual or legal representative was given before use"
                        : "no informed consent of the individual or legal representative stands any more");
    }

    private static Condition isGivenBeforeUse(OregonFacts facts, LimitationFacts about) {
        Act started = about.started();
        if (started.doneOn().isDefined()) {
            return isGivenByFirstUse(started.doneOn().get(), facts, about);
        }
        Condition given = standsOn(facts, about, about.day());
        return about.isApplied().isNo() // not applied yet, any consent is one before use
                ? given
                : given.and(isGivenBeforeAnyUse(facts, about).or(Condition.unknown(about.missing("started"))));
    }

    /**
     * One that stands since the first day on which it may have been applied is one before use, whenever that was; so is
     * one that stands since the 18th birthday, of what did not count before.
     */
    private static Condition isGivenBeforeAnyUse(OregonFacts facts, LimitationFacts about) {
        Option<LocalDate> notThrough = about.started().notDoneThrough();
        Condition given = notThrough.isDefined()
                ? stands(facts, about, notThrough.get().plusDays(1), about.day())
                : Condition.no();
        Option<LocalDate> ofAge = about.ofAgeOn();
        return ofAge.isDefined()
                        && stands(facts, about, ofAge.get(), about.day()).isYes()
                ? given.or(about.countsOn(ofAge.get().minusDays(1)).not())
                : given;
    }

    /** What did not count for a child then needs consent from the 18th birthday on. */
    private static Condition isGivenByFirstUse(LocalDate first, OregonFacts facts, LimitationFacts about) {
        Condition given = standsOn(facts, about, first);
        Option<LocalDate> ofAge = about.cameOfAgeOn();
        return ofAge.isEmpty() ? given : given.or(about.countsOn(first).not().and(standsOn(facts, about, ofAge.get())));
    }

    /** Whether some consent that counts is given by the day and not withdrawn before it. */
    private static Condition standsOn(OregonFacts facts, LimitationFacts about, LocalDate day) {
        return stands(facts, about, day, day);
    }

    /** Whether some consent that counts is given by the first day and not withdrawn before the last. */
    private static Condition stands(OregonFacts facts, LimitationFacts about, LocalDate first, LocalDate last) {
        Register<Consent> consents = about.limitation().getConsents();
        Condition stands = facts.isCompleteThrough(consents, first)
                ? Condition.no()
                : Condition.unknown(about.missing("consents"));
        for (int i = 0; i < consents.entries().size(); i++) {
            Consent consent = consents.entries().get(i);
            if (!consent.getGivenOn().isAfter(first) && !isWithdrawnBefore(last, facts, consent)) {
                Subject at = about.subject()
                        .entry(
                                "consents",
                                consents,
                                i,
                                "consent",
                                about.subject().id())
                        .about(consent.getGivenOn());
                stands = stands.or(counts(facts, at, consent));
            }
        }
        return stands;
    }

    private static boolean isWithdrawnBefore(LocalDate day, OregonFacts facts, Consent consent) {
        Option<LocalDate> withdrawnOn = consent.getWithdrawnOn();
        return withdrawnOn.isDefined()
                && facts.hasHappened(withdrawnOn.get())
                && withdrawnOn.get().isBefore(day);
    }

    private static Condition counts(OregonFacts facts, Subject at, Consent consent) {
        return isByTheRightPerson(facts, at, consent)
                .and(facts.holds(at, "informed", consent.getInformed()))
                .and(facts.holds(at, "signedForm", consent.getSignedForm()));
    }

    private static Condition isByTheRightPerson(OregonFacts facts, Subject at, Consent consent) {
        Option<Capacity> capacity = consent.getCapacity();
        if (capacity.isEmpty() || capacity.get().isForeign()) {
            return Condition.unknown(new MissingFact(at, "capacity"));
        }
        if (capacity.get().equals(Capacity.LEGAL_REPRESENTATIVE)) {
            return isLegalRepresentative(facts, at, consent).and(tellsOfWishes(at, consent.getDifferingWishes()));
        }
        return capacity.get().equals(Capacity.INDIVIDUAL)
                ? facts.isChild(consent.getGivenOn()).not()
                : Condition.no();
    }

    /** Whether the wishes of the individual are told: that they differ, or that they do not. */
    private static Condition tellsOfWishes(Subject at, Noted differing) {
        boolean told = differing.said().isRecorded();
        return told ? Condition.yes() : Condition.unknown(new MissingFact(at, "differingWishes"));
    }

    /** A consent that names nobody may be anybody's, unless nobody could give it. */
    private static Condition isLegalRepresentative(OregonFacts facts, Subject at, Consent consent) {
        Option<Seq<Representative>> all = facts.record().getRepresentatives();
        if (all.isEmpty()) {
            return Condition.unknown(facts.missing("representatives"));
        }
        Option<String> personId = consent.getPersonId();
        Condition is = Condition.no();
        for (int i = 0; i < all.get().size(); i++) {
            Representative one = all.get().get(i);
            Subject there = facts.root().element("representatives", i, "representative", one.getPersonId());
            if (personId.isEmpty() || personId.get().equals(one.getPersonId())) {
                is = is.or(mayConsent(facts, there, one, consent.getGivenOn()));
            }
        }
        if (is.isNo()) {
            return isListed(personId, all.get()) ? is : isLegalRepresentativeNotListed(facts, consent.getGivenOn());
        }
        return personId.isDefined() ? is : is.and(Condition.unknown(new MissingFact(at, "personId")));
    }

    private static boolean isListed(Option<String> personId, Seq<Representative> all) {
        for (int i = 0; personId.isDefined() && i < all.size(); i++) {
            if (personId.get().equals(all.get(i).getPersonId())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether somebody who is not in the list is the legal representative of a child: never known to be. One whose age
     * is not recorded is taken for an adult, unless there is a parent.
     */
    private static Condition isLegalRepresentativeNotListed(OregonFacts facts, LocalDate day) {
        Condition child = facts.isChild(day);
        boolean mayBeChild = child.isYes() || (!child.isKnown() && hasParent(facts, Option.none()));
        return mayBeChild && !hasParent(facts, Option.some(day))
                ? child.and(hasGuardian(facts, day).not()).and(Condition.unknown(facts.missing("representatives")))
                : Condition.no();
    }

    /** Whether a parent is in the list; of a day, one whose role is not over on it, nor begins later. */
    private static boolean hasParent(OregonFacts facts, Option<LocalDate> onThisDay) {
        Seq<Representative> all = facts.record().getRepresentatives().get();
        for (int i = 0; i < all.size(); i++) {
            Option<Period> period = all.get(i).getPeriod();
            boolean isOver =
                    onThisDay.isDefined() && period.isDefined() && !period.get().contains(onThisDay.get());
            if (all.get(i).getKind().equals(RepresentativeKind.PARENT) && !isOver) {
                return true;
            }
        }
        return false;
    }

    private static Condition mayConsent(OregonFacts facts, Subject at, Representative one, LocalDate day) {
        RepresentativeKind kind = one.getKind();
        Option<Period> period = one.getPeriod();
        boolean over = period.isDefined() && !period.get().contains(day);
        if (over) {
            return Condition.no();
        }
        if (kind.isForeign()) {
            boolean may = !facts.isChild(day).or(isWithinRole(at, one, day)).isNo();
            return may ? Condition.unknown(new MissingFact(at, "kind")) : Condition.no();
        }
        if (kind.equals(RepresentativeKind.PARENT)) {
            return facts.isChild(day).and(hasGuardian(facts, day).not());
        }
        if (kind.equals(RepresentativeKind.COURT_APPOINTED_GUARDIAN)) {
            return isWithinRole(at, one, day);
        }
        return kind.equals(RepresentativeKind.HEALTH_CARE_REPRESENTATIVE)
                ? isWithinRole(at, one, day).and(facts.isChild(day).not())
                : Condition.no();
    }

    /** A parent is the legal representative of a child unless a court appointed another, 411-317-0000(123). */
    private static Condition hasGuardian(OregonFacts facts, LocalDate day) {
        Condition has = Condition.no();
        int index = 0;
        for (Representative one : facts.record().getRepresentatives().getOrElse(Array::empty)) {
            Subject at = facts.root().element("representatives", index++, "representative", one.getPersonId());
            boolean isForeign = one.getKind().isForeign();
            if (isForeign || one.getKind().equals(RepresentativeKind.COURT_APPOINTED_GUARDIAN)) {
                Condition is = isWithinRole(at, one, day);
                has = has.or(isForeign && !is.isNo() ? Condition.unknown(new MissingFact(at, "kind")) : is);
            }
        }
        return has;
    }

    private static Condition isWithinRole(Subject at, Representative one, LocalDate day) {
        Option<Period> period = one.getPeriod();
        Condition inRole = period.isDefined()
                ? Condition.of(period.get().contains(day))
                : Condition.unknown(new MissingFact(at, "period"));
        Option<Seq<DecisionScope>> scope = one.getScope();
        if (scope.isDefined() && Lists.contain(scope.get(), DecisionScope.CONSENT_TO_LIMITATION)) {
            return inRole;
        }
        boolean mayBeWithin = scope.isEmpty() || Lists.anyForeign(scope.get());
        return inRole.and(mayBeWithin ? Condition.unknown(new MissingFact(at, "scope")) : Condition.no());
    }
}

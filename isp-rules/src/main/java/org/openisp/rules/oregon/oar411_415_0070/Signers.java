package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.SignerWithDesignated;
import org.openisp.rules.oregon.OregonReadings.SignerWithLegal;

/**
 * "The individual, or as applicable the individual's legal or designated representative": who that is on a day. OAR
 * 411-415-0070(8)(e)(A); a legal representative is one only within the scope of the role, 411-317-0000(123), and a
 * designated one, 411-317-0000(65), only since the day on which they were authorized.
 */
final class Signers {

    private final OregonFacts facts;
    private final List<MissingFact> missing;

    /** Facts that are missing for an answer are added to the list; none for one that is known whatever they are. */
    Signers(OregonFacts facts, List<MissingFact> missing) {
        this.facts = facts;
        this.missing = missing;
    }

    /** Whether this person, in this capacity, may sign for the individual's side on the day. */
    Said accepts(Option<String> personId, Capacity capacity, LocalDate day) {
        int before = missing.size();
        return known(before, acceptsInCapacity(personId, capacity, day));
    }

    private Said acceptsInCapacity(Option<String> personId, Capacity capacity, LocalDate day) {
        if (capacity.equals(Capacity.INDIVIDUAL)) {
            Said alone = facts.reading(OregonReadings.SIGNER_WITH_LEGAL_REPRESENTATIVE) == SignerWithLegal.LEGAL
                    ? hasLegalRepresentative(day).not()
                    : Said.YES;
            return facts.reading(OregonReadings.SIGNER_WITH_DESIGNATED_REPRESENTATIVE)
                            == SignerWithDesignated.DESIGNATED
                    ? alone.and(hasDesignatedRepresentative(day).not())
                    : alone;
        }
        if (capacity.equals(Capacity.LEGAL_REPRESENTATIVE)) {
            Said listed = isListedLegalRepresentative(personId, day);
            return listed.isNo() ? isLegalRepresentativeNotListed(personId, day) : listed;
        }
        if (capacity.equals(Capacity.DESIGNATED_REPRESENTATIVE)) {
            Said designated = anyRepresentative(personId, (one, index) -> isDesignated(one, index, day));
            return designated.isNo()
                    ? designated
                    : designated.and(hasLegalRepresentative(day).not());
        }
        return capacity.isForeign() ? Said.NOT_RECORDED : Said.NO;
    }

    private Said isListedLegalRepresentative(Option<String> personId, LocalDate day) {
        return personId.isDefined()
                ? anyRepresentative(personId, (one, index) -> isLegal(one, index, day))
                : someLegalRepresentative(day);
    }

    /**
     * Whether somebody who is not in the list of representatives is the legal representative of a minor: never known, and
     * open where nobody in the list is known to be, since every minor has one.
     */
    Said isLegalRepresentativeNotListed(Option<String> personId, LocalDate day) {
        return isListed(personId) || !mayBeMinor(day) || hasParentOn(day)
                ? Said.NO
                : hasLegalRepresentative(day).not();
    }

    /** Whether the individual is under 18 on the day; of one whose age is not recorded, only a parent makes it possible. */
    private boolean mayBeMinor(LocalDate day) {
        Said minor = isMinor(day);
        return minor.isYes() || (!minor.isRecorded() && hasParent());
    }

    private boolean isListed(Option<String> personId) {
        return personId.isDefined()
                && anyRepresentative(personId, (one, index) -> Said.YES).isYes();
    }

    /**
     * The first day so far on which this person, in this capacity, may sign; between two turns of roles nothing
     * changes. Every adult once was a minor: somebody who is not in the list counts only if the individual still was
     * one on the last day to sign, and then on any day.
     */
    Option<LocalDate> firstDayToSign(Option<String> personId, Capacity capacity, Option<LocalDate> lastDayToSign) {
        Signers signers = new Signers(facts, new ArrayList<>()); // only the day is missing
        Option<LocalDate> first = firstTurn(
                day -> !signers.acceptsFromTheList(personId, capacity, day).isNo());
        if (!capacity.equals(Capacity.LEGAL_REPRESENTATIVE)
                || signers.isListed(personId)
                || !mayBeMinor(lastDayToSign.getOrElse(facts.asOf()))) {
            return first;
        }
        boolean mayBeAnother = lastDayToSign.exists(
                day -> !signers.isLegalRepresentativeNotListed(personId, day).isNo());
        return first.isDefined() || mayBeAnother ? Option.some(LocalDate.MIN) : first;
    }

    private Said acceptsFromTheList(Option<String> personId, Capacity capacity, LocalDate day) {
        return capacity.equals(Capacity.LEGAL_REPRESENTATIVE)
                ? isListedLegalRepresentative(personId, day)
                : accepts(personId, capacity, day);
    }

    /** The first day so far on which the individual may be without a representative. */
    Option<LocalDate> firstDayAlone() {
        Signers signers = new Signers(facts, new ArrayList<>());
        return firstTurn(day -> !signers.isAlone(day).isNo());
    }

    private Option<LocalDate> firstTurn(Predicate<LocalDate> is) {
        LocalDate first = null;
        for (LocalDate day : turnsOfRoles()) {
            if ((first == null || day.isBefore(first)) && is.test(day)) {
                first = day;
            }
        }
        return Option.of(first);
    }

    /** The first day of all, the 18th birthday, and those since which somebody is in role or authorized, or not. */
    private List<LocalDate> turnsOfRoles() {
        Option<LocalDate> born = facts.record().getIndividual().getBirthDate().map(BirthDate::value);
        List<LocalDate> turns = new ArrayList<>();
        turns.add(born.getOrElse(LocalDate.MIN));
        born.forEach(day -> turns.add(facts.dayOfAge(day)));
        for (Representative one : facts.record().getRepresentatives().getOrElse(Array::empty)) {
            one.getPeriod().forEach(period -> turns.add(period.from()));
            one.getPeriod().flatMap(Period::through).forEach(through -> turns.add(through.plusDays(1)));
            one.getAuthorized().doneOn().forEach(turns::add);
            one.getAuthorized().notDoneThrough().forEach(through -> turns.add(through.plusDays(1)));
        }
        turns.removeIf(day -> !facts.hasHappened(day) || born.exists(day::isBefore));
        return turns;
    }

    /** Whether somebody who is not named is a legal representative: known where all or none of those in role are. */
    private Said someLegalRepresentative(LocalDate day) {
        Said any = anyRepresentative(Option.none(), (one, index) -> isLegal(one, index, day));
        Said another = anyRepresentative(
                Option.none(),
                (one, index) -> isRecordedAsOver(one, day) || isDesignatedKind(one)
                        ? Said.NO
                        : isLegal(one, index, day).not());
        return any.isYes() && !another.isNo() ? notRecorded("representatives") : any;
    }

    private static boolean isDesignatedKind(Representative one) {
        return one.getKind().equals(RepresentativeKind.DESIGNATED_REPRESENTATIVE);
    }

    private static boolean isRecordedAsOver(Representative one, LocalDate day) {
        Option<Period> period = one.getPeriod();
        return period.isDefined() && !period.get().contains(day);
    }

    /**
     * Whether the signer is the one representative that is recorded: then either this person signs for the individual,
     * or, not being a legal representative, leaves it to the individual.
     */
    boolean isTheOnlyRepresentative(Option<String> personId, Capacity capacity) {
        return capacity.equals(Capacity.LEGAL_REPRESENTATIVE)
                && facts.reading(OregonReadings.SIGNER_WITH_DESIGNATED_REPRESENTATIVE)
                        == SignerWithDesignated.INDIVIDUAL_OR_DESIGNATED
                && isTheOnlyOne(personId, facts.record().getRepresentatives());
    }

    private static boolean isTheOnlyOne(Option<String> personId, Option<Seq<Representative>> all) {
        return all.isDefined()
                && all.get().size() == 1
                && personId.isDefined()
                && personId.get().equals(all.get().get(0).getPersonId());
    }

    /**
     * Whether the signature of the individual or that of the only representative counts, each of its day, whatever is not
     * recorded of the representative: a parent's role may have ended between the two, at 18, and one without a recorded
     * period may have begun or ended. A child's own never counts: without this representative, a parent signs.
     */
    boolean oneOfThemCounts(LocalDate individualSigned, LocalDate representativeSigned) {
        Representative only = facts.record().getRepresentatives().get().head();
        boolean isParent = only.getKind().equals(RepresentativeKind.PARENT);
        if (!isParent && isMinor(individualSigned).isYes()) {
            return false;
        }
        if (individualSigned.equals(representativeSigned)) {
            return true;
        }
        return isParent
                ? individualSigned.isAfter(representativeSigned)
                : !only.getKind().isForeign() && only.getPeriod().isDefined();
    }

    /** The same of a documented reason and the signature; of a kind that is not known, neither need count. */
    boolean reasonOrSignatureCounts(LocalDate documented, LocalDate representativeSigned) {
        return !facts.record().getRepresentatives().get().head().getKind().isForeign()
                && oneOfThemCounts(documented, representativeSigned);
    }

    /** Whether a legal representative acts for the individual on the day, within the scope of signing plans. */
    Said hasLegalRepresentative(LocalDate day) {
        int before = missing.size();
        Said has = anyRepresentative(Option.none(), (one, index) -> isLegal(one, index, day));
        if (!has.isRecorded() && isMinor(day).isYes() && hasParentOn(day)) {
            return known(before, Said.YES); // the parent, or the guardian who was appointed instead
        }
        if (!has.isNo()) {
            return has;
        }
        Said minor = isMinor(day);
        if (minor.isYes()) {
            return notRecorded("representatives"); // every minor has one
        }
        // Said to have no representative at all, the individual is taken for an adult; with a parent, perhaps not.
        return minor.isNo() || !hasParent() ? Said.NO : notRecorded("individual/birthDate");
    }

    /** Somebody with a health care representative is taken for an adult, unless there is a parent as well. */
    private Said isAdult(LocalDate day) {
        Said minor = isMinor(day);
        if (minor.isRecorded()) {
            return minor.not();
        }
        return hasParent() ? notRecorded("individual/birthDate") : Said.YES;
    }

    private boolean hasParent() {
        return hasParent(Option.none());
    }

    /** Whether a parent is in the list whose role is not over on the day, nor begins later. */
    private boolean hasParentOn(LocalDate day) {
        return hasParent(Option.some(day));
    }

    private boolean hasParent(Option<LocalDate> onThisDay) {
        Option<Seq<Representative>> all = facts.record().getRepresentatives();
        for (int i = 0; all.isDefined() && i < all.get().size(); i++) {
            Representative one = all.get().get(i);
            boolean isOver = onThisDay.isDefined() && isRecordedAsOver(one, onThisDay.get());
            if (one.getKind().equals(RepresentativeKind.PARENT) && !isOver) {
                return true;
            }
        }
        return false;
    }

    /** Whether a designated representative is there on the day. */
    Said hasDesignatedRepresentative(LocalDate day) {
        return anyRepresentative(Option.none(), (one, index) -> isDesignated(one, index, day));
    }

    /** Whether a legal or a designated representative is there on the day. */
    Said hasRepresentative(LocalDate day) {
        int before = missing.size();
        return known(before, hasLegalRepresentative(day).or(hasDesignatedRepresentative(day)));
    }

    /**
     * Whether neither a legal nor a designated representative is there on the day: of a minor never, who has a legal
     * one, in the list or not.
     */
    Said isAlone(LocalDate day) {
        return isMinor(day).isYes() ? Said.NO : hasRepresentative(day).not();
    }

    /** The parents who may sign for a minor on the day, by the id of the person. */
    Seq<String> parents(LocalDate day) {
        Option<Seq<Representative>> all = facts.record().getRepresentatives();
        Array<String> parents = Array.empty();
        for (int i = 0; all.isDefined() && i < all.get().size(); i++) {
            Representative one = all.get().get(i);
            boolean isParent = one.getKind().equals(RepresentativeKind.PARENT);
            if (isParent && isLegal(one, i, day).isYes()) {
                parents = parents.append(one.getPersonId());
            }
        }
        return parents;
    }

    /** Whether somebody represents the individual on the day at all; the scope of the role does not matter. */
    Said acts(int index, LocalDate day) {
        Representative one = facts.record().getRepresentatives().get().get(index);
        RepresentativeKind kind = one.getKind();
        if (kind.equals(RepresentativeKind.PARENT)) {
            return isLegal(one, index, day);
        }
        if (isDesignatedKind(one)) {
            int before = missing.size();
            return known(before, isDesignated(one, index, day));
        }
        return kind.isForeign() ? ofForeignKind(one, index, day) : isInRole(one, index, day);
    }

    /** Whether the individual is under 18 on the day. */
    Said isMinor(LocalDate day) {
        return facts.isChild(day).said();
    }

    /** A question about a representative, who stands at this position of the list. */
    private interface Test {
        Said of(Representative representative, int index);
    }

    private Said anyRepresentative(Option<String> personId, Test test) {
        Option<Seq<Representative>> all =
                facts.show(facts.root(), "representatives", facts.record().getRepresentatives());
        if (all.isEmpty()) {
            return notRecorded("representatives");
        }
        int before = missing.size();
        Said any = Said.NO;
        for (int i = 0; i < all.get().size(); i++) {
            Representative representative = all.get().get(i);
            if (personId.isEmpty() || personId.get().equals(representative.getPersonId())) {
                int others = missing.size();
                any = any.or(known(others, test.of(representative, i)));
            }
        }
        return known(before, any);
    }

    /** The answer; of one that is known, nothing that was noted since is missing. */
    private Said known(int before, Said answer) {
        if (answer.isRecorded() && missing.size() > before) {
            missing.subList(before, missing.size()).clear();
        }
        return answer;
    }

    private Said isLegal(Representative representative, int index, LocalDate day) {
        RepresentativeKind kind = representative.getKind();
        if (kind.equals(RepresentativeKind.PARENT)) {
            // A parent needs no scope, and no period: they follow from the individual's being a minor.
            if (isRecordedAsOver(representative, day)) {
                return Said.NO;
            }
            int before = missing.size();
            Said minor = isMinor(day);
            if (!minor.isRecorded()) {
                notRecorded("individual/birthDate");
            }
            return known(before, minor.and(hasAppointedGuardian(day).not()));
        }
        if (kind.equals(RepresentativeKind.COURT_APPOINTED_GUARDIAN)
                || kind.equals(RepresentativeKind.HEALTH_CARE_REPRESENTATIVE)) {
            Said oldEnough = kind.equals(RepresentativeKind.HEALTH_CARE_REPRESENTATIVE) ? isAdult(day) : Said.YES;
            return oldEnough.and(isInRole(representative, index, day)).and(maySignPlans(representative, index));
        }
        return ofForeignKind(representative, index, day);
    }

    /**
     * Whether this person, or anybody where none is named, may have been a legal representative on a day through the last;
     * a parent on the first one or later, since the parents of every adult once were.
     */
    boolean mayHaveBeenLegal(Option<String> personId, LocalDate first, LocalDate last) {
        Option<Seq<Representative>> all = facts.record().getRepresentatives();
        for (int i = 0; all.isDefined() && i < all.get().size(); i++) {
            Representative one = all.get().get(i);
            Option<Period> period = one.getPeriod();
            boolean hasBegun = period.isEmpty() || !period.get().from().isAfter(last);
            boolean isIt = personId.isEmpty() || personId.get().equals(one.getPersonId());
            if (isIt && hasBegun && mayBeLegal(one, first)) {
                return true;
            }
        }
        return all.isEmpty();
    }

    private boolean mayBeLegal(Representative one, LocalDate first) {
        if (one.getKind().equals(RepresentativeKind.PARENT)) {
            return !isMinor(first).isNo();
        }
        Option<Seq<DecisionScope>> scope = one.getScope();
        return !isDesignatedKind(one)
                && (scope.isEmpty()
                        || Lists.contain(scope.get(), DecisionScope.SIGN_PLAN)
                        || Lists.anyForeign(scope.get()));
    }

    private Said isDesignated(Representative representative, int index, LocalDate day) {
        RepresentativeKind kind = representative.getKind();
        if (kind.equals(RepresentativeKind.DESIGNATED_REPRESENTATIVE)) {
            Said inRole = isInRole(representative, index, day);
            return inRole.isNo() ? inRole : inRole.and(isAuthorizedBy(day, representative, index));
        }
        return ofForeignKind(representative, index, day);
    }

    /** A kind in somebody else's words may be any, but none outside of the period of the role. */
    private Said ofForeignKind(Representative one, int index, LocalDate day) {
        return one.getKind().isForeign() && !isRecordedAsOver(one, day)
                ? notRecorded("representatives", index, "kind")
                : Said.NO;
    }

    /** Whether a designated representative was authorized by the day. */
    Said isAuthorizedBy(LocalDate day, Representative designated, int index) {
        Act authorized = facts.show(place(designated, index), "authorized", designated.getAuthorized());
        if (authorized.doneOn().isDefined()) {
            return Said.of(!authorized.doneOn().get().isAfter(day));
        }
        Option<LocalDate> notThrough = authorized.notDoneThrough();
        return notThrough.isDefined() && !notThrough.get().isBefore(day)
                ? Said.NO
                : notRecorded("representatives", index, "authorized");
    }

    /** Whether a court appointed another than the parent of a minor: somebody of a kind that is not known, perhaps. */
    private Said hasAppointedGuardian(LocalDate day) {
        return anyRepresentative(Option.none(), (other, index) -> isAppointedGuardian(other, index, day));
    }

    private Said isAppointedGuardian(Representative other, int index, LocalDate day) {
        RepresentativeKind kind = other.getKind();
        if (!kind.isForeign() && !kind.equals(RepresentativeKind.COURT_APPOINTED_GUARDIAN)) {
            return Said.NO;
        }
        Said signs = isInRole(other, index, day).and(maySignPlans(other, index));
        return kind.isForeign() && !signs.isNo() ? notRecorded("representatives", index, "kind") : signs;
    }

    private Said isInRole(Representative representative, int index, LocalDate day) {
        Option<Period> period = facts.show(place(representative, index), "period", representative.getPeriod());
        return period.isDefined()
                ? Said.of(period.get().contains(day))
                : notRecorded("representatives", index, "period");
    }

    private Said maySignPlans(Representative representative, int index) {
        Option<Seq<DecisionScope>> scope = facts.show(place(representative, index), "scope", representative.getScope());
        if (scope.isDefined() && Lists.contain(scope.get(), DecisionScope.SIGN_PLAN)) {
            return Said.YES;
        }
        return scope.isDefined() && !Lists.anyForeign(scope.get())
                ? Said.NO
                : notRecorded("representatives", index, "scope");
    }

    private Subject place(Representative representative, int index) {
        return facts.root().element("representatives", index, "representative", representative.getPersonId());
    }

    private Said notRecorded(String field) {
        return notRecorded(facts.missing(field));
    }

    private Said notRecorded(String list, int position, String field) {
        return notRecorded(facts.missing(list, position, field));
    }

    private Said notRecorded(MissingFact fact) {
        missing.add(fact);
        return Said.NOT_RECORDED;
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;

/** Who the people of section (7) are: representatives of the individual, and services coordinators. */
final class TeamPeople {

    /** Services coordinators of a CDDP or of the Department, 411-415-0020(5). */
    private static final Seq<CaseManagerRole> SERVICES_COORDINATORS = Array.of(
            CaseManagerRole.SERVICES_COORDINATOR,
            CaseManagerRole.CIIS_SERVICES_COORDINATOR,
            CaseManagerRole.CHILDRENS_RESIDENTIAL_COORDINATOR);

    private TeamPeople() {}

    /** Whether this person is a services coordinator on some day from the first through the last. */
    static Condition isServicesCoordinator(OregonFacts facts, String personId, LocalDate first, LocalDate last) {
        Register<CaseManager> register = facts.record().getCaseManagers();
        Condition is = facts.isCompleteThrough(register, last)
                ? Condition.no()
                : Condition.unknown(facts.missing("caseManagers"));
        for (int i = 0; i < register.entries().size(); i++) {
            CaseManager one = register.entries().get(i);
            boolean isThisPerson = one.getPersonId().equals(personId);
            Option<LocalDate> over = one.getPeriod().through();
            boolean then = !one.getPeriod().from().isAfter(last)
                    && (over.isEmpty() || !over.get().isBefore(first));
            if (then && isThisPerson) {
                is = is.or(
                        one.getRole().isForeign()
                                ? Condition.unknown(missingRole(facts, register, i))
                                : Condition.of(Lists.contain(SERVICES_COORDINATORS, one.getRole())));
            }
        }
        return is;
    }

    private static MissingFact missingRole(OregonFacts facts, Register<CaseManager> register, int index) {
        String personId = register.entries().get(index).getPersonId();
        return new MissingFact(facts.root().entry("caseManagers", register, index, "case manager", personId), "role");
    }

    /** Whether a legal representative, within the scope of signing plans, or a designated one is there on the day. */
    static Condition hasRepresentative(OregonFacts facts, LocalDate day) {
        List<MissingFact> missing = new ArrayList<>();
        return condition(new Signers(facts, missing).hasRepresentative(day), missing);
    }

    /**
     * Whether anybody at all represents the individual on the day, whatever the scope. The team decides only where nobody
     * does: somebody who may speak for the individual in one matter is not passed over in another. Whoever was never
     * authorized as a designated representative is none.
     */
    static Condition isRepresentedByAnybody(OregonFacts facts, LocalDate day) {
        List<MissingFact> missing = new ArrayList<>();
        Signers signers = new Signers(facts, missing);
        Said acts = Said.NO;
        Option<Seq<Representative>> all = facts.record().getRepresentatives();
        for (int i = 0; all.isDefined() && i < all.get().size(); i++) {
            acts = acts.or(signers.acts(i, day));
        }
        // Where nobody in the list does, the representative of a minor may be missing in it.
        List<MissingFact> beside = acts.isNo() ? missing : new ArrayList<>();
        return condition(acts.or(new Signers(facts, beside).hasLegalRepresentative(day)), missing);
    }

    /** What was found, and what would tell where it was not. */
    private static Condition condition(Said found, List<MissingFact> wouldTell) {
        return found.isRecorded() ? Condition.of(found.isYes()) : Condition.of(found, Array.ofAll(wouldTell));
    }

    /** Whether this person represents the individual on the day, whatever the scope, listed or not. */
    static Condition represents(OregonFacts facts, String personId, LocalDate day) {
        return isSoOf(personId, facts, day, (signers, one, index) -> signers.acts(index, day));
    }

    /**
     * Whether this person may have invited others as a representative, who is one or once was one: on which day somebody
     * was invited is not recorded. A parent is one only of a minor, a designated representative only once authorized.
     */
    static Condition mayHaveInvited(OregonFacts facts, String personId, LocalDate day) {
        return isSoOf(personId, facts, day, (signers, one, index) -> {
            RepresentativeKind kind = one.getKind();
            if (!hasBegun(facts, one.getPeriod())) {
                return Said.NO;
            }
            if (kind.equals(RepresentativeKind.DESIGNATED_REPRESENTATIVE)) {
                return signers.isAuthorizedBy(facts.asOf(), one, index);
            }
            if (kind.isForeign()) {
                return signers.acts(index, one.getPeriod().map(Period::from).getOrElse(day));
            }
            return kind.equals(RepresentativeKind.PARENT) ? signers.acts(index, day) : Said.YES;
        });
    }

    /** Whether a period has begun by the day asked about; one that is not recorded has. */
    static boolean hasBegun(OregonFacts facts, Option<Period> period) {
        return period.isEmpty() || facts.hasHappened(period.get().from());
    }

    private interface Test {
        Said of(Signers signers, Representative representative, int index);
    }

    private static Condition isSoOf(String personId, OregonFacts facts, LocalDate day, Test test) {
        Option<Seq<Representative>> all = facts.record().getRepresentatives();
        if (all.isEmpty()) {
            return Condition.unknown(facts.missing("representatives"));
        }
        List<MissingFact> missing = new ArrayList<>();
        Signers signers = new Signers(facts, missing);
        Said is = Said.NO;
        for (int i = 0; i < all.get().size(); i++) {
            Representative one = all.get().get(i);
            if (one.getPersonId().equals(personId)) {
                is = is.or(test.of(signers, one, i));
            }
        }
        return condition(is.isNo() ? signers.isLegalRepresentativeNotListed(Option.some(personId), day) : is, missing);
    }
}

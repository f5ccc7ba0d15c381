package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;

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
        int index = 0;
        for (CaseManager one : register.entries()) {
            Subject at = facts.root().entry("caseManagers", register, index++, "case manager", one.getPersonId());
            boolean then = !one.getPeriod().from().isAfter(last)
                    && !one.getPeriod().through().exists(over -> over.isBefore(first));
            if (then && one.getPersonId().equals(personId)) {
                is = is.or(
                        one.getRole().isForeign()
                                ? Condition.unknown(new MissingFact(at, "role"))
                                : Condition.of(SERVICES_COORDINATORS.contains(one.getRole())));
            }
        }
        return is;
    }

    /** Whether a legal representative, within the scope of signing plans, or a designated one is there on the day. */
    static Condition hasRepresentative(OregonFacts facts, LocalDate day) {
        List<MissingFact> missing = new ArrayList<>();
        Signers signers = new Signers(facts, missing);
        Said has = signers.hasLegalRepresentative(day).or(signers.hasDesignatedRepresentative(day));
        return Condition.of(has, Array.ofAll(missing));
    }

    /**
     * Whether anybody at all represents the individual on the day, whatever the scope. The team decides only where nobody
     * does: somebody who may speak for the individual in one matter is not passed over in another.
     */
    static Condition isRepresentedByAnybody(OregonFacts facts, LocalDate day) {
        List<MissingFact> missing = new ArrayList<>();
        Signers signers = new Signers(facts, missing);
        Said is = signers.hasLegalRepresentative(day);
        int count = facts.record().getRepresentatives().map(Seq::size).getOrElse(0);
        for (int i = 0; i < count; i++) {
            is = is.or(signers.acts(i, day));
        }
        return Condition.of(is, Array.ofAll(missing));
    }

    /** Whether this person represents the individual on the day, whatever the scope. */
    static Condition represents(OregonFacts facts, String personId, LocalDate day) {
        return isSoOf(personId, facts, (signers, one, index) -> signers.acts(index, day));
    }

    /**
     * Whether this person may have invited others as a representative, who is one or once was one: on which day somebody
     * was invited is not recorded. A parent is one only of a minor.
     */
    static Condition mayHaveInvited(OregonFacts facts, String personId, LocalDate day) {
        return isSoOf(
                personId,
                facts,
                (signers, one, index) -> one.getKind().equals(RepresentativeKind.PARENT)
                        ? signers.acts(index, day)
                        : Said.of(one.getPeriod().forAll(period -> facts.hasHappened(period.from()))));
    }

    private interface Test {
        Said of(Signers signers, Representative representative, int index);
    }

    private static Condition isSoOf(String personId, OregonFacts facts, Test test) {
        Option<Seq<Representative>> all = facts.record().getRepresentatives();
        if (all.isEmpty()) {
            return Condition.unknown(facts.missing("representatives"));
        }
        List<MissingFact> missing = new ArrayList<>();
        Signers signers = new Signers(facts, missing);
        Said is = Said.NO;
        int index = 0;
        for (Representative one : all.get()) {
            if (one.getPersonId().equals(personId)) {
                is = is.or(test.of(signers, one, index));
            }
            index++;
        }
        return Condition.of(is, Array.ofAll(missing));
    }
}

package org.openisp.examples.speed;

import static org.openisp.examples.speed.Plain.NEVER;
import static org.openisp.examples.speed.Plain.NO;
import static org.openisp.examples.speed.Plain.NONE;
import static org.openisp.examples.speed.Plain.OPEN;
import static org.openisp.examples.speed.Plain.YES;
import static org.openisp.examples.speed.Plain.act;
import static org.openisp.examples.speed.Plain.day;
import static org.openisp.examples.speed.Plain.said;

import io.vavr.collection.Seq;
import java.util.Arrays;
import org.openisp.core.Register;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;

/** How a plan or a revision is signed, and whether it is authorized on a day, by hand: (8)(e). */
final class SignedByHand {

    /** How it stands on the day asked about. */
    enum State {
        AUTHORIZED,
        ON_ORAL_AGREEMENT,
        LAPSED,
        NOT_AUTHORIZED,
        JUDGMENT,
        UNDETERMINED
    }

    private final SignersByHand signers;
    private int asOf;
    private int complete;
    private int individualComplete;

    // The individual's side: since when, from when it may be, from when it is for a person to say.
    private int individual;
    private int individualOpen;
    private int individualForAPerson;
    private boolean individualMissing;

    private int caseManager;
    private int caseManagerOpen;

    // The days on which an oral agreement stands in, or may.
    private int standsFrom;
    private int standsThrough;
    private boolean standsPerhaps;

    // The oral agreement that counts.
    private boolean agreed;
    private int agreedOn;
    private int agreementServes;
    private int agreementServesIfDocumented;
    private int agreementDocumented;
    private int agreementThrough;

    private int[] alone = new int[4];
    private int[] represented = new int[4];

    SignedByHand(SignersByHand signers) {
        this.signers = signers;
    }

    /** Looks at this document from now on. */
    void lookAt(Signing signing, boolean isRevision, int asOfDay, int recordComplete) {
        asOf = asOfDay;
        complete = Math.min(Plain.complete(signing.getSignatures(), recordComplete), asOf);
        individualComplete = complete;
        sides(signing);
        oralAgreement(signing, isRevision, recordComplete);
    }

    private void sides(Signing signing) {
        individual = NEVER;
        individualOpen = NEVER;
        individualForAPerson = NEVER;
        individualMissing = false;
        caseManager = NEVER;
        caseManagerOpen = NEVER;
        signers.metSomethingOpen = false;
        int ones = 0;
        int others = 0;
        Seq<Signature> signatures = signing.getSignatures().entries();
        for (int i = 0; i < signatures.size(); i++) {
            Signature signature = signatures.get(i);
            int signedOn = day(signature.getSignedOn());
            if (signedOn > asOf) {
                continue;
            }
            Capacity capacity = signature.getCapacity();
            boolean byCaseManager = capacity.equals(Capacity.CASE_MANAGER);
            if (byCaseManager || capacity.isForeign()) {
                int involved = said(signature.getInvolved());
                if (byCaseManager && involved == YES && signedOn != NONE) {
                    caseManager = Math.min(caseManager, signedOn);
                } else if (involved != NO) {
                    caseManagerOpen = Math.min(caseManagerOpen, signedOn);
                }
                if (byCaseManager) {
                    continue;
                }
            }
            int accepted = signers.accepts(signature.getPersonId(), capacity, signedOn == NONE ? asOf : signedOn);
            boolean mayHaveCounted =
                    signedOn == NONE && signers.mayAcceptOnSomeDay(signature.getPersonId(), capacity, asOf);
            if (accepted == NO && !mayHaveCounted) {
                continue;
            }
            if (accepted == YES && signedOn != NONE) {
                individual = Math.min(individual, signedOn);
                continue;
            }
            individualOpen = Math.min(individualOpen, signedOn); // without a day: since ever
            if (signedOn == NONE) {
                individualMissing = true;
            } else if (capacity.equals(Capacity.INDIVIDUAL)) {
                alone = withRoom(alone, ones);
                alone[ones++] = signedOn;
            } else if (signers.isTheOnly(signature.getPersonId(), capacity)) {
                represented = withRoom(represented, others);
                represented[others++] = signedOn;
            } else {
                individualMissing |=
                        capacity.isForeign() || signature.getPersonId().isEmpty();
            }
        }
        for (int i = 0; i < ones; i++) {
            for (int j = 0; j < others; j++) {
                if (signers.oneOfThemCounts(alone[i], represented[j])) {
                    individual = Math.min(individual, Math.max(alone[i], represented[j]));
                }
            }
        }
        reasons(signing);
        individualMissing |= signers.metSomethingOpen;
        if (individual != NEVER) {
            individualForAPerson = individualForAPerson < individual ? individualForAPerson : NEVER;
            individualOpen = individualOpen < individual ? individualOpen : NEVER;
            individualMissing &= individualOpen != NEVER;
            if (signing.getInabilities().isEmpty() && signers.mayBeAloneOnSomeDay(asOf)) {
                individualComplete = NONE; // a reason that is not recorded may have stood in before
            }
        }
        caseManagerOpen = caseManagerOpen < caseManager ? caseManagerOpen : NEVER;
    }

    private static int[] withRoom(int[] days, int used) {
        return used < days.length ? days : Arrays.copyOf(days, 2 * used);
    }

    private void reasons(Signing signing) {
        if (signing.getInabilities().isEmpty()) {
            if (individual == NEVER) {
                individualOpen = NONE;
                individualMissing = true;
            }
            return;
        }
        Seq<InabilityToSign> reasons = signing.getInabilities().get();
        for (int i = 0; i < reasons.size(); i++) {
            int day = day(reasons.get(i).getDocumentedOn());
            InabilityReason reason = reasons.get(i).getReason();
            if (day > asOf || reason.equals(InabilityReason.UNAVAILABLE)) {
                continue;
            }
            int represented = signers.hasRepresentative(day);
            if (represented == OPEN) {
                individualOpen = Math.min(individualOpen, day);
            } else if (represented == NO) {
                if (reason.equals(InabilityReason.PHYSICAL) || reason.equals(InabilityReason.BEHAVIORAL)) {
                    individual = Math.min(individual, day);
                } else {
                    individualForAPerson = Math.min(individualForAPerson, day);
                }
            }
        }
    }

    private void oralAgreement(Signing signing, boolean isRevision, int recordComplete) {
        agreed = false;
        standsFrom = NEVER;
        standsThrough = NONE;
        standsPerhaps = false;
        Register<OralAgreement> register = signing.getOralAgreements();
        Seq<OralAgreement> agreements = register.entries();
        for (int i = 0; i < agreements.size(); i++) {
            consider(agreements.get(i));
        }
        if (!isRevision) {
            return;
        }
        if (!agreed) {
            int through = Plain.complete(register, recordComplete);
            if (through < asOf) {
                standsPerhaps = true;
                standsFrom = through == NONE ? NONE : through + 1;
                standsThrough = NEVER;
            }
        } else if (agreementServes != NO && agreementDocumented <= agreementThrough) {
            standsPerhaps = agreementServes == OPEN;
            standsFrom = agreementDocumented;
            standsThrough = agreementThrough;
        }
    }

    /** The first agreement counts; of several on one day, the one of which most is known to be in order. */
    private void consider(OralAgreement agreement) {
        int on = day(agreement.getAgreedOn());
        if (on > asOf) {
            return;
        }
        int documentedAct = act(agreement.getDocumented(), asOf);
        int others = Math.min(
                Math.min(said(agreement.getImmediateUnexpectedChange()), said(agreement.getPreventsInjuryOrHarm())),
                agreement.getAgreedBy().isEmpty()
                        ? OPEN
                        : signers.accepts(
                                agreement.getPersonId(), agreement.getAgreedBy().get(), on));
        int through = Plain.tenBusinessDaysAfter(on);
        int serves = Math.min(
                others, Plain.isDone(documentedAct) ? YES : Plain.isDoneBy(documentedAct, Math.min(asOf, through)));
        int documented = Plain.isDone(documentedAct) ? Math.max(on, Plain.doneOn(documentedAct)) : on;
        if (!agreed || isBefore(on, serves, others, documented)) {
            agreed = true;
            agreedOn = on;
            agreementServes = serves;
            agreementServesIfDocumented = others;
            agreementDocumented = documented;
            agreementThrough = through;
        }
    }

    private boolean isBefore(int on, int serves, int others, int documented) {
        if ((serves == NO) != (agreementServes == NO)) {
            return serves != NO;
        }
        if (on != agreedOn) {
            return on < agreedOn;
        }
        if (serves != agreementServes) {
            return serves > agreementServes;
        }
        return others != agreementServesIfDocumented
                ? others > agreementServesIfDocumented
                : documented < agreementDocumented;
    }

    /** Whether the individual's side is present by the day. */
    int individualBy(int day) {
        if (individual <= day) {
            return YES;
        }
        return individualForAPerson <= day || individualOpen <= day || individualComplete < day ? OPEN : NO;
    }

    /** Whether the case manager's side is present by the day. */
    int caseManagerBy(int day) {
        if (caseManager <= day) {
            return YES;
        }
        return caseManagerOpen <= day || complete < day ? OPEN : NO;
    }

    private int standsIn(int day) {
        if (day < standsFrom || day > standsThrough) {
            return NO;
        }
        return standsPerhaps ? OPEN : YES;
    }

    /** Whether it is authorized on the day. */
    int standsOn(int day) {
        return Math.min(Math.max(individualBy(day), standsIn(day)), caseManagerBy(day));
    }

    /** Whether it is for a person alone to say how it stands on the day. */
    boolean isForAPersonOn(int day) {
        return standsOn(day) == OPEN
                && (individualBy(day) != OPEN || isForAPersonAlone(day))
                && standsIn(day) != OPEN
                && caseManagerBy(day) != OPEN;
    }

    /** Whether no fact would tell whether the individual's side is present by the day, which is open. */
    boolean isForAPersonAlone(int day) {
        return individualComplete >= day && !individualMissing;
    }

    /** The day since which both sides are present for good; none while one is not known to be. */
    int signedOn() {
        int later = Math.max(individual, caseManager);
        return later == NEVER ? NONE : later;
    }

    /** The first day on which an oral agreement carried it; none where none did. */
    private int oralFrom() {
        if (standsPerhaps || standsThrough == NONE || caseManager == NEVER) {
            return NONE;
        }
        int from = Math.max(standsFrom, caseManager);
        return from > standsThrough ? NONE : from;
    }

    /** The last day on which an oral agreement stands in. */
    int oralThrough() {
        return standsThrough;
    }

    /** The first day on which it is known to have been authorized at all; none where it is not. */
    int firstAuthorizedOn() {
        int signed = signedOn();
        int oral = oralFrom();
        return oral != NONE && (signed == NONE || signed > oral) ? oral : signed;
    }

    /** The date of authorization, where it stands. */
    int authorizedOn(State state) {
        int signed = signedOn();
        int oral = oralFrom();
        boolean oralUntilSigned = oral != NONE && signed > oral && signed <= standsThrough;
        return state == State.ON_ORAL_AGREEMENT || oralUntilSigned ? oral : signed;
    }

    State state() {
        int stands = standsOn(asOf);
        if (stands == YES) {
            return individualBy(asOf) == YES ? State.AUTHORIZED : State.ON_ORAL_AGREEMENT;
        }
        if (stands == NO) {
            return oralFrom() != NONE && caseManagerBy(asOf) == YES ? State.LAPSED : State.NOT_AUTHORIZED;
        }
        return isForAPersonOn(asOf) ? State.JUDGMENT : State.UNDETERMINED;
    }

    /** Whether it may have been authorized before the first day that is known. */
    boolean mayBeEarlier() {
        int before = firstAuthorizedOn() - 1;
        boolean open = (individualOpen <= before && caseManager <= before)
                || caseManagerOpen <= before
                || standsIn(before) == OPEN;
        return open && (individualMissing || standsPerhaps || caseManagerOpen != NEVER);
    }

    /** Whether there is an oral agreement. */
    boolean hasOralAgreement() {
        return agreed;
    }

    /** Whether the oral agreement can serve. */
    int oralAgreementServes() {
        return agreementServes;
    }

    /** Whether the oral agreement can serve once it is documented. */
    int oralAgreementServesIfDocumented() {
        return agreementServesIfDocumented;
    }

    /** The last day to sign what was agreed to orally. */
    int oralAgreementThrough() {
        return agreementThrough;
    }

    /** The first day since which the individual's side is present as an act. */
    int individualSince() {
        return individual == NEVER ? Plain.NOT_RECORDED : Plain.done(individual);
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.Signature;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.TwoParents;

/**
 * OAR 411-415-0070(8)(e)(A): the individual's side of an authorization.
 *
 * <p>"The signature of the individual, or as applicable the individual's legal or designated representative, is
 * present on the ISP, or documentation is present explaining the reason an individual who does not have a legal or
 * designated representative may be unable to sign". The reasons, (i) and (ii), are judged in {@link S08eAReasons}; the
 * oral agreement, (iii), is in {@link S08eAiiiOralAgreement}.
 *
 * <p>A signature that bears no day may be of any day on which its signer was in role. Reasons that are not recorded may
 * have stood in before a signature, unless there was a representative on each day before it.
 */
final class S08eASignature {

    static final Rule<OregonFacts, Document> SIGNED = Paragraph.cite(
                    S08eASignature.class,
                    "(8)(e)(A)",
                    ClauseKind.STATE,
                    "the individual, or as applicable the representative, has signed, or a documented reason stands in")
            .fromPlans()
            .about(OregonFacts::documents)
            .byLawOf(S08eAuthorization::lawDay)
            .checkedBy(S08eASignature::signed);

    private S08eASignature() {}

    /** Since when the individual's side is present, by a signature or by an accepted reason; oral agreement aside. */
    static Side individualSide(OregonFacts facts, Document document) {
        List<MissingFact> missing = new ArrayList<>();
        Signers signers = new Signers(facts, missing);
        Found found = signatures(facts, document, signers, missing);
        reasons(facts, document, signers, missing, found);
        Act complete = facts.absentAsOf(document.signing().getSignatures());
        MissingFact register = document.missing("signing/signatures");
        if (found.first == null) {
            return new Side(
                    Act.notRecorded(),
                    register,
                    complete,
                    Option.none(),
                    Option.of(found.openFrom),
                    found.openBefore(LocalDate.MAX),
                    Option.of(found.forAPersonFrom));
        }
        LocalDate first = found.first;
        Option<LocalDate> openFrom = Option.of(found.openFrom).filter(day -> day.isBefore(first));
        // A reason that is not recorded may have stood in before, as a signature may that is not in the register.
        Option<LocalDate> alone =
                document.signing().getInabilities().isEmpty() ? signers.firstDayAlone() : Option.none();
        return new Side(
                Act.on(first),
                register,
                complete,
                alone.filter(day -> day.isBefore(first))
                        .map(day -> new Side.Open(day, document.missing("signing/inabilities"))),
                openFrom,
                found.openBefore(first),
                Option.of(found.forAPersonFrom).filter(day -> day.isBefore(first)));
    }

    /** What a search came upon: the first day that counts, and since when something open may count. */
    private static final class Found {
        private @Nullable LocalDate first;
        private @Nullable LocalDate openFrom;
        private final List<Side.Open> open = new ArrayList<>();
        private final List<LocalDate> represented = new ArrayList<>(); // by the only one there is, who may have counted
        private @Nullable LocalDate forAPersonFrom;

        private void on(LocalDate day) {
            first = first == null || day.isBefore(first) ? day : first;
        }

        private void forAPersonFrom(LocalDate day) {
            forAPersonFrom = forAPersonFrom == null || day.isBefore(forAPersonFrom) ? day : forAPersonFrom;
        }

        private void openFrom(LocalDate day, MissingFact fact) {
            openFrom = openFrom == null || day.isBefore(openFrom) ? day : openFrom;
            open.add(new Side.Open(day, fact));
        }

        private Seq<Side.Open> openBefore(LocalDate day) {
            return open.isEmpty()
                    ? Array.empty()
                    : Array.ofAll(open).filter(one -> one.from().isBefore(day));
        }

        /** These facts would settle what is open since the day; the list is then free for those of another day. */
        private void openFrom(LocalDate day, List<MissingFact> missing) {
            for (MissingFact fact : missing) {
                openFrom(day, fact);
            }
            missing.clear();
        }
    }

    /** Whether somebody has signed for the individual's side, whatever reasons are documented beside. */
    static boolean isSigned(OregonFacts facts, Document document) {
        List<MissingFact> missing = new ArrayList<>();
        return signatures(facts, document, new Signers(facts, missing), missing).first != null;
    }

    private static Found signatures(OregonFacts facts, Document document, Signers signers, List<MissingFact> missing) {
        Found found = new Found();
        Found byLegalRepresentative = new Found();
        List<LocalDate> alone = new ArrayList<>();
        Register<Signature> register = document.signing().getSignatures();
        Seq<Signature> signatures = register.entries();
        for (int i = 0; i < signatures.size(); i++) {
            Signature signature = signatures.get(i);
            Option<LocalDate> signedOn = signature.getSignedOn();
            LocalDate day = signedOn.isDefined() ? signedOn.get() : facts.asOf();
            if (!facts.hasHappened(day)) {
                continue;
            }
            Said accepted = signers.accepts(signature.getPersonId(), signature.getCapacity(), day);
            Option<LocalDate> from = signedOn.isDefined()
                    ? signedOn
                    : signers.firstDayToSign(
                            signature.getPersonId(), signature.getCapacity(), document.lastDayToSign());
            if (accepted.isNo() && (signedOn.isDefined() || from.isEmpty())) {
                continue;
            }
            int at = i;
            facts.show(() -> new MissingFact(place(document, register, at), "signedOn"), signedOn);
            if (accepted.isYes() && signedOn.isDefined()) {
                boolean isLegal = signature.getCapacity().equals(Capacity.LEGAL_REPRESENTATIVE);
                (isLegal ? byLegalRepresentative : found).on(signedOn.get());
                continue;
            }
            if (signedOn.isEmpty()) {
                missing.add(new MissingFact(place(document, register, i), "signedOn"));
            } else if (signature.getCapacity().equals(Capacity.INDIVIDUAL)) {
                alone.add(signedOn.get());
            } else if (signers.isTheOnlyRepresentative(signature.getPersonId(), signature.getCapacity())) {
                found.represented.add(signedOn.get());
            } else if (signature.getCapacity().isForeign()) {
                missing.add(new MissingFact(place(document, register, i), "capacity"));
            } else if (signature.getPersonId().isEmpty()) {
                missing.add(new MissingFact(place(document, register, i), "personId"));
            }
            found.openFrom(from.getOrElse(LocalDate.MIN), missing);
        }
        for (LocalDate one : alone) {
            for (LocalDate other : found.represented) {
                if (signers.oneOfThemCounts(one, other)) {
                    found.on(Days.later(one, other));
                }
            }
        }
        legalRepresentative(facts, document, signers, found, byLegalRepresentative.first);
        return found;
    }

    /** What legal representatives signed; by the other reading, a minor's two parents both, where the later one counts. */
    private static void legalRepresentative(
            OregonFacts facts, Document document, Signers signers, Found found, @Nullable LocalDate first) {
        if (first == null) {
            return;
        }
        Seq<String> parents =
                facts.reading(OregonReadings.TWO_PARENTS) == TwoParents.BOTH ? signers.parents(first) : Array.empty();
        if (parents.size() < 2) {
            found.on(first);
            return;
        }
        LocalDate last = first;
        boolean all = true;
        for (String parent : parents) {
            Found one = signatureOf(facts, document, parent);
            for (Side.Open open : one.open) {
                found.openFrom(open.from(), open.fact());
            }
            all &= one.first != null;
            last = one.first == null ? last : Days.later(last, one.first);
        }
        if (all) {
            found.on(last);
        }
    }

    private static Found signatureOf(OregonFacts facts, Document document, String parent) {
        Found found = new Found();
        Register<Signature> register = document.signing().getSignatures();
        int index = 0;
        for (Signature signature : register.entries()) {
            Subject at = place(document, register, index++);
            boolean maybeTheirs =
                    signature.getPersonId().isEmpty() || signature.getPersonId().contains(parent);
            boolean later = signature.getSignedOn().exists(day -> !facts.hasHappened(day));
            if (!signature.getCapacity().equals(Capacity.LEGAL_REPRESENTATIVE) || !maybeTheirs || later) {
                continue;
            }
            if (signature.getPersonId().isDefined() && signature.getSignedOn().isDefined()) {
                found.on(signature.getSignedOn().get());
            } else {
                found.openFrom(
                        signature.getSignedOn().getOrElse(LocalDate.MIN),
                        new MissingFact(at, signature.getPersonId().isEmpty() ? "personId" : "signedOn"));
            }
        }
        return found;
    }

    private static void reasons(
            OregonFacts facts, Document document, Signers signers, List<MissingFact> missing, Found found) {
        Option<Seq<InabilityToSign>> reasons = facts.show(
                document.subject().part("signing", "signing"),
                "inabilities",
                document.signing().getInabilities());
        if (reasons.isEmpty()) {
            if (found.first == null) { // a reason from a day without a representative may be documented
                signers.firstDayAlone().forEach(day -> found.openFrom(day, document.missing("signing/inabilities")));
            }
            return;
        }
        for (int i = 0; i < reasons.get().size(); i++) {
            InabilityToSign reason = reasons.get().get(i);
            LocalDate day = reason.getDocumentedOn();
            if (!facts.hasHappened(day) || reason.getReason().equals(InabilityReason.UNAVAILABLE)) {
                continue;
            }
            Said alone = signers.isAlone(day);
            if (alone.isNo()) {
                continue;
            }
            if (!alone.isRecorded()) {
                found.openFrom(day, missing);
                reasonOrSignature(signers, reason, found);
            } else if (isAccepted(reason.getReason())) {
                found.on(day);
            } else {
                found.forAPersonFrom(day);
            }
        }
    }

    /** Where there may be a representative, an accepted reason counts, or else that representative's signature. */
    private static void reasonOrSignature(Signers signers, InabilityToSign reason, Found found) {
        LocalDate documentedOn = reason.getDocumentedOn();
        for (LocalDate signed : found.represented) {
            if (isAccepted(reason.getReason()) && signers.reasonOrSignatureCounts(documentedOn, signed)) {
                found.on(Days.later(documentedOn, signed));
            }
        }
    }

    /** Whether the text names the reason: physical or behavioral inability. */
    static boolean isAccepted(InabilityReason reason) {
        return reason.equals(InabilityReason.PHYSICAL) || reason.equals(InabilityReason.BEHAVIORAL);
    }

    private static Subject place(Document document, Register<Signature> register, int index) {
        return document.subject().part("signing", "signing").entry("signatures", register, index, "signature");
    }

    private static Outcome signed(OregonFacts facts, Document document) {
        Option<Outcome> notReached = S08eAuthorization.unlessNeeded(document);
        if (notReached.isDefined()) {
            return notReached.get();
        }
        Side side = document.individualSide();
        Said signed = side.presentBy(facts.asOf());
        if (signed.isYes()) {
            return Outcome.metOn(side.present().doneOn().get(), "the signature, or an accepted reason, is present");
        }
        StandIn standIn = document.standIn();
        Said stands = standIn.standsOn(facts.asOf());
        if (stands.isYes()) {
            return new Outcome.Met(
                    "a documented oral agreement stands in for the signature until its last day",
                    standIn.days().get().through(),
                    standIn.days().map(Period::from));
        }
        if (signed.or(stands).isNo()) {
            return S08eAuthorization.notSigned(
                    facts, document, "neither a signature of the individual's side nor an accepted reason is there");
        }
        Seq<MissingFact> missing = side.missingBy(facts.asOf())
                .appendAll(stands.isRecorded() ? Array.empty() : standIn.missing())
                .distinct();
        return missing.isEmpty()
                ? Outcome.judgment("the documented reason for not signing is one that the text does not name")
                : Outcome.undetermined("it is not recorded whether the individual's side has signed", missing);
    }
}

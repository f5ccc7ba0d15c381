package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
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
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.TwoParents;

/**
 * OAR 411-415-0070(8)(e)(A): the individual's side of an authorization.
 *
 * <p>"The signature of the individual, or as applicable the individual's legal or designated representative, is
 * present on the ISP, or documentation is present explaining the reason an individual who does not have a legal or
 * designated representative may be unable to sign". (i) "Acceptable reasons ... include physical or behavioral
 * inability"; the list is open, so another reason is for a person to judge. (ii) "Unavailability is not an acceptable
 * reason". (iii), the oral agreement, is in {@link S08eAiiiOralAgreement}.
 */
final class S08eASignature {

    static final Rule<OregonFacts, Document> SIGNED = Paragraph.cite(
                    "(8)(e)(A)",
                    ClauseKind.STATE,
                    "the individual, or as applicable the representative, has signed, or a documented reason stands in")
            .about(OregonFacts::documents)
            .byLawOf(S08eAuthorization::lawDay)
            .checkedBy(S08eASignature::signed);

    static final Rule<OregonFacts, Document> ACCEPTED_REASON = Paragraph.cite(
                    "(8)(e)(A)(i)",
                    ClauseKind.STATE,
                    "a reason not to sign is physical or behavioral inability of somebody without a representative")
            .about(OregonFacts::documents)
            .byLawOf(S08eAuthorization::lawDay)
            .checkedBy(S08eASignature::acceptedReason);

    static final Rule<OregonFacts, Document> UNAVAILABILITY = Paragraph.cite(
                    "(8)(e)(A)(ii)", ClauseKind.STATE, "unavailability is not given as the reason not to sign")
            .about(OregonFacts::documents)
            .byLawOf(S08eAuthorization::lawDay)
            .checkedBy(S08eASignature::unavailability);

    private S08eASignature() {}

    /** Since when the individual's side is present, by a signature or by an accepted reason; oral agreement aside. */
    static Side individualSide(OregonFacts facts, Document document) {
        List<MissingFact> missing = new ArrayList<>();
        Signers signers = new Signers(facts, missing);
        Found signatures = signatures(facts, document, signers, missing);
        if (signatures.first != null) {
            return Side.known(Act.on(signatures.first));
        }
        Found reasons = reasons(facts, document, signers, missing);
        if (reasons.first != null) {
            return Side.known(Act.on(reasons.first));
        }
        Act absent = facts.absent(document.signing().getSignatures());
        if (!absent.notDoneThrough().exists(through -> !through.isBefore(facts.asOf()))) {
            missing.add(document.missing("signing/signatures"));
        }
        if (signatures.unknown || reasons.unknown) {
            return new Side(Act.notRecorded(), Array.ofAll(missing).distinct(), false);
        }
        return reasons.forAPerson
                ? new Side(Act.notRecorded(), Array.empty(), true)
                : new Side(absent, Array.ofAll(missing).distinct(), false);
    }

    /** What a search came upon: the first day that counts, and whether something remains open. */
    private static final class Found {
        private @Nullable LocalDate first;
        private boolean unknown;
        private boolean forAPerson;

        private void on(LocalDate day) {
            if (first == null || day.isBefore(first)) {
                first = day;
            }
        }
    }

    private static Found signatures(OregonFacts facts, Document document, Signers signers, List<MissingFact> missing) {
        Found found = new Found();
        Register<Signature> register = document.signing().getSignatures();
        int index = 0;
        for (Signature signature : register.entries()) {
            Subject at = place(document, register, index++);
            if (signature.getSignedOn().exists(day -> !facts.hasHappened(day))) {
                continue;
            }
            LocalDate asOf = signature.getSignedOn().getOrElse(facts.asOf());
            Said accepted = signers.accepts(signature.getPersonId(), signature.getCapacity(), asOf);
            if (accepted.isNo()) {
                continue;
            }
            facts.see(at, "capacity", Option.some(signature.getCapacity()));
            Option<LocalDate> signedOn = facts.see(at, "signedOn", signature.getSignedOn());
            if (accepted.isYes() && signedOn.isDefined()) {
                found.on(signedOn.get());
            } else {
                found.unknown = true;
                if (accepted.isYes()) {
                    missing.add(new MissingFact(at, "signedOn"));
                } else if (signature.getCapacity().isForeign()) {
                    missing.add(new MissingFact(at, "capacity"));
                }
            }
        }
        return facts.reading(OregonReadings.TWO_PARENTS) == TwoParents.BOTH
                ? bothParents(facts, register, signers, found)
                : found;
    }

    /** By the other reading, a minor's two parents have both to sign: the later signature counts. */
    private static Found bothParents(OregonFacts facts, Register<Signature> register, Signers signers, Found either) {
        Seq<String> parents = signers.parents(either.first == null ? facts.asOf() : either.first);
        if (either.first == null || parents.size() < 2) {
            return either;
        }
        Found both = new Found();
        LocalDate last = either.first;
        for (String parent : parents) {
            Option<LocalDate> signedOn = register.entries()
                    .filter(signature -> signature.getPersonId().contains(parent)
                            && signature.getCapacity().equals(Capacity.LEGAL_REPRESENTATIVE))
                    .flatMap(Signature::getSignedOn)
                    .filter(facts::hasHappened)
                    .minBy(LocalDate::toEpochDay);
            if (signedOn.isEmpty()) {
                return both;
            }
            last = S08eAuthorization.authorizedOn(last, signedOn.get());
        }
        both.on(last);
        return both;
    }

    private static Found reasons(OregonFacts facts, Document document, Signers signers, List<MissingFact> missing) {
        Found found = new Found();
        Option<Seq<InabilityToSign>> reasons = facts.see(
                document.subject().part("signing", "signing"),
                "inabilities",
                document.signing().getInabilities());
        if (reasons.isEmpty()) {
            if (!hasRepresentative(signers, facts.asOf()).isYes()) {
                found.unknown = true;
                missing.add(document.missing("signing/inabilities"));
            }
            return found;
        }
        for (InabilityToSign reason : reasons.get()) {
            LocalDate day = reason.getDocumentedOn();
            if (!facts.hasHappened(day) || reason.getReason().equals(InabilityReason.UNAVAILABLE)) {
                continue;
            }
            Said alone = hasRepresentative(signers, day).not();
            if (alone.isNo()) {
                continue;
            }
            if (!alone.isRecorded()) {
                found.unknown = true;
            } else if (isAccepted(reason.getReason())) {
                found.on(day);
            } else {
                found.forAPerson = true;
            }
        }
        return found;
    }

    private static boolean isAccepted(InabilityReason reason) {
        return reason.equals(InabilityReason.PHYSICAL) || reason.equals(InabilityReason.BEHAVIORAL);
    }

    private static Said hasRepresentative(Signers signers, LocalDate day) {
        return signers.hasLegalRepresentative(day).or(signers.hasDesignatedRepresentative(day));
    }

    private static Subject place(Document document, Register<Signature> register, int index) {
        return document.subject()
                .part("signing", "signing")
                .entry("signatures", register, index, "signature", document.id() + "/" + index);
    }

    private static Outcome signed(OregonFacts facts, Document document) {
        if (document.needsAuthorization().isNo()) {
            return Outcome.notApplicable("the revision needs no authorization");
        }
        Side side = individualSide(facts, document);
        if (side.isPresent()) {
            return Outcome.metOn(side.present().doneOn().get(), "the signature, or an accepted reason, is present");
        }
        Authorization authorization = document.authorization();
        if (authorization.state() == Authorization.State.ON_ORAL_AGREEMENT) {
            return new Outcome.Met(
                    "a documented oral agreement stands in for the signature until its last day",
                    authorization.oral().get().through(),
                    authorization.authorizedOn());
        }
        if (side.forAPerson()) {
            return Outcome.judgment("the documented reason for not signing is one that the text does not name");
        }
        return side.isAbsentThrough(facts.asOf())
                ? S08eAuthorization.notSigned(
                        facts, document, "neither a signature of the individual's side nor an accepted reason is there")
                : Outcome.undetermined("it is not recorded whether the individual's side has signed", side.missing());
    }

    private static Outcome acceptedReason(OregonFacts facts, Document document) {
        Seq<InabilityToSign> reasons = reasonsGiven(facts, document)
                .filter(reason -> !reason.getReason().equals(InabilityReason.UNAVAILABLE));
        if (reasons.isEmpty()) {
            return Outcome.notApplicable("no inability to sign is given as a reason");
        }
        List<MissingFact> missing = new ArrayList<>();
        Signers signers = new Signers(facts, missing);
        Said alone = Said.NO;
        boolean accepted = false;
        for (InabilityToSign reason : reasons) {
            Said now = hasRepresentative(signers, reason.getDocumentedOn()).not();
            alone = alone.or(now);
            accepted |= now.isYes() && isAccepted(reason.getReason());
        }
        if (accepted) {
            return Outcome.met("the reason is an accepted one, and there is no representative");
        }
        if (alone.isNo()) {
            return Outcome.notMet("there is a representative, whose signature is needed instead");
        }
        return alone.isYes()
                ? Outcome.judgment("the reason is none that the text names")
                : Outcome.undetermined("it is not recorded whether there is a representative", Array.ofAll(missing));
    }

    private static Outcome unavailability(OregonFacts facts, Document document) {
        boolean unavailable = reasonsGiven(facts, document)
                .exists(reason -> reason.getReason().equals(InabilityReason.UNAVAILABLE));
        if (!unavailable) {
            return Outcome.notApplicable("unavailability is not given as a reason");
        }
        return individualSide(facts, document).isPresent()
                ? Outcome.notApplicable("the individual's side is present without that reason")
                : Outcome.notMet("unavailability is never an accepted reason");
    }

    private static Seq<InabilityToSign> reasonsGiven(OregonFacts facts, Document document) {
        return facts.see(
                        document.subject().part("signing", "signing"),
                        "inabilities",
                        document.signing().getInabilities())
                .getOrElse(Array::empty)
                .filter(reason -> facts.hasHappened(reason.getDocumentedOn()));
    }
}

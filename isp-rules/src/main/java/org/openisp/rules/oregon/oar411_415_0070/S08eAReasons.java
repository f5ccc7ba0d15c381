package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Said;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(8)(e)(A)(i) and (ii): the reasons for which somebody without a representative does not sign.
 *
 * <p>(i) "Acceptable reasons ... include physical or behavioral inability": the list is open, so another reason is for a
 * person to judge. (ii) "Unavailability is not an acceptable reason".
 */
final class S08eAReasons {

    private static final String MAYBE_SIGNED = "it is not recorded whether the individual's side has signed";

    static final Rule<OregonFacts, Document> ACCEPTED_REASON = Paragraph.cite(
                    S08eAReasons.class,
                    "(8)(e)(A)(i)",
                    ClauseKind.STATE,
                    "a reason not to sign is physical or behavioral inability of somebody without a representative")
            .fromPlans()
            .about(OregonFacts::documents)
            .byLawOf(S08eAuthorization::lawDay)
            .checkedBy(S08eAReasons::acceptedReason);

    static final Rule<OregonFacts, Document> UNAVAILABILITY = Paragraph.cite(
                    S08eAReasons.class,
                    "(8)(e)(A)(ii)",
                    ClauseKind.STATE,
                    "unavailability is not given as the reason not to sign")
            .fromPlans()
            .about(OregonFacts::documents)
            .byLawOf(S08eAuthorization::lawDay)
            .checkedBy(S08eAReasons::unavailability);

    private S08eAReasons() {}

    private static Outcome acceptedReason(OregonFacts facts, Document document) {
        Option<Outcome> notReached = S08eAuthorization.unlessNeeded(document);
        if (notReached.isDefined()) {
            return notReached.get();
        }
        Seq<InabilityToSign> given = reasonsGiven(facts, document);
        Seq<InabilityToSign> reasons = given.isEmpty()
                ? given
                : given.filter(reason -> !reason.getReason().equals(InabilityReason.UNAVAILABLE));
        if (reasons.isEmpty()) {
            return noReason(facts, document, "no inability to sign is given as a reason");
        }
        List<MissingFact> missing = new ArrayList<>();
        Signers signers = new Signers(facts, missing);
        Said alone = Said.NO;
        boolean accepted = false;
        for (InabilityToSign reason : reasons) {
            Said now = signers.isAlone(reason.getDocumentedOn());
            alone = alone.or(now);
            accepted |= now.isYes() && S08eASignature.isAccepted(reason.getReason());
        }
        if (accepted) {
            return Outcome.met("the reason is an accepted one, and there is no representative");
        }
        if (S08eASignature.isSigned(facts, document)) {
            return Outcome.notApplicable("the individual's side has signed");
        }
        if (!alone.isRecorded()) {
            return Outcome.undetermined(
                    "it is not recorded whether there is a representative",
                    Array.ofAll(missing).distinct());
        }
        Seq<MissingFact> open = document.individualSide().missingBy(facts.asOf());
        if (!open.isEmpty()) {
            return Outcome.undetermined(MAYBE_SIGNED, open);
        }
        return alone.isYes()
                ? Outcome.judgment("the reason is none that the text names")
                : Outcome.notMet("there is a representative, whose signature is needed instead");
    }

    private static Outcome unavailability(OregonFacts facts, Document document) {
        Option<Outcome> notReached = S08eAuthorization.unlessNeeded(document);
        if (notReached.isDefined()) {
            return notReached.get();
        }
        Seq<InabilityToSign> given = reasonsGiven(facts, document);
        if (given.isEmpty() || !given.exists(reason -> reason.getReason().equals(InabilityReason.UNAVAILABLE))) {
            return given.isEmpty()
                    ? noReason(facts, document, "unavailability is not given as a reason")
                    : Outcome.met("another reason is given");
        }
        Side side = document.individualSide();
        Said present = side.presentBy(facts.asOf());
        if (present.isYes()) {
            return Outcome.notApplicable("the individual's side is present without that reason");
        }
        Seq<MissingFact> missing = side.missingBy(facts.asOf());
        return present.isNo() || missing.isEmpty()
                ? Outcome.notMet("unavailability is never an accepted reason")
                : Outcome.undetermined(MAYBE_SIGNED, missing);
    }

    /** No reason is known of: there is none, or none is needed, or it is not recorded whether there is one. */
    private static Outcome noReason(OregonFacts facts, Document document, String because) {
        boolean isRecorded = document.signing().getInabilities().isDefined();
        return isRecorded || document.individualSide().presentBy(facts.asOf()).isYes()
                ? Outcome.notApplicable(because)
                : Outcome.undetermined(
                        "it is not recorded whether a reason not to sign is given",
                        document.missing("signing/inabilities"));
    }

    private static Seq<InabilityToSign> reasonsGiven(OregonFacts facts, Document document) {
        Seq<InabilityToSign> all = document.signing().getInabilities().getOrElse(Array::empty);
        return all.isEmpty() ? all : all.filter(reason -> facts.hasHappened(reason.getDocumentedOn()));
    }
}

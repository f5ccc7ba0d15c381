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
import org.openisp.core.signing.Signature;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(8)(e)(B): the case manager's side of an authorization.
 *
 * <p>"The signature of the case manager involved in the development of, or revision to, the ISP is present on the
 * ISP." A capacity in somebody else's words may be the case manager's, unless the signer was not involved.
 */
final class S08eBCaseManager {

    static final Rule<OregonFacts, Document> SIGNED = Paragraph.cite(
                    S08eBCaseManager.class, "(8)(e)(B)", ClauseKind.STATE, "the case manager involved has signed")
            .fromPlans()
            .about(OregonFacts::documents)
            .byLawOf(S08eAuthorization::lawDay)
            .checkedBy(S08eBCaseManager::signed);

    private S08eBCaseManager() {}

    static Side caseManagerSide(OregonFacts facts, Document document) {
        Register<Signature> register = document.signing().getSignatures();
        Seq<Signature> signatures = register.entries();
        List<Side.Open> open = new ArrayList<>();
        LocalDate since = null;
        LocalDate openFrom = null;
        for (int i = 0; i < signatures.size(); i++) {
            Signature signature = signatures.get(i);
            boolean isTheirs = signature.getCapacity().equals(Capacity.CASE_MANAGER);
            boolean mayBeTheirs = isTheirs || signature.getCapacity().isForeign();
            if (!mayBeTheirs || isLater(facts, signature.getSignedOn())) {
                continue;
            }
            int at = i;
            Option<LocalDate> signedOn = facts.show(
                    () -> new MissingFact(place(document, register, at), "signedOn"), signature.getSignedOn());
            Said involved = facts.show(
                    () -> new MissingFact(place(document, register, at), "involved"), signature.getInvolved());
            if (isTheirs && involved.isYes() && signedOn.isDefined()) {
                since = earlier(since, signedOn.get());
            } else if (!involved.isNo()) {
                LocalDate from = signedOn.getOrElse(LocalDate.MIN);
                openFrom = earlier(openFrom, from);
                String field = !isTheirs ? "capacity" : involved.isYes() ? "signedOn" : "involved";
                open.add(new Side.Open(from, new MissingFact(place(document, register, i), field)));
            }
        }
        boolean isOpen = openFrom != null && (since == null || openFrom.isBefore(since));
        return new Side(
                since == null ? Act.notRecorded() : Act.on(since),
                document.missing("signing/signatures"),
                facts.absentAsOf(register),
                Option.none(),
                isOpen ? Option.of(openFrom) : Option.none(),
                isOpen ? Array.ofAll(open) : Array.empty(),
                Option.none());
    }

    private static boolean isLater(OregonFacts facts, Option<LocalDate> day) {
        return day.isDefined() && !facts.hasHappened(day.get());
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static Subject place(Document document, Register<Signature> register, int index) {
        return document.subject().part("signing", "signing").entry("signatures", register, index, "signature");
    }

    private static Outcome signed(OregonFacts facts, Document document) {
        Option<Outcome> notReached = S08eAuthorization.unlessNeeded(document);
        if (notReached.isDefined()) {
            return notReached.get();
        }
        Side side = document.caseManagerSide();
        Said signed = side.presentBy(facts.asOf());
        if (signed.isYes()) {
            return Outcome.metOn(side.present().doneOn().get(), "the signature is present");
        }
        return signed.isNo()
                ? S08eAuthorization.notSigned(facts, document, "the signature of the case manager involved is missing")
                : Outcome.undetermined(
                        "it is not recorded whether the case manager involved has signed",
                        side.missingBy(facts.asOf()));
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
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
 * ISP."
 */
final class S08eBCaseManager {

    static final Rule<OregonFacts, Document> SIGNED = Paragraph.cite(
                    S08eBCaseManager.class, "(8)(e)(B)", ClauseKind.STATE, "the case manager involved has signed")
            .from("plans", "ISPs", ServiceRecord::getPlans)
            .about(OregonFacts::documents)
            .byLawOf(S08eAuthorization::lawDay)
            .checkedBy(S08eBCaseManager::signed);

    private S08eBCaseManager() {}

    static Side caseManagerSide(OregonFacts facts, Document document) {
        Register<Signature> register = document.signing().getSignatures();
        List<MissingFact> missing = new ArrayList<>();
        Option<LocalDate> first = Option.none();
        Option<LocalDate> openFrom = Option.none();
        int index = 0;
        for (Signature signature : register.entries()) {
            Subject at = document.subject()
                    .part("signing", "signing")
                    .entry("signatures", register, index, "signature", document.id() + "/" + index);
            index++;
            boolean isTheirs = signature.getCapacity().equals(Capacity.CASE_MANAGER);
            if (!isTheirs || signature.getSignedOn().exists(day -> !facts.hasHappened(day))) {
                continue;
            }
            Option<LocalDate> signedOn = facts.show(at, "signedOn", signature.getSignedOn());
            Said involved = facts.show(at, "involved", signature.getInvolved());
            if (involved.isYes() && signedOn.isDefined()) {
                first = earlier(first, signedOn.get());
            } else if (!involved.isNo()) {
                openFrom = earlier(openFrom, signedOn.getOrElse(LocalDate.MIN));
                missing.add(new MissingFact(at, involved.isYes() ? "signedOn" : "involved"));
            }
        }
        Option<LocalDate> since = first;
        Option<LocalDate> open = openFrom.filter(day -> since.forAll(day::isBefore));
        return new Side(
                since.isDefined() ? Act.on(since.get()) : Act.notRecorded(),
                document.missing("signing/signatures"),
                facts.absentAsOf(register),
                open,
                open.isDefined() ? Array.ofAll(missing) : Array.empty(),
                Option.none());
    }

    private static Option<LocalDate> earlier(Option<LocalDate> one, LocalDate other) {
        return one.exists(day -> !day.isAfter(other)) ? one : Option.some(other);
    }

    private static Outcome signed(OregonFacts facts, Document document) {
        Option<Outcome> notReached = S08eAuthorization.unlessNeeded(document);
        if (notReached.isDefined()) {
            return notReached.get();
        }
        Side side = caseManagerSide(facts, document);
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

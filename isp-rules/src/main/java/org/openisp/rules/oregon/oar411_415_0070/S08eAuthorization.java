package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(8)(e): when an ISP or a revision is authorized.
 *
 * <p>"... is authorized on the date: (A) The signature of the individual, or as applicable the individual's legal or
 * designated representative, is present on the ISP, or documentation is present explaining the reason ... (B) The
 * signature of the case manager involved ... is present": both, so the later of the two days.
 *
 * <p>(A) is in {@link S08eASignature}, its oral agreement in {@link S08eAiiiOralAgreement}, (B) in
 * {@link S08eBCaseManager}.
 */
public final class S08eAuthorization {

    static final Rule<OregonFacts, Document> AUTHORIZED = Paragraph.cite(
                    S08eAuthorization.class,
                    "(8)(e)",
                    ClauseKind.DATE,
                    "the ISP or revision is authorized: both signatures are present")
            .fromPlans()
            .about(OregonFacts::documents)
            .byLawOf(S08eAuthorization::lawDay)
            .checkedBy(S08eAuthorization::authorized);

    private S08eAuthorization() {}

    /** The date on which both sides are present: the later of the two. */
    public static LocalDate authorizedOn(LocalDate individualSide, LocalDate caseManagerSide) {
        return individualSide.isAfter(caseManagerSide) ? individualSide : caseManagerSide;
    }

    /**
     * How the authorization of a plan or a revision stands on the day asked about.
     *
     * @param documentId the id of the plan or the revision
     * @return none if the record holds no such plan or revision
     */
    public static Option<Authorization> authorization(ServiceRecord record, String documentId, Question question) {
        for (Document document : new OregonFacts(record, question).documents()) {
            if (document.id().equals(documentId)) {
                return Option.some(document.authorization());
            }
        }
        return Option.none();
    }

    /**
     * Whether a plan or a revision needs authorization at all: a plan does; a revision does where it begins or ends a
     * service paid using Department funds, (8)(c), and otherwise needs notice, (8)(d).
     *
     * @param documentId the id of the plan or the revision
     * @return not recorded also if the record holds no such plan or revision
     */
    public static Said isNeeded(ServiceRecord record, String documentId, Question question) {
        for (Document document : new OregonFacts(record, question).documents()) {
            if (document.id().equals(documentId)) {
                return document.needsAuthorization();
            }
        }
        return Said.NOT_RECORDED;
    }

    static Authorization of(OregonFacts facts, Document document) {
        return new Authorization(
                facts.asOf(), document.individualSide(), document.standIn(), document.caseManagerSide());
    }

    private static Outcome authorized(OregonFacts facts, Document document) {
        Option<Outcome> notReached = unlessNeeded(document);
        if (notReached.isDefined()) {
            return notReached.get();
        }
        Authorization authorization = document.authorization();
        return switch (authorization.state()) {
            case AUTHORIZED ->
                Outcome.metOn(authorization.authorizedOn().get(), "both sides are present; the later day counts");
            case ON_ORAL_AGREEMENT ->
                new Outcome.Met(
                        "a documented oral agreement stands in for the signature until its last day",
                        authorization.oral().get().through(),
                        authorization.authorizedOn());
            case LAPSED -> notSigned(facts, document, "the oral agreement ran out, and no signature took its place");
            case NOT_AUTHORIZED -> notSigned(facts, document, "a signature is missing");
            case JUDGMENT ->
                Outcome.judgment("the documented reason for not signing is one that the text does not name");
            case UNDETERMINED ->
                Outcome.undetermined("it is not recorded whether both sides are present", authorization.missing());
        };
    }

    /** The answer where a revision needs no authorization, or that is not known; none where it needs one. */
    static Option<Outcome> unlessNeeded(Document document) {
        return switch (document.needsAuthorization()) {
            case YES -> Option.none();
            case NO ->
                Option.some(Outcome.notApplicable(
                        "the revision neither begins nor ends a service paid using Department funds"));
            case NOT_RECORDED ->
                Option.some(Outcome.undetermined(
                        "it is not recorded whether the revision begins or ends a service paid using Department funds",
                        document.missingForAuthorization()));
        };
    }

    /**
     * A document that is not signed is in time until it takes effect. One that bears no such day has no last day; a
     * plan took effect by its last day.
     */
    static Outcome notSigned(OregonFacts facts, Document document, String because) {
        Option<LocalDate> last = document.lastDayToSign();
        Act implemented = document.implemented();
        boolean tookEffect =
                last.isDefined() ? facts.hasHappened(last.get().plusDays(1)) : hasComeToItsLastDay(facts, document);
        if (implemented.doneOn().isDefined() || tookEffect) {
            return Outcome.notMet(because);
        }
        if (last.isEmpty()) {
            return Outcome.pending(because);
        }
        LocalDate due = facts.counted(
                "last day to sign the ISP before it begins",
                "first day of the ISP, as written",
                last.get().plusDays(1),
                "the day before",
                last.get());
        return Outcome.pending(due, because);
    }

    private static boolean hasComeToItsLastDay(OregonFacts facts, Document document) {
        return document instanceof IspFacts plan && plan.lastDay().exists(facts::hasHappened);
    }

    /** The day of the authorization; without one the last day of the plan, after which nothing is left to authorize. */
    static LocalDate lawDay(OregonFacts facts, Document document) {
        Option<LocalDate> authorizedOn = document.authorization().firstAuthorizedOn();
        return authorizedOn.isDefined()
                ? authorizedOn.get()
                : planOf(facts, document).lastDaySoFar();
    }

    private static IspFacts planOf(OregonFacts facts, Document document) {
        return document instanceof RevisionFacts revision
                ? facts.plan(revision.planId()).get()
                : (IspFacts) document;
    }
}

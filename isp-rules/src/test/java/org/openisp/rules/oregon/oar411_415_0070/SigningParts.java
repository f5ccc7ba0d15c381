package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.CountedDay;
import org.openisp.rules.Explanation;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.SeenFact;

/** Parts of records for section (8): who signs what, and for whom. */
final class SigningParts {

    static final String PLAN = "plan-1";
    static final String REVISION = "revision-1";

    /** Where it stands whether an oral agreement to the revision answers a change. */
    static final String CHANGE = "/plans/0/revisions/0/signing/oralAgreements/0/immediateUnexpectedChange";

    private SigningParts() {}

    /** A day in a table; "-" stands for none. */
    static Option<LocalDate> maybe(String iso) {
        return iso.equals("-") ? Option.none() : Option.some(Some.day(iso));
    }

    /** An act in a table: a day, "never", or "?" for not recorded. */
    static Act act(String cell) {
        return switch (cell) {
            case "never" -> Act.notThrough(Some.FAR_AHEAD);
            case "?" -> Act.notRecorded();
            default -> Act.on(Some.day(cell));
        };
    }

    /** A yes or no in a table; "?" stands for not recorded. */
    static Said said(String cell) {
        return switch (cell) {
            case "yes" -> Said.YES;
            case "no" -> Said.NO;
            case "?" -> Said.NOT_RECORDED;
            default -> throw new IllegalArgumentException(cell);
        };
    }

    /** These signatures, and neither a reason nor an oral agreement. */
    static Signing signing(Signature... signatures) {
        return Some.unsigned().withSignatures(Register.of(signatures));
    }

    /** Signed by the individual and by the case manager, each where a day is given. */
    static Signing signing(String individual, String caseManager) {
        Seq<Signature> signatures = Array.empty();
        if (!individual.equals("-")) {
            signatures = signatures.append(Some.signature(Capacity.INDIVIDUAL, individual));
        }
        if (!caseManager.equals("-")) {
            signatures = signatures.append(Some.caseManagerSignature(caseManager));
        }
        return Some.unsigned().withSignatures(Register.ofAll(signatures));
    }

    /** Agreed to and documented on that day, to prevent harm; upon a change or not, as in a table. */
    static OralAgreement agreedOrally(String agreedOn, String immediateUnexpectedChange) {
        return OralAgreement.builder()
                .agreedBy(Capacity.INDIVIDUAL)
                .agreedOn(Some.day(agreedOn))
                .documented(Act.on(Some.day(agreedOn)))
                .immediateUnexpectedChange(Row.said(immediateUnexpectedChange))
                .preventsInjuryOrHarm(Said.YES)
                .build();
    }

    static Signature byLegal(String personId, String signedOn) {
        return Some.signature(Capacity.LEGAL_REPRESENTATIVE, signedOn).withPersonId(Option.some(personId));
    }

    static Signature byDesignated(String personId, String signedOn) {
        return Some.signature(Capacity.DESIGNATED_REPRESENTATIVE, signedOn).withPersonId(Option.some(personId));
    }

    static Signing withReason(Signing signing, InabilityReason reason, String documentedOn) {
        return signing.withInabilities(Option.some(Array.of(InabilityToSign.builder()
                .reason(reason)
                .documentedOn(Some.day(documentedOn))
                .build())));
    }

    /** A guardian since long ago, within this scope. */
    static Representative guardian(String personId, DecisionScope... scope) {
        return Representative.builder()
                .personId(personId)
                .kind(RepresentativeKind.COURT_APPOINTED_GUARDIAN)
                .period(Period.from(Some.day("2020-01-01")))
                .scope(Array.of(scope))
                .build();
    }

    /** Somebody chosen and authorized long ago. */
    static Representative designated(String personId) {
        return Representative.builder()
                .personId(personId)
                .kind(RepresentativeKind.DESIGNATED_REPRESENTATIVE)
                .period(Period.from(Some.day("2020-01-01")))
                .authorized(Act.on(Some.day("2020-01-01")))
                .scope(Array.of(DecisionScope.SIGN_PLAN))
                .build();
    }

    /** A parent; the scope of a parent is nobody's grant, and none is recorded. */
    static Representative parent(String personId) {
        return Representative.builder()
                .personId(personId)
                .kind(RepresentativeKind.PARENT)
                .period(Period.from(Some.day("2001-01-01")))
                .build();
    }

    static Individual born(String birthDate) {
        return Individual.builder()
                .id("individual-1")
                .birthDate(new BirthDate(Some.day(birthDate)))
                .build();
    }

    /** A plan that begins on 2025-03-01 and is signed so. */
    static Isp planSigned(Signing signing) {
        return Some.plan(PLAN)
                .startsOn(Some.day("2025-03-01"))
                .endsOn(Some.day("2026-02-28"))
                .signing(signing)
                .build();
    }

    static ServiceRecord recordOf(Isp... plans) {
        return Some.record().plans(Register.of(plans)).build();
    }

    static ServiceRecord represented(Isp plan, Representative... representatives) {
        return recordOf(plan).withRepresentatives(Option.some(Array.of(representatives)));
    }

    /** A revision that begins one service and ends none. */
    static Revision.Builder revision(Said departmentFunded) {
        return Revision.builder()
                .id(REVISION)
                .begins(Array.of(ServiceChange.builder()
                        .serviceId("service-1")
                        .departmentFunded(departmentFunded)
                        .build()))
                .ends(Array.empty());
    }

    /** A record whose plan is authorized since 2025-02-20 and is revised so. */
    static ServiceRecord revised(Revision revision) {
        return recordOf(planSigned(Some.signed("2025-02-20", "2025-02-20")).withRevisions(Register.of(revision)));
    }

    /** Where the missing facts belong. */
    static Seq<String> missing(Outcome outcome) {
        return outcome.missing().map(MissingFact::at);
    }

    /** Where the facts belong that somebody is shown who wants to know why. */
    static Seq<String> shown(String paragraph, String subjectId, ServiceRecord record, String asOf) {
        return explained(paragraph, subjectId, record, Question.asOf(Some.day(asOf)))
                .facts()
                .map(SeenFact::at);
    }

    /** The days that were counted, as they are told to somebody who wants to know why. */
    static Seq<String> counted(String paragraph, String subjectId, ServiceRecord record, String asOf) {
        return counted(paragraph, subjectId, record, Question.asOf(Some.day(asOf)));
    }

    static Seq<String> counted(String paragraph, String subjectId, ServiceRecord record, Question question) {
        return explained(paragraph, subjectId, record, question).days().map(CountedDay::toString);
    }

    private static Explanation explained(String paragraph, String subjectId, ServiceRecord record, Question question) {
        Finding finding = Ask.findings(paragraph, record, question)
                .find(one -> one.subject().id().equals(subjectId))
                .get();
        return Oar411_415_0070.rulebook().explain(record, question, finding);
    }
}

package org.openisp.examples.speed;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Said;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.core.signing.ServiceAuthorization;
import org.openisp.core.signing.Signing;

/** What the clauses about plans and revisions of them are asked about. */
final class DocumentQuestions {

    private final EngineFacts facts;
    private final Terms terms;

    DocumentQuestions(EngineFacts facts) {
        this.facts = facts;
        this.terms = facts.terms;
    }

    private boolean isUnrecorded(int clause) {
        return facts.isUnrecorded(clause, facts.record.getPlans());
    }

    private Asked.Place place(int clause, int document) {
        return facts.place(clause, terms.id[document], terms.lawDayOfDocument(document));
    }

    private Isp plan(int document) {
        return terms.plan[terms.planOf[document]];
    }

    private Signing signing(int document) {
        Revision revision = terms.revision[document];
        return revision == null ? plan(document).getSigning() : revision.getSigning();
    }

    private Said needed(int document) {
        return EngineFacts.said(terms.needsAuthorization[document]);
    }

    void authorized(int clause) {
        if (isUnrecorded(clause)) {
            return;
        }
        for (int i = 0; i < terms.documents; i++) {
            SignedByHand signed = terms.signed[i];
            SignedByHand.State state = signed.state();
            Revision revision = terms.revision[i];
            LocalDate implementedOn =
                    facts.doneOn(revision == null ? plan(i).getImplemented() : revision.getImplemented());
            LocalDate lastDay = revision == null
                    ? plan(i).getStartsOn().map(first -> first.minusDays(1)).getOrNull()
                    : implementedOn;
            boolean oral = state == SignedByHand.State.ON_ORAL_AGREEMENT;
            facts.add(new Asked.Authorized(
                    place(clause, i),
                    needed(i),
                    state.name(),
                    EngineFacts.day(signed.authorizedOn(state)),
                    oral ? EngineFacts.day(signed.oralThrough()) : null,
                    implementedOn != null,
                    lastDay));
        }
    }

    void oralAgreement(int clause) {
        if (isUnrecorded(clause)) {
            return;
        }
        for (int i = 0; i < terms.documents; i++) {
            SignedByHand signed = terms.signed[i];
            boolean agreement = signed.hasOralAgreement();
            int due = agreement ? signed.oralAgreementThrough() : facts.day;
            boolean none = EngineAnswers.isThrough(facts.through(signing(i).getOralAgreements()), facts.asOf)
                    || needed(i).isNo()
                    || signed.individualBy(facts.day) == Plain.YES;
            int since = signed.individualSince();
            facts.add(new Asked.OralAgreement(
                    place(clause, i),
                    agreement,
                    none,
                    terms.revision[i] != null,
                    needed(i),
                    agreement ? EngineFacts.said(signed.oralAgreementServes()) : Said.NOT_RECORDED,
                    agreement ? EngineFacts.said(signed.oralAgreementServesIfDocumented()) : Said.NOT_RECORDED,
                    EngineFacts.day(due),
                    EngineFacts.said(signed.individualBy(due)),
                    Plain.isDone(since) ? EngineFacts.day(Plain.doneOn(since)) : null,
                    signed.isForAPersonAlone(due)));
        }
    }

    void copies(int clause) {
        if (isUnrecorded(clause)) {
            return;
        }
        for (int i = 0; i < terms.documents; i++) {
            int first = terms.signed[i].firstAuthorizedOn();
            if (terms.needsAuthorization[i] != Plain.YES || first == Plain.NONE) {
                copyTo(clause, i, null);
                continue;
            }
            Option<Seq<String>> others = facts.record.getIndividual().getCopyRecipients();
            Details details = facts.details;
            details.gatherRecipients(facts.record.getRepresentatives(), others, first);
            for (int r = 0; r < details.recipientsUsed; r++) {
                copyTo(clause, i, details.isKnown[r] ? details.recipients[r] : null);
            }
            if (facts.record.getRepresentatives().isEmpty()) {
                copyTo(clause, i, null);
            }
            if (others.isEmpty()) {
                copyTo(clause, i, null);
            }
        }
    }

    private void copyTo(int clause, int document, @Nullable String recipient) {
        SignedByHand signed = terms.signed[document];
        facts.add(new Asked.CopyTo(
                place(clause, document),
                terms.id[document],
                terms.revision[document] == null ? null : plan(document).getId(),
                recipient,
                needed(document),
                signed.state().name(),
                EngineFacts.day(signed.firstAuthorizedOn()),
                signed.firstAuthorizedOn() != Plain.NONE && signed.mayBeEarlier()));
    }

    void listed(int clause) {
        if (isUnrecorded(clause)) {
            return;
        }
        for (int i = 0; i < terms.documents; i++) {
            Map<String, List<ServiceAuthorization>> byService = new LinkedHashMap<>();
            for (ServiceAuthorization one :
                    signing(i).getServiceAuthorizations().entries()) {
                if (facts.hasHappened(one.getAuthorizedOn())) {
                    byService
                            .computeIfAbsent(one.getServiceId(), id -> new ArrayList<>())
                            .add(one);
                }
            }
            int document = i;
            byService.forEach((service, authorizations) -> listed(clause, document, service, authorizations));
        }
    }

    private void listed(int clause, int document, String serviceId, List<ServiceAuthorization> authorizations) {
        List<Asked.Authorizer> authorizers = new ArrayList<>();
        LocalDate first = facts.asOf;
        boolean mayBe = false;
        for (ServiceAuthorization one : authorizations) {
            Said coordinator = isCoordinator(one.getRole());
            mayBe |= !coordinator.isNo();
            first = EngineAnswers.earlier(first, one.getAuthorizedOn());
            authorizers.add(new Asked.Authorizer(coordinator));
        }
        if (mayBe) {
            facts.add(new Asked.Listed(
                    facts.place(clause, serviceId, Plain.day(first)), authority(document, serviceId), authorizers));
        }
    }

    /** Whether somebody in this role may be a services coordinator of a CDDP. */
    private static Said isCoordinator(Option<CaseManagerRole> role) {
        if (role.contains(CaseManagerRole.SERVICES_COORDINATOR)) {
            return Said.YES;
        }
        return role.contains(CaseManagerRole.PERSONAL_AGENT) || role.contains(CaseManagerRole.CIIS_SERVICES_COORDINATOR)
                ? Said.NO
                : Said.NOT_RECORDED;
    }

    private @Nullable String authority(int document, String serviceId) {
        for (PlannedService service : EngineFacts.all(plan(document).getServices())) {
            if (service.getId().equals(serviceId)) {
                return service.getFundingAuthority()
                        .filter(authority -> !authority.isForeign())
                        .map(FundingAuthority::code)
                        .getOrNull();
            }
        }
        return null;
    }
}

package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.enrollment.EntityKind;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Communication;
import org.openisp.core.person.CommunicationMethod;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.DocumentFormat;
import org.openisp.core.person.Individual;
import org.openisp.core.person.LegalStatus;
import org.openisp.core.person.Organization;
import org.openisp.core.person.OrganizationKind;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.person.Statement;
import org.openisp.core.person.Voice;
import org.openisp.core.signing.Capacity;
import org.openisp.examples.synthetic.Outline.Representation;

/** The individual, who acts beside or for the individual, the case manager, and the organizations. */
final class People {

    private People() {}

    static Individual individual(Outline outline) {
        Seq<Observation> can = Array.of(new Observation(outline.enrolledOn(), true));
        return Individual.builder()
                .id(outline.id("individual"))
                .birthDate(new BirthDate(outline.bornOn()))
                .communication(Communication.builder()
                        .language(outline.language())
                        .needsTranslation(Said.of(outline.isTranslated()))
                        .methods(
                                outline.isTranslated()
                                        ? Array.of(CommunicationMethod.SPEECH, CommunicationMethod.INTERPRETER)
                                        : Array.of(CommunicationMethod.SPEECH))
                        .formats(Array.of(DocumentFormat.EASY_READ))
                        .culturalConsiderations(Array.empty())
                        .build())
                .copyRecipients(outline.copyForFamily() ? Array.of(outline.id("family")) : Array.empty())
                .canExpressOpinion(can)
                .canExpressInformedDecision(can)
                .legalStatus(status(outline))
                .courtRestrictions(Array.empty())
                .strengths(Array.of(statement("strength", "Knows everybody on the street.", Voice.INDIVIDUAL)))
                .preferences(preferences(outline))
                .familyMembers(Array.of(outline.id("family")))
                .build();
    }

    private static LegalStatus status(Outline outline) {
        return switch (outline.representation()) {
            case PARENT -> LegalStatus.MINOR;
            case GUARDIAN -> LegalStatus.FULL_GUARDIANSHIP;
            case NONE, DESIGNATED -> LegalStatus.NO_GUARDIAN;
        };
    }

    /** A child's preferences, and those of the family, guide the team, (1)(c)(B). */
    private static Seq<Statement> preferences(Outline outline) {
        Statement own = statement("preference", "Ask before you come in.", Voice.INDIVIDUAL);
        return outline.isChild()
                ? Array.of(own, statement("preference-family", "Sundays are for the family.", Voice.FAMILY))
                : Array.of(own);
    }

    private static Statement statement(String id, String text, Voice whose) {
        return Statement.builder()
                .id(id)
                .text(new FreeText(text))
                .whose(Array.of(whose))
                .build();
    }

    /** The id of the person who acts beside or for the individual, where there is one. */
    static String representativeId(Outline outline) {
        return outline.id("representative");
    }

    /** The capacity in which that person acts. */
    static Capacity capacity(Outline outline) {
        return outline.representation() == Representation.DESIGNATED
                ? Capacity.DESIGNATED_REPRESENTATIVE
                : Capacity.LEGAL_REPRESENTATIVE;
    }

    static Seq<Representative> representatives(Outline outline) {
        if (outline.representation() == Representation.NONE) {
            return Array.empty();
        }
        Representative.Builder somebody =
                Representative.builder().personId(representativeId(outline)).asksForInclusion(Said.YES);
        Seq<DecisionScope> everything =
                Array.of(DecisionScope.SIGN_PLAN, DecisionScope.CONSENT_TO_LIMITATION, DecisionScope.CHOOSE_PROVIDERS);
        return Array.of(
                switch (outline.representation()) {
                    case PARENT ->
                        somebody.kind(RepresentativeKind.PARENT)
                                .period(Period.from(outline.bornOn()))
                                .scope(everything)
                                .build();
                    case GUARDIAN ->
                        somebody.kind(RepresentativeKind.COURT_APPOINTED_GUARDIAN)
                                .period(Period.from(outline.enrolledOn().minusYears(2)))
                                .scope(everything)
                                .build();
                    case NONE, DESIGNATED ->
                        somebody.kind(RepresentativeKind.DESIGNATED_REPRESENTATIVE)
                                .period(Period.from(outline.enrolledOn()))
                                .scope(Array.of(DecisionScope.SIGN_PLAN))
                                .chosenById(outline.id("individual"))
                                .authorized(Act.on(outline.enrolledOn()))
                                .build();
                });
    }

    /** The id of the entity that manages the case: a few serve a whole caseload. */
    static String entityId(Outline outline) {
        return outline.entity().code() + "-" + (outline.number() % 7 + 1);
    }

    static CaseManagerRole role(Outline outline) {
        return outline.entity().equals(EntityKind.BROKERAGE)
                ? CaseManagerRole.PERSONAL_AGENT
                : CaseManagerRole.SERVICES_COORDINATOR;
    }

    static Register<CaseManagementEnrollment> caseManagement(Outline outline) {
        return Register.of(CaseManagementEnrollment.builder()
                .id("enrollment")
                .entityId(entityId(outline))
                .entityKind(outline.entity())
                .period(Period.from(outline.enrolledOn()))
                .build());
    }

    static Register<CaseManager> caseManagers(Outline outline) {
        return Register.of(CaseManager.builder()
                .personId(outline.id("case-manager"))
                .role(role(outline))
                .entityId(entityId(outline))
                .period(Period.from(outline.enrolledOn()))
                .build());
    }

    static Seq<Organization> organizations(Outline outline) {
        return Array.of(organization(
                        entityId(outline),
                        OrganizationKind.CASE_MANAGEMENT_ENTITY,
                        outline.id("case-manager"),
                        outline.id("reviewer")))
                .appendAll(ProvidedServices.of(outline)
                        .map(service -> organization(
                                service.providerId(outline), service.provider(), service.staffId(outline))))
                .append(organization(outline.id("clinic"), OrganizationKind.OTHER, outline.id("physician")));
    }

    private static Organization organization(String id, OrganizationKind kind, String... staff) {
        return Organization.builder().id(id).kind(kind).staff(Array.of(staff)).build();
    }
}

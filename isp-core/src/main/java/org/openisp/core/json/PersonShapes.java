package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.OBSERVATION;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;

import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Communication;
import org.openisp.core.person.CommunicationMethod;
import org.openisp.core.person.Concern;
import org.openisp.core.person.CourtRestriction;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.DocumentFormat;
import org.openisp.core.person.Evidence;
import org.openisp.core.person.EvidenceKind;
import org.openisp.core.person.Individual;
import org.openisp.core.person.LegalStatus;
import org.openisp.core.person.Organization;
import org.openisp.core.person.OrganizationKind;
import org.openisp.core.person.PersonName;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.person.Statement;
import org.openisp.core.person.Voice;

/** The JSON of people and organizations; parts before wholes. */
final class PersonShapes {

    private PersonShapes() {}

    static final Form<CommunicationMethod> COMMUNICATION_METHOD =
            code(CommunicationMethod.OWN, CommunicationMethod::new);
    static final Form<DecisionScope> DECISION_SCOPE = code(DecisionScope.OWN, DecisionScope::new);
    static final Form<DocumentFormat> DOCUMENT_FORMAT = code(DocumentFormat.OWN, DocumentFormat::new);
    static final Form<EvidenceKind> EVIDENCE_KIND = code(EvidenceKind.OWN, EvidenceKind::new);
    static final Form<LegalStatus> LEGAL_STATUS = code(LegalStatus.OWN, LegalStatus::new);
    static final Form<OrganizationKind> ORGANIZATION_KIND = code(OrganizationKind.OWN, OrganizationKind::new);
    static final Form<RepresentativeKind> REPRESENTATIVE_KIND = code(RepresentativeKind.OWN, RepresentativeKind::new);
    static final Form<Voice> VOICE = code(Voice.OWN, Voice::new);

    static final Form<PersonName> PERSON_NAME = new WrappedForm<>(TEXT, PersonName::new, PersonName::value);
    static final Form<BirthDate> BIRTH_DATE = new WrappedForm<>(Forms.PRIVATE_DAY, BirthDate::new, BirthDate::value);

    static final Form<Statement> STATEMENT = Shape.of("statement", Statement::builder, Statement.Builder::build)
            .idInList(Statement::getId, Statement.Builder::id)
            .required("text", FREE_TEXT, Statement::getText, Statement.Builder::text)
            .list("whose", VOICE, Statement::getWhose, Statement.Builder::whose)
            .optional("personId", TEXT, Statement::getPersonId, Statement.Builder::personId)
            .optional("statedOn", DAY, Statement::getStatedOn, Statement.Builder::statedOn);

    static final Form<Communication> COMMUNICATION = Shape.of(
                    "communication", Communication::builder, Communication.Builder::build)
            .optional("language", TEXT, Communication::getLanguage, Communication.Builder::language)
            .said("needsTranslation", Communication::getNeedsTranslation, Communication.Builder::needsTranslation)
            .list("methods", COMMUNICATION_METHOD, Communication::getMethods, Communication.Builder::methods)
            .list("formats", DOCUMENT_FORMAT, Communication::getFormats, Communication.Builder::formats)
            .list(
                    "culturalConsiderations",
                    STATEMENT,
                    Communication::getCulturalConsiderations,
                    Communication.Builder::culturalConsiderations);

    static final Form<Concern> CONCERN = Shape.of("concern", Concern::builder, Concern.Builder::build)
            .idInList(Concern::getId, Concern.Builder::id)
            .optional("text", FREE_TEXT, Concern::getText, Concern.Builder::text)
            .list("steps", FREE_TEXT, Concern::getSteps, Concern.Builder::steps);

    static final Form<Evidence> EVIDENCE = Shape.of("evidence", Evidence::builder, Evidence.Builder::build)
            .required("documentId", TEXT, Evidence::getDocumentId, Evidence.Builder::documentId)
            .optional("kind", EVIDENCE_KIND, Evidence::getKind, Evidence.Builder::kind)
            .optional("day", DAY, Evidence::getDay, Evidence.Builder::day)
            .optional("authorId", TEXT, Evidence::getAuthorId, Evidence.Builder::authorId);

    static final Form<CourtRestriction> COURT_RESTRICTION = Shape.of(
                    "court restriction", CourtRestriction::builder, CourtRestriction.Builder::build)
            .idInList(CourtRestriction::getId, CourtRestriction.Builder::id)
            .optional("description", FREE_TEXT, CourtRestriction::getDescription, CourtRestriction.Builder::description)
            .optional("period", PERIOD, CourtRestriction::getPeriod, CourtRestriction.Builder::period)
            .list("evidence", EVIDENCE, CourtRestriction::getEvidence, CourtRestriction.Builder::evidence);

    static final Form<Individual> INDIVIDUAL = Shape.of("individual", Individual::builder, Individual.Builder::build)
            .required("id", TEXT, Individual::getId, Individual.Builder::id)
            .optional("name", PERSON_NAME, Individual::getName, Individual.Builder::name)
            .optional("birthDate", BIRTH_DATE, Individual::getBirthDate, Individual.Builder::birthDate)
            .optional("communication", COMMUNICATION, Individual::getCommunication, Individual.Builder::communication)
            .list("copyRecipients", TEXT, Individual::getCopyRecipients, Individual.Builder::copyRecipients)
            .list(
                    "canExpressOpinion",
                    OBSERVATION,
                    Individual::getCanExpressOpinion,
                    Individual.Builder::canExpressOpinion)
            .list(
                    "canExpressInformedDecision",
                    OBSERVATION,
                    Individual::getCanExpressInformedDecision,
                    Individual.Builder::canExpressInformedDecision)
            .optional("legalStatus", LEGAL_STATUS, Individual::getLegalStatus, Individual.Builder::legalStatus)
            .list(
                    "courtRestrictions",
                    COURT_RESTRICTION,
                    Individual::getCourtRestrictions,
                    Individual.Builder::courtRestrictions)
            .list("strengths", STATEMENT, Individual::getStrengths, Individual.Builder::strengths)
            .list("preferences", STATEMENT, Individual::getPreferences, Individual.Builder::preferences)
            .list("familyMembers", TEXT, Individual::getFamilyMembers, Individual.Builder::familyMembers)
            .optional("familyHome", FREE_TEXT, Individual::getFamilyHome, Individual.Builder::familyHome);

    static final Form<Organization> ORGANIZATION = Shape.of(
                    "organization", Organization::builder, Organization.Builder::build)
            .id(Organization::getId, Organization.Builder::id)
            .optional("kind", ORGANIZATION_KIND, Organization::getKind, Organization.Builder::kind)
            .list("staff", TEXT, Organization::getStaff, Organization.Builder::staff);

    static final Form<Representative> REPRESENTATIVE = Shape.of(
                    "representative", Representative::builder, Representative.Builder::build)
            .required("personId", TEXT, Representative::getPersonId, Representative.Builder::personId)
            .required("kind", REPRESENTATIVE_KIND, Representative::getKind, Representative.Builder::kind)
            .optional("period", PERIOD, Representative::getPeriod, Representative.Builder::period)
            .list("scope", DECISION_SCOPE, Representative::getScope, Representative.Builder::scope)
            .optional("chosenById", TEXT, Representative::getChosenById, Representative.Builder::chosenById)
            .act("authorized", Representative::getAuthorized, Representative.Builder::authorized)
            .said("asksForInclusion", Representative::getAsksForInclusion, Representative.Builder::asksForInclusion);
}

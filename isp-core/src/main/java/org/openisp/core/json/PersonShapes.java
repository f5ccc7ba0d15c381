package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.OBSERVATION;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Said;
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

    static final Form<Statement> STATEMENT = new Shape<>("statement") {
        private final Field<String> id = idInList();
        private final Field<FreeText> text = required("text", FREE_TEXT);
        private final Field<Option<Seq<Voice>>> whose = list("whose", VOICE);
        private final Field<Option<String>> personId = optional("personId", TEXT);
        private final Field<Option<LocalDate>> statedOn = optional("statedOn", DAY);

        @Override
        Statement build(Values from) {
            return Statement.builder()
                    .id(from.get(id))
                    .text(from.get(text))
                    .whose(from.get(whose))
                    .personId(from.get(personId))
                    .statedOn(from.get(statedOn))
                    .build();
        }

        @Override
        void writeFields(Statement statement, JsonGenerator out) throws IOException {
            id.write(statement.getId(), out);
            text.write(statement.getText(), out);
            whose.write(statement.getWhose(), out);
            personId.write(statement.getPersonId(), out);
            statedOn.write(statement.getStatedOn(), out);
        }
    };

    static final Form<Communication> COMMUNICATION = new Shape<>("communication") {
        private final Field<Option<String>> language = optional("language", TEXT);
        private final Field<Said> needsTranslation = said("needsTranslation");
        private final Field<Option<Seq<CommunicationMethod>>> methods = list("methods", COMMUNICATION_METHOD);
        private final Field<Option<Seq<DocumentFormat>>> formats = list("formats", DOCUMENT_FORMAT);
        private final Field<Option<Seq<Statement>>> culturalConsiderations = list("culturalConsiderations", STATEMENT);

        @Override
        Communication build(Values from) {
            return Communication.builder()
                    .language(from.get(language))
                    .needsTranslation(from.get(needsTranslation))
                    .methods(from.get(methods))
                    .formats(from.get(formats))
                    .culturalConsiderations(from.get(culturalConsiderations))
                    .build();
        }

        @Override
        void writeFields(Communication communication, JsonGenerator out) throws IOException {
            language.write(communication.getLanguage(), out);
            needsTranslation.write(communication.getNeedsTranslation(), out);
            methods.write(communication.getMethods(), out);
            formats.write(communication.getFormats(), out);
            culturalConsiderations.write(communication.getCulturalConsiderations(), out);
        }
    };

    static final Form<Concern> CONCERN = new Shape<>("concern") {
        private final Field<String> id = idInList();
        private final Field<Option<FreeText>> text = optional("text", FREE_TEXT);
        private final Field<Option<Seq<FreeText>>> steps = list("steps", FREE_TEXT);

        @Override
        Concern build(Values from) {
            return Concern.builder()
                    .id(from.get(id))
                    .text(from.get(text))
                    .steps(from.get(steps))
                    .build();
        }

        @Override
        void writeFields(Concern concern, JsonGenerator out) throws IOException {
            id.write(concern.getId(), out);
            text.write(concern.getText(), out);
            steps.write(concern.getSteps(), out);
        }
    };

    static final Form<Evidence> EVIDENCE = new Shape<>("evidence") {
        private final Field<String> documentId = required("documentId", TEXT);
        private final Field<Option<EvidenceKind>> kind = optional("kind", EVIDENCE_KIND);
        private final Field<Option<LocalDate>> day = optional("day", DAY);
        private final Field<Option<String>> authorId = optional("authorId", TEXT);

        @Override
        Evidence build(Values from) {
            return Evidence.builder()
                    .documentId(from.get(documentId))
                    .kind(from.get(kind))
                    .day(from.get(day))
                    .authorId(from.get(authorId))
                    .build();
        }

        @Override
        void writeFields(Evidence evidence, JsonGenerator out) throws IOException {
            documentId.write(evidence.getDocumentId(), out);
            kind.write(evidence.getKind(), out);
            day.write(evidence.getDay(), out);
            authorId.write(evidence.getAuthorId(), out);
        }
    };

    static final Form<CourtRestriction> COURT_RESTRICTION = new Shape<>("court restriction") {
        private final Field<String> id = idInList();
        private final Field<Option<FreeText>> description = optional("description", FREE_TEXT);
        private final Field<Option<Period>> period = optional("period", PERIOD);
        private final Field<Option<Seq<Evidence>>> evidence = list("evidence", EVIDENCE);

        @Override
        CourtRestriction build(Values from) {
            return CourtRestriction.builder()
                    .id(from.get(id))
                    .description(from.get(description))
                    .period(from.get(period))
                    .evidence(from.get(evidence))
                    .build();
        }

        @Override
        void writeFields(CourtRestriction courtRestriction, JsonGenerator out) throws IOException {
            id.write(courtRestriction.getId(), out);
            description.write(courtRestriction.getDescription(), out);
            period.write(courtRestriction.getPeriod(), out);
            evidence.write(courtRestriction.getEvidence(), out);
        }
    };

    static final Form<Individual> INDIVIDUAL = new Shape<>("individual") {
        private final Field<String> id = required("id", TEXT);
        private final Field<Option<PersonName>> name = optional("name", PERSON_NAME);
        private final Field<Option<BirthDate>> birthDate = optional("birthDate", BIRTH_DATE);
        private final Field<Option<Communication>> communication = optional("communication", COMMUNICATION);
        private final Field<Option<Seq<String>>> copyRecipients = list("copyRecipients", TEXT);
        private final Field<Option<Seq<Observation>>> canExpressOpinion = list("canExpressOpinion", OBSERVATION);
        private final Field<Option<Seq<Observation>>> canExpressInformedDecision =
                list("canExpressInformedDecision", OBSERVATION);
        private final Field<Option<LegalStatus>> legalStatus = optional("legalStatus", LEGAL_STATUS);
        private final Field<Option<Seq<CourtRestriction>>> courtRestrictions =
                list("courtRestrictions", COURT_RESTRICTION);
        private final Field<Option<Seq<Statement>>> strengths = list("strengths", STATEMENT);
        private final Field<Option<Seq<Statement>>> preferences = list("preferences", STATEMENT);
        private final Field<Option<Seq<String>>> familyMembers = list("familyMembers", TEXT);
        private final Field<Option<FreeText>> familyHome = optional("familyHome", FREE_TEXT);

        @Override
        Individual build(Values from) {
            return Individual.builder()
                    .id(from.get(id))
                    .name(from.get(name))
                    .birthDate(from.get(birthDate))
                    .communication(from.get(communication))
                    .copyRecipients(from.get(copyRecipients))
                    .canExpressOpinion(from.get(canExpressOpinion))
                    .canExpressInformedDecision(from.get(canExpressInformedDecision))
                    .legalStatus(from.get(legalStatus))
                    .courtRestrictions(from.get(courtRestrictions))
                    .strengths(from.get(strengths))
                    .preferences(from.get(preferences))
                    .familyMembers(from.get(familyMembers))
                    .familyHome(from.get(familyHome))
                    .build();
        }

        @Override
        void writeFields(Individual individual, JsonGenerator out) throws IOException {
            id.write(individual.getId(), out);
            name.write(individual.getName(), out);
            birthDate.write(individual.getBirthDate(), out);
            communication.write(individual.getCommunication(), out);
            copyRecipients.write(individual.getCopyRecipients(), out);
            canExpressOpinion.write(individual.getCanExpressOpinion(), out);
            canExpressInformedDecision.write(individual.getCanExpressInformedDecision(), out);
            legalStatus.write(individual.getLegalStatus(), out);
            courtRestrictions.write(individual.getCourtRestrictions(), out);
            strengths.write(individual.getStrengths(), out);
            preferences.write(individual.getPreferences(), out);
            familyMembers.write(individual.getFamilyMembers(), out);
            familyHome.write(individual.getFamilyHome(), out);
        }
    };

    static final Form<Organization> ORGANIZATION = new Shape<>("organization") {
        private final Field<String> id = id();
        private final Field<Option<OrganizationKind>> kind = optional("kind", ORGANIZATION_KIND);
        private final Field<Option<Seq<String>>> staff = list("staff", TEXT);

        @Override
        Organization build(Values from) {
            return Organization.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .staff(from.get(staff))
                    .build();
        }

        @Override
        void writeFields(Organization organization, JsonGenerator out) throws IOException {
            id.write(organization.getId(), out);
            kind.write(organization.getKind(), out);
            staff.write(organization.getStaff(), out);
        }
    };

    static final Form<Representative> REPRESENTATIVE = new Shape<>("representative") {
        private final Field<String> personId = required("personId", TEXT);
        private final Field<RepresentativeKind> kind = required("kind", REPRESENTATIVE_KIND);
        private final Field<Option<Period>> period = optional("period", PERIOD);
        private final Field<Option<Seq<DecisionScope>>> scope = list("scope", DECISION_SCOPE);
        private final Field<Option<String>> chosenById = optional("chosenById", TEXT);
        private final Field<Act> authorized = act("authorized");
        private final Field<Said> asksForInclusion = said("asksForInclusion");

        @Override
        Representative build(Values from) {
            return Representative.builder()
                    .personId(from.get(personId))
                    .kind(from.get(kind))
                    .period(from.get(period))
                    .scope(from.get(scope))
                    .chosenById(from.get(chosenById))
                    .authorized(from.get(authorized))
                    .asksForInclusion(from.get(asksForInclusion))
                    .build();
        }

        @Override
        void writeFields(Representative representative, JsonGenerator out) throws IOException {
            personId.write(representative.getPersonId(), out);
            kind.write(representative.getKind(), out);
            period.write(representative.getPeriod(), out);
            scope.write(representative.getScope(), out);
            chosenById.write(representative.getChosenById(), out);
            authorized.write(representative.getAuthorized(), out);
            asksForInclusion.write(representative.getAsksForInclusion(), out);
        }
    };
}

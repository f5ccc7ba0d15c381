package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.person.Evidence;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.ServiceAuthorization;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.core.signing.WrittenConsent;

/** The JSON of signatures and consent; parts before wholes. */
final class SigningShapes {

    private SigningShapes() {}

    static final Form<Capacity> CAPACITY = code(Capacity.OWN, Capacity::new);
    static final Form<InabilityReason> INABILITY_REASON = code(InabilityReason.OWN, InabilityReason::new);

    static final Form<InabilityToSign> INABILITY_TO_SIGN = new Shape<>("inability to sign") {
        private final Field<InabilityReason> reason = required("reason", INABILITY_REASON);
        private final Field<Option<FreeText>> explanation = optional("explanation", FREE_TEXT);
        private final Field<LocalDate> documentedOn = required("documentedOn", DAY);
        private final Field<Option<Seq<Evidence>>> evidence = list("evidence", PersonShapes.EVIDENCE);

        @Override
        InabilityToSign build(Values from) {
            return InabilityToSign.builder()
                    .reason(from.get(reason))
                    .explanation(from.get(explanation))
                    .documentedOn(from.get(documentedOn))
                    .evidence(from.get(evidence))
                    .build();
        }

        @Override
        void writeFields(InabilityToSign inabilityToSign, JsonGenerator out) throws IOException {
            reason.write(inabilityToSign.getReason(), out);
            explanation.write(inabilityToSign.getExplanation(), out);
            documentedOn.write(inabilityToSign.getDocumentedOn(), out);
            evidence.write(inabilityToSign.getEvidence(), out);
        }
    };

    static final Form<OralAgreement> ORAL_AGREEMENT = new Shape<>("oral agreement") {
        private final Field<Option<Capacity>> agreedBy = optional("agreedBy", CAPACITY);
        private final Field<LocalDate> agreedOn = required("agreedOn", DAY);
        private final Field<Act> documented = act("documented");
        private final Field<Said> immediateUnexpectedChange = said("immediateUnexpectedChange");
        private final Field<Said> preventsInjuryOrHarm = said("preventsInjuryOrHarm");
        private final Field<Option<String>> personId = optional("personId", TEXT);
        private final Field<Option<Seq<Evidence>>> evidence = list("evidence", PersonShapes.EVIDENCE);

        @Override
        OralAgreement build(Values from) {
            return OralAgreement.builder()
                    .agreedBy(from.get(agreedBy))
                    .agreedOn(from.get(agreedOn))
                    .documented(from.get(documented))
                    .immediateUnexpectedChange(from.get(immediateUnexpectedChange))
                    .preventsInjuryOrHarm(from.get(preventsInjuryOrHarm))
                    .personId(from.get(personId))
                    .evidence(from.get(evidence))
                    .build();
        }

        @Override
        void writeFields(OralAgreement oralAgreement, JsonGenerator out) throws IOException {
            agreedBy.write(oralAgreement.getAgreedBy(), out);
            agreedOn.write(oralAgreement.getAgreedOn(), out);
            documented.write(oralAgreement.getDocumented(), out);
            immediateUnexpectedChange.write(oralAgreement.getImmediateUnexpectedChange(), out);
            preventsInjuryOrHarm.write(oralAgreement.getPreventsInjuryOrHarm(), out);
            personId.write(oralAgreement.getPersonId(), out);
            evidence.write(oralAgreement.getEvidence(), out);
        }
    };

    static final Form<ServiceAuthorization> SERVICE_AUTHORIZATION = new Shape<>("service authorization") {
        private final Field<String> serviceId = required("serviceId", TEXT);
        private final Field<Option<String>> personId = optional("personId", TEXT);
        private final Field<Option<CaseManagerRole>> role = optional("role", EnrollmentShapes.CASE_MANAGER_ROLE);
        private final Field<LocalDate> authorizedOn = required("authorizedOn", DAY);

        @Override
        ServiceAuthorization build(Values from) {
            return ServiceAuthorization.builder()
                    .serviceId(from.get(serviceId))
                    .personId(from.get(personId))
                    .role(from.get(role))
                    .authorizedOn(from.get(authorizedOn))
                    .build();
        }

        @Override
        void writeFields(ServiceAuthorization serviceAuthorization, JsonGenerator out) throws IOException {
            serviceId.write(serviceAuthorization.getServiceId(), out);
            personId.write(serviceAuthorization.getPersonId(), out);
            role.write(serviceAuthorization.getRole(), out);
            authorizedOn.write(serviceAuthorization.getAuthorizedOn(), out);
        }
    };

    static final Form<Signature> SIGNATURE = new Shape<>("signature") {
        private final Field<Option<String>> personId = optional("personId", TEXT);
        private final Field<Capacity> capacity = required("capacity", CAPACITY);
        private final Field<Option<LocalDate>> signedOn = optional("signedOn", DAY);
        private final Field<Said> involved = said("involved");
        private final Field<Option<String>> organizationId = optional("organizationId", TEXT);

        @Override
        Signature build(Values from) {
            return Signature.builder()
                    .personId(from.get(personId))
                    .capacity(from.get(capacity))
                    .signedOn(from.get(signedOn))
                    .involved(from.get(involved))
                    .organizationId(from.get(organizationId))
                    .build();
        }

        @Override
        void writeFields(Signature signature, JsonGenerator out) throws IOException {
            personId.write(signature.getPersonId(), out);
            capacity.write(signature.getCapacity(), out);
            signedOn.write(signature.getSignedOn(), out);
            involved.write(signature.getInvolved(), out);
            organizationId.write(signature.getOrganizationId(), out);
        }
    };

    static final Form<WrittenConsent> WRITTEN_CONSENT = new Shape<>("written consent") {
        private final Field<Option<Capacity>> capacity = optional("capacity", CAPACITY);
        private final Field<Option<String>> personId = optional("personId", TEXT);
        private final Field<LocalDate> givenOn = required("givenOn", DAY);
        private final Field<Said> informed = said("informed");

        @Override
        WrittenConsent build(Values from) {
            return WrittenConsent.builder()
                    .capacity(from.get(capacity))
                    .personId(from.get(personId))
                    .givenOn(from.get(givenOn))
                    .informed(from.get(informed))
                    .build();
        }

        @Override
        void writeFields(WrittenConsent writtenConsent, JsonGenerator out) throws IOException {
            capacity.write(writtenConsent.getCapacity(), out);
            personId.write(writtenConsent.getPersonId(), out);
            givenOn.write(writtenConsent.getGivenOn(), out);
            informed.write(writtenConsent.getInformed(), out);
        }
    };

    static final Form<Signing> SIGNING = new Shape<>("signing") {
        private final Field<Register<Signature>> signatures = register("signatures", SIGNATURE);
        private final Field<Option<Seq<InabilityToSign>>> inabilities = list("inabilities", INABILITY_TO_SIGN);
        private final Field<Register<OralAgreement>> oralAgreements = register("oralAgreements", ORAL_AGREEMENT);
        private final Field<Register<WrittenConsent>> writtenConsents = register("writtenConsents", WRITTEN_CONSENT);
        private final Field<Register<ServiceAuthorization>> serviceAuthorizations =
                register("serviceAuthorizations", SERVICE_AUTHORIZATION);

        @Override
        Signing build(Values from) {
            return Signing.builder()
                    .signatures(from.get(signatures))
                    .inabilities(from.get(inabilities))
                    .oralAgreements(from.get(oralAgreements))
                    .writtenConsents(from.get(writtenConsents))
                    .serviceAuthorizations(from.get(serviceAuthorizations))
                    .build();
        }

        @Override
        void writeFields(Signing signing, JsonGenerator out) throws IOException {
            signatures.write(signing.getSignatures(), out);
            inabilities.write(signing.getInabilities(), out);
            oralAgreements.write(signing.getOralAgreements(), out);
            writtenConsents.write(signing.getWrittenConsents(), out);
            serviceAuthorizations.write(signing.getServiceAuthorizations(), out);
        }
    };
}

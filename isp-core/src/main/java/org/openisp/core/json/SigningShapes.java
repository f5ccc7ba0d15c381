package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;

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

    static final Form<InabilityToSign> INABILITY_TO_SIGN = Shape.of(
                    "inability to sign", InabilityToSign::builder, InabilityToSign.Builder::build)
            .required("reason", INABILITY_REASON, InabilityToSign::getReason, InabilityToSign.Builder::reason)
            .optional("explanation", FREE_TEXT, InabilityToSign::getExplanation, InabilityToSign.Builder::explanation)
            .required("documentedOn", DAY, InabilityToSign::getDocumentedOn, InabilityToSign.Builder::documentedOn)
            .list("evidence", PersonShapes.EVIDENCE, InabilityToSign::getEvidence, InabilityToSign.Builder::evidence);

    static final Form<OralAgreement> ORAL_AGREEMENT = Shape.of(
                    "oral agreement", OralAgreement::builder, OralAgreement.Builder::build)
            .optional("agreedBy", CAPACITY, OralAgreement::getAgreedBy, OralAgreement.Builder::agreedBy)
            .required("agreedOn", DAY, OralAgreement::getAgreedOn, OralAgreement.Builder::agreedOn)
            .act("documented", OralAgreement::getDocumented, OralAgreement.Builder::documented)
            .said(
                    "immediateUnexpectedChange",
                    OralAgreement::getImmediateUnexpectedChange,
                    OralAgreement.Builder::immediateUnexpectedChange)
            .said(
                    "preventsInjuryOrHarm",
                    OralAgreement::getPreventsInjuryOrHarm,
                    OralAgreement.Builder::preventsInjuryOrHarm)
            .optional("personId", TEXT, OralAgreement::getPersonId, OralAgreement.Builder::personId)
            .list("evidence", PersonShapes.EVIDENCE, OralAgreement::getEvidence, OralAgreement.Builder::evidence);

    static final Form<ServiceAuthorization> SERVICE_AUTHORIZATION = Shape.of(
                    "service authorization", ServiceAuthorization::builder, ServiceAuthorization.Builder::build)
            .required("serviceId", TEXT, ServiceAuthorization::getServiceId, ServiceAuthorization.Builder::serviceId)
            .optional("personId", TEXT, ServiceAuthorization::getPersonId, ServiceAuthorization.Builder::personId)
            .optional(
                    "role",
                    EnrollmentShapes.CASE_MANAGER_ROLE,
                    ServiceAuthorization::getRole,
                    ServiceAuthorization.Builder::role)
            .required(
                    "authorizedOn",
                    DAY,
                    ServiceAuthorization::getAuthorizedOn,
                    ServiceAuthorization.Builder::authorizedOn);

    static final Form<Signature> SIGNATURE = Shape.of("signature", Signature::builder, Signature.Builder::build)
            .optional("personId", TEXT, Signature::getPersonId, Signature.Builder::personId)
            .required("capacity", CAPACITY, Signature::getCapacity, Signature.Builder::capacity)
            .optional("signedOn", DAY, Signature::getSignedOn, Signature.Builder::signedOn)
            .said("involved", Signature::getInvolved, Signature.Builder::involved)
            .optional("organizationId", TEXT, Signature::getOrganizationId, Signature.Builder::organizationId);

    static final Form<WrittenConsent> WRITTEN_CONSENT = Shape.of(
                    "written consent", WrittenConsent::builder, WrittenConsent.Builder::build)
            .optional("capacity", CAPACITY, WrittenConsent::getCapacity, WrittenConsent.Builder::capacity)
            .optional("personId", TEXT, WrittenConsent::getPersonId, WrittenConsent.Builder::personId)
            .required("givenOn", DAY, WrittenConsent::getGivenOn, WrittenConsent.Builder::givenOn)
            .said("informed", WrittenConsent::getInformed, WrittenConsent.Builder::informed);

    static final Form<Signing> SIGNING = Shape.of("signing", Signing::builder, Signing.Builder::build)
            .register("signatures", SIGNATURE, Signing::getSignatures, Signing.Builder::signatures)
            .list("inabilities", INABILITY_TO_SIGN, Signing::getInabilities, Signing.Builder::inabilities)
            .register("oralAgreements", ORAL_AGREEMENT, Signing::getOralAgreements, Signing.Builder::oralAgreements)
            .register("writtenConsents", WRITTEN_CONSENT, Signing::getWrittenConsents, Signing.Builder::writtenConsents)
            .register(
                    "serviceAuthorizations",
                    SERVICE_AUTHORIZATION,
                    Signing::getServiceAuthorizations,
                    Signing.Builder::serviceAuthorizations);
}

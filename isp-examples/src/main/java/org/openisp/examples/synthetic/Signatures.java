package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.ServiceAuthorization;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.core.signing.WrittenConsent;
import org.openisp.examples.synthetic.Outline.Representation;

/** Who signs a plan or a revision, and who authorizes its services. */
final class Signatures {

    private Signatures() {}

    /** The capacity of whoever has to sign: a legal representative, or the individual. */
    static Capacity whoSigns(Outline outline) {
        return hasLegalRepresentative(outline) ? Capacity.LEGAL_REPRESENTATIVE : Capacity.INDIVIDUAL;
    }

    /** The id of whoever has to sign. */
    static String signerId(Outline outline) {
        return hasLegalRepresentative(outline) ? People.representativeId(outline) : outline.id("individual");
    }

    private static boolean hasLegalRepresentative(Outline outline) {
        return outline.representation() == Representation.PARENT || outline.representation() == Representation.GUARDIAN;
    }

    /** Everybody signs on one day, the case manager on the same or a later one. */
    static Signing of(Outline outline, Seq<ProvidedService> services, LocalDate signedOn, LocalDate managerSignedOn) {
        Seq<Signature> own = Array.of(signature(outline.id("individual"), Capacity.INDIVIDUAL, signedOn));
        Seq<Signature> withRepresentative = outline.representation() == Representation.NONE
                ? own
                : own.append(signature(People.representativeId(outline), People.capacity(outline), signedOn));
        return Signing.builder()
                .signatures(Register.ofAll(withRepresentative
                        .appendAll(services.map(service -> provider(service, outline, signedOn)))
                        .append(signature(outline.id("family"), Capacity.PARTICIPANT, signedOn))
                        .append(Signature.builder()
                                .personId(outline.id("case-manager"))
                                .capacity(Capacity.CASE_MANAGER)
                                .signedOn(managerSignedOn)
                                .involved(Said.YES)
                                .build())))
                .inabilities(Array.empty())
                .oralAgreements(Register.<OralAgreement>of())
                .writtenConsents(Register.of(WrittenConsent.builder()
                        .capacity(whoSigns(outline))
                        .personId(signerId(outline))
                        .givenOn(signedOn)
                        .informed(Said.YES)
                        .build()))
                .serviceAuthorizations(
                        Register.ofAll(services.map(service -> authorization(service, outline, managerSignedOn))))
                .build();
    }

    private static Signature signature(String personId, Capacity capacity, LocalDate on) {
        return Signature.builder()
                .personId(personId)
                .capacity(capacity)
                .signedOn(on)
                .build();
    }

    private static Signature provider(ProvidedService service, Outline outline, LocalDate on) {
        return signature(service.staffId(outline), Capacity.PROVIDER, on)
                .withOrganizationId(Option.some(service.providerId(outline)));
    }

    private static ServiceAuthorization authorization(ProvidedService service, Outline outline, LocalDate on) {
        return ServiceAuthorization.builder()
                .serviceId(service.serviceId())
                .personId(outline.id("case-manager"))
                .role(People.role(outline))
                .authorizedOn(on)
                .build();
    }
}

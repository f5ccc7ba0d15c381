package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import java.time.LocalDate;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;

/** Parts of records that many tests begin with. */
final class Some {

    static final LocalDate FAR_AHEAD = LocalDate.of(2099, 12, 31);

    private Some() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** An adult without a representative, everything complete far ahead. */
    static ServiceRecord.Builder record() {
        return ServiceRecord.builder()
                .id("record-1")
                .completeThrough(FAR_AHEAD)
                .individual(Individual.builder().id("individual-1").build())
                .representatives(Array.empty());
    }

    static Isp.Builder plan(String id) {
        return Isp.builder().id(id);
    }

    /** Signed by the individual and by the case manager involved. */
    static Signing signed(String byIndividual, String byCaseManager) {
        return Signing.builder()
                .signatures(
                        Register.of(signature(Capacity.INDIVIDUAL, byIndividual), caseManagerSignature(byCaseManager)))
                .inabilities(Array.empty())
                .oralAgreements(Register.of())
                .build();
    }

    /** Nobody has signed, and there is no reason and no oral agreement. */
    static Signing unsigned() {
        return Signing.builder()
                .signatures(Register.of())
                .inabilities(Array.empty())
                .oralAgreements(Register.of())
                .build();
    }

    static Signature signature(Capacity capacity, String signedOn) {
        return Signature.builder().capacity(capacity).signedOn(day(signedOn)).build();
    }

    static Signature caseManagerSignature(String signedOn) {
        return signature(Capacity.CASE_MANAGER, signedOn).withInvolved(Said.YES);
    }
}

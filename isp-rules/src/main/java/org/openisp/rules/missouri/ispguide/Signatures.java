package org.openisp.rules.missouri.ispguide;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Register;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Subject;

/** The signatures on a plan. */
final class Signatures {

    private Signatures() {}

    /**
     * Whether somebody signed in a capacity.
     *
     * @param counts whether such a signature counts
     */
    static Condition any(PlanFacts plan, Capacity capacity, Test counts) {
        Register<Signature> signatures = plan.isp().getSigning().getSignatures();
        Condition any = plan.facts().isAbsent(signatures, plan.missing("signing/signatures"));
        for (int i = 0; i < signatures.entries().size(); i++) {
            Signature signature = signatures.entries().get(i);
            Option<LocalDate> signedOn = signature.getSignedOn();
            if (signedOn.isEmpty() || plan.facts().hasHappened(signedOn.get())) {
                any = any.or(isIn(plan, signature, capacity, i).and(counts.of(signature, i)));
            }
        }
        return any;
    }

    /** A question about a signature, which stands at this position of the register. */
    interface Test {
        Condition of(Signature signature, int index);
    }

    private static Condition isIn(PlanFacts plan, Signature signature, Capacity capacity, int index) {
        return signature.getCapacity().isForeign()
                ? Condition.unknown(missing(plan, index, "capacity"))
                : Condition.of(signature.getCapacity().equals(capacity));
    }

    /** A fact of a signature that is missing. */
    static MissingFact missing(PlanFacts plan, int index, String field) {
        Register<Signature> signatures = plan.isp().getSigning().getSignatures();
        Subject signing = plan.subject().part("signing", "signing");
        return new MissingFact(
                signing.entry("signatures", signatures, index, "signature", String.valueOf(index)), field);
    }

    /** Whether the individual signed. */
    static Condition ofIndividual(PlanFacts plan) {
        String individual = plan.facts().record().getIndividual().getId();
        return any(
                plan,
                Capacity.INDIVIDUAL,
                (signature, index) -> Condition.of(signature.getPersonId().isEmpty()
                        || signature.getPersonId().get().equals(individual)));
    }

    /** Whether a signature bears its day. */
    static Condition isDated(Signature signature) {
        return Condition.of(signature.getSignedOn().isDefined());
    }
}

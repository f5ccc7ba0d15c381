package org.openisp.rules.missouri.ispguide;

import java.util.function.BiFunction;
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
     * @param counts whether such a signature counts; where it stands, is given with it
     */
    static Condition any(PlanFacts plan, Capacity capacity, BiFunction<Signature, Subject, Condition> counts) {
        Register<Signature> signatures = plan.isp().getSigning().getSignatures();
        Subject signing = plan.subject().part("signing", "signing");
        Condition any = plan.facts().isAbsent(signatures, plan.missing("signing/signatures"));
        int index = 0;
        for (Signature signature : signatures.entries()) {
            Subject at = signing.entry("signatures", signatures, index, "signature", String.valueOf(index++));
            if (signature.getSignedOn().forAll(plan.facts()::hasHappened)) {
                any = any.or(isIn(signature, capacity, at).and(counts.apply(signature, at)));
            }
        }
        return any;
    }

    private static Condition isIn(Signature signature, Capacity capacity, Subject at) {
        return signature.getCapacity().isForeign()
                ? Condition.unknown(new MissingFact(at, "capacity"))
                : Condition.of(signature.getCapacity().equals(capacity));
    }

    /** Whether the individual signed. */
    static Condition ofIndividual(PlanFacts plan) {
        String individual = plan.facts().record().getIndividual().getId();
        return any(
                plan,
                Capacity.INDIVIDUAL,
                (signature, at) -> Condition.of(signature.getPersonId().forAll(individual::equals)));
    }

    /** Whether a signature bears its day. */
    static Condition isDated(Signature signature) {
        return Condition.of(signature.getSignedOn().isDefined());
    }
}

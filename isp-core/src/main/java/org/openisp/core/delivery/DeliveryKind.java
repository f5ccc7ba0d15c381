package org.openisp.core.delivery;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/**
 * What was given to somebody.
 *
 * @param code the code as it is written in JSON
 */
public record DeliveryKind(String code) implements Code {

    /** A copy of a plan as authorized or last revised. */
    public static final DeliveryKind PLAN_COPY = new DeliveryKind("plan-copy");

    /** A written notice of a revision. */
    public static final DeliveryKind REVISION_NOTICE = new DeliveryKind("revision-notice");

    /** The codes that the library itself defines. */
    public static final Seq<DeliveryKind> OWN = Array.of(PLAN_COPY, REVISION_NOTICE);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @throws IllegalArgumentException if the code is not well formed
     */
    public DeliveryKind {
        Code.wellFormed(code);
    }
}

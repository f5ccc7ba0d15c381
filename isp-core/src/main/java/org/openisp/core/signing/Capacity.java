package org.openisp.core.signing;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** In which capacity somebody signs, agrees or receives. */
public final class Capacity extends Code {

    /** The individual. */
    public static final Capacity INDIVIDUAL = new Capacity("individual");

    /** A parent of a minor, a guardian or a health care representative. */
    public static final Capacity LEGAL_REPRESENTATIVE = new Capacity("legal-representative");

    /** The representative whom the individual chose. */
    public static final Capacity DESIGNATED_REPRESENTATIVE = new Capacity("designated-representative");

    /** The case manager: services coordinator, personal agent, support coordinator. */
    public static final Capacity CASE_MANAGER = new Capacity("case-manager");

    /** A provider of services. */
    public static final Capacity PROVIDER = new Capacity("provider");

    /** Anybody else who took part. */
    public static final Capacity PARTICIPANT = new Capacity("participant");

    /** The codes that the library itself defines. */
    public static final Seq<Capacity> OWN =
            Array.of(INDIVIDUAL, LEGAL_REPRESENTATIVE, DESIGNATED_REPRESENTATIVE, CASE_MANAGER, PROVIDER, PARTICIPANT);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public Capacity(String code) {
        super(code, OWN);
    }
}

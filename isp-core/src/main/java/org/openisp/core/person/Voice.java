package org.openisp.core.person;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** Whose view or wish it is. */
public final class Voice extends Code {

    /** The individual. */
    public static final Voice INDIVIDUAL = new Voice("individual");

    /** A parent of a minor, a guardian or a health care representative. */
    public static final Voice LEGAL_REPRESENTATIVE = new Voice("legal-representative");

    /** The family. */
    public static final Voice FAMILY = new Voice("family");

    /** A member of the team who is none of the others. */
    public static final Voice TEAM_MEMBER = new Voice("team-member");

    /** The codes that the library itself defines. */
    public static final Seq<Voice> OWN = Array.of(INDIVIDUAL, LEGAL_REPRESENTATIVE, FAMILY, TEAM_MEMBER);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public Voice(String code) {
        super(code, OWN);
    }
}

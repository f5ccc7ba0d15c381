package org.openisp.core.team;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** The role of somebody on the team. */
public final class TeamRole extends Code {

    /** The individual. */
    public static final TeamRole INDIVIDUAL = new TeamRole("individual");

    /** A parent of a minor, a guardian or a health care representative. */
    public static final TeamRole LEGAL_REPRESENTATIVE = new TeamRole("legal-representative");

    /** The representative whom the individual chose. */
    public static final TeamRole DESIGNATED_REPRESENTATIVE = new TeamRole("designated-representative");

    /** The case manager. */
    public static final TeamRole CASE_MANAGER = new TeamRole("case-manager");

    /** Family. */
    public static final TeamRole FAMILY = new TeamRole("family");

    /** A friend or advocate. */
    public static final TeamRole FRIEND = new TeamRole("friend");

    /** A provider of services. */
    public static final TeamRole PROVIDER = new TeamRole("provider");

    /** A professional of another agency. */
    public static final TeamRole OTHER_PROFESSIONAL = new TeamRole("other-professional");

    /** Somebody else. */
    public static final TeamRole OTHER = new TeamRole("other");

    /** The codes that the library itself defines. */
    public static final Seq<TeamRole> OWN = Array.of(
            INDIVIDUAL,
            LEGAL_REPRESENTATIVE,
            DESIGNATED_REPRESENTATIVE,
            CASE_MANAGER,
            FAMILY,
            FRIEND,
            PROVIDER,
            OTHER_PROFESSIONAL,
            OTHER);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public TeamRole(String code) {
        super(code, OWN);
    }
}

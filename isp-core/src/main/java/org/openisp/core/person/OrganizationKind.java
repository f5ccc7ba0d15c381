package org.openisp.core.person;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What kind of organization it is. */
public final class OrganizationKind extends Code {

    /** An entity that provides case management. */
    public static final OrganizationKind CASE_MANAGEMENT_ENTITY = new OrganizationKind("case-management-entity");

    /** An agency for community living supports. */
    public static final OrganizationKind COMMUNITY_LIVING_SUPPORTS_AGENCY =
            new OrganizationKind("community-living-supports-agency");

    /** A standard model agency. */
    public static final OrganizationKind STANDARD_MODEL_AGENCY = new OrganizationKind("standard-model-agency");

    /** A provider of a residential program. */
    public static final OrganizationKind RESIDENTIAL_PROVIDER = new OrganizationKind("residential-provider");

    /** A provider of employment services. */
    public static final OrganizationKind EMPLOYMENT_PROVIDER = new OrganizationKind("employment-provider");

    /** A court. */
    public static final OrganizationKind COURT = new OrganizationKind("court");

    /** Another organization. */
    public static final OrganizationKind OTHER = new OrganizationKind("other");

    /** The codes that the library itself defines. */
    public static final Seq<OrganizationKind> OWN = Array.of(
            CASE_MANAGEMENT_ENTITY,
            COMMUNITY_LIVING_SUPPORTS_AGENCY,
            STANDARD_MODEL_AGENCY,
            RESIDENTIAL_PROVIDER,
            EMPLOYMENT_PROVIDER,
            COURT,
            OTHER);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public OrganizationKind(String code) {
        super(code, OWN);
    }
}

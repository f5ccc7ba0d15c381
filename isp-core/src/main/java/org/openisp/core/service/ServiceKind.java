package org.openisp.core.service;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What kind of service it is. */
public final class ServiceKind extends Code {

    /** Attendant care. */
    public static final ServiceKind ATTENDANT_CARE = new ServiceKind("attendant-care");

    /** Day support activities. */
    public static final ServiceKind DAY_SUPPORT = new ServiceKind("day-support");

    /** Skills training. */
    public static final ServiceKind SKILLS_TRAINING = new ServiceKind("skills-training");

    /** Relief care. */
    public static final ServiceKind RELIEF_CARE = new ServiceKind("relief-care");

    /** Private duty nursing. */
    public static final ServiceKind PRIVATE_DUTY_NURSING = new ServiceKind("private-duty-nursing");

    /** Direct nursing. */
    public static final ServiceKind DIRECT_NURSING = new ServiceKind("direct-nursing");

    /** State Plan Personal Care. */
    public static final ServiceKind STATE_PLAN_PERSONAL_CARE = new ServiceKind("state-plan-personal-care");

    /** Services of a residential program. */
    public static final ServiceKind RESIDENTIAL = new ServiceKind("residential");

    /** Job coaching. */
    public static final ServiceKind JOB_COACHING = new ServiceKind("job-coaching");

    /** Job development. */
    public static final ServiceKind JOB_DEVELOPMENT = new ServiceKind("job-development");

    /** Discovery. */
    public static final ServiceKind DISCOVERY = new ServiceKind("discovery");

    /** Employment path services. */
    public static final ServiceKind EMPLOYMENT_PATH = new ServiceKind("employment-path");

    /** Small group employment support. */
    public static final ServiceKind SMALL_GROUP_EMPLOYMENT = new ServiceKind("small-group-employment");

    /** Employment services in a sheltered workshop. */
    public static final ServiceKind SHELTERED_WORKSHOP = new ServiceKind("sheltered-workshop");

    /** Family support services. */
    public static final ServiceKind FAMILY_SUPPORT = new ServiceKind("family-support");

    /** Transportation. */
    public static final ServiceKind TRANSPORTATION = new ServiceKind("transportation");

    /** Behavior consultation. */
    public static final ServiceKind BEHAVIOR_CONSULTATION = new ServiceKind("behavior-consultation");

    /** Individual supported employment. */
    public static final ServiceKind SUPPORTED_EMPLOYMENT = new ServiceKind("supported-employment");

    /** Another service. */
    public static final ServiceKind OTHER = new ServiceKind("other");

    /** The codes that the library itself defines. */
    public static final Seq<ServiceKind> OWN = Array.of(
            ATTENDANT_CARE,
            DAY_SUPPORT,
            SKILLS_TRAINING,
            RELIEF_CARE,
            PRIVATE_DUTY_NURSING,
            DIRECT_NURSING,
            STATE_PLAN_PERSONAL_CARE,
            RESIDENTIAL,
            JOB_COACHING,
            JOB_DEVELOPMENT,
            DISCOVERY,
            EMPLOYMENT_PATH,
            SMALL_GROUP_EMPLOYMENT,
            SHELTERED_WORKSHOP,
            FAMILY_SUPPORT,
            TRANSPORTATION,
            BEHAVIOR_CONSULTATION,
            SUPPORTED_EMPLOYMENT,
            OTHER);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public ServiceKind(String code) {
        super(code, OWN);
    }
}

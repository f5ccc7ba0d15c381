package org.openisp.core.need;

/** How a need is met. OAR 411-415-0070(1)(d). */
public enum Remedy {
    /** By a service in the plan. */
    SERVICE,
    /** By a natural support. */
    NATURAL_SUPPORT,
    /** By an alternative resource. */
    ALTERNATIVE_RESOURCE,
    /** Not met, because the individual chooses so. */
    UNMET_BY_CHOICE
}

package org.openisp.core.service;

/** A condition in which services may be denied or must end. OAR 411-415-0070(9)(b). */
public enum UnsafeConditionKind {
    /** The setting has dangerous conditions for the individual, (A). */
    DANGER_TO_INDIVIDUAL,
    /** The provider cannot serve safely or adequately because of the extent of needs, (B)(i). */
    CANNOT_SERVE_NEEDS,
    /** The provider cannot serve safely or adequately because of choices or preferences, (B)(ii). */
    CANNOT_SERVE_CHOICES,
    /** Conditions are dangerous for the provider, (C). */
    DANGER_TO_PROVIDER,
    /**
     * The individual cannot express an informed decision, (D).
     */
    NO_INFORMED_DECISION
}

package org.openisp.rules;

/** Who acts next, where a clause is not met yet. */
public enum Actor {
    /** The case manager. */
    CASE_MANAGER,
    /** The entity that manages the case. */
    CASE_MANAGEMENT_ENTITY,
    /** The individual, or whoever acts for the individual. */
    INDIVIDUAL_OR_REPRESENTATIVE,
    /** The team that develops the plan. */
    TEAM,
    /** A provider of services. */
    PROVIDER,
    /** The authority of the state. */
    STATE,
    /** Somebody who decides where only a person can. */
    REVIEWER,
    /** Whoever keeps the record: facts are missing. */
    RECORD_KEEPER
}

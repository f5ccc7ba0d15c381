package org.openisp.core.plan;

/** Whether a plan is a first one or follows another. */
public enum IspKind {
    /** The first plan after entering case management, or after any time without an authorized plan. */
    INITIAL,
    /** A plan that renews another. */
    ANNUAL
}

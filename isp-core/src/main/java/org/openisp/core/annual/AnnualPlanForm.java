package org.openisp.core.annual;

/** How an Annual Plan is written. OAR 411-415-0070(10)(b)(A). */
public enum AnnualPlanForm {
    /** As an Annual Plan. */
    ANNUAL_PLAN,
    /** As a comprehensive progress note. */
    PROGRESS_NOTE
}

package org.openisp.core.content;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** A part of a plan. The constants are the thirteen components of Missouri's guide. */
public final class PlanComponent extends Code {

    /** Who and what is important. */
    public static final PlanComponent WHO_AND_WHAT_IS_IMPORTANT = new PlanComponent("who-and-what-is-important");

    /** What others need to know or do. */
    public static final PlanComponent WHAT_OTHERS_NEED_TO_KNOW = new PlanComponent("what-others-need-to-know");

    /** Employment and career. */
    public static final PlanComponent EMPLOYMENT_AND_CAREER = new PlanComponent("employment-and-career");

    /** Self-directed supports. */
    public static final PlanComponent SELF_DIRECTED_SUPPORTS = new PlanComponent("self-directed-supports");

    /** Rights. */
    public static final PlanComponent RIGHTS = new PlanComponent("rights");

    /** Legal issues. */
    public static final PlanComponent LEGAL_ISSUES = new PlanComponent("legal-issues");

    /** Review of the previous year and of assessments. */
    public static final PlanComponent REVIEW_OF_PREVIOUS_YEAR = new PlanComponent("review-of-previous-year");

    /** Supports that the division does not pay for. */
    public static final PlanComponent NON_DIVISION_SUPPORTS = new PlanComponent("non-division-supports");

    /** Requirements of the family of a minor, or of a guardian. */
    public static final PlanComponent FAMILY_OR_GUARDIAN = new PlanComponent("family-or-guardian");

    /** Management of funds. */
    public static final PlanComponent MANAGEMENT_OF_FUNDS = new PlanComponent("management-of-funds");

    /** Budget. */
    public static final PlanComponent BUDGET = new PlanComponent("budget");

    /** Contributors. */
    public static final PlanComponent CONTRIBUTORS = new PlanComponent("contributors");

    /** Outcomes and action planning. */
    public static final PlanComponent OUTCOMES_AND_ACTION_PLANNING = new PlanComponent("outcomes-and-action-planning");

    /** The codes that the library itself defines. */
    public static final Seq<PlanComponent> OWN = Array.of(
            WHO_AND_WHAT_IS_IMPORTANT,
            WHAT_OTHERS_NEED_TO_KNOW,
            EMPLOYMENT_AND_CAREER,
            SELF_DIRECTED_SUPPORTS,
            RIGHTS,
            LEGAL_ISSUES,
            REVIEW_OF_PREVIOUS_YEAR,
            NON_DIVISION_SUPPORTS,
            FAMILY_OR_GUARDIAN,
            MANAGEMENT_OF_FUNDS,
            BUDGET,
            CONTRIBUTORS,
            OUTCOMES_AND_ACTION_PLANNING);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public PlanComponent(String code) {
        super(code, OWN);
    }
}

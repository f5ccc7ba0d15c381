package org.openisp.examples.synthetic;

/**
 * A clause that a planted defect breaks, and about what.
 *
 * @param clause the clause of OAR 411-415-0070, written as in {@code (8)(m)}
 * @param subjectType what it is about: {@code plan}, {@code service}
 * @param subjectId the id of that
 * @param attribute which side of it, such as {@code copy for family-000001}; empty where it is about the whole
 */
public record Breach(String clause, String subjectType, String subjectId, String attribute) {

    static Breach of(String clause, String subjectType, String subjectId) {
        return new Breach(clause, subjectType, subjectId, "");
    }

    static Breach ofPlan(String clause, PlanYear year) {
        return of(clause, "plan", year.id());
    }
}

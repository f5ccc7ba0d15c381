package org.openisp.rules;

/**
 * One clause's answer about one subject. Holds no part of the record and no code, and may be kept.
 *
 * @param requirement the clause and what it asks
 * @param subject what the answer is about
 * @param outcome the answer
 */
public record Finding(Requirement requirement, Subject subject, Outcome outcome) {

    /** Where the clause is written. */
    public Clause clause() {
        return requirement.clause();
    }

    /** Which kind of answer it is. */
    public Outcome.Status status() {
        return outcome.status();
    }
}

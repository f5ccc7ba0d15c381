package org.openisp.rules;

import io.vavr.control.Option;

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

    /** Who acts next: none where it is met or does not apply, and where it is not known though no fact is missing. */
    public Option<Actor> actsNext() {
        return switch (status()) {
            case MET, NOT_APPLICABLE -> Option.none();
            case NOT_MET, PENDING -> Option.some(requirement.actsNext());
            case JUDGMENT -> Option.some(Actor.REVIEWER);
            case UNDETERMINED -> Option.when(!outcome.missing().isEmpty(), Actor.RECORD_KEEPER);
        };
    }

    /** Which kind of answer it is. */
    public Outcome.Status status() {
        return outcome.status();
    }
}

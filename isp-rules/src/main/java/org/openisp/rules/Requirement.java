package org.openisp.rules;

/**
 * What a clause asks, as data.
 *
 * @param clause where it is written
 * @param kind what the clause does
 * @param strength how strongly it asks
 * @param actsNext who has to act where it is not met yet
 * @param inForce the days on which this text of the clause is in force
 * @param asks what it asks, in plain words
 */
public record Requirement(
        Clause clause, ClauseKind kind, Strength strength, Actor actsNext, InForce inForce, String asks) {

    /** The same, with somebody else who has to act. */
    public Requirement withActsNext(Actor other) {
        return new Requirement(clause, kind, strength, other, inForce, asks);
    }
}

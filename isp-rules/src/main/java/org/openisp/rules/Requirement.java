package org.openisp.rules;

/**
 * What a clause asks, as data.
 *
 * @param clause where it is written
 * @param kind what the clause does
 * @param strength how strongly it asks
 * @param inForce the days on which this text of the clause is in force
 * @param asks what it asks, in plain words
 */
public record Requirement(Clause clause, ClauseKind kind, Strength strength, InForce inForce, String asks) {}

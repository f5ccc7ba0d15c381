package org.openisp.rules;

import io.vavr.collection.Seq;

/**
 * One clause of a law in one of its texts, and how it is handled.
 *
 * @param requirement the clause, its kind, the days of its text, and what it asks
 * @param handling how it is handled
 * @param home the file that holds it: the simple name of its class
 * @param turnsOn where the facts stand that it turns on, in any of its texts: JSON Pointers, with {@code *} for a position in
 *     a list; empty where nothing is kept about that
 */
public record LedgerRow(Requirement requirement, Handling handling, String home, Seq<String> turnsOn) {}

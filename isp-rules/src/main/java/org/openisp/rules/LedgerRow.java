package org.openisp.rules;

/**
 * One clause of a law in one of its texts, and how it is handled.
 *
 * @param requirement the clause, its kind, the days of its text, and what it asks
 * @param handling how it is handled
 * @param home the file that holds it: the simple name of its class
 */
public record LedgerRow(Requirement requirement, Handling handling, String home) {}

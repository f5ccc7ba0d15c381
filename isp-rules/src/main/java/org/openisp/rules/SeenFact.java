package org.openisp.rules;

/**
 * A fact that an answer rests on.
 *
 * @param at where it stands: a JSON Pointer
 * @param value the day, code or yes and no that stands there; {@code not recorded} where nothing does
 */
public record SeenFact(String at, String value) {}

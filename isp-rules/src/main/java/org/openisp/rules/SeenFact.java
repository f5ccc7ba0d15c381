package org.openisp.rules;

/**
 * A fact that an answer rests on.
 *
 * @param at where it stands: a JSON Pointer
 * @param of what it is a fact of, in words: {@code plan isp-2025, signing, signature 2}; empty for the record itself
 * @param words which fact of that, in words: {@code signed on}
 * @param value the day, code, number, or yes and no that stands there; of a list how many entries are recorded; of anything
 *     else only that it is recorded
 */
public record SeenFact(String at, String of, String words, String value) {}

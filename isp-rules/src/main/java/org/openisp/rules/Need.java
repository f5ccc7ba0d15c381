package org.openisp.rules;

import io.vavr.collection.Seq;

/**
 * A fact that is missing, and what it would be good for.
 *
 * @param at where it belongs: a JSON Pointer
 * @param words the same in words
 * @param findings the answers that turn on it
 * @param settles how many of these it settles whatever it turns out to be; none where it can be more than was tried, as a
 *     list or a day can
 * @param settlesAtMost how many of these it settles if it turns out well: a list as empty, a day as one that was tried
 */
public record Need(String at, String words, Seq<Finding> findings, int settles, int settlesAtMost) {}

package org.openisp.examples.family;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A piece of what is said.
 *
 * @param words the words
 * @param day the day that they stand for; none where they stand for none
 */
record Piece(String words, Option<LocalDate> day) {}

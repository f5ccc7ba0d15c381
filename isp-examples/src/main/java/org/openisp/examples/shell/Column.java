package org.openisp.examples.shell;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name what stands at its head
 * @param cell what stands in it, in a row; an option that is none shows as a dash
 */
public record Column<T>(String name, Function<T, ?> cell) {}

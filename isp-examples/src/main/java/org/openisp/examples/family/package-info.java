/**
 * The page for the individual and the family: a plan in plain words, in their language.
 *
 * <p>The words are in {@code Page.properties} (English) and {@code Page_xx.properties}; a file more is a language more.
 */
@NullMarked
package org.openisp.examples.family;

import org.jspecify.annotations.NullMarked;

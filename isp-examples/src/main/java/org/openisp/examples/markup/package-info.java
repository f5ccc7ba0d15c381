/** Writing of HTML and SVG. */
@NullMarked
package org.openisp.examples.markup;

import org.jspecify.annotations.NullMarked;

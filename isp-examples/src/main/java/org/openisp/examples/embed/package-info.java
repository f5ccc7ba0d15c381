/** Samples for those who build the library into a product of their own: to be copied. */
@NullMarked
package org.openisp.examples.embed;

import org.jspecify.annotations.NullMarked;

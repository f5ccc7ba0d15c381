/** Days from days: what a clause counts from a day that is known, without a record. */
@NullMarked
package org.openisp.examples.when;

import org.jspecify.annotations.NullMarked;

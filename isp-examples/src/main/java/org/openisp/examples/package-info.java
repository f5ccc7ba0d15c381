/** What people run. Promises no compatibility. */
@NullMarked
package org.openisp.examples;

import org.jspecify.annotations.NullMarked;

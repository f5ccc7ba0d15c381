/** Copies, notices and translations that were given to people. */
@NullMarked
@ValueStyle
package org.openisp.core.delivery;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

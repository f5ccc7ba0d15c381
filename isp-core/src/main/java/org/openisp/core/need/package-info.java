/** Assessments of functional need. */
@NullMarked
@ValueStyle
package org.openisp.core.need;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

/** Individual Support Plans, what changes them, and the plans beside them. */
@NullMarked
@ValueStyle
package org.openisp.core.plan;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

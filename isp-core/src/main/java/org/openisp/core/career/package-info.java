/** School and career planning. */
@NullMarked
@ValueStyle
package org.openisp.core.career;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

/** Annual Plans of people who have case management only. */
@NullMarked
@ValueStyle
package org.openisp.core.annual;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

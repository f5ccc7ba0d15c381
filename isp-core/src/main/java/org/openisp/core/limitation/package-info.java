/** Limitations of freedoms and rights, and what has to stand behind them. */
@NullMarked
@ValueStyle
package org.openisp.core.limitation;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

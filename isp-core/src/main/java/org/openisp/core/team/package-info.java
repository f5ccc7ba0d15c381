/** The team, its meetings and its decisions. */
@NullMarked
@ValueStyle
package org.openisp.core.team;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

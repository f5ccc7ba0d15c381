/** What a person decided where only a person can. */
@NullMarked
@ValueStyle
package org.openisp.core.judgment;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

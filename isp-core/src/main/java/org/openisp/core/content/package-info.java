/** What a plan says beside its services. */
@NullMarked
@ValueStyle
package org.openisp.core.content;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

/** How a plan or a revision is signed, or why it is not. */
@NullMarked
@ValueStyle
package org.openisp.core.signing;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

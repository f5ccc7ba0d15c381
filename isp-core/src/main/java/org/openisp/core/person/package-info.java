/** The individual, and who may act for the individual. */
@NullMarked
@ValueStyle
package org.openisp.core.person;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

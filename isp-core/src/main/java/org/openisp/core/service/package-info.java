/** Services, hours, and the people who give and decide them. */
@NullMarked
@ValueStyle
package org.openisp.core.service;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

/** Case management, benefits, funding authorities, requests, eligibility and stays: what the individual is enrolled in. */
@NullMarked
@ValueStyle
package org.openisp.core.enrollment;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

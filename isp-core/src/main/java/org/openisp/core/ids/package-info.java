/** That no id of a record stands twice, and no reference points to nothing. */
@NullMarked
package org.openisp.core.ids;

import org.jspecify.annotations.NullMarked;

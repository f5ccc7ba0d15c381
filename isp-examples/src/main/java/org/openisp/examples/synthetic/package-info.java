/**
 * Made-up caseloads of any size, well kept but for defects that are planted on purpose and written down.
 *
 * <p>Nobody in them exists: there is no name, every id ends in the number of its record, and every text is one of a few
 * that are the same for all.
 */
@NullMarked
package org.openisp.examples.synthetic;

import org.jspecify.annotations.NullMarked;

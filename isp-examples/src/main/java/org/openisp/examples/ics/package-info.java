/** Last days as a calendar, RFC 5545. */
@NullMarked
package org.openisp.examples.ics;

import org.jspecify.annotations.NullMarked;

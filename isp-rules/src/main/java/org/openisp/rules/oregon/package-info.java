/** What the rules of Oregon share: its business days, and the places where its text is open. */
@NullMarked
package org.openisp.rules.oregon;

import org.jspecify.annotations.NullMarked;

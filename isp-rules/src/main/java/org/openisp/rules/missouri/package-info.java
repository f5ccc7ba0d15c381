/** What the rules of Missouri share: the places where its text is open. */
@NullMarked
package org.openisp.rules.missouri;

import org.jspecify.annotations.NullMarked;

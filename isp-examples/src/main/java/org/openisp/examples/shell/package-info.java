/** The words of the prompt, and what runs its scripts. */
@NullMarked
package org.openisp.examples.shell;

import org.jspecify.annotations.NullMarked;

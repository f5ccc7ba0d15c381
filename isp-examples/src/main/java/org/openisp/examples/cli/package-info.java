/** The command line. */
@NullMarked
package org.openisp.examples.cli;

import org.jspecify.annotations.NullMarked;

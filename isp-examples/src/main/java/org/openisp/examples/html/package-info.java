/** Reports as HTML pages: each one file, without script, that needs nothing from anywhere else. */
@NullMarked
package org.openisp.examples.html;

import org.jspecify.annotations.NullMarked;

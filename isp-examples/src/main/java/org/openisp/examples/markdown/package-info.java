/** Reports as Markdown, for issues, wikis and pull requests. */
@NullMarked
package org.openisp.examples.markdown;

import org.jspecify.annotations.NullMarked;

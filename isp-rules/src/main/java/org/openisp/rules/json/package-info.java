/**
 * Reports as JSON. Needs {@code com.fasterxml.jackson.core:jackson-core}, which is an optional dependency.
 */
@NullMarked
package org.openisp.rules.json;

import org.jspecify.annotations.NullMarked;

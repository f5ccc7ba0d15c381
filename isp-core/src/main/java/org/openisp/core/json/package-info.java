/**
 * The record as JSON, read and written token by token. Needs {@code com.fasterxml.jackson.core:jackson-core}, which is
 * an optional dependency, and nothing else.
 */
@NullMarked
package org.openisp.core.json;

import org.jspecify.annotations.NullMarked;

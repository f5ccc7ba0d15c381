/** A small HTTP service that answers a record with its findings. It keeps nothing. */
@NullMarked
package org.openisp.examples.embed.http;

import org.jspecify.annotations.NullMarked;

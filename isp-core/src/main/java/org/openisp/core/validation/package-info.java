/**
 * What a Jakarta Validation provider needs: the extractors with which it looks into the containers of this library
 * (Vavr's {@code Seq} and {@code Option}, and {@link org.openisp.core.Register}), which it finds by itself; the
 * constraint on words; and the messages, for a provider that does not find those.
 */
@NullMarked
package org.openisp.core.validation;

import org.jspecify.annotations.NullMarked;

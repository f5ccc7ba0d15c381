/**
 * What a Jakarta Validation provider needs to look into the containers of this library: Vavr's {@code Seq} and
 * {@code Option}, and {@link org.openisp.core.Register}. Providers find these by themselves; nobody calls them.
 */
@NullMarked
package org.openisp.core.validation;

import org.jspecify.annotations.NullMarked;

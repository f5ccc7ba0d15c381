/**
 * The service record of one individual, and the small types that all its parts share.
 *
 * <p>All types are immutable, refuse null, and print no name and no free text. They say what is recorded, never what
 * follows from it: dates, states and verdicts are answers, and {@code org.openisp.rules} gives them.
 *
 * <p>Not recorded is not "no". Four small types keep the difference: {@link org.openisp.core.Said} for a yes or no,
 * {@link org.openisp.core.Act} for something done on a day, {@link org.openisp.core.Register} for dated entries, and
 * {@code Option<Seq<X>>} for a list that may be not recorded, said to be empty, or given.
 */
@NullMarked
@ValueStyle
package org.openisp.core;

import org.jspecify.annotations.NullMarked;
import org.openisp.core.internal.ValueStyle;

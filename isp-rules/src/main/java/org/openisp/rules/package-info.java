/**
 * What every law shares: a {@link org.openisp.rules.Rule} is a value that names its clause, a
 * {@link org.openisp.rules.Rulebook} holds the rules of one law in their order, and checking a record gives a
 * {@link org.openisp.rules.Report} of {@link org.openisp.rules.Finding}s. No law is known here.
 *
 * <p>Everything is a pure function of its arguments. The day asked about, the readings and the calendar come with the
 * {@link org.openisp.rules.Question}; nothing reads a clock.
 */
@NullMarked
package org.openisp.rules;

import org.jspecify.annotations.NullMarked;

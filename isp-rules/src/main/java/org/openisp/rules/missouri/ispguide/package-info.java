/**
 * Missouri's guide to the Individual Support Plan process, Missouri Department of Mental Health, Division of Developmental
 * Disabilities: what a plan has to hold, who signs it, what is recommended.
 *
 * <p>The guide bears no date, numbers nothing, and states no number of days: no answer here has a last day. Each of its
 * sentences that can be checked has a name, {@code MO-1} to {@code MO-46}, and a strength: required, required where a
 * condition holds, expected, recommended, allowed.
 *
 * <p>The classes stand in the order of the guide: {@code A1} to {@code A5} what its first part says of every plan,
 * {@code C01} to {@code C13} the thirteen components of a plan, of its second part. The listing of this package is the
 * table of contents; the rulebook itself is {@link org.openisp.rules.missouri.ispguide.IspGuide}.
 */
@NullMarked
package org.openisp.rules.missouri.ispguide;

import org.jspecify.annotations.NullMarked;

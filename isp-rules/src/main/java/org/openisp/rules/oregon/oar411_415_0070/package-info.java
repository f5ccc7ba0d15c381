/**
 * OAR 411-415-0070, "Service Planning", Oregon Department of Human Services: how an Individual Support Plan or an
 * Annual Plan is developed, authorized, revised and reviewed.
 *
 * <p>Texts held: APD 60-2024, effective 2024-10-25, and APD 14-2025, effective 2025-10-31. What was in force before is
 * not held, and nothing is judged by it.
 *
 * <p>The classes are named for the paragraphs: section in two digits, letter, what it is about. {@code S08eASignature}
 * is (8)(e)(A). The listing of this package is the table of contents of the rule; the rulebook
 * itself is {@link org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070}. Dates and last days are public static
 * functions on those classes.
 */
@NullMarked
package org.openisp.rules.oregon.oar411_415_0070;

import org.jspecify.annotations.NullMarked;

/**
 * A whole caseload held against the law: records read one by one, counted by law and clause, and written as tables. What is
 * kept of a record is what is counted; memory does not grow with the number of records, but for 16 bytes or so of each id.
 */
@NullMarked
package org.openisp.examples.caseload;

import org.jspecify.annotations.NullMarked;

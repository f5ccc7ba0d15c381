/** Tables for spreadsheets. */
@NullMarked
package org.openisp.examples.csv;

import org.jspecify.annotations.NullMarked;

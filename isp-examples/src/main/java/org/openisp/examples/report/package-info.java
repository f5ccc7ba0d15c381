/** A record held against a law, and the words in which people are told how it stands, whatever the form. */
@NullMarked
package org.openisp.examples.report;

import org.jspecify.annotations.NullMarked;

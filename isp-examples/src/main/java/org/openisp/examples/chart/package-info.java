/** Charts of counts, as SVG and as PNG. */
@NullMarked
package org.openisp.examples.chart;

import org.jspecify.annotations.NullMarked;

package org.openisp.examples.shell;

/** The terminal of the prompt. */
final class Terminal {

    private Terminal() {}

    /** Its width, as {@code isp-shell} has found it; where the output goes elsewhere, there is no end to a line. */
    static int width() {
        return Integer.getInteger("isp.columns", Integer.MAX_VALUE);
    }
}

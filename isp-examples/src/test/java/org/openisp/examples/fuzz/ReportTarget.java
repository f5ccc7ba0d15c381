package org.openisp.examples.fuzz;

import java.util.Arrays;

/** From the bytes of a document to its reports: the first bytes choose the day and what is asked, the rest is the document. */
public final class ReportTarget {

    private static final int CHOOSING = 16;

    private ReportTarget() {}

    /** Called by Jazzer before the first input: loads what there is, which takes longer than any input may. */
    public static void fuzzerInitialize() {
        FuzzSeeds.of(ReportTarget.class).stream().limit(FuzzSeeds.FIRST).forEach(ReportTarget::fuzzerTestOneInput);
    }

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        int length = Math.min(CHOOSING, input.length);
        byte[] document = Arrays.copyOfRange(input, length, input.length);
        Reading.READERS
                .get(1)
                .read(document)
                .peek(record -> Answering.about(record, new Choices(Arrays.copyOf(input, length))));
    }

    /** The input that asks for one form of the answers about this document, on a day of 2026. */
    static byte[] seed(byte[] document, int form) {
        byte[] choosing = Arrays.copyOf(new byte[] {0, 37, 37, 0, 0, (byte) form}, CHOOSING);
        return Seeds.after(choosing, document);
    }
}

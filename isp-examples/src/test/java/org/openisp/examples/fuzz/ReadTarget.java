package org.openisp.examples.fuzz;

/** Documents as they come: the first byte chooses the reader, the rest is the document. */
public final class ReadTarget {

    private ReadTarget() {}

    /** Called by Jazzer before the first input: loads what there is, which takes longer than any input may. */
    public static void fuzzerInitialize() {
        FuzzSeeds.of(ReadTarget.class).stream().limit(FuzzSeeds.FIRST).forEach(ReadTarget::fuzzerTestOneInput);
    }

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        var reader = choices.oneOf(Reading.READERS);
        Reading.of(choices.rest(), reader);
    }

    /** The input that is this document. */
    static byte[] seed(byte[] document) {
        return Seeds.after(new byte[] {0}, document);
    }
}

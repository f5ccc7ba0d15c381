package org.openisp.examples.fuzz;

/** A record to try, changed as the bytes say, from its document to its reports. */
public final class ChangedRecordTarget {

    private static final int ASKING = 12;
    private static final int CHANGING = 80;

    private ChangedRecordTarget() {}

    /** Called by Jazzer before the first input: loads what there is, which takes longer than any input may. */
    public static void fuzzerInitialize() {
        FuzzSeeds.of(ChangedRecordTarget.class).stream()
                .limit(FuzzSeeds.FIRST)
                .forEach(ChangedRecordTarget::fuzzerTestOneInput);
    }

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        Choices asking = new Choices(choices.next(ASKING));
        byte[] document = Changes.document(choices);
        Reading.of(document, asking.oneOf(Reading.READERS)).peek(record -> Answering.about(record, asking));
    }

    /** The input that changes one of the records in so many ways, and asks for one form of its answers on a day of 2026. */
    static byte[] seed(int record, int changes) {
        byte[] input = new byte[ASKING + CHANGING];
        for (int i = ASKING; i < input.length; i++) {
            input[i] = (byte) (i * (record + 1)); // any bytes, always the same
        }
        input[2] = 37;
        input[3] = 37;
        input[6] = (byte) record;
        input[ASKING] = (byte) record;
        input[ASKING + 1] = (byte) changes;
        return input;
    }
}

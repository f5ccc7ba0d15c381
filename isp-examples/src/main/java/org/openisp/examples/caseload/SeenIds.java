package org.openisp.examples.caseload;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The ids of the records that were read. Kept are not the ids but the first 64 bits of their SHA-256: of a million different
 * ids, two are taken for one with a chance of about 1 in 37 million. Takes 11 to 22 bytes for an id. They lie in many small
 * tables: a large one, while it grows, would take half as much again.
 */
final class SeenIds {

    private static final int TABLES = 256;
    private static final int SMALLEST = 16;
    private static final int HIGHEST_BYTE = Long.SIZE - Byte.SIZE;

    private final long[][] tables = new long[TABLES][SMALLEST];
    private final int[] sizes = new int[TABLES];
    private boolean hasZero;

    /** Adds an id; false where it was there already. */
    boolean add(String id) {
        long hash = hash(id);
        if (hash == 0) { // 0 stands for an empty place
            boolean isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        int number = (int) (hash >>> HIGHEST_BYTE); // by bits that a place in the table does not turn on
        if (4 * (sizes[number] + 1) > 3 * tables[number].length) {
            tables[number] = grown(tables[number]);
        }
        boolean isNew = put(tables[number], hash);
        sizes[number] += isNew ? 1 : 0;
        return isNew;
    }

    private static long[] grown(long[] table) {
        long[] larger = new long[2 * table.length];
        for (long hash : table) {
            if (hash != 0) {
                put(larger, hash);
            }
        }
        return larger;
    }

    private static boolean put(long[] table, long hash) {
        int mask = table.length - 1;
        int place = (int) hash & mask;
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 1) & mask;
        }
        boolean isNew = table[place] == 0;
        table[place] = hash;
        return isNew;
    }

    /** The first 64 bits of the SHA-256 of a text. */
    static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

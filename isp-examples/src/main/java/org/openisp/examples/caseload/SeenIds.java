package org.openisp.examples.caseload;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The ids of the records that were read. Kept are not the ids but the first 64 bits of their SHA-256: of a million different
 * ids, two are taken for one with a chance of about 1 in 37 million. Takes 8 to 32 bytes for an id.
 */
final class SeenIds {

    private long[] table = new long[1 << 10];
    private int size;
    private boolean hasZero;

    /** Adds an id; false where it was there already. */
    boolean add(String id) {
        long hash = hash(id);
        if (hash == 0) { // 0 stands for an empty place
            boolean isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        if (2 * (size + 1) > table.length) {
            grow();
        }
        boolean isNew = put(table, hash);
        size += isNew ? 1 : 0;
        return isNew;
    }

    private void grow() {
        long[] larger = new long[2 * table.length];
        for (long hash : table) {
            if (hash != 0) {
                put(larger, hash);
            }
        }
        table = larger;
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

package org.openisp.core.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the objects that are begun and not yet built: of each its fields beside each other, of one within another
 * behind those of the other. So that no object needs a list of its own while it is read.
 */
final class Values {

    private @Nullable Object[] all = new Object[128];
    private int begin;
    private int end;

    /**
     * Begins an object of so many fields within the one at hand.
     *
     * @return what {@link #end} wants, to come back to the one at hand
     */
    int begin(int fields) {
        int outer = begin;
        begin = end;
        end += fields;
        if (end > all.length) {
            all = Arrays.copyOf(all, Math.max(end, all.length * 2));
        }
        return outer;
    }

    /** Forgets the object at hand, and comes back to the one that it is in. */
    void end(int outer) {
        Arrays.fill(all, begin, end, null);
        end = begin;
        begin = outer;
    }

    /** Keeps what was read of a field of the object at hand. */
    void put(Field<?> field, Object value) {
        all[begin + field.index()] = value;
    }

    /** What was read of a field of the object at hand, or what it means that it was left out. */
    <V> V get(Field<V> field) {
        @SuppressWarnings("unchecked") // put by its own field
        V there = (V) all[begin + field.index()];
        return there == null ? field.leftOut() : there;
    }
}

package org.openisp.core.internal;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Null is no element of a list. */
public final class NullElements {

    private NullElements() {}

    /**
     * Refuses a list with a null in it.
     *
     * @throws NullPointerException that names the field
     */
    public static void refuse(String field, Option<? extends Seq<?>> list) {
        if (list.isDefined()) {
            refuse(field, list.get());
        }
    }

    /**
     * Refuses a list with a null in it.
     *
     * @throws NullPointerException that names the field
     */
    public static void refuse(String field, Seq<?> elements) {
        for (Object element : elements) {
            if (element == null) {
                throw new NullPointerException(field + " takes no null element");
            }
        }
    }
}

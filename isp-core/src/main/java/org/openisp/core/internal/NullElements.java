package org.openisp.core.internal;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/** Null is no element of a list. */
public final class NullElements {

    private NullElements() {}

    /**
     * Refuses a list with a null in it.
     *
     * @throws NullPointerException that names the field
     */
    public static void refuse(String field, Option<? extends Seq<?>> list) {
        list.forEach(elements -> refuse(field, elements));
    }

    /**
     * Refuses a list with a null in it.
     *
     * @throws NullPointerException that names the field
     */
    public static void refuse(String field, Seq<?> elements) {
        for (Object element : elements) {
            Objects.requireNonNull(element, field + " takes no null element");
        }
    }
}

package org.openisp.core.json;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Iterator;

/**
 * The elements of the lists that are being read, those of inner lists behind those of outer ones. One growing array
 * serves them all, and a list that ends is copied from it once.
 */
final class Elements {

    private Object[] elements = new Object[32];
    private int size;

    /** What the list that ends is copied from, as a collection, since Vavr copies an array twice. */
    private final Ending ending = new Ending();

    /** Where the elements of a list begin whose first element is the next to be added. */
    int begin() {
        return size;
    }

    void add(Object element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
        }
        elements[size++] = element;
    }

    /** The elements from there on, which are a list of their own, and are taken away. */
    @SuppressWarnings("unchecked") // the list that ends has added them
    <T> Seq<T> end(int begin) {
        ending.begin = begin;
        Seq<T> list = switch (size - begin) {
            case 0 -> Array.empty();
            case 1 -> Array.of((T) elements[begin]);
            default -> (Seq<T>) Array.ofAll(ending);
        };
        size = begin;
        return list;
    }

    private final class Ending extends AbstractCollection<Object> {
        private int begin;

        @Override
        public Object[] toArray() {
            return Arrays.copyOfRange(elements, begin, size);
        }

        @Override
        public int size() {
            return size - begin;
        }

        @Override
        public Iterator<Object> iterator() {
            return Arrays.asList(toArray()).iterator();
        }
    }
}

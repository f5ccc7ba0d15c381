package org.openisp.core;

import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.openisp.core.internal.ImpossibleValueException;
import org.openisp.core.internal.NullElements;

/**
 * The value of an extension fact as it stands in a document, before an {@link ExtensionFact} gives it a type. A day is
 * text here, as it is in JSON.
 */
public sealed interface ExtensionValue {

    /** A yes or no. */
    record Truth(boolean holds) implements ExtensionValue {}

    /** A number. */
    record Numeric(BigDecimal number) implements ExtensionValue {

        /**
         * A number.
         *
         * @throws IllegalArgumentException if it has more than 15 digits, more than 6 behind the point, or an exponent
         */
        public Numeric {
            ImpossibleValueException.refuseUnwieldy("number", number);
        }
    }

    /** Text, which may be about a person. */
    record Text(FreeText text) implements ExtensionValue {

        /** Text. */
        public Text {
            Objects.requireNonNull(text, "text");
        }

        /** The day in the form of JSON. */
        static Text of(LocalDate day) {
            return new Text(new FreeText(day.toString()));
        }
    }

    /** Something not done up to and including a day. */
    record NotThrough(LocalDate day) implements ExtensionValue {

        /** Not done up to and including this day. */
        public NotThrough {
            Objects.requireNonNull(day, "day");
        }
    }

    /** A list. */
    record Items(Seq<ExtensionValue> items) implements ExtensionValue {

        private static final int DEEPEST = 10;

        /**
         * A list of these.
         *
         * @throws IllegalArgumentException if lists stand in lists more than 10 deep
         */
        public Items {
            NullElements.refuse("items", items);
            if (depth(items) > DEEPEST) {
                throw new IllegalArgumentException("lists in lists, more than " + DEEPEST + " deep");
            }
        }

        private static int depth(Seq<ExtensionValue> items) {
            int deepest = 0;
            for (ExtensionValue item : items) {
                deepest = Math.max(deepest, item instanceof Items list ? depth(list.items) : 0);
            }
            return deepest + 1;
        }
    }
}

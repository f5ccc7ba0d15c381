package org.openisp.core;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * Something that a document may say: there with its words, there, missing, or not recorded whether it is there.
 *
 * <p>A plan "describes earlier interventions" in one system as a paragraph, in another as a box that is ticked. Both can
 * be told, and neither is taken for the other.
 */
public sealed interface Noted {

    /** Whether it is there. */
    Said said();

    /** The words; none where it is missing, where they are not handed on, or where nothing is recorded. */
    Option<FreeText> words();

    /** It is there, in these words. */
    static Noted as(FreeText words) {
        return new InWords(words);
    }

    /** It is there, in these words. */
    static Noted as(String words) {
        return new InWords(new FreeText(words));
    }

    /** It is there; the words are not handed on. */
    static Noted yes() {
        return Plain.THERE;
    }

    /** It is missing. */
    static Noted no() {
        return Plain.MISSING;
    }

    /** The record does not say whether it is there. */
    static Noted notRecorded() {
        return Plain.NOT_RECORDED;
    }

    /** There, with its words. */
    record InWords(FreeText text) implements Noted {

        /** There, in these words. */
        public InWords {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Said said() {
            return Said.YES;
        }

        @Override
        public Option<FreeText> words() {
            return Option.some(text);
        }
    }

    /** Without words. */
    enum Plain implements Noted {
        /** There. */
        THERE(Said.YES),
        /** Missing. */
        MISSING(Said.NO),
        /** The record does not say. */
        NOT_RECORDED(Said.NOT_RECORDED);

        private final Said said;

        Plain(Said said) {
            this.said = said;
        }

        @Override
        public Said said() {
            return said;
        }

        @Override
        public Option<FreeText> words() {
            return Option.none();
        }
    }
}

package org.openisp.rules;

import org.jspecify.annotations.Nullable;

/**
 * A fact that a check has asked for.
 *
 * @param at where it stands: a JSON Pointer
 * @param of what it is a fact of, in words
 * @param words which fact of that, in words
 * @param type what can be recorded there
 * @param value what the check was told
 */
record AskedFact(
        String at,
        String of,
        String words,
        FactType type,
        @Nullable Object value) {

    /** Whether something is recorded there that could be left out. */
    boolean canBeLeftOut() {
        return type.canBeLeftOut() && isRecorded();
    }

    /** Whether it is an entry of a list. */
    boolean isEntry() {
        return type.shape() == FactType.Shape.ENTRY;
    }

    /** Whether anything is recorded there. */
    boolean isRecorded() {
        return value != null && !value.equals(type.unrecorded());
    }

    /** As it is shown to people. */
    SeenFact seen() {
        return new SeenFact(at, of, words, FactWords.ofValue(value) + FactWords.ofDays(type.daysOfEntries(value)));
    }
}

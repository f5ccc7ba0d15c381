package org.openisp.rules;

import org.openisp.core.ExtensionFact;

/**
 * A fact that is not recorded and that an answer turns on.
 *
 * @param owner the part of the record that lacks it
 * @param field the field as it is written in JSON, with a slash before each part of a part
 */
public record MissingFact(Subject owner, String field) {

    /** An extension fact that is not recorded. */
    public static MissingFact of(Subject owner, ExtensionFact<?> fact) {
        return new MissingFact(owner, "extensionFacts/" + fact.name());
    }

    /** Where it belongs: a JSON Pointer. */
    public String at() {
        return owner.at() + "/" + field;
    }

    /** The same in words: {@code plan isp-2025, signing, signatures}. */
    public String words() {
        String words = FactWords.ofField(field.replace("/", ", "));
        return owner.at().isEmpty() ? words : owner + ", " + words;
    }

    // As a record's own, which is slow where many facts are missing. The field differs more often than the owner.
    @Override
    public boolean equals(Object other) {
        return other instanceof MissingFact that && field.equals(that.field) && owner.equals(that.owner);
    }

    @Override
    public int hashCode() {
        return 31 * owner.hashCode() + field.hashCode();
    }

    @Override
    public String toString() {
        return at();
    }
}

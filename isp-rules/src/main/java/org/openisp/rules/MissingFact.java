package org.openisp.rules;

import org.openisp.core.ExtensionFact;

/**
 * A fact that is not recorded and that an answer turns on.
 *
 * <p>Two are equal when they are one field of one owner, however it was told.
 */
public final class MissingFact {

    private static final int NOT_IN_A_LIST = -1;

    private final Subject owner;

    // Put into words only when somebody asks: most of these facts are never told.
    private final String list;
    private final int position;
    private final String field;

    private MissingFact(Subject owner, String list, int position, String field) {
        this.owner = owner;
        this.list = list;
        this.position = position;
        this.field = field;
    }

    /**
     * A field that is not recorded.
     *
     * @param owner the part of the record that lacks it
     * @param field the field as it is written in JSON, with a slash before each part of a part
     */
    public MissingFact(Subject owner, String field) {
        this(owner, "", NOT_IN_A_LIST, field);
    }

    /**
     * A field that an element of a list lacks, where the element is no subject of its own: {@code team/0/role}.
     *
     * @param owner the part of the record that has the list
     * @param list the list as it is written in JSON
     * @param position where the element stands in it, counted from 0
     * @param field the field of the element, as it is written in JSON
     */
    public static MissingFact ofElement(Subject owner, String list, int position, String field) {
        return new MissingFact(owner, list, position, field);
    }

    /** An extension fact that is not recorded. */
    public static MissingFact of(Subject owner, ExtensionFact<?> fact) {
        return new MissingFact(owner, "extensionFacts/" + fact.name());
    }

    /** The part of the record that lacks it. */
    public Subject owner() {
        return owner;
    }

    /** The field as it is written in JSON, with a slash before each part of a part. */
    public String field() {
        return position == NOT_IN_A_LIST ? field : list + "/" + position + "/" + field;
    }

    /** Where it belongs: a JSON Pointer. */
    public String at() {
        return owner.at() + "/" + field();
    }

    /** The same in words: {@code plan isp-2025, signing, signatures}. */
    public String words() {
        String words = FactWords.ofField(field().replace("/", ", "));
        return owner.at().isEmpty() ? words : owner + ", " + words;
    }

    // The field differs more often than the owner.
    @Override
    public boolean equals(Object other) {
        return other instanceof MissingFact that && isSameField(that) && owner.equals(that.owner);
    }

    private boolean isSameField(MissingFact that) {
        boolean isOfSamePlace = position == that.position && list.equals(that.list);
        return isOfSamePlace ? field.equals(that.field) : field().equals(that.field());
    }

    @Override
    public int hashCode() {
        return 31 * owner.hashCode() + field().hashCode();
    }

    @Override
    public String toString() {
        return at();
    }
}

package org.openisp.rules;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Register;

/**
 * What a finding is about: a part of the record, named by its type and its id, and where it stands.
 *
 * <p>Two subjects are equal when type, id and attribute are; where they stand may change from one export of a record
 * to the next. A part of a plan is one of that plan: a service that is carried from plan to plan under one id is another
 * subject in each.
 */
public final class Subject {

    private final @Nullable Subject whole;
    private final String list;
    private final boolean inRegisterOfItsOwnDay;
    private final int index;
    private final String type;

    // Made into words only when somebody asks: most subjects are never told.
    private final @Nullable String ownId;
    private final String attribute;
    private final @Nullable Object attributeOf;

    private Subject(
            @Nullable Subject whole,
            String list,
            boolean inRegisterOfItsOwnDay,
            int index,
            String type,
            @Nullable String ownId,
            String attribute,
            @Nullable Object attributeOf) {
        this.whole = whole;
        this.list = list;
        this.inRegisterOfItsOwnDay = inRegisterOfItsOwnDay;
        this.index = index;
        this.type = type;
        this.ownId = ownId;
        this.attribute = attribute;
        this.attributeOf = attributeOf;
    }

    /** The record as a whole. */
    public static Subject record(String id) {
        return new Subject(null, "", false, -1, "record", id, "", null);
    }

    /** A part of this one that is not in a list. */
    public Subject part(String field, String type) {
        return new Subject(this, field, false, -1, type, id(), "", null);
    }

    /** The element of a list of this one. */
    public Subject element(String list, int position, String type, String elementId) {
        return new Subject(this, list, false, position, type, elementId, "", null);
    }

    /** The entry of a register of this one. */
    public Subject entry(String list, Register<?> register, int position, String type, String entryId) {
        return new Subject(this, list, register.completeThrough().isDefined(), position, type, entryId, "", null);
    }

    /**
     * The entry of a register of this one that has no id of its own: it is known by the id of this one and its position,
     * counted from 0: {@code isp-2025/1}.
     */
    public Subject entry(String list, Register<?> register, int position, String type) {
        return new Subject(this, list, register.completeThrough().isDefined(), position, type, null, "", null);
    }

    /** The same subject, as regards one thing about it. */
    public Subject about(String what) {
        return regarding(what, null);
    }

    /** The same subject, as regards one thing about it and what has this id: {@code copy for person-1}. */
    public Subject about(String what, String id) {
        return regarding(what, id);
    }

    /** The same subject, as regards one thing about it and another subject: {@code with plan isp-2025}. */
    public Subject about(String what, Subject other) {
        return regarding(what, other);
    }

    /** The same subject, as regards a day. */
    public Subject about(LocalDate day) {
        return regarding("", day);
    }

    private Subject regarding(String what, @Nullable Object of) {
        return new Subject(whole, list, inRegisterOfItsOwnDay, index, type, ownId, what, of);
    }

    /** The type of the part: {@code plan}, {@code revision}, {@code stay} and so on. */
    public String type() {
        return type;
    }

    /** The id of the part within the record. */
    public String id() {
        return ownId != null ? ownId : Objects.requireNonNull(whole).id() + "/" + index;
    }

    /** What about the part, where a clause has several answers about one: for example a recipient's id. */
    public Option<String> attribute() {
        String told = attributeInWords();
        return told.isEmpty() ? Option.none() : Option.some(told);
    }

    private String attributeInWords() {
        if (attributeOf == null) {
            return attribute;
        }
        return attribute.isEmpty() ? attributeOf.toString() : attribute + " " + attributeOf;
    }

    /** Whether it is the plan with this id, or a part of it. */
    boolean isOfPlan(String planId) {
        for (Subject one = this; one != null; one = one.wholeWithinRecord()) {
            if (one.list.equals("plans") && one.id().equals(planId)) {
                return true;
            }
        }
        return false;
    }

    /** Where it stands in the JSON form of the record: a JSON Pointer, empty for the record as a whole. */
    public String at() {
        return whole == null ? "" : append(new StringBuilder()).toString();
    }

    private StringBuilder append(StringBuilder pointer) {
        if (whole == null) {
            return pointer;
        }
        whole.append(pointer).append('/').append(list);
        if (inRegisterOfItsOwnDay) {
            pointer.append("/entries");
        }
        return index < 0 ? pointer : pointer.append('/').append(index);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Subject that
                && type.equals(that.type)
                && id().equals(that.id())
                && attributeInWords().equals(that.attributeInWords())
                && Objects.equals(wholeWithinRecord(), that.wholeWithinRecord());
    }

    /** What it is a part of; null where that is the record. */
    private @Nullable Subject wholeWithinRecord() {
        return whole == null || whole.whole == null ? null : whole;
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, id(), attributeInWords());
    }

    /** Type and id, and the attribute where there is one: {@code plan isp-2025}. */
    @Override
    public String toString() {
        return type + " " + id() + attribute().map(told -> " (" + told + ")").getOrElse("");
    }
}

package org.openisp.core.ids;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Register;
import org.openisp.core.internal.IdSpace;

/** One part of a record on the way through it: where it stands, and how its ids and references are told. */
final class Place {

    private final IdsOfRecord ids;
    private final @Nullable Place whole;
    private final String property;
    private final int index;
    private final Set<String> list;

    private Place(IdsOfRecord ids, @Nullable Place whole, String property, int index, Set<String> list) {
        this.ids = ids;
        this.whole = whole;
        this.property = property;
        this.index = index;
        this.list = list;
    }

    static Place root(IdsOfRecord ids) {
        return new Place(ids, null, "", -1, new HashSet<>());
    }

    /** Goes through a list, or notes that ids in these spaces may stand in one that is not recorded. */
    <T> void each(String name, Option<Seq<T>> elements, BiConsumer<T, Place> walk, IdSpace... spaces) {
        if (elements.isDefined()) {
            each(name, elements.get(), walk);
        } else {
            ids.leaveOpen(spaces);
        }
    }

    /** The same for a register, which can lack entries where nobody says how far it is complete. */
    <T> void each(String name, Register<T> entries, BiConsumer<T, Place> walk, IdSpace... spaces) {
        if (!entries.isRecorded() || !ids.isVouchedFor(entries)) {
            ids.leaveOpen(spaces);
        }
        each(name, entries.entries(), walk);
    }

    private <T> void each(String name, Seq<T> elements, BiConsumer<T, Place> walk) {
        Set<String> idsOfList = new HashSet<>();
        int i = 0;
        for (T element : elements) {
            walk.accept(element, new Place(ids, this, name, i++, idsOfList));
        }
    }

    /** Goes into a part, where it is recorded. */
    <T> void one(String name, Option<T> part, BiConsumer<T, Place> walk) {
        if (part.isDefined()) {
            walk.accept(part.get(), new Place(ids, this, name, -1, new HashSet<>()));
        }
    }

    /** Notes an id that references look for. */
    void id(IdSpace space, String id) {
        ids.declare(space, id);
        take(taken(space), id);
    }

    /** The ids from which one in this space has to differ; {@link #whole} is the plan where it is of a plan. */
    private Set<String> taken(IdSpace space) {
        if (space.isOfList()) {
            return list;
        }
        return ids.taken(space.isOfPlan() ? Objects.requireNonNull(whole) : space.rivals());
    }

    /** Notes an id that no other thing of this type may have. */
    void id(String type, String id) {
        take(ids.taken(type), id);
    }

    /** Notes an id that may stand once in its list. */
    void idInList(String id) {
        take(list, id);
    }

    private void take(Set<String> taken, String id) {
        if (!id.isBlank() && !taken.add(id)) {
            ids.again(this);
        }
    }

    /** Notes a reference to something in one of these spaces. */
    void refer(String name, Option<String> id, IdSpace first, IdSpace... others) {
        id.forEach(there -> ids.refer(this, name, there, EnumSet.of(first, others)));
    }

    /** Notes references to things in one of these spaces. */
    void refer(String name, Seq<String> all, IdSpace first, IdSpace... others) {
        all.forEach(there -> ids.refer(this, name, there, EnumSet.of(first, others)));
    }

    /** The way from the record: each step with its property, and its index or -1. */
    List<Step> steps() {
        List<Step> steps = whole == null ? new ArrayList<>() : whole.steps();
        if (whole != null) {
            steps.add(new Step(property, index));
        }
        return steps;
    }

    /** One step of the way. */
    record Step(String property, int index) {}
}

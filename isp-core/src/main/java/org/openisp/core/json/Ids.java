package org.openisp.core.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openisp.core.internal.IdSpace;

/** The ids and the references of one document: which id stands twice, which reference points to nothing. */
final class Ids {

    private static final int MOST_COMPARED = 100;

    /** An id that something was to be found under, and where it stands. */
    private static final class Reference {
        private final @Nullable Object[] place;
        private final String id;
        private final EnumSet<IdSpace> spaces;

        private Reference(@Nullable Object[] place, String id, EnumSet<IdSpace> spaces) {
            this.place = place;
            this.id = id;
            this.spaces = spaces;
        }
    }

    /** One place that an id has: the scope within which it may stand once, or the space in which references find it. */
    private static final class Use {
        private final Object scope;
        private @Nullable Use next;

        private Use(Object scope) {
            this.scope = scope;
        }
    }

    /** A list, or the supports of a plan, within which an id may stand once. */
    static final class ListScope {
        private boolean ended;
    }

    /** The uses of each id: there are many ids, and few uses of each. */
    private final Map<String, Use> uses = new HashMap<>(128);

    private final EnumSet<IdSpace> open = EnumSet.noneOf(IdSpace.class);
    private final EnumSet<IdSpace> openUnlessVouchedFor = EnumSet.noneOf(IdSpace.class);
    private boolean registersAreVouchedFor;
    private final List<Reference> unresolved = new ArrayList<>();

    /** The list at hand; null as long as nothing in it has an id of its own. */
    private @Nullable ListScope list;

    private ListScope supportsOfPlan = new ListScope();
    private @Nullable Map<IdSpace, List<String>> idsBySpace;

    /**
     * Begins a list within the one at hand.
     *
     * @return what {@link #endList} wants, to come back to the one at hand
     */
    @Nullable
    ListScope beginList() {
        ListScope outer = list;
        list = null;
        return outer;
    }

    /** Forgets the ids of the list at hand, and comes back to the one that it is in. */
    void endList(@Nullable ListScope outer) {
        if (list != null) {
            list.ended = true;
        }
        list = outer;
    }

    /** The services and other supports that follow are those of another plan. */
    void beginPlan() {
        supportsOfPlan.ended = true;
        supportsOfPlan = new ListScope();
    }

    /** Notes an id that no other thing of this type may have. */
    void declare(String type, String id, JsonIn in) {
        if (!isNewIn(type, id)) {
            again(id, type, in);
        }
    }

    /** Notes an id that may stand once in its list. */
    void declareInList(String id, JsonIn in) {
        if (list == null) {
            list = new ListScope();
        }
        if (!isNewIn(list, id)) {
            in.problem("the id " + JsonIn.echo(id) + " again", "an id that nothing else in the list has");
        }
    }

    /** Notes an id that references look for. */
    void declare(IdSpace space, String id, JsonIn in) {
        boolean isNew = isNewIn(space, id);
        if (space.isOfList()) {
            declareInList(id, in);
        } else if (space.isOfPlan()) {
            if (!isNewIn(supportsOfPlan, id)) {
                again(id, space.rivalsInWords() + " of the plan", in);
            }
        } else if (space.rivals() == space ? !isNew : !isNewIn(space.rivals(), id)) {
            again(id, space.rivalsInWords(), in);
        }
    }

    private static void again(String id, String type, JsonIn in) {
        in.problem("the id " + JsonIn.echo(id) + " again", "an id that no other " + type + " has");
    }

    /** Whether the id stands in this scope for the first time. What an ended list had is forgotten on the way. */
    private boolean isNewIn(Object scope, String id) {
        Use added = new Use(scope);
        Use first = uses.put(id, added);
        Use last = added;
        for (Use use = first; use != null; use = use.next) {
            if (use.scope.equals(scope)) {
                uses.put(id, first);
                return false;
            }
            if (!(use.scope instanceof ListScope ofList && ofList.ended)) {
                last.next = use;
                last = use;
            }
        }
        last.next = null;
        return true;
    }

    /** Notes a reference to something in one of these spaces. */
    void refer(EnumSet<IdSpace> spaces, String id, JsonIn in) {
        if (!isKnown(spaces, id)) {
            unresolved.add(new Reference(in.place(), id, spaces));
        }
    }

    /** Notes that what has ids in these spaces is not recorded, here at least, so that a reference can be right. */
    void leaveOpen(EnumSet<IdSpace> spaces) {
        open.addAll(spaces);
    }

    /** Notes that these spaces are those of a register that does not say how far it is complete. */
    void leaveOpenUnlessVouchedFor(EnumSet<IdSpace> spaces) {
        openUnlessVouchedFor.addAll(spaces);
    }

    /** Notes that the record says how far its registers are complete. */
    void vouchForRegisters() {
        registersAreVouchedFor = true;
    }

    /** Tells of every reference that points to nothing, though what it could point to is recorded. */
    void reportDangling(JsonIn in) {
        if (!registersAreVouchedFor) {
            open.addAll(openUnlessVouchedFor);
        }
        for (Reference reference : unresolved) {
            if (!isKnown(reference.spaces, reference.id) && !canBeElsewhere(reference)) {
                in.add(new Problem(
                        JsonIn.pointer(reference.place),
                        "the id " + JsonIn.echo(reference.id) + suggestion(reference, in),
                        "the id of " + inWords(reference.spaces)));
            }
        }
    }

    private boolean canBeElsewhere(Reference reference) {
        for (IdSpace space : reference.spaces) {
            if (open.contains(space)) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(EnumSet<IdSpace> spaces, String id) {
        for (Use use = uses.get(id); use != null; use = use.next) {
            if (use.scope instanceof IdSpace space && spaces.contains(space)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest id, where there are few enough to look at each. */
    private String suggestion(Reference reference, JsonIn in) {
        List<String> ids = new ArrayList<>();
        for (IdSpace space : reference.spaces) {
            if (in.isFull()) {
                return "";
            }
            List<String> ofSpace = idsBySpace().getOrDefault(space, List.of());
            if (ids.size() + ofSpace.size() > MOST_COMPARED) {
                return "";
            }
            ids.addAll(ofSpace);
        }
        ids.removeIf(id -> !JsonIn.isTold(id));
        ids.sort(null);
        return in.suggestion(ids, reference.id);
    }

    /** Which ids references can find, worked out for the first of them that finds none. */
    private Map<IdSpace, List<String>> idsBySpace() {
        if (idsBySpace == null) {
            idsBySpace = new EnumMap<>(IdSpace.class);
            for (Map.Entry<String, Use> id : uses.entrySet()) {
                for (Use use = id.getValue(); use != null; use = use.next) {
                    if (use.scope instanceof IdSpace space) {
                        idsBySpace
                                .computeIfAbsent(space, s -> new ArrayList<>())
                                .add(id.getKey());
                    }
                }
            }
        }
        return idsBySpace;
    }

    private static String inWords(EnumSet<IdSpace> spaces) {
        List<String> words = new ArrayList<>();
        spaces.forEach(space -> words.add(space.inWords()));
        return String.join(" or ", words) + " in this record";
    }
}

package org.openisp.core.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openisp.core.internal.IdSpace;

/** The ids and the references of one document: which id stands twice, which reference points to nothing. */
final class Ids {

    private static final int MOST_COMPARED = 100;

    private record Reference(String at, String id, EnumSet<IdSpace> spaces) {}

    private final Map<Object, Set<String>> taken = new HashMap<>();
    private final EnumMap<IdSpace, Set<String>> known = new EnumMap<>(IdSpace.class);
    private final EnumSet<IdSpace> open = EnumSet.noneOf(IdSpace.class);
    private final EnumSet<IdSpace> openUnlessVouchedFor = EnumSet.noneOf(IdSpace.class);
    private boolean registersAreVouchedFor;
    private final List<Reference> unresolved = new ArrayList<>();
    private final List<@Nullable Set<String>> lists = new ArrayList<>();

    void beginList() {
        lists.add(null);
    }

    void endList() {
        lists.remove(lists.size() - 1);
    }

    /** Notes an id that no other thing of this type may have. */
    void declare(String type, String id, JsonIn in) {
        take(taken.computeIfAbsent(type, t -> new HashSet<>()), id, "an id that no other " + type + " has", in);
    }

    /** Notes an id that may stand once in its list. */
    void declareInList(String id, JsonIn in) {
        int last = lists.size() - 1;
        Set<String> list = lists.get(last);
        if (list == null) {
            list = new HashSet<>();
            lists.set(last, list);
        }
        take(list, id, "an id that nothing else in the list has", in);
    }

    /** Notes an id that references look for. */
    void declare(IdSpace space, String id, JsonIn in) {
        known.computeIfAbsent(space, s -> new HashSet<>()).add(id);
        if (space.isOfList()) {
            declareInList(id, in);
        } else {
            take(
                    taken.computeIfAbsent(space.rivals(), s -> new HashSet<>()),
                    id,
                    "an id that no other " + space.rivalsInWords() + " has",
                    in);
        }
    }

    private static void take(Set<String> ids, String id, String expected, JsonIn in) {
        if (!ids.add(id)) {
            in.problem("the id " + JsonIn.echo(id) + " again", expected);
        }
    }

    /** Notes a reference to something in one of these spaces. */
    void refer(EnumSet<IdSpace> spaces, String id, JsonIn in) {
        if (!isKnown(spaces, id)) {
            unresolved.add(new Reference(in.at(), id, spaces));
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
            boolean canBeElsewhere = reference.spaces.stream().anyMatch(open::contains);
            if (!canBeElsewhere && !isKnown(reference.spaces, reference.id)) {
                in.add(new Problem(
                        reference.at,
                        "the id " + JsonIn.echo(reference.id) + suggestion(reference, in),
                        "the id of " + inWords(reference.spaces)));
            }
        }
    }

    private boolean isKnown(EnumSet<IdSpace> spaces, String id) {
        for (IdSpace space : spaces) {
            if (known.getOrDefault(space, Set.of()).contains(id)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest id, where there are few enough to look at each. */
    private String suggestion(Reference reference, JsonIn in) {
        List<String> ids = new ArrayList<>();
        for (IdSpace space : reference.spaces) {
            Set<String> ofSpace = known.getOrDefault(space, Set.of());
            if (in.isFull() || ids.size() + ofSpace.size() > MOST_COMPARED) {
                return "";
            }
            ids.addAll(ofSpace);
        }
        ids.removeIf(id -> !JsonIn.isTold(id));
        ids.sort(null);
        return in.suggestion(ids, reference.id);
    }

    private static String inWords(EnumSet<IdSpace> spaces) {
        List<String> words = new ArrayList<>();
        spaces.forEach(space -> words.add(space.inWords()));
        return String.join(" or ", words) + " in this record";
    }
}

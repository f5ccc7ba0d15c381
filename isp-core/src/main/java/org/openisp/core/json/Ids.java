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

    private record Reference(String at, String id, EnumSet<IdSpace> spaces) {}

    private final Map<Object, Set<String>> taken = new HashMap<>();
    private final EnumMap<IdSpace, Set<String>> known = new EnumMap<>(IdSpace.class);
    private final EnumSet<IdSpace> open = EnumSet.noneOf(IdSpace.class);
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
        take(taken.computeIfAbsent(type, t -> new HashSet<>()), id, in);
    }

    /** Notes an id that may stand once in its list. */
    void declareInList(String id, JsonIn in) {
        int last = lists.size() - 1;
        Set<String> list = lists.get(last);
        if (list == null) {
            list = new HashSet<>();
            lists.set(last, list);
        }
        take(list, id, in);
    }

    /** Notes an id that references look for. */
    void declare(IdSpace space, String id, JsonIn in) {
        known.computeIfAbsent(space, s -> new HashSet<>()).add(id);
        if (space.isOfList()) {
            declareInList(id, in);
        } else {
            take(taken.computeIfAbsent(space.rivals(), s -> new HashSet<>()), id, in);
        }
    }

    private static void take(Set<String> ids, String id, JsonIn in) {
        if (!ids.add(id)) {
            in.problem("the id " + JsonIn.echo(id) + " again", "an id that nothing else of its kind has");
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

    /** Tells of every reference that points to nothing, though what it could point to is recorded. */
    void reportDangling(JsonIn in) {
        for (Reference reference : unresolved) {
            boolean canBeElsewhere = reference.spaces.stream().anyMatch(open::contains);
            if (!canBeElsewhere && !isKnown(reference.spaces, reference.id)) {
                in.add(new Problem(
                        reference.at,
                        JsonIn.echo(reference.id) + ", an id that nothing has" + suggestion(reference),
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

    private String suggestion(Reference reference) {
        List<String> ids = new ArrayList<>();
        reference.spaces.forEach(space -> ids.addAll(known.getOrDefault(space, Set.of())));
        ids.removeIf(id -> !JsonIn.isTold(id));
        ids.sort(null);
        return Suggestion.among(ids, reference.id);
    }

    private static String inWords(EnumSet<IdSpace> spaces) {
        List<String> words = new ArrayList<>();
        spaces.forEach(space -> words.add(space.inWords()));
        return String.join(" or ", words) + " in this record";
    }
}

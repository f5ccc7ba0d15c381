package org.openisp.rules;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which requirements are one and the same, each as a text of the law has it: those of one clause and kind that are never
 * in force together, in their order. One text can have several requirements of a clause.
 */
final class EveryText {

    private final List<List<Requirement>> all = new ArrayList<>();
    private final Map<Requirement, List<Requirement>> byRequirement = new HashMap<>();

    EveryText(Seq<Requirement> requirements) {
        for (Requirement requirement : requirements) {
            List<Requirement> texts = textsOf(requirement);
            texts.add(requirement);
            byRequirement.put(requirement, texts);
        }
    }

    private List<Requirement> textsOf(Requirement requirement) {
        for (List<Requirement> texts : all) {
            if (texts.stream().allMatch(text -> isAnotherText(text, requirement))) {
                return texts;
            }
        }
        List<Requirement> texts = new ArrayList<>();
        all.add(texts);
        return texts;
    }

    private static boolean isAnotherText(Requirement text, Requirement other) {
        return text.clause().equals(other.clause())
                && text.kind() == other.kind()
                && !text.inForce().overlaps(other.inForce());
    }

    /** Where a requirement stands in the law, counted over all of them. */
    int position(List<Requirement> texts) {
        return all.indexOf(texts);
    }

    /** The requirement in each text that has it. */
    List<Requirement> of(Requirement requirement) {
        return byRequirement.getOrDefault(requirement, List.of(requirement));
    }
}

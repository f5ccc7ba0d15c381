package org.openisp.examples.caseload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openisp.rules.Finding;
import org.openisp.rules.Report;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Strength;

/** The clauses of a law in its order: each once, and once for each strength, where its texts ask with different ones. */
public final class Clauses {

    /**
     * One clause.
     *
     * @param paragraph as the law writes it
     * @param strength how strongly it is asked
     * @param asks what it asks, in the words of its newest text
     */
    public record Clause(String paragraph, Strength strength, String asks) {}

    private final Rulebook<?> law;
    private final List<Clause> all = new ArrayList<>();
    private final Map<Requirement, Integer> places = new HashMap<>();

    /** The clauses of this law. */
    Clauses(Rulebook<?> law) {
        this.law = law;
        Map<List<Object>, Integer> known = new HashMap<>();
        for (Requirement requirement : law.requirements()) {
            String paragraph = requirement.clause().paragraph();
            Clause clause = new Clause(paragraph, requirement.strength(), requirement.asks());
            List<Object> key = List.of(paragraph, requirement.strength());
            Integer place = known.get(key);
            if (place == null) {
                place = all.size();
                known.put(key, place);
                all.add(clause);
            } else {
                all.set(place, clause);
            }
            places.put(requirement, place);
        }
    }

    /** The law. */
    public Rulebook<?> law() {
        return law;
    }

    /** All of them. */
    public List<Clause> all() {
        return Collections.unmodifiableList(all);
    }

    int size() {
        return all.size();
    }

    /** The place of a finding's clause among all. */
    int placeOf(Finding finding) {
        Integer place = places.get(finding.requirement());
        // a finding may name another actor than its rule does
        return place != null ? place : search(finding.requirement());
    }

    private int search(Requirement requirement) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).paragraph().equals(requirement.clause().paragraph())
                    && all.get(i).strength() == requirement.strength()) {
                return i;
            }
        }
        throw new IllegalStateException("no clause " + requirement.clause());
    }

    /** The answers of a report, counted by clause, in the order of {@link #all()}. */
    List<Counts> count(Report report) {
        List<Counts> counts = none();
        for (Finding finding : report.findings()) {
            counts.get(placeOf(finding)).add(finding.status());
        }
        return counts;
    }

    /** No answers, clause by clause. */
    List<Counts> none() {
        List<Counts> counts = new ArrayList<>(all.size());
        all.forEach(clause -> counts.add(new Counts()));
        return counts;
    }
}

package org.openisp.examples.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
     * @param asks what it asks: of its requirements of the newest text, each once, in the order of the law
     */
    public record Clause(String paragraph, Strength strength, String asks) {}

    private final Rulebook<?> law;
    private final List<Clause> all = new ArrayList<>();
    private final IdentityHashMap<Requirement, Integer> places = new IdentityHashMap<>();

    /** The clauses of this law. */
    Clauses(Rulebook<?> law) {
        this.law = law;
        Map<List<Object>, List<Requirement>> known = new LinkedHashMap<>();
        for (Requirement requirement : law.requirements()) {
            List<Object> key = List.of(requirement.clause().paragraph(), requirement.strength());
            known.computeIfAbsent(key, none -> new ArrayList<>()).add(requirement);
        }
        for (List<Requirement> together : known.values()) {
            together.forEach(requirement -> places.put(requirement, all.size()));
            Requirement first = together.get(0);
            all.add(new Clause(first.clause().paragraph(), first.strength(), asks(together)));
        }
    }

    private static String asks(List<Requirement> together) {
        LocalDate newest = together.stream()
                .map(Clauses::from)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return together.stream()
                .filter(requirement -> from(requirement).equals(newest))
                .map(Requirement::asks)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** A text that bears no date stands on every earlier day. */
    private static LocalDate from(Requirement requirement) {
        return requirement.inForce().from().getOrElse(LocalDate.MIN);
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
        // a finding may name another actor than its rule does; all others have the very requirement of their rule
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

package org.openisp.examples.caseload;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;

/** The facts that answers lack, by law and clause: what kind of part lacks which field, whichever part of which record it is. */
public final class MissingFacts {

    private final Map<Key, Row> rows = new HashMap<>();
    private long lacking;

    private record Key(String law, int clause, String part, String field) {}

    /**
     * A fact that is missing.
     *
     * @param law the name of the law
     * @param clause the clause that turns on it
     * @param part the type of the part of the record that lacks it
     * @param field the field that it lacks, as in JSON
     * @param findings how many findings lack it
     * @param records in how many records
     */
    public record Row(String law, Clauses.Clause clause, String part, String field, long findings, long records) {}

    void add(Examined.OfLaw answers) {
        Map<Key, Integer> here = new HashMap<>();
        for (Finding finding : answers.report().findings()) {
            Seq<MissingFact> missing = finding.outcome().missing();
            if (missing.isEmpty()) {
                continue;
            }
            lacking++;
            int clause = answers.clauses().placeOf(finding);
            Set<Key> ofFinding = new HashSet<>();
            for (MissingFact fact : missing) {
                ofFinding.add(new Key(
                        answers.clauses().law().law().name(),
                        clause,
                        fact.owner().type(),
                        fact.field()));
            }
            ofFinding.forEach(key -> here.merge(key, 1, Integer::sum));
        }
        here.forEach((key, findings) -> {
            Clauses.Clause clause = answers.clauses().all().get(key.clause());
            Row before = rows.getOrDefault(key, new Row(key.law(), clause, key.part(), key.field(), 0, 0));
            rows.put(
                    key,
                    new Row(
                            key.law(),
                            clause,
                            key.part(),
                            key.field(),
                            before.findings() + findings,
                            before.records() + 1));
        });
    }

    /** How many findings lack a fact. */
    public long lacking() {
        return lacking;
    }

    /** All of them: in the order of the names of the laws, then of the law; of one clause, what the most records lack first. */
    public List<Row> all() {
        List<Key> keys = new ArrayList<>(rows.keySet());
        keys.sort(Comparator.comparing(Key::law)
                .thenComparing(Key::clause)
                .thenComparing(key -> -row(key).records())
                .thenComparing(Key::part)
                .thenComparing(Key::field));
        return keys.stream().map(this::row).toList();
    }

    private Row row(Key key) {
        Row row = rows.get(key);
        if (row == null) {
            throw new IllegalStateException("no such fact");
        }
        return row;
    }
}

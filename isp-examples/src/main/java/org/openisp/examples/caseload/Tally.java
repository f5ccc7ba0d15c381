package org.openisp.examples.caseload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers about a number of records, counted by law and clause: each finding, and each record once. */
public final class Tally {

    private final Map<String, OfLaw> laws = new LinkedHashMap<>();

    /** A tally of nothing yet; the laws stand in this order. */
    Tally(Iterable<Clauses> laws) {
        laws.forEach(clauses -> this.laws.put(clauses.law().law().name(), new OfLaw(clauses)));
    }

    /** Adds the answers of one law about one record. */
    void add(Clauses clauses, List<Counts> answers) {
        ofLaw(clauses.law().law().name()).add(answers);
    }

    private OfLaw ofLaw(String name) {
        OfLaw found = laws.get(name);
        if (found == null) {
            throw new IllegalArgumentException("a law that was not announced: " + name);
        }
        return found;
    }

    /** The laws that records were held against. */
    public List<OfLaw> laws() {
        return laws.values().stream().filter(law -> law.records() > 0).toList();
    }

    /** All findings of all laws and clauses. */
    public Counts findings() {
        Counts all = new Counts();
        laws().forEach(law -> law.all().forEach(clause -> all.add(clause.findings())));
        return all;
    }

    /** The answers of one law. */
    public static final class OfLaw {

        private final Clauses clauses;
        private final List<Counts> findings;
        private final List<Counts> records;
        private long count;

        private OfLaw(Clauses clauses) {
            this.clauses = clauses;
            this.findings = clauses.none();
            this.records = clauses.none();
        }

        private void add(List<Counts> answers) {
            count++;
            for (int i = 0; i < answers.size(); i++) {
                findings.get(i).add(answers.get(i));
                records.get(i).add(answers.get(i).together());
            }
        }

        /** The law's clauses. */
        public Clauses clauses() {
            return clauses;
        }

        /** How many records were held against it. */
        public long records() {
            return count;
        }

        /** Each clause with its counts, in the order of the law. */
        public List<OfClause> all() {
            List<OfClause> all = new ArrayList<>();
            for (int i = 0; i < findings.size(); i++) {
                all.add(new OfClause(i, clauses.all().get(i), findings.get(i), records.get(i)));
            }
            return all;
        }
    }

    /**
     * The answers of one clause.
     *
     * @param place its place in the order of the law
     * @param clause the clause
     * @param findings its findings
     * @param records the records that were held against the law, each with what its findings of the clause come to; the record
     *     without any is one to which it does not apply
     */
    public record OfClause(int place, Clauses.Clause clause, Counts findings, Counts records) {}
}

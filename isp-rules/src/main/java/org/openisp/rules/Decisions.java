package org.openisp.rules;

import io.vavr.collection.Seq;
import org.openisp.core.Register;
import org.openisp.core.judgment.ReviewerDecision;

/** What reviewers decided of one record. Like the {@link Facts} that it belongs to, it lives in one thread. */
final class Decisions {

    private final Register<ReviewerDecision> register;
    private final Seq<ReviewerDecision> entries;

    // Most decisions are about other clauses; a number tells that sooner than a text.
    private final int[] clauses;

    Decisions(Register<ReviewerDecision> register) {
        this.register = register;
        this.entries = register.entries();
        this.clauses = new int[entries.size()];
        for (int i = 0; i < clauses.length; i++) {
            clauses[i] = entries.get(i).getClause().hashCode();
        }
    }

    /** How many there are, about whichever clause. */
    int count() {
        return clauses.length;
    }

    /** Whether the decision at this place is about the clause that is cited so. */
    boolean isOn(String citation, int index) {
        return clauses[index] == citation.hashCode()
                && entries.get(index).getClause().equals(citation);
    }

    /** The decision at this place. */
    ReviewerDecision get(int index) {
        return entries.get(index);
    }

    /** Where the decision at this place stands. */
    Subject at(Subject root, int index) {
        return root.entry(
                "reviewerDecisions",
                register,
                index,
                "decision",
                entries.get(index).getId());
    }
}

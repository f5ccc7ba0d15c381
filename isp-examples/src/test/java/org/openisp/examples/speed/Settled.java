package org.openisp.examples.speed;

import static org.openisp.examples.speed.Plain.NONE;
import static org.openisp.examples.speed.Plain.day;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.ServiceRecord;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.judgment.Variance;

/** Gives answers on, after what people have decided: a variance, and the decision of a reviewer. */
final class Settled {

    private Seq<Variance> variances = Array.empty();
    private Seq<ReviewerDecision> decisions = Array.empty();
    private Codes into = new Codes();
    private int asOf;

    /** Looks at this record from now on. */
    void lookAt(ServiceRecord record, int asOfDay, Codes codes) {
        variances = record.getVariances().isDefined() ? record.getVariances().get() : Array.empty();
        decisions = record.getReviewerDecisions().entries();
        asOf = asOfDay;
        into = codes;
    }

    /** Whether the law of a day is not held; then the answer is that it is not known. */
    boolean isBeforeTheLaw(int clause, int lawDay) {
        if (lawDay < Plain.FIRST_TEXT) {
            into.add(clause, Codes.UNDETERMINED, NONE, NONE);
            return true;
        }
        return false;
    }

    /** The answer where the register that holds what a clause is asked about is not recorded. */
    void notRecorded(int clause) {
        add(clause, asOf, "", Codes.UNDETERMINED, NONE, NONE);
    }

    /** An answer without days. */
    void add(int clause, int lawDay, String subjectId, int status) {
        add(clause, lawDay, subjectId, status, NONE, NONE);
    }

    /** An answer. */
    void add(int clause, int lawDay, String subjectId, int status, int due, int done) {
        if (variances.nonEmpty() && isExempt(clause, lawDay)) {
            into.add(clause, Codes.NOT_APPLICABLE, NONE, NONE);
        } else if (status == Codes.JUDGMENT) {
            decide(clause, subjectId);
        } else {
            into.add(clause, status, due, done);
        }
    }

    private boolean isExempt(int clause, int lawDay) {
        String cited = Twenty.CITED.get(clause);
        for (int i = 0; i < variances.size(); i++) {
            String of = variances.get(i).getClause();
            boolean within = cited.equals(of) || (of.endsWith(")") && cited.startsWith(of + "("));
            boolean granted = Plain.day(variances.get(i).getGrantedOn()) <= asOf;
            if (within && granted && Plain.contains(variances.get(i).getPeriod(), lawDay)) {
                return true;
            }
        }
        return false;
    }

    private void decide(int clause, String subjectId) {
        String cited = Twenty.CITED.get(clause);
        ReviewerDecision latest = null;
        boolean disagree = false;
        for (int i = 0; i < decisions.size(); i++) {
            ReviewerDecision one = decisions.get(i);
            boolean decides = one.getClause().equals(cited)
                    && one.getSubjectId().isDefined()
                    && one.getSubjectId().get().equals(subjectId)
                    && day(one.getDecidedOn()) <= asOf;
            if (decides && (latest == null || one.getDecidedOn().isAfter(latest.getDecidedOn()))) {
                latest = one;
                disagree = false;
            } else if (decides && one.getDecidedOn().equals(latest.getDecidedOn())) {
                disagree |= one.getAnswer() != latest.getAnswer();
            }
        }
        if (latest == null || disagree) {
            into.add(clause, Codes.JUDGMENT, NONE, NONE);
        } else if (latest.getAnswer() == ReviewerAnswer.NOT_APPLICABLE) {
            into.add(clause, Codes.NOT_APPLICABLE, NONE, NONE);
        } else {
            boolean met = latest.getAnswer() == ReviewerAnswer.MET;
            into.add(clause, met ? Codes.MET : Codes.NOT_MET, NONE, day(latest.getDecidedOn()));
        }
    }
}

package org.openisp.rules;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.judgment.Variance;

/**
 * An answer after what people have decided: a variance takes its clause out of force, and a reviewer's decision settles
 * what only a person can decide.
 */
final class Decided {

    private Decided() {}

    /**
     * @param citation how the clause is cited
     */
    static Outcome of(
            String citation, Facts facts, Rule.About about, Subject subject, LocalDate lawDay, Outcome answer) {
        return isExempt(citation, facts, lawDay)
                ? Outcome.notApplicable("a variance exempts from this clause")
                : settled(citation, facts, about, subject, answer);
    }

    /**
     * A variance from a paragraph exempts from all that stands in the paragraph, on the days on which it runs, also those
     * before it was granted. One that is granted after the day asked about is none yet.
     */
    private static boolean isExempt(String citation, Facts facts, LocalDate lawDay) {
        Option<Seq<Variance>> variances = facts.record().getVariances();
        if (variances.isEmpty()) {
            return false;
        }
        for (Variance variance : variances.get()) {
            boolean isForThis = isWithin(citation, variance.getClause())
                    && variance.getPeriod().contains(lawDay);
            if (isForThis && variance.getGrantedOn().forAll(facts::hasHappened)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(String clause, String provision) {
        return clause.startsWith(provision)
                && (clause.length() == provision.length() || clause.startsWith(")(", provision.length() - 1));
    }

    /** The latest decision counts; where reviewers disagree on one day, it stays with a person. */
    private static Outcome settled(String citation, Facts facts, Rule.About about, Subject subject, Outcome answer) {
        if (!(answer instanceof Outcome.Judgment)) {
            return answer;
        }
        Decisions decisions = facts.decisions();
        ReviewerDecision latest = null;
        boolean disagree = false;
        for (int i = 0; i < decisions.count(); i++) {
            ReviewerDecision decision = decisions.get(i);
            if (decisions.isOn(citation, i)
                    && settles(decision, facts, subject)
                    && about.canBeDecidedOn(decision.getDecidedOn())) {
                facts.show(decisions.at(facts.root(), i), "decidedOn", decision.getDecidedOn());
                if (latest == null || decision.getDecidedOn().isAfter(latest.getDecidedOn())) {
                    latest = decision;
                    disagree = false;
                } else if (decision.getDecidedOn().equals(latest.getDecidedOn())) {
                    disagree = disagree || decision.getAnswer() != latest.getAnswer();
                }
            }
        }
        if (latest == null || !about.isMeantByItsId()) {
            return answer;
        }
        if (disagree) {
            return Outcome.judgment("reviewers decided differently on one day");
        }
        Option<LocalDate> decidedOn = Option.some(latest.getDecidedOn());
        return switch (latest.getAnswer()) {
            case MET -> new Outcome.Met("a reviewer decided that it is met", Option.none(), decidedOn);
            case NOT_MET -> new Outcome.NotMet("a reviewer decided that it is not met", Option.none(), decidedOn);
            case NOT_APPLICABLE -> Outcome.notApplicable("a reviewer decided that it does not apply");
        };
    }

    /** A decision that names no subject is about the record as a whole; one that names no plan is for every plan. */
    private static boolean settles(ReviewerDecision decision, Facts facts, Subject subject) {
        if (!facts.hasHappened(decision.getDecidedOn())) {
            return false;
        }
        Option<String> planId = decision.getPlanId();
        if (planId.isDefined() && !subject.isOfPlan(planId.get())) {
            return false;
        }
        Option<String> id = decision.getSubjectId();
        return id.isDefined() ? id.get().equals(subject.id()) : subject.equals(facts.root());
    }
}

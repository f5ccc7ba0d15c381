package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.word;

import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.judgment.ReviewerRole;
import org.openisp.core.judgment.Variance;

/** The JSON of what reviewers decide; parts before wholes. */
final class JudgmentShapes {

    private JudgmentShapes() {}

    static final Form<ReviewerRole> REVIEWER_ROLE = code(ReviewerRole.OWN, ReviewerRole::new);
    static final Form<ReviewerAnswer> REVIEWER_ANSWER = word(ReviewerAnswer.values());

    static final Form<ReviewerDecision> REVIEWER_DECISION = Shape.of(
                    "reviewer decision", ReviewerDecision::builder, ReviewerDecision.Builder::build)
            .id(ReviewerDecision::getId, ReviewerDecision.Builder::id)
            .required("clause", TEXT, ReviewerDecision::getClause, ReviewerDecision.Builder::clause)
            .optional("subjectId", TEXT, ReviewerDecision::getSubjectId, ReviewerDecision.Builder::subjectId)
            .required("answer", REVIEWER_ANSWER, ReviewerDecision::getAnswer, ReviewerDecision.Builder::answer)
            .required("decidedOn", DAY, ReviewerDecision::getDecidedOn, ReviewerDecision.Builder::decidedOn)
            .optional("reviewerId", TEXT, ReviewerDecision::getReviewerId, ReviewerDecision.Builder::reviewerId)
            .optional(
                    "reviewerRole",
                    REVIEWER_ROLE,
                    ReviewerDecision::getReviewerRole,
                    ReviewerDecision.Builder::reviewerRole)
            .optional("reason", FREE_TEXT, ReviewerDecision::getReason, ReviewerDecision.Builder::reason);

    static final Form<Variance> VARIANCE = Shape.of("variance", Variance::builder, Variance.Builder::build)
            .id(Variance::getId, Variance.Builder::id)
            .required("clause", TEXT, Variance::getClause, Variance.Builder::clause)
            .required("period", PERIOD, Variance::getPeriod, Variance.Builder::period)
            .optional("grantedById", TEXT, Variance::getGrantedById, Variance.Builder::grantedById)
            .optional("grantedOn", DAY, Variance::getGrantedOn, Variance.Builder::grantedOn);
}

package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;
import static org.openisp.core.json.Forms.word;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import org.openisp.core.FreeText;
import org.openisp.core.Period;
import org.openisp.core.internal.IdSpace;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.judgment.ReviewerRole;
import org.openisp.core.judgment.Variance;

/** The JSON of what reviewers decide; parts before wholes. */
final class JudgmentShapes {

    private JudgmentShapes() {}

    static final Form<ReviewerRole> REVIEWER_ROLE = code(ReviewerRole.OWN, ReviewerRole::new);
    static final Form<ReviewerAnswer> REVIEWER_ANSWER = word(ReviewerAnswer.values());

    static final Form<ReviewerDecision> REVIEWER_DECISION = new Shape<>("reviewer decision") {
        private final Field<String> id = id();
        private final Field<String> clause = required("clause", TEXT);
        private final Field<Option<String>> subjectId = optional("subjectId", TEXT);
        private final Field<Option<String>> planId = optional("planId", referenceTo(IdSpace.PLAN));
        private final Field<ReviewerAnswer> answer = required("answer", REVIEWER_ANSWER);
        private final Field<LocalDate> decidedOn = required("decidedOn", DAY);
        private final Field<Option<String>> reviewerId = optional("reviewerId", TEXT);
        private final Field<Option<ReviewerRole>> reviewerRole = optional("reviewerRole", REVIEWER_ROLE);
        private final Field<Option<FreeText>> reason = optional("reason", FREE_TEXT);

        @Override
        ReviewerDecision build(Values from) {
            return ReviewerDecision.builder()
                    .id(from.get(id))
                    .clause(from.get(clause))
                    .subjectId(from.get(subjectId))
                    .planId(from.get(planId))
                    .answer(from.get(answer))
                    .decidedOn(from.get(decidedOn))
                    .reviewerId(from.get(reviewerId))
                    .reviewerRole(from.get(reviewerRole))
                    .reason(from.get(reason))
                    .build();
        }

        @Override
        void writeFields(ReviewerDecision reviewerDecision, JsonGenerator out) throws IOException {
            id.write(reviewerDecision.getId(), out);
            clause.write(reviewerDecision.getClause(), out);
            subjectId.write(reviewerDecision.getSubjectId(), out);
            planId.write(reviewerDecision.getPlanId(), out);
            answer.write(reviewerDecision.getAnswer(), out);
            decidedOn.write(reviewerDecision.getDecidedOn(), out);
            reviewerId.write(reviewerDecision.getReviewerId(), out);
            reviewerRole.write(reviewerDecision.getReviewerRole(), out);
            reason.write(reviewerDecision.getReason(), out);
        }
    };

    static final Form<Variance> VARIANCE = new Shape<>("variance") {
        private final Field<String> id = id();
        private final Field<String> clause = required("clause", TEXT);
        private final Field<Period> period = required("period", PERIOD);
        private final Field<Option<String>> grantedById = optional("grantedById", TEXT);
        private final Field<Option<LocalDate>> grantedOn = optional("grantedOn", DAY);

        @Override
        Variance build(Values from) {
            return Variance.builder()
                    .id(from.get(id))
                    .clause(from.get(clause))
                    .period(from.get(period))
                    .grantedById(from.get(grantedById))
                    .grantedOn(from.get(grantedOn))
                    .build();
        }

        @Override
        void writeFields(Variance variance, JsonGenerator out) throws IOException {
            id.write(variance.getId(), out);
            clause.write(variance.getClause(), out);
            period.write(variance.getPeriod(), out);
            grantedById.write(variance.getGrantedById(), out);
            grantedOn.write(variance.getGrantedOn(), out);
        }
    };
}

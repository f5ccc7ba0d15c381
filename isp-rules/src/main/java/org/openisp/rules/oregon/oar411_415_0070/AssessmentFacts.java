package org.openisp.rules.oregon.oar411_415_0070;

import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/** A needs assessment, of whatever kind. */
record AssessmentFacts(NeedsAssessment assessment, Subject subject) implements Rule.About {

    /** All of the record, in its order. */
    static List<AssessmentFacts> of(OregonFacts facts) {
        Register<NeedsAssessment> register = facts.record().getNeedsAssessments();
        List<AssessmentFacts> all = new ArrayList<>(register.entries().size());
        for (int i = 0; i < register.entries().size(); i++) {
            NeedsAssessment assessment = register.entries().get(i);
            Subject at = facts.root().entry("needsAssessments", register, i, "needs assessment", assessment.getId());
            all.add(new AssessmentFacts(assessment, at));
        }
        return all;
    }

    MissingFact missing(String field) {
        return new MissingFact(subject, field);
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import org.openisp.core.Said;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(8)(c): "A revision to an initial or annual ISP that begins or ends a developmental disabilities
 * service paid using Department funds must be authorized prior to implementation."
 */
final class S08cRevision {

    static final Rule<OregonFacts, RevisionFacts> AUTHORIZED_FIRST = Paragraph.cite(
                    S08cRevision.class,
                    "(8)(c)",
                    ClauseKind.STATE,
                    "a revision that begins or ends a Department funded service is authorized before it is implemented")
            .fromPlans()
            .about(OregonFacts::revisions)
            .byLawOf((facts, revision) -> revision.lawDay())
            .checkedBy(S08cRevision::authorizedFirst);

    private S08cRevision() {}

    private static Outcome authorizedFirst(OregonFacts facts, RevisionFacts revision) {
        Said needed = revision.needsAuthorization();
        if (needed.isNo()) {
            return Outcome.notApplicable("it neither begins nor ends a service paid using Department funds");
        }
        return needed.isYes() ? S08aImplementation.authorizedFirst(facts, revision) : notKnown(revision);
    }

    /** Whether a revision needs authorization or only notice turns on what it begins and ends. */
    static Outcome notKnown(RevisionFacts revision) {
        return Outcome.undetermined(
                "it is not recorded whether it begins or ends a service paid using Department funds",
                revision.missingForAuthorization());
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import org.openisp.rules.ClauseKind;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/** OAR 411-415-0070(1)(b): "Be designed to enhance an individual's quality of life." Only a person can say. */
final class S01bQualityOfLife {

    private static final Outcome FOR_A_PERSON =
            Outcome.judgment("whether it enhances quality of life is for a person to say");

    static final Rule<OregonFacts, IspFacts> ENHANCED = Paragraph.cite(
                    S01bQualityOfLife.class,
                    "(1)(b)",
                    ClauseKind.JUDGMENT,
                    "the plan is designed to enhance the individual's quality of life")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy((facts, plan) -> FOR_A_PERSON);

    private S01bQualityOfLife() {}
}

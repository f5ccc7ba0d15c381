package org.openisp.rules.missouri.ispguide;

import org.openisp.rules.Condition;
import org.openisp.rules.Rule;

/** Something that a requirement is asked about, and that may concern a plan: the plan itself, or a part of it. */
interface Concerning extends Rule.About {

    /** Whether it concerns this plan. */
    Condition concerns(PlanFacts plan);
}

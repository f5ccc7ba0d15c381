package com.example.states.minnesota;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Jurisdiction;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Actor;
import org.openisp.rules.Clause;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.InForce;
import org.openisp.rules.Law;
import org.openisp.rules.LawText;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rule;
import org.openisp.rules.Section;
import org.openisp.rules.Strength;

/** How the requirements are cited. Apart from the rulebook, which needs every requirement made before it. */
final class MinnesotaText {

    private static final String CITED = "Minnesota illustration";

    private static final InForce SINCE_2025 = InForce.since(LocalDate.of(2025, 1, 1));

    static final Law LAW = new Law(
                    "minnesota",
                    CITED,
                    Option.some(new Jurisdiction("us:mn")),
                    Array.of(new LawText("illustration, not the law", SINCE_2025, Option.none())),
                    Array.of(
                            new Section("MN-1", "A plan in time"),
                            new Section(Array.of("MN-2", "MN-3"), "Sending and approval")))
            .asking(
                    MinnesotaFacts.SERVICE_STARTED,
                    MinnesotaFacts.PLAN_SENT,
                    MinnesotaFacts.PLAN_ANSWERED,
                    MinnesotaFacts.PLAN_REFUSED);

    private MinnesotaText() {}

    /** A requirement. */
    static Rule.Cited cite(Class<?> home, String id, ClauseKind kind, String asks) {
        return Rule.cite(
                home,
                new Requirement(new Clause(CITED, id), kind, Strength.MUST, Actor.CASE_MANAGER, SINCE_2025, asks));
    }

    /** What a requirement is asked about, where that is each plan. */
    static Rule.Reaching<MinnesotaRecord, MinnesotaPlan> ofEachPlan(Rule.Cited cited) {
        return cited.from("plans", "the plans", ServiceRecord::getPlans)
                .about((MinnesotaRecord record) -> record.plans().asJava());
    }
}

package com.example.states.montana;

import io.vavr.collection.Array;
import io.vavr.control.Option;
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
final class MontanaText {

    // tag::law[]
    private static final String CITED = "Montana illustration";

    static final Law LAW = new Law(
                    "montana",
                    CITED,
                    Option.some(new Jurisdiction("us:mt")),
                    Array.of(new LawText("illustration, not the law", InForce.undated(), Option.none())),
                    Array.of(
                            new Section(Array.of("MT-1", "MT-2", "MT-3"), "The annual meeting"),
                            new Section("MT-4", "The plan afterwards")))
            .asking(MontanaFacts.POSTED_ON, MontanaFacts.NOTICE_GIVEN, MontanaFacts.MEETING_SET_FOR);
    // end::law[]

    private MontanaText() {}

    // tag::cite[]
    /** A requirement that is asked of each plan. */
    static Rule.Reaching<MontanaRecord, MontanaPlan> ofEachPlan(
            Class<?> home, String id, ClauseKind kind, String asks) {
        Requirement requirement = new Requirement(
                new Clause(CITED, id), kind, Strength.MUST, Actor.CASE_MANAGER, InForce.undated(), asks);
        return Rule.cite(home, requirement)
                .from("plans", "the plans", ServiceRecord::getPlans)
                .about((MontanaRecord record) -> record.plans().asJava());
    }
    // end::cite[]
}

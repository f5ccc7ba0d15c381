package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
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

/**
 * How the requirements of Missouri's guide are cited, and the guide itself.
 *
 * <p>Apart from the rulebook, which needs every requirement made before it.
 */
final class GuideText {

    private static final String CITED = "Missouri ISP guide";

    private static final LawText UNDATED = new LawText("undated edition", InForce.undated(), Option.none());

    private static final Seq<Section> SECTIONS = Array.of(
            section("What an ISP is", "MO-1", "MO-2"),
            section("The team", "MO-3", "MO-4", "MO-5"),
            section("Who leads the process, and the meeting", "MO-6", "MO-7", "MO-8"),
            section("The complete document", "MO-9", "MO-13", "MO-14", "MO-15"),
            section("Signed authorizations", "MO-10", "MO-11"),
            section("Component 1: who and what is important", "MO-16", "MO-17", "MO-18", "MO-19", "MO-46"),
            section("Component 2: what others need to know or do", "MO-20", "MO-21", "MO-22", "MO-23", "MO-45"),
            section("Component 3: employment and career", "MO-24", "MO-25"),
            section("Component 4: self-directed supports", "MO-26", "MO-27"),
            section("Component 5: rights", "MO-28", "MO-28a", "MO-28b", "MO-28c"),
            section("Component 6: legal issues", "MO-29"),
            section("Component 7: review of the previous year and of assessments", "MO-30", "MO-31"),
            section("Component 8: non-Division supports", "MO-32", "MO-33"),
            section("Component 9: family of a minor, or guardian", "MO-34", "MO-35", "MO-36", "MO-37"),
            section("Component 10: management of individual funds", "MO-38"),
            section("Component 11: budget", "MO-39", "MO-40", "MO-41"),
            section("Component 12: contributors", "MO-42"),
            section("Component 13: outcomes and action planning", "MO-43", "MO-44"));

    /** The guide, apart from its requirements. */
    static final Law GUIDE =
            new Law("missouri", CITED, Option.some(Jurisdiction.MISSOURI), Array.of(UNDATED), SECTIONS);

    private GuideText() {}

    private static Section section(String title, String... ids) {
        return new Section(Array.of(ids), title);
    }

    /** A requirement of the guide. */
    static Rule.Cited cite(Class<?> home, String id, Strength strength, ClauseKind kind, String asks) {
        Clause clause = new Clause(CITED, id);
        return Rule.cite(home, new Requirement(clause, kind, strength, Actor.CASE_MANAGER, InForce.undated(), asks));
    }

    /** A requirement of the guide that is asked of each plan. */
    static Rule.Reaching<GuideFacts, PlanFacts> ofEachPlan(
            Class<?> home, String id, Strength strength, ClauseKind kind, String asks) {
        return ofEachPlan(cite(home, id, strength, kind, asks));
    }

    /** The same, where its actor is told apart. */
    static Rule.Reaching<GuideFacts, PlanFacts> ofEachPlan(Rule.Cited cited) {
        return ofPlans(cited).about(GuideFacts::plans);
    }

    /** A requirement about plans or their parts: where the plans are not recorded, it has one answer for the record. */
    static Rule.Cited ofPlans(Rule.Cited cited) {
        return cited.from("plans", "the plans", ServiceRecord::getPlans);
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.Said;
import org.openisp.core.content.PlanProcess;
import org.openisp.core.person.Statement;
import org.openisp.core.person.Voice;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(1)(c)(B): whose preferences guide the team, and that the individual takes part.
 *
 * <p>"The preferences of an individual, and when applicable a child's legal representative or family, must serve to
 * guide the ISP team. A case manager must facilitate active participation of an individual throughout the planning
 * process." Checked is that there are such preferences to be guided by: of the individual, and for a child also of the
 * legal representative or the family. Not checked here: how far the team let itself be guided.
 */
final class S01cBPreferences {

    private static final Seq<Voice> OF_THE_INDIVIDUAL = Array.of(Voice.INDIVIDUAL);
    private static final Seq<Voice> FOR_A_CHILD = Array.of(Voice.LEGAL_REPRESENTATIVE, Voice.FAMILY);

    static final Rule<OregonFacts, IspFacts> GUIDED = Paragraph.cite(
                    S01cBPreferences.class,
                    "(1)(c)(B)",
                    ClauseKind.DUTY,
                    "preferences of the individual, and for a child of the representative or family, are there to guide"
                            + " the team, and the case manager helped the individual take part")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy(S01cBPreferences::guided);

    private S01cBPreferences() {}

    private static Outcome guided(OregonFacts facts, IspFacts plan) {
        Condition ofTheFamily = plan.isOfAChild().not().or(isPreferenceOf(FOR_A_CHILD, plan));
        Condition guided =
                isPreferenceOf(OF_THE_INDIVIDUAL, plan).and(ofTheFamily).and(isFacilitated(facts, plan));
        return plan.complies(
                guided,
                "preferences are there to guide the team, and the individual was helped to take part",
                "preferences to guide the team are missing, or how the individual was helped to take part");
    }

    private static Condition isFacilitated(OregonFacts facts, IspFacts plan) {
        Option<PlanProcess> process = plan.isp().getProcess();
        return process.isEmpty()
                ? Condition.unknown(plan.missing("process"))
                : facts.says(
                        plan.subject().part("process", "process"),
                        "facilitation",
                        process.get().getFacilitation());
    }

    /** Whether one of these people has said a preference before the plan was over; one that bears no day counts. */
    private static Condition isPreferenceOf(Seq<Voice> people, IspFacts plan) {
        OregonFacts facts = plan.facts();
        Option<Seq<Statement>> preferences = facts.record().getIndividual().getPreferences();
        if (preferences.isEmpty()) {
            return Condition.unknown(new MissingFact(individual(facts), "preferences"));
        }
        Condition said = Condition.no();
        for (int i = 0; i < preferences.get().size(); i++) {
            Statement preference = preferences.get().get(i);
            Condition inTime = plan.cameInTime(preference.getStatedOn());
            if (!inTime.isNo()) {
                Said isOf = isOf(people, preference.getWhose());
                said = said.or(inTime.and(
                        isOf.isRecorded() ? Condition.of(isOf.isYes()) : whoseIsMissing(facts, i, preference)));
            }
        }
        return said;
    }

    private static Said isOf(Seq<Voice> people, Option<Seq<Voice>> whose) {
        if (whose.isDefined() && Lists.haveInCommon(whose.get(), people)) {
            return Said.YES;
        }
        boolean mayBe = whose.isEmpty() || Lists.anyForeign(whose.get());
        return mayBe ? Said.NOT_RECORDED : Said.NO;
    }

    private static Subject individual(OregonFacts facts) {
        return facts.root().part("individual", "individual");
    }

    private static Condition whoseIsMissing(OregonFacts facts, int index, Statement preference) {
        Subject at = individual(facts).element("preferences", index, "preference", preference.getId());
        return Condition.unknown(new MissingFact(at, "whose"));
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.FreeText;
import org.openisp.core.content.Barrier;
import org.openisp.core.content.PreferredService;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(1)(c)(C): services that the preferences call for, barriers to them, and strategies.
 *
 * <p>"The planning process is designed to identify the types of services and supports necessary to achieve an
 * individual's preferences, and when applicable a child's legal representative or family, identify the barriers to
 * providing those preferred services, and develop strategies for reducing the barriers." Both lists can be said to be
 * empty: then no service is called for, or no barrier stands before any. A service without a barrier in a list that is
 * there has none. Not checked here: whether the services fit the preferences, and the strategies the barriers.
 */
final class S01cCBarriers {

    static final Rule<OregonFacts, IspFacts> IDENTIFIED = Paragraph.cite(
                    S01cCBarriers.class,
                    "(1)(c)(C)",
                    ClauseKind.CONTENT,
                    "the services that the preferences call for are identified, and the barriers to them, each with a"
                            + " strategy")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf((facts, plan) -> plan.lawDay())
            .checkedBy((facts, plan) -> identified(plan));

    private S01cCBarriers() {}

    private static Outcome identified(IspFacts plan) {
        Option<Seq<PreferredService>> preferred = plan.isp().getPreferredServices();
        Condition services =
                preferred.isDefined() ? Condition.yes() : Condition.unknown(plan.missing("preferredServices"));
        return plan.says(
                services.and(areMetByStrategies(plan)),
                "services and barriers are identified, and each barrier has a strategy",
                "a barrier has no strategy");
    }

    /** Before which service a barrier stands makes no difference: each needs a strategy. */
    private static Condition areMetByStrategies(IspFacts plan) {
        Option<Seq<Barrier>> barriers = plan.isp().getBarriers();
        if (barriers.isEmpty()) {
            return Condition.unknown(plan.missing("barriers"));
        }
        Condition all = Condition.yes();
        for (int i = 0; i < barriers.get().size(); i++) {
            Option<Seq<FreeText>> strategies = barriers.get().get(i).getStrategies();
            all = all.and(
                    strategies.isDefined()
                            ? Condition.of(!strategies.get().isEmpty())
                            : strategiesAreMissing(plan, i, barriers.get().get(i)));
        }
        return all;
    }

    private static Condition strategiesAreMissing(IspFacts plan, int index, Barrier barrier) {
        Subject at = plan.subject().element("barriers", index, "barrier", barrier.getId());
        return Condition.unknown(new MissingFact(at, "strategies"));
    }
}

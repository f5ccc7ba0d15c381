package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Period;
import org.openisp.core.service.Activity;
import org.openisp.core.service.ActivityKind;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(8)(l)(A): what may count as activities in an adult foster home.
 *
 * <p>"Activities may include the following: (i) Recreational and leisure activities. (ii) Other activities required to
 * meet the needs of an individual as described in the individual's ISP." Permissions, asked of each activity that is
 * recorded: met, or they do not reach; never not met. Whether an activity does count is asked by (8)(l).
 */
final class S08lAMayCount {

    static final Rule<OregonFacts, Rule.About> MAY_INCLUDE = Paragraph.heading(
            S08lAMayCount.class, "(8)(l)(A)", ClauseKind.PERMISSION, "what activities may include: (i) and (ii)");

    static final Rule<OregonFacts, ActivityFacts> RECREATION = Paragraph.cite(
                    S08lAMayCount.class,
                    "(8)(l)(A)(i)",
                    ClauseKind.PERMISSION,
                    "recreational and leisure activities may count")
            .about(S08lAMayCount::activities)
            .checkedBy(S08lAMayCount::recreation);

    static final Rule<OregonFacts, ActivityFacts> NEEDED = Paragraph.cite(
                    S08lAMayCount.class,
                    "(8)(l)(A)(ii)",
                    ClauseKind.PERMISSION,
                    "other activities required to meet needs described in the ISP may count")
            .about(S08lAMayCount::activities)
            .checkedBy(S08lAMayCount::needed);

    private S08lAMayCount() {}

    /** An activity in an adult foster home. */
    record ActivityFacts(Activity activity, Subject subject) implements Rule.About {}

    private static List<ActivityFacts> activities(OregonFacts facts) {
        List<ActivityFacts> all = new ArrayList<>();
        for (Activity activity : facts.record().getActivities().getOrElse(Array::empty)) {
            Subject at = facts.root().element("activities", all.size(), "activity", activity.getId());
            all.add(new ActivityFacts(activity, at));
        }
        return all;
    }

    private static Outcome recreation(OregonFacts facts, ActivityFacts about) {
        return unlessOfKind(facts, about, ActivityKind.RECREATION_OR_LEISURE)
                .getOrElse(() -> Outcome.met("it is a recreational or leisure activity, which may count"));
    }

    private static Outcome needed(OregonFacts facts, ActivityFacts about) {
        Option<Outcome> notReached = unlessOfKind(facts, about, ActivityKind.NEEDED_BY_PLAN);
        if (notReached.isDefined()) {
            return notReached.get();
        }
        Option<Seq<String>> plans = about.activity.getPlanIds();
        if (plans.isEmpty()) {
            return Outcome.undetermined(
                    "it is not recorded which plan includes it", new MissingFact(about.subject, "planIds"));
        }
        return plans.get().isEmpty()
                ? Outcome.notApplicable("no plan includes it")
                : Outcome.met("it is required to meet needs that a plan describes, and may count");
    }

    private static Option<Outcome> unlessOfKind(OregonFacts facts, ActivityFacts about, ActivityKind asked) {
        Option<Period> period = about.activity.getPeriod();
        if (period.exists(days -> !facts.hasHappened(days.from()))) {
            return Option.some(Outcome.notApplicable("it has not begun yet"));
        }
        Option<ActivityKind> kind = about.activity.getKind();
        if (kind.isEmpty() || kind.get().isForeign()) {
            return Option.some(Outcome.undetermined(
                    "it is not recorded what kind of activity it is", new MissingFact(about.subject, "kind")));
        }
        return kind.contains(asked) ? Option.none() : Option.some(Outcome.notApplicable("it is of another kind"));
    }
}

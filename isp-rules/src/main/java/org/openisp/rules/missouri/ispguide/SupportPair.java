package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.service.WeeklyTime;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Subject;

/**
 * Two supports of a plan; or the plan, where no two of its supports are for one need.
 *
 * @param plan the plan
 * @param one the one that findings name, wherever the two stand: a service before another support, else by the order of ids;
 *     none where there is no pair
 * @param other the other one; none where there is no pair
 */
record SupportPair(PlanFacts plan, Option<Support> one, Option<Support> other) implements Concerning {

    /** No plan of a person lists so many; a document that does would ask about millions of pairs. */
    private static final int MOST = 200;

    /** Whether a plan lists more supports than are compared two by two. */
    static boolean areTooMany(PlanFacts plan) {
        Isp isp = plan.isp();
        int services = isp.getServices().isDefined() ? isp.getServices().get().size() : 0;
        int others = isp.getOtherSupports().isDefined()
                ? isp.getOtherSupports().get().size()
                : 0;
        return services + others > MOST;
    }

    static SupportPair of(Support one, Support other) {
        boolean inOrder = one.service().isDefined() == other.service().isDefined()
                ? one.id().compareTo(other.id()) <= 0
                : one.service().isDefined();
        return inOrder
                ? new SupportPair(one.plan(), Option.some(one), Option.some(other))
                : new SupportPair(one.plan(), Option.some(other), Option.some(one));
    }

    static SupportPair none(PlanFacts plan) {
        return new SupportPair(plan, Option.none(), Option.none());
    }

    @Override
    public Subject subject() {
        return one.isDefined() ? one.get().subject().about("with", other.get().subject()) : plan.subject();
    }

    /** Not where the first of the two may be the duplicate of another one as well. */
    @Override
    public boolean isMeantByItsId() {
        int open = 0;
        for (Support support : one.isDefined() ? plan.supports() : List.<Support>of()) {
            SupportPair pair = of(one.get(), support);
            boolean isOfTheSame = pair.one().equals(one) && !pair.other().equals(one);
            open += isOfTheSame && pair.sharesNeed() && pair.answer() instanceof Outcome.Judgment ? 1 : 0;
        }
        return open < 2;
    }

    @Override
    public Condition concerns(PlanFacts another) {
        return plan.concerns(another);
    }

    /** Whether they are known to be for one need. */
    boolean sharesNeed() {
        Option<Seq<String>> needs = other.get().needIds();
        return one.get().needIds().exists(ids -> ids.exists(id -> needs.exists(others -> others.contains(id))));
    }

    Outcome answer() {
        return one.isDefined() ? ofPair(one.get(), other.get()) : ofNone();
    }

    private Outcome ofNone() {
        if (areTooMany(plan)) {
            return Outcome.judgment("the plan lists too many supports to hold each two of them against each other");
        }
        Condition listed = Support.areListed(plan);
        Condition known = listed;
        int perhapsForSomeNeed = 0;
        for (Support support : plan.supports()) {
            Option<Seq<String>> needs = support.needIds();
            known = known.and(needs.isDefined() ? Condition.yes() : Condition.unknown(support.missing("needIds")));
            perhapsForSomeNeed += needs.exists(Seq::isEmpty) ? 0 : 1;
        }
        return known.isYes() || (listed.isYes() && perhapsForSomeNeed < 2)
                ? Outcome.notApplicable("no two supports are for one need")
                : Outcome.undetermined("it is not recorded which needs the supports are for", known.missing());
    }

    private static Outcome ofPair(Support one, Support other) {
        Condition duplicate = compared(one, other, "kind", Support::kind, SupportPair::isOneKind)
                .and(compared(one, other, "payer", Support::payer, (payer, another) -> Said.of(!payer.equals(another))))
                .and(compared(one, other, "period", Support::period, SupportPair::overlap))
                .and(compared(one, other, "amount/weeklyTimes", SupportPair::times, SupportPair::overlap));
        if (duplicate.isYes()) {
            return Outcome.judgment("they may be duplicates: one kind, one need, the same times, different payers");
        }
        return duplicate.isNo()
                ? Outcome.met("they are of different kinds or times, or paid for by one payer")
                : Outcome.undetermined("too little is recorded of the two supports", duplicate.missing());
    }

    /** How a fact of the one stands to the same fact of the other; not known where one of the two is not recorded. */
    private static <T> Condition compared(
            Support one, Support other, String field, Function<Support, Option<T>> fact, BiFunction<T, T, Said> test) {
        Option<T> of = fact.apply(one);
        Option<T> ofOther = fact.apply(other);
        if (of.isDefined() && ofOther.isDefined()) {
            return Condition.of(test.apply(of.get(), ofOther.get()), one.missing(field));
        }
        Condition known = of.isDefined() ? Condition.yes() : Condition.unknown(one.missing(field));
        return known.and(ofOther.isDefined() ? Condition.yes() : Condition.unknown(other.missing(field)));
    }

    /** Codes of two vocabularies may mean one kind. */
    private static Said isOneKind(ServiceKind kind, ServiceKind another) {
        return kind.isForeign() == another.isForeign() ? Said.of(kind.equals(another)) : Said.NOT_RECORDED;
    }

    private static Said overlap(Period days, Period others) {
        return Said.of(!days.through().exists(last -> last.isBefore(others.from()))
                && !others.through().exists(last -> last.isBefore(days.from())));
    }

    private static Option<Seq<WeeklyTime>> times(Support support) {
        return support.amount().flatMap(ServiceAmount::getWeeklyTimes);
    }

    /** What is said to have no fixed times, may be at the same times. */
    private static Said overlap(Seq<WeeklyTime> times, Seq<WeeklyTime> others) {
        return Said.of(times.isEmpty()
                || others.isEmpty()
                || times.exists(time -> others.exists(other -> WeeklyHours.overlap(time, other))));
    }
}

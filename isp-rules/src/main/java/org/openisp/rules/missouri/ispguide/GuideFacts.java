package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.person.Statement;
import org.openisp.core.plan.Isp;
import org.openisp.rules.BusinessCalendar;
import org.openisp.rules.Condition;
import org.openisp.rules.Facts;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Question;
import org.openisp.rules.Rule;
import org.openisp.rules.missouri.MissouriReadings;

/** One record as Missouri's guide sees it: its plans, and the terms that its requirements share. */
final class GuideFacts extends Facts {

    private static final int ADULT = 18;

    private final List<PlanFacts> plans;
    private final Seq<Rule<GuideFacts, ?>> requiredOfPlans;
    private @Nullable List<Support> supports;
    private @Nullable List<RightsLimitation> limitations;
    private @Nullable List<LifeChange> changes;

    GuideFacts(ServiceRecord record, Question question, Seq<Rule<GuideFacts, ?>> requiredOfPlans) {
        super(record, question, BusinessCalendar.everyDay());
        this.requiredOfPlans = requiredOfPlans;
        Register<Isp> register = record.getPlans();
        plans = new ArrayList<>(register.entries().size());
        for (Isp isp : register.entries()) {
            plans.add(new PlanFacts(this, isp, root().entry("plans", register, plans.size(), "plan", isp.getId())));
        }
    }

    /** The plans, in the order of the record. */
    List<PlanFacts> plans() {
        return plans;
    }

    /** The plan of this id. */
    Option<PlanFacts> plan(String id) {
        for (PlanFacts plan : plans) {
            if (plan.id().equals(id)) {
                return Option.some(plan);
            }
        }
        return Option.none();
    }

    /** The supports of all plans; a plan beside them, where its supports are not all recorded. */
    List<Support> supports() {
        supports = once(supports, this, Support::all);
        return supports;
    }

    /** The limitations of rights; the record, where limitations are not recorded. */
    List<RightsLimitation> limitations() {
        limitations = once(limitations, this, RightsLimitation::all);
        return limitations;
    }

    /** The changes in the life of the individual, in the order of the record. */
    List<LifeChange> changes() {
        changes = once(changes, this, LifeChange::all);
        return changes;
    }

    /** What is required of a plan or of its parts, whether or not a condition has to hold. */
    Seq<Rule<GuideFacts, ?>> requiredOfPlans() {
        return requiredOfPlans;
    }

    /** A fact of the record as a whole that is missing. */
    MissingFact missing(String field) {
        return new MissingFact(root(), field);
    }

    /** The same of an element of a list. */
    MissingFact missing(String list, int position, String field) {
        return MissingFact.ofElement(root(), list, position, field);
    }

    /** A fact of a delivery that is missing. */
    MissingFact missingOfDelivery(int position, String field) {
        Register<Delivery> deliveries = record().getDeliveries();
        return new MissingFact(
                root().entry("deliveries", deliveries, position, "delivery", String.valueOf(position)), field);
    }

    /** Whether the individual has reached an age by the day. */
    Condition isOfAge(int years, LocalDate day) {
        return isOfAge(years, day, MissouriReadings.BIRTHDAY_ON_FEBRUARY_29);
    }

    /** Whether the individual is under 18 on the day. By analogy to RSMo 633.170: the guide does not say who is a minor. */
    Condition isMinor(LocalDate day) {
        return isOfAge(ADULT, day).not();
    }

    /** Whether anything in a list of statements has been said by the day asked about; one that bears no day counts. */
    Condition isStated(Option<Seq<Statement>> statements, MissingFact missing) {
        return isListed(statements.map(all -> all.filter(one -> hasHappenedIfDated(one.getStatedOn()))), missing);
    }

    /** Whether a list has anything in it. */
    static Condition isListed(Option<? extends Seq<?>> list, MissingFact missing) {
        return list.isDefined() ? Condition.of(list.get().nonEmpty()) : Condition.unknown(missing);
    }

    /** Whether a register that holds no such entry tells that there is none by the day asked about. */
    Condition isAbsent(Register<?> register, MissingFact missing) {
        return isCompleteThrough(register, asOf()) ? Condition.no() : Condition.unknown(missing);
    }
}

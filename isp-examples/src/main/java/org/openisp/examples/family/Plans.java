package org.openisp.examples.family;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.examples.report.Held;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.oar411_415_0070.Authorization;
import org.openisp.rules.oregon.oar411_415_0070.S08eAuthorization;

/** Which plans the page is about: those that are not over; where all are, the one that ended last. */
final class Plans {

    private static final Comparator<Isp> BY_START =
            Comparator.comparing(plan -> plan.getStartsOn().getOrElse(LocalDate.MAX));

    private final Seq<Isp> all;
    private final LocalDate asOf;
    private final Seq<Isp> told;

    Plans(ServiceRecord record, LocalDate asOf) {
        this.all = record.getPlans().entries();
        this.asOf = asOf;
        Seq<Isp> notOver = all.filter(plan -> !isOver(plan)).sorted(BY_START);
        this.told =
                notOver.isEmpty() ? Array.ofAll(all.maxBy(plan -> lastDay(plan).get())) : notOver;
    }

    /** The plans that the page is about, the first to start first. */
    Seq<Isp> told() {
        return told;
    }

    /** Whether the last day of a plan is over. */
    boolean isOver(Isp plan) {
        return lastDay(plan).exists(asOf::isAfter);
    }

    /** Its last day, included: as written, or the day on which it was ended, if that is earlier and has come. */
    Option<LocalDate> lastDay(Isp plan) {
        return plan.getTerminatedOn()
                .filter(ended -> !ended.isAfter(asOf))
                .filter(ended -> plan.getEndsOn().forAll(last -> !ended.isAfter(last)))
                .orElse(plan.getEndsOn());
    }

    /** Whether this is a plan that ended right before the other begins. */
    boolean isBefore(String id, Isp plan) {
        return all.filter(one -> one.getId().equals(id))
                .flatMap(this::lastDay)
                .exists(last -> plan.getStartsOn().contains(last.plusDays(1)));
    }

    /** Whether the plan is known not to be authorized, by Oregon's rule. */
    boolean isNotAuthorized(String id, Option<Held> oregon) {
        return oregon.flatMap(held -> S08eAuthorization.authorization(held.record(), id, held.question()))
                .map(Authorization::state)
                .exists(state -> state == Authorization.State.NOT_AUTHORIZED || state == Authorization.State.LAPSED);
    }

    /** Whether it is about one of these plans or a part of one, or about no plan at all. */
    boolean concerns(Subject subject) {
        return all.find(plan -> isOf(plan, subject)).forAll(told::contains);
    }

    private static boolean isOf(Isp plan, Subject subject) {
        return switch (subject.type()) {
            case "plan" -> plan.getId().equals(subject.id());
            case "revision" ->
                plan.getRevisions()
                        .entries()
                        .exists(revision -> revision.getId().equals(subject.id()));
            case "transition period" ->
                plan.getTransitionPeriods()
                        .exists(all -> all.exists(one -> one.getId().equals(subject.id())));
            default -> false;
        };
    }
}

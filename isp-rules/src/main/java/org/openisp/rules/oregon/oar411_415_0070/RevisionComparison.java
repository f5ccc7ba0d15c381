package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.PlannedService;
import org.openisp.core.signing.Signing;

/**
 * Two states of one plan compared: does going from the first to the second need authorization, or only notice?
 *
 * <p>OAR 411-415-0070(8)(c) asks authorization, as (8)(e) describes it, of a revision that begins or ends a service paid
 * using Department funds; (8)(d) asks written notice of any other revision. Both come before the revision is
 * implemented.
 *
 * <p>Services are told apart by their ids, and by their kinds: under an id that goes on with another kind, one service ends
 * and another begins, for the text speaks of services and not of entries in a list. Whether a kind that is somebody
 * else's word is another one is not known. A service begins when it is new in the list, when a last day it had is taken
 * away or moved later, or when the Department begins to pay for it; it ends when it leaves the list, when it gets a last
 * day or an earlier one, or when the Department no longer pays for it. Whatever else differs in a service, its provider
 * and amount among it, is a change. Where it is not recorded whether the Department pays for a service that differs,
 * the service may begin or end with its paying. What became of a plan is no part of what it says: signatures, reviews,
 * revisions, its implementation and its end are not compared.
 *
 * <pre>{@code
 * RevisionComparison revision = RevisionComparison.of(isp, proposal);
 * if (revision.need() == RevisionComparison.Need.AUTHORIZATION) {
 *     // both signatures, before it is implemented
 * }
 * }</pre>
 *
 * @param need what is needed before the revision is implemented
 * @param begins the ids of the services that begin, in their own order
 * @param ends the ids of the services that end
 * @param changes the ids of the services that go on, and change
 * @param missing what would tell where the need is undetermined; empty otherwise
 */
public record RevisionComparison(
        Need need, Seq<String> begins, Seq<String> ends, Seq<String> changes, Seq<Missing> missing) {

    /** What a revision needs before it is implemented. */
    public enum Need {
        /** Nothing: the plan says the same. */
        NOTHING("nothing that the plan says is different"),
        /** Written notice to the individual or representative. */
        NOTICE("(8)(d): it neither begins nor ends a service paid using Department funds"),
        /** Authorization. */
        AUTHORIZATION("(8)(c): it begins or ends a service paid using Department funds"),
        /** Facts are missing. */
        UNDETERMINED("(8)(c), (8)(d): it is not recorded whether it begins or ends a service paid using Department"
                + " funds");

        private final String because;

        Need(String because) {
            this.because = because;
        }

        /** Why, with the clause, in constant words. */
        public String because() {
            return because;
        }
    }

    /** Which of the two states of the plan. */
    public enum State {
        /** The plan as it was. */
        BEFORE,
        /** The plan as revised. */
        AFTER
    }

    /**
     * A fact that is not recorded, or a kind of service that is somebody else's word.
     *
     * @param state in which state of the plan
     * @param serviceId of which service; none: of the plan itself
     * @param field the field as it is written in JSON
     */
    public record Missing(State state, Option<String> serviceId, String field) {}

    /** Why, with the clause, in constant words. */
    public String because() {
        return need.because();
    }

    /**
     * Compares two states of a plan. Neither the order of services nor any signature matters.
     *
     * @throws IllegalArgumentException if they are two different plans: a renewal is no revision
     */
    public static RevisionComparison of(Isp before, Isp after) {
        if (!before.getId().equals(after.getId())) {
            throw new IllegalArgumentException("two states of one plan have the same id");
        }
        if (content(before).equals(content(after))) {
            return new RevisionComparison(Need.NOTHING, Array.empty(), Array.empty(), Array.empty(), Array.empty());
        }
        return new Comparison(before.getServices(), after.getServices()).result();
    }

    /** What the plan says, with the services in one order. */
    private static Isp content(Isp plan) {
        return plan.withServices(plan.getServices().map(RevisionComparison::inOrder))
                .withSigning(Signing.notRecorded())
                .withFinalizedOn(Option.none())
                .withImplemented(Act.notRecorded())
                .withTerminatedOn(Option.none())
                .withReviews(Register.notRecorded())
                .withRevisions(Register.notRecorded());
    }

    private static Seq<PlannedService> inOrder(Seq<PlannedService> services) {
        return services.sortBy(PlannedService::getId);
    }

    /** The comparison while it is made. */
    private static final class Comparison {

        private final Option<Seq<PlannedService>> before;
        private final Option<Seq<PlannedService>> after;
        private final List<String> begins = new ArrayList<>();
        private final List<String> ends = new ArrayList<>();
        private final List<String> changes = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();
        private final List<String> funded = new ArrayList<>();

        Comparison(Option<Seq<PlannedService>> before, Option<Seq<PlannedService>> after) {
            this.before = before;
            this.after = after;
        }

        RevisionComparison result() {
            if (before.isEmpty()) {
                missing.add(new Missing(State.BEFORE, Option.none(), "services"));
            }
            if (after.isEmpty()) {
                missing.add(new Missing(State.AFTER, Option.none(), "services"));
            }
            if (missing.isEmpty()) {
                for (String id : ids()) {
                    compare(id, find(before.get(), id), find(after.get(), id));
                }
            }
            Need need = !funded.isEmpty() ? Need.AUTHORIZATION : missing.isEmpty() ? Need.NOTICE : Need.UNDETERMINED;
            return new RevisionComparison(
                    need,
                    Array.ofAll(begins),
                    Array.ofAll(ends),
                    Array.ofAll(changes),
                    need == Need.UNDETERMINED ? Array.ofAll(missing) : Array.empty());
        }

        private Iterable<String> ids() {
            return TreeSet.ofAll(before.get().appendAll(after.get()).map(PlannedService::getId));
        }

        private static Option<PlannedService> find(Seq<PlannedService> services, String id) {
            return services.find(service -> service.getId().equals(id));
        }

        private void compare(String id, Option<PlannedService> was, Option<PlannedService> is) {
            if (was.isEmpty()) {
                begins.add(id);
                needs(is.get().getDepartmentFunded(), State.AFTER, id);
            } else if (is.isEmpty()) {
                ends.add(id);
                needs(was.get().getDepartmentFunded(), State.BEFORE, id);
            } else if (!was.get().equals(is.get())) {
                compare(id, was.get(), is.get());
            }
        }

        private void compare(String id, PlannedService was, PlannedService is) {
            boolean otherKind = !was.getKind().equals(is.getKind());
            boolean foreign = was.getKind().isForeign() || is.getKind().isForeign();
            if (otherKind && !foreign) {
                ends.add(id);
                needs(was.getDepartmentFunded(), State.BEFORE, id);
                begins.add(id);
                needs(is.getDepartmentFunded(), State.AFTER, id);
                return;
            }
            if (otherKind && !isOnceNotFunded(was, is)) {
                State state = is.getKind().isForeign() ? State.AFTER : State.BEFORE;
                missing.add(new Missing(state, Option.some(id), "kind"));
            }
            compareFunds(id, was, is);
        }

        private void compareFunds(String id, PlannedService was, PlannedService is) {
            Said wasFunded = was.getDepartmentFunded();
            Said isFunded = is.getDepartmentFunded();
            if (wasFunded.isNo() && isFunded.isYes()) {
                begins.add(id);
                funded.add(id);
            } else if (wasFunded.isYes() && isFunded.isNo()) {
                ends.add(id);
                funded.add(id);
            } else {
                nameIfNotRecorded(wasFunded, State.BEFORE, id);
                nameIfNotRecorded(isFunded, State.AFTER, id);
                compareDays(id, was, is);
            }
        }

        private void compareDays(String id, PlannedService was, PlannedService is) {
            Option<Period> days = was.getPeriod();
            Option<Period> newDays = is.getPeriod();
            if (days.isEmpty() != newDays.isEmpty()) {
                changes.add(id);
                if (!isOnceNotFunded(was, is)) {
                    missing.add(new Missing(days.isEmpty() ? State.BEFORE : State.AFTER, Option.some(id), "period"));
                }
                return;
            }
            LocalDate last = days.flatMap(Period::through).getOrElse(LocalDate.MAX);
            LocalDate newLast = newDays.flatMap(Period::through).getOrElse(LocalDate.MAX);
            if (newLast.equals(last)) {
                changes.add(id);
                return;
            }
            (newLast.isBefore(last) ? ends : begins).add(id);
            if (was.getDepartmentFunded().or(is.getDepartmentFunded()).isYes()) {
                funded.add(id);
            }
        }

        /** Whether the Department does not pay in one of the states: then whether it pays in the other one tells. */
        private static boolean isOnceNotFunded(PlannedService was, PlannedService is) {
            return was.getDepartmentFunded().isNo() || is.getDepartmentFunded().isNo();
        }

        private void needs(Said departmentFunded, State state, String id) {
            if (departmentFunded.isYes()) {
                funded.add(id);
            }
            nameIfNotRecorded(departmentFunded, state, id);
        }

        private void nameIfNotRecorded(Said departmentFunded, State state, String id) {
            if (!departmentFunded.isRecorded()) {
                missing.add(new Missing(state, Option.some(id), "departmentFunded"));
            }
        }
    }
}

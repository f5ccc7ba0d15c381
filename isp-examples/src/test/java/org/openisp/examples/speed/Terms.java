package org.openisp.examples.speed;

import static org.openisp.examples.speed.Plain.NO;
import static org.openisp.examples.speed.Plain.NONE;
import static org.openisp.examples.speed.Plain.OPEN;
import static org.openisp.examples.speed.Plain.YES;
import static org.openisp.examples.speed.Plain.act;
import static org.openisp.examples.speed.Plain.day;
import static org.openisp.examples.speed.Plain.not;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.Revision;
import org.openisp.core.signing.Signing;

/** What many of the clauses ask of a record, worked out once for each record, by hand. */
final class Terms {

    final SignersByHand signers = new SignersByHand();

    ServiceRecord record;
    int asOf;
    int recordComplete;
    int plansComplete;

    // The plans, in the order of the record; days are NONE where they are not recorded.
    int plans;
    Isp[] plan = new Isp[8];
    int[] start = new int[8];
    int[] end = new int[8];
    int[] terminated = new int[8];
    int[] last = new int[8];
    int[] implemented = new int[8];
    int[] document = new int[8];

    // Each plan, and after it its revisions.
    int documents;
    SignedByHand[] signed = new SignedByHand[0];
    String[] id = new String[0];
    int[] planOf = new int[0];

    @Nullable
    Revision[] revision = new Revision[0];

    int[] needsAuthorization = new int[0];

    /** Looks at this record from now on. */
    void lookAt(ServiceRecord seen, LocalDate asOfDay) {
        record = seen;
        asOf = day(asOfDay);
        recordComplete = day(seen.getCompleteThrough());
        plansComplete = Plain.complete(seen.getPlans(), recordComplete);
        signers.lookAt(seen);
        plans = 0;
        documents = 0;
        Seq<Isp> all = seen.getPlans().entries();
        for (int i = 0; i < all.size(); i++) {
            addPlan(all.get(i));
        }
    }

    private void addPlan(Isp isp) {
        if (plans == plan.length) {
            growPlans();
        }
        plan[plans] = isp;
        start[plans] = day(isp.getStartsOn());
        end[plans] = day(isp.getEndsOn());
        terminated[plans] = Plain.terminatedOn(isp, asOf);
        boolean endedEarly = terminated[plans] != NONE && (end[plans] == NONE || terminated[plans] <= end[plans]);
        last[plans] = endedEarly ? terminated[plans] : end[plans];
        implemented[plans] = act(isp.getImplemented(), asOf);
        document[plans] = documents;
        addDocument(isp.getId(), null, isp.getSigning(), YES);
        Seq<Revision> revisions = isp.getRevisions().entries();
        for (int i = 0; i < revisions.size(); i++) {
            Revision one = revisions.get(i);
            addDocument(one.getId(), one, one.getSigning(), Plain.needsAuthorization(one));
        }
        plans++;
    }

    private void addDocument(String documentId, @Nullable Revision ofPlan, Signing signing, int needs) {
        if (documents == signed.length) {
            growDocuments();
        }
        signed[documents].lookAt(signing, ofPlan != null, asOf, recordComplete);
        id[documents] = documentId;
        planOf[documents] = plans;
        revision[documents] = ofPlan;
        needsAuthorization[documents] = needs;
        documents++;
    }

    private void growPlans() {
        int room = 2 * plan.length;
        plan = Arrays.copyOf(plan, room);
        start = Arrays.copyOf(start, room);
        end = Arrays.copyOf(end, room);
        terminated = Arrays.copyOf(terminated, room);
        last = Arrays.copyOf(last, room);
        implemented = Arrays.copyOf(implemented, room);
        document = Arrays.copyOf(document, room);
    }

    private void growDocuments() {
        int room = signed.length + 8;
        signed = Arrays.copyOf(signed, room);
        for (int i = documents; i < room; i++) {
            signed[i] = new SignedByHand(signers);
        }
        id = Arrays.copyOf(id, room);
        planOf = Arrays.copyOf(planOf, room);
        revision = Arrays.copyOf(revision, room);
        needsAuthorization = Arrays.copyOf(needsAuthorization, room);
    }

    /** The number of the plan with an id; -1 if there is none. */
    int planNumber(String planId) {
        for (int i = 0; i < plans; i++) {
            if (plan[i].getId().equals(planId)) {
                return i;
            }
        }
        return -1;
    }

    /** How a plan is signed. */
    SignedByHand signed(int number) {
        return signed[document[number]];
    }

    int covers(int number, int first, int lastDay) {
        return Plain.covers(start[number], last[number], first, lastDay);
    }

    int says(int number, int content) {
        return Plain.says(plan[number], content, asOf);
    }

    /** The first day of a plan, or the day asked about: whose law reaches it. */
    int lawDay(int number) {
        return start[number] == NONE ? asOf : start[number];
    }

    /** The day of its authorization, without one the last day of its plan so far: whose law reaches a document. */
    int lawDayOfDocument(int number) {
        int first = signed[number].firstAuthorizedOn();
        return first == NONE ? lastDaySoFar(planOf[number]) : first;
    }

    private int lastDaySoFar(int number) {
        return last[number] == NONE || last[number] > asOf ? asOf : last[number];
    }

    /** The plan that a plan renews; -1 where the record does not hold it. */
    int previous(int number) {
        Option<String> renews = plan[number].getRenews();
        return renews.isDefined() ? planNumber(renews.get()) : -1;
    }

    /** Whether a plan is an initial ISP, or became one by a time without authorization before it. */
    int isInitial(int number) {
        Option<IspKind> kind = plan[number].getKind();
        if (kind.isDefined() && kind.get() == IspKind.INITIAL) {
            return YES;
        }
        int previous = previous(number);
        if (previous < 0) {
            return kind.isEmpty() || mayFollowGap(number) ? OPEN : NO;
        }
        return last[previous] == NONE ? OPEN : leavesGap(previous, last[previous], number);
    }

    private int leavesGap(int before, int lastOfIt, int number) {
        int late = lastOfIt < asOf ? not(signed(number).standsOn(lastOfIt)) : NO;
        return Math.max(late, not(signed(before).standsOn(lastOfIt)));
    }

    /** Whether a plan that does not say which one it renews may follow a time without authorization. */
    private boolean mayFollowGap(int number) {
        if (plan[number].getRenews().isDefined()) {
            return false;
        }
        if (start[number] == NONE) {
            return plans > 1;
        }
        boolean mayFollow = false;
        for (int other = 0; other < plans; other++) {
            int over = last[other] == NONE ? start[other] : last[other];
            if (other != number && over < start[number]) {
                if (over != NONE && leavesGap(other, over, number) == NO) {
                    return false;
                }
                mayFollow = true;
            }
        }
        return mayFollow && !anotherStandsOn(number, start[number]);
    }

    /** Whether another plan than this one is known to be authorized on a day of it. */
    boolean anotherStandsOn(int number, int day) {
        for (int other = 0; other < plans; other++) {
            if (other != number
                    && covers(other, day, day) == YES
                    && signed(other).standsOn(day) == YES) {
                return true;
            }
        }
        return false;
    }

    /** Whether a plan that was not reviewed by a day may have been ended before, since another took its place. */
    boolean mayBeEnded(int number, int day) {
        return plan[number].getTerminatedOn().isEmpty() && anotherStandsOn(number, day);
    }

    /** Whether it is for a person alone to say whether a plan is an initial one, which is open. */
    boolean isKindForAPerson(int number) {
        int previous = previous(number);
        if (previous < 0 || last[previous] == NONE) {
            return false;
        }
        return nothingIsMissing(signed(number), Math.min(asOf, last[previous]))
                && nothingIsMissing(signed(previous), last[previous]);
    }

    private static boolean nothingIsMissing(SignedByHand signed, int day) {
        return signed.standsOn(day) != OPEN || signed.isForAPersonOn(day);
    }

    /** Whether the individual is in a residential program on some day of a plan. */
    int isResidential(int number) {
        int seen = lastDaySoFar(number);
        int is = Plain.complete(record.getStays(), recordComplete) >= seen ? NO : OPEN;
        Seq<Stay> stays = record.getStays().entries();
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            int entered = day(stay.getEnteredOn());
            if (entered <= asOf) {
                int exited = day(stay.getExitedOn());
                int through = exited == NONE || exited > asOf ? Plain.NEVER : exited;
                is = Math.max(is, Math.min(isResidential(stay.getProgramType()), covers(number, entered, through)));
            }
        }
        return is;
    }

    static int isResidential(ProgramType program) {
        if (program.isForeign()) {
            return OPEN;
        }
        return Plain.yesOrNo(program.equals(ProgramType.TWENTY_FOUR_HOUR_RESIDENTIAL)
                || program.equals(ProgramType.SUPPORTED_LIVING)
                || program.equals(ProgramType.ADULT_FOSTER_HOME)
                || program.equals(ProgramType.CHILD_FOSTER_HOME)
                || program.equals(ProgramType.HOST_HOME));
    }

    /** The first day of a plan's reviews from a day on, as an act with a last day. */
    static int firstReview(Isp isp, int due, int from, int asOf, int recordComplete) {
        int first = Plain.NEVER;
        Seq<Review> reviews = isp.getReviews().entries();
        for (int i = 0; i < reviews.size(); i++) {
            int held = day(reviews.get(i).getHeldOn());
            first = held >= from && held <= asOf ? Math.min(first, held) : first;
        }
        return Plain.firstBy(due, first, Plain.complete(isp.getReviews(), recordComplete));
    }
}

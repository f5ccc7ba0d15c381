package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.Revision;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;

/** A plan as the paragraphs see it. */
final class IspFacts extends Document {

    private static final Seq<ProgramType> ADULT_FOSTER_HOME = Array.of(ProgramType.ADULT_FOSTER_HOME);

    private final Isp isp;
    private final List<RevisionFacts> revisions;
    private @Nullable List<ListedService> services;
    private @Nullable ActivityWeeks activityWeeks;
    private @Nullable Option<LocalDate> lastDay;
    private @Nullable Act implemented;
    private @Nullable Said initial;
    private @Nullable Condition complete;
    private @Nullable Condition inResidentialProgram;
    private @Nullable Condition inAdultFosterHome;
    private @Nullable List<S01dAssessedNeed.ServiceFacts> servicesSoFar;
    private @Nullable List<PlannedHours.Allocation> hourAllocations;
    private S01cEChild.@Nullable Placements placements;
    private @Nullable Condition ofWorkingAge;

    IspFacts(OregonFacts facts, Isp isp, Subject subject) {
        super(facts, subject);
        this.isp = isp;
        this.revisions = new ArrayList<>(isp.getRevisions().entries().size());
        for (Revision revision : isp.getRevisions().entries()) {
            Subject at = subject.entry("revisions", isp.getRevisions(), revisions.size(), "revision", revision.getId());
            revisions.add(new RevisionFacts(facts, isp.getId(), revision, at));
        }
    }

    Isp isp() {
        return isp;
    }

    List<RevisionFacts> revisions() {
        return revisions;
    }

    /** The services; the plan alone where they are not recorded. */
    List<ListedService> services() {
        services = facts().once(services, this, ListedService::of);
        return services;
    }

    /** The weeks of activities in an adult foster home, (8)(l). */
    ActivityWeeks activityWeeks() {
        activityWeeks = facts().once(activityWeeks, this, plan -> ActivityWeeks.of(plan.facts(), plan));
        return activityWeeks;
    }

    /** The services in the plan as of the day asked about; none where they are not recorded. */
    List<S01dAssessedNeed.ServiceFacts> servicesSoFar() {
        servicesSoFar = facts().once(servicesSoFar, this, S01dAssessedNeed::services);
        return servicesSoFar;
    }

    /** The hour allocations in the plan as of the day asked about; none where they are not recorded. */
    List<PlannedHours.Allocation> hourAllocations() {
        hourAllocations = facts().once(hourAllocations, this, PlannedHours::allocations);
        return hourAllocations;
    }

    /** Where a child lives away from the family, (1)(c)(E). */
    S01cEChild.Placements placements() {
        placements = facts().once(placements, this, plan -> S01cEChild.placements(plan.facts(), plan));
        return placements;
    }

    /** Whether the individual is of working age, on the day of the plan that the reading names: (5)(a)(A). */
    Condition isOfWorkingAge() {
        ofWorkingAge = facts().once(ofWorkingAge, this, plan -> S05aAWorkingAge.isWorkingAge(plan.facts(), plan));
        return ofWorkingAge;
    }

    /** The first day of the plan, or the day asked about while it lies ahead. */
    LocalDate firstDaySoFar() {
        Option<LocalDate> first = startsOn();
        return first.isDefined() && facts().hasHappened(first.get()) ? first.get() : facts().asOf();
    }

    @Override
    Signing signing() {
        return isp.getSigning();
    }

    @Override
    boolean isRevision() {
        return false;
    }

    /** An initial and an annual ISP always do: (8)(a). */
    @Override
    Said needsAuthorization() {
        return Said.YES;
    }

    @Override
    Seq<MissingFact> missingForAuthorization() {
        return Array.empty();
    }

    @Override
    Act implemented() {
        implemented = facts().once(implemented, this, IspFacts::seeImplemented);
        return implemented;
    }

    private Act seeImplemented() {
        return facts().show(subject(), "implemented", facts().soFar(isp.getImplemented()));
    }

    @Override
    Option<LocalDate> lastDayToSign() {
        Option<LocalDate> first = startsOn();
        return first.isDefined() ? Option.some(first.get().minusDays(1)) : first;
    }

    Option<LocalDate> startsOn() {
        return facts().show(subject(), "startsOn", isp.getStartsOn());
    }

    Option<LocalDate> endsOn() {
        return facts().show(subject(), "endsOn", isp.getEndsOn());
    }

    /** The last day before its time on which the plan stood, if that has come; none otherwise. */
    Option<LocalDate> terminatedOn() {
        Option<LocalDate> ended = isp.getTerminatedOn();
        return facts().show(subject(), "terminatedOn", hasHappened(ended) ? ended : Option.none());
    }

    /** The last day on which the plan stands: the day it was ended, or as written, whichever is earlier. */
    Option<LocalDate> lastDay() {
        lastDay = facts().once(lastDay, this, IspFacts::workOutLastDay);
        return lastDay;
    }

    private Option<LocalDate> workOutLastDay() {
        Option<LocalDate> written = endsOn();
        Option<LocalDate> ended = terminatedOn();
        boolean endsBefore =
                ended.isDefined() && (written.isEmpty() || !ended.get().isAfter(written.get()));
        return endsBefore ? ended : written;
    }

    /** The last day of the plan, or the day asked about while that has not come. */
    LocalDate lastDaySoFar() {
        Option<LocalDate> last = lastDay();
        return last.isDefined() && facts().hasHappened(last.get()) ? last.get() : facts().asOf();
    }

    /**
     * Whether something came about before the plan was over, by the day asked about; what bears no day counts as if it
     * had. Where the last day of the plan is not recorded, that is known of what came about by the first.
     */
    Condition cameInTime(Option<LocalDate> day) {
        if (day.isEmpty()) {
            return Condition.yes();
        }
        if (day.get().isAfter(lastDaySoFar())) {
            return Condition.no();
        }
        Option<LocalDate> first = startsOn();
        boolean cameByFirstDay = first.isDefined() && !day.get().isAfter(first.get());
        return cameByFirstDay || lastDay().isDefined() ? Condition.yes() : Condition.unknown(missing("endsOn"));
    }

    /** The plan that this one renews, where the record holds it. */
    Option<IspFacts> previous() {
        Option<String> renews = isp.getRenews();
        return renews.isDefined() ? facts().plan(renews.get()) : Option.none();
    }

    /**
     * Whether this is an initial ISP: it says so, or it renews a plan that had expired before this one was authorized,
     * 411-415-0020(17). An annual one that does not say which plan it renews is taken at its word, unless it may
     * follow a gap.
     */
    Said isInitial() {
        initial = facts().once(initial, this, IspFacts::workOutInitial);
        return initial;
    }

    private Said workOutInitial() {
        Option<IspKind> kind = facts().show(subject(), "kind", isp.getKind());
        if (kind.isDefined() && kind.get() == IspKind.INITIAL) {
            return Said.YES;
        }
        Option<IspFacts> previous = previous();
        if (previous.isEmpty()) {
            return kind.isEmpty() || S08fRenewal.mayFollowGap(facts(), this) ? Said.NOT_RECORDED : Said.NO;
        }
        return S08fRenewal.leavesGap(facts(), previous.get(), this);
    }

    /** Whether the plan, as written, covers some day from the first through the last. */
    Said covers(LocalDate first, LocalDate last) {
        Option<LocalDate> start = startsOn();
        Option<LocalDate> end = lastDay();
        if (start.isDefined() && end.isDefined()) {
            return Said.of(!start.get().isAfter(last) && !end.get().isBefore(first));
        }
        if (start.isDefined()) {
            // Whenever it ends, it covers its first day.
            return start.get().isBefore(first)
                    ? Said.NOT_RECORDED
                    : Said.of(!start.get().isAfter(last));
        }
        return end.isDefined() && end.get().isBefore(first) ? Said.NO : Said.NOT_RECORDED;
    }

    /** The first day of the plan, or the day asked about where no first day is recorded: whose law reaches the plan. */
    LocalDate lawDay() {
        Option<LocalDate> first = isp.getStartsOn();
        return first.isDefined() ? first.get() : facts().asOf();
    }

    /**
     * Whether the individual is a child on the first day of the plan. Where that day is not recorded, it is known of an
     * adult since before the first text that is held, by which no earlier plan is judged, and of a child on the last day.
     */
    Condition isOfAChild() {
        return isOfAChild(LocalDate.MIN);
    }

    /** The same of the first day that the plan has since this one. */
    Condition isOfAChild(LocalDate since) {
        Option<LocalDate> first = startsOn();
        if (first.isDefined()) {
            return facts().isChild(Days.later(first.get(), since));
        }
        Condition earliest = facts().isChild(Days.later(Paragraph.FIRST_DAY, since));
        if (!earliest.isYes()) {
            return earliest;
        }
        Option<LocalDate> last = lastDay();
        return last.isDefined() && facts().isChild(last.get()).isYes()
                ? earliest
                : Condition.unknown(missing("startsOn"));
    }

    /** Whether the individual is in a residential program on some day of the plan, as far as it has come. */
    Condition isInResidentialProgram() {
        inResidentialProgram =
                facts().once(inResidentialProgram, this, plan -> plan.isIn(OregonFacts.RESIDENTIAL_PROGRAMS));
        return inResidentialProgram;
    }

    /** The same of a foster home for adults. */
    Condition isInAdultFosterHome() {
        inAdultFosterHome = facts().once(inAdultFosterHome, this, plan -> plan.isIn(ADULT_FOSTER_HOME));
        return inAdultFosterHome;
    }

    private Condition isIn(Seq<ProgramType> programs) {
        Condition is = StayInPlan.mayBeAnother(facts(), this);
        for (StayInPlan stay : StayInPlan.of(facts(), this, programs)) {
            is = is.or(stay.during());
        }
        return is;
    }

    /**
     * Whether the document is complete, so that what it does not say is missing: it was finalized, signed or implemented,
     * or its first day has come; it has where its last day has. A plan whose days lie ahead and that nobody has signed
     * is still being written.
     */
    Condition isComplete() {
        complete = facts().once(complete, this, IspFacts::workOutComplete);
        return complete;
    }

    private Condition workOutComplete() {
        boolean finalized = hasHappened(facts().show(subject(), "finalizedOn", isp.getFinalizedOn()));
        boolean signed = false;
        for (Signature signature : isp.getSigning().getSignatures().entries()) {
            signed = signed || hasHappened(signature.getSignedOn());
        }
        if (finalized || signed || implemented().doneOn().isDefined()) {
            return Condition.yes();
        }
        Option<LocalDate> first = startsOn();
        if (first.isDefined()) {
            return Condition.of(facts().hasHappened(first.get()));
        }
        return hasHappened(lastDay()) ? Condition.yes() : Condition.unknown(missing("startsOn"));
    }

    private boolean hasHappened(Option<LocalDate> day) {
        return day.isDefined() && facts().hasHappened(day.get());
    }

    /**
     * The answer of a clause that asks the plan to say something: while the plan is being written, there is time; by a
     * reading, also during its transition period.
     */
    Outcome says(Condition content, String met, String notMet) {
        return S02aTransitionPeriod.read(this, complies(content, met, notMet));
    }

    /** The answer of a clause that asks something else of the plan: while the plan is being written, there is time. */
    Outcome complies(Condition content, String met, String notMet) {
        if (!content.isNo()) {
            return content.outcome(met, notMet, "too little is recorded of what the plan says");
        }
        Condition complete = isComplete();
        if (complete.isYes()) {
            return Outcome.notMet(notMet);
        }
        return complete.isNo()
                ? Outcome.pending("the plan is still being written")
                : Outcome.undetermined("it is not recorded whether the plan is complete", complete.missing());
    }
}

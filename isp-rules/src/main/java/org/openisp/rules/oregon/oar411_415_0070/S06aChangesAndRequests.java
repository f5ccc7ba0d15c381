package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.Change;
import org.openisp.core.need.ReviewRequest;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.Revision;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(6)(a)(D) and (E): the ISP is reviewed when something changes, and when somebody asks.
 *
 * <p>"An ISP must be reviewed ... (D) When the circumstances or needs of an individual change significantly. (E) At the
 * request of an individual or as applicable the individual's legal or designated representative." The text states no
 * number of days, so an open change or request is pending without a last day, and never late; {@link #daysOpen} tells
 * its age.
 *
 * <p>Answered is what a review, or a revision, says that it answers. Who asked is taken from the capacity that is
 * recorded. Not checked: whether a change is significant, and whether a decision that the plan needs no change for it
 * was made; that decision alone is no review.
 */
public final class S06aChangesAndRequests {

    static final Rule<OregonFacts, ChangeFacts> WHEN_CHANGED = Paragraph.cite(
                    S06aChangesAndRequests.class,
                    "(6)(a)(D)",
                    ClauseKind.DEADLINE,
                    "the ISP is reviewed when circumstances or needs change significantly")
            .from("changes", "changes", ServiceRecord::getChanges)
            .about(S06aChangesAndRequests::changes)
            .byLawOf(S06aChangesAndRequests::lawDay)
            .checkedBy(S06aChangesAndRequests::whenChanged);

    static final Rule<OregonFacts, RequestFacts> ON_REQUEST = Paragraph.cite(
                    S06aChangesAndRequests.class,
                    "(6)(a)(E)",
                    ClauseKind.DEADLINE,
                    "the ISP is reviewed at the request of the individual or a representative")
            .from("reviewRequests", "requests to review the ISP", ServiceRecord::getReviewRequests)
            .about(S06aChangesAndRequests::requests)
            .byLawOf((facts, about) -> about.request.getRequestedOn())
            .checkedBy(S06aChangesAndRequests::onRequest);

    private static final Seq<Capacity> MAY_ASK =
            Array.of(Capacity.INDIVIDUAL, Capacity.LEGAL_REPRESENTATIVE, Capacity.DESIGNATED_REPRESENTATIVE);

    private S06aChangesAndRequests() {}

    /** For how many days a change or request has been open: none on its own day. */
    public static long daysOpen(LocalDate since, LocalDate asOf) {
        return ChronoUnit.DAYS.between(since, asOf);
    }

    /** A change of needs or circumstances. */
    record ChangeFacts(Change change, Subject subject) implements Rule.About {

        /** The day on which it was identified, or else on which it happened. */
        Option<LocalDate> since() {
            Option<LocalDate> identified = change.getIdentifiedOn();
            return identified.isDefined() ? identified : change.getHappenedOn();
        }
    }

    /** A request to review the plan. */
    record RequestFacts(ReviewRequest request, Subject subject) implements Rule.About {}

    private static List<ChangeFacts> changes(OregonFacts facts) {
        Register<Change> register = facts.record().getChanges();
        List<ChangeFacts> all = new ArrayList<>(register.entries().size());
        for (int i = 0; i < register.entries().size(); i++) {
            Change change = register.entries().get(i);
            Subject at = facts.root().entry("changes", register, i, "change", change.getId());
            all.add(new ChangeFacts(change, at));
        }
        return all;
    }

    private static List<RequestFacts> requests(OregonFacts facts) {
        Register<ReviewRequest> register = facts.record().getReviewRequests();
        List<RequestFacts> all = new ArrayList<>(register.entries().size());
        for (int i = 0; i < register.entries().size(); i++) {
            ReviewRequest request = register.entries().get(i);
            Subject at = facts.root().entry("reviewRequests", register, i, "review request", request.getId());
            all.add(new RequestFacts(request, at));
        }
        return all;
    }

    private static LocalDate lawDay(OregonFacts facts, ChangeFacts about) {
        Option<LocalDate> since = about.since();
        return since.isDefined() && facts.hasHappened(since.get()) ? since.get() : facts.asOf();
    }

    private static Outcome whenChanged(OregonFacts facts, ChangeFacts about) {
        Option<LocalDate> happened = about.change.getHappenedOn();
        Option<LocalDate> identified = about.change.getIdentifiedOn();
        if (!facts.hasHappenedIfDated(happened) || !facts.hasHappenedIfDated(identified)) {
            return Outcome.notApplicable("the change has not happened, or was not known yet");
        }
        Said significant = about.change.getSignificant();
        if (significant.isNo()) {
            return Outcome.notApplicable("the change is not significant");
        }
        Outcome answered =
                answered(facts, about.change.getId(), about.since(), new MissingFact(about.subject, "identifiedOn"));
        return significant.isYes() || answered.status() == Outcome.Status.NOT_APPLICABLE
                ? answered
                : Outcome.undetermined(
                        "it is not recorded whether the change is significant",
                        new MissingFact(about.subject, "significant"));
    }

    private static Outcome onRequest(OregonFacts facts, RequestFacts about) {
        LocalDate requestedOn = about.request.getRequestedOn();
        if (!facts.hasHappened(requestedOn)) {
            return Outcome.notApplicable("nobody has asked yet");
        }
        Option<Capacity> capacity = about.request.getCapacity();
        boolean isKnown = capacity.isDefined() && !capacity.get().isForeign();
        if (isKnown && !Lists.contain(MAY_ASK, capacity.get())) {
            return Outcome.notApplicable("neither the individual nor a representative asked");
        }
        Outcome answered = answered(
                facts, about.request.getId(), Option.some(requestedOn), new MissingFact(about.subject, "requestedOn"));
        return isKnown || answered.status() == Outcome.Status.NOT_APPLICABLE
                ? answered
                : Outcome.undetermined(
                        "it is not recorded in which capacity somebody asked",
                        new MissingFact(about.subject, "capacity"));
    }

    private static Outcome answered(OregonFacts facts, String id, Option<LocalDate> since, MissingFact day) {
        List<LocalDate> answers = new ArrayList<>();
        List<MissingFact> open = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            lookAtReviews(facts, plan, id, since, answers, open);
            lookAtRevisions(facts, plan, id, since, answers, open);
        }
        if (!answers.isEmpty()) {
            LocalDate first = Array.ofAll(answers).minBy(LocalDate::toEpochDay).get();
            return Outcome.metOn(first, "a review or revision answers it");
        }
        if (!open.isEmpty()) {
            return Outcome.undetermined(
                    "it is not recorded whether a review or revision answers it", Array.ofAll(open));
        }
        return since.isDefined()
                ? unanswered(facts, since.get())
                : Outcome.undetermined("nothing answers it, and it is not recorded since when it is open", day);
    }

    private static void lookAtReviews(
            OregonFacts facts,
            IspFacts plan,
            String id,
            Option<LocalDate> since,
            List<LocalDate> answers,
            List<MissingFact> open) {
        Register<Review> register = plan.isp().getReviews();
        for (int i = 0; i < register.entries().size(); i++) {
            Review review = register.entries().get(i);
            LocalDate heldOn = review.getHeldOn();
            if (!facts.hasHappened(heldOn)) {
                continue;
            }
            Option<Seq<String>> because = review.getBecause();
            if (because.isDefined() && Lists.contain(because.get(), id)) {
                answers.add(heldOn);
            } else if (because.isEmpty() && isNotBefore(since, heldOn)) {
                Subject at = plan.subject().entry("reviews", register, i, "review", review.getId());
                open.add(new MissingFact(at, "because"));
            }
        }
    }

    private static void lookAtRevisions(
            OregonFacts facts,
            IspFacts plan,
            String id,
            Option<LocalDate> since,
            List<LocalDate> answers,
            List<MissingFact> open) {
        Register<Revision> register = plan.isp().getRevisions();
        for (int i = 0; i < register.entries().size(); i++) {
            Revision revision = register.entries().get(i);
            Option<LocalDate> madeOn = revision.getMadeOn();
            if (!facts.hasHappenedIfDated(madeOn)) {
                continue;
            }
            Option<Seq<String>> because = revision.getBecause();
            boolean answersIt = because.isDefined() && Lists.contain(because.get(), id);
            boolean mayAnswer = because.isEmpty() && (madeOn.isEmpty() || isNotBefore(since, madeOn.get()));
            if (answersIt && madeOn.isDefined()) {
                answers.add(madeOn.get());
            } else if (answersIt || mayAnswer) {
                Subject at = plan.subject().entry("revisions", register, i, "revision", revision.getId());
                open.add(new MissingFact(at, answersIt ? "madeOn" : "because"));
            }
        }
    }

    private static boolean isNotBefore(Option<LocalDate> since, LocalDate day) {
        return since.isEmpty() || !day.isBefore(since.get());
    }

    private static Outcome unanswered(OregonFacts facts, LocalDate since) {
        Said anyPlan = facts.isCompleteThrough(facts.record().getPlans(), facts.asOf()) ? Said.NO : Said.NOT_RECORDED;
        List<MissingFact> missing = new ArrayList<>();
        List<MissingFact> missingForAnyPlan = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            Condition stood = PlanDays.cover(plan, since, facts.asOf());
            boolean reviewsRecorded = plan.isp().getReviews().isRecorded();
            anyPlan = anyPlan.or(stood.said());
            if (stood.isYes() && !reviewsRecorded) {
                missing.add(plan.missing("reviews"));
            }
            if (!stood.isKnown()) {
                missingForAnyPlan.addAll(stood.missing().asJava());
                if (!reviewsRecorded) {
                    missing.addAll(stood.missing().asJava());
                }
            }
        }
        if (anyPlan.isNo()) {
            return Outcome.notApplicable("there is no ISP to review");
        }
        if (!anyPlan.isYes()) {
            return Outcome.undetermined(
                    "it is not recorded whether an ISP stood and was reviewed",
                    missingForAnyPlan.isEmpty() ? Array.of(facts.missing("plans")) : Array.ofAll(missingForAnyPlan));
        }
        if (!missing.isEmpty()) {
            return Outcome.undetermined("it is not recorded whether the ISP was reviewed", Array.ofAll(missing));
        }
        return Outcome.pending("no review that answers it is recorded; the text states no last day");
    }
}

package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Register;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.plan.Revision;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;

/**
 * OAR 411-415-0070(6)(a): what a review led to.
 *
 * <p>"An ISP must be reviewed, and as needed, revised and re-authorized". Each review says whether the ISP stays, was
 * revised, or was revised and re-authorized. Re-authorization is needed where a revision that answers the review begins
 * or ends a service paid using Department funds, (8)(c); then that revision has to be authorized. A review that says
 * that the ISP was revised is believed where no revision names it: a renewal may have come of it. A revision since the
 * review that does not say what it answers may answer it.
 *
 * <p>Not checked: whether a review that changed nothing should have.
 */
final class S06aReviewResults {

    private static final Outcome AUTHORIZED = Outcome.met("it is authorized");

    static final Rule<OregonFacts, ReviewFacts> RESULT = Paragraph.cite(
                    S06aReviewResults.class,
                    "(6)(a)",
                    ClauseKind.STATE,
                    "a review leaves the ISP as it is, or revises it and as needed re-authorizes it")
            .fromPlans()
            .about(S06aReviewResults::reviews)
            .byLawOf((facts, about) -> about.review.getHeldOn())
            .checkedBy(S06aReviewResults::result);

    private S06aReviewResults() {}

    /** A review of a plan. */
    record ReviewFacts(IspFacts plan, Review review, Subject subject) implements Rule.About {}

    private static List<ReviewFacts> reviews(OregonFacts facts) {
        List<ReviewFacts> all = new ArrayList<>();
        for (IspFacts plan : facts.plans()) {
            Register<Review> register = plan.isp().getReviews();
            for (int i = 0; i < register.entries().size(); i++) {
                Review review = register.entries().get(i);
                Subject at = plan.subject().entry("reviews", register, i, "review", review.getId());
                all.add(new ReviewFacts(plan, review, at));
            }
        }
        return all;
    }

    private static Outcome result(OregonFacts facts, ReviewFacts about) {
        LocalDate heldOn = about.review.getHeldOn();
        if (!facts.hasHappened(heldOn)) {
            return Outcome.notApplicable("the review has not been held yet");
        }
        Option<ReviewResult> result = about.review.getResult();
        if (result.isEmpty()) {
            return Outcome.undetermined(
                    "it is not recorded what the review led to", new MissingFact(about.subject, "result"));
        }
        return result.get() == ReviewResult.NO_CHANGE
                ? Outcome.metOn(heldOn, "the ISP was reviewed, and stays as it is")
                : revised(facts, about, heldOn);
    }

    private static Outcome revised(OregonFacts facts, ReviewFacts about, LocalDate heldOn) {
        Array<MissingFact> missing = Array.empty();
        boolean forAPerson = false;
        boolean pending = false;
        for (RevisionFacts revision : answering(facts, about)) {
            Outcome authorized = authorizedAsNeeded(facts, revision);
            if (revision.because().isEmpty()) {
                missing = missing.appendAll(wouldTellWhetherItMatters(revision, authorized));
                continue;
            }
            switch (authorized.status()) {
                case NOT_MET -> {
                    return authorized;
                }
                case UNDETERMINED -> missing = missing.appendAll(authorized.missing());
                case JUDGMENT -> forAPerson = true;
                case PENDING -> pending = true;
                case MET, NOT_APPLICABLE -> {}
            }
        }
        if (missing.nonEmpty()) {
            return Outcome.undetermined(
                    "it is not recorded whether a revision that answers it was authorized as needed",
                    missing.distinct());
        }
        if (forAPerson) {
            return Outcome.judgment("whether the revision is authorized turns on a reason for a person");
        }
        return pending
                ? Outcome.pending("the revision that answers it is neither authorized nor implemented")
                : Outcome.metOn(heldOn, "the ISP was reviewed and revised, and re-authorized as needed");
    }

    private static List<RevisionFacts> answering(OregonFacts facts, ReviewFacts about) {
        List<RevisionFacts> answering = new ArrayList<>();
        Seq<Revision> revisions = about.plan.isp().getRevisions().entries();
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            boolean made = facts.hasHappenedIfDated(revision.getMadeOn());
            if (made && mayAnswer(revision, about.review)) {
                answering.add(about.plan.revisions().get(i));
            }
        }
        return answering;
    }

    private static boolean mayAnswer(Revision revision, Review review) {
        Option<Seq<String>> because = revision.getBecause();
        Option<LocalDate> madeOn = revision.getMadeOn();
        return because.isDefined()
                ? Lists.contain(because.get(), review.getId())
                : madeOn.isEmpty() || !madeOn.get().isBefore(review.getHeldOn());
    }

    /** What a revision answers matters where it is not authorized as needed, or not known to be. */
    private static Seq<MissingFact> wouldTellWhetherItMatters(RevisionFacts revision, Outcome authorized) {
        return switch (authorized.status()) {
            case MET, NOT_APPLICABLE -> Array.empty();
            case NOT_MET, PENDING, UNDETERMINED, JUDGMENT ->
                authorized.missing().prepend(revision.missing("because"));
        };
    }

    private static Outcome authorizedAsNeeded(OregonFacts facts, RevisionFacts revision) {
        Option<Outcome> notNeeded = S08eAuthorization.unlessNeeded(revision);
        Outcome authorized = switch (revision.authorization().state()) {
            case AUTHORIZED, ON_ORAL_AGREEMENT -> AUTHORIZED;
            case NOT_AUTHORIZED ->
                S08eAuthorization.notSigned(
                        facts, revision, "the revision that answers it needs authorization, and has none");
            case LAPSED ->
                Outcome.notMet("the oral agreement to the revision that answers it ran out, and nobody signed it");
            case JUDGMENT -> Outcome.judgment("a reason for not signing is for a person to accept or refuse");
            case UNDETERMINED ->
                Outcome.undetermined(
                        "it is not recorded whether it is authorized",
                        revision.authorization().missing());
        };
        if (authorized.status() == Outcome.Status.MET || notNeeded.isEmpty()) {
            return authorized;
        }
        return notNeeded.get() instanceof Outcome.Undetermined unknown
                ? Outcome.undetermined(unknown.because(), unknown.missing().appendAll(authorized.missing()))
                : notNeeded.get();
    }
}

package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.ReviewReason;
import org.openisp.core.plan.ReviewResult;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signing;
import org.openisp.examples.synthetic.Outline.Event;

/** The revision of the current plan after a change or a request, and the review that led to it. */
final class Revisions {

    private Revisions() {}

    static boolean happened(Outline outline) {
        return isNoticed(outline) || isAuthorized(outline);
    }

    /** Whether there is a revision that needs no authorization, but a notice. */
    static boolean isNoticed(Outline outline) {
        return outline.has(Event.CHANGE);
    }

    /** Whether there is a revision that begins a service, and needs authorization. */
    static boolean isAuthorized(Outline outline) {
        return outline.has(Event.NEW_SERVICE) || isUrgent(outline);
    }

    private static boolean isUrgent(Outline outline) {
        return outline.has(Event.URGENT);
    }

    /** The id of the revision. */
    static String id(Outline outline) {
        return "revision-of-" + outline.current().id();
    }

    /** The day of the review: at once when it is urgent, within the week otherwise. */
    static LocalDate reviewedOn(Outline outline) {
        return isUrgent(outline) ? outline.eventOn() : outline.eventOn().plusDays(5);
    }

    /** The day on which the case manager signs: last of all, except after an oral agreement. */
    static LocalDate managerSignedOn(Outline outline) {
        return isUrgent(outline) ? outline.eventOn() : outline.eventOn().plusDays(10);
    }

    /** The day on which the individual or representative signs. */
    static LocalDate signedOn(Outline outline) {
        return outline.eventOn().plusDays(isUrgent(outline) ? 6 : 8);
    }

    /** The day on which the notice of a revision without authorization is given. */
    static LocalDate noticedOn(Outline outline) {
        return outline.eventOn().plusDays(8);
    }

    /** The later of the two signatures, (8)(e). */
    static LocalDate authorizedOn(Outline outline) {
        return isUrgent(outline) ? signedOn(outline) : managerSignedOn(outline);
    }

    /** The first day of what it changes: after authorization or notice, or at once on oral agreement. */
    static LocalDate implementedOn(Outline outline) {
        return isUrgent(outline) ? outline.eventOn() : outline.eventOn().plusDays(18);
    }

    static Seq<Review> reviews(Outline outline) {
        return Option.when(
                        happened(outline),
                        () -> Review.builder()
                                .id("review-of-event")
                                .heldOn(reviewedOn(outline))
                                .reasons(Array.of(
                                        outline.has(Event.NEW_SERVICE) ? ReviewReason.REQUEST : ReviewReason.CHANGE))
                                .result(
                                        isAuthorized(outline)
                                                ? ReviewResult.REVISED_AND_REAUTHORIZED
                                                : ReviewResult.REVISED)
                                .because(Array.of(cause(outline)))
                                .build())
                .toArray();
    }

    private static String cause(Outline outline) {
        return outline.has(Event.NEW_SERVICE) ? "request-review" : "change";
    }

    static Seq<Revision> revisions(Outline outline) {
        if (!happened(outline)) {
            return Array.empty();
        }
        return Array.of(Revision.builder()
                .id(id(outline))
                .madeOn(reviewedOn(outline))
                .implemented(Act.on(implementedOn(outline)))
                .begins(ProvidedServices.begun(outline)
                        .map(service -> ServiceChange.builder()
                                .serviceId(service.serviceId())
                                .departmentFunded(Said.YES)
                                .build())
                        .toArray())
                .ends(Array.empty())
                .signing(isAuthorized(outline) ? signing(outline) : Signing.notRecorded())
                .version("2")
                .previousVersion("1")
                .because(Array.of(cause(outline), "review-of-event"))
                .build());
    }

    private static Signing signing(Outline outline) {
        Signing signing = Signatures.of(
                outline, ProvidedServices.begun(outline).toArray(), signedOn(outline), managerSignedOn(outline));
        return isUrgent(outline) ? signing.withOralAgreements(Register.of(agreement(outline))) : signing;
    }

    private static OralAgreement agreement(Outline outline) {
        return OralAgreement.builder()
                .agreedBy(Signatures.whoSigns(outline))
                .personId(Signatures.signerId(outline))
                .agreedOn(outline.eventOn())
                .documented(Act.on(outline.eventOn()))
                .immediateUnexpectedChange(Said.YES)
                .preventsInjuryOrHarm(Said.YES)
                .build();
    }
}

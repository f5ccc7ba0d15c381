package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.PriorTo;

/**
 * OAR 411-415-0070(8)(d): a revision that needs no authorization.
 *
 * <p>"The case management entity must provide written notification of the revision to the individual, or as applicable
 * their legal or designated representative, prior to implementation of the revision." Who that is, is read as for a
 * signature, (8)(e)(A). What was given in a kind of somebody else's words may have been such a notice.
 */
public final class S08dNotice {

    static final Rule<OregonFacts, RevisionFacts> NOTICE_FIRST = Paragraph.cite(
                    S08dNotice.class,
                    "(8)(d)",
                    ClauseKind.DEADLINE,
                    "written notice of any other revision is given before it is implemented")
            .fromPlans()
            .about(OregonFacts::revisions)
            .byLawOf((facts, revision) -> revision.lawDay())
            .checkedBy(S08dNotice::noticeFirst);

    private S08dNotice() {}

    /** The last day to give notice of a revision that is implemented on this day: that day itself. */
    public static LocalDate lastDayToGiveNotice(LocalDate implementedOn) {
        return lastDayToGiveNotice(implementedOn, OregonReadings.PRIOR_TO.byDefault());
    }

    /** The last day to give notice of a revision that is implemented on this day, by a reading. */
    public static LocalDate lastDayToGiveNotice(LocalDate implementedOn, PriorTo reading) {
        return Days.lastDayPriorTo(implementedOn, reading);
    }

    private static Outcome noticeFirst(OregonFacts facts, RevisionFacts revision) {
        Said needsAuthorization = revision.needsAuthorization();
        if (needsAuthorization.isYes()) {
            return Outcome.notApplicable("it needs authorization instead");
        }
        if (!needsAuthorization.isRecorded()) {
            return S08cRevision.notKnown(revision);
        }
        Act implemented = revision.implemented();
        if (implemented.doneOn().isDefined()) {
            return before(facts, revision, implemented.doneOn().get());
        }
        Option<LocalDate> given = notice(facts, revision, facts.asOf()).doneOn();
        Option<LocalDate> notThrough = implemented.notDoneThrough();
        if (notThrough.isEmpty() || notThrough.get().isBefore(facts.asOf())) {
            return beforeAnyDayAfter(notThrough, facts, revision, given);
        }
        return given.isDefined()
                ? Outcome.metOn(given.get(), "notice was given, and the revision is not implemented yet")
                : Outcome.pending("no notice is recorded, and the revision is not implemented yet");
    }

    /** Known where notice was given before the first day on which the revision can be implemented. */
    private static Outcome beforeAnyDayAfter(
            Option<LocalDate> notThrough, OregonFacts facts, RevisionFacts revision, Option<LocalDate> given) {
        Option<LocalDate> due =
                notThrough.map(day -> lastDayToGiveNotice(day.plusDays(1), facts.reading(OregonReadings.PRIOR_TO)));
        boolean inTime = due.isDefined() && given.isDefined() && !given.get().isAfter(due.get());
        return inTime
                ? Outcome.metOn(given.get(), "notice was given before any day on which it can have been implemented")
                : Outcome.undetermined(
                        "it is not recorded whether and when it was implemented", revision.missing("implemented"));
    }

    private static Outcome before(OregonFacts facts, RevisionFacts revision, LocalDate implementedOn) {
        LocalDate due = facts.lastDayPriorTo(
                "last day to give written notice of the revision", "implementation", implementedOn);
        Outcome sure = facts.byLastDay(due, notice(facts, revision, due), facts.missing("deliveries"));
        List<MissingFact> missing = perhapsNoticeBy(facts, revision, due);
        return sure.status() == Outcome.Status.MET || missing.isEmpty()
                ? sure
                : new Outcome.Undetermined(
                        "it is not recorded whether notice was given to somebody who may receive it",
                        Option.some(due),
                        Array.ofAll(missing).appendAll(sure.missing()).distinct());
    }

    /** The first notice to somebody who may receive it for the individual. */
    private static Act notice(OregonFacts facts, RevisionFacts revision, LocalDate due) {
        return facts.firstBy(
                due,
                facts.record().getDeliveries(),
                delivery -> isOf(revision, delivery.getDocumentId())
                        && isNotice(facts, new ArrayList<>(), delivery).isYes(),
                Delivery::getDeliveredOn);
    }

    /** What would tell of each delivery by the day whether it was such a notice; empty where that is known. */
    private static List<MissingFact> perhapsNoticeBy(OregonFacts facts, RevisionFacts revision, LocalDate due) {
        List<MissingFact> missing = new ArrayList<>();
        for (Delivery delivery : facts.record().getDeliveries().entries()) {
            LocalDate day = delivery.getDeliveredOn();
            if (isOf(revision, delivery.getDocumentId()) && facts.hasHappened(day) && !day.isAfter(due)) {
                List<MissingFact> open = new ArrayList<>();
                if (!isNotice(facts, open, delivery).isRecorded()) {
                    missing.addAll(open);
                }
            }
        }
        return missing;
    }

    private static boolean isOf(RevisionFacts revision, Option<String> documentId) {
        return documentId.isDefined() && documentId.get().equals(revision.id());
    }

    /** Whether it is a notice to somebody who may receive it; in a kind of somebody else's words it may be one. */
    private static Said isNotice(OregonFacts facts, List<MissingFact> missing, Delivery delivery) {
        boolean isForeign = delivery.getKind().isForeign();
        if (!isForeign && !delivery.getKind().equals(DeliveryKind.REVISION_NOTICE)) {
            return Said.NO;
        }
        Said mayReceive = mayReceive(facts, missing, delivery);
        if (!isForeign || mayReceive.isNo()) {
            return mayReceive;
        }
        missing.add(missing(facts, delivery, "kind"));
        return Said.NOT_RECORDED;
    }

    private static MissingFact missing(OregonFacts facts, Delivery delivery, String field) {
        Register<Delivery> register = facts.record().getDeliveries();
        int index = register.entries().indexOf(delivery);
        return new MissingFact(
                facts.root().entry("deliveries", register, index, "delivery", delivery.getRecipientId()), field);
    }

    private static Said mayReceive(OregonFacts facts, List<MissingFact> missing, Delivery delivery) {
        Signers signers = new Signers(facts, missing);
        Option<String> recipient = Option.some(delivery.getRecipientId());
        LocalDate day = delivery.getDeliveredOn();
        Option<Capacity> capacity = delivery.getCapacity();
        if (capacity.isDefined() && capacity.get().isForeign()) {
            missing.add(missing(facts, delivery, "capacity"));
            return Said.NOT_RECORDED;
        }
        if (capacity.isDefined()) {
            return signers.accepts(recipient, capacity.get(), day);
        }
        return delivery.getRecipientId().equals(facts.record().getIndividual().getId())
                ? signers.accepts(recipient, Capacity.INDIVIDUAL, day)
                : signers.accepts(recipient, Capacity.LEGAL_REPRESENTATIVE, day)
                        .or(signers.accepts(recipient, Capacity.DESIGNATED_REPRESENTATIVE, day));
    }
}

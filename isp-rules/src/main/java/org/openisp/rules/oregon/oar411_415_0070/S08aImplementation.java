package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.PriorTo;

/**
 * OAR 411-415-0070(8)(a): "An initial and annual ISP must be authorized prior to implementation."
 *
 * <p>Implementation is the first service under the ISP; that day has to be recorded, the ISP's first day is no
 * substitute; but where it is known to lie after a day, an ISP that was authorized by then is authorized first. An ISP
 * that is carried on under another case management entity keeps its authorization, (6)(b).
 */
public final class S08aImplementation {

    static final Rule<OregonFacts, IspFacts> AUTHORIZED_FIRST = Paragraph.cite(
                    S08aImplementation.class,
                    "(8)(a)",
                    ClauseKind.STATE,
                    "an ISP is authorized before it is implemented")
            .fromPlans()
            .about(OregonFacts::plans)
            .byLawOf(S08aImplementation::lawDay)
            .checkedBy(S08aImplementation::authorizedFirst);

    private S08aImplementation() {}

    /** The day on which it was implemented, or else the law day of the plan. */
    private static LocalDate lawDay(OregonFacts facts, IspFacts plan) {
        Option<LocalDate> implementedOn = plan.isp().getImplemented().doneOn();
        return implementedOn.isDefined() && facts.hasHappened(implementedOn.get())
                ? implementedOn.get()
                : plan.lawDay();
    }

    /** The last day to authorize an ISP, or a revision under (8)(c), that is implemented on this day: that day itself. */
    public static LocalDate lastDayToAuthorize(LocalDate implementedOn) {
        return lastDayToAuthorize(implementedOn, OregonReadings.PRIOR_TO.byDefault());
    }

    /** The last day to authorize an ISP, or a revision under (8)(c), that is implemented on this day, by a reading. */
    public static LocalDate lastDayToAuthorize(LocalDate implementedOn, PriorTo reading) {
        return Days.lastDayPriorTo(implementedOn, reading);
    }

    /** Whether a document is authorized before it is implemented: for a plan (8)(a), for a revision (8)(c). */
    static Outcome authorizedFirst(OregonFacts facts, Document document) {
        Authorization authorization = document.authorization();
        Act implemented = document.implemented();
        if (implemented.doneOn().isDefined()) {
            return before(facts, document, implemented.doneOn().get());
        }
        Option<LocalDate> notThrough = implemented.notDoneThrough();
        if (notThrough.isEmpty() || notThrough.get().isBefore(facts.asOf())) {
            return beforeAnyDayAfter(notThrough, facts, document);
        }
        return switch (authorization.state()) {
            case AUTHORIZED, ON_ORAL_AGREEMENT ->
                Outcome.metOn(authorization.authorizedOn().get(), "it is authorized, and not implemented yet");
            case UNDETERMINED ->
                Outcome.undetermined("it is not recorded whether it is authorized", authorization.missing());
            case JUDGMENT ->
                Outcome.judgment("whether it is authorized turns on a reason that a person has to accept or refuse");
            default -> Outcome.pending("it is neither authorized nor implemented");
        };
    }

    /** Known where it is authorized without interruption since before the first day on which it can be implemented. */
    private static Outcome beforeAnyDayAfter(Option<LocalDate> notThrough, OregonFacts facts, Document document) {
        Option<LocalDate> due =
                notThrough.map(day -> lastDayToAuthorize(day.plusDays(1), facts.reading(OregonReadings.PRIOR_TO)));
        Option<LocalDate> since = document.authorization().authorizedOn();
        boolean inTime = due.isDefined() && since.isDefined() && !since.get().isAfter(due.get());
        return inTime
                ? Outcome.metOn(since.get(), "it was authorized before any day on which it can have been implemented")
                : Outcome.undetermined(
                        "it is not recorded whether and when it was implemented", document.missing("implemented"));
    }

    private static Outcome before(OregonFacts facts, Document document, LocalDate implementedOn) {
        Authorization authorization = document.authorization();
        LocalDate due = facts.lastDayPriorTo(
                document.isRevision() ? "last day to authorize the revision" : "last day to authorize the ISP",
                "implementation",
                implementedOn);
        Said inTime = authorization.standsOn(due);
        if (inTime.isYes()) {
            return new Outcome.Met(
                    "it was authorized before it was implemented", Option.some(due), authorization.firstAuthorizedOn());
        }
        if (inTime.isNo()) {
            return !facts.hasHappened(due.plusDays(1))
                    ? Outcome.pending(due, "it is implemented today, and today it can still be authorized")
                    : new Outcome.NotMet(
                            "it was not authorized when it was implemented",
                            Option.some(due),
                            authorization.signedOn());
        }
        return authorization.isForAPersonOn(due)
                ? Outcome.judgment("whether it was authorized turns on a reason that a person has to accept or refuse")
                : new Outcome.Undetermined(
                        "it is not recorded whether it was authorized by then",
                        Option.some(due),
                        authorization.missingBy(due));
    }
}

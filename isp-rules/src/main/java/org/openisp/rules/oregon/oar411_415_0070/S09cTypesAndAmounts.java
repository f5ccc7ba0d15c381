package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.service.ServiceAmount;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(9)(c): types and amounts of services in an authorized ISP.
 *
 * <p>"An ISP must not be authorized that includes types or amounts of developmental disabilities services for which the
 * individual is not eligible." Asked about each service, by what was decided on eligibility by the day of its
 * authorization; while it is not authorized, by the day asked about. The amount that counts is that of all services of
 * the kind which the plan has on the first day of this one. Amounts are compared where unit and interval are the same;
 * otherwise a person compares them. Not checked: hours against the service level, which is (1)(e).
 */
final class S09cTypesAndAmounts {

    static final Rule<OregonFacts, ListedService> ELIGIBLE = Paragraph.cite(
                    S09cTypesAndAmounts.class,
                    "(9)(c)",
                    ClauseKind.STATE,
                    "an authorized ISP has no types or amounts of service for which the individual is not eligible")
            .fromPlans()
            .about(OregonFacts::services)
            .byLawOf((facts, about) -> dayToDecide(facts, authorizedOn(about)))
            .checkedBy(S09cTypesAndAmounts::eligible);

    private S09cTypesAndAmounts() {}

    private static Option<LocalDate> authorizedOn(ListedService about) {
        Option<Document> document = about.document();
        return document.isDefined() ? document.get().authorization().firstAuthorizedOn() : Option.none();
    }

    /** The day by which eligibility counts: that of the authorization, or else the day asked about. */
    private static LocalDate dayToDecide(OregonFacts facts, Option<LocalDate> authorizedOn) {
        return authorizedOn.isDefined() ? authorizedOn.get() : facts.asOf();
    }

    private static Outcome eligible(OregonFacts facts, ListedService about) {
        if (about.isUnknown()) {
            return Outcome.undetermined("the services of the plan are not recorded", about.missing("services"));
        }
        Option<LocalDate> authorizedOn = authorizedOn(about);
        Condition isAuthorized = about.isAuthorizedOn(facts.asOf());
        if (authorizedOn.isEmpty() && !isAuthorized.isNo()) {
            return Outcome.undetermined(
                    "it is not recorded whether, and when, the service was authorized",
                    isAuthorized.isKnown()
                            ? Array.of(about.plan().missing("signing/signatures"))
                            : isAuthorized.missing());
        }
        Eligibility eligibility = Eligibility.of(facts, about, dayToDecide(facts, authorizedOn));
        Condition fits = eligibility.eligible();
        boolean forAPerson = false;
        for (Eligibility.Entry entry : eligibility.entries()) {
            Option<ServiceAmount> most =
                    entry.shown(facts, "amount", entry.decision().getAmount());
            if (most.isEmpty()) {
                fits = fits.and(Condition.unknown(entry.missing(facts, "amount")));
            } else {
                Total total = Total.of(about, most.get());
                Condition within = total.isWithin(most.get().getQuantity());
                // A decision without a day may be later: it can only agree.
                boolean mayBeLater = entry.decision().getDecidedOn().isEmpty() && within.isNo();
                fits = fits.and(mayBeLater ? Condition.unknown(entry.missing(facts, "decidedOn")) : within);
                forAPerson = forAPerson || total.isCountedOtherwise;
            }
        }
        if (fits.isYes() && forAPerson) {
            return Outcome.judgment("the amounts are counted in different ways, and a person has to compare them");
        }
        if (fits.isNo() && authorizedOn.isEmpty()) {
            return Outcome.pending(
                    "it is not authorized, and must not be while its type or amount is more than allowed");
        }
        return fits.outcome(
                "the individual is eligible for the type and the amount",
                "the individual is not eligible for the type or the amount",
                "too little is recorded about eligibility or the amount");
    }

    /** How much of a kind of service a plan has on the first day of one of them. */
    private static final class Total {

        /** What is known to be given then. */
        private BigDecimal sure = BigDecimal.ZERO;

        /** What may be given then beside it, as far as amounts are recorded. */
        private BigDecimal perhaps = BigDecimal.ZERO;

        /** What is missing about services that may be given then. */
        private Seq<MissingFact> wouldTell = Array.empty();

        /** Whether one of them has no recorded amount. */
        private boolean lacksAmount;

        /** Whether one of them is counted in another unit or interval. */
        private boolean isCountedOtherwise;

        static Total of(ListedService about, ServiceAmount allowed) {
            Total total = new Total();
            for (ListedService other : about.plan().services()) {
                if (other.service().getKind().equals(about.service().getKind())) {
                    total.add(other, isGivenWith(other, about), allowed);
                }
            }
            return total;
        }

        private void add(ListedService service, Condition given, ServiceAmount allowed) {
            Option<ServiceAmount> amount = service.plan()
                    .facts()
                    .show(service.subject(), "amount", service.service().getAmount());
            if (given.isNo()) {
                return;
            }
            if (amount.isEmpty()) {
                wouldTell = wouldTell.append(service.missing("amount"));
                lacksAmount = true;
                return;
            }
            boolean comparable = amount.get().getUnit().equals(allowed.getUnit())
                    && amount.get().getInterval().equals(allowed.getInterval());
            if (!comparable) {
                isCountedOtherwise = true;
            } else if (given.isYes()) {
                sure = sure.add(amount.get().getQuantity());
            } else {
                perhaps = perhaps.add(amount.get().getQuantity());
                wouldTell = wouldTell.appendAll(given.missing());
            }
        }

        Condition isWithin(BigDecimal allowed) {
            if (sure.compareTo(allowed) > 0) {
                return Condition.no();
            }
            boolean mayBeMore = perhaps.signum() > 0 && sure.add(perhaps).compareTo(allowed) > 0;
            return mayBeMore || lacksAmount ? Condition.of(Said.NOT_RECORDED, wouldTell) : Condition.yes();
        }
    }

    /** Whether the other service is given, as authorized, on the first day of this one. */
    private static Condition isGivenWith(ListedService other, ListedService about) {
        if (other.subject().equals(about.subject())) {
            return Condition.yes();
        }
        Condition authorized =
                other.document().equals(about.document()) || authorizedOn(other).isDefined()
                        ? Condition.yes()
                        : other.isAuthorizedOn(about.plan().facts().asOf());
        Option<Period> own = about.service().getPeriod();
        Option<Period> period = other.plan()
                .facts()
                .show(other.subject(), "period", other.service().getPeriod());
        Option<Document> document = about.document();
        Condition replaced = document.isDefined() ? other.isEndedBy(document.get()) : Condition.no();
        Condition given = authorized.and(replaced.not());
        if (own.isEmpty()) {
            return given.and(Condition.unknown(about.missing("period")));
        }
        LocalDate first = own.get().from();
        return given.and(
                        period.isEmpty()
                                ? Condition.unknown(other.missing("period"))
                                : Condition.of(period.get().contains(first)))
                .and(other.isEndedByRevision(first).not());
    }
}

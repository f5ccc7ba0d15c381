package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.signing.OralAgreement;
import org.openisp.rules.BusinessCalendar;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.Days;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.Counting;

/**
 * OAR 411-415-0070(8)(e)(A)(iii): an oral agreement in place of a signature.
 *
 * <p>"Documented oral agreement may substitute for a signature for up to 10 business days when a revision to an
 * initial or annual ISP is in response to an immediate, unexpected change in circumstance, and the revision is
 * necessary to prevent injury or harm". Only for a revision; never for an initial or annual ISP. Where the individual's
 * side is present without one, nothing was substituted.
 *
 * <p>A revision has one such stretch: of several agreements the first one counts, so that agreeing again does not
 * stretch the ten days. Where the register of agreements is not complete, another one may have stood in before.
 */
public final class S08eAiiiOralAgreement {

    private static final int BUSINESS_DAYS = 10;

    private static final Outcome PRESENT_WITHOUT =
            Outcome.notApplicable("the individual's side is present without an oral agreement");

    static final Rule<OregonFacts, Document> ORAL_AGREEMENT = Paragraph.cite(
                    S08eAiiiOralAgreement.class,
                    "(8)(e)(A)(iii)",
                    ClauseKind.DEADLINE,
                    "an oral agreement to an urgent revision is followed by a signature within 10 business days")
            .fromPlans()
            .about(OregonFacts::documents)
            .byLawOf(S08eAuthorization::lawDay)
            .checkedBy(S08eAiiiOralAgreement::followedBySignature);

    private S08eAiiiOralAgreement() {}

    /** The last day, included, on which the agreement stands in: the tenth business day after it. */
    public static LocalDate standsThrough(LocalDate agreedOn, BusinessCalendar calendar) {
        return standsThrough(agreedOn, calendar, OregonReadings.COUNTING.byDefault());
    }

    /**
     * The last day, included, on which the agreement stands in, by a way of counting. A day that is no business day is
     * never one of the ten: agreed on a Saturday, the Monday is the first either way.
     */
    public static LocalDate standsThrough(LocalDate agreedOn, BusinessCalendar calendar, Counting counting) {
        LocalDate dayZero = counting == Counting.DAY_AFTER_IS_DAY_ONE ? agreedOn : agreedOn.minusDays(1);
        return calendar.plusBusinessDays(dayZero, BUSINESS_DAYS);
    }

    /** The days on which the agreement stands in for the signature of the individual's side. */
    static StandIn standIn(OregonFacts facts, Document document) {
        if (!document.isRevision()) {
            return StandIn.NONE;
        }
        StandIn recorded = standIn(facts, agreements(facts, document));
        Register<OralAgreement> register = document.signing().getOralAgreements();
        return facts.isCompleteThrough(register, facts.asOf())
                ? recorded
                : recorded.orAnotherFrom(
                        facts.absent(register)
                                .notDoneThrough()
                                .map(through -> through.plusDays(1))
                                .getOrElse(LocalDate.MIN),
                        document.missing("signing/oralAgreements"));
    }

    /** The first one that serves stands in. One that may serve leaves open whether it does, or one after it. */
    private static StandIn standIn(OregonFacts facts, List<Agreement> agreements) {
        LocalDate from = LocalDate.MAX;
        LocalDate through = LocalDate.MIN;
        List<MissingFact> missing = new ArrayList<>();
        for (Agreement one : agreements) {
            Conditions conditions = one.conditions(facts);
            if (conditions.met.isNo()) {
                continue;
            }
            LocalDate begins = one.documentedFrom(facts);
            LocalDate ends = one.standsThrough(facts);
            if (!begins.isAfter(ends)) {
                from = Days.earlier(from, begins);
                through = Days.later(through, ends);
            }
            if (conditions.met.isYes()) {
                break;
            }
            missing.addAll(conditions.missing);
        }
        if (from.isAfter(through)) {
            return StandIn.NONE;
        }
        Period days = Period.of(from, through);
        return missing.isEmpty()
                ? StandIn.on(days)
                : StandIn.perhaps(days, Array.ofAll(missing).distinct());
    }

    private static Outcome followedBySignature(OregonFacts facts, Document document) {
        List<Agreement> agreements = agreements(facts, document);
        if (agreements.isEmpty()) {
            return noAgreement(facts, document);
        }
        if (!document.isRevision()) {
            return ifPresent(document, facts.asOf())
                    .getOrElse(() -> Outcome.notMet("an oral agreement serves only for a revision"));
        }
        Option<Outcome> notReached = S08eAuthorization.unlessNeeded(document);
        if (notReached.isDefined()) {
            return notReached.get();
        }
        Agreement first = agreements.get(0);
        Conditions conditions = first.conditions(facts);
        LocalDate due = first.standsThrough(facts);
        if (conditions.apartFromDocumented.isNo() || (conditions.met.isNo() && facts.hasHappened(due.plusDays(1)))) {
            return ifPresent(document, Days.earlier(due, facts.asOf())).getOrElse(() -> cannotServe(facts, document));
        }
        if (conditions.met.isNo() && conditions.apartFromDocumented.isYes()) {
            return document.individualSide().presentBy(facts.asOf()).isYes()
                    ? PRESENT_WITHOUT
                    : Outcome.pending(
                            due, "the oral agreement is not documented yet, and the signature is still to come");
        }
        if (!conditions.met.isYes()) {
            return Outcome.undetermined(
                    "it is not recorded whether an oral agreement could serve", Array.ofAll(conditions.missing));
        }
        Side side = document.individualSide();
        Said inTime = side.presentBy(due);
        Act signed = inTime.isNo() && side.present().doneOn().isEmpty() ? Act.notThrough(due) : side.present();
        Outcome outcome = facts.byLastDay(
                due, inTime.isRecorded() ? signed : Act.notRecorded(), document.missing("signing/signatures"));
        if (outcome.status() == Outcome.Status.UNDETERMINED
                && side.missingBy(due).isEmpty()) {
            return Outcome.judgment("whether it was followed in time turns on a reason for a person");
        }
        return outcome instanceof Outcome.Undetermined unknown
                ? new Outcome.Undetermined(unknown.because(), unknown.due(), side.missingBy(due))
                : outcome;
    }

    /** The answer where the individual's side is present by the day, or may be, so that nothing was substituted. */
    private static Option<Outcome> ifPresent(Document document, LocalDate day) {
        Side side = document.individualSide();
        return switch (side.presentBy(day)) {
            case YES -> Option.some(PRESENT_WITHOUT);
            case NO -> Option.none();
            case NOT_RECORDED ->
                Option.some(
                        side.missingBy(day).isEmpty()
                                ? Outcome.judgment("whether an oral agreement is needed turns on a reason for a person")
                                : Outcome.undetermined(
                                        "it is not recorded whether the individual's side has signed",
                                        side.missingBy(day)));
        };
    }

    /** The answer where none that is recorded can serve: another one may be missing in the register. */
    private static Outcome cannotServe(OregonFacts facts, Document document) {
        return facts.isCompleteThrough(document.signing().getOralAgreements(), facts.asOf())
                ? Outcome.notMet("an oral agreement serves only where it is documented, given by somebody who may sign,"
                        + " and answers an immediate, unexpected change to prevent injury or harm")
                : Outcome.undetermined(
                        "it is not recorded whether there is an oral agreement that could serve",
                        document.missing("signing/oralAgreements"));
    }

    /** No agreement is known of: there is none, or none is needed, or it is not recorded whether there is one. */
    private static Outcome noAgreement(OregonFacts facts, Document document) {
        boolean none = facts.isCompleteThrough(document.signing().getOralAgreements(), facts.asOf())
                || document.needsAuthorization().isNo()
                || document.individualSide().presentBy(facts.asOf()).isYes();
        return none
                ? Outcome.notApplicable("no oral agreement is recorded")
                : Outcome.undetermined(
                        "it is not recorded whether there is an oral agreement",
                        document.missing("signing/oralAgreements"));
    }

    /** The agreements so far, the first one first; of several on one day, the one of which most is known to be in order. */
    private static List<Agreement> agreements(OregonFacts facts, Document document) {
        Register<OralAgreement> register = document.signing().getOralAgreements();
        Seq<OralAgreement> recorded = register.entries();
        List<Agreement> agreements = new ArrayList<>(recorded.size());
        for (int i = 0; i < recorded.size(); i++) {
            OralAgreement agreement = recorded.get(i);
            if (facts.hasHappened(agreement.getAgreedOn())) {
                agreements.add(new Agreement(agreement, place(document, register, i)));
            }
        }
        agreements.sort((one, other) -> one.isBefore(other, facts) ? -1 : other.isBefore(one, facts) ? 1 : 0);
        return agreements;
    }

    private static Subject place(Document document, Register<OralAgreement> register, int index) {
        return document.subject().part("signing", "signing").entry("oralAgreements", register, index, "oral agreement");
    }

    private record Conditions(Said met, Said apartFromDocumented, List<MissingFact> missing) {}

    private record Agreement(OralAgreement agreement, Subject at) {

        private boolean isBefore(Agreement other, OregonFacts facts) {
            boolean serves = !conditions(facts).met.isNo();
            if (serves == other.conditions(facts).met.isNo()) {
                return serves; // one that cannot serve does not stand in the way of one that can
            }
            int byDay = agreement.getAgreedOn().compareTo(other.agreement.getAgreedOn());
            if (byDay != 0) {
                return byDay < 0;
            }
            Conditions these = conditions(facts);
            Conditions those = other.conditions(facts);
            int byOrder = rank(these.met) != rank(those.met)
                    ? rank(these.met) - rank(those.met)
                    : rank(these.apartFromDocumented) - rank(those.apartFromDocumented);
            return byOrder < 0 || (byOrder == 0 && documentedFrom(facts).isBefore(other.documentedFrom(facts)));
        }

        private static int rank(Said met) {
            return switch (met) {
                case YES -> 0;
                case NOT_RECORDED -> 1;
                case NO -> 2;
            };
        }

        private Conditions conditions(OregonFacts facts) {
            List<MissingFact> missing = new ArrayList<>();
            Said change = facts.show(at, "immediateUnexpectedChange", agreement.getImmediateUnexpectedChange());
            Said harm = facts.show(at, "preventsInjuryOrHarm", agreement.getPreventsInjuryOrHarm());
            Said documented = isDocumented(facts);
            note(change, "immediateUnexpectedChange", missing);
            note(harm, "preventsInjuryOrHarm", missing);
            note(documented, "documented", missing);
            Said others = change.and(harm).and(isByASigner(facts, missing));
            return new Conditions(others.and(documented), others, missing);
        }

        private void note(Said said, String field, List<MissingFact> missing) {
            if (!said.isRecorded()) {
                missing.add(new MissingFact(at, field));
            }
        }

        private Said isDocumented(OregonFacts facts) {
            Act documented = facts.show(at, "documented", facts.soFar(agreement.getDocumented()));
            if (documented.doneOn().isDefined()) {
                return Said.YES;
            }
            return documented.notDoneThrough().exists(through -> isTooLateAfter(through, facts))
                    ? Said.NO
                    : Said.NOT_RECORDED;
        }

        /** Whether it is not documented now, or could no longer stand in if it were later. */
        private boolean isTooLateAfter(LocalDate through, OregonFacts facts) {
            return !through.isBefore(facts.asOf())
                    || !through.isBefore(S08eAiiiOralAgreement.standsThrough(
                            agreement.getAgreedOn(), facts.calendar(), facts.reading(OregonReadings.COUNTING)));
        }

        private Said isByASigner(OregonFacts facts, List<MissingFact> missing) {
            if (facts.show(at, "agreedBy", agreement.getAgreedBy()).isEmpty()) {
                missing.add(new MissingFact(at, "agreedBy"));
                return Said.NOT_RECORDED;
            }
            if (agreement.getAgreedBy().get().isForeign()) {
                missing.add(new MissingFact(at, "agreedBy"));
            }
            return new Signers(facts, missing)
                    .accepts(agreement.getPersonId(), agreement.getAgreedBy().get(), agreement.getAgreedOn());
        }

        /** The day since which it is a documented agreement, or may be. */
        private LocalDate documentedFrom(OregonFacts facts) {
            Act documented = facts.soFar(agreement.getDocumented());
            LocalDate from = documented
                    .doneOn()
                    .orElse(documented.notDoneThrough().map(through -> through.plusDays(1)))
                    .getOrElse(agreement.getAgreedOn());
            return Days.later(agreement.getAgreedOn(), from);
        }

        private LocalDate standsThrough(OregonFacts facts) {
            LocalDate agreedOn = agreement.getAgreedOn();
            return facts.countedInBusinessDays(
                    "last day to sign the revision that was agreed to orally",
                    "oral agreement",
                    agreedOn,
                    "10 business days",
                    S08eAiiiOralAgreement.standsThrough(
                            agreedOn, facts.calendar(), facts.reading(OregonReadings.COUNTING)));
        }
    }
}

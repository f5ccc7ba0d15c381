package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Period;
import org.openisp.core.service.PlannedService;
import org.openisp.rules.ClauseKind;
import org.openisp.rules.Condition;
import org.openisp.rules.Outcome;
import org.openisp.rules.Rule;

/**
 * OAR 411-415-0070(8)(h): "Community First Choice (K Plan) and waiver services are only funded by the Department when
 * the services are authorized in an ISP developed in a manner consistent with this rule."
 *
 * <p>Each day of the service, through the day asked about, needs an authorized plan that lists the service for that
 * day, by the period of its own entry; a revision that began it has to be authorized too. A plan that is not in the
 * record is none only on days through which the plans are complete. As far as one plan goes, a service ends with that
 * plan where the plan was ended before its time, or where the service has no last day of its own; and it has no day
 * since a revision was implemented that ended it, nor does that plan list it since then for the entry of another one. A
 * revision that is not in the record ended nothing: the period of the entry stands. Whether the plan was developed
 * consistently with this rule is what the other findings say. Not checked: on which days the Department really paid.
 */
final class S08hFunding {

    static final Rule<OregonFacts, ListedService> AUTHORIZED = Paragraph.cite(
                    S08hFunding.class,
                    "(8)(h)",
                    ClauseKind.STATE,
                    "a K Plan or waiver service is authorized in an ISP on every day on which it is funded")
            .fromPlans()
            .about(ListedService::servicesOrPlans)
            .byLawOf(S08hFunding::lawDay)
            .checkedBy(S08hFunding::authorized);

    private S08hFunding() {}

    /** The first day of the service, or else the law day of the plan. */
    private static LocalDate lawDay(OregonFacts facts, ListedService about) {
        Option<Period> period = about.listed().flatMap(PlannedService::getPeriod);
        boolean begun = period.isDefined() && facts.hasHappened(period.get().from());
        return begun ? period.get().from() : about.plan().lawDay();
    }

    private static Outcome authorized(OregonFacts facts, ListedService about) {
        Option<Outcome> notReached = about.unlessKPlanOrWaiver();
        boolean isOther = notReached.isDefined() && notReached.get().status() == Outcome.Status.NOT_APPLICABLE;
        if (isOther || about.listed().isEmpty()) {
            return notReached.get();
        }
        PlannedService service = about.service();
        if (facts.show(about.subject(), "departmentFunded", service.getDepartmentFunded())
                .isNo()) {
            return Outcome.notApplicable("the service is not paid using Department funds");
        }
        Option<Period> period = service.getPeriod();
        if (period.isEmpty()) {
            return notReached.getOrElse(
                    () -> Outcome.undetermined("the days of the service are not recorded", about.missing("period")));
        }
        LocalDate first = period.get().from();
        if (!facts.hasHappened(first)) {
            return Outcome.notApplicable("the service has not begun yet");
        }
        if (about.isEndedByRevisionInRecord(first).isYes()) {
            return Outcome.notApplicable("a revision ended the service before it would have begun");
        }
        LocalDate last = lastDay(facts, about.plan(), period.get());
        if (last.isBefore(first)) {
            return Outcome.notApplicable("the plan was over before the service would have begun");
        }
        return notReached.isDefined() ? notReached.get() : everyDay(facts, about, first, last);
    }

    /** The last day so far on which the service is asked about; before its first day where there is none yet. */
    static LocalDate lastDay(OregonFacts facts, IspFacts plan, Period period) {
        Option<LocalDate> ended = plan.terminatedOn();
        Option<LocalDate> lastOfPlan = plan.lastDay();
        boolean endsThePlan =
                ended.isDefined() && plan.endsOn().forAll(written -> ended.get().isBefore(written));
        Option<LocalDate> through = period.through();
        boolean isItsOwn = through.isDefined() && !(endsThePlan && through.get().isAfter(ended.get()));
        Option<LocalDate> last = isItsOwn ? through : lastOfPlan;
        return last.isDefined() && facts.hasHappened(last.get()) ? last.get() : facts.asOf();
    }

    private static Outcome everyDay(OregonFacts facts, ListedService about, LocalDate first, LocalDate last) {
        Condition covered = Condition.yes();
        boolean forAPerson = false;
        for (Coverage stretch : Coverage.of(facts, about, first, last)) {
            if (stretch.isForAPerson()) {
                forAPerson = true;
            } else {
                covered = covered.and(stretch.listed());
            }
        }
        if (covered.isYes() && forAPerson) {
            return Outcome.judgment(
                    "whether it was authorized turns on a reason that a person has to accept or refuse");
        }
        return covered.outcome(
                "an authorized ISP lists the service on each of its days so far",
                "on a day of the service no authorized ISP lists it",
                "it is not recorded whether an authorized ISP lists the service on each of its days");
    }
}

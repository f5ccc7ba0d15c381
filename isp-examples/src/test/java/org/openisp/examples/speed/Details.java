package org.openisp.examples.speed;

import static org.openisp.examples.speed.Plain.NEVER;
import static org.openisp.examples.speed.Plain.NO;
import static org.openisp.examples.speed.Plain.NONE;
import static org.openisp.examples.speed.Plain.OPEN;
import static org.openisp.examples.speed.Plain.YES;
import static org.openisp.examples.speed.Plain.act;
import static org.openisp.examples.speed.Plain.complete;
import static org.openisp.examples.speed.Plain.day;
import static org.openisp.examples.speed.Plain.doneOn;
import static org.openisp.examples.speed.Plain.isDone;
import static org.openisp.examples.speed.Plain.isNotDoneBy;
import static org.openisp.examples.speed.Plain.not;
import static org.openisp.examples.speed.Plain.said;
import static org.openisp.examples.speed.Plain.yesOrNo;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Arrays;
import org.openisp.core.Act;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.School;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.limitation.BehaviorDirection;
import org.openisp.core.limitation.BehaviorPlan;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.limitation.SafeguardPurpose;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.EmergencyPlanExtension;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.ServiceAuthorization;
import org.openisp.core.signing.Signing;
import org.openisp.core.team.Objection;

/** What the clauses ask of a record beside the terms that many of them share, by hand. */
final class Details {

    private final Terms t;

    /** Whether, after {@link #extended}, something is missing that would tell whether it is extended further. */
    boolean extensionOpen;

    // Who gets a copy, after gatherRecipients, and whether that is known of each.
    String[] recipients = new String[8];
    boolean[] isKnown = new boolean[8];
    int recipientsUsed;

    // The copies of plans that have been provided, after gatherCopies.
    private int copies;
    private Delivery[] copy = new Delivery[8];
    private int[] copiedOn = new int[8];

    // The unbroken enrollments in case management in their order, after gatherEnrollments.
    int enrollments;
    int[] enrolledFrom = new int[4];
    int[] enrolledThrough = new int[4];

    Details(Terms terms) {
        t = terms;
    }

    int meetsAssessedNeed(int p, PlannedService service) {
        if (service.getNeedIds().isEmpty()) {
            return OPEN;
        }
        Seq<String> needIds = service.getNeedIds().get();
        int meets = NO;
        for (int i = 0; i < needIds.size(); i++) {
            int is = isNeed(p, needIds.get(i));
            meets = is == NO ? meets : Math.max(meets, Math.min(is, isFound(p, needIds.get(i))));
        }
        return meets;
    }

    int isNeed(int p, String needId) {
        if (t.record.getNeeds().isEmpty()) {
            return OPEN;
        }
        Seq<Need> needs = t.record.getNeeds().get();
        for (int i = 0; i < needs.size(); i++) {
            if (needs.get(i).getId().equals(needId)) {
                int ended = day(needs.get(i).getEndedOn());
                int identified = cameInTime(p, day(needs.get(i).getIdentifiedOn()));
                int goesOn = t.start[p] == NONE ? OPEN : yesOrNo(ended >= t.start[p]);
                return ended == NONE || ended > t.asOf ? identified : Math.min(identified, goesOn);
            }
        }
        return NO;
    }

    int isFound(int p, String needId) {
        Seq<NeedsAssessment> assessments = t.record.getNeedsAssessments().entries();
        int found = complete(t.record.getNeedsAssessments(), t.recordComplete) >= lastSoFar(p) ? NO : OPEN;
        for (int i = 0; i < assessments.size(); i++) {
            NeedsAssessment one = assessments.get(i);
            int lists = one.getNeedIds().isEmpty()
                    ? OPEN
                    : yesOrNo(Plain.contains(one.getNeedIds().get(), needId));
            if (lists != NO) {
                found = Math.max(found, Math.min(lists, isSubmitted(p, one)));
            }
        }
        return found;
    }

    private int isSubmitted(int p, NeedsAssessment one) {
        int on = day(one.getSubmitted().doneOn());
        if (on != NONE) {
            return cameInTime(p, on);
        }
        if (one.getWaived().isYes()) {
            return NO;
        }
        return day(one.getSubmitted().notDoneThrough()) >= lastSoFar(p) ? NO : OPEN;
    }

    private int lastSoFar(int p) {
        return t.last[p] == NONE ? t.asOf : Math.min(t.last[p], t.asOf);
    }

    /** Whether something came about before the plan was over; what bears no day counts. */
    private int cameInTime(int p, int on) {
        if (on > lastSoFar(p)) {
            return NO;
        }
        return on == NONE || t.last[p] != NONE || on <= t.start[p] ? YES : OPEN;
    }

    int consented(int p, NewStartDate newStart) {
        int start = day(newStart.getEstablishedStart());
        int consent = consent(newStart, start);
        int within = NO;
        for (int other = 0; other < t.plans; other++) {
            if (other != p) {
                int first = t.start[other];
                within = Math.max(
                        within, first == NONE ? OPEN : yesOrNo(start >= first && start <= Plain.twelveMonths(first)));
            }
        }
        within = within == NO && t.plansComplete < start ? OPEN : within;
        if (consent == NO) {
            return start > t.asOf ? Codes.PENDING : Codes.NOT_MET;
        }
        if (within == NO) {
            return Codes.NOT_MET;
        }
        return Math.min(consent, within) == YES ? Codes.MET : Codes.UNDETERMINED;
    }

    int consent(NewStartDate newStart, int start) {
        int given = act(newStart.getConsented(), t.asOf);
        if (!isDone(given)) {
            return isNotDoneBy(given, t.asOf) ? NO : OPEN;
        }
        if (doneOn(given) > start) {
            return NO;
        }
        Option<Capacity> by = newStart.getConsentedBy();
        return by.isEmpty() || by.get().isForeign()
                ? OPEN
                : t.signers.accepts(newStart.getConsentedByPersonId(), by.get(), doneOn(given));
    }

    /** The day on which a limitation is looked at. */
    int lookedAt(Limitation limitation) {
        int ended = day(limitation.getEndedOn());
        return ended == NONE || ended > t.asOf ? t.asOf : ended;
    }

    int isFor(Safeguard safeguard, SafeguardPurpose purpose) {
        return safeguard.getPurposes().isEmpty()
                ? OPEN
                : yesOrNo(Plain.contains(safeguard.getPurposes().get(), purpose));
    }

    int isDirected(Safeguard safeguard, int day, boolean orInEmergencyPlan) {
        if (safeguard.getDirections().isEmpty()) {
            return OPEN;
        }
        int any = NO;
        for (BehaviorDirection direction : safeguard.getDirections().get()) {
            int author = said(direction.getAuthorIsBehaviorProfessional());
            any = Math.max(any, Math.min(author, directs(direction.getDocumentId(), day, orInEmergencyPlan)));
        }
        return any;
    }

    int directs(String documentId, int day, boolean orInEmergencyPlan) {
        for (BehaviorPlan plan : t.record.getBehaviorPlans().entries()) {
            if (plan.getId().equals(documentId)) {
                return plan.getWrittenOn().isEmpty() ? OPEN : yesOrNo(day(plan.getWrittenOn()) <= day);
            }
        }
        for (TemporaryEmergencySafetyPlan plan : t.record.getEmergencyPlans().entries()) {
            if (plan.getId().equals(documentId)) {
                return orInEmergencyPlan ? isInEffect(plan, day) : NO;
            }
        }
        boolean known = complete(t.record.getBehaviorPlans(), t.recordComplete) >= day
                && (!orInEmergencyPlan || complete(t.record.getEmergencyPlans(), t.recordComplete) >= day);
        return known ? NO : OPEN;
    }

    int isOrdered(Safeguard safeguard, int day) {
        if (safeguard.getMedicalOrders().isEmpty()) {
            return OPEN;
        }
        int any = NO;
        for (MedicalOrder order : safeguard.getMedicalOrders().get()) {
            any = Math.max(any, Math.min(Plain.isGivenBy(order, day), Plain.isOrder(order)));
        }
        return any;
    }

    /** What the order lacks is not made up for by a paper that is no such order. */
    int statesSituations(Safeguard safeguard, int day) {
        if (safeguard.getMedicalOrders().isEmpty()) {
            return OPEN;
        }
        int anywhere = NO;
        int inTheOrder = NO;
        int lackingInTheOrder = NO;
        for (MedicalOrder order : safeguard.getMedicalOrders().get()) {
            int given = Plain.isGivenBy(order, day);
            int states = said(order.getSituations().said());
            int isOrder = Math.min(given, Plain.isOrder(order));
            anywhere = Math.max(anywhere, Math.min(given, states));
            inTheOrder = Math.max(inTheOrder, Math.min(isOrder, states));
            lackingInTheOrder = Math.max(lackingInTheOrder, Math.min(isOrder, not(states)));
        }
        return Math.min(anywhere, Math.max(inTheOrder, not(lackingInTheOrder)));
    }

    /** How far approved extensions bring the plan. */
    int extended(TemporaryEmergencySafetyPlan plan, int last, int longest) {
        extensionOpen = plan.getExtensions().isEmpty();
        if (extensionOpen) {
            return last;
        }
        Seq<EmergencyPlanExtension> extensions = plan.getExtensions().get();
        if (extensions.size() > 1) {
            extensions = extensions.sortBy(EmergencyPlanExtension::getThrough);
        }
        int through = last;
        for (int i = 0; i < extensions.size(); i++) {
            EmergencyPlanExtension one = extensions.get(i);
            int approved = Math.min(
                    Plain.isDoneBy(act(one.getApprovedForIndividual(), t.asOf), through),
                    Plain.isDoneBy(act(one.getApprovedByCaseManager(), t.asOf), through));
            approved = approved == NO ? NO : Math.min(approved, byTheRightPerson(one, through));
            extensionOpen |= approved == OPEN;
            if (approved == YES) {
                through = Math.max(through, Math.min(day(one.getThrough()), longest));
            }
        }
        return through;
    }

    int byTheRightPerson(EmergencyPlanExtension one, int due) {
        if (one.getApprovedBy().isEmpty()) {
            return OPEN;
        }
        Capacity by = one.getApprovedBy().get();
        if (by.equals(Capacity.INDIVIDUAL)) {
            return YES;
        }
        if (!by.equals(Capacity.LEGAL_REPRESENTATIVE)) {
            return by.isForeign() ? OPEN : NO;
        }
        int on = one.getApprovedForIndividual() instanceof Act.On done
                ? day(done.doneOn().get())
                : due;
        return t.signers.accepts(one.getApprovedByPersonId(), by, on);
    }

    /** Whether a plan is in effect on a day: no longer than it says, nor than both have approved. */
    int isInEffect(TemporaryEmergencySafetyPlan plan, int day) {
        int from = day(plan.getInEffectFrom());
        int expires = day(plan.getExpiresOn());
        if (day < from || day > from + 179 || (expires != NONE && day > expires)) {
            return NO;
        }
        int notEnded = expires == NONE ? OPEN : YES;
        if (day <= extended(plan, from + 89, from + 179)) {
            return notEnded;
        }
        return extensionOpen ? OPEN : NO;
    }

    int isWorkingAge(int day) {
        if (t.record.getIndividual().getBirthDate().isEmpty()) {
            return OPEN;
        }
        LocalDate birth = t.record.getIndividual().getBirthDate().get().value();
        if (day >= Plain.birthday(birth, 61) || day < Plain.birthday(birth, 18)) {
            return NO;
        }
        return day >= Plain.birthday(birth, 21) ? YES : hasLeftSchool(Math.min(day, t.asOf));
    }

    /** Whether the age alone tells it, whenever a plan through this day begins under the texts. */
    int isWorkingAgeWhenever(int last) {
        if (t.record.getIndividual().getBirthDate().isEmpty() || (last != NONE && last < Plain.FIRST_TEXT)) {
            return OPEN;
        }
        LocalDate birth = t.record.getIndividual().getBirthDate().get().value();
        if (Plain.FIRST_TEXT >= Plain.birthday(birth, 61) || (last != NONE && last < Plain.birthday(birth, 18))) {
            return NO;
        }
        boolean always =
                Plain.FIRST_TEXT >= Plain.birthday(birth, 21) && last != NONE && last < Plain.birthday(birth, 61);
        return always ? YES : OPEN;
    }

    int hasLeftSchool(int day) {
        if (t.record.getSchool().isEmpty()) {
            return OPEN;
        }
        School school = t.record.getSchool().get();
        int exited = act(school.getExited(), t.asOf);
        if (isNotDoneBy(exited, day) || (isDone(exited) && doneOn(exited) > day)) {
            return NO;
        }
        int latest = NONE;
        boolean holds = false;
        boolean contradicted = false;
        if (school.getAttending().isDefined()) {
            for (Observation one : school.getAttending().get()) {
                int on = day(one.on());
                if (on <= day && on > latest) {
                    latest = on;
                    holds = one.holds();
                    contradicted = false;
                } else if (on == latest) {
                    contradicted |= one.holds() != holds;
                }
            }
        }
        if (latest != NONE && !contradicted && (!isDone(exited) || latest > doneOn(exited))) {
            return yesOrNo(!holds);
        }
        return isDone(exited) ? YES : OPEN;
    }

    int careerPlan(int due) {
        int first = NEVER;
        Seq<CareerDevelopmentPlan> plans = t.record.getCareerDevelopmentPlans().entries();
        for (int i = 0; i < plans.size(); i++) {
            int completed = day(plans.get(i).getCompletedOn());
            first = completed <= t.asOf ? Math.min(first, completed) : first;
        }
        return Plain.firstBy(due, first, complete(t.record.getCareerDevelopmentPlans(), t.recordComplete));
    }

    int isDocumented(Isp isp, Objection objection) {
        int said = said(objection.getDocumentedInPlan());
        if (said == OPEN && objection.getEvidence().isDefined()) {
            for (var one : objection.getEvidence().get()) {
                if (one.getDocumentId().equals(isp.getId()) && day(one.getDay()) <= t.asOf) {
                    return YES;
                }
            }
        }
        return said;
    }

    Signing signing(int d) {
        var revision = t.revision[d];
        return revision == null ? t.plan[t.planOf[d]].getSigning() : revision.getSigning();
    }

    void gatherRecipients(Option<Seq<Representative>> representatives, Option<Seq<String>> others, int day) {
        recipientsUsed = 0;
        addRecipient(t.record.getIndividual().getId(), true);
        if (representatives.isDefined()) {
            for (int i = 0; i < representatives.get().size(); i++) {
                Representative one = representatives.get().get(i);
                int acts = t.signers.acts(one, day);
                if (one.getKind().equals(RepresentativeKind.DESIGNATED_REPRESENTATIVE)) {
                    acts = Math.min(acts, t.signers.isAuthorizedBy(one, day));
                }
                if (acts != NO) {
                    addRecipient(one.getPersonId(), acts == YES);
                }
            }
        }
        if (others.isDefined()) {
            for (int i = 0; i < others.get().size(); i++) {
                addRecipient(others.get().get(i), true);
            }
        }
    }

    void addRecipient(String id, boolean known) {
        for (int i = 0; i < recipientsUsed; i++) {
            if (recipients[i].equals(id)) {
                isKnown[i] |= known;
                return;
            }
        }
        if (recipientsUsed == recipients.length) {
            recipients = Arrays.copyOf(recipients, 2 * recipientsUsed);
            isKnown = Arrays.copyOf(isKnown, 2 * recipientsUsed);
        }
        recipients[recipientsUsed] = id;
        isKnown[recipientsUsed++] = known;
    }

    /** Gathers the copies of plans that have been provided. */
    void gatherCopies() {
        copies = 0;
        Seq<Delivery> deliveries = t.record.getDeliveries().entries();
        if (deliveries.size() > copy.length) {
            copy = new Delivery[2 * deliveries.size()];
            copiedOn = new int[2 * deliveries.size()];
        }
        for (int i = 0; i < deliveries.size(); i++) {
            Delivery one = deliveries.get(i);
            int on = day(one.getDeliveredOn());
            if (on <= t.asOf
                    && one.getKind().equals(DeliveryKind.PLAN_COPY)
                    && one.getDocumentId().isDefined()) {
                copy[copies] = one;
                copiedOn[copies++] = on;
            }
        }
    }

    /** The first copy for a recipient of this document or of a later authorized one. */
    int copied(int d, String recipient, int authorizedOn) {
        int first = NEVER;
        for (int i = 0; i < copies; i++) {
            int on = copiedOn[i];
            if (on >= authorizedOn
                    && on < first
                    && copy[i].getRecipientId().equals(recipient)
                    && isThisOrLater(d, copy[i].getDocumentId().get(), on, authorizedOn)) {
                first = on;
            }
        }
        return Plain.firstBy(authorizedOn + 14, first, complete(t.record.getDeliveries(), t.recordComplete));
    }

    boolean isThisOrLater(int d, String documentId, int deliveredOn, int authorizedOn) {
        if (documentId.equals(t.id[d]) || documentId.equals(t.plan[t.planOf[d]].getId())) {
            return true;
        }
        for (int other = 0; other < t.documents; other++) {
            if (t.id[other].equals(documentId)) {
                int on = t.signed[other].firstAuthorizedOn();
                return on != NONE && on >= authorizedOn && on <= deliveredOn;
            }
        }
        return false;
    }

    /** Whether no earlier entry that counts is about the same service. */
    boolean isFirst(Seq<ServiceAuthorization> entries, int number, String serviceId) {
        for (int i = 0; i < number; i++) {
            if (entries.get(i).getServiceId().equals(serviceId)
                    && day(entries.get(i).getAuthorizedOn()) <= t.asOf) {
                return false;
            }
        }
        return true;
    }

    Option<FundingAuthority> authority(int d, String serviceId) {
        int p = t.planNumber(t.plan[t.planOf[d]].getId());
        Option<Seq<PlannedService>> services = t.plan[p].getServices();
        for (int i = 0; services.isDefined() && i < services.get().size(); i++) {
            if (services.get().get(i).getId().equals(serviceId)) {
                return services.get().get(i).getFundingAuthority();
            }
        }
        return Option.none();
    }

    /** The unbroken enrollments in case management, in their order. */
    void gatherEnrollments() {
        Seq<CaseManagementEnrollment> entries = t.record.getCaseManagement().entries();
        enrollments = entries.size();
        if (enrollments > enrolledFrom.length) {
            enrolledFrom = new int[2 * enrollments];
            enrolledThrough = new int[2 * enrollments];
        }
        for (int i = 0; i < enrollments; i++) {
            Period period = entries.get(i).getPeriod();
            int from = day(period.from());
            int through = period.through().isEmpty() ? NEVER : day(period.through());
            int at = i;
            while (at > 0 && enrolledFrom[at - 1] > from) {
                enrolledFrom[at] = enrolledFrom[at - 1];
                enrolledThrough[at] = enrolledThrough[at - 1];
                at--;
            }
            enrolledFrom[at] = from;
            enrolledThrough[at] = through;
        }
        int joined = 0;
        for (int i = 1; i < enrollments; i++) {
            if (enrolledThrough[joined] == NEVER || enrolledFrom[i] <= enrolledThrough[joined] + 1) {
                enrolledThrough[joined] = Math.max(enrolledThrough[joined], enrolledThrough[i]);
            } else {
                joined++;
                enrolledFrom[joined] = enrolledFrom[i];
                enrolledThrough[joined] = enrolledThrough[i];
            }
        }
        enrollments = Math.min(enrollments, joined + 1);
    }
}

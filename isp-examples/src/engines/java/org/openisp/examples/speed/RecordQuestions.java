package org.openisp.examples.speed;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.career.School;
import org.openisp.core.limitation.BehaviorDirection;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.core.limitation.SafeguardPurpose;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;

/** What the clauses about other parts of a record are asked about. */
final class RecordQuestions {

    private final EngineFacts facts;

    RecordQuestions(EngineFacts facts) {
        this.facts = facts;
    }

    /** A safeguard of a limitation; or the limitation whose safeguards, or the record whose limitations are not there. */
    private record Equipment(int lawDay, @Nullable Safeguard safeguard, Said applied) {}

    /** The text of 2024 of (3)(e)(B) stands apart from that of 2025: each answers for its own days. */
    private void equipment(int clause, int from, int until, BiConsumer<Equipment, Asked.Place> each) {
        Option<Seq<Limitation>> limitations = facts.record.getLimitations();
        if (limitations.isEmpty() && facts.day >= from && facts.day < until) {
            each.accept(new Equipment(facts.day, null, Said.NOT_RECORDED), facts.placeOfRecord(clause, facts.day));
        }
        for (Limitation one : EngineFacts.all(limitations)) {
            int ended = Plain.day(one.getEndedOn());
            int lawDay = ended == Plain.NONE || ended > facts.day ? facts.day : ended;
            boolean before = lawDay < Plain.FIRST_TEXT && from == Plain.FIRST_TEXT;
            if (!before && (lawDay < from || lawDay >= until)) {
                continue;
            }
            if (one.getSafeguards().isEmpty()) {
                each.accept(new Equipment(lawDay, null, Said.NOT_RECORDED), facts.place(clause, one.getId(), lawDay));
            }
            Said applied = EngineFacts.said(Plain.isApplied(one, facts.day));
            for (Safeguard safeguard : EngineFacts.all(one.getSafeguards())) {
                if (safeguard.getKind() == SafeguardKind.EQUIPMENT) {
                    each.accept(
                            new Equipment(lawDay, safeguard, applied), facts.place(clause, safeguard.getId(), lawDay));
                }
            }
        }
    }

    private static Said isFor(@Nullable Safeguard safeguard, SafeguardPurpose purpose) {
        return safeguard == null || safeguard.getPurposes().isEmpty()
                ? Said.NOT_RECORDED
                : Said.of(safeguard.getPurposes().get().contains(purpose));
    }

    void directed(int clause) {
        equipment(clause, Plain.FIRST_TEXT, Plain.SECOND_TEXT, (about, place) -> directed(about, place, false));
        equipment(clause, Plain.SECOND_TEXT, Plain.NEVER, (about, place) -> directed(about, place, true));
    }

    private void directed(Equipment about, Asked.Place place, boolean emergencyPlansCount) {
        Safeguard safeguard = about.safeguard;
        List<Asked.Direction> directions = new ArrayList<>();
        if (safeguard != null) {
            for (BehaviorDirection one : EngineFacts.all(safeguard.getDirections())) {
                directions.add(new Asked.Direction(one.getDocumentId(), one.getAuthorIsBehaviorProfessional()));
            }
        }
        boolean recorded = safeguard != null && safeguard.getDirections().isDefined();
        Asked.Directed directed = new Asked.Directed(
                place,
                safeguard != null,
                emergencyPlansCount,
                LocalDate.ofEpochDay(about.lawDay),
                isFor(safeguard, SafeguardPurpose.CHALLENGING_BEHAVIOR),
                recorded ? directions : null,
                about.applied);
        facts.add(directed);
        for (int i = 0; i < directions.size(); i++) {
            Asked.Direction one = directions.get(i);
            facts.add(new Asked.DirectionLink(place.slot(), i, directed, one.documentId(), one.byProfessional()));
        }
    }

    void ordered(int clause) {
        equipment(clause, Plain.FIRST_TEXT, Plain.NEVER, (about, place) -> {
            Safeguard safeguard = about.safeguard;
            facts.add(new Asked.Ordered(
                    place,
                    safeguard != null,
                    LocalDate.ofEpochDay(about.lawDay),
                    isFor(safeguard, SafeguardPurpose.MEDICAL),
                    orders(safeguard, about.lawDay),
                    about.applied));
        });
    }

    void situations(int clause) {
        equipment(clause, Plain.FIRST_TEXT, Plain.NEVER, (about, place) -> {
            Safeguard safeguard = about.safeguard;
            facts.add(new Asked.Situations(
                    place,
                    safeguard != null,
                    LocalDate.ofEpochDay(about.lawDay),
                    isFor(safeguard, SafeguardPurpose.MEDICAL),
                    orders(safeguard, about.lawDay),
                    about.applied));
        });
    }

    private static @Nullable List<Asked.Order> orders(@Nullable Safeguard safeguard, int day) {
        if (safeguard == null || safeguard.getMedicalOrders().isEmpty()) {
            return null;
        }
        List<Asked.Order> orders = new ArrayList<>();
        for (MedicalOrder one : safeguard.getMedicalOrders().get()) {
            orders.add(new Asked.Order(
                    EngineFacts.said(Plain.isGivenBy(one, day)),
                    one.getByLicensedProvider(),
                    one.getMedicalUseOnly(),
                    one.getSituations().said()));
        }
        return orders;
    }

    void inEffect(int clause) {
        if (facts.isUnrecorded(clause, facts.record.getEmergencyPlans())) {
            return;
        }
        for (TemporaryEmergencySafetyPlan plan :
                facts.record.getEmergencyPlans().entries()) {
            facts.add(new Asked.InEffect(
                    facts.place(clause, plan.getId(), Plain.day(plan.getInEffectFrom())),
                    plan.getExpiresOn().getOrNull(),
                    facts.extendedThrough(plan),
                    EngineFacts.longest(plan),
                    facts.details.extensionOpen));
        }
    }

    void student(int clause) {
        Option<School> recorded = facts.record.getSchool();
        Option<LocalDate> expected = recorded.flatMap(School::getExpectedExitOn);
        Act exited = recorded.map(School::getExited).getOrElse(Act.notRecorded());
        Act opportunity = recorded.map(School::getCareerPlanOpportunity).getOrElse(Act.notRecorded());
        LocalDate exitedOn = facts.doneOn(exited);
        boolean early = exitedOn != null && expected.forAll(exitedOn::isBefore);
        LocalDate lawDay = early ? exitedOn : expected.getOrElse(facts.asOf);
        facts.add(new Asked.Student(
                placeOfSchool(clause, lawDay),
                recorded.map(School::getIdeaEligible).getOrElse(Said.NOT_RECORDED),
                expected.getOrNull(),
                exitedOn,
                facts.notThrough(exited),
                facts.doneOn(opportunity),
                facts.notThrough(opportunity)));
    }

    private Asked.Place placeOfSchool(int clause, LocalDate lawDay) {
        return facts.place(clause, facts.record.getId(), Plain.day(lawDay));
    }

    void afterAssessment(int clause) {
        if (facts.isUnrecorded(clause, facts.record.getNeedsAssessments())) {
            return;
        }
        for (NeedsAssessment one : facts.record.getNeedsAssessments().entries()) {
            if (one.getKind().equals(AssessmentKind.OREGON_NEEDS_ASSESSMENT)) {
                LocalDate conducted = facts.doneOn(one.getSubmitted());
                facts.add(new Asked.AfterAssessment(
                        facts.place(clause, one.getId(), conducted == null ? facts.day : Plain.day(conducted)),
                        conducted,
                        facts.notThrough(one.getSubmitted())));
            }
        }
    }

    void firstAnnual(int clause) {
        if (facts.isUnrecorded(clause, facts.record.getCaseManagement())) {
            return;
        }
        Details details = facts.details;
        details.gatherEnrollments();
        for (int i = 0; i < details.enrollments; i++) {
            facts.add(new Asked.FirstAnnual(
                    facts.place(clause, "", details.enrolledFrom[i]),
                    LocalDate.ofEpochDay(details.enrolledFrom[i]),
                    through(details.enrolledThrough[i]),
                    managedThrough() >= details.enrolledFrom[i] - 1,
                    managedThrough() > details.enrolledThrough[i]));
        }
    }

    void nextAnnual(int clause) {
        Details details = facts.details;
        details.gatherEnrollments();
        for (AnnualPlan plan : facts.record.getAnnualPlans().entries()) {
            LocalDate developed = plan.getDevelopedOn();
            int day = Plain.day(developed);
            int enrolled = -1;
            for (int i = details.enrollments - 1; i >= 0; i--) {
                enrolled = details.enrolledFrom[i] <= day && day <= details.enrolledThrough[i] ? i : enrolled;
            }
            if (facts.hasHappened(developed)) {
                facts.add(new Asked.NextAnnual(
                        facts.place(clause, plan.getId(), day),
                        developed,
                        enrolled < 0 ? null : LocalDate.ofEpochDay(details.enrolledFrom[enrolled]),
                        enrolled < 0 ? null : through(details.enrolledThrough[enrolled]),
                        enrolled >= 0 && managedThrough() > details.enrolledThrough[enrolled]));
            }
        }
    }

    /** Through which day the register of case management is complete. */
    private int managedThrough() {
        return Plain.complete(facts.record.getCaseManagement(), facts.terms.recordComplete);
    }

    private static @Nullable LocalDate through(int day) {
        return day == Plain.NEVER ? null : LocalDate.ofEpochDay(day);
    }
}

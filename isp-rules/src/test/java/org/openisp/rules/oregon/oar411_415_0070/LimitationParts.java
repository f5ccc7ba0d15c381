package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Setting;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.limitation.BehaviorDirection;
import org.openisp.core.limitation.Consent;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.LimitationReview;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.limitation.Practice;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.core.limitation.SafeguardPurpose;
import org.openisp.core.need.Need;
import org.openisp.core.plan.Isp;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.Rule;

/** Parts of records for section (3): an adult in a 24-hour program whose food is limited as it should be. */
final class LimitationParts {

    static final String PLAN = "plan-1";
    static final String LIMITATION = "limitation-1";
    static final String PRACTICE = "practice-1";
    static final String SAFEGUARD = "safeguard-1";
    static final String HOUSE = "house";

    private LimitationParts() {}

    /** The one answer of a rule about the subject with this id. */
    static Outcome asked(Rule<?, ?> rule, String subjectId, ServiceRecord record, String asOf) {
        Seq<Finding> found = Oar411_415_0070.rulebook()
                .check(record, Question.asOf(Some.day(asOf)))
                .findings()
                .filter(finding -> finding.requirement().equals(rule.requirement())
                        && finding.subject().id().equals(subjectId)
                        && finding.subject().attribute().isEmpty());
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " findings about " + subjectId + ": " + found);
        }
        return found.get(0).outcome();
    }

    /** From 2025-03-01, consented to on 2025-02-20, reviewed never yet: everything that is asked for is there. */
    static Limitation.Builder limitation(Freedom freedom) {
        return Limitation.builder()
                .id(LIMITATION)
                .freedom(freedom)
                .planIds(Array.of(PLAN))
                .started(Act.on(Some.day("2025-03-01")))
                .threatToHealthAndSafety(Said.YES)
                .needIds(Array.of("need-1"))
                .earlierInterventions(Noted.yes())
                .lessIntrusiveMethods(Noted.yes())
                .description(Noted.yes())
                .proportionate(Said.YES)
                .dataCollection(Noted.yes())
                .timeLimits(Noted.yes())
                .reviewBy(Some.day("2026-03-01"))
                .reviews(Register.of())
                .consents(Register.of(consent(Capacity.INDIVIDUAL, "2025-02-20")))
                .assuranceOfNoHarm(Noted.yes())
                .restraintOrders(Array.empty())
                .safeguards(Array.empty());
    }

    static Consent consent(Capacity capacity, String givenOn) {
        return Consent.builder()
                .capacity(capacity)
                .givenOn(Some.day(givenOn))
                .informed(Said.YES)
                .signedForm(Said.YES)
                .build();
    }

    static LimitationReview review(String heldOn) {
        return LimitationReview.builder()
                .heldOn(Some.day(heldOn))
                .stillNeeded(Said.YES)
                .build();
    }

    static Need need(String id) {
        return Need.builder().id(id).threatensSelfOrOthers(Said.YES).build();
    }

    static Isp plan(String id, String startsOn, String endsOn) {
        return Some.plan(id)
                .startsOn(Row.day(startsOn))
                .endsOn(Row.day(endsOn))
                .signing(Some.unsigned())
                .build();
    }

    static Setting.Builder house() {
        return Setting.builder().id(HOUSE).bedroomShared(Said.YES).residencyAgreement(Said.NO);
    }

    static Stay stay(ProgramType program, String settingId) {
        return Stay.builder()
                .id("stay-1")
                .programType(program)
                .settingId(Option.when(Row.isRecorded(settingId), settingId))
                .enteredOn(Some.day("2025-01-10"))
                .build();
    }

    /** Applied in the house from 2025-03-01 on, covered by the limitation. */
    static Practice.Builder practice(Freedom freedom) {
        return Practice.builder()
                .id(PRACTICE)
                .freedom(freedom)
                .period(Period.from(Some.day("2025-03-01")))
                .settingId(HOUSE)
                .limitationId(LIMITATION);
    }

    /** A plan from 2025-03-01 to 2026-02-28, an adult born in 1990 in a 24-hour program, and these limitations. */
    static ServiceRecord record(Limitation... limitations) {
        return Some.record()
                .individual(SigningParts.born("1990-05-05"))
                .plans(Register.of(plan(PLAN, "2025-03-01", "2026-02-28")))
                .stays(Register.of(stay(ProgramType.TWENTY_FOUR_HOUR_RESIDENTIAL, HOUSE)))
                .settings(Array.of(house().build()))
                .needs(Array.of(need("need-1")))
                .limitations(Array.of(limitations))
                .practices(Array.empty())
                .behaviorPlans(Register.of())
                .emergencyPlans(Register.of())
                .build();
    }

    /** A child of twelve. */
    static ServiceRecord ofAChild(ServiceRecord record) {
        return record.withIndividual(SigningParts.born("2013-05-05"))
                .withRepresentatives(Option.some(Array.of(SigningParts.parent("parent-1"))));
    }

    /** Everything that the paragraphs ask of a safeguard but its direction or order. */
    static Safeguard.Builder safeguard(SafeguardKind kind, SafeguardPurpose... purposes) {
        return Safeguard.builder()
                .id(SAFEGUARD)
                .kind(kind)
                .purposes(Array.of(purposes))
                .prohibited(Said.NO)
                .approvedCurriculum(Said.YES)
                .emergencyStrategyOnly(Said.YES)
                .onlyAgainstImminentHarm(Said.YES)
                .appliersTrained(Said.YES)
                .directions(Array.empty())
                .medicalOrders(Array.empty());
    }

    static BehaviorDirection direction(String documentId) {
        return BehaviorDirection.builder()
                .documentId(documentId)
                .authorIsBehaviorProfessional(Said.YES)
                .authorCertified(Said.YES)
                .build();
    }

    static MedicalOrder.Builder order() {
        return MedicalOrder.builder()
                .id("order-1")
                .byLicensedProvider(Said.YES)
                .orderedOn(Some.day("2025-02-10"))
                .medicalUseOnly(Said.YES)
                .medicalNeed(Noted.yes())
                .equipmentType(Noted.yes())
                .situations(Noted.yes())
                .lengthOrSituationsPermitted(Noted.yes());
    }

    /** A limitation to freedom from restraint, of 2025-03-01, with this safeguard. */
    static ServiceRecord recordWith(Safeguard safeguard) {
        return record(
                limitation(Freedom.RESTRAINT).safeguards(Array.of(safeguard)).build());
    }
}

package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openisp.core.Act;
import org.openisp.core.Jurisdiction;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.limitation.Consent;
import org.openisp.core.limitation.DueProcess;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.Change;
import org.openisp.core.need.ChangeKind;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedArea;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.need.Remedy;
import org.openisp.core.need.Risk;
import org.openisp.core.need.RiskKind;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Individual;
import org.openisp.core.person.LegalStatus;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.person.Voice;
import org.openisp.core.plan.Isp;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.AgeRange;
import org.openisp.rules.Dice;
import org.openisp.rules.Question;
import org.openisp.rules.Reading;
import org.openisp.rules.missouri.MissouriReadings;

/**
 * Records of Missouri by chance, and questions about them. Each record has its own care: in some nearly everything is done
 * and recorded, in others little. Its plans are those of {@link GuidePlans}.
 */
final class GuideRecords extends Dice {

    static final String INDIVIDUAL = "individual-1";
    static final String GUARDIAN = "guardian-1";
    static final String COORDINATOR = "coordinator-1";
    static final String FRIEND = "friend-1";

    private static final LocalDate EARLIEST = LocalDate.of(2024, 4, 1);
    private static final LocalDate LATEST = LocalDate.of(2026, 9, 30);
    private static final Period LONG_SINCE = Period.from(LocalDate.of(2010, 1, 1));

    private final int care;
    private Seq<String> planIds = Array.of("plan-0");
    private Seq<String> needIds = Array.of("need-0");
    private Seq<String> changeIds = Array.of("change-0");

    GuideRecords(Random random) {
        super(
                random,
                EARLIEST,
                LATEST,
                LocalDate.of(2024, 7, 1),
                LocalDate.of(2025, 5, 20),
                LocalDate.of(2025, 6, 10),
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2026, 6, 30));
        this.care = pick(Array.of(100, 99, 90, 60, 30));
    }

    static Arbitrary<ServiceRecord> records() {
        return Arbitraries.randomValue(random -> new GuideRecords(random).record());
    }

    static Arbitrary<Question> questions() {
        return Arbitraries.randomValue(random -> new GuideRecords(random).question());
    }

    Question question() {
        Question question = Question.asOf(chance(20) ? EARLIEST.plusDays(below(60)) : day());
        if (chance(40)) {
            for (Reading<?> reading : MissouriReadings.ALL) {
                question = readAnyWay(question, reading);
            }
        }
        if (chance(70)) {
            AgeRange ages = pick(Array.of(AgeRange.of(18, 64), AgeRange.from(16), AgeRange.of(18, 18)));
            question = question.with(MissouriReadings.WORKING_AGE, ages);
        }
        return chance(10) ? question.byLawOf(day()) : question;
    }

    ServiceRecord record() {
        Option<Seq<Need>> needs = few(3, i -> need("need-" + i));
        Register<Change> changes = kept(2, i -> change("change-" + i));
        needIds = needs.map(all -> all.map(Need::getId)).getOrElse(needIds);
        changeIds = changes.isRecorded() ? changes.entries().map(Change::getId) : changeIds;
        Register<Isp> plans = kept(2, i -> new GuidePlans(this, i).plan());
        planIds = plans.isRecorded() ? plans.entries().map(Isp::getId) : planIds;
        return ServiceRecord.builder()
                .id("record-1")
                .completeThrough(withCare() ? Option.some(LATEST.plusYears(1)) : maybe(60, this::day))
                .jurisdiction(Jurisdiction.MISSOURI)
                .individual(individual())
                .representatives(few(2, this::representative))
                .caseManagers(kept(1, i -> caseManager()))
                .divisionEligibility(few(1, i -> withCare() ? LONG_SINCE : period()))
                .stays(kept(2, i -> stay("stay-" + i)))
                .needsAssessments(kept(2, i -> assessment("assessment-" + i)))
                .needs(needs)
                .risks(few(2, i -> risk("risk-" + i)))
                .changes(changes)
                .plans(plans)
                .limitations(few(1, this::limitation))
                .deliveries(kept(5, i -> delivery()))
                .reviewerDecisions(register(2, i -> decision("decision-" + i)))
                .build();
    }

    private Individual individual() {
        return Individual.builder()
                .id(INDIVIDUAL)
                .birthDate(withCare() ? Option.some(birthDate()) : maybe(50, this::birthDate))
                .legalStatus(withCare() ? Option.some(pick(LegalStatus.OWN)) : Option.none())
                .courtRestrictions(withCare() ? Option.some(Array.empty()) : Option.none())
                .strengths(some(2, i -> GuidePlans.statement("strength-" + i, Voice.INDIVIDUAL)))
                .familyMembers(few(1, i -> FRIEND))
                .build();
    }

    private BirthDate birthDate() {
        return new BirthDate(pick(Array.of(
                LocalDate.of(1990, 3, 5),
                LocalDate.of(1984, 2, 29),
                LocalDate.of(1960, 6, 30),
                LocalDate.of(2008, 2, 29),
                LocalDate.of(2015, 3, 5),
                day().minusYears(18))));
    }

    private Representative representative(int i) {
        return Representative.builder()
                .personId("guardian-" + (i + 1))
                .kind(anyOf(
                        RepresentativeKind.OWN
                                .take(2)
                                .appendAll(RepresentativeKind.OWN)
                                .append(RepresentativeKind.COURT_APPOINTED_GUARDIAN),
                        "mo:payee",
                        RepresentativeKind::new))
                .period(withCare() ? Option.some(LONG_SINCE) : maybe(50, this::period))
                .asksForInclusion(said())
                .build();
    }

    private CaseManager caseManager() {
        return CaseManager.builder()
                .personId(COORDINATOR)
                .role(withCare() ? CaseManagerRole.SUPPORT_COORDINATOR : pick(CaseManagerRole.OWN))
                .period(withCare() ? LONG_SINCE : period())
                .build();
    }

    Stay stay(String id) {
        LocalDate entered = chance(50) ? LONG_SINCE.from() : day();
        return Stay.builder()
                .id(id)
                .programType(anyOf(ProgramType.OWN, "mo:group-home", ProgramType::new))
                .enteredOn(entered)
                .exitedOn(maybe(20, () -> later(entered, day())))
                .build();
    }

    NeedsAssessment assessment(String id) {
        return NeedsAssessment.builder()
                .id(id)
                .kind(AssessmentKind.FUNCTIONAL_NEEDS_ASSESSMENT)
                .submitted(done(LONG_SINCE.from()))
                .build();
    }

    Need need(String id) {
        return Need.builder()
                .id(id)
                .area(maybe(80, () -> pick(NeedArea.OWN.take(4))))
                .healthOrSafety(withCare() ? Said.of(chance(50)) : said())
                .essential(withCare() ? Said.of(chance(50)) : said())
                .metBy(few(2, i -> pick(Array.of(Remedy.values()))))
                .identifiedOn(maybe(90, () -> withCare() ? LONG_SINCE.from() : day()))
                .endedOn(maybe(10, this::day))
                .build();
    }

    Risk risk(String id) {
        return Risk.builder()
                .id(id)
                .kind(maybe(80, () -> anyOf(RiskKind.OWN, "mo:risk", RiskKind::new)))
                .identifiedOn(maybe(90, () -> withCare() ? LONG_SINCE.from() : day()))
                .endedOn(maybe(10, this::day))
                .planIds(namesOf(planIds))
                .supportIds(some(1, i -> "service-0"))
                .noSupportNeeded(act())
                .build();
    }

    Change change(String id) {
        return Change.builder()
                .id(id)
                .kind(
                        withCare()
                                ? Option.some(pick(ChangeKind.OWN.append(ChangeKind.LIFE_EVENT)))
                                : maybe(50, () -> new ChangeKind("mo:birthday")))
                .happenedOn(maybe(80, this::day))
                .identifiedOn(maybe(50, this::day))
                .noChangeNeeded(act())
                .build();
    }

    private Limitation limitation(int i) {
        return Limitation.builder()
                .id("limitation-" + i)
                .freedom(pick(Freedom.OWN))
                .planIds(namesOf(planIds))
                .started(act())
                .needIds(namesOf(needIds))
                .earlierInterventions(noted())
                .lessIntrusiveMethods(noted())
                .description(noted())
                .proportionate(yes())
                .dataCollection(noted())
                .timeLimits(noted())
                .reviewBy(maybe(30, this::day))
                .consents(kept(2, at -> consent()))
                .assuranceOfNoHarm(noted())
                .dueProcess(chance(10) ? Option.some(noProcess()) : part(this::dueProcess))
                .build();
    }

    Consent consent() {
        return Consent.builder()
                .capacity(part(() -> anyOf(Capacity.OWN.take(2), "mo:advocate", Capacity::new)))
                .givenOn(withCare() ? LONG_SINCE.from() : day())
                .withdrawnOn(maybe(10, this::day))
                .informed(yes())
                .build();
    }

    private DueProcess dueProcess() {
        return DueProcess.builder()
                .notified(done(LONG_SINCE.from()))
                .heard(done(LONG_SINCE.from()))
                .individualTookPart(yes())
                .advocacyGiven(yes())
                .referred(done(LONG_SINCE.from()))
                .decision(withCare() ? Option.some(GuidePlans.WORDS) : Option.none())
                .decided(done(LONG_SINCE.from()))
                .build();
    }

    private DueProcess noProcess() {
        return DueProcess.builder()
                .notified(Act.notThrough(LATEST))
                .heard(Act.notThrough(LATEST))
                .referred(Act.notThrough(LATEST))
                .decided(Act.notThrough(LATEST))
                .build();
    }

    Delivery delivery() {
        DeliveryKind kind =
                pick(Array.of(DeliveryKind.BUDGET, DeliveryKind.PLAN_COPY, DeliveryKind.RIGHTS_INFORMATION));
        boolean names = planIds.nonEmpty() && (kind.equals(DeliveryKind.PLAN_COPY) || chance(90));
        return Delivery.builder()
                .kind(planIds.isEmpty() ? DeliveryKind.RIGHTS_INFORMATION : kind)
                .documentId(names ? Option.some(pick(planIds)) : Option.none())
                .recipientId(pick(Array.of(INDIVIDUAL, GUARDIAN, FRIEND)))
                .capacity(maybe(50, () -> pick(Capacity.OWN)))
                .deliveredOn(day())
                .build();
    }

    ReviewerDecision decision(String id) {
        return ReviewerDecision.builder()
                .id(id)
                .clause(pick(Array.of("MO-9", "MO-13", "MO-23", "MO-28", "MO-33")))
                .subjectId(pick(Array.of("plan-0", "change-0", "limitation-0", "service-0")))
                .answer(pick(Array.of(ReviewerAnswer.values())))
                .decidedOn(day())
                .build();
    }

    Seq<String> needIds() {
        return needIds;
    }

    Seq<String> changeIds() {
        return changeIds;
    }

    // With care, or without.

    boolean withCare() {
        return chance(care);
    }

    /** Yes with care; anything without. */
    Said yes() {
        return withCare() ? Said.YES : said();
    }

    /** There with care; anything without. */
    Noted noted() {
        return switch (yes()) {
            case YES -> Noted.yes();
            case NO -> Noted.no();
            case NOT_RECORDED -> Noted.notRecorded();
        };
    }

    /** Done on this day with care; anything without. */
    Act done(LocalDate day) {
        return withCare() ? Act.on(day) : chance(50) ? Act.notThrough(LATEST) : act();
    }

    /** One or more with care; without, a list of any length, or none. */
    <T> Option<Seq<T>> some(int most, IntFunction<T> element) {
        return withCare() ? Option.some(Array.range(0, 1 + below(most)).map(element::apply)) : list(70, most, element);
    }

    /** A list of any length, which is recorded if there is care. */
    <T> Option<Seq<T>> few(int most, IntFunction<T> element) {
        return list(withCare() ? 100 : 60, most, element);
    }

    /** A register that is complete as the record is if there is care, and any without. */
    <T> Register<T> kept(int most, IntFunction<T> entry) {
        return withCare() ? Register.ofAll(Array.range(0, below(most + 1)).map(entry::apply)) : register(most, entry);
    }

    /** Such a part, which is recorded if there is care. */
    <T> Option<T> part(Supplier<T> part) {
        return maybe(withCare() ? 100 : 50, part);
    }

    /** References to these: to all of them with care, to any of them without. */
    Option<Seq<String>> namesOf(Seq<String> ids) {
        return withCare() ? Option.some(ids) : maybe(70, () -> ids.filter(id -> chance(50)));
    }

    /** One of these, and now and then a code of Missouri's own. */
    <C> C anyOf(Seq<C> own, String foreign, Function<String, C> make) {
        return chance(5) ? make.apply(foreign) : pick(own);
    }
}

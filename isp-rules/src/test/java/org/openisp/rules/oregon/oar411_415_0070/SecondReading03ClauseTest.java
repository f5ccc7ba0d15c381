package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.PlanningParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.PlanningParts.plan;
import static org.openisp.rules.oregon.oar411_415_0070.PlanningParts.recordOf;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Setting;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.limitation.BehaviorDirection;
import org.openisp.core.limitation.BehaviorPlan;
import org.openisp.core.limitation.Consent;
import org.openisp.core.limitation.EquipmentUse;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.LimitationReview;
import org.openisp.core.limitation.MedicalOrder;
import org.openisp.core.limitation.Practice;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.limitation.SafeguardKind;
import org.openisp.core.limitation.SafeguardPurpose;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.Need;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.Finding;
import org.openisp.rules.Question;

/** Cases whose answers are worked out from the text; which cases there are follows a look at the rules as well. */
@DisplayName("OAR 411-415-0070(3) as a reader of the text expects it")
class SecondReading03ClauseTest {

    /** Every answer of a clause, each once, in the order of the alphabet. */
    private static String answers(String paragraph, ServiceRecord record, String asOf) {
        return Ask.findings(paragraph, record, Question.asOf(Some.day(asOf)))
                .map(finding -> finding.outcome().status().name())
                .distinct()
                .sorted()
                .mkString(" ");
    }

    private static Limitation limitation(String freedom) {
        return Limitation.builder()
                .id("limitation-1")
                .freedom(new Freedom(freedom))
                .planIds(Array.of(PLAN))
                .started(Act.on(Some.day("2025-04-15")))
                .settingId("setting-1")
                .beyondTypicalForAge(Said.YES)
                .safeguards(Array.empty())
                .build();
    }

    private static Practice practice(String freedom, String period) {
        return Practice.builder()
                .id("practice-1")
                .freedom(new Freedom(freedom))
                .period(PlanningParts.period(period).get())
                .settingId("setting-1")
                .limitationId("limitation-1")
                .build();
    }

    private static ServiceRecord.Builder living(String program) {
        return recordOf(plan())
                .individual(PlanningParts.born("1990-01-01"))
                .stays(Register.of(Stay.builder()
                        .id("stay-1")
                        .programType(new ProgramType(program))
                        .settingId("setting-1")
                        .enteredOn(Some.day("2025-02-01"))
                        .build()))
                .settings(Array.of(Setting.builder()
                        .id("setting-1")
                        .bedroomShared(Said.YES)
                        .residencyAgreement(Said.NO)
                        .build()))
                .limitations(Array.empty())
                .practices(Array.empty());
    }

    @ParameterizedTest
    @DisplayName("(3)(a)(A): food that is locked away, from 2025-05-01 to 2025-08-31")
    @CsvSource({
        "24-hour-residential, 2025-06-01, NOT_MET",
        "supported-living,    2025-06-01, NOT_MET",
        "adult-foster-home,   2025-06-01, NOT_MET",
        "ciis,                2025-06-01, NOT_APPLICABLE",
        "own-or-family-home,  2025-06-01, NOT_APPLICABLE",
        "x:lodge,             2025-06-01, UNDETERMINED",
        "24-hour-residential, 2025-04-30, NOT_APPLICABLE",
        "24-hour-residential, 2025-09-30, NOT_MET",
    })
    void food_without_a_limitation(String program, String asOf, String expected) {
        ServiceRecord record = living(program)
                .practices(Array.of(practice("food", "2025-05-01..2025-08-31").withLimitationId(Option.none())))
                .build();
        assertThat(answers("(3)(a)(A)", record, asOf)).isEqualTo(expected);
    }

    @Test
    @DisplayName("(3)(a)(A): which limitation covers it")
    void food_with_a_limitation() {
        ServiceRecord record = living("24-hour-residential")
                .practices(Array.of(practice("food", "2025-05-01..")))
                .limitations(Array.of(limitation("food")))
                .build();
        assertThat(answers("(3)(a)(A)", record, "2025-06-01")).isEqualTo("MET");
        assertThat(answers("(3)(a)(A)", record, "2026-04-01"))
                .as("the plan is over, and no other contains it")
                .isEqualTo("NOT_MET");
        assertThat(answers("(3)(a)(A)", with(record, limitation("visitors")), "2025-06-01"))
                .as("a limitation of another freedom")
                .isEqualTo("NOT_MET");
        assertThat(answers(
                        "(3)(a)(A)",
                        with(record, limitation("food").withPlanIds(Option.some(Array.empty()))),
                        "2025-06-01"))
                .as("a limitation in no plan")
                .isEqualTo("NOT_MET");
        assertThat(answers("(3)(a)(A)", with(record, limitation("food").withPlanIds(Option.none())), "2025-06-01"))
                .isEqualTo("UNDETERMINED");
        assertThat(answers("(3)(a)(A)", record.withLimitations(Option.none()), "2025-06-01"))
                .isEqualTo("UNDETERMINED");
        assertThat(answers("(3)(a)(A)", record.withPractices(Option.none()), "2025-06-01"))
                .isEqualTo("UNDETERMINED");
    }

    private static ServiceRecord with(ServiceRecord record, Limitation... limitations) {
        return record.withLimitations(Option.some(Array.of(limitations)));
    }

    @ParameterizedTest
    @DisplayName("(3)(a)(D): choice of a roommate, if sharing a bedroom")
    @CsvSource({"yes, NOT_MET", "no, NOT_APPLICABLE", "-, UNDETERMINED"})
    void roommate(String shared, String expected) {
        ServiceRecord record = living("host-home")
                .practices(Array.of(practice("roommate", "2025-05-01..").withLimitationId(Option.none())))
                .settings(Array.of(Setting.builder()
                        .id("setting-1")
                        .bedroomShared(Row.said(shared))
                        .build()))
                .build();
        assertThat(answers("(3)(a)(D)", record, "2025-06-01")).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("(3)(c): restraint counts in any setting, for a child as for an adult")
    @CsvSource({
        "own-or-family-home, 1990-01-01, NOT_MET",
        "own-or-family-home, 2015-01-01, NOT_MET",
        "ciis,               2015-01-01, NOT_MET",
        "x:lodge,            1990-01-01, NOT_MET",
    })
    void restraint(String program, String born, String expected) {
        ServiceRecord record = living(program)
                .individual(PlanningParts.born(born))
                .practices(Array.of(practice("restraint", "2025-05-01..").withLimitationId(Option.none())))
                .build();
        assertThat(Ask.outcome("(3)(c)", "practice-1", record, "2025-06-01")
                        .status()
                        .name())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("(3)(a), (3)(c): the plan that a limitation belongs in")
    @CsvSource({
        "(3)(a), food,      isp-2025, MET",
        "(3)(a), food,      none,     NOT_MET",
        "(3)(a), food,      -,        UNDETERMINED",
        "(3)(a), privacy,   none,     NOT_APPLICABLE",
        "(3)(a), restraint, none,     NOT_APPLICABLE",
        "(3)(c), restraint, none,     NOT_MET",
        "(3)(a), x:phone,   none,     UNDETERMINED",
    })
    void in_the_plan(String clause, String freedom, String planIds, String expected) {
        Limitation limitation = limitation(freedom);
        Option<Seq<String>> ids = switch (planIds) {
            case "-" -> Option.none();
            case "none" -> Option.some(Array.empty());
            default -> Option.some(Array.of(planIds));
        };
        ServiceRecord record = with(living("host-home").build(), limitation.withPlanIds(ids));
        assertThat(Ask.outcome(clause, PLAN, record, "2025-06-01").status().name())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("(3)(a): limitations of the days of the plan, and no others")
    @CsvSource({
        "2025-03-01, 2025-03-31, NOT_APPLICABLE",
        "2025-03-01, 2025-04-01, NOT_MET",
        "-,          2025-03-31, NOT_APPLICABLE",
        "-,          2025-04-01, NOT_MET",
        "-,          2025-04-02, NOT_MET",
        "2025-06-02, -,          NOT_APPLICABLE",
    })
    void on_the_days_of_the_plan(String started, String endedOn, String expected) {
        Limitation limitation = limitation("food")
                .withPlanIds(Option.some(Array.empty()))
                .withStarted(Row.act(started))
                .withEndedOn(Row.day(endedOn));
        ServiceRecord record = with(living("host-home").build(), limitation);
        assertThat(Ask.outcome("(3)(a)", PLAN, record, "2025-06-01").status().name())
                .isEqualTo(expected);
    }

    /** A limitation of food that has all that 411-004-0040 asks for, since 2025-04-15. */
    private static Limitation justified() {
        return limitation("food")
                .withThreatToHealthAndSafety(Said.YES)
                .withNeedIds(Option.some(Array.of("need-1")))
                .withEarlierInterventions(Noted.yes())
                .withLessIntrusiveMethods(Noted.yes())
                .withDescription(Noted.yes())
                .withProportionate(Said.YES)
                .withDataCollection(Noted.yes())
                .withTimeLimits(Noted.yes())
                .withReviews(Register.of())
                .withConsents(Register.of(consent(Capacity.INDIVIDUAL, "2025-04-10")))
                .withAssuranceOfNoHarm(Noted.yes());
    }

    private static Consent consent(Capacity capacity, String givenOn) {
        return Consent.builder()
                .capacity(capacity)
                .givenOn(Some.day(givenOn))
                .informed(Said.YES)
                .signedForm(Said.YES)
                .build();
    }

    private static ServiceRecord.Builder limited(Limitation limitation) {
        return living("host-home")
                .limitations(Array.of(limitation))
                .needs(Array.of(Need.builder()
                        .id("need-1")
                        .threatensSelfOrOthers(Said.YES)
                        .identifiedOn(Some.day("2025-02-10"))
                        .build()))
                .needsAssessments(Register.of(NeedsAssessment.builder()
                        .id("assessment-1")
                        .kind(AssessmentKind.OREGON_NEEDS_ASSESSMENT)
                        .submitted(Act.on(Some.day("2025-02-10")))
                        .needIds(Array.of("need-1"))
                        .build()));
    }

    private static String justification(Limitation limitation, String asOf) {
        return answers("(3)(b)", limited(limitation).build(), asOf);
    }

    @Test
    @DisplayName("(3)(b): everything is there; and each thing that is said to be missing tells")
    void everything() {
        String asOf = "2025-06-01";
        assertThat(justification(justified(), asOf)).doesNotContain("NOT_MET", "UNDETERMINED");
        assertThat(justification(justified().withThreatToHealthAndSafety(Said.NO), asOf))
                .contains("NOT_MET");
        assertThat(justification(justified().withNeedIds(Option.some(Array.empty())), asOf))
                .contains("NOT_MET");
        assertThat(justification(justified().withEarlierInterventions(Noted.no()), asOf))
                .contains("NOT_MET");
        assertThat(justification(justified().withLessIntrusiveMethods(Noted.no()), asOf))
                .contains("NOT_MET");
        assertThat(justification(justified().withDescription(Noted.no()), asOf)).contains("NOT_MET");
        assertThat(justification(justified().withProportionate(Said.NO), asOf)).contains("NOT_MET");
        assertThat(justification(justified().withDataCollection(Noted.no()), asOf))
                .contains("NOT_MET");
        assertThat(justification(justified().withTimeLimits(Noted.no()), asOf)).contains("NOT_MET");
        assertThat(justification(justified().withAssuranceOfNoHarm(Noted.no()), asOf))
                .contains("NOT_MET");
        assertThat(justification(justified().withConsents(Register.of()), asOf)).contains("NOT_MET");
        assertThat(justification(justified().withDataCollection(Noted.notRecorded()), asOf))
                .contains("UNDETERMINED")
                .doesNotContain("NOT_MET");
    }

    @ParameterizedTest
    @DisplayName("(3)(b): who consents, and when; first applied on 2025-04-15")
    @CsvSource({
        "none,       individual,                2025-04-14, -,          OK",
        "none,       individual,                2025-04-16, -,          NOT_MET",
        "none,       individual,                2025-04-10, 2025-05-20, NOT_MET",
        "none,       individual,                2025-04-10, 2025-06-02, OK",
        "none,       designated-representative, 2025-04-10, -,          NOT_MET",
        "none,       provider,                  2025-04-10, -,          NOT_MET",
        "designated, individual,                2025-04-10, -,          OK",
        "designated, designated-representative, 2025-04-10, -,          NOT_MET",
        "guardian,   legal-representative,      2025-04-10, -,          OK",
        "signer,     legal-representative,      2025-04-10, -,          NOT_MET",
        "foreign,    legal-representative,      2025-04-10, -,          UNDETERMINED",
        "none,       legal-representative,      2025-04-10, -,          NOT_MET",
    })
    void consents(String representative, String capacity, String givenOn, String withdrawnOn, String expected) {
        Consent consent = consent(new Capacity(capacity), givenOn)
                .withWithdrawnOn(Row.day(withdrawnOn))
                .withDifferingWishes(Noted.no())
                .withPersonId(Option.some(capacity.equals("individual") ? "individual-1" : "person-1"));
        ServiceRecord record = limited(justified().withConsents(Register.of(consent)))
                .representatives(
                        switch (representative) {
                            case "guardian" ->
                                Array.of(SigningParts.guardian("person-1", DecisionScope.CONSENT_TO_LIMITATION));
                            case "signer" -> Array.of(SigningParts.guardian("person-1", DecisionScope.SIGN_PLAN));
                            case "foreign" ->
                                Array.of(SigningParts.guardian("person-1", new DecisionScope("x:all-of-life")));
                            case "designated" -> Array.of(SigningParts.designated("person-1"));
                            default -> Array.empty();
                        })
                .build();
        assertAnswers(record, expected);
    }

    @ParameterizedTest
    @DisplayName("(3)(b): a child has a legal representative, and does not consent alone")
    @CsvSource({"2007-04-11, NOT_MET", "2007-04-10, OK", "-, UNDETERMINED"})
    void a_childs_own_consent(String born, String expected) {
        Limitation restraint =
                justified().withFreedom(Freedom.RESTRAINT).withRestraintOrders(Option.some(Array.of(order("order-1"))));
        ServiceRecord record =
                limited(restraint).individual(PlanningParts.born(born)).build();
        assertAnswers(record, expected);
    }

    private static void assertAnswers(ServiceRecord record, String expected) {
        String answers = answers("(3)(b)", record, "2025-06-01");
        if (expected.equals("OK")) {
            assertThat(answers).doesNotContain("NOT_MET", "UNDETERMINED");
        } else {
            assertThat(answers).contains(expected);
        }
    }

    @ParameterizedTest
    @DisplayName("(3)(b): reviewed at least annually, counted from 2025-04-15")
    @CsvSource({
        "none,                  2026-04-15, 2026-04-15 PENDING",
        "none,                  2026-04-16, 2026-04-15 NOT_MET",
        "2026-04-15,            2026-05-01, 2026-04-15 MET",
        "2026-04-16,            2026-05-01, 2026-04-15 NOT_MET",
        "2026-04-16,            2026-04-15, 2026-04-15 PENDING",
        "2025-10-01 2026-10-01, 2026-10-02, 2026-10-01 MET",
        "2025-10-01 2026-10-02, 2026-10-02, 2026-10-01 NOT_MET",
    })
    void reviewed(String reviews, String asOf, String dueAndExpected) {
        Limitation limitation = justified()
                .withReviews(Register.ofAll(Row.days(reviews)
                        .map(heldOn -> LimitationReview.builder()
                                .heldOn(heldOn)
                                .stillNeeded(Said.YES)
                                .build())));
        Seq<String> answers = Ask.findings("(3)(b)", limited(limitation).build(), Question.asOf(Some.day(asOf)))
                .map(Finding::outcome)
                .filter(outcome -> outcome.due().isDefined())
                .map(outcome -> outcome.due().get() + " " + outcome.status());
        assertThat(answers).contains(dueAndExpected);
    }

    @ParameterizedTest
    @DisplayName("(3)(b): restraint needs an order of a qualified practitioner")
    @CsvSource({"none, NOT_MET", "unlicensed, NOT_MET", "later, NOT_MET", "-, UNDETERMINED", "licensed, OK"})
    void a_restraint_is_ordered(String order, String expected) {
        MedicalOrder licensed = MedicalOrder.builder()
                .id("order-1")
                .byLicensedProvider(Said.YES)
                .orderedOn(Some.day("2025-04-01"))
                .build();
        Option<Seq<MedicalOrder>> orders = switch (order) {
            case "-" -> Option.none();
            case "none" -> Option.some(Array.empty());
            case "unlicensed" -> Option.some(Array.of(licensed.withByLicensedProvider(Said.NO)));
            case "later" -> Option.some(Array.of(licensed.withOrderedOn(Row.day("2025-06-02"))));
            default -> Option.some(Array.of(licensed));
        };
        ServiceRecord record = limited(
                        justified().withFreedom(Freedom.RESTRAINT).withRestraintOrders(orders))
                .build();
        assertAnswers(record, expected);
    }

    private static Safeguard safeguard(SafeguardKind kind, SafeguardPurpose... purposes) {
        return Safeguard.builder()
                .id("safeguard-1")
                .kind(kind)
                .purposes(Array.of(purposes))
                .prohibited(Said.NO)
                .approvedCurriculum(Said.YES)
                .emergencyStrategyOnly(Said.YES)
                .onlyAgainstImminentHarm(Said.YES)
                .appliersTrained(Said.YES)
                .uses(Array.of(EquipmentUse.PROTECTION))
                .directions(Array.empty())
                .medicalOrders(Array.empty())
                .build();
    }

    private static BehaviorDirection direction(String documentId) {
        return BehaviorDirection.builder()
                .documentId(documentId)
                .authorIsBehaviorProfessional(Said.YES)
                .authorCertified(Said.YES)
                .build();
    }

    private static ServiceRecord safeguarded(Safeguard safeguard) {
        return living("own-or-family-home")
                .limitations(Array.of(limitation("restraint").withSafeguards(Option.some(Array.of(safeguard)))))
                .behaviorPlans(Register.of(BehaviorPlan.builder()
                        .id("behavior-plan")
                        .writtenOn(Some.day("2025-04-01"))
                        .build()))
                .emergencyPlans(Register.of(TemporaryEmergencySafetyPlan.builder()
                        .id("emergency-plan")
                        .inEffectFrom(Some.day("2025-10-01"))
                        .expiresOn(Some.day("2025-12-20"))
                        .newSettingOrBehavior(Said.YES)
                        .build()))
                .build();
    }

    @ParameterizedTest
    @DisplayName(
            "(3)(d)(B), (3)(e)(B): a Temporary Emergency Safety Plan serves from 2025-10-31, while it is in effect")
    @CsvSource({
        "(3)(d)(B), INTERVENTION, behavior-plan,  2025-10-30, MET",
        "(3)(d)(B), INTERVENTION, emergency-plan, 2025-10-30, NOT_MET",
        "(3)(d)(B), INTERVENTION, emergency-plan, 2025-10-31, MET",
        "(3)(d)(B), INTERVENTION, emergency-plan, 2025-12-20, MET",
        "(3)(d)(B), INTERVENTION, emergency-plan, 2025-12-21, NOT_MET",
        "(3)(d)(B), INTERVENTION, another-plan,   2025-11-15, NOT_MET",
        "(3)(e)(B), EQUIPMENT,    behavior-plan,  2025-10-30, MET",
        "(3)(e)(B), EQUIPMENT,    emergency-plan, 2025-10-30, NOT_MET",
        "(3)(e)(B), EQUIPMENT,    emergency-plan, 2025-10-31, MET",
    })
    void directed(String clause, SafeguardKind kind, String documentId, String asOf, String expected) {
        Safeguard safeguard = safeguard(kind, SafeguardPurpose.CHALLENGING_BEHAVIOR)
                .withDirections(Option.some(Array.of(direction(documentId))));
        assertThat(answers(clause, safeguarded(safeguard), asOf)).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("(3)(d)(B): certification for the intervention; (3)(e)(B) asks for a behavior professional alone")
    @CsvSource({
        "(3)(d)(B), INTERVENTION, yes, no,  NOT_MET",
        "(3)(d)(B), INTERVENTION, yes, -,   UNDETERMINED",
        "(3)(d)(B), INTERVENTION, no,  -,   NOT_MET",
        "(3)(e)(B), EQUIPMENT,    yes, no,  MET",
        "(3)(e)(B), EQUIPMENT,    no,  yes, NOT_MET",
    })
    void author(String clause, SafeguardKind kind, String professional, String certified, String expected) {
        Safeguard safeguard = safeguard(kind, SafeguardPurpose.CHALLENGING_BEHAVIOR)
                .withDirections(Option.some(Array.of(direction("behavior-plan")
                        .withAuthorIsBehaviorProfessional(Row.said(professional))
                        .withAuthorCertified(Row.said(certified)))));
        assertThat(answers(clause, safeguarded(safeguard), "2025-06-01")).isEqualTo(expected);
    }

    @Test
    @DisplayName("(3)(d): (A) always, (B) and (C) by purpose, and a purpose at least")
    void purposes() {
        ServiceRecord medical = safeguarded(safeguard(SafeguardKind.INTERVENTION, SafeguardPurpose.MEDICAL));
        assertThat(answers("(3)(d)(B)", medical, "2025-06-01")).isEqualTo("NOT_APPLICABLE");
        assertThat(answers("(3)(d)(C)", medical, "2025-06-01")).isEqualTo("NOT_MET");
        assertThat(answers("(3)(d)(A)", medical, "2025-06-01")).isEqualTo("JUDGMENT");
        assertThat(answers("(3)(e)(C)", medical, "2025-06-01")).isIn("", "NOT_APPLICABLE");

        ServiceRecord behavior =
                safeguarded(safeguard(SafeguardKind.INTERVENTION, SafeguardPurpose.CHALLENGING_BEHAVIOR));
        assertThat(answers("(3)(d)(B)", behavior, "2025-06-01")).isEqualTo("NOT_MET");
        assertThat(answers("(3)(d)(C)", behavior, "2025-06-01")).isEqualTo("NOT_APPLICABLE");
        assertThat(answers("(3)(d)(C)(i)", behavior, "2025-06-01")).isEqualTo("NOT_APPLICABLE");

        ServiceRecord neither = safeguarded(safeguard(SafeguardKind.INTERVENTION));
        assertThat(answers("(3)(d)", neither, "2025-06-01")).isEqualTo("NOT_MET");

        ServiceRecord floor = safeguarded(
                safeguard(SafeguardKind.INTERVENTION, SafeguardPurpose.MEDICAL).withProhibited(Said.YES));
        assertThat(answers("(3)(d)(A)", floor, "2025-06-01")).isEqualTo("NOT_MET");
    }

    private static MedicalOrder order(String id) {
        return MedicalOrder.builder()
                .id(id)
                .orderedOn(Some.day("2025-04-01"))
                .byLicensedProvider(Said.YES)
                .medicalUseOnly(Said.YES)
                .medicalNeed(Noted.yes())
                .equipmentType(Noted.yes())
                .situations(Noted.yes())
                .lengthOrSituationsPermitted(Noted.yes())
                .build();
    }

    private static ServiceRecord ordered(SafeguardKind kind, MedicalOrder... orders) {
        return safeguarded(safeguard(kind, SafeguardPurpose.MEDICAL).withMedicalOrders(Option.some(Array.of(orders))));
    }

    @Test
    @DisplayName("(3)(d)(C), (3)(e)(C): the order")
    void the_order() {
        ServiceRecord whole = ordered(SafeguardKind.EQUIPMENT, order("order-1"));
        for (String clause :
                Array.of("(3)(e)(C)", "(3)(e)(C)(i)", "(3)(e)(C)(ii)", "(3)(e)(C)(iii)", "(3)(e)(C)(iv)")) {
            assertThat(answers(clause, whole, "2025-06-01")).as(clause).isEqualTo("MET");
        }
        MedicalOrder forBehaviorToo = order("order-1").withMedicalUseOnly(Said.NO);
        assertThat(answers("(3)(e)(C)", ordered(SafeguardKind.EQUIPMENT, forBehaviorToo), "2025-06-01"))
                .isEqualTo("NOT_MET");
        MedicalOrder withoutType = order("order-1").withEquipmentType(Noted.no());
        assertThat(answers("(3)(e)(C)(ii)", ordered(SafeguardKind.EQUIPMENT, withoutType), "2025-06-01"))
                .isEqualTo("NOT_MET");
        MedicalOrder later = order("order-1").withOrderedOn(Row.day("2025-06-02"));
        assertThat(answers("(3)(e)(C)", ordered(SafeguardKind.EQUIPMENT, later), "2025-06-01"))
                .isEqualTo("NOT_MET");
    }

    @ParameterizedTest
    @DisplayName("(3)(d)(C): what the order of the provider lacks, a paper that is no such order does not make up for")
    @CsvSource({"no, yes", "yes, no"})
    void another_paper_does_not_help(String byLicensedProvider, String medicalUseOnly) {
        MedicalOrder bare = order("order-1")
                .withMedicalNeed(Noted.no())
                .withSituations(Noted.no())
                .withLengthOrSituationsPermitted(Noted.no());
        MedicalOrder another = order("order-2")
                .withByLicensedProvider(Row.said(byLicensedProvider))
                .withMedicalUseOnly(Row.said(medicalUseOnly));
        for (ServiceRecord record : Array.of(
                ordered(SafeguardKind.INTERVENTION, bare, another),
                ordered(SafeguardKind.INTERVENTION, another, bare))) {
            assertThat(answers("(3)(d)(C)", record, "2025-06-01")).isEqualTo("MET");
            for (String clause : Array.of("(3)(d)(C)(i)", "(3)(d)(C)(ii)", "(3)(d)(C)(iii)")) {
                assertThat(answers(clause, record, "2025-06-01")).as(clause).isEqualTo("NOT_MET");
            }
        }
    }
}

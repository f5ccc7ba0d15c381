package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openisp.core.Act;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.enrollment.DepartmentEntry;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.ServiceEligibility;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.AssessmentPart;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.service.AmountInterval;
import org.openisp.core.service.AmountUnit;
import org.openisp.core.service.DecisionResult;
import org.openisp.core.service.DecisionSubject;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.HomeVisit;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceDecision;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.service.UnsafeCondition;
import org.openisp.core.service.UnsafeConditionKind;
import org.openisp.core.signing.ServiceAuthorization;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Requirement;
import org.openisp.rules.Subject;

/** The laws of {@link OutcomeLaws}, asked about records that hold what section (9) turns on. */
@Label("OAR 411-415-0070(9) answers about any record")
@PropertyDefaults(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
class S09LimitsLaws {

    private static final String BY_A_TEXT_THAT_IS_NOT_HELD =
            "it is judged by a text from before the first one that the library holds";

    private static final String LATER = "later";

    private static final BirthDate ADULT = new BirthDate(LocalDate.of(1984, 2, 29));

    private record Key(Requirement requirement, Subject subject) {}

    private record Answer(Key key, Status status, Option<LocalDate> due, Option<LocalDate> done) {}

    @Provide
    Arbitrary<ServiceRecord> records() {
        return Arbitraries.randomValue(random -> record(new Records(random)));
    }

    @Provide
    Arbitrary<Question> questions() {
        return Records.questions();
    }

    private static Seq<Finding> ask(ServiceRecord record, Question question) {
        return Oar411_415_0070.rulebook()
                .check(record, question)
                .findings()
                .filter(finding -> finding.clause().paragraph().startsWith("(9)"));
    }

    private static Key key(Finding finding) {
        return new Key(finding.requirement(), finding.subject());
    }

    private static Seq<Answer> answers(Seq<Finding> findings) {
        return findings.map(finding -> new Answer(
                key(finding),
                finding.status(),
                finding.outcome().due(),
                finding.outcome().done()));
    }

    @Property
    @Label(
            "one answer about one subject, which names what is missing, and which the clause gives when it is asked alone")
    void one_answer(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        Seq<Finding> findings = ask(record, question);

        assertThat(findings.map(S09LimitsLaws::key)).doesNotHaveDuplicates();
        for (Finding finding : findings) {
            boolean shouldName = finding.status() == Status.UNDETERMINED
                    && !finding.outcome().because().equals(BY_A_TEXT_THAT_IS_NOT_HELD);
            assertThat(finding.outcome().missing().nonEmpty())
                    .as(finding.toString())
                    .isEqualTo(shouldName);
            assertThatCode(() -> Oar411_415_0070.rulebook().counted(record, question, finding))
                    .doesNotThrowAnyException();
        }
    }

    @Property
    @Label("the order of entries does not matter")
    void order(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question, @ForAll Random random) {
        assertThat(answers(ask(shuffled(record, random), question)))
                .containsExactlyInAnyOrderElementsOf(answers(ask(record, question)));
    }

    @Property
    @Label("what missed its last day stays missed")
    void waiting(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        Map<Key, Finding> missed = new HashMap<>();
        for (int days : new int[] {0, 1, 30, 400}) {
            for (Finding now : ask(record, question.on(question.asOf().plusDays(days)))) {
                Finding before = missed.get(key(now));
                if (before != null) {
                    assertThat(now.status()).isNotIn(Status.MET, Status.PENDING);
                    assertThat(now.outcome().due()).isEqualTo(before.outcome().due());
                } else if (now.status() == Status.NOT_MET && now.outcome().due().isDefined()) {
                    missed.put(key(now), now);
                }
            }
        }
    }

    @Property
    @Label("entries of a later day change nothing")
    void later_entries(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question, @ForAll Random random) {
        ServiceRecord later = withLaterEntries(record, question.asOf().plusDays(1 + random.nextInt(60)), random);

        assertThat(answers(ask(later, question)
                        .filter(finding -> !finding.subject().id().equals(LATER))))
                .containsExactlyElementsOf(answers(ask(record, question)));
    }

    @Property(tries = 600)
    @Label("one more fact never makes undetermined what was met or not met")
    void more_facts(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question, @ForAll Random random) {
        Seq<Finding> before = ask(record, question);
        int which = 0;
        for (UnaryOperator<ServiceRecord> refinement : refinements(new Records(random))) {
            ServiceRecord refined = refinement.apply(record);
            Map<Key, Finding> after = new HashMap<>();
            if (!refined.equals(record)) {
                ask(refined, question).forEach(finding -> after.put(key(finding), finding));
            }
            for (Finding finding : before) {
                Finding now = after.get(key(finding));
                boolean decided = finding.status() == Status.MET || finding.status() == Status.NOT_MET;
                if (decided && now != null && !now.outcome().because().equals(BY_A_TEXT_THAT_IS_NOT_HELD)) {
                    assertThat(now.status())
                            .as("%s: %s; then %s", which, finding, now)
                            .isNotEqualTo(Status.UNDETERMINED);
                }
            }
            which++;
        }
    }

    // Records

    private static ServiceRecord record(Records any) {
        ServiceRecord record = any.record();
        return record.withCompleteThrough(any.chance(60) ? Option.some(Some.FAR_AHEAD) : record.getCompleteThrough())
                .withIndividual(record.getIndividual()
                        .withCanExpressInformedDecision(
                                any.list(80, 2, i -> new Observation(any.day(), any.chance(30)))))
                .withServiceEligibility(any.list(85, 4, i -> eligibility(any)))
                .withHomeVisits(any.register(3, i -> visit(any, "visit-" + i)))
                .withUnsafeConditions(any.register(3, i -> condition(any, "condition-" + i)))
                .withServiceDecisions(any.register(3, i -> decision(any, "decision-" + i)))
                .withDepartmentEntries(any.list(85, 3, i -> entry(any, "entry-" + i)))
                .withStays(map(
                        record.getStays(),
                        stay -> stay.withProgramType(any.chance(60) ? any.pick(entered()) : stay.getProgramType())))
                .withNeedsAssessments(map(
                        record.getNeedsAssessments(),
                        assessment -> assessment
                                .withTimeAllowedThrough(any.maybe(85, any::day))
                                .withSubmitted(any.chance(30) ? any.act() : Act.notThrough(Some.FAR_AHEAD))
                                .withComponents(
                                        any.list(85, 3, i -> component(any, assessment.getId() + "-component-" + i)))))
                .withPlans(map(record.getPlans(), plan -> plan(any, plan)));
    }

    private static Seq<ProgramType> entered() {
        return Array.of(
                ProgramType.HOST_HOME,
                ProgramType.CIIS,
                ProgramType.CHILDRENS_EXTRAORDINARY_NEEDS,
                ProgramType.STABILIZATION_AND_CRISIS_UNIT);
    }

    private static Isp plan(Records any, Isp plan) {
        Isp signed = any.chance(50) ? plan.withSigning(Some.signed("2024-11-10", "2024-11-12")) : plan;
        return signed.withEndsOn(any.chance(50) ? Option.some(Some.FAR_AHEAD) : signed.getEndsOn())
                .withServices(any.list(85, 3, i -> service(any, "service-" + i, plan)))
                .withRevisions(map(
                        plan.getRevisions(), revision -> revision.withSigning(authorized(any, revision.getSigning()))))
                .withSigning(authorized(any, signed.getSigning()));
    }

    private static Signing authorized(Records any, Signing signing) {
        return signing.withServiceAuthorizations(any.register(3, i -> authorization(any)));
    }

    private static ServiceAuthorization authorization(Records any) {
        return ServiceAuthorization.builder()
                .serviceId("service-" + any.pick(Array.of(0, 1, 2, 3)))
                .personId(any.maybe(60, () -> any.pick(Array.of("manager-0", "manager-1"))))
                .role(any.maybe(75, () -> any.pick(CaseManagerRole.OWN)))
                .authorizedOn(any.day())
                .build();
    }

    private static PlannedService service(Records any, String id, Isp plan) {
        return PlannedService.builder()
                .id(id)
                .kind(any.pick(Array.of(ServiceKind.RESIDENTIAL, ServiceKind.ATTENDANT_CARE, ServiceKind.OTHER)))
                .revisionId(
                        any.chance(20)
                                ? Option.some(plan.getId().replace("plan", "revision") + "-0")
                                : Option.<String>none())
                .fundingAuthority(any.maybe(85, () -> any.pick(FundingAuthority.OWN)))
                .providerId(any.maybe(80, () -> any.pick(Array.of("provider-0", "provider-1"))))
                .settingId(any.maybe(80, () -> any.pick(Array.of("setting-0", "setting-1"))))
                .inHome(any.said())
                .inResidentialProgram(any.said())
                .period(any.maybe(85, () -> any.chance(50) ? Period.from(Some.day("2024-11-15")) : any.period()))
                .amount(any.maybe(85, () -> amount(any)))
                .build();
    }

    private static ServiceAmount amount(Records any) {
        return ServiceAmount.builder()
                .quantity(any.pick(Array.of(BigDecimal.ONE, new BigDecimal(2), BigDecimal.TEN)))
                .unit(any.chance(85) ? AmountUnit.HOURS : AmountUnit.DAYS)
                .interval(AmountInterval.MONTH)
                .build();
    }

    private static ServiceEligibility eligibility(Records any) {
        return ServiceEligibility.builder()
                .service(any.pick(Array.of(ServiceKind.RESIDENTIAL, ServiceKind.ATTENDANT_CARE)))
                .eligible(any.said())
                .amount(any.maybe(80, () -> amount(any)))
                .decidedOn(any.maybe(75, () -> any.chance(50) ? Some.day("2024-11-01") : any.day()))
                .build();
    }

    private static HomeVisit visit(Records any, String id) {
        return HomeVisit.builder()
                .id(id)
                .requestedOn(any.day())
                .permitted(any.said().not())
                .build();
    }

    private static UnsafeCondition condition(Records any, String id) {
        return UnsafeCondition.builder()
                .id(id)
                .kind(any.pick(Array.of(UnsafeConditionKind.values())))
                .settingId(any.maybe(80, () -> any.pick(Array.of("setting-0", "setting-1"))))
                .providerId(any.maybe(80, () -> any.pick(Array.of("provider-0", "provider-1"))))
                .period(any.period())
                .safeguardsAvailable(any.said().not())
                .build();
    }

    private static ServiceDecision decision(Records any, String id) {
        return ServiceDecision.builder()
                .id(id)
                .subject(any.maybe(75, () -> any.pick(DecisionSubject.OWN)))
                .subjectIds(any.list(
                        80,
                        2,
                        i -> any.pick(Array.of("service-0", "service-1", "provider-0", "setting-0", "setting-1"))))
                .selectedByIndividual(any.said())
                .result(any.pick(Array.of(DecisionResult.values())))
                .decidedOn(any.day())
                .conditionId(any.maybe(40, () -> any.pick(Array.of("condition-0", "condition-1"))))
                .alternativesPresented(any.act())
                .assistanceGiven(any.said())
                .build();
    }

    private static DepartmentEntry entry(Records any, String id) {
        return DepartmentEntry.builder()
                .id(id)
                .program(any.pick(entered()))
                .stayId(any.maybe(60, () -> any.pick(Array.of("stay-0", "stay-1"))))
                .individualIsChild(any.said())
                .authorized(any.act())
                .build();
    }

    private static AssessmentComponent component(Records any, String id) {
        return AssessmentComponent.builder()
                .id(id)
                .part(any.maybe(75, () -> any.pick(AssessmentPart.OWN)))
                .scheduledOn(any.maybe(75, any::day))
                .held(any.act())
                .tookPart(any.said())
                .available(any.said())
                .build();
    }

    // Later entries

    private static ServiceRecord withLaterEntries(ServiceRecord record, LocalDate later, Random random) {
        Records any = new Records(random);
        return record.withHomeVisits(
                        plus(record.getHomeVisits(), visit(any, LATER).withRequestedOn(later)))
                .withServiceDecisions(
                        plus(record.getServiceDecisions(), decision(any, LATER).withDecidedOn(later)))
                .withUnsafeConditions(
                        plus(record.getUnsafeConditions(), condition(any, LATER).withPeriod(Period.from(later))))
                .withServiceEligibility(record.getServiceEligibility()
                        .map(all -> all.append(eligibility(any).withDecidedOn(Option.some(later)))))
                .withIndividual(record.getIndividual()
                        .withCanExpressInformedDecision(record.getIndividual()
                                .getCanExpressInformedDecision()
                                .map(all -> all.append(new Observation(later, any.chance(50))))))
                .withPlans(map(
                        record.getPlans(),
                        plan -> plan.withSigning(withLater(any, plan.getSigning(), later))
                                .withRevisions(map(
                                        plan.getRevisions(),
                                        revision ->
                                                revision.withSigning(withLater(any, revision.getSigning(), later))))));
    }

    private static Signing withLater(Records any, Signing signing, LocalDate later) {
        return signing.withServiceAuthorizations(
                plus(signing.getServiceAuthorizations(), authorization(any).withAuthorizedOn(later)));
    }

    private static <T> Register<T> plus(Register<T> register, T entry) {
        return register.isRecorded() ? like(register, register.entries().append(entry)) : register;
    }

    // One more fact

    private static Seq<UnaryOperator<ServiceRecord>> refinements(Records any) {
        return Array.of(
                record -> record.withServiceDecisions(map(
                        record.getServiceDecisions(),
                        one -> one.withSubject(one.getSubject().orElse(Option.some(any.pick(DecisionSubject.OWN)))))),
                record -> record.withServiceDecisions(map(
                        record.getServiceDecisions(),
                        one -> one.withSubjectIds(one.getSubjectIds().orElse(Option.some(Array.of("service-0")))))),
                record -> record.withServiceDecisions(map(
                        record.getServiceDecisions(),
                        one -> one.withConditionId(one.getConditionId().orElse(Option.some("condition-0"))))),
                record -> record.withServiceDecisions(map(
                        record.getServiceDecisions(),
                        one -> one.withSelectedByIndividual(either(one.getSelectedByIndividual(), any))
                                .withAlternativesPresented(either(one.getAlternativesPresented(), any)))),
                record -> record.withUnsafeConditions(map(
                        record.getUnsafeConditions(),
                        one -> one.withSafeguardsAvailable(either(one.getSafeguardsAvailable(), any)))),
                record -> record.withUnsafeConditions(map(
                        record.getUnsafeConditions(),
                        one -> one.withSettingId(one.getSettingId().orElse(Option.some("setting-0"))))),
                record -> record.withUnsafeConditions(map(
                        record.getUnsafeConditions(),
                        one -> one.withProviderId(one.getProviderId().orElse(Option.some("provider-0"))))),
                record -> record.withHomeVisits(
                        map(record.getHomeVisits(), one -> one.withPermitted(either(one.getPermitted(), any)))),
                record -> record.withServiceEligibility(
                        record.getServiceEligibility().orElse(any.list(100, 3, i -> eligibility(any)))),
                record -> record.withServiceEligibility(record.getServiceEligibility()
                        .map(all -> all.map(
                                one -> one.withDecidedOn(one.getDecidedOn().orElse(Option.some(any.day())))))),
                record -> record.withServiceEligibility(record.getServiceEligibility()
                        .map(all -> all.map(one -> one.withEligible(either(one.getEligible(), any))))),
                record -> record.withServiceEligibility(record.getServiceEligibility()
                        .map(all ->
                                all.map(one -> one.withAmount(one.getAmount().orElse(Option.some(amount(any))))))),
                record -> record.withDepartmentEntries(record.getDepartmentEntries()
                        .orElse(any.list(100, 2, i -> entry(any, "entry-" + i)))),
                record -> record.withDepartmentEntries(record.getDepartmentEntries()
                        .map(all -> all.map(one -> one.withStayId(
                                one.getStayId().orElse(Option.some(any.pick(Array.of("stay-0", "stay-1")))))))),
                record -> record.withDepartmentEntries(record.getDepartmentEntries()
                        .map(all -> all.map(one -> one.withAuthorized(either(one.getAuthorized(), any))
                                .withIndividualIsChild(either(one.getIndividualIsChild(), any))))),
                record -> record.withIndividual(record.getIndividual()
                        .withBirthDate(record.getIndividual()
                                .getBirthDate()
                                .orElse(Option.some(mayBeMinor(record) ? any.birthDate() : ADULT)))),
                component(one -> one.withPart(one.getPart().orElse(Option.some(any.pick(AssessmentPart.OWN))))),
                component(one -> one.withScheduledOn(one.getScheduledOn().orElse(Option.some(any.day())))),
                component(one -> one.withHeld(either(one.getHeld(), any))),
                component(one -> one.withTookPart(either(one.getTookPart(), any))),
                component(one -> one.withAvailable(either(one.getAvailable(), any))),
                record -> record.withNeedsAssessments(map(
                        record.getNeedsAssessments(),
                        one -> one.withSubmitted(either(one.getSubmitted(), any))
                                .withTimeAllowedThrough(
                                        one.getTimeAllowedThrough().orElse(Option.some(any.day()))))),
                record -> record.withNeedsAssessments(map(
                        record.getNeedsAssessments(),
                        one -> one.withComponents(one.getComponents()
                                .orElse(any.list(100, 2, i -> component(any, one.getId() + "-more-" + i)))))),
                plan(one -> one.withServices(one.getServices()
                        .orElse(any.list(100, 2, i -> service(any, "service-" + i, one))))),
                service(one -> one.withPeriod(one.getPeriod().orElse(Option.some(any.period())))),
                service(one -> one.withAmount(one.getAmount().orElse(Option.some(amount(any))))),
                service(one -> one.withProviderId(one.getProviderId().orElse(Option.some("provider-0")))),
                service(one -> one.withSettingId(one.getSettingId().orElse(Option.some("setting-0")))),
                service(one -> one.withInHome(either(one.getInHome(), any))
                        .withInResidentialProgram(either(one.getInResidentialProgram(), any))),
                service(one -> one.withFundingAuthority(
                        one.getFundingAuthority().orElse(Option.some(any.pick(FundingAuthority.OWN))))),
                plan(one -> one.withSigning(signed(one.getSigning(), any))
                        .withRevisions(map(
                                one.getRevisions(),
                                revision -> revision.withSigning(signed(revision.getSigning(), any))))),
                plan(one -> one.withSigning(one.getSigning()
                        .withInabilities(one.getSigning().getInabilities().orElse(Option.some(Array.empty()))))),
                plan(one -> one.getRevisions().isRecorded() ? one : one.withRevisions(Register.of())),
                plan(one -> one.withRevisions(map(
                        one.getRevisions(),
                        revision -> revision.withImplemented(either(revision.getImplemented(), any))))),
                plan(one -> one.withRevisions(map(
                        one.getRevisions(),
                        revision -> revision.withEnds(revision.getEnds().orElse(Option.some(Array.empty())))))),
                plan(one -> one.withRevisions(map(
                        one.getRevisions(),
                        revision -> revision.withBegins(funded(revision.getBegins(), any))
                                .withEnds(funded(revision.getEnds(), any))))),
                plan(one -> one.withSigning(one.getSigning()
                        .withServiceAuthorizations(map(
                                one.getSigning().getServiceAuthorizations(),
                                given -> given.withRole(
                                        given.getRole().orElse(Option.some(any.pick(CaseManagerRole.OWN)))))))),
                plan(one -> one.withSigning(one.getSigning()
                        .withServiceAuthorizations(map(
                                one.getSigning().getServiceAuthorizations(),
                                given -> given.withPersonId(given.getPersonId().orElse(Option.some("manager-0"))))))));
    }

    /** A record that says "no parent" of somebody under 18 contradicts itself: every minor has a representative. */
    private static boolean mayBeMinor(ServiceRecord record) {
        return record.getRepresentatives()
                .forAll(all -> all.exists(one -> one.getKind().equals(RepresentativeKind.PARENT)));
    }

    private static UnaryOperator<ServiceRecord> plan(UnaryOperator<Isp> change) {
        return record -> record.withPlans(map(record.getPlans(), change));
    }

    private static UnaryOperator<ServiceRecord> service(UnaryOperator<PlannedService> change) {
        return plan(plan -> plan.withServices(plan.getServices().map(all -> all.map(change))));
    }

    private static UnaryOperator<ServiceRecord> component(UnaryOperator<AssessmentComponent> change) {
        return record -> record.withNeedsAssessments(map(
                record.getNeedsAssessments(),
                one -> one.withComponents(one.getComponents().map(all -> all.map(change)))));
    }

    private static Said either(Said recorded, Records any) {
        return recorded.isRecorded() ? recorded : any.said();
    }

    private static Signing signed(Signing signing, Records any) {
        return signing.withSignatures(map(
                signing.getSignatures(),
                one -> one.withSignedOn(one.getSignedOn().orElse(Option.some(any.day())))));
    }

    private static Option<Seq<ServiceChange>> funded(Option<Seq<ServiceChange>> changes, Records any) {
        return changes.map(
                all -> all.map(change -> change.withDepartmentFunded(either(change.getDepartmentFunded(), any))));
    }

    private static Act either(Act recorded, Records any) {
        return recorded.isRecorded() ? recorded : any.act();
    }

    // Other orders

    private static ServiceRecord shuffled(ServiceRecord record, Random random) {
        return record.withServiceEligibility(shuffled(record.getServiceEligibility(), random))
                .withIndividual(record.getIndividual()
                        .withCanExpressInformedDecision(
                                shuffled(record.getIndividual().getCanExpressInformedDecision(), random)))
                .withCaseManagers(shuffled(record.getCaseManagers(), random))
                .withHomeVisits(shuffled(record.getHomeVisits(), random))
                .withUnsafeConditions(shuffled(record.getUnsafeConditions(), random))
                .withServiceDecisions(shuffled(record.getServiceDecisions(), random))
                .withDepartmentEntries(shuffled(record.getDepartmentEntries(), random))
                .withStays(shuffled(record.getStays(), random))
                .withNeedsAssessments(shuffled(
                        map(
                                record.getNeedsAssessments(),
                                one -> one.withComponents(shuffled(one.getComponents(), random))),
                        random))
                .withPlans(shuffled(
                        map(
                                record.getPlans(),
                                plan -> plan.withServices(shuffled(plan.getServices(), random))
                                        .withRevisions(shuffled(plan.getRevisions(), random))
                                        .withSigning(plan.getSigning()
                                                .withServiceAuthorizations(shuffled(
                                                        plan.getSigning().getServiceAuthorizations(), random)))),
                        random));
    }

    private static <T> Option<Seq<T>> shuffled(Option<Seq<T>> list, Random random) {
        return list.map(elements -> shuffled(elements, random));
    }

    private static <T> Register<T> shuffled(Register<T> register, Random random) {
        return register.isRecorded() ? like(register, shuffled(register.entries(), random)) : register;
    }

    private static <T> Seq<T> shuffled(Seq<T> elements, Random random) {
        List<T> mixed = new ArrayList<>(elements.asJava());
        Collections.shuffle(mixed, random);
        return Array.ofAll(mixed);
    }

    private static <T> Register<T> map(Register<T> register, UnaryOperator<T> change) {
        return register.isRecorded() ? like(register, register.entries().map(change)) : register;
    }

    private static <T> Register<T> like(Register<T> register, Seq<T> entries) {
        Register<T> recorded = Register.ofAll(entries);
        return register.completeThrough().map(recorded::completeThrough).getOrElse(recorded);
    }
}

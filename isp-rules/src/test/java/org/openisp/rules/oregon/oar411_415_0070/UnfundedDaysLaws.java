package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.SampleRecords;
import org.openisp.core.judgment.ReviewerAnswer;
import org.openisp.core.judgment.ReviewerDecision;
import org.openisp.core.judgment.Variance;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.Signing;
import org.openisp.rules.ClauseFacts;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.OregonReadings;

@Label("Days of services that OAR 411-415-0070(8)(h) leaves unfunded, in any record")
@PropertyDefaults(tries = 500, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
class UnfundedDaysLaws {

    private static final String CLAUSE = "OAR 411-415-0070(8)(h)";
    private static final LocalDate FIRST_TEXT = LocalDate.of(2024, 10, 25);

    /** (8)(h) alone, which answers as the whole rulebook does. */
    private static final Rulebook<OregonFacts> FUNDING = new Rulebook<>(
            Paragraph.RULE,
            Array.of(S08hFunding.AUTHORIZED),
            OregonReadings.ALL,
            Array.empty(),
            ClauseFacts.none(),
            OregonFacts::new);

    @Provide
    Arbitrary<ServiceRecord> records() {
        return Arbitraries.randomValue(random -> record(new Records(random)));
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.randomValue(random -> question(new Records(random)));
    }

    /** Mostly late enough for services to have begun, and often by a text that is held whenever they began. */
    private static Question question(Records any) {
        Question question = any.question();
        Question later = any.chance(70) ? question.on(question.asOf().plusDays(300)) : question;
        return any.chance(50) ? later.byLawOf(FIRST_TEXT) : later;
    }

    @Property(tries = 1000)
    @Label("the days agree with the findings")
    void the_days_agree_with_the_findings(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        for (Finding finding : assertAgreement(record, question)) {
            Statistics.label("findings").collect(finding.status());
        }
        Statistics.label("findings").coverage(findings -> {
            for (Status status : Array.of(Status.MET, Status.NOT_MET, Status.UNDETERMINED, Status.JUDGMENT)) {
                findings.check(status).count(count -> count > 5);
            }
        });
    }

    @Property(tries = 200)
    @Label("the days agree with the findings about records of every kind")
    void records_of_every_kind(@ForAll("ofEveryKind") ServiceRecord record, @ForAll("questions") Question question) {
        assertAgreement(record, question);
    }

    @Provide
    Arbitrary<ServiceRecord> ofEveryKind() {
        return Records.records();
    }

    @Example
    @Label("the days agree with the findings about the published sample records")
    void sample_records() {
        Seq<ServiceRecord> samples = Array.of(
                SampleRecords.inHomeAdult(),
                SampleRecords.fosterHomeAdult(),
                SampleRecords.residentialAdult(),
                SampleRecords.hostHomeChild(),
                SampleRecords.caseManagementOnly());
        for (ServiceRecord record : samples) {
            LocalDate complete = record.getCompleteThrough().get();
            assertThat(UnfundedDays.of(record, Question.asOf(complete))).isEmpty();
            for (int days : new int[] {0, 1, 90, 400, 2000}) {
                assertAgreement(record, Question.asOf(complete.plusDays(days)));
                assertAgreement(record, Question.asOf(FIRST_TEXT.plusDays(days)));
            }
        }
    }

    @Property
    @Label("each day by itself has the finding that a service of that one day would have")
    void each_day_by_itself(@ForAll("records") ServiceRecord random, @ForAll("questions") Question any) {
        Question question = any.byLawOf(FIRST_TEXT); // a service that begins on another day is judged by the same text
        ServiceRecord record = random.withReviewerDecisions(Register.notRecorded());
        for (Isp plan : record.getPlans().entries()) {
            for (PlannedService service : plan.getServices().getOrElse(Array.empty())) {
                for (LocalDate day : daysToTry(record, plan, service, question)) {
                    Option<UnfundedDays> entry =
                            entry(UnfundedDays.of(record, question), plan.getId(), service.getId());
                    ServiceRecord thatDay = with(record, plan, service.withPeriod(Option.some(Period.of(day, day))));
                    Status status = status(FUNDING.check(thatDay, question).findings(), plan, service);

                    assertThat(entry.exists(days -> isOn(day, days.unfunded())))
                            .as("%s of %s on %s: %s, %s", service, plan.getId(), day, status, entry)
                            .isEqualTo(status == Status.NOT_MET);
                    assertThat(entry.exists(days -> isOn(day, days.open()))).isEqualTo(status == Status.UNDETERMINED);
                    assertThat(entry.exists(days -> isOn(day, days.forAPerson())))
                            .isEqualTo(status == Status.JUDGMENT);
                }
            }
        }
    }

    @Property
    @Label("stretches are in order, apart, within the days of the service, and not after the day asked about")
    void stretches(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        for (UnfundedDays days : UnfundedDays.of(record, question)) {
            Seq<Period> all = days.unfunded().appendAll(days.open()).appendAll(days.forAPerson());
            assertThat(all.isEmpty()).as("something is at risk: %s", days).isEqualTo(!days.daysRecorded());
            for (Period stretch : all) {
                assertThat(stretch.through().get()).isBeforeOrEqualTo(question.asOf());
                assertThat(service(record, days).getPeriod().get().contains(stretch.from()))
                        .isTrue();
                assertThat(service(record, days)
                                .getPeriod()
                                .get()
                                .contains(stretch.through().get()))
                        .isTrue();
            }
            assertApart(days);
            assertThat(days.unfundedDays()).isEqualTo(days(days.unfunded()).size());
            assertThat(days.openDays()).isEqualTo(Option.when(days.daysRecorded(), (long)
                    days(days.open()).size()));
            assertThat(days.forAPersonDays()).isEqualTo(days(days.forAPerson()).size());
        }
    }

    @Property
    @Label("by service, each service stands once and each of its days counts once")
    void by_service(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        Seq<UnfundedDays> entries = UnfundedDays.of(record, question);
        Seq<UnfundedDays> byService = UnfundedDays.byService(entries);

        assertThat(byService.flatMap(UnfundedDays::serviceId)).doesNotHaveDuplicates();
        assertThat(byService.flatMap(UnfundedDays::serviceId).toSet())
                .isEqualTo(entries.flatMap(UnfundedDays::serviceId).toSet());
        assertThat(byService.filter(days -> days.serviceId().isEmpty()))
                .isEqualTo(entries.filter(days -> days.serviceId().isEmpty()));
        for (UnfundedDays days : byService.filter(one -> one.serviceId().isDefined())) {
            Set<LocalDate> unfunded = new HashSet<>();
            Set<LocalDate> open = new HashSet<>();
            Set<LocalDate> forAPerson = new HashSet<>();
            for (UnfundedDays entry : entries.filter(one -> one.serviceId().equals(days.serviceId()))) {
                unfunded.addAll(days(entry.unfunded()));
                open.addAll(days(entry.open()));
                forAPerson.addAll(days(entry.forAPerson()));
            }
            open.removeAll(unfunded);
            forAPerson.removeAll(unfunded);
            forAPerson.removeAll(open);
            assertApart(days);
            assertThat(days(days.unfunded())).isEqualTo(unfunded);
            assertThat(days(days.open())).isEqualTo(open);
            assertThat(days(days.forAPerson())).isEqualTo(forAPerson);
        }
    }

    // What is held against what

    /** Agreement with each finding of (8)(h) that the whole rulebook gives. */
    private static Seq<Finding> assertAgreement(ServiceRecord record, Question question) {
        Seq<UnfundedDays> entries = UnfundedDays.of(record, question);
        Seq<Finding> findings = Ask.findings("(8)(h)", record, question);
        for (Finding finding : findings) {
            Option<UnfundedDays> entry = entries.find(days -> isAbout(days, finding.subject()));
            boolean unfunded = entry.exists(days -> days.unfundedDays() > 0);
            boolean open = entry.exists(days -> days.openDays().forAll(count -> count > 0));
            boolean forAPerson = entry.exists(days -> days.forAPersonDays() > 0);
            switch (finding.status()) {
                case NOT_MET ->
                    assertThat(unfunded).as("%s: %s", finding, entry).isTrue();
                case UNDETERMINED -> {
                    assertThat(unfunded).as("%s: %s", finding, entry).isFalse();
                    assertThat(open || hasNoDaySoFar(record, finding.subject(), question))
                            .as("%s: %s", finding, entry)
                            .isTrue();
                    finding.outcome()
                            .missing()
                            .forEach(fact -> assertThat(
                                            entry.forAll(days -> days.missing().contains(fact)))
                                    .isTrue());
                }
                case JUDGMENT ->
                    assertThat(forAPerson && !open && !unfunded)
                            .as("%s: %s", finding, entry)
                            .isTrue();
                case MET, PENDING, NOT_APPLICABLE ->
                    assertThat(entry).as("%s", finding).isEmpty();
            }
        }
        assertThat(entries.size()).isLessThanOrEqualTo(findings.size());
        return findings;
    }

    private static boolean isAbout(UnfundedDays days, Subject subject) {
        return switch (subject.type()) {
            case "service" ->
                days.serviceId().contains(subject.id()) && days.planId().equals(subject.attribute());
            case "plan" -> days.serviceId().isEmpty() && days.planId().contains(subject.id());
            default -> days.planId().isEmpty();
        };
    }

    /** It has not begun, or the plan was over before it would have. */
    private static boolean hasNoDaySoFar(ServiceRecord record, Subject subject, Question question) {
        for (Isp plan : record.getPlans().entries()) {
            Option<PlannedService> service = subject.attribute().contains(plan.getId())
                    ? plan.getServices()
                            .flatMap(all -> all.find(one -> one.getId().equals(subject.id())))
                    : Option.none();
            if (service.isDefined()) {
                LocalDate first = service.get().getPeriod().get().from();
                return first.isAfter(question.asOf())
                        || plan.getTerminatedOn().exists(first::isAfter)
                        || plan.getEndsOn().exists(first::isAfter);
            }
        }
        return false;
    }

    private static Option<UnfundedDays> entry(Seq<UnfundedDays> entries, String planId, String serviceId) {
        return entries.find(
                days -> days.planId().contains(planId) && days.serviceId().contains(serviceId));
    }

    private static PlannedService service(ServiceRecord record, UnfundedDays days) {
        return record.getPlans()
                .entries()
                .find(plan -> days.planId().contains(plan.getId()))
                .flatMap(Isp::getServices)
                .flatMap(all -> all.find(one -> days.serviceId().contains(one.getId())))
                .get();
    }

    private static Status status(Seq<Finding> findings, Isp plan, PlannedService service) {
        return findings.find(finding -> finding.subject().id().equals(service.getId())
                        && finding.subject().attribute().contains(plan.getId()))
                .get()
                .status();
    }

    private static ServiceRecord with(ServiceRecord record, Isp plan, PlannedService changed) {
        return record.withPlans(map(
                record.getPlans(),
                one -> one.getId().equals(plan.getId())
                        ? one.withServices(one.getServices()
                                .map(all -> all.map(
                                        service -> service.getId().equals(changed.getId()) ? changed : service)))
                        : one));
    }

    /** The first and last days of the service and of its stretches, and the days beside them. */
    private static Set<LocalDate> daysToTry(ServiceRecord record, Isp plan, PlannedService service, Question question) {
        Set<LocalDate> days = new TreeSet<>();
        if (service.getPeriod().isEmpty()) {
            return days;
        }
        Seq<Period> stretches = entry(UnfundedDays.of(record, question), plan.getId(), service.getId())
                .map(entry -> entry.unfunded().appendAll(entry.open()).appendAll(entry.forAPerson()))
                .getOrElse(Array.empty());
        Period period = service.getPeriod().get();
        LocalDate last = S08hFunding.lastDay(
                new OregonFacts(record, question),
                new OregonFacts(record, question).plan(plan.getId()).get(),
                period);
        stretches = stretches.append(last.isBefore(period.from()) ? period : Period.of(period.from(), last));
        for (Period stretch : stretches) {
            for (int beside = -1; beside <= 1; beside++) {
                days.add(stretch.from().plusDays(beside));
                days.add(stretch.through().getOrElse(last).plusDays(beside));
            }
        }
        days.removeIf(day -> day.isBefore(period.from()) || day.isAfter(last));
        return days;
    }

    private static void assertApart(UnfundedDays days) {
        for (Seq<Period> stretches : Array.of(days.unfunded(), days.open(), days.forAPerson())) {
            for (int i = 1; i < stretches.size(); i++) {
                assertThat(stretches.get(i).from())
                        .isAfter(stretches.get(i - 1).through().get().plusDays(1));
            }
        }
        Seq<LocalDate> all =
                Array.ofAll(days(days.unfunded())).appendAll(days(days.open())).appendAll(days(days.forAPerson()));
        assertThat(new HashSet<>(all.asJava())).hasSize(all.size());
    }

    private static boolean isOn(LocalDate day, Seq<Period> stretches) {
        return stretches.exists(stretch -> stretch.contains(day));
    }

    private static Set<LocalDate> days(Seq<Period> stretches) {
        Set<LocalDate> days = new HashSet<>();
        for (Period stretch : stretches) {
            for (LocalDate day = stretch.from(); stretch.contains(day); day = day.plusDays(1)) {
                days.add(day);
            }
        }
        return days;
    }

    // Records of a few services that several plans list

    private static ServiceRecord record(Records any) {
        ServiceRecord record = any.record();
        return record.withCompleteThrough(any.chance(75) ? Option.some(Some.FAR_AHEAD) : record.getCompleteThrough())
                .withRepresentatives(any.chance(90) ? Option.some(Array.empty()) : record.getRepresentatives())
                .withPlans(map(record.getPlans(), plan -> plan(any, plan)))
                .withVariances(any.list(
                        10,
                        1,
                        i -> Variance.builder()
                                .id("variance-" + i)
                                .clause(CLAUSE)
                                .period(any.period())
                                .build()))
                .withReviewerDecisions(any.register(
                        2,
                        i -> ReviewerDecision.builder()
                                .id("decision-" + i)
                                .clause(CLAUSE)
                                .subjectId("service-" + i)
                                .answer(any.pick(Array.of(ReviewerAnswer.values())))
                                .decidedOn(any.day())
                                .build()));
    }

    private static Isp plan(Records any, Isp plan) {
        return plan.withSigning(signing(any, plan, plan.getSigning()))
                .withServices(any.list(92, 3, i -> service(any, "service-" + i, plan)))
                .withRevisions(map(
                        plan.getRevisions(),
                        revision -> revision.withSigning(signing(any, plan, revision.getSigning()))));
    }

    private static Signing signing(Records any, Isp plan, Signing signing) {
        if (any.chance(20)) {
            return signing;
        }
        String signedOn = around(any, plan).toString();
        if (any.chance(50)) {
            return Some.signed(signedOn, around(any, plan).toString());
        }
        Signing byCaseManager = SigningParts.signing("-", signedOn)
                .withOralAgreements(any.chance(60) ? Register.of() : signing.getOralAgreements());
        return any.chance(60)
                ? SigningParts.withReason(
                        byCaseManager, InabilityReason.OTHER, around(any, plan).toString())
                : byCaseManager;
    }

    /** A day shortly before or after the plan begins, or any. */
    private static LocalDate around(Records any, Isp plan) {
        LocalDate start = plan.getStartsOn().getOrElse(any::day);
        return any.chance(80) ? start.plusDays(any.pick(Array.of(-20, -10, -1, 0, 9))) : any.day();
    }

    private static PlannedService service(Records any, String id, Isp plan) {
        Option<String> revisionId = plan.getRevisions().entries().headOption().map(Revision::getId);
        Option<LocalDate> start = plan.getStartsOn().filter(day -> any.chance(50));
        return PlannedService.builder()
                .id(id)
                .kind(ServiceKind.ATTENDANT_CARE)
                .revisionId(any.chance(35) ? revisionId : any.maybe(4, () -> "revision-elsewhere"))
                .fundingAuthority(any.maybe(92, () -> FundingAuthority.K_PLAN))
                .departmentFunded(any.said())
                .period(any.maybe(92, () -> start.map(Period::from).getOrElse(any::period)))
                .build();
    }

    private static <T> Register<T> map(Register<T> register, UnaryOperator<T> change) {
        if (!register.isRecorded()) {
            return register;
        }
        Register<T> changed = Register.ofAll(register.entries().map(change));
        return register.completeThrough().map(changed::completeThrough).getOrElse(changed);
    }
}

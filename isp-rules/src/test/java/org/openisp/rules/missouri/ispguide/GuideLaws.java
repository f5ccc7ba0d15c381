package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.Registers.map;
import static org.openisp.rules.Registers.plus;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Pattern;
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
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.ComponentStatus;
import org.openisp.core.content.PlanComponent;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.fixtures.AnyRecord;
import org.openisp.core.person.Statement;
import org.openisp.core.person.Voice;
import org.openisp.core.plan.Isp;
import org.openisp.core.team.Meeting;
import org.openisp.rules.Answers;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.RecordTree;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Strength;

/** Laws that every answer of the guide keeps, whatever the record. */
@Label("Missouri's guide answers about any record")
@PropertyDefaults(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
class GuideLaws {

    private static final Rulebook<?> RULEBOOK = IspGuide.rulebook();
    private static final Answers ANSWERS = new Answers(RULEBOOK);
    private static final String LATER_ID = "later";

    /**
     * The fields that say something also where they are not recorded, each by the end of its pointer: so recording them is to
     * say something else, not to say more.
     */
    private static final Pattern TELLING_WHERE_ABSENT = Pattern.compile(String.join(
            "|",
            "/finalizedOn$", // it is not final yet
            "/(terminatedOn|endedOn|exitedOn|withdrawnOn|through)$", // it is not over
            "/completeThrough$", // a register is complete as the record is
            "/signedOn$", // what is signed is signed
            "/signatures(/entries)?/\\d+/personId$", // it is signed by who has that capacity
            "/caseManagers$", // who signs as case manager is the support coordinator
            "/inabilities$", // nobody is said to be unable to sign
            "/(services|team)/\\d+/period$", // it is so as long as the plan
            "/deliveries(/entries)?/\\d+/capacity$", // whose capacity it is says the recipient
            "/components/\\d+/completedOn$", // it is in the plan
            "/happenedOn$", // it happened when it was identified
            "/healthOrSafety$", // the area of the need tells
            "/otherSupports/\\d+/payer$")); // nobody pays for a natural support

    /** Where the first day of a plan is not recorded, the day asked about stands for it. */
    private static final Pattern DAYS = Pattern.compile("/startsOn$");

    /** Where a plan bears no day, the day asked about stands for it: somebody else may have been guardian then. */
    private static final Array<String> ASKED_OF_WHAT_STOOD_THEN = Array.of("MO-9", "MO-10", "MO-11");

    @Provide
    Arbitrary<ServiceRecord> records() {
        return Arbitraries.oneOf(GuideRecords.records(), GuideRecords.records(), AnyRecord.records());
    }

    @Provide
    Arbitrary<ServiceRecord> plausible() {
        return GuideRecords.records();
    }

    @Provide
    Arbitrary<Question> questions() {
        return GuideRecords.questions();
    }

    @Property
    @Label("every record has an answer to every question, and the same one where one requirement is asked by itself")
    void total(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        ANSWERS.areThere(record, question);
        ANSWERS.areTheSameOneByOne(record, question);
    }

    @Property
    @Label("a requirement has one answer about one subject")
    void one_answer_about_one_subject(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        ANSWERS.areOneForEachSubject(record, question);
    }

    @Property
    @Label("an undetermined answer names a missing fact, unless nobody set the working age; no other answer does")
    void undetermined_names_what_is_missing(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        ANSWERS.nameWhatIsMissing(record, question, GuideLaws::isOfAnAgeThatNobodySet);
    }

    private static boolean isOfAnAgeThatNobodySet(Finding finding) {
        return finding.outcome().because().startsWith("the guide does not say which age is the working age");
    }

    @Property
    @Label("no answer has a last day, and no permission is not met")
    void no_last_day_and_no_breach_of_a_permission(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        for (Finding finding : RULEBOOK.check(record, question).findings()) {
            assertThat(finding.outcome().due()).as(finding.toString()).isEmpty();
            if (finding.requirement().strength() == Strength.MAY) {
                assertThat(finding.status()).as(finding.toString()).isNotIn(Status.NOT_MET, Status.PENDING);
            }
        }
        assertThat(RULEBOOK.due(record, question)).isEmpty();
    }

    @Property
    @Label("an age that nobody set leaves career planning undetermined, and changes nothing else")
    void the_working_age_matters_to_career_planning_only(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        Question unset = Question.asOf(question.asOf());
        Seq<Finding> without = RULEBOOK.check(record, unset).findings();
        Seq<Finding> with = RULEBOOK.check(record, RULEBOOK.read(unset, "working-age", "18-64"))
                .findings();
        assertThat(without.filter(GuideLaws::isOfCareer)).allMatch(finding -> finding.status() == Status.UNDETERMINED);
        assertThat(with.reject(GuideLaws::isOfCareer)).containsExactlyElementsOf(without.reject(GuideLaws::isOfCareer));
    }

    private static boolean isOfCareer(Finding finding) {
        return Array.of("MO-24", "MO-25").contains(finding.clause().paragraph());
    }

    @Property
    @Label("a subject stands in the JSON form where the finding says")
    void a_subject_stands_where_the_finding_says(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question) throws IOException {
        ANSWERS.areAboutWhatStandsThere(record, question);
    }

    @Property(tries = 50)
    @Label("the same record and question give the same report, from any thread")
    void the_same_from_any_thread(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question)
            throws Exception {
        ANSWERS.areTheSameFromAnyThread(record, question);
    }

    @Property
    @Label("the order of lists does not matter")
    void order_does_not_matter(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question, @ForAll Random random)
            throws IOException {
        ServiceRecord shuffled = RecordTree.of(record).shuffled(random).record().get();
        ANSWERS.areTheSameInAnyOrder(record, shuffled, question);
    }

    @Example
    @Label("no name, no words and no day of birth reach a finding or any other answer, or their JSON")
    void nothing_personal_is_told() throws IOException {
        ANSWERS.tellNothingPersonal(RULEBOOK.read(Question.asOf(LocalDate.of(2025, 12, 20)), "working-age", "18-64"));
    }

    @Property(tries = 30)
    @Label("every finding is explained")
    void every_finding_is_explained(@ForAll("plausible") ServiceRecord record, @ForAll("questions") Question question) {
        for (Finding finding : RULEBOOK.check(record, question).findings()) {
            assertThat(RULEBOOK.explain(record, question, finding).finding()).isEqualTo(finding);
        }
    }

    @Property
    @Label("one more fact never makes undetermined what was met or not met")
    void one_more_fact_never_undoes_an_answer(
            @ForAll("plausible") ServiceRecord record, @ForAll("questions") Question question, @ForAll Random random)
            throws IOException {
        RecordTree tree = RecordTree.of(record);
        Seq<String> fields =
                tree.fields().reject(at -> TELLING_WHERE_ABSENT.matcher(at).find());
        for (int i = 0; i < 20; i++) {
            String forgotten = fields.get(random.nextInt(fields.size()));
            for (ServiceRecord less : tree.without(forgotten).record()) {
                Report before = RULEBOOK.check(less, question);
                boolean isDay = DAYS.matcher(forgotten).find();
                ANSWERS.areNotUndone(
                        before,
                        record,
                        question,
                        forgotten,
                        now -> isDay
                                && ASKED_OF_WHAT_STOOD_THEN.contains(
                                        now.clause().paragraph()));
            }
        }
    }

    @Property
    @Label("the answer for a past day stays when an entry of a later day arrives")
    void later_entries_change_no_earlier_answer(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question, @ForAll Random random) {
        GuideRecords any = new GuideRecords(random);
        LocalDate later = question.asOf().plusDays(any.pick(Array.of(1, 2, 31, 366)));
        ANSWERS.areTheSameWithLaterEntries(record, withLaterEntries(record, later, any), question, LATER_ID);
    }

    /** The record with one more entry of a later day in each of its lists of what happens on a day. */
    private static ServiceRecord withLaterEntries(ServiceRecord record, LocalDate later, GuideRecords any) {
        GuidePlans parts = new GuidePlans(any, 0);
        Isp written = Isp.builder()
                .id(LATER_ID)
                .finalizedOn(later)
                .startsOn(later)
                .meetings(Register.<Meeting>of().completeThrough(later))
                .build();
        return record.withNeeds(plus(record.getNeeds(), any.need(LATER_ID).withIdentifiedOn(Option.some(later))))
                .withRisks(plus(record.getRisks(), any.risk(LATER_ID).withIdentifiedOn(Option.some(later))))
                .withChanges(plus(record.getChanges(), any.change(LATER_ID).withHappenedOn(Option.some(later))))
                .withStays(plus(
                        record.getStays(),
                        any.stay(LATER_ID).withExitedOn(Option.none()).withEnteredOn(later)))
                .withDeliveries(plus(record.getDeliveries(), any.delivery().withDeliveredOn(later)))
                .withReviewerDecisions(plus(
                        record.getReviewerDecisions(), any.decision(LATER_ID).withDecidedOn(later)))
                .withLimitations(record.getLimitations()
                        .map(all -> all.map(one -> one.withConsents(plus(
                                one.getConsents(),
                                any.consent().withWithdrawnOn(Option.none()).withGivenOn(later))))))
                .withIndividual(record.getIndividual()
                        .withStrengths(plus(record.getIndividual().getStrengths(), statement(later))))
                .withPlans(plus(map(record.getPlans(), plan -> withLaterEntries(plan, later, parts)), written));
    }

    private static Isp withLaterEntries(Isp plan, LocalDate later, GuidePlans any) {
        return plan.withMeetings(plus(plan.getMeetings(), any.meeting(LATER_ID, later)))
                .withReviews(plus(plan.getReviews(), any.review(LATER_ID).withHeldOn(later)))
                .withRevisions(plus(plan.getRevisions(), any.revision(LATER_ID).withMadeOn(Option.some(later))))
                .withGuardianInformation(plus(plan.getGuardianInformation(), statement(later)))
                .withComponents(plus(plan.getComponents(), component(later)))
                .withSigning(plan.getSigning()
                        .withSignatures(plus(plan.getSigning().getSignatures(), any.signature(Option.some(later)))));
    }

    private static Statement statement(LocalDate statedOn) {
        return GuidePlans.statement(LATER_ID, Voice.INDIVIDUAL).withStatedOn(Option.some(statedOn));
    }

    private static ComponentStatus component(LocalDate completedOn) {
        return ComponentStatus.builder()
                .component(PlanComponent.RIGHTS)
                .present(Said.YES)
                .completedOn(completedOn)
                .build();
    }

    @Property
    @Label("the answer for a past day stays when a case manager comes later")
    void later_case_managers_change_no_earlier_answer(
            @ForAll("plausible") ServiceRecord record, @ForAll("questions") Question question) {
        LocalDate later = question.asOf().plusDays(1);
        ServiceRecord then = record.withCaseManagers(plus(
                record.getCaseManagers(),
                CaseManager.builder()
                        .personId(GuideRecords.COORDINATOR)
                        .role(CaseManagerRole.PERSONAL_AGENT)
                        .period(Period.from(later))
                        .build()));
        ANSWERS.areTheSameWithLaterEntries(record, then, question, LATER_ID);
    }
}

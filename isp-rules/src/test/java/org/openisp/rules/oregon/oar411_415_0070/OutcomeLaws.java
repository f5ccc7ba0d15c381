package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.openisp.rules.Registers.map;
import static org.openisp.rules.Registers.plus;
import static org.openisp.rules.Registers.shuffled;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openisp.core.Act;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.plan.Revision;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Answers;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebook;

/** Laws that every answer keeps, whatever the record. */
@Label("OAR 411-415-0070 answers about any record")
@PropertyDefaults(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
class OutcomeLaws {

    private static final Rulebook<?> RULEBOOK = Oar411_415_0070.rulebook();

    private static final Answers ANSWERS = new Answers(RULEBOOK);

    @Provide
    Arbitrary<ServiceRecord> records() {
        return Records.records();
    }

    @Provide
    Arbitrary<Question> questions() {
        return Records.questions();
    }

    @Property
    @Label("every record has an answer on every day")
    void total(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        ANSWERS.areThere(record, question);
    }

    @Property
    @Label("a requirement has one answer about one subject")
    void one_answer_about_one_subject(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        ANSWERS.areOneForEachSubject(record, question);
    }

    @Property
    @Label("an undetermined answer names a missing fact, and no other answer does")
    void undetermined_names_what_is_missing(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        ANSWERS.nameWhatIsMissing(record, question, OutcomeLaws::isOfATextThatIsNotHeld);
    }

    static boolean isOfATextThatIsNotHeld(Finding finding) {
        return finding.outcome()
                .because()
                .equals("it is judged by a text from before the first one that the library holds");
    }

    @Property
    @Label("waiting heals nothing: what missed its last day stays missed, and the last day stays")
    void waiting_never_heals(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        Map<Answers.Key, Finding> missed = new HashMap<>();
        for (int days : new int[] {0, 1, 30, 400}) {
            Question later = question.on(question.asOf().plusDays(days));
            Map<Answers.Key, Finding> now = Answers.byKey(RULEBOOK.check(record, later));
            missed.forEach((key, before) -> {
                Finding after = now.get(key);
                if (after == null) {
                    fail("no answer any more: " + before);
                } else {
                    assertThat(after.status()).as("%s; later %s", before, after).isNotIn(Status.MET, Status.PENDING);
                    assertThat(after.outcome().due())
                            .as("%s; later %s", before, after)
                            .isEqualTo(before.outcome().due());
                }
            });
            now.forEach((key, finding) -> {
                if (finding.status() == Status.NOT_MET
                        && finding.outcome().due().isDefined()) {
                    missed.put(key, finding);
                }
            });
        }
    }

    @Property
    @Label("the answer for a past day stays when an entry of a later day arrives")
    void later_entries_change_no_earlier_answer(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question, @ForAll Random random) {
        ServiceRecord later = withLaterEntries(record, question.asOf(), new Records(random));
        ANSWERS.areTheSameWithLaterEntries(record, later, question, LATER_ID);
    }

    @Property
    @Label("the order of entries does not matter")
    void order_does_not_matter(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question, @ForAll Random random) {
        ANSWERS.areTheSameInAnyOrder(record, reordered(record, random), question);
    }

    @Property(tries = 50)
    @Label("the same record and question give the same report, from any thread")
    void the_same_from_any_thread(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question)
            throws Exception {
        ANSWERS.areTheSameFromAnyThread(record, question);
    }

    @Property
    @Label("one clause asked about one subject gives the answer that the whole check gave")
    void one_clause_answers_as_in_the_whole_check(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        ANSWERS.areTheSameOneByOne(record, question);
    }

    @Property
    @Label("a subject stands in the JSON form where the finding says")
    void a_subject_stands_where_the_finding_says(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question) throws IOException {
        ANSWERS.areAboutWhatStandsThere(record, question);
    }

    @Property
    @Label("one more fact never makes undetermined what was met or not met")
    void one_more_fact_never_undoes_an_answer(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question, @ForAll Random random) {
        Report before = RULEBOOK.check(record, question);
        for (Refinement refinement : REFINEMENTS) {
            ServiceRecord refined = refinement.more.with(record, new Records(random));
            if (!refined.equals(record)) {
                // The new fact may be the day that says whose law decides, and that law may not be held.
                ANSWERS.areNotUndone(before, refined, question, refinement.name, OutcomeLaws::isOfATextThatIsNotHeld);
            }
        }
    }

    // Later entries

    private static final String LATER_ID = "later";

    /** The record with one more entry, of a day after the day asked about, in each of its recorded registers. */
    private static ServiceRecord withLaterEntries(ServiceRecord record, LocalDate asOf, Records any) {
        LocalDate later = asOf.plusDays(any.pick(Array.of(1, 2, 31, 366)));
        return record.withAnnualPlans(plus(
                        record.getAnnualPlans(),
                        any.annualPlan(0).withId(LATER_ID).withDevelopedOn(later)))
                .withCareerDevelopmentPlans(plus(
                        record.getCareerDevelopmentPlans(),
                        any.careerPlan(0).withId(LATER_ID).withCompletedOn(later)))
                .withDeliveries(plus(record.getDeliveries(), any.delivery().withDeliveredOn(later)))
                .withPlans(map(
                        record.getPlans(),
                        plan -> plan.withSigning(withLaterEntries(plan.getSigning(), later, any))
                                .withReviews(plus(
                                        plan.getReviews(), any.review(LATER_ID).withHeldOn(later)))
                                .withRevisions(map(
                                        plan.getRevisions(),
                                        revision -> revision.withSigning(
                                                withLaterEntries(revision.getSigning(), later, any))))));
    }

    private static Signing withLaterEntries(Signing signing, LocalDate later, Records any) {
        return signing.withSignatures(
                        plus(signing.getSignatures(), any.signature().withSignedOn(Option.some(later))))
                .withOralAgreements(
                        plus(signing.getOralAgreements(), any.oralAgreement().withAgreedOn(later)));
    }

    // Other orders

    private static ServiceRecord reordered(ServiceRecord record, Random random) {
        return record.withIndividual(record.getIndividual()
                        .withCopyRecipients(shuffled(record.getIndividual().getCopyRecipients(), random)))
                .withRepresentatives(shuffled(record.getRepresentatives(), random))
                .withCaseManagement(shuffled(record.getCaseManagement(), random))
                .withCaseManagers(shuffled(record.getCaseManagers(), random))
                .withFundingAuthorities(shuffled(record.getFundingAuthorities(), random))
                .withBenefits(shuffled(record.getBenefits(), random))
                .withRequests(shuffled(record.getRequests(), random))
                .withServiceEligibility(shuffled(record.getServiceEligibility(), random))
                .withStays(shuffled(record.getStays(), random))
                .withNeedsAssessments(shuffled(
                        map(
                                record.getNeedsAssessments(),
                                assessment -> assessment.withComponents(shuffled(assessment.getComponents(), random))),
                        random))
                .withPlans(shuffled(map(record.getPlans(), plan -> reordered(plan, random)), random))
                .withEmergencyPlans(shuffled(
                        map(
                                record.getEmergencyPlans(),
                                plan -> plan.withExtensions(shuffled(plan.getExtensions(), random))),
                        random))
                .withCareerDevelopmentPlans(shuffled(record.getCareerDevelopmentPlans(), random))
                .withDeliveries(shuffled(record.getDeliveries(), random))
                .withTranslations(shuffled(record.getTranslations(), random))
                .withAnnualPlans(shuffled(record.getAnnualPlans(), random));
    }

    private static Isp reordered(Isp plan, Random random) {
        return plan.withSigning(reordered(plan.getSigning(), random))
                .withServices(shuffled(plan.getServices(), random))
                .withEmergencySupports(shuffled(plan.getEmergencySupports(), random))
                .withTransitionPeriods(shuffled(plan.getTransitionPeriods(), random))
                .withReviews(shuffled(plan.getReviews(), random))
                .withRevisions(shuffled(map(plan.getRevisions(), revision -> reordered(revision, random)), random));
    }

    private static Revision reordered(Revision revision, Random random) {
        return revision.withBegins(shuffled(revision.getBegins(), random))
                .withEnds(shuffled(revision.getEnds(), random))
                .withSigning(reordered(revision.getSigning(), random));
    }

    private static Signing reordered(Signing signing, Random random) {
        return signing.withSignatures(shuffled(signing.getSignatures(), random))
                .withInabilities(shuffled(signing.getInabilities(), random))
                .withOralAgreements(shuffled(signing.getOralAgreements(), random));
    }

    // One more fact

    private static final BirthDate ADULT = new BirthDate(LocalDate.of(1984, 2, 29));

    /** A record that says "no parent" of somebody under 18 contradicts itself: every minor has a representative. */
    private static boolean mayBeMinor(ServiceRecord record) {
        return record.getRepresentatives()
                .forAll(all -> all.exists(one -> one.getKind().equals(RepresentativeKind.PARENT)));
    }

    private interface More {
        ServiceRecord with(ServiceRecord record, Records any);
    }

    private record Refinement(String name, More more) {}

    /** Each records one fact wherever it is not recorded, and leaves a record alone in which it is. */
    private static final Seq<Refinement> REFINEMENTS = Array.of(
            new Refinement(
                    "completeThrough",
                    (record, any) -> record.withCompleteThrough(
                            record.getCompleteThrough().orElse(Option.some(any.day())))),
            new Refinement(
                    "birthDate",
                    (record, any) -> record.withIndividual(record.getIndividual()
                            .withBirthDate(record.getIndividual()
                                    .getBirthDate()
                                    .orElse(Option.some(mayBeMinor(record) ? any.birthDate() : ADULT))))),
            new Refinement(
                    "copyRecipients",
                    (record, any) -> record.withIndividual(record.getIndividual()
                            .withCopyRecipients(either(
                                    record.getIndividual().getCopyRecipients(),
                                    any.list(100, 2, i -> "person-" + (i + 1)))))),
            new Refinement(
                    "representatives",
                    (record, any) -> record.withRepresentatives(
                            either(record.getRepresentatives(), any.list(100, 2, any::representative)))),
            new Refinement(
                    "fundingAuthorities",
                    (record, any) -> record.withFundingAuthorities(
                            either(record.getFundingAuthorities(), any.list(100, 2, i -> any.funding())))),
            new Refinement(
                    "benefits",
                    (record, any) ->
                            record.withBenefits(either(record.getBenefits(), any.list(100, 2, i -> any.benefit())))),
            new Refinement(
                    "serviceEligibility",
                    (record, any) -> record.withServiceEligibility(
                            either(record.getServiceEligibility(), any.list(100, 2, i -> any.eligibility())))),
            new Refinement(
                    "translations",
                    (record, any) -> record.withTranslations(
                            either(record.getTranslations(), any.list(100, 2, i -> any.translation())))),
            new Refinement(
                    "school",
                    (record, any) -> record.withSchool(record.getSchool().orElse(Option.some(any.school())))),
            new Refinement(
                    "school.exited",
                    (record, any) -> record.withSchool(
                            record.getSchool().map(school -> school.withExited(either(school.getExited(), any))))),
            new Refinement(
                    "school.ideaEligible",
                    (record, any) -> record.withSchool(record.getSchool()
                            .map(school -> school.withIdeaEligible(either(school.getIdeaEligible(), any))))),
            new Refinement(
                    "careerDevelopmentPlans",
                    (record, any) -> record.withCareerDevelopmentPlans(
                            either(record.getCareerDevelopmentPlans(), any.register(2, any::careerPlan)))),
            new Refinement(
                    "deliveries",
                    (record, any) -> record.withDeliveries(
                            either(record.getDeliveries(), any.register(4, i -> any.delivery())))),
            new Refinement(
                    "annualPlans",
                    (record, any) ->
                            record.withAnnualPlans(either(record.getAnnualPlans(), any.register(2, any::annualPlan)))),
            new Refinement(
                    "submitted",
                    (record, any) -> record.withNeedsAssessments(map(
                            record.getNeedsAssessments(),
                            assessment -> assessment.withSubmitted(either(assessment.getSubmitted(), any))))),
            plan(
                    "kind",
                    (plan, any) ->
                            plan.withKind(plan.getKind().orElse(Option.some(any.pick(Array.of(IspKind.values())))))),
            plan(
                    "startsOn",
                    (plan, any) -> plan.getStartsOn().isEmpty()
                            ? plan.withStartsOn(Option.some(earlier(any.day(), plan.getEndsOn())))
                            : plan),
            plan(
                    "endsOn",
                    (plan, any) -> plan.getEndsOn().isEmpty()
                            // A plan that stood until a day does not end, as written, before that day.
                            ? plan.withEndsOn(
                                    Option.some(later(later(any.day(), plan.getStartsOn()), plan.getTerminatedOn())))
                            : plan),
            plan("implemented", (plan, any) -> plan.withImplemented(either(plan.getImplemented(), any))),
            plan(
                    "reviews",
                    (plan, any) ->
                            plan.withReviews(either(plan.getReviews(), any.register(2, i -> any.review("more-" + i))))),
            plan("signing", (plan, any) -> plan.withSigning(more(plan.getSigning(), any))),
            plan(
                    "revision.signing",
                    (plan, any) -> plan.withRevisions(map(
                            plan.getRevisions(), revision -> revision.withSigning(more(revision.getSigning(), any))))),
            plan(
                    "revision.implemented",
                    (plan, any) -> plan.withRevisions(map(
                            plan.getRevisions(),
                            revision -> revision.withImplemented(either(revision.getImplemented(), any))))),
            plan(
                    "newStartDate.consented",
                    (plan, any) -> plan.withNewStartDate(plan.getNewStartDate()
                            .map(start -> start.withConsented(either(start.getConsented(), any))))),
            plan(
                    "continuation",
                    (plan, any) -> plan.withContinuation(plan.getContinuation()
                            .map(continuation -> continuation
                                    .withInHomeBefore(either(continuation.getInHomeBefore(), any))
                                    .withInHomeAfter(either(continuation.getInHomeAfter(), any))
                                    .withServicesRemainAppropriate(
                                            either(continuation.getServicesRemainAppropriate(), any))))),
            new Refinement(
                    "approvals of an extension",
                    (record, any) -> record.withEmergencyPlans(map(
                            record.getEmergencyPlans(),
                            plan -> plan.withExtensions(plan.getExtensions()
                                    .map(extensions -> extensions.map(extension -> extension
                                            .withApprovedForIndividual(
                                                    either(extension.getApprovedForIndividual(), any))
                                            .withApprovedByCaseManager(
                                                    either(extension.getApprovedByCaseManager(), any)))))))),
            new Refinement(
                    "expiresOn",
                    (record, any) -> record.withEmergencyPlans(map(
                            record.getEmergencyPlans(),
                            plan -> plan.getExpiresOn().isEmpty()
                                    ? plan.withExpiresOn(
                                            Option.some(later(any.day(), Option.some(plan.getInEffectFrom()))))
                                    : plan))));

    private interface MoreOfAPlan {
        Isp with(Isp plan, Records any);
    }

    private static Refinement plan(String field, MoreOfAPlan more) {
        return new Refinement(
                field, (record, any) -> record.withPlans(map(record.getPlans(), plan -> more.with(plan, any))));
    }

    private static Signing more(Signing signing, Records any) {
        return signing.withSignatures(either(signing.getSignatures(), any.register(3, i -> any.signature())))
                .withInabilities(either(signing.getInabilities(), any.list(100, 1, i -> any.inability())))
                .withOralAgreements(either(signing.getOralAgreements(), any.register(1, i -> any.oralAgreement())));
    }

    private static <T> Option<Seq<T>> either(Option<Seq<T>> recorded, Option<Seq<T>> more) {
        return recorded.orElse(more);
    }

    private static <T> Register<T> either(Register<T> recorded, Register<T> more) {
        return recorded.isRecorded() ? recorded : more;
    }

    private static Act either(Act recorded, Records any) {
        return recorded.isRecorded() ? recorded : any.act();
    }

    private static Said either(Said recorded, Records any) {
        return recorded.isRecorded() ? recorded : any.said();
    }

    private static LocalDate earlier(LocalDate day, Option<LocalDate> end) {
        return end.filter(day::isAfter).getOrElse(day);
    }

    private static LocalDate later(LocalDate day, Option<LocalDate> start) {
        return start.filter(day::isBefore).getOrElse(day);
    }
}

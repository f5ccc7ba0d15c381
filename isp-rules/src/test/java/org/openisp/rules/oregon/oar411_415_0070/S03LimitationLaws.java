package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.limitation.Safeguard;
import org.openisp.core.limitation.SafeguardPurpose;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Requirement;
import org.openisp.rules.Subject;

/** The laws of {@link OutcomeLaws} for the limitations that its records do not hold. */
@Label("OAR 411-415-0070(3) answers about any limitation")
@PropertyDefaults(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
class S03LimitationLaws {

    private static final LocalDate WINTER = LocalDate.of(2025, 12, 20);

    private record Key(Requirement requirement, Subject subject) {}

    private record Answer(Key key, Status status, Option<LocalDate> due, Option<LocalDate> done) {}

    private static Seq<Finding> findings(ServiceRecord record, LocalDate asOf) {
        return Oar411_415_0070.rulebook()
                .check(record, Question.asOf(asOf))
                .findings()
                .filter(finding -> finding.clause().paragraph().startsWith("(3)"));
    }

    private static Key key(Finding finding) {
        return new Key(finding.requirement(), finding.subject());
    }

    @Property
    @Label("a requirement has one answer about one subject, and only what is undetermined misses facts")
    void one_answer(@ForAll(supplier = AnyRecord.class) ServiceRecord record) {
        Seq<Finding> findings = findings(record, WINTER);

        assertThat(findings.map(S03LimitationLaws::key)).doesNotHaveDuplicates();
        for (Finding finding : findings) {
            boolean earlierText = finding.outcome().because().startsWith("it is judged by a text from before");
            assertThat(finding.outcome().missing().nonEmpty())
                    .as(finding.toString())
                    .isEqualTo(finding.status() == Status.UNDETERMINED && !earlierText);
        }
    }

    @Property
    @Label("what missed its last day stays missed, and the last day stays")
    void waiting_never_heals(@ForAll(supplier = AnyRecord.class) ServiceRecord record) {
        Map<Key, Outcome> missed = new HashMap<>();
        for (int days = 0; days < 900; days += 90) {
            Map<Key, Outcome> now = new HashMap<>();
            findings(record, WINTER.plusDays(days)).forEach(finding -> now.put(key(finding), finding.outcome()));
            missed.forEach((key, before) -> {
                Outcome after = Objects.requireNonNull(now.get(key), "no answer any more");
                assertThat(after.status()).isNotIn(Status.MET, Status.PENDING);
                assertThat(after.due()).isEqualTo(before.due());
            });
            now.forEach((key, outcome) -> {
                if (outcome.status() == Status.NOT_MET && outcome.due().isDefined()) {
                    missed.put(key, outcome);
                }
            });
        }
    }

    @Property
    @Label("the order of entries does not matter")
    void order_does_not_matter(@ForAll(supplier = AnyRecord.class) ServiceRecord record, @ForAll Random random) {
        assertThat(answers(shuffled(record, random))).containsExactlyInAnyOrderElementsOf(answers(record));
    }

    private static Seq<Answer> answers(ServiceRecord record) {
        return findings(record, WINTER)
                .map(finding -> new Answer(
                        key(finding),
                        finding.status(),
                        finding.outcome().due(),
                        finding.outcome().done()));
    }

    private static ServiceRecord shuffled(ServiceRecord record, Random random) {
        return record.withPractices(shuffled(record.getPractices(), random))
                .withStays(shuffled(record.getStays(), random))
                .withSettings(shuffled(record.getSettings(), random))
                .withNeeds(shuffled(record.getNeeds(), random))
                .withRepresentatives(shuffled(record.getRepresentatives(), random))
                .withBehaviorPlans(shuffled(record.getBehaviorPlans(), random))
                .withEmergencyPlans(shuffled(record.getEmergencyPlans(), random))
                .withLimitations(shuffled(
                        record.getLimitations().map(all -> all.map(one -> shuffled(one, random))), random));
    }

    private static Limitation shuffled(Limitation limitation, Random random) {
        return limitation
                .withPlanIds(shuffled(limitation.getPlanIds(), random))
                .withNeedIds(shuffled(limitation.getNeedIds(), random))
                .withReviews(shuffled(limitation.getReviews(), random))
                .withConsents(shuffled(limitation.getConsents(), random))
                .withRestraintOrders(shuffled(limitation.getRestraintOrders(), random))
                .withSafeguards(shuffled(
                        limitation.getSafeguards().map(all -> all.map(one -> shuffled(one, random))), random));
    }

    private static Safeguard shuffled(Safeguard safeguard, Random random) {
        return safeguard
                .withPurposes(shuffled(safeguard.getPurposes(), random))
                .withUses(shuffled(safeguard.getUses(), random))
                .withDirections(shuffled(safeguard.getDirections(), random))
                .withMedicalOrders(shuffled(safeguard.getMedicalOrders(), random));
    }

    @Property
    @Label("one more fact never makes undetermined what was met or not met")
    void one_more_fact_never_undoes_an_answer(
            @ForAll(supplier = AnyRecord.class) ServiceRecord record, @ForAll boolean is) {
        Seq<Finding> before = findings(record, WINTER)
                .filter(finding -> finding.status() == Status.MET || finding.status() == Status.NOT_MET);
        for (UnaryOperator<Limitation> more : moreOfALimitation(record, is)) {
            Map<Key, Finding> after = new HashMap<>();
            ServiceRecord refined =
                    record.withLimitations(record.getLimitations().map(all -> all.map(one -> more.apply(one))));
            findings(refined, WINTER).forEach(finding -> after.put(key(finding), finding));
            for (Finding finding : before) {
                Finding now = after.get(key(finding));
                assertThat(now == null ? finding.status() : now.status())
                        .as("%s; then %s", finding, now)
                        .isNotEqualTo(Status.UNDETERMINED);
            }
        }
    }

    /** Each records one fact where it is not recorded. */
    private static Seq<UnaryOperator<Limitation>> moreOfALimitation(ServiceRecord record, boolean is) {
        Said said = Said.of(is);
        Act act = is ? Act.on(WINTER.minusDays(200)) : Act.notThrough(WINTER);
        Seq<String> plans = is ? record.getPlans().entries().map(Isp::getId) : Array.empty();
        LocalDate far = WINTER.plusYears(3);
        return Array.of(
                one -> one.getStarted().isRecorded() ? one : one.withStarted(act),
                one -> one.withPlanIds(one.getPlanIds().orElse(Option.some(plans))),
                one -> one.withNeedIds(one.getNeedIds().orElse(Option.some(Array.empty()))),
                // A day that is set tells of time limits: to record that there are none would take that back.
                one -> one.getTimeLimits().said().isRecorded() || (!is && setsADay(one))
                        ? one
                        : one.withTimeLimits(is ? Noted.yes() : Noted.no()),
                one -> one.withReviewBy(one.getReviewBy().orElse(Option.some(is ? WINTER : far))),
                one -> one.getReviews().isRecorded() ? one : one.withReviews(Register.of()),
                one -> one.getConsents().isRecorded() ? one : one.withConsents(Register.of()),
                one -> one.getBeyondTypicalForAge().isRecorded() ? one : one.withBeyondTypicalForAge(said),
                one -> one.withRestraintOrders(one.getRestraintOrders().orElse(Option.some(Array.empty()))),
                one -> one.withSafeguards(one.getSafeguards().orElse(Option.some(Array.empty()))),
                one -> one.withSafeguards(
                        one.getSafeguards().map(all -> all.map(safeguard -> more(safeguard, said, act)))));
    }

    private static boolean setsADay(Limitation one) {
        return one.getReviewBy().isDefined()
                || one.getReviews()
                        .entries()
                        .exists(review -> review.getNextBy().isDefined());
    }

    private static Safeguard more(Safeguard one, Said said, Act act) {
        Option<Seq<SafeguardPurpose>> purposes =
                Option.some(Array.of(said.isYes() ? SafeguardPurpose.MEDICAL : SafeguardPurpose.CHALLENGING_BEHAVIOR));
        // What was ordered and approved by the team is known to be allowed: to record that it is not would take that
        // back.
        boolean isOrdered = !one.getMedicalOrders().getOrElse(Array.empty()).isEmpty();
        return one.withPurposes(one.getPurposes().orElse(purposes))
                .withProhibited(one.getProhibited().isRecorded() || isOrdered ? one.getProhibited() : said)
                .withApprovedByTeam(one.getApprovedByTeam().isRecorded() ? one.getApprovedByTeam() : act)
                .withDirections(one.getDirections().orElse(Option.some(Array.empty())))
                .withMedicalOrders(one.getMedicalOrders().orElse(Option.some(Array.empty())));
    }

    private static <T> Option<Seq<T>> shuffled(Option<Seq<T>> list, Random random) {
        return list.map(elements -> shuffled(elements, random));
    }

    private static <T> Register<T> shuffled(Register<T> register, Random random) {
        if (!register.isRecorded()) {
            return register;
        }
        Register<T> mixed = Register.ofAll(shuffled(register.entries(), random));
        return register.completeThrough().map(mixed::completeThrough).getOrElse(mixed);
    }

    private static <T> Seq<T> shuffled(Seq<T> elements, Random random) {
        List<T> mixed = new ArrayList<>(elements.asJava());
        Collections.shuffle(mixed, random);
        return Array.ofAll(mixed);
    }
}

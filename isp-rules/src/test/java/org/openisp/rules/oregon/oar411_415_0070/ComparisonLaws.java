package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;
import org.openisp.rules.Cause;
import org.openisp.rules.Choice;
import org.openisp.rules.Comparison;
import org.openisp.rules.Difference;
import org.openisp.rules.Finding;
import org.openisp.rules.Flip;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.ReadAs;
import org.openisp.rules.Reading;
import org.openisp.rules.Report;
import org.openisp.rules.Requirement;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Subject;
import org.openisp.rules.oregon.OregonReadings;

/** Laws of two reports side by side, and of the other readings of open text, worked out here once more from the reports. */
@Label("OAR 411-415-0070 two reports side by side")
@PropertyDefaults(tries = 30, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
class ComparisonLaws {

    private static final Rulebook<?> RULEBOOK = Oar411_415_0070.rulebook();
    private static final String ADDED_BY_THE_NEW_TEXT = " or Temporary Emergency Safety Plan";
    private static final LocalDate NEW_TEXT = LocalDate.of(2025, 10, 31);

    @Provide
    Arbitrary<ServiceRecord> records() {
        return Arbitraries.oneOf(Records.records(), AnyRecord.records());
    }

    @Provide
    Arbitrary<Question> questions() {
        return Records.questions();
    }

    @Property
    @Label("a report and itself do not differ")
    void no_report_differs_from_itself(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        Comparison comparison = RULEBOOK.compare(record, question, record, question);

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.before()).isEqualTo(comparison.after()).isEqualTo(RULEBOOK.check(record, question));
    }

    @Property
    @Label("what differs is told, what is told differs, and it has a cause")
    void just_what_differs(
            @ForAll("records") ServiceRecord record,
            @ForAll("questions") Question question,
            @ForAll("records") ServiceRecord otherRecord,
            @ForAll("questions") Question otherQuestion) {
        Comparison comparison = RULEBOOK.compare(record, question, otherRecord, otherQuestion);

        assertThat(sides(comparison))
                .containsExactlyInAnyOrderElementsOf(
                        differing(RULEBOOK.check(record, question), RULEBOOK.check(otherRecord, otherQuestion)));
        assertThat(comparison.differences())
                .allSatisfy(difference ->
                        assertThat(difference.causes()).isNotEmpty().doesNotHaveDuplicates());
    }

    @Property
    @Label("the other way round, the same answers differ")
    void the_other_way_round(
            @ForAll("records") ServiceRecord record,
            @ForAll("questions") Question question,
            @ForAll("records") ServiceRecord otherRecord,
            @ForAll("questions") Question otherQuestion) {
        assertThat(sides(RULEBOOK.compare(otherRecord, otherQuestion, record, question)))
                .containsExactlyInAnyOrderElementsOf(
                        sides(RULEBOOK.compare(record, question, otherRecord, otherQuestion))
                                .map(side -> new Side(/* before= */ side.after, /* after= */ side.before)));
    }

    @Property
    @Label("another record alone makes facts the cause")
    void by_facts(
            @ForAll("records") ServiceRecord record,
            @ForAll("records") ServiceRecord other,
            @ForAll("questions") Question question) {
        assertThat(causes(RULEBOOK.compare(record, question, other, question))).isSubsetOf(Cause.FACTS);
    }

    @Property
    @Label("another reading alone makes the reading the cause")
    void by_reading(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        forEachOtherReading(
                question,
                (reading, otherwise) -> assertThat(causes(RULEBOOK.compare(record, question, record, otherwise)))
                        .isSubsetOf(Cause.READING));
    }

    @Property
    @Label("another day alone makes time the cause, or, across the day of a new text, the law")
    void by_time(
            @ForAll("records") ServiceRecord record,
            @ForAll("questions") Question question,
            @ForAll("questions") Question other) {
        Question later = question.on(other.asOf());
        Comparison comparison = RULEBOOK.compare(record, question, record, later);

        assertThat(comparison.differences()).allSatisfy(difference -> {
            boolean isByAnotherText = difference.before().isDefined()
                    && difference.after().isDefined()
                    && !difference
                            .before()
                            .get()
                            .requirement()
                            .equals(difference.after().get().requirement());
            assertThat(difference.causes()).hasSize(1);
            assertThat(difference.causes().head())
                    .isIn(isByAnotherText ? List.of(Cause.TIME, Cause.LAW) : List.of(Cause.TIME));
        });
    }

    @Property
    @Label("another law text alone makes the law the cause")
    void by_law(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question, @ForAll boolean wasOld) {
        Question old = question.byLawOf(NEW_TEXT.minusDays(1));
        Question now = question.byLawOf(NEW_TEXT);

        assertThat(causes(
                        wasOld
                                ? RULEBOOK.compare(record, old, record, now)
                                : RULEBOOK.compare(record, now, record, old)))
                .isSubsetOf(Cause.LAW);
    }

    @Property
    @Label("a flip is what changing just that reading finds")
    void flips_are_what_other_readings_find(
            @ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        List<Flip> expected = new ArrayList<>();
        forEachOtherReading(question, (reading, otherwise) -> {
            for (Side side : differing(RULEBOOK.check(record, question), RULEBOOK.check(record, otherwise))) {
                expected.add(new Flip(readAs(reading, question), readAs(reading, otherwise), side.before, side.after));
            }
        });

        assertThat(RULEBOOK.flips(record, question)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 10)
    @Label("what flips, flips back")
    void what_flips_flips_back(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        Seq<Flip> flips = RULEBOOK.flips(record, question);
        forEachOtherReading(question, (reading, otherwise) -> {
            ReadAs read = readAs(reading, question);
            ReadAs other = readAs(reading, otherwise);
            Seq<Flip> back = RULEBOOK.flips(record, otherwise)
                    .filter(flip -> flip.otherwise().equals(read));

            assertThat(back)
                    .containsExactlyInAnyOrderElementsOf(
                            flips.filter(flip -> flip.otherwise().equals(other))
                                    .map(flip -> new Flip(
                                            /* read= */ other,
                                            /* otherwise= */ read,
                                            /* before= */ flip.after(),
                                            /* after= */ flip.before())));
        });
    }

    // Worked out once more

    /** An answer in the first report and in the second. */
    private record Side(Option<Finding> before, Option<Finding> after) {}

    /** What an answer is about, whichever text gives it. */
    private record Key(String clause, String kind, String asks, Subject subject) {}

    private static Seq<Side> sides(Comparison comparison) {
        return comparison.differences().map(difference -> new Side(difference.before(), difference.after()));
    }

    private static List<Cause> causes(Comparison comparison) {
        return comparison.differences().flatMap(Difference::causes).asJava();
    }

    private static List<Side> differing(Report one, Report other) {
        Map<Key, Finding> first = byKey(one);
        Map<Key, Finding> second = byKey(other);
        List<Side> differing = new ArrayList<>();
        first.forEach((key, finding) -> {
            Option<Finding> now = Option.of(second.remove(key));
            boolean isSame = now.map(Finding::outcome)
                    .map(outcome -> isSame(finding.outcome(), outcome))
                    .getOrElse(finding.status() == Status.NOT_APPLICABLE);
            if (!isSame) {
                differing.add(new Side(Option.some(finding), now));
            }
        });
        second.forEach((key, finding) -> {
            if (finding.status() != Status.NOT_APPLICABLE) {
                differing.add(new Side(Option.none(), Option.some(finding)));
            }
        });
        return differing;
    }

    private static boolean isSame(Outcome one, Outcome other) {
        return one.status() == other.status()
                && one.due().equals(other.due())
                && one.done().equals(other.done());
    }

    /** No two answers of a report are about the same, or they could not be set side by side. */
    private static Map<Key, Finding> byKey(Report report) {
        Map<Key, Finding> byKey = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            Requirement requirement = finding.requirement();
            Key key = new Key(
                    requirement.clause().paragraph(),
                    requirement.kind().name(),
                    requirement.asks().replace(ADDED_BY_THE_NEW_TEXT, ""),
                    finding.subject());
            assertThat(byKey.put(key, finding)).as(finding.toString()).isNull();
        }
        return byKey;
    }

    private static <C extends Enum<C> & Choice> ReadAs readAs(Reading<C> reading, Question question) {
        C choice = question.readings().of(reading);
        return new ReadAs(reading.name(), choice.id(), choice.words());
    }

    private interface OtherReading {
        void is(Reading<?> reading, Question otherwise);
    }

    private static void forEachOtherReading(Question question, OtherReading other) {
        for (Reading<?> reading : OregonReadings.ALL) {
            forEachOther(reading, question, other);
        }
    }

    private static <C extends Enum<C> & Choice> void forEachOther(
            Reading<C> reading, Question question, OtherReading other) {
        for (C choice : reading.choices()) {
            if (choice != question.readings().of(reading)) {
                other.is(reading, question.reading(reading, choice));
            }
        }
    }
}

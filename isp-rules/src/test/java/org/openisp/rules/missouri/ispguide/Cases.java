package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.need.Need;
import org.openisp.core.person.BirthDate;
import org.openisp.core.plan.Isp;
import org.openisp.core.team.Meeting;
import org.openisp.rules.AgeRange;
import org.openisp.rules.Finding;
import org.openisp.rules.MissingFact;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.Subject;
import org.openisp.rules.missouri.MissouriReadings;

/** The words of tables about what a plan contains: {@code -} is not recorded, {@code none} is said to be none. */
final class Cases {

    static final Question ASKED = Question.asOf(Guide.DAY);

    /** The working age has no default: a caller has to say it. */
    static final Question WORKING_FROM_18_TO_64 = ASKED.with(MissouriReadings.WORKING_AGE, AgeRange.of(18, 64));

    static final String NEED = "need";

    private static final String NOT_RECORDED = "-";

    private Cases() {}

    /** A plan {@code in use}, a {@code draft}, or one {@code without days}, of which it is not known which it is. */
    static Isp.Builder plan(String words) {
        return switch (words) {
            case "in use" -> Guide.plan();
            case "draft" -> Guide.draft();
            case "without days" -> Isp.builder().id(Guide.PLAN);
            default -> throw new IllegalArgumentException(words);
        };
    }

    /** The record of somebody born on this day, with these plans. */
    static ServiceRecord.Builder recordOfSomebodyBorn(String day, Isp... plans) {
        return Guide.record(plans)
                .individual(Guide.adult()
                        .birthDate(Told.day(day).map(BirthDate::new))
                        .build());
    }

    /** Words divided by blanks. */
    static Option<Seq<String>> list(String words) {
        return Told.word(words).map(all -> all.equals("none") ? Array.empty() : Array.of(all.split(" ", -1)));
    }

    /** These entries, complete as the {@code record} is or through a day; or nothing recorded. */
    static <T> Register<T> register(Seq<T> entries, String completeThrough) {
        return switch (completeThrough) {
            case NOT_RECORDED -> Register.notRecorded();
            case "record" -> Register.ofAll(entries);
            default -> Register.ofAll(entries).completeThrough(LocalDate.parse(completeThrough));
        };
    }

    /** Meetings of these days, divided by blanks, in that order. */
    static Register<Meeting> meetings(String days) {
        return list(days)
                .map(all -> Register.ofAll(all.map(day ->
                        Meeting.builder().id(day).heldOn(LocalDate.parse(day)).build())))
                .getOrElse(Register.notRecorded());
    }

    /** A need that has stood since before the plan. */
    static Need.Builder need() {
        return Need.builder().id(NEED).identifiedOn(LocalDate.of(2025, 5, 1));
    }

    /** The one answer of a requirement. */
    static Outcome answer(ServiceRecord record, Question question, String id) {
        Seq<Finding> found = Guide.answers(record, question, id);
        assertThat(found).as(id).hasSize(1);
        return found.head().outcome();
    }

    static void assertAnswer(String id, ServiceRecord.Builder record, String expected) {
        assertAnswer(Guide.answer(record.build(), id), expected);
    }

    static void assertAnswer(String id, Isp.Builder plan, String expected) {
        assertAnswer(id, Guide.record(plan.build()), expected);
    }

    /**
     * Compares with {@code MET}, {@code MET 2025-03-31} (the day on which it was done), or {@code UNDETERMINED
     * /plans/0/budget} (the missing fact, or what it is a part of). The guide knows no last day.
     */
    static void assertAnswer(Outcome outcome, String expected) {
        Array<String> words = Array.of(expected.split(" ", -1));
        assertThat(outcome.status().name()).as(outcome.toString()).isEqualTo(words.head());
        assertThat(outcome.due()).as(outcome.toString()).isEmpty();
        if (outcome.status() != Outcome.Status.UNDETERMINED) {
            assertThat(outcome.missing()).as(outcome.toString()).isEmpty();
        }
        for (String word : words.tail()) {
            if (word.startsWith("/")) {
                assertThat(outcome.missing().map(MissingFact::at))
                        .as(outcome.toString())
                        .anyMatch(at -> at.equals(word) || at.startsWith(word + "/"));
            } else {
                assertThat(outcome.done()).as(outcome.toString()).isEqualTo(Told.day(word));
            }
        }
    }

    /** The subjects of the answers of a requirement, each in words: {@code plan plan (need)}. */
    static Seq<String> subjects(ServiceRecord record, String id) {
        return Guide.answers(record, ASKED, id).map(Finding::subject).map(Subject::toString);
    }

    /** That a requirement about plans gives one answer where these are not recorded: about the record, and not known. */
    static void assertAsksForPlans(String id, String strength) {
        ServiceRecord record = Guide.record().plans(Register.notRecorded()).build();

        Seq<Finding> found = Guide.answers(record, WORKING_FROM_18_TO_64, id);

        assertThat(found)
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo(Subject.record(record.getId())))
                .satisfies(finding ->
                        assertThat(finding.requirement().strength().name()).isEqualTo(strength))
                .satisfies(finding -> assertAnswer(finding.outcome(), "UNDETERMINED /plans"));
    }
}

package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.openisp.core.Jurisdiction;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;

/** Small records of Missouri, and what the guide answers about them. */
final class Guide {

    /** The day asked about, unless a test says another. */
    static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    /** The day through which the records of the tests are complete. */
    static final LocalDate COMPLETE_THROUGH = LocalDate.of(2025, 12, 31);

    static final LocalDate FINALIZED = LocalDate.of(2025, 6, 10);
    static final LocalDate STARTS = LocalDate.of(2025, 7, 1);
    static final LocalDate ENDS = LocalDate.of(2026, 6, 30);

    static final String PERSON = "person";
    static final String PLAN = "plan";

    private Guide() {}

    /** An adult, of whom nothing else is recorded. */
    static Individual.Builder adult() {
        return Individual.builder().id(PERSON).birthDate(new BirthDate(LocalDate.of(1990, 3, 5)));
    }

    /** A child of ten, of whom nothing else is recorded. */
    static Individual.Builder child() {
        return Individual.builder().id(PERSON).birthDate(new BirthDate(LocalDate.of(2015, 3, 5)));
    }

    /** A plan in use, of which nothing else is recorded: finalized, and its first day has come. */
    static Isp.Builder plan() {
        return Isp.builder().id(PLAN).finalizedOn(FINALIZED).startsOn(STARTS).endsOn(ENDS);
    }

    /** A plan that is still being written: its days lie ahead, and it is not finalized. */
    static Isp.Builder draft() {
        return Isp.builder()
                .id(PLAN)
                .startsOn(DAY.plusMonths(1))
                .endsOn(DAY.plusMonths(13).minusDays(1));
    }

    /** The record of an adult, complete through a day after the one asked about, with these plans. */
    static ServiceRecord.Builder record(Isp... plans) {
        return ServiceRecord.builder()
                .id("record")
                .jurisdiction(Jurisdiction.MISSOURI)
                .completeThrough(COMPLETE_THROUGH)
                .individual(adult().build())
                .plans(Register.of(plans));
    }

    /** All answers of a requirement. */
    static Seq<Finding> answers(ServiceRecord record, Question question, String id) {
        return IspGuide.rulebook()
                .check(record, question)
                .findings()
                .filter(finding -> finding.clause().paragraph().equals(id));
    }

    /** The one answer of a requirement. */
    static Outcome answer(ServiceRecord record, String id) {
        return only(answers(record, Question.asOf(DAY), id), id);
    }

    /** The one answer of a requirement about a part of the record: its type, and its id. */
    static Outcome answer(ServiceRecord record, String id, String type, String about) {
        return only(
                answers(record, Question.asOf(DAY), id)
                        .filter(finding -> finding.subject().type().equals(type)
                                && finding.subject().id().equals(about)),
                id);
    }

    /** The one answer of a requirement whose words hold this. */
    static Outcome answer(ServiceRecord record, String id, String asks) {
        return only(
                answers(record, Question.asOf(DAY), id)
                        .filter(finding -> finding.requirement().asks().contains(asks)),
                id);
    }

    private static Outcome only(Seq<Finding> findings, String id) {
        if (findings.size() != 1) {
            throw new AssertionError(id + " gives " + findings.size() + " answers: " + findings);
        }
        return findings.head().outcome();
    }
}

package com.example.consumer;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.Finding;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;

/** Prints the answers of one clause of each law about a record that it builds, or about the one in the file that is named. */
public final class Consumer {

    private static final Set<String> ASKED = Set.of("MO-1", "(8)(m)");

    private Consumer() {}

    /** Takes the path of a record as JSON, or nothing. */
    public static void main(String[] words) throws IOException {
        ServiceRecord record = words.length == 0 ? built() : read(Files.readAllBytes(Path.of(words[0])));
        Question question = Question.asOf(LocalDate.of(2025, 4, 1));
        for (Rulebook<?> law : Rulebooks.installed().all()) {
            for (Finding finding : law.check(record, question).findings()) {
                if (ASKED.contains(finding.clause().paragraph())) {
                    System.out.println(law.law().name() + " " + finding.clause().paragraph() + " " + finding.status()
                            + finding.outcome().due().map(day -> " " + day).getOrElse(""));
                }
            }
        }
    }

    private static ServiceRecord read(byte[] document) {
        Validation<Seq<Problem>, ServiceRecord> read = RecordJson.days().read(document);
        if (read.isInvalid()) {
            throw new IllegalArgumentException(
                    read.getError().map(Problem::message).mkString("\n"));
        }
        return read.get();
    }

    /** Signed by both on March 4 and 6, 2025; no copy was given to anybody. */
    private static ServiceRecord built() {
        return ServiceRecord.builder()
                .id("record-1")
                .completeThrough(LocalDate.of(2025, 4, 1))
                .individual(Individual.builder().id("individual-1").build())
                .representatives(Array.empty())
                .divisionEligibility(Array.of(Period.from(LocalDate.of(2025, 1, 1))))
                .plans(Register.of(Isp.builder()
                        .id("isp-2025")
                        .kind(IspKind.INITIAL)
                        .startsOn(LocalDate.of(2025, 4, 1))
                        .endsOn(LocalDate.of(2026, 3, 31))
                        .signing(Signing.builder()
                                .signatures(Register.of(
                                        Signature.builder()
                                                .capacity(Capacity.INDIVIDUAL)
                                                .signedOn(LocalDate.of(2025, 3, 4))
                                                .build(),
                                        Signature.builder()
                                                .capacity(Capacity.CASE_MANAGER)
                                                .involved(Said.YES)
                                                .signedOn(LocalDate.of(2025, 3, 6))
                                                .build()))
                                .build())
                        .build()))
                .deliveries(Register.of())
                .build();
    }
}

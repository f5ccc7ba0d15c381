package org.openisp.examples.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Communication;
import org.openisp.core.person.Individual;
import org.openisp.rules.Outcome.Status;

/** The parts of a run, each alone. */
class PartsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    private static List<String> documents(String text, int mostBytes) throws IOException {
        List<String> found = new ArrayList<>();
        Input input = Input.lines("in", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try (Documents documents = new Documents(List.of(input), mostBytes, bytes -> {})) {
            documents.forEachRemaining(document -> found.add(document.place().line() + ":"
                    + (document.problem().isDefined() ? "!" : new String(document.bytes(), StandardCharsets.UTF_8))));
        }
        return found;
    }

    @Test
    void lines_are_numbered_as_an_editor_does() throws IOException {
        assertThat(documents("\uFEFFa\r\n\n  \nb\r\n\r\nc", 9)).containsExactly("1:a", "4:b", "6:c");
        assertThat(documents("", 9)).isEmpty();
        assertThat(documents("\n\n", 9)).isEmpty();
    }

    @Test
    void a_line_of_the_most_bytes_is_taken_and_a_longer_one_is_not_and_the_next_is() throws IOException {
        String long1 = "x".repeat(200_000);
        assertThat(documents("123456789\r\n1234567890\n" + long1 + "\nc\n", 9))
                .containsExactly("1:123456789", "2:!", "3:!", "4:c");
    }

    @Test
    void results_come_in_the_order_of_the_input_and_few_are_begun_ahead() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();
        List<Integer> ahead = new ArrayList<>();
        InOrder.run(
                IntStream.range(0, 500).iterator(),
                number -> {
                    begun.incrementAndGet();
                    return number * 2;
                },
                3,
                result -> {
                    taken.add(result);
                    ahead.add(begun.get() - taken.size());
                });
        assertThat(taken)
                .isEqualTo(
                        IntStream.range(0, 500).mapToObj(number -> number * 2).toList());
        assertThat(ahead).allMatch(count -> count < 12);
    }

    @Test
    void rows_by_day_are_sorted_also_when_they_do_not_fit_into_memory(@TempDir Path folder) throws IOException {
        Random random = new Random(7);
        List<String> expected = new ArrayList<>();
        for (int most : new int[] {1, 3, 1000}) {
            List<String> sorted = new ArrayList<>();
            expected.clear();
            try (RowsByDay rows = new RowsByDay(folder, most)) {
                for (int i = 0; i < 100; i++) {
                    LocalDate day = DAY.plusDays(random.nextInt(20));
                    String row = day + " " + (1000 + i) + "\nü";
                    rows.add(day, row);
                    expected.add(row);
                }
                rows.forEach(sorted::add);
            }
            expected.sort(String::compareTo); // the day, and then the number of the row
            assertThat(sorted).isEqualTo(expected);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void an_id_is_new_once() {
        SeenIds ids = new SeenIds();
        for (int i = 0; i < 50_000; i++) {
            assertThat(ids.add("record-" + i)).isTrue();
        }
        for (int i = 0; i < 50_000; i++) {
            assertThat(ids.add("record-" + i)).isFalse();
        }
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe() throws IOException {
        StringBuilder out = new StringBuilder();
        Rows rows = new Rows(Table.PROBLEMS, out);
        rows.add("=1+1", -12, "@a", "\tb", "-c", "d, \"e\"");
        rows.add(Option.none(), Option.some("+f"), "g=", "", "é", "h\ni");
        assertThat(out).hasToString("'=1+1,-12,'@a,'\tb,'-c,\"d, \"\"e\"\"\"\r\n\"\",'+f,g=,,é,\"h\ni\"\r\n");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"individual\":{\"id\":\"no\"},\"id\":\"yes\",\"more\":[}|yes",
                "{\"individual\":{\"id\":\"no\"}}|",
                "{\"id\":7}|",
                "{\"id\":\" \"}|",
                "[{\"id\":\"no\"}]|",
                "\"id\"|",
                "{\"a\":oops,\"id\":\"no\"}|",
                "|"
            })
    void the_id_of_a_document_that_is_no_record_is_the_one_at_its_top(@Nullable String document, @Nullable String id) {
        byte[] bytes = (document == null ? "" : document).getBytes(StandardCharsets.UTF_8);
        assertThat(RecordId.of(bytes)).isEqualTo(Option.of(id));
    }

    @Test
    void what_is_not_finished_is_taken_away_also_when_the_program_is_stopped(@TempDir Path temp) throws IOException {
        OutFolder folder = OutFolder.begin(temp.resolve("out"));
        Files.writeString(folder.unfinished().resolve("findings.csv"), "half");
        folder.discard(); // what the program does when it is stopped
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).isEmpty();
        }
        folder.close();
    }

    private static Counts counts(Status... answers) {
        Counts counts = new Counts();
        for (Status answer : answers) {
            counts.add(answer);
        }
        return counts;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "MET MET NOT_APPLICABLE, MET",
        "NOT_APPLICABLE, NOT_APPLICABLE",
        "'', NOT_APPLICABLE",
        "MET PENDING, MET",
        "MET PENDING NOT_APPLICABLE, MET",
        "PENDING NOT_APPLICABLE, PENDING",
        "PENDING NOT_MET, NOT_MET",
        "PENDING UNDETERMINED, UNDETERMINED",
        "MET PENDING JUDGMENT, JUDGMENT",
        "MET JUDGMENT UNDETERMINED, UNDETERMINED",
        "MET UNDETERMINED NOT_MET, NOT_MET"
    })
    void a_record_meets_a_clause_if_all_its_findings_of_it_that_are_settled_do(String answers, Status expected) {
        Status[] all = answers.isEmpty()
                ? new Status[0]
                : Stream.of(answers.split(" ", -1)).map(Status::valueOf).toArray(Status[]::new);
        assertThat(counts(all).together()).isEqualTo(expected);
    }

    @Test
    void a_rate_is_what_is_met_of_what_is_met_or_not() {
        Rate rate = Rate.of(counts(Status.MET, Status.MET, Status.NOT_MET, Status.PENDING, Status.NOT_APPLICABLE), 50);
        assertThat(rate.value().map(value -> value.toPlainString())).contains("0.6667");
        assertThat(rate.denominator()).isEqualTo(3);
        assertThat(Rate.of(counts(Status.PENDING), 50).standing()).isEqualTo(Rate.Standing.NONE);
    }

    @Test
    void a_rate_is_withheld_where_more_is_unknown_than_known() {
        assertThat(Rate.of(counts(Status.MET, Status.UNDETERMINED), 50).standing())
                .isEqualTo(Rate.Standing.GIVEN);
        Counts more = counts(Status.MET, Status.UNDETERMINED, Status.JUDGMENT);
        assertThat(Rate.of(more, 50).standing()).isEqualTo(Rate.Standing.WITHHELD);
        assertThat(Rate.of(more, 50).value()).isEmpty();
        assertThat(Rate.of(more, 67).standing()).isEqualTo(Rate.Standing.GIVEN);
    }

    @Test
    void the_table_of_the_page_is_the_table_of_the_code() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/measures.md"));
        for (Status status : Status.values()) {
            Rate.Part part = Rate.part(status);
            assertThat(page)
                    .contains("| `" + status + "` | " + (part == Rate.Part.NUMERATOR ? "yes" : "no") + " | "
                            + (part == Rate.Part.EXCLUDED ? "no" : "yes") + " |");
        }
    }

    @Test
    void whatever_is_counted_adds_up() {
        Random random = new Random(11);
        List<Status> all = List.of(Status.values());
        Counts sum = new Counts();
        long added = 0;
        for (int i = 0; i < 1000; i++) {
            Counts some = new Counts();
            int size = random.nextInt(5);
            for (int n = 0; n < size; n++) {
                some.add(all.get(random.nextInt(all.size())));
            }
            sum.add(some);
            added += size;
            Rate rate = Rate.of(sum, 100);
            assertThat(sum.total()).isEqualTo(added);
            assertThat(sum.settled() + sum.unknown() + sum.of(Status.PENDING)).isEqualTo(sum.applicable());
            assertThat(rate.denominator()).isEqualTo(sum.settled());
            assertThat(rate.value().getOrElse(BigDecimal.ZERO)).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    private static ServiceRecord.Builder record() {
        return ServiceRecord.builder()
                .id("r")
                .individual(Individual.builder().id("i").build());
    }

    private static CaseManagementEnrollment managed(String id, Period period, Option<String> county) {
        return CaseManagementEnrollment.builder()
                .id(id)
                .entityId(id)
                .county(county)
                .period(period)
                .build();
    }

    @Test
    void the_entity_and_county_are_those_of_the_day() {
        ServiceRecord moved = record().caseManagement(Register.of(
                        managed("old", Period.of(DAY.minusYears(2), DAY.minusDays(1)), Option.some("41047")),
                        managed("new", Period.from(DAY), Option.none())))
                .build();
        assertThat(Grouping.ENTITY.of(moved, DAY)).isEqualTo("new");
        assertThat(Grouping.ENTITY.of(moved, DAY.minusDays(1))).isEqualTo("old");
        assertThat(Grouping.COUNTY.of(moved, DAY.minusDays(1))).isEqualTo("41047");
        assertThat(Grouping.COUNTY.of(moved, DAY)).isEqualTo("not recorded");
    }

    @Test
    void there_is_none_only_where_the_register_is_complete_through_the_day() {
        ServiceRecord.Builder nobody = record().caseManagement(Register.of()).stays(Register.of());
        assertThat(Grouping.ENTITY.of(nobody.build(), DAY)).isEqualTo("not recorded");
        assertThat(Grouping.ENTITY.of(nobody.completeThrough(DAY).build(), DAY)).isEqualTo("none");
        assertThat(Grouping.PROGRAM.of(nobody.build(), DAY)).isEqualTo("none");
        assertThat(Grouping.PROGRAM.of(nobody.build(), DAY.plusDays(1))).isEqualTo("not recorded");
        assertThat(Grouping.PROGRAM.of(record().completeThrough(DAY).build(), DAY))
                .isEqualTo("not recorded");
    }

    @Test
    void the_program_is_that_of_the_stay_that_was_entered_last() {
        ServiceRecord record = record().stays(Register.of(
                        Stay.builder()
                                .id("1")
                                .programType(ProgramType.HOST_HOME)
                                .enteredOn(DAY.minusDays(9))
                                .exitedOn(DAY)
                                .build(),
                        Stay.builder()
                                .id("2")
                                .programType(ProgramType.SUPPORTED_LIVING)
                                .enteredOn(DAY)
                                .build()))
                .build();
        assertThat(Grouping.PROGRAM.of(record, DAY)).isEqualTo("supported-living");
        assertThat(Grouping.PROGRAM.of(record, DAY.minusDays(1))).isEqualTo("host-home");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"es, es", "es-mx, es-MX", "en, en", "the Spanish of her mother, no language tag", "-, not recorded"})
    void a_language_is_a_tag_or_is_not_repeated(String language, String expected) {
        Communication.Builder communication = Communication.builder();
        if (!language.equals("-")) {
            communication.language(language);
        }
        ServiceRecord record = ServiceRecord.builder()
                .id("r")
                .individual(Individual.builder()
                        .id("i")
                        .communication(communication.build())
                        .build())
                .build();
        assertThat(Grouping.LANGUAGE.of(record, DAY)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "2025-04-01, 0 to 13",
        "2025-04-02, not recorded",
        "2011-04-02, 0 to 13",
        "2011-04-01, 14 to 17",
        "2007-04-02, 14 to 17",
        "2007-04-01, 18 to 21",
        "2003-04-01, 22 to 34",
        "1990-04-02, 22 to 34",
        "1990-04-01, 35 to 54",
        "1970-04-01, 55 to 64",
        "1960-04-01, 65 and older"
    })
    void an_age_band_goes_by_the_years_that_are_completed_on_the_day(LocalDate born, String expected) {
        ServiceRecord record = ServiceRecord.builder()
                .id("r")
                .individual(Individual.builder()
                        .id("i")
                        .birthDate(new BirthDate(born))
                        .build())
                .build();
        assertThat(Grouping.AGE_BAND.of(record, DAY)).isEqualTo(expected);
    }
}

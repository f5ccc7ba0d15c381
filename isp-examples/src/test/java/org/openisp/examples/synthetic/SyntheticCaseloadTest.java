package org.openisp.examples.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.Problem;
import org.openisp.core.json.RecordJson;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

class SyntheticCaseloadTest {

    private static final LocalDate SUMMER_OF_2026 = LocalDate.of(2026, 7, 31);

    // the last day of the text of 2024 and the first of that of 2025, ends of months, a leap day, and days so early
    // that
    // the library holds no law for most of a record
    @ParameterizedTest
    @CsvSource({
        "2026-07-31, 1",
        "2026-07-31, -8675309",
        "2026-02-28, 2",
        "2026-03-01, 3",
        "2025-10-30, 4",
        "2025-10-31, 4",
        "2028-02-29, 5",
        "2027-12-31, 6",
        "2024-12-31, 7",
        "2024-10-25, 8"
    })
    void what_was_planted_comes_out_and_nothing_else(LocalDate asOf, long seed) {
        Seq<Defect> possible = Defects.ALL.filter(defect -> SyntheticCaseload.hasRoom(defect, seed, asOf));
        SyntheticCaseload caseload = SyntheticCaseload.of(2L * possible.size() + 40, seed, asOf, possible);
        int planted = 0;
        for (long number = 1; number <= caseload.size(); number++) {
            SyntheticCaseload.Entry entry = caseload.entry(number);
            planted += entry.defect().isDefined() ? 1 : 0;
            assertThat(notMet(entry.record(), asOf))
                    .as(entry.record().getId() + " "
                            + entry.defect().map(Defect::name).getOrElse("well kept"))
                    .isEqualTo(HashSet.ofAll(entry.breaches()));
        }
        assertThat(planted).isEqualTo(possible.size());
    }

    @Test
    void every_defect_finds_room_and_breaks_each_of_its_clauses_somewhere() {
        for (Defect defect : Defects.ALL) {
            int times = defect.clauses().size() == 1 ? 2 : 20;
            SyntheticCaseload caseload = SyntheticCaseload.of(times, 1, SUMMER_OF_2026, Array.fill(times, defect));
            Set<String> broken = HashSet.rangeClosed(1, times)
                    .flatMap(number -> caseload.entry(number).breaches())
                    .map(Breach::clause);
            assertThat(broken).as(defect.name()).isEqualTo(HashSet.ofAll(defect.clauses()));
        }
    }

    @Test
    void the_catalog_is_wide_enough_and_names_each_defect_once() {
        assertThat(Defects.ALL.map(Defect::name)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(40);
        assertThat(Defects.ALL.flatMap(Defect::clauses).toSet()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void few_answers_of_a_well_kept_caseload_are_open() {
        SyntheticCaseload caseload = SyntheticCaseload.of(200, 3, LocalDate.of(2027, 6, 15), Array.empty());
        int answers = 0;
        int open = 0;
        for (long number = 1; number <= caseload.size(); number++) {
            for (Finding finding : findings(caseload.entry(number).record(), LocalDate.of(2027, 6, 15))) {
                answers++;
                open += finding.status() == Status.UNDETERMINED || finding.status() == Status.JUDGMENT ? 1 : 0;
            }
        }
        assertThat(open * 100).isBetween(1, answers);
    }

    @Test
    void the_lines_are_records_that_can_be_read_and_nobody_in_them_has_a_name() throws IOException {
        Seq<Defect> planted = Defects.ALL;
        StringWriter lines = new StringWriter();
        StringWriter rows = new StringWriter();
        CaseloadWriter.write(SyntheticCaseload.of(100, 1, SUMMER_OF_2026, planted), lines, rows);

        List<String> written = lines.toString().lines().toList();
        assertThat(written).hasSize(100).allMatch(line -> line.startsWith("{\"format\":\"isp-record/1\""));
        for (String line : written) {
            Validation<Seq<Problem>, ServiceRecord> read =
                    RecordJson.days().read(line.getBytes(StandardCharsets.UTF_8));
            assertThat(read.isValid()).as(read.toString()).isTrue();
            ServiceRecord record = read.get();
            assertThat(record.getId()).matches("synthetic-\\d{6}");
            assertThat(record.getIndividual().getName()).isEmpty();
        }
        assertThat(rows.toString())
                .startsWith("record,defect,law,clause,subject_type,subject_id,subject_attribute\n")
                .contains("copy-late,oregon,(8)(m),plan,isp-202")
                .doesNotContain("\r");
        assertThat(rows.toString()
                        .lines()
                        .skip(1)
                        .map(row -> row.split(",", -1)[1])
                        .distinct())
                .containsExactlyElementsOf(planted.map(Defect::name));
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_one_others() throws IOException {
        assertThat(written(30, 1)).isEqualTo(written(30, 1)).isNotEqualTo(written(30, 2));
    }

    @Test
    void a_record_does_not_depend_on_the_size_of_its_caseload() throws IOException {
        assertThat(written(40, 1)).startsWith(written(30, 1));
    }

    @Test
    void more_defects_than_records_are_refused() {
        assertThatThrownBy(() -> SyntheticCaseload.of(2, 1, SUMMER_OF_2026, Defects.ALL.take(3)))
                .hasMessage("3 defects do not fit into 2 records; at most one goes into each");
    }

    // worked out by hand from the text: an initial ISP is authorized in the month before its first day, (2)(b)
    @Test
    void an_initial_plan_begins_with_the_month_after_authorization() {
        for (int draw = 0; draw < 400; draw++) {
            PlanYear first = Outlines.draw(1, LocalDate.of(2028, 2, 29), Dice.of(9, 1, draw))
                    .first();
            if (first.isInitial()) {
                assertThat(first.authorizedOn().withDayOfMonth(1).plusMonths(1)).isEqualTo(first.startsOn());
            }
        }
    }

    // worked out beside Java, from the published constants of SplitMix64
    @Test
    void the_dice_fall_the_same_on_every_machine() {
        Dice dice = Dice.of(1, 1, 0);
        assertThat(Array.fill(6, () -> dice.between(1, 1000))).containsExactly(966, 272, 631, 359, 793, 368);
    }

    private static String written(long size, long seed) throws IOException {
        StringWriter lines = new StringWriter();
        CaseloadWriter.write(
                SyntheticCaseload.of(size, seed, SUMMER_OF_2026, Array.empty()), lines, Writer.nullWriter());
        return lines.toString();
    }

    private static Seq<Finding> findings(ServiceRecord record, LocalDate asOf) {
        return Oar411_415_0070.rulebook().check(record, Question.asOf(asOf)).findings();
    }

    private static Set<Breach> notMet(ServiceRecord record, LocalDate asOf) {
        return findings(record, asOf)
                .filter(finding -> finding.status() == Status.NOT_MET
                        && finding.requirement().strength().isBinding())
                .map(finding -> new Breach(
                        finding.clause().paragraph(),
                        finding.subject().type(),
                        finding.subject().id(),
                        finding.subject().attribute().getOrElse("")))
                .toSet();
    }
}

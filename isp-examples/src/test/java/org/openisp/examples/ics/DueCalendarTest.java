package org.openisp.examples.ics;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;
import org.openisp.examples.report.Held;
import org.openisp.rules.DueItem;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;

@DisplayName("A due list in a calendar, read back by another library")
class DueCalendarTest {

    private static final Rulebooks LAWS = Rulebooks.installed();
    private static final String RECORD_3 = "3-renewal-six-days-late";
    private static final String RENEWAL = "(8)(f) last day to sign the renewing ISP without a gap, plan isp-2025";

    @Test
    void an_entry_is_a_whole_private_day_with_an_alarm_ahead_that_takes_up_no_time() throws IOException {
        VEvent entry = only(RENEWAL, calendar(RECORD_3, "2025-12-20"));

        assertThat(day(entry)).isEqualTo("2025-12-31");
        assertThat(entry.getDateStart().getValue().hasTime()).isFalse();
        assertThat(entry.getStatus().isConfirmed()).isTrue();
        assertThat(entry.getTransparency().isTransparent()).isTrue();
        assertThat(entry.getClassification().isPrivate()).isTrue();
        assertThat(entry.getCategories().get(0).getValues()).containsExactly("ISP", "OAR 411-415-0070");
        assertThat(entry.getAlarms()).hasSize(1);
        assertThat(entry.getAlarms().get(0).getAction().isDisplay()).isTrue();
        assertThat(entry.getAlarms().get(0).getTrigger().getDuration().toMillis())
                .isEqualTo(Duration.ofDays(-11).toMillis()); // fourteen days ahead are past
        assertThat(entry.getDescription().getValue())
                .contains("OAR 411-415-0070(8)(f): the ISP that renews this one is signed before it expires")
                .contains("\nlast day to sign the renewing ISP without a gap 2025-12-31: the ISP expires 2025-12-31,")
                .contains("\nRecord record-3 as of 2025-12-20. No legal advice.");
        assertThat(entry.getDateTimeStamp().getValue()).isEqualTo("2025-12-20T00:00:00Z");
    }

    @Test
    void an_entry_keeps_its_uid_while_it_is_to_do_overdue_and_done() throws IOException {
        VEvent toDo = only(RENEWAL, calendar(RECORD_3, "2025-12-20"));
        VEvent overdue = only("Overdue: " + RENEWAL, calendar(RECORD_3, "2026-01-03"));
        VEvent done = only("Done: " + RENEWAL, calendar(RECORD_3, "2026-01-06"));

        assertThat(List.of(uid(overdue), uid(done))).containsOnly(uid(toDo));
        assertThat(overdue.getStatus().isConfirmed()).isTrue();
        assertThat(overdue.getAlarms()).isEmpty();
        assertThat(done.getStatus().isCancelled()).isTrue();
        assertThat(done.getAlarms()).isEmpty();
        assertThat(toDo.getSequence().getValue())
                .isLessThan(overdue.getSequence().getValue());
        assertThat(overdue.getSequence().getValue())
                .isLessThan(done.getSequence().getValue());
    }

    @Test
    void what_was_done_in_time_is_cancelled() throws IOException {
        String copy = "(8)(m) last day to provide the copy of the ISP, plan isp-2025 (copy for individual-3)";
        VEvent toDo = only(copy, calendar(RECORD_3, "2024-12-16"));
        VEvent done = only("Done: " + copy, calendar(RECORD_3, "2026-02-27"));

        assertThat(day(toDo)).isEqualTo("2024-12-30");
        assertThat(uid(done)).isEqualTo(uid(toDo));
        assertThat(done.getStatus().isCancelled()).isTrue();
    }

    @Test
    void what_nobody_knows_to_be_done_is_tentative() throws IOException {
        ServiceRecord record = read(Files.readString(Path.of("records", RECORD_3 + ".json"))
                .replaceFirst("\"completeThrough\": \"[^\"]*\"", "\"completeThrough\": \"2025-12-31\""));
        VEvent entry = only(
                "Not known whether done: (6)(a)(B) last day to review the ISP before it expires, plan isp-2026",
                calendar(record, "2027-02-01"));
        assertThat(entry.getStatus().isTentative()).isTrue();
        assertThat(day(entry)).isEqualTo("2026-12-31");
    }

    @Test
    void each_record_to_try_comes_back_with_the_same_days_uids_and_alarms() throws IOException, ParserException {
        for (Path file : List.of(
                Path.of("records/2-foster-home-renewed-on-time.json"),
                Path.of("records/8-guardian-who-does-not-sign.json"),
                Path.of("records/10-hold-on-an-emergency-plan-under-the-new-text.json"),
                Path.of("records/42-supports-that-she-directs-herself.json"))) {
            ServiceRecord record = read(Files.readString(file));
            Seq<Held> held = LAWS.all().map(law -> hold(law, record, "2026-02-27"));
            Seq<Seq<DueItem>> items = held.map(Held::due);
            String text = DueCalendar.of(held, items, 30);

            Seq<DueItem> all = items.flatMap(due -> due);
            List<VEvent> entries = parsed(text).getEvents();
            assertThat(entries).hasSize(all.size());
            Set<String> uids = new HashSet<>();
            for (int i = 0; i < entries.size(); i++) {
                DueItem item = all.get(i);
                VEvent entry = entries.get(i);
                assertThat(day(entry)).isEqualTo(item.due().toString());
                assertThat(uids.add(uid(entry))).as(uid(entry)).isTrue();
                boolean isAhead = item.finding().status() == Status.PENDING;
                assertThat(entry.getAlarms()).hasSize(isAhead ? 1 : 0);
            }
            assertThat(DueCalendar.of(held, items, 30)).isEqualTo(text);
            assertThat(new CalendarBuilder()
                            .build(new StringReader(text))
                            .validate(true)
                            .getEntries())
                    .isEmpty();
            assertThat(parsed(text).validate(ICalVersion.V2_0)).isEmpty();
        }
    }

    @Test
    void an_id_is_words_and_no_line_is_longer_than_75_octets() throws IOException {
        String id = "isp,2025;\\a\nEND:VEVENT: Ünï 計画 " + "😀".repeat(40);
        String json = "\"isp,2025;\\\\a\\nEND:VEVENT: Ünï 計画 " + "😀".repeat(40) + "\"";
        ServiceRecord record =
                read(Files.readString(Path.of("records", RECORD_3 + ".json")).replace("\"isp-2025\"", json));
        String text = text(record, "2025-12-20");

        VEvent entry = only(RENEWAL.replace("isp-2025", id.replace('\n', '\uFFFD')), parsed(text));
        assertThat(day(entry)).isEqualTo("2025-12-31");
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void a_uid_tells_records_laws_clauses_and_subjects_apart() throws IOException {
        String document = Files.readString(Path.of("records", RECORD_3 + ".json"));
        String one = uid(only(RENEWAL, calendar(read(document), "2025-12-20")));
        String other =
                uid(only(RENEWAL, calendar(read(document.replace("\"record-3\"", "\"record-4\"")), "2025-12-20")));
        assertThat(one).matches("[0-9a-f]{32}@openisp").isNotEqualTo(other);
    }

    @Test
    void an_alarm_may_be_on_the_day_itself() throws IOException {
        Seq<Held> held = Array.of(hold(LAWS.named("oregon"), record(RECORD_3), "2025-12-20"));
        VEvent entry = only(RENEWAL, parsed(DueCalendar.of(held, held.map(Held::due), 0)));
        assertThat(entry.getAlarms().get(0).getTrigger().getDuration().toMillis())
                .isZero();
    }

    @Test
    void what_is_going_on_ends_on_its_day_with_an_alarm_ahead() throws IOException {
        ICalendar calendar = calendar("4-urgent-revision-on-oral-agreement", "2024-12-02");
        VEvent entry = only(
                "Ends: (4) last day of the emergency plan, unless it is extended, emergency plan safety-plan-1",
                calendar);

        assertThat(day(entry)).isEqualTo("2025-02-22");
        assertThat(entry.getStatus().isConfirmed()).isTrue();
        assertThat(entry.getAlarms().get(0).getTrigger().getDuration().toMillis())
                .isEqualTo(Duration.ofDays(-14).toMillis());
    }

    @Test
    void a_signature_that_is_still_to_come_is_not_called_done() throws IOException {
        assertThat(calendar("4-urgent-revision-on-oral-agreement", "2024-12-02").getEvents())
                .extracting(entry -> entry.getSummary().getValue())
                .filteredOn(summary -> summary.contains("agreed to orally"))
                .containsExactly(
                        "(8)(e)(A)(iii) last day to sign the revision that was agreed to orally, revision revision-1");
    }

    private static ICalendar calendar(String name, String day) throws IOException {
        return calendar(record(name), day);
    }

    private static ICalendar calendar(ServiceRecord record, String day) {
        return parsed(text(record, day));
    }

    private static String text(ServiceRecord record, String day) {
        Seq<Held> held = Array.of(hold(LAWS.named("oregon"), record, day));
        return DueCalendar.of(held, held.map(Held::due), 14);
    }

    private static Held hold(Rulebook<?> law, ServiceRecord record, String day) {
        return Held.of(law, record, Question.asOf(LocalDate.parse(day)));
    }

    private static ServiceRecord record(String name) throws IOException {
        return read(Files.readString(Path.of("records", name + ".json")));
    }

    private static ServiceRecord read(String document) {
        return RecordJson.days()
                .read(document.getBytes(StandardCharsets.UTF_8))
                .getOrElseThrow(() -> new AssertionError("this record cannot be read"));
    }

    private static ICalendar parsed(String text) {
        List<ICalendar> all = Biweekly.parse(text).all();
        assertThat(all).hasSize(1);
        assertThat(all.get(0).getMethod().getValue()).isEqualTo("PUBLISH");
        return all.get(0);
    }

    private static VEvent only(String summary, ICalendar calendar) {
        List<VEvent> found = new ArrayList<>(calendar.getEvents());
        found.removeIf(entry -> !entry.getSummary().getValue().equals(summary));
        assertThat(found).as(summary).hasSize(1);
        return found.get(0);
    }

    private static String uid(VEvent entry) {
        return entry.getUid().getValue();
    }

    /** The library puts a day at the midnight of the machine's zone. */
    private static String day(VEvent entry) {
        return entry.getDateStart()
                .getValue()
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate()
                .toString();
    }
}

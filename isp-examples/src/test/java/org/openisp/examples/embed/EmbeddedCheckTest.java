package org.openisp.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.json.Problem;
import org.openisp.examples.embed.EmbeddedCheck.Item;

@DisplayName("The sample in plain Java")
class EmbeddedCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 27);

    private final EmbeddedCheck check = new EmbeddedCheck();

    private Seq<Item> toActOn(LocalDate day, Set<String> acknowledged) throws IOException {
        return check.toActOn(Files.readAllBytes(Path.of("records/3-renewal-six-days-late.json")), day, acknowledged)
                .get();
    }

    /** Seven not met and two still to do, as the README shows of this record. */
    @Test
    void what_is_to_be_acted_on_is_listed() throws IOException {
        assertThat(toActOn(DAY, Set.of()))
                .hasSize(9)
                .extracting(Item::words)
                .contains(
                        "NOT_MET OAR 411-415-0070(8)(a), plan isp-2026: it was not authorized when it was implemented,"
                                + " last day 2026-01-01 (CASE_MANAGER)");
    }

    @Test
    void what_was_acknowledged_stays_away_until_its_answer_changes() throws IOException {
        Item first = toActOn(DAY, Set.of()).head();
        Set<String> acknowledged = Set.of(first.fingerprint());

        assertThat(toActOn(DAY, acknowledged)).hasSize(8).doesNotContain(first);

        // on the last day there is time, and a day later there is none: nobody has acknowledged that
        LocalDate lastDay = LocalDate.of(2025, 12, 31);
        Item pending = toActOn(lastDay, Set.of())
                .find(item -> item.words().startsWith("PENDING OAR 411-415-0070(8)(f), plan isp-2025"))
                .get();
        Set<String> thatThereIsTime = Set.of(pending.fingerprint());
        assertThat(toActOn(lastDay, thatThereIsTime))
                .extracting(Item::words)
                .noneMatch(words -> words.contains("(8)(f), plan isp-2025"));
        assertThat(toActOn(lastDay.plusDays(1), thatThereIsTime))
                .extracting(Item::words)
                .anyMatch(words -> words.startsWith("NOT_MET OAR 411-415-0070(8)(f), plan isp-2025"));
    }

    @Test
    void a_document_that_is_no_record_gives_all_its_problems() {
        Validation<Seq<Problem>, Seq<Item>> read =
                check.toActOn("{\"format\": \"isp-record/1\"}".getBytes(StandardCharsets.UTF_8), DAY, Set.of());

        assertThat(read.getError()).extracting(Problem::at).containsExactly("/id", "/individual");
    }
}

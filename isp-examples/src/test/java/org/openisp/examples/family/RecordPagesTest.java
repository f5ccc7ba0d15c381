package org.openisp.examples.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;
import org.openisp.examples.report.Held;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

@DisplayName("The page about whole records")
class RecordPagesTest {

    private static final String RENEWAL = "Your next plan is signed, so that you are never without a plan.";

    @Test
    void limits_that_are_applied_count_though_nobody_agreed_to_them() throws IOException {
        String page = page("12-limits-that-nobody-agreed-to", "2025-12-31");

        // two limitations, and practices about five other freedoms
        assertThat(page)
                .contains("Your record shows 7 limits that are in use now.")
                .contains("A limit on having visitors at any time. Your record shows no agreement to it in your plan."
                        + " [OAR 411-415-0070(3)(a)]")
                .contains("You said yes on August 3, 2025, after it had started.");
        assertThat(page.split("Your record shows no agreement to it in your plan.", -1))
                .hasSize(6);
    }

    @Test
    void without_practices_only_the_limitations_count() throws IOException {
        ServiceRecord record = read("12-limits-that-nobody-agreed-to").withPractices(Option.none());

        assertThat(page(record, "2025-12-31"))
                .contains("Your record shows 2 limits that are in use now.")
                .doesNotContain("no agreement");
    }

    @Test
    void a_practice_before_its_first_day_is_not_in_use() throws IOException {
        assertThat(page("12-limits-that-nobody-agreed-to", "2025-08-31"))
                .contains("Your record shows 2 limits that are in use now.");
    }

    @Test
    void where_limitations_are_not_recorded_a_practice_says_nothing_of_agreement() throws IOException {
        ServiceRecord record = read("12-limits-that-nobody-agreed-to").withLimitations(Option.none());

        assertThat(page(record, "2025-12-31"))
                .contains("Your record shows 7 limits that are in use now.")
                .contains("visitors at any time. Your record does not say if anyone consents to it now.")
                .doesNotContain("no agreement")
                .doesNotContain("Your record does not say if there are limits");
    }

    @Test
    void a_hold_and_a_belt_are_told_apart() throws IOException {
        assertThat(page("8-guardian-who-does-not-sign", "2026-02-20"))
                .contains("by what people do (safeguarding intervention)")
                .contains("by a device (safeguarding equipment)");
    }

    @Test
    void a_present_plan_that_is_not_authorized_is_late_and_not_to_be_renewed() throws IOException {
        assertThat(page("8-guardian-who-does-not-sign", "2026-02-20"))
                .contains("Due by December 31, 2025: The plan that you have now is signed by the person who represents"
                        + " you and by your case manager. [OAR 411-415-0070(8)(f)]")
                .contains("The record does not show that the person who represents you signed it.")
                .doesNotContain(RENEWAL);
        assertThat(page("3-renewal-six-days-late", "2026-01-03"))
                .contains("Due by December 31, 2025: The plan that you have now is signed by you, or by the person who"
                        + " represents you, and by your case manager.")
                .doesNotContain(RENEWAL);
    }

    @Test
    void a_plan_that_was_authorized_late_may_be_used_since_then() throws IOException {
        assertThat(page("3-renewal-six-days-late", "2026-01-15"))
                .contains("It has been authorized since January 6, 2026, after it had started."
                        + " It may be used since that day.")
                .contains(RENEWAL)
                .doesNotContain("What is late");
    }

    @Test
    void an_emergency_plan_that_is_going_on_ends() throws IOException {
        // 90 days from November 25
        assertThat(page("4-urgent-revision-on-oral-agreement", "2024-12-02"))
                .contains("On February 22, 2025: Your Temporary Emergency Safety Plan ends.");
    }

    private static String page(String name, String asOf) throws IOException {
        return page(read(name), asOf);
    }

    /** The page as text on one line. */
    private static String page(ServiceRecord record, String asOf) {
        Held held = Held.of(Oar411_415_0070.rulebook(), record, Question.asOf(LocalDate.parse(asOf)));
        return FamilyPage.of(Array.of(held), PageLanguage.of("en")).text().replaceAll("\\s+", " ");
    }

    private static ServiceRecord read(String name) throws IOException {
        try (InputStream document = Files.newInputStream(Path.of("records", name + ".json"))) {
            return RecordJson.days().read(document).get();
        }
    }
}

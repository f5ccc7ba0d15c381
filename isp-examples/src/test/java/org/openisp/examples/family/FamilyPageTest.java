package org.openisp.examples.family;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.states.montana.Montana;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.json.RecordJson;
import org.openisp.core.limitation.Consent;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.need.ReviewRequest;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.examples.report.Held;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.missouri.ispguide.IspGuide;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

@DisplayName("The page for the individual and the family")
class FamilyPageTest {

    private static final Rulebook<?> OREGON = Oar411_415_0070.rulebook();
    private static final Rulebook<?> MISSOURI = IspGuide.rulebook();

    private static final Signature OWN = Signature.builder()
            .capacity(Capacity.INDIVIDUAL)
            .signedOn(day("2025-03-04"))
            .build();
    private static final Signature CASE_MANAGERS = Signature.builder()
            .capacity(Capacity.CASE_MANAGER)
            .involved(Said.YES)
            .signedOn(day("2025-03-06"))
            .build();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A plan from April 1, 2025 through March 31, 2026. */
    private static Isp plan(Signature... signatures) {
        return Isp.builder()
                .id("isp-2025")
                .kind(IspKind.INITIAL)
                .startsOn(day("2025-04-01"))
                .endsOn(day("2026-03-31"))
                .signing(Signing.builder().signatures(Register.of(signatures)).build())
                .build();
    }

    /** A record of an adult without representatives, complete through the day. */
    private static ServiceRecord record(String completeThrough, Isp... plans) {
        return ServiceRecord.builder()
                .id("record-1")
                .completeThrough(day(completeThrough))
                .individual(Individual.builder()
                        .id("individual-1")
                        .birthDate(new BirthDate(day("1990-01-01")))
                        .build())
                .fundingAuthorities(Array.of(FundingEnrollment.builder()
                        .authority(FundingAuthority.K_PLAN)
                        .period(Period.from(day("2025-01-01")))
                        .build()))
                .representatives(Array.empty())
                .plans(Register.of(plans))
                .deliveries(Register.of())
                .limitations(Array.empty())
                .build();
    }

    private static FamilyPage page(String language, ServiceRecord record, String asOf, Rulebook<?>... laws) {
        Question question = Question.asOf(day(asOf));
        // tag::page[]
        Seq<Held> held = Array.of(laws).map(law -> Held.of(law, record, question));
        FamilyPage page = FamilyPage.of(held, PageLanguage.of(language)); // then page.html() or page.text()
        // end::page[]
        return page;
    }

    private static FamilyPage english(ServiceRecord record, String asOf) {
        return page("en", record, asOf, OREGON);
    }

    /** Everything that a part says; none where there is no such part. */
    private static List<String> part(FamilyPage page, String heading) {
        List<String> words = new ArrayList<>();
        for (Part part : page.parts()) {
            if (part.heading().equals(heading)) {
                part.said().forEach(line -> words.add(line.words()));
                part.listed().forEach(line -> words.add(line.words()));
                part.after().forEach(line -> words.add(line.words()));
            }
        }
        return words;
    }

    private static List<String> days(FamilyPage page) {
        return Jsoup.parse(page.html()).select("main time").eachAttr("datetime");
    }

    @Nested
    @DisplayName("when the plan starts and ends")
    class PlanTest {

        private static final String HEADING = "When your plan starts and ends";

        @Test
        void an_authorized_plan_says_since_when() {
            // (8)(e): both signatures are there on the later of the two days
            FamilyPage page = english(record("2025-05-01", plan(OWN, CASE_MANAGERS)), "2025-05-01");

            assertThat(part(page, HEADING))
                    .containsExactly(
                            "Your Individual Support Plan (ISP) started on April 1, 2025. It ends on March 31, 2026.",
                            "It has been authorized since March 6, 2025. This means that it may be used.");
        }

        @Test
        void the_same_is_said_in_spanish() {
            FamilyPage page = page("es", record("2025-05-01", plan(OWN, CASE_MANAGERS)), "2025-05-01", OREGON);

            assertThat(part(page, "Cuándo empieza y termina su plan"))
                    .containsExactly(
                            "Su Plan de Apoyo Individual (ISP) empezó el 1 de abril de 2025. Termina el 31 de marzo de 2026.",
                            "Está autorizado desde el 6 de marzo de 2025. Eso quiere decir que se puede usar.");
        }

        @Test
        void a_plan_that_lacks_a_signature_says_whose() {
            FamilyPage page = english(record("2025-03-20", plan(OWN)), "2025-03-20");

            assertThat(part(page, HEADING))
                    .containsExactly(
                            "Your Individual Support Plan (ISP) starts on April 1, 2025. It ends on March 31, 2026.",
                            "It is not authorized. A plan has to be authorized before it is used. You, or the person who"
                                    + " represents you, sign it. Your case manager signs it too. The record does not show"
                                    + " that your case manager signed it.");
        }

        @Test
        void a_signature_to_come_is_none_yet() {
            FamilyPage page = english(record("2025-03-05", plan(OWN, CASE_MANAGERS)), "2025-03-05");

            assertThat(part(page, HEADING).get(1)).contains("not authorized").endsWith("your case manager signed it.");
        }

        @Test
        void signatures_that_are_not_recorded_make_no_no() {
            Isp unknown = plan().withSigning(Signing.notRecorded());

            assertThat(part(english(record("2025-05-01", unknown), "2025-05-01"), HEADING))
                    .contains("Your record does not say enough to tell if it is authorized.");
        }

        @Test
        void a_reason_for_not_signing_that_is_for_a_person_is_said_to_be() {
            Isp plan = plan(CASE_MANAGERS);
            Isp withReason = plan.withSigning(plan.getSigning()
                    .withInabilities(Option.some(Array.of(InabilityToSign.builder()
                            .reason(new InabilityReason("example:other"))
                            .documentedOn(day("2025-03-04"))
                            .build()))));

            assertThat(part(english(record("2025-05-01", withReason), "2025-05-01"), HEADING)
                            .get(1))
                    .startsWith("We cannot say yet if it is authorized.");
        }

        @Test
        void the_last_day_of_a_plan_is_one_of_its_days() {
            ServiceRecord record = record("2026-04-01", plan(OWN, CASE_MANAGERS));

            assertThat(part(english(record, "2026-03-31"), HEADING).get(0)).endsWith("It ends on March 31, 2026.");
            assertThat(part(english(record, "2026-04-01"), HEADING))
                    .containsExactly("Your Individual Support Plan (ISP) ended on March 31, 2026."
                            + " Your record does not show a plan after it.");
        }

        @Test
        void a_plan_that_was_ended_before_its_time_ended_then() {
            Isp ended = plan(OWN, CASE_MANAGERS).withTerminatedOn(Option.some(day("2025-09-30")));
            ServiceRecord record = record("2025-10-01", ended);

            assertThat(part(english(record, "2025-10-01"), HEADING).get(0)).contains("ended on September 30, 2025");
            assertThat(part(english(record, "2025-09-29"), HEADING).get(0)).endsWith("It ends on March 31, 2026.");
        }

        @Test
        void the_next_plan_stands_beside_the_one_of_today_and_an_old_one_does_not() {
            Isp old = plan().withId("isp-2024")
                    .withStartsOn(Option.some(day("2024-04-01")))
                    .withEndsOn(Option.some(day("2025-03-31")));
            Isp next = plan().withId("isp-2026")
                    .withEndsOn(Option.some(day("2027-03-31")))
                    .withStartsOn(Option.some(day("2026-04-01")));
            FamilyPage page = english(record("2026-03-01", next, plan(OWN, CASE_MANAGERS), old), "2026-03-01");

            assertThat(part(page, HEADING).get(0)).contains("started on April 1, 2025");
            assertThat(part(page, "Your next plan").get(0)).contains("starts on April 1, 2026");
            assertThat(page.text()).contains("Plans: isp-2025, isp-2026.").doesNotContain("2024");
        }

        @Test
        void no_plan_is_another_thing_than_plans_that_are_not_recorded() {
            ServiceRecord none = record("2025-05-01");

            assertThat(part(english(none, "2025-05-01"), HEADING))
                    .containsExactly("Your record does not show an Individual Support Plan (ISP).");
            assertThat(part(english(none.withPlans(Register.notRecorded()), "2025-05-01"), HEADING))
                    .containsExactly("Your record does not say if you have an Individual Support Plan (ISP).");
        }

        @Test
        void days_that_are_not_recorded_are_said_not_to_be() {
            Isp open = plan(OWN, CASE_MANAGERS).withStartsOn(Option.none()).withEndsOn(Option.none());

            assertThat(part(english(record("2025-05-01", open), "2025-05-01"), HEADING)
                            .get(0))
                    .isEqualTo("Your record does not say when your Individual Support Plan (ISP) starts."
                            + " Your record does not say when it ends.");
        }

        @Test
        void an_annual_plan_is_named_where_there_is_no_isp() {
            ServiceRecord record = record("2025-05-01")
                    .withAnnualPlans(Register.of(AnnualPlan.builder()
                            .id("annual-1")
                            .developedOn(day("2025-02-03"))
                            .build()));

            assertThat(part(english(record, "2025-05-01"), HEADING))
                    .contains("You have an Annual Plan. It was made on February 3, 2025.");
            assertThat(part(english(record, "2025-02-02"), HEADING)).hasSize(1);
        }
    }

    @Nested
    @DisplayName("what happens next, what is late, and what is not known")
    class StepsTest {

        @Test
        void what_is_due_stands_with_its_day_and_its_paragraph() {
            // (8)(m): authorized on 2025-03-06, two weeks; (8)(f): the last day of the plan
            FamilyPage page = english(record("2025-03-10", plan(OWN, CASE_MANAGERS)), "2025-03-10");

            assertThat(part(page, "What happens next"))
                    .contains(
                            "By March 20, 2025: You get a copy of your plan.",
                            "By March 31, 2026: Your next plan is signed, so that you are never without a plan.");
            assertThat(page.html()).contains("<cite>OAR 411-415-0070(8)(m)</cite>");
            assertThat(part(page, "What is late")).isEmpty();
        }

        @Test
        void what_was_not_done_in_time_is_said_kindly() {
            FamilyPage page = english(record("2025-03-21", plan(OWN, CASE_MANAGERS)), "2025-03-21");

            assertThat(part(page, "What is late"))
                    .containsExactly(
                            "These things had a last day. Your record shows that they were not done by then:",
                            "Due by March 20, 2025: You get a copy of your plan.",
                            "You can ask your case manager about this, and when it will be done. It is fine to ask.");
        }

        @Test
        void what_may_have_been_done_is_not_late_but_not_known() {
            ServiceRecord record =
                    record("2025-03-21", plan(OWN, CASE_MANAGERS)).withDeliveries(Register.notRecorded());
            FamilyPage page = english(record, "2025-03-21");

            assertThat(part(page, "What is late")).isEmpty();
            assertThat(part(page, "What we do not know"))
                    .contains(
                            "Last day March 20, 2025. Your record does not say enough about this: You get a copy of your plan.");
        }

        @Test
        void what_concerns_a_plan_that_is_over_is_left_out() {
            Isp next = plan(OWN, CASE_MANAGERS)
                    .withId("isp-2026")
                    .withEndsOn(Option.some(day("2027-03-31")))
                    .withStartsOn(Option.some(day("2026-04-01")));
            FamilyPage page = english(record("2026-05-01", plan(OWN, CASE_MANAGERS), next), "2026-05-01");

            // the copy of the plan that is over is late by its own last day; that of the next one is told
            assertThat(part(page, "What is late").stream().filter(line -> line.contains("You get a copy")))
                    .hasSize(1);
            assertThat(part(page, "What is late")).noneMatch(line -> line.contains("Your next plan"));
        }

        @Test
        void a_plan_that_ran_out_without_a_next_one_is_told() {
            FamilyPage page = english(record("2026-05-01", plan(OWN, CASE_MANAGERS)), "2026-05-01");

            assertThat(part(page, "What is late"))
                    .contains("Due by March 31, 2026: Your next plan is signed, so that you are never without a plan.");
        }

        @Test
        void a_review_that_was_asked_for_has_no_last_day() {
            Isp reviewed = plan(OWN, CASE_MANAGERS).withReviews(Register.of());
            ServiceRecord record = record("2025-05-01", reviewed)
                    .withReviewRequests(Register.of(ReviewRequest.builder()
                            .id("request-1")
                            .requestedOn(day("2025-04-14"))
                            .capacity(Capacity.INDIVIDUAL)
                            .build()));

            assertThat(part(english(record, "2025-05-01"), "What happens next"))
                    .contains("You, or the person who represents you, asked for a review of your plan. Your record does"
                            + " not show that it was done. The rule sets no last day for it. You can ask when it will be"
                            + " done.");
            assertThat(part(english(record, "2025-04-13"), "What happens next"))
                    .noneMatch(line -> line.contains("asked for a review"));
        }

        @Test
        void limits_that_are_not_recorded_are_not_known() {
            ServiceRecord record =
                    record("2025-05-01", plan(OWN, CASE_MANAGERS)).withLimitations(Option.none());
            FamilyPage page = english(record, "2025-05-01");

            assertThat(part(page, "Limits")).isEmpty();
            assertThat(part(page, "What we do not know"))
                    .contains("Your record does not say if there are limits on what you are free to do.");
        }
    }

    @Nested
    @DisplayName("limits")
    class LimitsTest {

        private static final Limitation FOOD = Limitation.builder()
                .id("limit-1")
                .freedom(Freedom.FOOD)
                .started(Act.on(day("2025-04-10")))
                .reviews(Register.of())
                .consents(Register.of(Consent.builder()
                        .capacity(Capacity.INDIVIDUAL)
                        .givenOn(day("2025-04-07"))
                        .build()))
                .build();

        private static FamilyPage with(String asOf, Limitation... limits) {
            return english(record(asOf, plan(OWN, CASE_MANAGERS)).withLimitations(Option.some(Array.of(limits))), asOf);
        }

        @Test
        void each_says_what_it_is_about_who_agreed_and_when_it_is_reviewed() {
            // (3)(b): one year after it was first applied
            assertThat(part(with("2025-05-01", FOOD), "Limits"))
                    .contains(
                            "Your record shows one limit that is in use now. A limit keeps you from something that most"
                                    + " people are free to do.",
                            "A limit on getting to your own food at any time. You said yes to it on April 7, 2025. It has"
                                    + " to be reviewed by April 10, 2026.")
                    .anyMatch(line -> line.endsWith("If you change your mind about a limit, you can say so."));
        }

        @Test
        void several_are_counted() {
            assertThat(part(with("2025-05-01", FOOD, FOOD.withId("limit-2")), "Limits")
                            .get(0))
                    .startsWith("Your record shows 2 limits that are in use now.");
        }

        @Test
        void a_review_that_was_missed_is_said() {
            assertThat(part(with("2026-04-11", FOOD), "Limits").get(1))
                    .endsWith(
                            "It should have been reviewed by April 10, 2026. Your record shows that this was not done.");
        }

        @Test
        void consent_that_was_withdrawn_does_not_stand_from_the_next_day() {
            Limitation withdrawn = FOOD.withConsents(
                    Register.of(FOOD.getConsents().entries().head().withWithdrawnOn(Option.some(day("2025-05-20")))));

            assertThat(part(with("2025-05-20", withdrawn), "Limits").get(1)).contains("You said yes");
            assertThat(part(with("2025-05-21", withdrawn), "Limits").get(1))
                    .contains("Your record shows no consent to it that stands today.");
        }

        @Test
        void consent_that_is_not_recorded_is_not_known() {
            assertThat(part(with("2025-05-01", FOOD.withConsents(Register.notRecorded())), "Limits")
                            .get(1))
                    .contains("Your record does not say if anyone consents to it now.");
        }

        @Test
        void one_that_is_over_is_not_in_use_and_one_without_a_first_day_may_be() {
            Limitation over = FOOD.withEndedOn(Option.some(day("2025-04-30")));

            assertThat(part(with("2025-04-30", over), "Limits").get(0)).contains("one limit");
            assertThat(part(with("2025-05-01", over), "Limits"))
                    .containsExactly("Your record does not show any limit that is in use now.");
            assertThat(part(with("2025-05-01", FOOD.withStarted(Act.notRecorded())), "Limits"))
                    .contains("Of one limit, your record does not say if it is in use.");
            assertThat(part(with("2025-05-01", FOOD.withStarted(Act.notThrough(day("2025-05-01")))), "Limits"))
                    .containsExactly("Your record does not show any limit that is in use now.");
        }
    }

    @Nested
    @DisplayName("laws")
    class LawsTest {

        private static final String RIGHTS = "What you can ask for";

        @Test
        void only_the_rights_of_the_law_are_told() {
            ServiceRecord record = record("2025-05-01", plan(OWN, CASE_MANAGERS));

            assertThat(page("en", record, "2025-05-01", OREGON).html())
                    .contains("OAR 411-415-0070(6)(a)(E)")
                    .doesNotContain("MO-");
            assertThat(page("en", record, "2025-05-01", MISSOURI).html())
                    .contains("MO-40")
                    .doesNotContain("OAR");
        }

        @Test
        void missouris_guide_states_no_last_day_so_none_is_told() throws IOException {
            FamilyPage page = page("en", read("38-girl-who-lives-with-her-parents"), "2025-09-30", MISSOURI);

            // the day asked about, and the first and last day that the plan itself has
            assertThat(days(page)).containsExactly("2025-09-30", "2025-07-01", "2026-06-30");
            assertThat(part(page, "What happens next"))
                    .contains("The guide of Missouri sets no last days."
                            + " You can ask your support coordinator what comes next, and when.");
        }

        @Test
        void a_guardian_who_did_not_sign_is_a_missing_signature() throws IOException {
            FamilyPage page = page("en", read("43-guardian-whose-signature-is-missing"), "2025-06-20", MISSOURI);

            assertThat(part(page, "When your plan starts and ends"))
                    .contains("One of its signatures is missing. You can ask your support coordinator about this.");
        }

        @Test
        void two_laws_stand_side_by_side_each_under_its_name() {
            ServiceRecord record = record("2025-05-01", plan(OWN, CASE_MANAGERS));
            FamilyPage page = page("en", record, "2025-05-01", MISSOURI, OREGON);

            assertThat(part(page, RIGHTS)).isEmpty();
            assertThat(part(page, RIGHTS + ", by OAR 411-415-0070")).hasSize(11);
            assertThat(part(page, RIGHTS + ", by Missouri ISP guide")).hasSize(10);
            assertThat(part(page, "When your plan starts and ends"))
                    .contains(
                            "It has been authorized since March 6, 2025. This means that it may be used.",
                            "It has the signatures that it needs.");
        }

        @Test
        void of_another_law_only_what_the_record_says_is_told() {
            ServiceRecord record = record("2025-05-01", plan(OWN, CASE_MANAGERS));
            FamilyPage page = page("en", record, "2025-05-01", new Montana().rulebook());

            assertThat(page.parts().stream().map(Part::heading))
                    .containsExactly("When your plan starts and ends", "What happens next", "Limits", "Questions?");
            assertThat(part(page, "What happens next"))
                    .containsExactly("You can ask your case manager what comes next.");
            assertThat(page.html()).doesNotContain("authorized").doesNotContain("<cite>");
        }

        private static ServiceRecord read(String name) throws IOException {
            try (InputStream document = Files.newInputStream(Path.of("records", name + ".json"))) {
                return RecordJson.days().read(document).get();
            }
        }
    }

    @Test
    void the_html_says_its_language_and_its_days() {
        Document html = Jsoup.parse(page("es", record("2025-05-01", plan(OWN, CASE_MANAGERS)), "2025-05-01", OREGON)
                .html());

        assertThat(html.select("html").attr("lang")).isEqualTo("es");
        assertThat(html.select("time[datetime=2026-03-31]").eachText()).contains("31 de marzo de 2026");
        assertThat(html.select("main h1").eachText()).containsExactly("Su plan");
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        String html = english(record("2025-05-01", plan(OWN)), "2025-05-01").html();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(english(record("2025-05-01", plan(OWN)), "2025-05-01").html())
                    .isEqualTo(html);
        } finally {
            Locale.setDefault(before);
        }
    }
}

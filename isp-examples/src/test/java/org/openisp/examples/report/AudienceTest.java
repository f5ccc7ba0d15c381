package org.openisp.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.PlanComponent;
import org.openisp.core.content.PlanProcess;
import org.openisp.core.content.SharingChoice;
import org.openisp.core.json.RecordJson;
import org.openisp.core.plan.Isp;
import org.openisp.examples.html.HtmlReport;
import org.openisp.rules.Finding;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.Rulebooks;

class AudienceTest {

    private static final Rulebook<?> OREGON = Rulebooks.installed().named("oregon");
    private static final Rulebook<?> MISSOURI = Rulebooks.installed().named("missouri");
    private static final Question AUGUST = Question.asOf(LocalDate.of(2025, 8, 15));
    private static final Question MARCH = Question.asOf(LocalDate.of(2026, 3, 31));

    /** One plan; each of its three services has a provider of its own, who is to receive one component. */
    private static ServiceRecord record11() throws IOException {
        return record("11-personal-agent-authorizes-a-residential-service");
    }

    private static ServiceRecord record(String name) throws IOException {
        return RecordJson.days()
                .read(Files.readAllBytes(Path.of("records", name + ".json")))
                .get();
    }

    private static Held forProvider(Rulebook<?> law, ServiceRecord record, Question question, String provider) {
        return Held.of(law, record, question).forAudience(Audience.provider(provider));
    }

    private static ServiceRecord sharing(ServiceRecord record, String provider, PlanComponent... components) {
        return changed(
                record,
                process -> process.withSharing(Option.some(Array.of(SharingChoice.builder()
                        .providerId(provider)
                        .components(Array.of(components))
                        .build()))));
    }

    private static ServiceRecord changed(ServiceRecord record, UnaryOperator<PlanProcess> change) {
        Seq<Isp> plans = record.getPlans()
                .entries()
                .map(plan -> plan.withProcess(Option.some(change.apply(
                        plan.getProcess().getOrElse(() -> PlanProcess.builder().build())))));
        return record.withPlans(Register.ofAll(plans));
    }

    private static Seq<String> clauses(Held held) {
        return held.report()
                .findings()
                .map(finding -> finding.clause().paragraph())
                .distinct();
    }

    @Test
    void a_provider_sees_the_days_of_the_plan_and_its_own_services() throws IOException {
        Held held = forProvider(OREGON, record11(), AUGUST, "foster-home-11");
        String own = record11()
                .getPlans()
                .entries()
                .head()
                .getServices()
                .get()
                .find(service -> service.getProviderId().contains("foster-home-11"))
                .get()
                .getId();
        assertThat(held.report().findings().map(Finding::subject))
                .isNotEmpty()
                .allMatch(subject ->
                        subject.type().equals("service") && subject.id().equals(own));
        assertThat(clauses(held)).containsExactly("(1)(d)", "(8)(g)", "(8)(h)", "(9)(a)(A)", "(9)(c)");
        assertThat(held.documents()).hasSize(1).allSatisfy(line -> {
            assertThat(line.days()).isEqualTo("2025-02-01 to 2026-01-31");
            assertThat(line.authorization().isEmpty()).isTrue();
        });
        assertThat(held.due()).isEmpty();
        assertThat(held.otherDays()).isEmpty();
        assertThat(Timeline.of(Array.of(held)).stretches()).hasSize(1);
        assertThat(held.report().manifest().notes().last())
                .contains("foster-home-11")
                .contains("what-others-need-to-know");
    }

    @Test
    void a_report_for_a_provider_claims_nothing_of_what_is_not_shown() throws IOException {
        Held held = forProvider(OREGON, record11(), AUGUST, "foster-home-11");
        assertThat(new HtmlReport(Array.of(held)).render())
                .contains("Of what is shown here, nothing that is required is known to be not met or still to do.")
                .doesNotContain("How it stands");
    }

    @Test
    void where_no_agreement_is_recorded_nothing_is_shown_but_a_line_that_says_so() throws IOException {
        ServiceRecord notRecorded = changed(record11(), process -> process.withSharing(Option.none()));
        for (Held held : Array.of(
                forProvider(OREGON, record11(), AUGUST, "somebody-else"),
                forProvider(OREGON, notRecorded, AUGUST, "foster-home-11"),
                forProvider(OREGON, sharing(record11(), "foster-home-11"), AUGUST, "foster-home-11"))) {
            assertThat(held.isNothingShown()).isTrue();
            assertThat(held.report().findings()).isEmpty();
            assertThat(held.documents()).isEmpty();
            assertThat(held.due()).isEmpty();
            assertThat(held.otherDays()).isEmpty();
            assertThat(held.unfunded()).isEmpty();
            assertThat(held.flips()).isEmpty();
            assertThat(Timeline.of(Array.of(held)).isEmpty()).isTrue();
            assertThat(held.isBroken()).isFalse();
            assertThat(held.report().manifest().notes().last()).endsWith("is recorded: nothing is shown.");
        }
    }

    @Test
    void a_component_that_was_agreed_to_shows_the_answers_of_its_section() throws IOException {
        ServiceRecord record = sharing(
                record("37-guardian-and-all-thirteen-components"), "nobody-serves-37", PlanComponent.LEGAL_ISSUES);
        assertThat(clauses(forProvider(MISSOURI, record, MARCH, "nobody-serves-37")))
                .containsExactly("MO-29");
        ServiceRecord budget =
                sharing(record("37-guardian-and-all-thirteen-components"), "nobody-serves-37", PlanComponent.BUDGET);
        Held held = forProvider(MISSOURI, budget, MARCH, "nobody-serves-37");
        assertThat(clauses(held)).contains("MO-39").allMatch(clause -> clause.matches("MO-(39|40|41)"));
        assertThat(held.report().findings())
                .noneMatch(finding -> finding.subject().type().equals("service"));
        assertThat(held.documents()).allMatch(line -> line.budget().isDefined());
    }

    @Test
    void a_limitation_is_shown_to_whom_the_rights_of_its_plan_are() throws IOException {
        ServiceRecord record =
                sharing(record("33-limits-that-were-agreed-to-in-supported-living"), "home-x", PlanComponent.RIGHTS);
        Held held = forProvider(OREGON, record, AUGUST, "home-x");
        assertThat(clauses(held)).contains("(3)(b)").allMatch(clause -> clause.startsWith("(3)"));
        assertThat(held.report().findings().map(finding -> finding.subject().at()))
                .allMatch(at -> at.startsWith("/plans/") || at.startsWith("/limitations/"));
    }

    @Test
    void whom_the_individual_named_to_receive_copies_receives_every_component() throws IOException {
        ServiceRecord record = record("37-guardian-and-all-thirteen-components");
        ServiceRecord named =
                record.withIndividual(record.getIndividual().withCopyRecipients(Option.some(Array.of("friend-37"))));
        Held held = forProvider(MISSOURI, named, MARCH, "friend-37");
        assertThat(clauses(held)).contains("MO-16", "MO-29", "MO-39").doesNotContain("MO-1", "MO-10", "MO-3", "MO-9");
        ServiceRecord narrower = sharing(named, "friend-37", PlanComponent.LEGAL_ISSUES);
        assertThat(clauses(forProvider(MISSOURI, narrower, MARCH, "friend-37"))).containsExactly("MO-29");
        assertThat(forProvider(MISSOURI, sharing(named, "friend-37"), MARCH, "friend-37")
                        .isNothingShown())
                .isTrue();
    }

    @Test
    void each_component_has_its_section_in_the_guide_of_missouri() {
        for (int i = 0; i < PlanComponent.OWN.size(); i++) {
            String title = "Component " + (i + 1) + ": ";
            assertThat(MISSOURI.law()
                            .sections()
                            .find(section -> section.title().startsWith(title))
                            .flatMap(Shared::componentOf))
                    .as(title)
                    .isEqualTo(Option.some(PlanComponent.OWN.get(i)));
        }
        assertThat(OREGON.law()
                        .sections()
                        .filter(section -> Shared.componentOf(section).isDefined()))
                .hasSize(2);
    }

    @Test
    void a_finding_keeps_its_fingerprint_in_a_cut() throws IOException {
        Held whole = Held.of(OREGON, record11(), AUGUST);
        Held cut = whole.forAudience(Audience.provider("foster-home-11"));
        assertThat(whole.report().findings().map(whole.report()::fingerprint))
                .containsAll(cut.report().findings().map(cut.report()::fingerprint));
    }

    @Test
    void an_auditor_sees_what_the_case_manager_sees() throws IOException {
        Held whole = Held.of(OREGON, record11(), AUGUST);
        assertThat(whole.forAudience(Audience.AUDITOR).report()).isEqualTo(whole.report());
        assertThat(whole.forAudience(Audience.AUDITOR).documents()).isEqualTo(whole.documents());
    }

    @Test
    void a_provider_has_an_id_and_nobody_else_has_one() {
        assertThatThrownBy(() -> new Audience(Audience.Kind.PROVIDER, Option.none()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Audience(Audience.Kind.AUDITOR, Option.some("x")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package com.example.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.example.states.minnesota.Minnesota;
import com.example.states.montana.Montana;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openisp.core.Jurisdiction;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.rules.Finding;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.RulebookProvider;
import org.openisp.rules.Rulebooks;

@DisplayName("States from outside beside those of the library")
class BothStatesTest {

    private static final Question QUESTION = Question.asOf(LocalDate.of(2025, 12, 1));
    private static final ServiceRecord RECORD = ServiceRecord.builder()
            .id("record-1")
            .individual(Individual.builder().id("individual-1").build())
            .plans(Register.of(Isp.builder().id("isp-1").build()))
            .build();

    @Test
    void they_are_installed_together() {
        assertThat(Rulebooks.installed().names()).containsExactly("minnesota", "missouri", "montana", "oregon");
    }

    @Test
    void they_can_be_named_one_by_one() {
        Rulebooks both = Rulebooks.of(new Montana().rulebook(), new Minnesota().rulebook());

        assertThat(both.names()).containsExactly("montana", "minnesota");
        assertThat(both.named("minnesota")).isSameAs(Rulebooks.installed().named("minnesota"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.named("oregon"))
                .withMessage("there is no law \"oregon\"; there are montana, minnesota");
    }

    @Test
    void a_record_is_held_against_the_laws_of_its_jurisdiction() {
        assertThat(laws(RECORD.withJurisdiction(Option.some(new Jurisdiction("us:mt")))))
                .containsExactly("montana");
        assertThat(laws(RECORD.withJurisdiction(Option.some(new Jurisdiction("us:mn")))))
                .containsExactly("minnesota");
        assertThat(laws(RECORD.withJurisdiction(Option.some(Jurisdiction.MISSOURI))))
                .containsExactly("missouri");
    }

    @Test
    void a_record_that_names_two_laws_gets_a_report_of_each() {
        ServiceRecord record = RECORD.withLaws(Option.some(Array.of("montana", "missouri")));
        Rulebooks installed = Rulebooks.installed();
        Seq<Report> reports = installed.check(record, QUESTION);

        assertThat(reports.map(report -> report.manifest().law()))
                .containsExactly("Montana illustration", "Missouri ISP guide");
        assertThat(cited(reports.get(0))).allMatch(clause -> clause.startsWith("MT-"));
        assertThat(cited(reports.get(1))).allMatch(clause -> clause.startsWith("MO-"));
        assertThat(reports.get(0)).isEqualTo(installed.named("montana").check(record, QUESTION));
        assertThat(reports.get(1)).isEqualTo(installed.named("missouri").check(record, QUESTION));
    }

    @Test
    void two_laws_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebooks.of(new Montana().rulebook(), new SecondMontana().rulebook()))
                .withMessage("two laws have the name montana");
    }

    @Test
    void two_providers_of_one_name_are_refused(@TempDir Path more) throws IOException {
        Path services = Files.createDirectories(more.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(RulebookProvider.class.getName()),
                SecondMontana.class.getName(),
                StandardCharsets.UTF_8);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader withOneMore =
                new URLClassLoader(new URL[] {more.toUri().toURL()}, before)) {
            thread.setContextClassLoader(withOneMore);

            assertThatIllegalArgumentException()
                    .isThrownBy(Rulebooks::installed)
                    .withMessage("two laws have the name montana");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Seq<String> laws(ServiceRecord record) {
        return Rulebooks.installed().of(record).map(rulebook -> rulebook.law().name());
    }

    private static Seq<String> cited(Report report) {
        return report.findings().map(Finding::clause).map(Object::toString);
    }
}

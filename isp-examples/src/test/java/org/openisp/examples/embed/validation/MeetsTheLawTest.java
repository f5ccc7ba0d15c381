package org.openisp.examples.embed.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.Jurisdiction;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;
import org.openisp.core.person.Individual;
import org.openisp.core.plan.Isp;
import org.openisp.examples.embed.Page;
import org.openisp.rules.AgeRange;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;
import org.openisp.rules.Rulebooks;
import org.openisp.rules.Strength;
import org.openisp.rules.missouri.MissouriReadings;

@DisplayName("A law as a constraint: each finding is a violation at its place")
class MeetsTheLawTest {

    private static final String RECORDS = "records/";
    private static final String RECORD_2 = "2-foster-home-renewed-on-time.json";
    private static final String RECORD_3 = "3-renewal-six-days-late.json";
    private static final String RECORD_37 = "37-guardian-and-all-thirteen-components.json";
    private static final String RECORD_45 = "45-only-recommendations-missing.json";

    private static Validator validator(String day) {
        Clock noon = Clock.fixed(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> noon)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    private static ServiceRecord record(String name) {
        try {
            return RecordJson.days()
                    .knowing(Rulebooks.installed().facts())
                    .read(Files.readAllBytes(java.nio.file.Path.of(RECORDS + name)))
                    .get();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> List<String> paths(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    @Test
    void a_record_in_order_has_no_violation() {
        assertThat(validator("2026-02-27").validate(new CaseFile("7", record(RECORD_2))))
                .isEmpty();
    }

    @Test
    void no_record_is_no_violation_and_the_vendors_own_constraints_are_asked_as_well() {
        assertThat(validator("2026-02-27").validate(new CaseFile("7", null))).isEmpty();
        assertThat(paths(validator("2026-02-27").validate(new CaseFile(" ", null))))
                .containsExactly("number");
    }

    /** The seven of the report in the README: five of plans, and four services of the second. */
    @Test
    void each_finding_that_is_not_met_is_a_violation_at_its_part_of_the_record() {
        Set<ConstraintViolation<CaseFile>> violations =
                validator("2026-02-27").validate(new CaseFile("7", record(RECORD_3)));

        assertThat(paths(violations))
                .containsExactly(
                        "serviceRecord.plans[0]",
                        "serviceRecord.plans[1]",
                        "serviceRecord.plans[1]",
                        "serviceRecord.plans[1].services[0]",
                        "serviceRecord.plans[1].services[1]",
                        "serviceRecord.plans[1].services[2]",
                        "serviceRecord.plans[1].services[3]");
        assertThat(violations)
                .extracting(ConstraintViolation::getMessage)
                .contains(
                        "OAR 411-415-0070(8)(a), plan isp-2026, is not met:"
                                + " an ISP is authorized before it is implemented; it was not authorized when it was implemented");
        assertThat(violations)
                .extracting(ConstraintViolation::getMessageTemplate)
                .containsOnly("{org.openisp.examples.embed.validation.MeetsTheLaw.NOT_MET}");
    }

    @Test
    void the_violations_of_the_how_to_are_these() {
        String lines = validator("2026-02-27").validate(new CaseFile("7", record(RECORD_3))).stream()
                .map(violation -> violation.getPropertyPath() + "\n    " + violation.getMessage() + "\n")
                .sorted()
                .collect(Collectors.joining());

        assertThat(lines).isEqualTo(Page.howTo("findings-as-violations").block("violations", "console", lines));
    }

    @Test
    void the_finding_and_its_fingerprint_stand_behind_the_violation() {
        ServiceRecord record = record(RECORD_3);
        Report report = Rulebooks.installed().named("oregon").check(record, Question.asOf(LocalDate.of(2026, 2, 27)));

        assertThat(validator("2026-02-27").validate(new CaseFile("7", record)))
                .map(violation -> Told.of(violation).get().fingerprint())
                .containsExactlyInAnyOrderElementsOf(
                        report.with(Status.NOT_MET).map(report::fingerprint).asJava());
    }

    @Test
    void the_day_is_that_of_the_clock_provider() {
        CaseFile file = new CaseFile("7", record(RECORD_3));

        // until the last day of the old plan nothing is too late
        assertThat(validator("2025-12-31").validate(file)).isEmpty();
        assertThat(paths(validator("2026-01-01").validate(file))).contains("serviceRecord.plans[0]");
    }

    @Test
    void a_group_may_tell_what_is_open_as_well() {
        ServiceRecord almostNothing = record("46-record-that-says-almost-nothing.json");
        CaseFile file = new CaseFile("7", almostNothing);

        assertThat(validator("2025-09-05").validate(file)).isEmpty();
        assertThat(validator("2025-09-05").validate(file, CaseFile.BeforeAnAudit.class))
                .extracting(ConstraintViolation::getMessageTemplate)
                .contains("{org.openisp.examples.embed.validation.MeetsTheLaw.UNDETERMINED}");
    }

    @Test
    void what_is_only_recommended_is_told_where_that_is_asked_for() {
        @MeetsTheLaw
        class Strict extends Holder {
            Strict(ServiceRecord record) {
                super(record);
            }
        }
        @MeetsTheLaw(strengths = {Strength.EXPECTED, Strength.SHOULD})
        class Advised extends Holder {
            Advised(ServiceRecord record) {
                super(record);
            }
        }
        assertThat(validator("2025-10-10").validate(new Strict(record(RECORD_45))))
                .isEmpty();
        assertThat(validator("2025-10-10").validate(new Advised(record(RECORD_45))))
                .isNotEmpty();
    }

    abstract static class Holder implements HoldsARecord {
        private final ServiceRecord record;

        Holder(ServiceRecord record) {
            this.record = record;
        }

        @Override
        public ServiceRecord getServiceRecord() {
            return record;
        }
    }

    @MeetsTheLaw(
            laws = {"missouri", "oregon"},
            readings = "working-age=18-64")
    static final class InTwoStates extends Holder {
        InTwoStates(ServiceRecord record) {
            super(record);
        }
    }

    @Test
    void two_laws_stand_side_by_side() {
        ServiceRecord record = record("44-death-in-the-family.json");
        Question question = Question.asOf(LocalDate.of(2025, 11, 15));
        Report missouri = Rulebooks.installed()
                .named("missouri")
                .check(record, question.with(MissouriReadings.WORKING_AGE, AgeRange.of(18, 64)));
        Report oregon = Rulebooks.installed().named("oregon").check(record, question);

        Set<ConstraintViolation<InTwoStates>> violations =
                validator("2025-11-15").validate(new InTwoStates(record));

        assertThat(broken(missouri)).isNotEmpty();
        assertThat(broken(oregon)).isNotEmpty();
        assertThat(violations)
                .map(violation -> Told.of(violation).get().fingerprint())
                .containsExactlyInAnyOrderElementsOf(
                        broken(missouri).appendAll(broken(oregon)).asJava());
        assertThat(violations)
                .extracting(ConstraintViolation::getMessage)
                .anyMatch(message -> message.startsWith("MO-"))
                .anyMatch(message -> message.startsWith("OAR 411-415-0070("));
    }

    private static Seq<String> broken(Report report) {
        return report.with(Status.NOT_MET)
                .filter(finding -> finding.requirement().strength().isBinding())
                .map(report::fingerprint);
    }

    @MeetsTheLaw(laws = "kansas")
    static final class OfNoLaw extends Holder {
        OfNoLaw(ServiceRecord record) {
            super(record);
        }
    }

    @MeetsTheLaw(tell = Status.MET)
    static final class OfNoFault extends Holder {
        OfNoFault(ServiceRecord record) {
            super(record);
        }
    }

    @Test
    void a_constraint_that_makes_no_sense_is_refused() {
        ServiceRecord record = record(RECORD_37);

        assertThatThrownBy(() -> validator("2026-03-31").validate(new OfNoLaw(record)))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("there is no law \"kansas\"");
        assertThatThrownBy(() -> validator("2026-03-31").validate(new OfNoFault(record)))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("tell takes NOT_MET, PENDING, UNDETERMINED, JUDGMENT");
    }

    @Test
    void a_record_of_which_no_law_is_known_is_a_violation_and_not_good() {
        ServiceRecord nowhere = ServiceRecord.builder()
                .id("record-1")
                .individual(Individual.builder().id("individual-1").build())
                .build();
        Set<ConstraintViolation<CaseFile>> violations = validator("2026-03-31").validate(new CaseFile("7", nowhere));

        assertThat(paths(violations)).containsExactly("serviceRecord");
        assertThat(violations.iterator().next().getMessage())
                .startsWith("cannot be held against a law: the record names neither laws nor a jurisdiction");
        assertThat(paths(validator("2018-06-01").validate(new CaseFile("7", record(RECORD_3)))))
                .containsExactly("serviceRecord");
    }

    @Test
    void an_id_is_never_taken_as_a_part_of_a_message() {
        ServiceRecord odd = ServiceRecord.builder()
                .id("record-1")
                .jurisdiction(Jurisdiction.OREGON)
                .completeThrough(LocalDate.of(2026, 1, 31))
                .individual(Individual.builder().id("individual-1").build())
                .plans(Register.of(Isp.builder()
                        .id("${1+1} {asks}")
                        .startsOn(LocalDate.of(2026, 1, 1))
                        .endsOn(LocalDate.of(2026, 12, 31))
                        .build()))
                .build();

        assertThat(validator("2026-01-31").validate(new CaseFile("7", odd), CaseFile.BeforeAnAudit.class))
                .extracting(ConstraintViolation::getMessage)
                .anyMatch(message -> message.contains("plan ${1+1} {asks}"));
    }

    @Test
    void no_name_and_no_birth_date_is_told() {
        Set<ConstraintViolation<CaseFile>> violations = validator("2025-01-01")
                .validate(new CaseFile("7", record("1-eltss-published-plan.json")), CaseFile.BeforeAnAudit.class);

        assertThat(violations).isNotEmpty();
        assertThat(violations.stream().map(ConstraintViolation::getMessage).collect(Collectors.joining("\n")))
                .contains("careplan1")
                .doesNotContain("Sally")
                .doesNotContain("1935");
    }

    /** A service of the vendor's that takes records. */
    static class Inbox {
        public void accept(@MeetsTheLaw ServiceRecord record) {}
    }

    @Test
    void a_parameter_can_be_held_to_it() throws NoSuchMethodException {
        Method accept = Inbox.class.getMethod("accept", ServiceRecord.class);
        assertThat(paths(validator("2026-02-27")
                        .forExecutables()
                        .validateParameters(new Inbox(), accept, new Object[] {record(RECORD_3)})))
                .contains("accept.record.plans[0]", "accept.record.plans[1].services[3]");
    }

    /** A draft of the vendor's. */
    static class Draft {
        @MeetsTheLaw
        public ServiceRecord getLatest() {
            return record(RECORD_3);
        }
    }

    @Test
    void a_getter_can_be_held_to_it() {
        assertThat(paths(validator("2026-02-27").validate(new Draft())))
                .contains("latest.plans[0]", "latest.plans[1].services[3]");
    }

    /** Follows each path through the getters, as a form of a product would, and looks at the id of what it leads to. */
    @Test
    void every_path_leads_to_the_part_that_the_finding_is_about() {
        @MeetsTheLaw(
                tell = {Status.NOT_MET, Status.PENDING, Status.UNDETERMINED, Status.JUDGMENT},
                strengths = {Strength.MUST, Strength.CONDITIONAL, Strength.EXPECTED, Strength.SHOULD, Strength.MAY})
        class Everything implements HoldsARecord {
            private final ServiceRecord record;

            Everything(ServiceRecord record) {
                this.record = record;
            }

            @Override
            public ServiceRecord getServiceRecord() {
                return record;
            }
        }
        int followed = 0;
        Validator validator = validator("2026-02-27");
        for (String name : List.of(
                RECORD_3,
                RECORD_45,
                "12-limits-that-nobody-agreed-to.json",
                "30-plan-that-says-little.json",
                "21-homes-that-are-not-safe.json",
                "48-plan-that-leaves-most-of-it-out.json",
                "13-belt-without-a-proper-order.json",
                "14-house-team-that-one-member-decides-for.json",
                "24-note-in-place-of-an-annual-plan.json")) {
            for (ConstraintViolation<Everything> violation : validator.validate(new Everything(record(name)))) {
                Told told = Told.of(violation).get();
                Object part = follow(violation.getRootBean(), violation.getPropertyPath());
                String id = told.finding().subject().id();
                assertThat(idOf(part))
                        .as(name + " " + violation.getPropertyPath() + " "
                                + told.finding().subject())
                        .isIn(id, null);
                followed += idOf(part) == null ? 0 : 1;
            }
        }
        assertThat(followed).isGreaterThan(100);
    }

    private static Object follow(Object from, Path path) {
        Object at = from;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                at = element(at, node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                at = get(at, node.getName());
            }
        }
        return at;
    }

    private static Object element(Object list, int index) {
        Object elements = list instanceof io.vavr.control.Option<?> option ? option.get() : list;
        List<Object> all = new ArrayList<>();
        ((Iterable<?>) elements).forEach(all::add);
        return all.get(index);
    }

    private static Object get(Object from, String property) {
        Object bean = from instanceof io.vavr.control.Option<?> option ? option.get() : from;
        try {
            Method getter = bean.getClass()
                    .getMethod("get" + Character.toUpperCase(property.charAt(0)) + property.substring(1));
            getter.setAccessible(true);
            return getter.invoke(bean);
        } catch (ReflectiveOperationException noSuchProperty) {
            throw new LinkageError(noSuchProperty.getMessage(), noSuchProperty);
        }
    }

    private static @Nullable String idOf(Object part) {
        Object bean = part instanceof io.vavr.control.Option<?> option ? option.get() : part;
        try {
            Method id = bean.getClass().getMethod("getId");
            id.setAccessible(true);
            return (String) id.invoke(bean);
        } catch (ReflectiveOperationException hasNone) {
            return null;
        }
    }
}

package org.openisp.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.ids.ConsistentIdsOfRecord;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Statement;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;

@DisplayName("Messages of constraints: where it stands, what is wanted, never what stands there")
class MessagesTest {

    private static final ServiceRecord POOR = ServiceRecord.builder()
            .id("r-1")
            .completeThrough(LocalDate.of(2025, 6, 30))
            .individual(Individual.builder()
                    .id("p-1")
                    .strengths(Array.of(Statement.builder()
                            .id("s-1")
                            .text(new FreeText(" "))
                            .build()))
                    .build())
            .plans(Register.of(Isp.builder()
                    .id("isp-1")
                    .renews("isp-0")
                    .services(Array.of(service("day", 40), service("night", 745), service("night", -31)))
                    .build()))
            .annualPlans(Register.of(annualPlan("annual-1", "works at a bakery"), annualPlan("annual-2", " ")))
            .build();

    private static AnnualPlan annualPlan(String id, String employmentStatus) {
        return AnnualPlan.builder()
                .id(id)
                .developedOn(LocalDate.of(2025, 4, 1))
                .employmentStatus(Noted.as(employmentStatus))
                .build();
    }

    private static PlannedService service(String id, long hours) {
        return PlannedService.builder()
                .id(id)
                .kind(ServiceKind.ATTENDANT_CARE)
                .hoursPerMonth(BigDecimal.valueOf(hours))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void each_stands_at_its_path(Provider provider) {
        Map<String, String> messages = provider.validate(POOR).stream()
                .collect(Collectors.toMap(
                        violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage));

        assertThat(messages)
                .containsOnlyKeys(
                        "annualPlans[1].employmentStatus",
                        "individual.strengths[0].text",
                        "plans[0].renews",
                        "plans[0].services[1].hoursPerMonth",
                        "plans[0].services[2].hoursPerMonth",
                        "plans[0].services[2].id")
                .containsEntry("plans[0].services[1].hoursPerMonth", "must be less than or equal to 744")
                .containsEntry(
                        "individual.strengths[0].text", "must not be blank; leave it out where nothing is recorded")
                .containsEntry("plans[0].services[2].id", "must be an id that nothing else of its kind has")
                .containsEntry("plans[0].renews", "must be the id of something in this record");
        assertThat(messages.values()).noneMatch(message -> message.contains("31") || message.contains("745"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "es-MX"})
    void they_speak_spanish_too(String language) {
        assertThat(messageIn(Locale.forLanguageTag(language))).startsWith("no debe estar en blanco");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "fr", "tr"})
    void and_english_to_everybody_else(String language) {
        assertThat(messageIn(Locale.forLanguageTag(language))).startsWith("must not be blank");
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test: Jakarta Validation leaves null to another constraint
    void what_is_not_there_is_not_wrong() {
        assertThat(new WordedText().isValid(null, null)).isTrue();
        assertThat(new WordedNote().isValid(null, null)).isTrue();
        assertThat(new ConsistentIdsOfRecord().isValid(null, null)).isTrue();
    }

    private static String messageIn(Locale locale) {
        Configuration<?> configuration =
                Validation.byProvider(ApacheValidationProvider.class).configure();
        ConstraintViolation<ServiceRecord> violation = configuration
                .messageInterpolator(
                        new InOneLocale(new RecordMessages(configuration.getDefaultMessageInterpolator()), locale))
                .buildValidatorFactory()
                .getValidator()
                .validate(POOR.withPlans(Register.notRecorded()))
                .iterator()
                .next();
        return violation.getMessage();
    }

    private record InOneLocale(MessageInterpolator messages, Locale locale) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return messages.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return messages.interpolate(template, context, locale);
        }
    }
}

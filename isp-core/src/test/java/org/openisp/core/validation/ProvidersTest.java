package org.openisp.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openisp.core.CoreClasses;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.delivery.Delivery;
import org.openisp.core.delivery.DeliveryKind;
import org.openisp.core.delivery.Translation;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.CaseManager;
import org.openisp.core.enrollment.CaseManagerRole;
import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.ServiceRequest;
import org.openisp.core.enrollment.Stay;
import org.openisp.core.fixtures.FullRecord;
import org.openisp.core.need.AssessmentComponent;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.person.Individual;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.NewStartDate;
import org.openisp.core.plan.Review;
import org.openisp.core.plan.Revision;
import org.openisp.core.plan.ServiceChange;
import org.openisp.core.plan.StayEvent;
import org.openisp.core.plan.TemporaryEmergencySafetyPlan;
import org.openisp.core.plan.TransitionPeriod;
import org.openisp.core.service.EmergencySupport;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.ServiceKind;

@DisplayName("Jakarta Validation: two providers see the same")
class ProvidersTest {

    private static final List<Class<? extends Annotation>> CONSTRAINTS =
            List.of(NotBlank.class, Worded.class, PositiveOrZero.class, Max.class);

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final Period PERIOD = Period.from(DAY);

    /** Blank wherever something must not be, the second of two where there can be two. */
    private static final ServiceRecord BLANK = ServiceRecord.builder()
            .id(" ")
            .individual(Individual.builder()
                    .id("")
                    .copyRecipients(Array.of("p-2", "\t"))
                    .build())
            .representatives(Array.of(Representative.builder()
                    .personId("")
                    .kind(RepresentativeKind.PARENT)
                    .build()))
            .caseManagement(Register.of(CaseManagementEnrollment.builder()
                    .id("")
                    .entityId(" ")
                    .period(PERIOD)
                    .build()))
            .caseManagers(Register.of(CaseManager.builder()
                    .personId("")
                    .role(CaseManagerRole.PERSONAL_AGENT)
                    .period(PERIOD)
                    .build()))
            .requests(
                    Register.of(ServiceRequest.builder().id("").receivedOn(DAY).build()))
            .stays(Register.of(stay("s-1"), stay(" ")).completeThrough(DAY))
            .needsAssessments(Register.of(NeedsAssessment.builder()
                    .id("")
                    .kind(AssessmentKind.OREGON_NEEDS_ASSESSMENT)
                    .components(Array.of(AssessmentComponent.builder().id("").build()))
                    .build()))
            .plans(Register.of(Isp.builder()
                    .id("")
                    .newStartDate(NewStartDate.builder()
                            .stayId("")
                            .event(StayEvent.ENTRY)
                            .establishedStart(DAY)
                            .build())
                    .services(Array.of(PlannedService.builder()
                            .id("")
                            .kind(ServiceKind.RESIDENTIAL)
                            .build()))
                    .emergencySupports(Register.of(
                            EmergencySupport.builder().id("").authorizedOn(DAY).build()))
                    .transitionPeriods(Array.of(
                            TransitionPeriod.builder().id("").enteredOn(DAY).build()))
                    .reviews(Register.of(Review.builder().id("").heldOn(DAY).build()))
                    .revisions(Register.of(
                            Revision.builder().id("v-1").build(),
                            Revision.builder()
                                    .id(" ")
                                    .begins(Array.of(change("x-1"), change("")))
                                    .ends(Array.of(change(" ")))
                                    .build()))
                    .build()))
            .emergencyPlans(Register.of(TemporaryEmergencySafetyPlan.builder()
                    .id("")
                    .inEffectFrom(DAY)
                    .build()))
            .careerDevelopmentPlans(Register.of(
                    CareerDevelopmentPlan.builder().id("").completedOn(DAY).build()))
            .deliveries(Register.of(Delivery.builder()
                    .kind(DeliveryKind.PLAN_COPY)
                    .documentId("")
                    .recipientId("")
                    .deliveredOn(DAY)
                    .build()))
            .translations(Array.of(Translation.builder().documentId("").build()))
            .annualPlans(
                    Register.of(AnnualPlan.builder().id("").developedOn(DAY).build()))
            .build();

    private static Stay stay(String id) {
        return Stay.builder()
                .id(id)
                .programType(ProgramType.HOST_HOME)
                .enteredOn(DAY)
                .build();
    }

    private static ServiceChange change(String id) {
        return ServiceChange.builder().serviceId(id).build();
    }

    @ParameterizedTest
    @EnumSource
    void every_blank_id_is_found_where_it_stands(Provider provider) {
        assertThat(provider.validate(BLANK))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "id",
                        "individual.id",
                        "individual.copyRecipients[1].<list element>",
                        "representatives[0].personId",
                        "caseManagement[0].id",
                        "caseManagement[0].entityId",
                        "caseManagers[0].personId",
                        "requests[0].id",
                        "stays[1].id",
                        "needsAssessments[0].id",
                        "needsAssessments[0].components[0].id",
                        "plans[0].id",
                        "plans[0].newStartDate.stayId",
                        "plans[0].services[0].id",
                        "plans[0].emergencySupports[0].id",
                        "plans[0].transitionPeriods[0].id",
                        "plans[0].reviews[0].id",
                        "plans[0].revisions[1].id",
                        "plans[0].revisions[1].begins[1].serviceId",
                        "plans[0].revisions[1].ends[0].serviceId",
                        "emergencyPlans[0].id",
                        "careerDevelopmentPlans[0].id",
                        "deliveries[0].documentId",
                        "deliveries[0].recipientId",
                        "translations[0].documentId",
                        "annualPlans[0].id");
    }

    @ParameterizedTest
    @EnumSource
    void the_message_says_what_is_wrong_without_an_expression_language(Provider provider) {
        assertThat(provider.validate(BLANK))
                .extracting(ConstraintViolation::getMessage)
                .containsOnly("must not be blank");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a constraint on an accessor that a provider does not see would be ignored without a word")
    void no_constraint_that_the_types_declare_is_overlooked(Provider provider) {
        Set<String> declared = new TreeSet<>();
        for (JavaClass type : CoreClasses.ALL) {
            if (type.isAnnotatedWith(Value.Immutable.class)) {
                for (Method accessor : type.reflect().getDeclaredMethods()) {
                    CONSTRAINTS.stream()
                            .filter(constraint -> isConstrained(accessor, constraint))
                            .forEach(constraint -> declared.add(type.getSimpleName() + "." + accessor.getName() + " @"
                                    + constraint.getSimpleName()));
                }
            }
        }
        Set<String> found = new TreeSet<>();
        for (long seed = 1; seed <= 20; seed++) {
            for (ConstraintViolation<ServiceRecord> violation : provider.validate(FullRecord.poor(seed))) {
                found.add(declaration(violation));
            }
        }

        assertThat(declared).hasSizeGreaterThan(250);
        assertThat(found).isEqualTo(declared);
    }

    private static boolean isConstrained(Method accessor, Class<? extends Annotation> constraint) {
        return accessor.isAnnotationPresent(constraint) || isConstrained(accessor.getAnnotatedReturnType(), constraint);
    }

    /** Whether the type, or what is in it, bears the constraint. */
    private static boolean isConstrained(AnnotatedType type, Class<? extends Annotation> constraint) {
        return type.isAnnotationPresent(constraint)
                || (type instanceof AnnotatedParameterizedType parameterized
                        && Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                                .anyMatch(argument -> isConstrained(argument, constraint)));
    }

    /** {@code Isp.getId @NotBlank}, from the path and the bean. */
    private static String declaration(ConstraintViolation<ServiceRecord> violation) {
        String property = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PROPERTY) {
                property = Objects.requireNonNull(node.getName());
            }
        }
        String type = violation.getLeafBean().getClass().getSimpleName().replace("Immutable", "");
        return type + ".get" + Character.toUpperCase(property.charAt(0)) + property.substring(1) + " @"
                + violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_recorded_violates_nothing(Provider provider) {
        ServiceRecord least = ServiceRecord.builder()
                .id("r-1")
                .individual(Individual.builder().id("p-1").build())
                .build();

        assertThat(provider.validate(least)).isEmpty();
        assertThat(provider.validate(least.withRepresentatives(Option.some(Array.empty()))))
                .isEmpty();
        assertThat(provider.validate(least.withPlans(Register.of()))).isEmpty();
    }
}

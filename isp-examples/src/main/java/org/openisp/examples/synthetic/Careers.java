package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import org.openisp.core.Act;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.career.CareerDevelopmentPlan;
import org.openisp.core.career.CareerGoal;
import org.openisp.core.career.CareerGoalKind;
import org.openisp.core.career.Employment;
import org.openisp.core.career.EmploymentOption;
import org.openisp.core.career.School;
import org.openisp.core.person.Evidence;
import org.openisp.core.person.EvidenceKind;
import org.openisp.core.service.ServiceKind;

/** School, work, and the Career Development Plan that is part of each ISP of somebody of working age, (5). */
final class Careers {

    private static final int LAST_AGE_AT_SCHOOL = 18;

    private Careers() {}

    static School school(Outline outline) {
        if (!outline.isChild()) {
            return School.builder().ideaEligible(Said.NO).build();
        }
        return School.builder()
                .ideaEligible(Said.YES)
                .expectedExitOn(LocalDate.of(outline.bornOn().getYear() + LAST_AGE_AT_SCHOOL + 1, Month.JUNE, 10))
                .exited(Act.notThrough(outline.asOf()))
                .attending(Array.of(new Observation(outline.enrolledOn(), true)))
                .build();
    }

    static Seq<Employment> employment(Outline outline) {
        return Array.of(
                outline.hasJob()
                        ? Employment.builder()
                                .usesEmploymentServices(Said.YES)
                                .services(Array.of(ServiceKind.JOB_COACHING))
                                .competitiveIntegrated(Said.YES)
                                .period(Period.from(outline.enrolledOn()))
                                .build()
                        : Employment.builder()
                                .usesEmploymentServices(Said.NO)
                                .services(Array.empty())
                                .competitiveIntegrated(Said.NO)
                                .build());
    }

    static Register<CareerDevelopmentPlan> plans(Outline outline) {
        return outline.hasCareerPlan()
                ? Register.ofAll(outline.authorized().map(year -> plan(outline, year)))
                : Register.of();
    }

    private static CareerDevelopmentPlan plan(Outline outline, PlanYear year) {
        LocalDate on = year.metOn();
        CareerDevelopmentPlan.Builder plan = CareerDevelopmentPlan.builder()
                .id(year.careerId())
                .completedOn(on)
                .planId(year.id())
                .goals(Array.of(CareerGoal.builder()
                        .id("career-goal")
                        .kind(outline.hasJob() ? CareerGoalKind.MAINTAIN : CareerGoalKind.EXPLORE)
                        .goal(new FreeText("Work that suits."))
                        .objectives(Array.of(new FreeText("A visit to two places of work.")))
                        .build()))
                .prioritizesCompetitiveEmployment(Noted.yes())
                .optionsPresented(Array.of(
                        option("option-job", ServiceKind.JOB_COACHING, true, on),
                        option("option-group", ServiceKind.SMALL_GROUP_EMPLOYMENT, false, on)));
        return (outline.hasJob()
                        ? plan.keepingTheJob(Noted.yes())
                                .hoursByPreference(Noted.yes())
                                .wagesAndBenefits(Noted.yes())
                                .advancement(Noted.yes())
                                .moreHoursAndAdvancement(Noted.yes())
                                .moreHoursDiscussedOn(on)
                                .hoursPlannedPerWeek(BigDecimal.valueOf(20))
                                .choiceAboutHours(Noted.yes())
                        : plan)
                .build();
    }

    private static EmploymentOption option(String id, ServiceKind service, boolean anyWorkplace, LocalDate on) {
        return EmploymentOption.builder()
                .id(id)
                .service(service)
                .nonDisabilitySpecific(Said.of(anyWorkplace))
                .presentedOn(on)
                .evidence(Array.of(Evidence.builder()
                        .documentId("career-note-" + on)
                        .kind(EvidenceKind.PROGRESS_NOTE)
                        .day(on)
                        .build()))
                .build();
    }
}

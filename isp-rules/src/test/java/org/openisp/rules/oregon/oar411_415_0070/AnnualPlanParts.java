package org.openisp.rules.oregon.oar411_415_0070;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.ServiceRecord;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.annual.AnnualPlanForm;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.FundingEnrollment;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Individual;
import org.openisp.core.service.FundingAuthority;

/** Parts of records for section (10): case management without K Plan and waiver services. */
final class AnnualPlanParts {

    static final String ANNUAL_PLAN = "annual-1";

    private AnnualPlanParts() {}

    /** Born on this day, or nothing recorded of it. */
    static ServiceRecord.Builder born(String day) {
        return Some.record()
                .individual(Individual.builder()
                        .id("individual-1")
                        .birthDate(Row.day(day).map(BirthDate::new))
                        .build());
    }

    static CaseManagementEnrollment enrollment(String id, String from, String through) {
        return CaseManagementEnrollment.builder()
                .id(id)
                .entityId("entity-of-" + id)
                .period(new Period(Some.day(from), Row.day(through)))
                .build();
    }

    /** One authority with its days, {@code none}, or {@code -} for nothing recorded. */
    static Option<Seq<FundingEnrollment>> funding(String authority, String from, String through) {
        if (!Row.isRecorded(authority)) {
            return Option.none();
        }
        return Option.some(
                authority.equals("none")
                        ? Array.empty()
                        : Array.of(FundingEnrollment.builder()
                                .authority(new FundingAuthority(authority))
                                .period(new Period(Some.day(from), Row.day(through)))
                                .build()));
    }

    static AnnualPlan developed(String id, String day) {
        return AnnualPlan.builder().id(id).developedOn(Some.day(day)).build();
    }

    /** Of an adult, with all that it has to have except the actions. */
    static AnnualPlan whole(String day) {
        return AnnualPlan.builder()
                .from(developed(ANNUAL_PLAN, day))
                .form(AnnualPlanForm.PROGRESS_NOTE)
                .livingSituation(Noted.yes())
                .employmentStatus(Noted.yes())
                .employmentSupportNeeds(Noted.yes())
                .healthSafetyAndBehavior(Noted.yes())
                .supportNeeds(Noted.yes())
                .build();
    }
}

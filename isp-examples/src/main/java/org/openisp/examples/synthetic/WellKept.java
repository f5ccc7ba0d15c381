package org.openisp.examples.synthetic;

import io.vavr.collection.Array;
import org.openisp.core.Jurisdiction;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;

/** Writes the record of an outline: complete through the day of the export, and with nothing in it that breaks the rule. */
final class WellKept {

    private WellKept() {}

    static ServiceRecord record(Outline outline) {
        return ServiceRecord.builder()
                .id(outline.id("synthetic"))
                .completeThrough(outline.asOf())
                .jurisdiction(Jurisdiction.OREGON)
                .individual(People.individual(outline))
                .representatives(People.representatives(outline))
                .organizations(People.organizations(outline))
                .caseManagement(People.caseManagement(outline))
                .caseManagers(People.caseManagers(outline))
                .divisionEligibility(Array.empty())
                .fundingAuthorities(ProvidedServices.funding(outline))
                .benefits(Needs.benefits(outline))
                .requests(Needs.requests(outline))
                .serviceEligibility(ProvidedServices.eligibility(outline))
                .departmentEntries(Home.departmentEntries(outline))
                .stays(Home.stays(outline))
                .settings(Home.settings(outline))
                .needsAssessments(Needs.assessments(outline))
                .needs(Needs.needs(outline))
                .risks(Needs.risks(outline))
                .changes(Needs.changes(outline))
                .reviewRequests(Needs.reviewRequests(outline))
                .plans(Plans.of(outline))
                .approvals(Array.empty())
                .nursingAllotments(Array.empty())
                .providers(ProvidedServices.providers(outline))
                .personalSupportWorkers(Array.empty())
                .agencyEmployees(Array.empty())
                .activities(Home.activities(outline))
                .homeVisits(Home.visits(outline))
                .unsafeConditions(Register.of())
                .serviceDecisions(Register.of())
                .complaints(Register.of())
                .practices(Limitations.practices(outline))
                .limitations(Limitations.limitations(outline))
                .behaviorPlans(Register.of())
                .emergencyPlans(Limitations.emergencyPlans(outline))
                .school(Careers.school(outline))
                .employment(Careers.employment(outline))
                .careerDevelopmentPlans(Careers.plans(outline))
                .deliveries(Copies.deliveries(outline))
                .translations(Copies.translations(outline))
                .annualPlans(AnnualPlans.of(outline))
                .reviewerDecisions(Decisions.of(outline))
                .variances(Array.empty())
                .build();
    }
}

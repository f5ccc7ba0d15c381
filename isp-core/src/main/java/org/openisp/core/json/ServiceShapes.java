package org.openisp.core.json;

import static org.openisp.core.json.Forms.DAY;
import static org.openisp.core.json.Forms.FREE_TEXT;
import static org.openisp.core.json.Forms.NUMBER;
import static org.openisp.core.json.Forms.OBSERVATION;
import static org.openisp.core.json.Forms.PERIOD;
import static org.openisp.core.json.Forms.TEXT;
import static org.openisp.core.json.Forms.TIME;
import static org.openisp.core.json.Forms.code;
import static org.openisp.core.json.Forms.referenceTo;
import static org.openisp.core.json.Forms.word;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFacts;
import org.openisp.core.FreeText;
import org.openisp.core.Noted;
import org.openisp.core.Observation;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.internal.IdSpace;
import org.openisp.core.service.Activity;
import org.openisp.core.service.ActivityKind;
import org.openisp.core.service.ActivityOccasion;
import org.openisp.core.service.ActivitySource;
import org.openisp.core.service.AgencyEmployee;
import org.openisp.core.service.AmountInterval;
import org.openisp.core.service.AmountUnit;
import org.openisp.core.service.Approval;
import org.openisp.core.service.ApprovalDecision;
import org.openisp.core.service.ApprovalKind;
import org.openisp.core.service.Complaint;
import org.openisp.core.service.DecisionResult;
import org.openisp.core.service.DecisionSubject;
import org.openisp.core.service.EmergencySupport;
import org.openisp.core.service.FundingAuthority;
import org.openisp.core.service.HomeVisit;
import org.openisp.core.service.HourAllocation;
import org.openisp.core.service.NursingAllotment;
import org.openisp.core.service.OtherSupport;
import org.openisp.core.service.Payer;
import org.openisp.core.service.PersonalSupportWorker;
import org.openisp.core.service.PlannedService;
import org.openisp.core.service.Provider;
import org.openisp.core.service.ServiceAmount;
import org.openisp.core.service.ServiceDecision;
import org.openisp.core.service.ServiceKind;
import org.openisp.core.service.SupportSource;
import org.openisp.core.service.UnsafeCondition;
import org.openisp.core.service.UnsafeConditionKind;
import org.openisp.core.service.WeeklyTime;
import org.openisp.core.service.Workweek;

/** The JSON of services, hours, workers and decisions about them; parts before wholes. */
final class ServiceShapes {

    private ServiceShapes() {}

    static final Form<ActivityKind> ACTIVITY_KIND = code(ActivityKind.OWN, ActivityKind::new);
    static final Form<ActivitySource> ACTIVITY_SOURCE = code(ActivitySource.OWN, ActivitySource::new);
    static final Form<AmountInterval> AMOUNT_INTERVAL = code(AmountInterval.OWN, AmountInterval::new);
    static final Form<AmountUnit> AMOUNT_UNIT = code(AmountUnit.OWN, AmountUnit::new);
    static final Form<ApprovalDecision> APPROVAL_DECISION = code(ApprovalDecision.OWN, ApprovalDecision::new);
    static final Form<ApprovalKind> APPROVAL_KIND = code(ApprovalKind.OWN, ApprovalKind::new);
    static final Form<DecisionSubject> DECISION_SUBJECT = code(DecisionSubject.OWN, DecisionSubject::new);
    static final Form<FundingAuthority> FUNDING_AUTHORITY = code(FundingAuthority.OWN, FundingAuthority::new);
    static final Form<Payer> PAYER = code(Payer.OWN, Payer::new);
    static final Form<ServiceKind> SERVICE_KIND = code(ServiceKind.OWN, ServiceKind::new);
    static final Form<SupportSource> SUPPORT_SOURCE = code(SupportSource.OWN, SupportSource::new);
    static final Form<DecisionResult> DECISION_RESULT = word(DecisionResult.values());
    static final Form<UnsafeConditionKind> UNSAFE_CONDITION_KIND = word(UnsafeConditionKind.values());
    static final Form<DayOfWeek> DAY_OF_WEEK = word(DayOfWeek.values());

    static final Form<ActivityOccasion> ACTIVITY_OCCASION = new Shape<>("activity occasion") {
        private final Field<LocalDate> heldOn = required("heldOn", DAY);
        private final Field<BigDecimal> hours = required("hours", NUMBER);

        @Override
        ActivityOccasion build(Values from) {
            return ActivityOccasion.builder()
                    .heldOn(from.get(heldOn))
                    .hours(from.get(hours))
                    .build();
        }

        @Override
        void writeFields(ActivityOccasion activityOccasion, JsonGenerator out) throws IOException {
            heldOn.write(activityOccasion.getHeldOn(), out);
            hours.write(activityOccasion.getHours(), out);
        }
    };

    static final Form<Activity> ACTIVITY = new Shape<>("activity") {
        private final Field<String> id = id();
        private final Field<Option<Seq<String>>> planIds = list("planIds", referenceTo(IdSpace.PLAN));
        private final Field<Option<ActivityKind>> kind = optional("kind", ACTIVITY_KIND);
        private final Field<Option<FreeText>> what = optional("what", FREE_TEXT);
        private final Field<Option<BigDecimal>> hoursPerWeek = optional("hoursPerWeek", NUMBER);
        private final Field<Option<Period>> period = optional("period", PERIOD);
        private final Field<Option<Seq<ActivityOccasion>>> occasions = list("occasions", ACTIVITY_OCCASION);
        private final Field<Said> ofInterest = said("ofInterest");
        private final Field<Said> availableInCommunity = said("availableInCommunity");
        private final Field<Option<ActivitySource>> offeredBy = optional("offeredBy", ACTIVITY_SOURCE);
        private final Field<Said> televisionOrMovies = said("televisionOrMovies");

        @Override
        Activity build(Values from) {
            return Activity.builder()
                    .id(from.get(id))
                    .planIds(from.get(planIds))
                    .kind(from.get(kind))
                    .what(from.get(what))
                    .hoursPerWeek(from.get(hoursPerWeek))
                    .period(from.get(period))
                    .occasions(from.get(occasions))
                    .ofInterest(from.get(ofInterest))
                    .availableInCommunity(from.get(availableInCommunity))
                    .offeredBy(from.get(offeredBy))
                    .televisionOrMovies(from.get(televisionOrMovies))
                    .build();
        }

        @Override
        void writeFields(Activity activity, JsonGenerator out) throws IOException {
            id.write(activity.getId(), out);
            planIds.write(activity.getPlanIds(), out);
            kind.write(activity.getKind(), out);
            what.write(activity.getWhat(), out);
            hoursPerWeek.write(activity.getHoursPerWeek(), out);
            period.write(activity.getPeriod(), out);
            occasions.write(activity.getOccasions(), out);
            ofInterest.write(activity.getOfInterest(), out);
            availableInCommunity.write(activity.getAvailableInCommunity(), out);
            offeredBy.write(activity.getOfferedBy(), out);
            televisionOrMovies.write(activity.getTelevisionOrMovies(), out);
        }
    };

    static final Form<AgencyEmployee> AGENCY_EMPLOYEE = new Shape<>("agency employee") {
        private final Field<String> personId = required("personId", TEXT);
        private final Field<Option<String>> organizationId = optional("organizationId", TEXT);
        private final Field<Option<Seq<ServiceKind>>> services = list("services", SERVICE_KIND);
        private final Field<Option<Period>> period = optional("period", PERIOD);
        private final Field<Act> dualRoleKnown = act("dualRoleKnown");

        @Override
        AgencyEmployee build(Values from) {
            return AgencyEmployee.builder()
                    .personId(from.get(personId))
                    .organizationId(from.get(organizationId))
                    .services(from.get(services))
                    .period(from.get(period))
                    .dualRoleKnown(from.get(dualRoleKnown))
                    .build();
        }

        @Override
        void writeFields(AgencyEmployee agencyEmployee, JsonGenerator out) throws IOException {
            personId.write(agencyEmployee.getPersonId(), out);
            organizationId.write(agencyEmployee.getOrganizationId(), out);
            services.write(agencyEmployee.getServices(), out);
            period.write(agencyEmployee.getPeriod(), out);
            dualRoleKnown.write(agencyEmployee.getDualRoleKnown(), out);
        }
    };

    static final Form<Approval> APPROVAL = new Shape<>("approval") {
        private final Field<String> id = id(IdSpace.APPROVAL);
        private final Field<ApprovalKind> kind = required("kind", APPROVAL_KIND);
        private final Field<Option<BigDecimal>> hoursPerMonth = optional("hoursPerMonth", NUMBER);
        private final Field<Option<BigDecimal>> hoursPerWeek = optional("hoursPerWeek", NUMBER);
        private final Field<Act> requested = act("requested");
        private final Field<Option<String>> requestedById = optional("requestedById", TEXT);
        private final Field<Option<ApprovalDecision>> decision = optional("decision", APPROVAL_DECISION);
        private final Field<Option<LocalDate>> decidedOn = optional("decidedOn", DAY);
        private final Field<Option<Period>> period = optional("period", PERIOD);
        private final Field<Option<LocalDate>> revokedOn = optional("revokedOn", DAY);

        @Override
        Approval build(Values from) {
            return Approval.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .hoursPerMonth(from.get(hoursPerMonth))
                    .hoursPerWeek(from.get(hoursPerWeek))
                    .requested(from.get(requested))
                    .requestedById(from.get(requestedById))
                    .decision(from.get(decision))
                    .decidedOn(from.get(decidedOn))
                    .period(from.get(period))
                    .revokedOn(from.get(revokedOn))
                    .build();
        }

        @Override
        void writeFields(Approval approval, JsonGenerator out) throws IOException {
            id.write(approval.getId(), out);
            kind.write(approval.getKind(), out);
            hoursPerMonth.write(approval.getHoursPerMonth(), out);
            hoursPerWeek.write(approval.getHoursPerWeek(), out);
            requested.write(approval.getRequested(), out);
            requestedById.write(approval.getRequestedById(), out);
            decision.write(approval.getDecision(), out);
            decidedOn.write(approval.getDecidedOn(), out);
            period.write(approval.getPeriod(), out);
            revokedOn.write(approval.getRevokedOn(), out);
        }
    };

    static final Form<Complaint> COMPLAINT = new Shape<>("complaint") {
        private final Field<String> id = id();
        private final Field<LocalDate> raisedOn = required("raisedOn", DAY);
        private final Field<Option<FreeText>> description = optional("description", FREE_TEXT);
        private final Field<Option<String>> coordinatedById = optional("coordinatedById", TEXT);
        private final Field<Act> resolved = act("resolved");

        @Override
        Complaint build(Values from) {
            return Complaint.builder()
                    .id(from.get(id))
                    .raisedOn(from.get(raisedOn))
                    .description(from.get(description))
                    .coordinatedById(from.get(coordinatedById))
                    .resolved(from.get(resolved))
                    .build();
        }

        @Override
        void writeFields(Complaint complaint, JsonGenerator out) throws IOException {
            id.write(complaint.getId(), out);
            raisedOn.write(complaint.getRaisedOn(), out);
            description.write(complaint.getDescription(), out);
            coordinatedById.write(complaint.getCoordinatedById(), out);
            resolved.write(complaint.getResolved(), out);
        }
    };

    static final Form<EmergencySupport> EMERGENCY_SUPPORT = new Shape<>("emergency support") {
        private final Field<String> id = id();
        private final Field<Option<String>> hourAllocationId =
                optional("hourAllocationId", referenceTo(IdSpace.HOUR_ALLOCATION));
        private final Field<LocalDate> authorizedOn = required("authorizedOn", DAY);
        private final Field<Said> imminentThreat = said("imminentThreat");
        private final Field<Said> mitigatedBySupports = said("mitigatedBySupports");
        private final Field<Act> requestSubmitted = act("requestSubmitted");
        private final Field<Option<String>> submittedById = optional("submittedById", TEXT);

        @Override
        EmergencySupport build(Values from) {
            return EmergencySupport.builder()
                    .id(from.get(id))
                    .hourAllocationId(from.get(hourAllocationId))
                    .authorizedOn(from.get(authorizedOn))
                    .imminentThreat(from.get(imminentThreat))
                    .mitigatedBySupports(from.get(mitigatedBySupports))
                    .requestSubmitted(from.get(requestSubmitted))
                    .submittedById(from.get(submittedById))
                    .build();
        }

        @Override
        void writeFields(EmergencySupport emergencySupport, JsonGenerator out) throws IOException {
            id.write(emergencySupport.getId(), out);
            hourAllocationId.write(emergencySupport.getHourAllocationId(), out);
            authorizedOn.write(emergencySupport.getAuthorizedOn(), out);
            imminentThreat.write(emergencySupport.getImminentThreat(), out);
            mitigatedBySupports.write(emergencySupport.getMitigatedBySupports(), out);
            requestSubmitted.write(emergencySupport.getRequestSubmitted(), out);
            submittedById.write(emergencySupport.getSubmittedById(), out);
        }
    };

    static final Form<HomeVisit> HOME_VISIT = new Shape<>("home visit") {
        private final Field<String> id = id();
        private final Field<LocalDate> requestedOn = required("requestedOn", DAY);
        private final Field<Said> permitted = said("permitted");

        @Override
        HomeVisit build(Values from) {
            return HomeVisit.builder()
                    .id(from.get(id))
                    .requestedOn(from.get(requestedOn))
                    .permitted(from.get(permitted))
                    .build();
        }

        @Override
        void writeFields(HomeVisit homeVisit, JsonGenerator out) throws IOException {
            id.write(homeVisit.getId(), out);
            requestedOn.write(homeVisit.getRequestedOn(), out);
            permitted.write(homeVisit.getPermitted(), out);
        }
    };

    static final Form<HourAllocation> HOUR_ALLOCATION = new Shape<>("hour allocation") {
        private final Field<String> id = id(IdSpace.HOUR_ALLOCATION);
        private final Field<Option<BigDecimal>> hoursPerMonth = optional("hoursPerMonth", NUMBER);
        private final Field<Option<Seq<ServiceKind>>> services = list("services", SERVICE_KIND);
        private final Field<Option<FreeText>> staffingRatio = optional("staffingRatio", FREE_TEXT);
        private final Field<Option<Period>> period = optional("period", PERIOD);
        private final Field<Option<String>> revisionId = optional("revisionId", referenceTo(IdSpace.REVISION));
        private final Field<Said> needsDepartmentApproval = said("needsDepartmentApproval");
        private final Field<Option<String>> approvalId = optional("approvalId", referenceTo(IdSpace.APPROVAL));

        @Override
        HourAllocation build(Values from) {
            return HourAllocation.builder()
                    .id(from.get(id))
                    .hoursPerMonth(from.get(hoursPerMonth))
                    .services(from.get(services))
                    .staffingRatio(from.get(staffingRatio))
                    .period(from.get(period))
                    .revisionId(from.get(revisionId))
                    .needsDepartmentApproval(from.get(needsDepartmentApproval))
                    .approvalId(from.get(approvalId))
                    .build();
        }

        @Override
        void writeFields(HourAllocation hourAllocation, JsonGenerator out) throws IOException {
            id.write(hourAllocation.getId(), out);
            hoursPerMonth.write(hourAllocation.getHoursPerMonth(), out);
            services.write(hourAllocation.getServices(), out);
            staffingRatio.write(hourAllocation.getStaffingRatio(), out);
            period.write(hourAllocation.getPeriod(), out);
            revisionId.write(hourAllocation.getRevisionId(), out);
            needsDepartmentApproval.write(hourAllocation.getNeedsDepartmentApproval(), out);
            approvalId.write(hourAllocation.getApprovalId(), out);
        }
    };

    static final Form<NursingAllotment> NURSING_ALLOTMENT = new Shape<>("nursing allotment") {
        private final Field<BigDecimal> hoursPerMonth = required("hoursPerMonth", NUMBER);
        private final Field<Period> period = required("period", PERIOD);

        @Override
        NursingAllotment build(Values from) {
            return NursingAllotment.builder()
                    .hoursPerMonth(from.get(hoursPerMonth))
                    .period(from.get(period))
                    .build();
        }

        @Override
        void writeFields(NursingAllotment nursingAllotment, JsonGenerator out) throws IOException {
            hoursPerMonth.write(nursingAllotment.getHoursPerMonth(), out);
            period.write(nursingAllotment.getPeriod(), out);
        }
    };

    static final Form<WeeklyTime> WEEKLY_TIME = new Shape<>("weekly time") {
        private final Field<DayOfWeek> day = required("day", DAY_OF_WEEK);
        private final Field<LocalTime> begins = required("begins", TIME);
        private final Field<LocalTime> ends = required("ends", TIME);

        @Override
        WeeklyTime build(Values from) {
            return WeeklyTime.builder()
                    .day(from.get(day))
                    .begins(from.get(begins))
                    .ends(from.get(ends))
                    .build();
        }

        @Override
        void writeFields(WeeklyTime weeklyTime, JsonGenerator out) throws IOException {
            day.write(weeklyTime.getDay(), out);
            begins.write(weeklyTime.getBegins(), out);
            ends.write(weeklyTime.getEnds(), out);
        }
    };

    static final Form<ServiceAmount> SERVICE_AMOUNT = new Shape<>("service amount") {
        private final Field<BigDecimal> quantity = required("quantity", NUMBER);
        private final Field<AmountUnit> unit = required("unit", AMOUNT_UNIT);
        private final Field<AmountInterval> interval = required("interval", AMOUNT_INTERVAL);
        private final Field<Option<FreeText>> schedule = optional("schedule", FREE_TEXT);
        private final Field<Option<Seq<WeeklyTime>>> weeklyTimes = list("weeklyTimes", WEEKLY_TIME);

        @Override
        ServiceAmount build(Values from) {
            return ServiceAmount.builder()
                    .quantity(from.get(quantity))
                    .unit(from.get(unit))
                    .interval(from.get(interval))
                    .schedule(from.get(schedule))
                    .weeklyTimes(from.get(weeklyTimes))
                    .build();
        }

        @Override
        void writeFields(ServiceAmount serviceAmount, JsonGenerator out) throws IOException {
            quantity.write(serviceAmount.getQuantity(), out);
            unit.write(serviceAmount.getUnit(), out);
            interval.write(serviceAmount.getInterval(), out);
            schedule.write(serviceAmount.getSchedule(), out);
            weeklyTimes.write(serviceAmount.getWeeklyTimes(), out);
        }
    };

    static final Form<OtherSupport> OTHER_SUPPORT = new Shape<>("other support") {
        private final Field<String> id = id(IdSpace.OTHER_SUPPORT);
        private final Field<Option<SupportSource>> source = optional("source", SUPPORT_SOURCE);
        private final Field<Option<String>> providedById = optional("providedById", TEXT);
        private final Field<Option<FreeText>> description = optional("description", FREE_TEXT);
        private final Field<Option<ServiceKind>> kind = optional("kind", SERVICE_KIND);
        private final Field<Option<Seq<String>>> needIds = list("needIds", referenceTo(IdSpace.NEED));
        private final Field<Option<Seq<String>>> outcomeIds = list("outcomeIds", referenceTo(IdSpace.OUTCOME));
        private final Field<Option<ServiceAmount>> amount = optional("amount", SERVICE_AMOUNT);
        private final Field<Option<Period>> period = optional("period", PERIOD);
        private final Field<Option<Payer>> payer = optional("payer", PAYER);
        private final Field<Noted> dayToDay = noted("dayToDay");

        @Override
        OtherSupport build(Values from) {
            return OtherSupport.builder()
                    .id(from.get(id))
                    .source(from.get(source))
                    .providedById(from.get(providedById))
                    .description(from.get(description))
                    .kind(from.get(kind))
                    .needIds(from.get(needIds))
                    .outcomeIds(from.get(outcomeIds))
                    .amount(from.get(amount))
                    .period(from.get(period))
                    .payer(from.get(payer))
                    .dayToDay(from.get(dayToDay))
                    .build();
        }

        @Override
        void writeFields(OtherSupport otherSupport, JsonGenerator out) throws IOException {
            id.write(otherSupport.getId(), out);
            source.write(otherSupport.getSource(), out);
            providedById.write(otherSupport.getProvidedById(), out);
            description.write(otherSupport.getDescription(), out);
            kind.write(otherSupport.getKind(), out);
            needIds.write(otherSupport.getNeedIds(), out);
            outcomeIds.write(otherSupport.getOutcomeIds(), out);
            amount.write(otherSupport.getAmount(), out);
            period.write(otherSupport.getPeriod(), out);
            payer.write(otherSupport.getPayer(), out);
            dayToDay.write(otherSupport.getDayToDay(), out);
        }
    };

    static final Form<Workweek> WORKWEEK = new Shape<>("workweek") {
        private final Field<LocalDate> beginsOn = required("beginsOn", DAY);
        private final Field<Option<BigDecimal>> hoursHere = optional("hoursHere", NUMBER);
        private final Field<Option<BigDecimal>> hoursInAll = optional("hoursInAll", NUMBER);

        @Override
        Workweek build(Values from) {
            return Workweek.builder()
                    .beginsOn(from.get(beginsOn))
                    .hoursHere(from.get(hoursHere))
                    .hoursInAll(from.get(hoursInAll))
                    .build();
        }

        @Override
        void writeFields(Workweek workweek, JsonGenerator out) throws IOException {
            beginsOn.write(workweek.getBeginsOn(), out);
            hoursHere.write(workweek.getHoursHere(), out);
            hoursInAll.write(workweek.getHoursInAll(), out);
        }
    };

    static final Form<PersonalSupportWorker> PERSONAL_SUPPORT_WORKER = new Shape<>("personal support worker") {
        private final Field<String> personId = required("personId", TEXT);
        private final Field<Option<Period>> period = optional("period", PERIOD);
        private final Field<Option<Seq<Observation>>> providerNumberActive = list("providerNumberActive", OBSERVATION);
        private final Field<Act> agreementSignedByEmployer = act("agreementSignedByEmployer");
        private final Field<Act> agreementSignedByWorker = act("agreementSignedByWorker");
        private final Field<Said> averagedMoreThan40HoursIn2016 = said("averagedMoreThan40HoursIn2016");
        private final Field<Option<String>> exceptionId = optional("exceptionId", referenceTo(IdSpace.APPROVAL));
        private final Field<Option<Seq<Workweek>>> workweeks = list("workweeks", WORKWEEK);

        @Override
        PersonalSupportWorker build(Values from) {
            return PersonalSupportWorker.builder()
                    .personId(from.get(personId))
                    .period(from.get(period))
                    .providerNumberActive(from.get(providerNumberActive))
                    .agreementSignedByEmployer(from.get(agreementSignedByEmployer))
                    .agreementSignedByWorker(from.get(agreementSignedByWorker))
                    .averagedMoreThan40HoursIn2016(from.get(averagedMoreThan40HoursIn2016))
                    .exceptionId(from.get(exceptionId))
                    .workweeks(from.get(workweeks))
                    .build();
        }

        @Override
        void writeFields(PersonalSupportWorker personalSupportWorker, JsonGenerator out) throws IOException {
            personId.write(personalSupportWorker.getPersonId(), out);
            period.write(personalSupportWorker.getPeriod(), out);
            providerNumberActive.write(personalSupportWorker.getProviderNumberActive(), out);
            agreementSignedByEmployer.write(personalSupportWorker.getAgreementSignedByEmployer(), out);
            agreementSignedByWorker.write(personalSupportWorker.getAgreementSignedByWorker(), out);
            averagedMoreThan40HoursIn2016.write(personalSupportWorker.getAveragedMoreThan40HoursIn2016(), out);
            exceptionId.write(personalSupportWorker.getExceptionId(), out);
            workweeks.write(personalSupportWorker.getWorkweeks(), out);
        }
    };

    static final Form<PlannedService> PLANNED_SERVICE = new Shape<>("planned service") {
        private final Field<String> id = id(IdSpace.SERVICE);
        private final Field<ServiceKind> kind = required("kind", SERVICE_KIND);
        private final Field<Option<String>> revisionId = optional("revisionId", referenceTo(IdSpace.REVISION));
        private final Field<Option<FundingAuthority>> fundingAuthority =
                optional("fundingAuthority", FUNDING_AUTHORITY);
        private final Field<Said> departmentFunded = said("departmentFunded");
        private final Field<Option<String>> providerId = optional("providerId", TEXT);
        private final Field<Option<Period>> period = optional("period", PERIOD);
        private final Field<Option<String>> settingId = optional("settingId", referenceTo(IdSpace.SETTING));
        private final Field<Said> inHome = said("inHome");
        private final Field<Said> inResidentialProgram = said("inResidentialProgram");
        private final Field<Option<BigDecimal>> hoursPerMonth = optional("hoursPerMonth", NUMBER);
        private final Field<Option<ServiceAmount>> amount = optional("amount", SERVICE_AMOUNT);
        private final Field<Option<BigDecimal>> rate = optional("rate", NUMBER);
        private final Field<Option<Payer>> payer = optional("payer", PAYER);
        private final Field<Said> selfDirected = said("selfDirected");
        private final Field<Option<Seq<String>>> needIds = list("needIds", referenceTo(IdSpace.NEED));
        private final Field<Option<Seq<String>>> outcomeIds = list("outcomeIds", referenceTo(IdSpace.OUTCOME));
        private final Field<Option<Seq<String>>> importanceIds = list("importanceIds", referenceTo(IdSpace.IMPORTANCE));
        private final Field<Noted> dayToDay = noted("dayToDay");
        private final Field<ExtensionFacts> extensionFacts = extensionFacts();

        @Override
        PlannedService build(Values from) {
            return PlannedService.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .revisionId(from.get(revisionId))
                    .fundingAuthority(from.get(fundingAuthority))
                    .departmentFunded(from.get(departmentFunded))
                    .providerId(from.get(providerId))
                    .period(from.get(period))
                    .settingId(from.get(settingId))
                    .inHome(from.get(inHome))
                    .inResidentialProgram(from.get(inResidentialProgram))
                    .hoursPerMonth(from.get(hoursPerMonth))
                    .amount(from.get(amount))
                    .rate(from.get(rate))
                    .payer(from.get(payer))
                    .selfDirected(from.get(selfDirected))
                    .needIds(from.get(needIds))
                    .outcomeIds(from.get(outcomeIds))
                    .importanceIds(from.get(importanceIds))
                    .dayToDay(from.get(dayToDay))
                    .extensionFacts(from.get(extensionFacts))
                    .build();
        }

        @Override
        void writeFields(PlannedService plannedService, JsonGenerator out) throws IOException {
            id.write(plannedService.getId(), out);
            kind.write(plannedService.getKind(), out);
            revisionId.write(plannedService.getRevisionId(), out);
            fundingAuthority.write(plannedService.getFundingAuthority(), out);
            departmentFunded.write(plannedService.getDepartmentFunded(), out);
            providerId.write(plannedService.getProviderId(), out);
            period.write(plannedService.getPeriod(), out);
            settingId.write(plannedService.getSettingId(), out);
            inHome.write(plannedService.getInHome(), out);
            inResidentialProgram.write(plannedService.getInResidentialProgram(), out);
            hoursPerMonth.write(plannedService.getHoursPerMonth(), out);
            amount.write(plannedService.getAmount(), out);
            rate.write(plannedService.getRate(), out);
            payer.write(plannedService.getPayer(), out);
            selfDirected.write(plannedService.getSelfDirected(), out);
            needIds.write(plannedService.getNeedIds(), out);
            outcomeIds.write(plannedService.getOutcomeIds(), out);
            importanceIds.write(plannedService.getImportanceIds(), out);
            dayToDay.write(plannedService.getDayToDay(), out);
            extensionFacts.write(plannedService.getExtensionFacts(), out);
        }
    };

    static final Form<Provider> PROVIDER = new Shape<>("provider") {
        private final Field<String> id = id();
        private final Field<Said> paid = said("paid");
        private final Field<Option<FreeText>> relation = optional("relation", FREE_TEXT);
        private final Field<Said> developsPlanOrManagesCase = said("developsPlanOrManagesCase");
        private final Field<Option<String>> exceptionId = optional("exceptionId", referenceTo(IdSpace.APPROVAL));

        @Override
        Provider build(Values from) {
            return Provider.builder()
                    .id(from.get(id))
                    .paid(from.get(paid))
                    .relation(from.get(relation))
                    .developsPlanOrManagesCase(from.get(developsPlanOrManagesCase))
                    .exceptionId(from.get(exceptionId))
                    .build();
        }

        @Override
        void writeFields(Provider provider, JsonGenerator out) throws IOException {
            id.write(provider.getId(), out);
            paid.write(provider.getPaid(), out);
            relation.write(provider.getRelation(), out);
            developsPlanOrManagesCase.write(provider.getDevelopsPlanOrManagesCase(), out);
            exceptionId.write(provider.getExceptionId(), out);
        }
    };

    static final Form<ServiceDecision> SERVICE_DECISION = new Shape<>("service decision") {
        private final Field<String> id = id();
        private final Field<Option<DecisionSubject>> subject = optional("subject", DECISION_SUBJECT);
        private final Field<Option<Seq<String>>> subjectIds = list("subjectIds", TEXT);
        private final Field<Said> selectedByIndividual = said("selectedByIndividual");
        private final Field<DecisionResult> result = required("result", DECISION_RESULT);
        private final Field<LocalDate> decidedOn = required("decidedOn", DAY);
        private final Field<Option<String>> clause = optional("clause", TEXT);
        private final Field<Option<String>> conditionId =
                optional("conditionId", referenceTo(IdSpace.UNSAFE_CONDITION));
        private final Field<Act> alternativesPresented = act("alternativesPresented");
        private final Field<Said> assistanceGiven = said("assistanceGiven");

        @Override
        ServiceDecision build(Values from) {
            return ServiceDecision.builder()
                    .id(from.get(id))
                    .subject(from.get(subject))
                    .subjectIds(from.get(subjectIds))
                    .selectedByIndividual(from.get(selectedByIndividual))
                    .result(from.get(result))
                    .decidedOn(from.get(decidedOn))
                    .clause(from.get(clause))
                    .conditionId(from.get(conditionId))
                    .alternativesPresented(from.get(alternativesPresented))
                    .assistanceGiven(from.get(assistanceGiven))
                    .build();
        }

        @Override
        void writeFields(ServiceDecision serviceDecision, JsonGenerator out) throws IOException {
            id.write(serviceDecision.getId(), out);
            subject.write(serviceDecision.getSubject(), out);
            subjectIds.write(serviceDecision.getSubjectIds(), out);
            selectedByIndividual.write(serviceDecision.getSelectedByIndividual(), out);
            result.write(serviceDecision.getResult(), out);
            decidedOn.write(serviceDecision.getDecidedOn(), out);
            clause.write(serviceDecision.getClause(), out);
            conditionId.write(serviceDecision.getConditionId(), out);
            alternativesPresented.write(serviceDecision.getAlternativesPresented(), out);
            assistanceGiven.write(serviceDecision.getAssistanceGiven(), out);
        }
    };

    static final Form<UnsafeCondition> UNSAFE_CONDITION = new Shape<>("unsafe condition") {
        private final Field<String> id = id(IdSpace.UNSAFE_CONDITION);
        private final Field<UnsafeConditionKind> kind = required("kind", UNSAFE_CONDITION_KIND);
        private final Field<Option<String>> settingId = optional("settingId", referenceTo(IdSpace.SETTING));
        private final Field<Option<String>> providerId = optional("providerId", TEXT);
        private final Field<Period> period = required("period", PERIOD);
        private final Field<Said> safeguardsAvailable = said("safeguardsAvailable");
        private final Field<Option<String>> foundById = optional("foundById", TEXT);

        @Override
        UnsafeCondition build(Values from) {
            return UnsafeCondition.builder()
                    .id(from.get(id))
                    .kind(from.get(kind))
                    .settingId(from.get(settingId))
                    .providerId(from.get(providerId))
                    .period(from.get(period))
                    .safeguardsAvailable(from.get(safeguardsAvailable))
                    .foundById(from.get(foundById))
                    .build();
        }

        @Override
        void writeFields(UnsafeCondition unsafeCondition, JsonGenerator out) throws IOException {
            id.write(unsafeCondition.getId(), out);
            kind.write(unsafeCondition.getKind(), out);
            settingId.write(unsafeCondition.getSettingId(), out);
            providerId.write(unsafeCondition.getProviderId(), out);
            period.write(unsafeCondition.getPeriod(), out);
            safeguardsAvailable.write(unsafeCondition.getSafeguardsAvailable(), out);
            foundById.write(unsafeCondition.getFoundById(), out);
        }
    };
}

package org.openisp.examples.caseload;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Function;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.enrollment.CaseManagementEnrollment;
import org.openisp.core.enrollment.Stay;

/** What the counts of a caseload can be grouped by; each record is in one group of each. */
public enum Grouping {
    /** The entity that manages the case on the day: its id. Of several, the one that began last. */
    ENTITY,
    /** The kind of program or home in which the individual lives on the day. Of several, the one entered last. */
    PROGRAM,
    /** The county for which the entity manages the case on the day. */
    COUNTY,
    /** The language that the individual uses, as a BCP 47 tag. */
    LANGUAGE,
    /** The age on the day, in years that are completed. */
    AGE_BAND;

    /** The group of the records that do not hold the fact. */
    public static final String NOT_RECORDED = "not recorded";

    /** The group of the records that are complete through the day, and say that there is none. */
    public static final String NONE = "none";

    /** The group of the records whose language is no BCP 47 tag; what stands there may be anything, and is not repeated. */
    public static final String NO_TAG = "no language tag";

    private static final int[] BAND_STARTS = {0, 14, 18, 22, 35, 55, 65};

    /** The group of a record on a day. */
    String of(ServiceRecord record, LocalDate day) {
        return switch (this) {
            case ENTITY -> managed(record, day, enrollment -> Option.some(enrollment.getEntityId()));
            case PROGRAM -> program(record, day);
            case COUNTY -> managed(record, day, CaseManagementEnrollment::getCounty);
            case LANGUAGE ->
                record.getIndividual()
                        .getCommunication()
                        .flatMap(communication -> communication.getLanguage())
                        .map(Grouping::tag)
                        .getOrElse(NOT_RECORDED);
            case AGE_BAND ->
                record.getIndividual()
                        .getBirthDate()
                        .filter(born -> !born.value().isAfter(day))
                        .map(born -> band(Period.between(born.value(), day).getYears()))
                        .getOrElse(NOT_RECORDED);
        };
    }

    private static String managed(
            ServiceRecord record, LocalDate day, Function<CaseManagementEnrollment, Option<String>> fact) {
        return record.getCaseManagement()
                .entries()
                .filter(enrollment -> enrollment.getPeriod().contains(day))
                .maxBy(enrollment -> enrollment.getPeriod().from().toEpochDay())
                .map(enrollment -> fact.apply(enrollment).getOrElse(NOT_RECORDED))
                .getOrElse(() -> without(record.getCaseManagement(), record, day));
    }

    private static String program(ServiceRecord record, LocalDate day) {
        return record.getStays()
                .entries()
                .filter(stay -> !stay.getEnteredOn().isAfter(day))
                .filter(stay -> !stay.getExitedOn().exists(day::isAfter))
                .maxBy(stay -> stay.getEnteredOn().toEpochDay())
                .map(Stay::getProgramType)
                .map(type -> type.code())
                .getOrElse(() -> without(record.getStays(), record, day));
    }

    /** Nothing on the day: there is none only if the register is complete through it. */
    private static String without(Register<?> register, ServiceRecord record, LocalDate day) {
        boolean isComplete = register.isRecorded()
                && register.completeThrough()
                        .orElse(record.getCompleteThrough())
                        .exists(last -> !last.isBefore(day));
        return isComplete ? NONE : NOT_RECORDED;
    }

    private static String tag(String language) {
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException noTag) {
            return NO_TAG;
        }
    }

    private static String band(int age) {
        int band = 0;
        while (band + 1 < BAND_STARTS.length && BAND_STARTS[band + 1] <= age) {
            band++;
        }
        return band + 1 == BAND_STARTS.length
                ? BAND_STARTS[band] + " and older"
                : BAND_STARTS[band] + " to " + (BAND_STARTS[band + 1] - 1);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

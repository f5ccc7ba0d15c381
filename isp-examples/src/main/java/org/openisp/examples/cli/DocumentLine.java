package org.openisp.examples.cli;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.oar411_415_0070.Authorization;
import org.openisp.rules.oregon.oar411_415_0070.S08eAuthorization;

/** A plan or a revision at a glance. */
record DocumentLine(
        String type, String id, Option<LocalDate> startsOn, Option<LocalDate> endsOn, Authorization authorization) {

    /** Every plan, and after it its revisions. */
    static List<DocumentLine> of(ServiceRecord record, Question question) {
        List<DocumentLine> lines = new ArrayList<>();
        for (Isp plan : record.getPlans().entries()) {
            add("plan", plan.getId(), plan.getStartsOn(), plan.getEndsOn(), record, question, lines);
            for (Revision revision : plan.getRevisions().entries()) {
                add("revision", revision.getId(), Option.none(), Option.none(), record, question, lines);
            }
        }
        return lines;
    }

    private static void add(
            String type,
            String id,
            Option<LocalDate> startsOn,
            Option<LocalDate> endsOn,
            ServiceRecord record,
            Question question,
            List<DocumentLine> lines) {
        S08eAuthorization.authorization(record, id, question)
                .forEach(authorization -> lines.add(new DocumentLine(type, id, startsOn, endsOn, authorization)));
    }

    /** The days of the plan, or a blank for what has none. */
    String days() {
        if (startsOn.isEmpty() && endsOn.isEmpty()) {
            return "plan".equals(type) ? "days not recorded" : "";
        }
        return day(startsOn) + " to " + day(endsOn);
    }

    private static String day(Option<LocalDate> day) {
        return day.map(LocalDate::toString).getOrElse("?");
    }

    /** The state of authorization in words. */
    String authorizationInWords() {
        return switch (authorization.state()) {
            case AUTHORIZED -> "authorized " + day(authorization.authorizedOn());
            case ON_ORAL_AGREEMENT ->
                "on oral agreement " + day(authorization.authorizedOn()) + " through "
                        + day(authorization.oral().flatMap(days -> days.through()));
            case LAPSED ->
                "oral agreement lapsed after " + day(authorization.oral().flatMap(days -> days.through()));
            case NOT_AUTHORIZED -> "not authorized";
            case JUDGMENT -> "a person has to decide whether it is authorized";
            case UNDETERMINED -> "not known whether it is authorized";
        };
    }
}

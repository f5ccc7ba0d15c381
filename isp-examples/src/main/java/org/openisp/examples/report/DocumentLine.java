package org.openisp.examples.report;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.missouri.ispguide.BudgetTotals;
import org.openisp.rules.missouri.ispguide.IspGuide;
import org.openisp.rules.oregon.oar411_415_0070.Authorization;
import org.openisp.rules.oregon.oar411_415_0070.S08eAuthorization;

/**
 * A plan or a revision at a glance.
 *
 * @param type {@code plan} or {@code revision}
 * @param authorization how it stands with its authorization, by Oregon's rule; none by any other law
 * @param needsAuthorization whether it needs authorization at all, by Oregon's rule; not recorded by any other law
 * @param budget what the plan costs, by Missouri's guide; none by any other law
 */
public record DocumentLine(
        String type,
        String id,
        Option<LocalDate> startsOn,
        Option<LocalDate> endsOn,
        Option<Authorization> authorization,
        Said needsAuthorization,
        Option<BudgetTotals> budget) {

    /** Every plan; by Oregon's rule, after it its revisions. */
    public static List<DocumentLine> of(Rulebook<?> law, ServiceRecord record, Question question) {
        List<DocumentLine> lines = new ArrayList<>();
        for (Isp plan : record.getPlans().entries()) {
            if (Oregon.is(law)) {
                add("plan", plan.getId(), plan.getStartsOn(), plan.getEndsOn(), record, question, lines);
                for (Revision revision : plan.getRevisions().entries()) {
                    add("revision", revision.getId(), Option.none(), Option.none(), record, question, lines);
                }
            } else {
                Option<BudgetTotals> budget = Option.when(law.equals(IspGuide.rulebook()), () -> BudgetTotals.of(plan));
                lines.add(new DocumentLine(
                        "plan",
                        plan.getId(),
                        plan.getStartsOn(),
                        plan.getEndsOn(),
                        Option.none(),
                        Said.NOT_RECORDED,
                        budget));
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
                .forEach(authorization -> lines.add(new DocumentLine(
                        type,
                        id,
                        startsOn,
                        endsOn,
                        Option.some(authorization),
                        S08eAuthorization.isNeeded(record, id, question),
                        Option.none())));
    }

    /** The days of the plan, or a blank for what has none. */
    public String days() {
        if (startsOn.isEmpty() && endsOn.isEmpty()) {
            return "plan".equals(type) ? "days not recorded" : "";
        }
        return day(startsOn) + " to " + day(endsOn);
    }

    private static String day(Option<LocalDate> day) {
        return day.map(LocalDate::toString).getOrElse("?");
    }

    /** What else there is to say of it: how it is authorized, or what it costs. */
    public String inWords() {
        if (needsAuthorization.isNo() && authorization.exists(one -> one.state() != Authorization.State.AUTHORIZED)) {
            return "needs notice, and no authorization, (8)(d)";
        }
        return authorization
                .map(DocumentLine::inWords)
                .orElse(() -> budget.map(DocumentLine::inWords))
                .getOrElse("");
    }

    private static String inWords(BudgetTotals budget) {
        if (budget.all().exists(all -> all.signum() == 0)) {
            return "a budget without costs";
        }
        return "budget " + dollars(budget.all()) + ", with the Division as payer " + dollars(budget.division());
    }

    private static String dollars(Option<BigDecimal> amount) {
        return amount.map(dollars ->
                        "$" + dollars.setScale(2, RoundingMode.HALF_UP).toPlainString())
                .getOrElse("not known");
    }

    /** The state of authorization in words. */
    private static String inWords(Authorization authorization) {
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

package org.openisp.rules.missouri.ispguide;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.openisp.core.content.BudgetLine;
import org.openisp.core.plan.Isp;
import org.openisp.core.service.Payer;

/**
 * What a plan costs, in dollars for its term: "it creates a picture of all paid supports", whoever pays.
 *
 * @param division what has the Division as payer; none where the budget is not recorded, or who pays a cost, or how high one
 *     of the Division's is
 * @param all what everybody pays together; none where the budget or a cost is not recorded
 */
public record BudgetTotals(Option<BigDecimal> division, Option<BigDecimal> all) {

    /** The totals of a plan's budget. A budget that is said to have no line comes to nothing. */
    public static BudgetTotals of(Isp plan) {
        Option<Seq<BudgetLine>> budget = plan.getBudget();
        if (budget.isEmpty()) {
            return new BudgetTotals(Option.none(), Option.none());
        }
        boolean isPayerKnown = budget.get().forAll(line -> line.getPayer().isDefined());
        Seq<BudgetLine> ofDivision = budget.get().filter(line -> line.getPayer().contains(Payer.DIVISION));
        return new BudgetTotals(isPayerKnown ? sum(ofDivision) : Option.none(), sum(budget.getOrElse(Array::empty)));
    }

    private static Option<BigDecimal> sum(Seq<BudgetLine> lines) {
        return Option.when(
                lines.forAll(line -> line.getCost().isDefined()),
                () -> lines.map(line -> line.getCost().get()).fold(BigDecimal.ZERO, BigDecimal::add));
    }
}

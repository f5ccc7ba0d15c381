package org.openisp.examples.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openisp.core.json.Problem;
import org.openisp.rules.Manifest;

/**
 * What a caseload comes to.
 *
 * @param asOf the day from which it was seen
 * @param soonThrough the last day on which what is due is due soon, included
 * @param mostUnknown the most, in percent, that may be unknown where a rate is given
 * @param records how many records were used
 * @param notMet in how many of them something required is not met
 * @param unusable how many documents could not be used
 * @param firstUnusable the first of these, with their first problem
 * @param tally the answers
 * @param manifests what the answers of each law rest on, by its name
 * @param due what is overdue and due
 * @param lacking how many findings lack a fact; what is undetermined beyond that has no law for its day, or a parameter
 *     that nobody set
 * @param missing the facts that are missing
 * @param notes what else to know
 */
public record Summary(
        LocalDate asOf,
        LocalDate soonThrough,
        int mostUnknown,
        long records,
        long notMet,
        long unusable,
        List<Unusable> firstUnusable,
        Tally tally,
        Map<String, Manifest> manifests,
        DueTally due,
        long lacking,
        List<MissingFacts.Row> missing,
        List<String> notes) {

    /** The same with these notes. */
    Summary noting(List<String> others) {
        return new Summary(
                asOf,
                soonThrough,
                mostUnknown,
                records,
                notMet,
                unusable,
                firstUnusable,
                tally,
                manifests,
                due,
                lacking,
                missing,
                List.copyOf(others));
    }

    /**
     * A document that could not be used.
     *
     * @param problems how many problems it has
     */
    public record Unusable(Place place, Problem first, int problems) {}
}

package org.openisp.examples.caseload;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.openisp.core.json.Problem;
import org.openisp.rules.Report;

/**
 * What became of one document: its problems, or its answers.
 *
 * @param recordId the id of the record, where it could be read
 * @param problems why it cannot be used; empty where it can
 * @param answers by each law that the record is held against; empty where it cannot be used
 * @param groups its group by each grouping, in the order in which these were asked for
 */
record Examined(Place place, Option<String> recordId, Seq<Problem> problems, List<OfLaw> answers, List<String> groups) {

    /**
     * The answers of one law.
     *
     * @param counts the answers by clause
     * @param snapshots the same as of the last days of months
     * @param rows the findings that are listed, as rows of a table; empty where none is written
     */
    record OfLaw(Clauses clauses, Report report, List<Counts> counts, List<Snapshot> snapshots, String rows) {}

    /**
     * The answers as of another day.
     *
     * @param month the place of the day among those that were asked for
     */
    record Snapshot(int month, LocalDate day, List<Counts> counts) {}
}

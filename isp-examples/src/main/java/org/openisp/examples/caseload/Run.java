package org.openisp.examples.caseload;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.openisp.core.ServiceRecord;
import org.openisp.core.json.RecordJson;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;

/**
 * What is asked of a caseload.
 *
 * @param reader how records are read
 * @param laws every law that a record may be held against, in the order in which they are told
 * @param lawsOf those of one record; throws {@link IllegalArgumentException} where it cannot be told
 * @param question as of which day, and with which readings
 * @param soonDays what is due within so many days after that day, the last one included, is due soon
 * @param listed the findings that are listed one by one
 * @param groupings what to group by
 * @param firstMonth the month from whose last day on the caseload is seen month by month; none: only as of the day
 * @param sample how many records reviewers are to look at
 * @param threads how many threads do the work
 */
public record Run(
        RecordJson reader,
        Seq<Rulebook<?>> laws,
        Function<ServiceRecord, Seq<Rulebook<?>>> lawsOf,
        Question question,
        int soonDays,
        Set<Status> listed,
        Seq<Grouping> groupings,
        Option<YearMonth> firstMonth,
        Option<Sampling> sample,
        int threads) {

    /**
     * How records are drawn for reviewers.
     *
     * @param size how many; of each stratum, where there are two
     * @param seed the same seed draws the same records from the same caseload
     * @param stratified whether as many are drawn of those in which something required is not met as of the others
     */
    public record Sampling(int size, long seed, boolean stratified) {}

    /** The last day on which what is due is due soon, included. */
    LocalDate soonThrough() {
        return question.asOf().plusDays(soonDays);
    }

    /** The last day of each month from the first one on; of the month of the day asked about, that day. */
    List<LocalDate> snapshotDays() {
        List<LocalDate> days = new ArrayList<>();
        YearMonth last = YearMonth.from(question.asOf());
        for (YearMonth month : firstMonth) {
            for (YearMonth each = month; !each.isAfter(last); each = each.plusMonths(1)) {
                LocalDate end = each.atEndOfMonth();
                days.add(end.isAfter(question.asOf()) ? question.asOf() : end);
            }
        }
        return days;
    }

    /** Whether a text of the law is held by which a record can be judged as of this day. */
    boolean isHeld(Rulebook<?> law, LocalDate day) {
        LocalDate judging = question.lawVersion().getOrElse(day);
        return law.law().texts().exists(text -> text.inForce().contains(judging));
    }
}

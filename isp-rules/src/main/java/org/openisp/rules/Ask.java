package org.openisp.rules;

import io.vavr.control.Option;
import org.openisp.core.ServiceRecord;
import org.openisp.rules.Outcome.Status;

/** One clause about one subject, to be asked again of records and questions that differ a little. */
@FunctionalInterface
interface Ask {

    /** The answer; none where the clause is not asked about the subject. */
    Option<Outcome> of(ServiceRecord record, Question question);

    /** The answer about the record as it would be. */
    default Option<Outcome> of(ServiceRecord record, Suppositions supposed, Question question) {
        return of(new WatchedRecord(record, supposed).record(), question);
    }

    /** Which kind of answer it would be; none where no record can be so. Where nothing is asked any more, nothing applies. */
    default Option<Status> status(ServiceRecord record, Suppositions supposed, Question question) {
        WatchedRecord watched = new WatchedRecord(record, supposed);
        Option<Outcome> answer = of(watched.record(), question);
        return Option.when(
                watched.isPossible(), () -> answer.map(Outcome::status).getOrElse(Status.NOT_APPLICABLE));
    }
}

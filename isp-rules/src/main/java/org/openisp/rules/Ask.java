package org.openisp.rules;

import io.vavr.control.Option;
import org.openisp.core.ServiceRecord;

/** One clause about one subject, to be asked again of records and questions that differ a little. */
@FunctionalInterface
interface Ask {

    /** The answer; none where the clause is not asked about the subject. */
    Option<Outcome> of(ServiceRecord record, Question question);

    /** The answer about the record as it would be. */
    default Option<Outcome> of(ServiceRecord record, Suppositions supposed, Question question) {
        return of(new WatchedRecord(record, supposed).record(), question);
    }
}

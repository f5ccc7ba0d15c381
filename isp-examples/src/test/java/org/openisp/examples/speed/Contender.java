package org.openisp.examples.speed;

import java.time.LocalDate;
import org.openisp.core.ServiceRecord;

/** A way of working out the answers of the twenty clauses. It serves one thread, and any number of records. */
interface Contender {

    /** What it is called in the results. */
    String name();

    /**
     * The answers of the twenty clauses about a record, by the readings of the default.
     *
     * @param asOf the day from which the record is seen; the library holds a text of the law for it
     * @param into gets them after those that it holds: clause by clause as the rulebook has its rules, and subject by
     *     subject
     */
    void answer(ServiceRecord record, LocalDate asOf, Codes into);
}

package org.openisp.examples.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.vavr.collection.Array;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.openisp.core.ServiceRecord;
import org.openisp.examples.synthetic.SyntheticCaseload;
import org.openisp.rules.Question;
import org.openisp.rules.Rulebook;
import org.openisp.rules.missouri.ispguide.IspGuide;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

/** A check makes little garbage: nothing is worked out that nobody asked for. */
class AllocationTest {

    // Bytes a check, three times what it takes once Java has compiled it.
    private static final long MOST = 60_000;
    private static final long MOST_BY_THE_GUIDE = 90_000;

    private static final int RECORDS = 50;
    private static final int WARM_UP = 5000;
    private static final int TIMES = 4;

    private final Question question = Question.asOf(SpeedPool.AS_OF);

    @Test
    void a_check_of_a_plain_record_allocates_no_more_than_this() {
        SyntheticCaseload caseload = SyntheticCaseload.of(RECORDS, 1, SpeedPool.AS_OF, Array.empty());
        Array<ServiceRecord> plain = Array.rangeClosed(1, RECORDS)
                .map(number -> caseload.entry(number).record());
        assertThat(bytesOfACheck(Oar411_415_0070.rulebook(), plain))
                .isPositive()
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void a_check_of_a_record_of_missouri_allocates_no_more_than_this() {
        assertThat(bytesOfACheck(IspGuide.rulebook(), SpeedPool.ofMissouri()))
                .isPositive()
                .isLessThanOrEqualTo(MOST_BY_THE_GUIDE);
    }

    private long bytesOfACheck(Rulebook<?> rulebook, Array<ServiceRecord> records) {
        bytesOfChecks(rulebook, records, WARM_UP / records.size());
        return bytesOfChecks(rulebook, records, TIMES) / TIMES / records.size();
    }

    /** What this thread allocates for checking each of the records so many times. */
    private long bytesOfChecks(Rulebook<?> rulebook, Array<ServiceRecord> records, int times) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        int findings = 0;
        for (int time = 0; time < times; time++) {
            for (ServiceRecord record : records) {
                findings += rulebook.check(record, question).findings().size();
            }
        }
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(findings).isGreaterThan(50 * times * records.size());
        return bytes;
    }
}

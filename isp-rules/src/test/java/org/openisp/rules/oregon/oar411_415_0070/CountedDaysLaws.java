package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;
import org.openisp.core.fixtures.SampleRecords;
import org.openisp.rules.CountedDay;
import org.openisp.rules.DueItem;
import org.openisp.rules.Question;

/** Laws of the days that a check says that it counted. */
@Label("OAR 411-415-0070 the days that were counted")
@PropertyDefaults(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
class CountedDaysLaws {

    @Provide
    Arbitrary<ServiceRecord> records() {
        return Records.records();
    }

    @Provide
    Arbitrary<Question> questions() {
        return Records.questions();
    }

    @Property
    @Label("every last day says what day it is and how it came about")
    void every_last_day_was_counted(@ForAll("records") ServiceRecord record, @ForAll("questions") Question question) {
        assertEachLastDayWasCounted(record, question);
    }

    @Property(tries = 100)
    @Label("so it does in records that hold everything that a record can")
    void every_last_day_of_a_whole_record_was_counted(
            @ForAll(supplier = AnyRecord.class) ServiceRecord record, @ForAll("questions") Question question) {
        assertEachLastDayWasCounted(record, question);
    }

    @Example
    @Label("so it does in the sample records, in each month of their years and after")
    void every_last_day_of_the_samples_was_counted() {
        for (ServiceRecord record : SampleRecords.all()) {
            LocalDate last = record.getCompleteThrough().get();
            for (int months = -15; months <= 15; months++) {
                LocalDate asOf = last.plusMonths(months);
                if (asOf.isAfter(LocalDate.of(2024, 10, 25))) {
                    assertEachLastDayWasCounted(record, Question.asOf(asOf));
                }
            }
        }
    }

    private static void assertEachLastDayWasCounted(ServiceRecord record, Question question) {
        Seq<DueItem> due = Oar411_415_0070.rulebook().due(record, question);
        for (DueItem item : due) {
            assertThat(item.days()).as(item.toString()).isNotEmpty();
            for (CountedDay counted : item.days()) {
                assertThat(counted.what()).matches("(first|last) day .*|earliest lawful start of .*");
            }
        }
    }
}

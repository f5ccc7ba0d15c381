package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.SampleRecords;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.Report;

@DisplayName("The published sample records of Oregon keep its rule on the day that they are complete through")
class SampleRecordsClauseTest {

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("in-home adult", SampleRecords.inHomeAdult()),
                Arguments.of("adult in a foster home", SampleRecords.fosterHomeAdult()),
                Arguments.of("adult in a 24-hour program", SampleRecords.residentialAdult()),
                Arguments.of("child in a host home", SampleRecords.hostHomeChild()),
                Arguments.of("case management only", SampleRecords.caseManagementOnly()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void nothing_is_not_met_and_nothing_is_open(String who, ServiceRecord record) {
        Report report = Oar411_415_0070.rulebook()
                .check(record, Question.asOf(record.getCompleteThrough().get()));

        assertThat(report.with(Status.NOT_MET)).as(who).isEmpty();
        assertThat(report.with(Status.UNDETERMINED)).as(who).isEmpty();
        assertThat(report.with(Status.MET)).as(who).isNotEmpty();
    }
}

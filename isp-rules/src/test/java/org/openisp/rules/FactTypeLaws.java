package org.openisp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.openisp.core.Code;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;
import org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070;

@Label("What can stand at a place of a record")
class FactTypeLaws {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("whatever is missing can be recorded where it is said to be missing")
    void what_is_missing_can_be_recorded_there(
            @ForAll(supplier = AnyRecord.class) ServiceRecord record, @ForAll boolean isLate) {
        Question question = Question.asOf(isLate ? LocalDate.of(2025, 12, 20) : LocalDate.of(2025, 3, 10));
        for (Finding finding :
                Oar411_415_0070.rulebook().check(record, question).findings()) {
            for (MissingFact fact : finding.outcome().missing()) {
                assertThat(FactType.at(fact.at()).filter(type -> type.canBeLeftOut() || isCode(type)))
                        .as("%s of %s", fact, finding)
                        .isNotEmpty();
            }
        }
    }

    /** A code that always stands there is missing where it is one of another state: what it means here is not known. */
    private static boolean isCode(FactType type) {
        return Code.class.isAssignableFrom(type.of());
    }
}

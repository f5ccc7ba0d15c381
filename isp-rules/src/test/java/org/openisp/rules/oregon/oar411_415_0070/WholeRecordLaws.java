package org.openisp.rules.oregon.oar411_415_0070;

import java.io.IOException;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.openisp.core.Act;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;
import org.openisp.core.limitation.Freedom;
import org.openisp.rules.Answers;
import org.openisp.rules.Question;

@Label("OAR 411-415-0070 asked about records that hold everything that a record can")
class WholeRecordLaws {

    private static final Answers ANSWERS = new Answers(Oar411_415_0070.rulebook());
    private static final Question ASKED = Question.asOf(LocalDate.of(2025, 12, 20));

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    @Label("whatever can be recorded is answered, never refused")
    void every_record_is_answered(@ForAll(supplier = AnyRecord.class) ServiceRecord record) {
        ANSWERS.areThere(record, ASKED);
        ANSWERS.areTheSameOneByOne(record, ASKED);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    @Label("a requirement has one answer about one subject, and names what is missing exactly where it is undetermined")
    void one_answer_with_what_is_missing(@ForAll(supplier = AnyRecord.class) ServiceRecord record) {
        ANSWERS.areOneForEachSubject(record, ASKED);
        ANSWERS.nameWhatIsMissing(record, ASKED, OutcomeLaws::isOfATextThatIsNotHeld);
    }

    @Example
    @Label("no name, no words and no day of birth reach a finding or any other answer, or their JSON")
    void nothing_personal_is_told() throws IOException {
        ANSWERS.tellNothingPersonal(ASKED);
    }

    @Example
    @Label("no day is told as the birthday of somebody who came of age while a limitation was applied")
    void no_birthday_is_told() throws IOException {
        ServiceRecord record = LimitationParts.record(LimitationParts.limitation(Freedom.FOOD)
                        .started(Act.on(Some.day("2025-01-01")))
                        .beyondTypicalForAge(Said.NO)
                        .build())
                .withIndividual(SigningParts.born("2008-02-01"));

        ANSWERS.tellNoBirthday(record, Question.asOf(Some.day("2026-06-01")));
    }
}

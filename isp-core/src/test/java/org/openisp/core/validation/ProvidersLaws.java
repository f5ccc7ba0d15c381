package org.openisp.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;

@Label("Jakarta Validation of any good record")
class ProvidersLaws {

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 100)
    @Label("a record whose ids are there violates nothing, whichever provider looks")
    void a_good_record_violates_nothing(
            @ForAll(supplier = AnyRecord.class) ServiceRecord record, @ForAll Provider provider) {
        assertThat(provider.validate(record)).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 50)
    @Label("and one blank id among all of them is found")
    void one_blank_id_is_found(@ForAll(supplier = AnyRecord.class) ServiceRecord record, @ForAll Provider provider) {
        ServiceRecord blank = record.withIndividual(record.getIndividual().withId(" "));

        assertThat(provider.validate(blank))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("individual.id");
    }
}

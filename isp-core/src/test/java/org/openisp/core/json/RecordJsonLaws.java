package org.openisp.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;

@Label("A record as JSON, whatever it holds")
class RecordJsonLaws {

    private static final RecordJson JSON = RecordJson.days();

    static final class ManyRecords implements ArbitrarySupplier<List<ServiceRecord>> {
        @Override
        public Arbitrary<List<ServiceRecord>> get() {
            return AnyRecord.records().list().ofSize(600);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("a record that is written and read is the same record")
    void round_trip(@ForAll(supplier = AnyRecord.class) ServiceRecord record) {
        Validation<Seq<Problem>, ServiceRecord> read = JSON.read(written(record));

        assertThat(read).isEqualTo(Validation.valid(record));
        assertThat(read.get()).hasSameHashCodeAs(record);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 100)
    @Label("equal records are written as equal bytes")
    void writing_is_deterministic(@ForAll(supplier = AnyRecord.class) ServiceRecord record) {
        byte[] once = written(record);

        assertThat(written(record)).isEqualTo(once);
        assertThat(written(JSON.read(once).get())).isEqualTo(once);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 100)
    @Label("fields stand in their fixed order")
    void fields_stand_in_their_fixed_order(@ForAll(supplier = AnyRecord.class) ServiceRecord record) {
        assertThat(new FieldOrder().look(written(record)).outOfOrder()).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF, tries = 1)
    @Label("the generated records have every field in every state, so that the other laws are about all of them")
    void nothing_is_left_untried(@ForAll(supplier = ManyRecords.class) List<ServiceRecord> records) {
        FieldOrder order = new FieldOrder();
        records.forEach(record -> order.look(written(record)));

        assertThat(order.neverMet()).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 100)
    @Label("a document that was cut anywhere is a problem, never a record and never an exception")
    void a_cut_document_is_a_problem(
            @ForAll(supplier = AnyRecord.class) ServiceRecord record,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double share) {
        byte[] whole = written(record);
        byte[] cut = Arrays.copyOf(whole, (int) (share * whole.length));

        assertThat(JSON.read(cut).isInvalid()).isTrue();
    }

    @Property
    @Label("bytes that are no record are a problem, never an exception")
    void any_bytes_are_answered(@ForAll byte[] document) {
        assertThat(JSON.read(document).isInvalid()).isTrue();
    }

    private static byte[] written(ServiceRecord record) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try {
            JSON.write(record, document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return document.toByteArray();
    }
}

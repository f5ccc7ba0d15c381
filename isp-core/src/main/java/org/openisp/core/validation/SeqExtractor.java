package org.openisp.core.validation;

import io.vavr.collection.Seq;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Looks into a Vavr sequence; paths carry the index. */
public final class SeqExtractor implements ValueExtractor<Seq<@ExtractedValue ?>> {

    /** Called by the provider. */
    public SeqExtractor() {}

    @Override
    public void extractValues(Seq<?> elements, ValueReceiver receiver) {
        int index = 0;
        for (Object element : elements) {
            receiver.indexedValue("<list element>", index++, element);
        }
    }
}

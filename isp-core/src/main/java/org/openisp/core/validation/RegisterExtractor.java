package org.openisp.core.validation;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import org.openisp.core.Register;

/** Looks into a register; paths carry the index of the entry. */
public final class RegisterExtractor implements ValueExtractor<Register<@ExtractedValue ?>> {

    /** Called by the provider. */
    public RegisterExtractor() {}

    @Override
    public void extractValues(Register<?> entries, ValueReceiver receiver) {
        int index = 0;
        for (Object entry : entries) {
            receiver.indexedValue("<list element>", index++, entry);
        }
    }
}

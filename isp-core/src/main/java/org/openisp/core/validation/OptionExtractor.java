package org.openisp.core.validation;

import io.vavr.control.Option;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Looks into a Vavr option. What is not there is not looked at, or every empty option would be a violation. */
public final class OptionExtractor implements ValueExtractor<Option<@ExtractedValue ?>> {

    /** Called by the provider. */
    public OptionExtractor() {}

    @Override
    public void extractValues(Option<?> option, ValueReceiver receiver) {
        if (option.isDefined()) {
            receiver.value(null, option.get());
        }
    }
}

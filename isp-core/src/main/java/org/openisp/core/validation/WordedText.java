package org.openisp.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.openisp.core.FreeText;

/** Sees to {@link Worded} on text. */
public final class WordedText implements ConstraintValidator<Worded, FreeText> {

    /** For the validation provider. */
    public WordedText() {}

    @Override
    public boolean isValid(@Nullable FreeText text, ConstraintValidatorContext context) {
        return text == null || !text.value().isBlank();
    }
}

package org.openisp.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.openisp.core.Noted;

/** Sees to {@link Worded} on what a document may say. */
public final class WordedNote implements ConstraintValidator<Worded, Noted> {

    /** For the validation provider. */
    public WordedNote() {}

    @Override
    public boolean isValid(@Nullable Noted note, ConstraintValidatorContext context) {
        return note == null || !note.words().exists(words -> words.value().isBlank());
    }
}

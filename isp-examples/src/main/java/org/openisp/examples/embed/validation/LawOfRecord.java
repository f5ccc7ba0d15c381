package org.openisp.examples.embed.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;

/** {@link MeetsTheLaw} of a record. */
public final class LawOfRecord implements ConstraintValidator<MeetsTheLaw, ServiceRecord> {

    private LawCheck check = LawCheck.NONE;

    /** For the validation provider. */
    public LawOfRecord() {}

    @Override
    public void initialize(MeetsTheLaw constraint) {
        check = LawCheck.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable ServiceRecord record, ConstraintValidatorContext context) {
        return record == null || check.isValid(record, new Violations(context, ""));
    }
}

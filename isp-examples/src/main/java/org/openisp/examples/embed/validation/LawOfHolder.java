package org.openisp.examples.embed.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.openisp.core.ServiceRecord;

/** {@link MeetsTheLaw} of what holds a record. */
public final class LawOfHolder implements ConstraintValidator<MeetsTheLaw, HoldsARecord> {

    private static final String PROPERTY = "serviceRecord";

    private LawCheck check = LawCheck.NONE;

    /** For the validation provider. */
    public LawOfHolder() {}

    @Override
    public void initialize(MeetsTheLaw constraint) {
        check = LawCheck.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable HoldsARecord holder, ConstraintValidatorContext context) {
        ServiceRecord record = holder == null ? null : holder.getServiceRecord();
        return record == null || check.isValid(record, new Violations(context, "/" + PROPERTY));
    }
}

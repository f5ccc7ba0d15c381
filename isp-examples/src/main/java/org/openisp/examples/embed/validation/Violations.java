package org.openisp.examples.embed.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.time.LocalDate;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.openisp.rules.Finding;

/**
 * Findings as violations: each with its message by key, the parameters of the message, and a path to the part of the record.
 * The parameters hold ids and days, and no other word of the record.
 */
final class Violations {

    private static final String KEY = "org.openisp.examples.embed.validation.MeetsTheLaw.";

    private final HibernateConstraintValidatorContext context;
    private final String before;

    /**
     * Where violations are told.
     *
     * @param before the JSON Pointer from what is validated to the record; empty for the record itself
     */
    Violations(ConstraintValidatorContext context, String before) {
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
        this.before = before;
        context.disableDefaultConstraintViolation();
    }

    /** The day of the validator's clock: the caller's choice, and in the zone that the caller gave it. */
    LocalDate today() {
        return LocalDate.now(context.getClockProvider().getClock());
    }

    // tag::tell[]
    void tell(Finding finding, String fingerprint) {
        ConstraintViolationBuilder violation = context.addMessageParameter(
                        "clause", finding.clause().toString())
                .addMessageParameter("subject", finding.subject().toString())
                .addMessageParameter("asks", finding.requirement().asks())
                .addMessageParameter("because", finding.outcome().because())
                .addMessageParameter(
                        "due", finding.outcome().due().map(LocalDate::toString).getOrElse(""))
                .withDynamicPayload(new Told(finding, fingerprint))
                .buildConstraintViolationWithTemplate("{" + KEY + finding.status() + "}");
        PathOfPointer.add(violation, before + finding.subject().at());
    }
    // end::tell[]

    /** It cannot be told by which law. */
    void tellNotHeld(String reason) {
        ConstraintViolationBuilder violation = context.addMessageParameter("reason", reason)
                .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
        PathOfPointer.add(violation, before);
    }
}

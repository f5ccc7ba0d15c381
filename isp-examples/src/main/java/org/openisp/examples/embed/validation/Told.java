package org.openisp.examples.embed.validation;

import io.vavr.control.Option;
import jakarta.validation.ConstraintViolation;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.openisp.rules.Finding;

/**
 * What stands behind a violation: its dynamic payload.
 *
 * @param finding the finding
 * @param fingerprint the same in every run, until the answer is another one: to remember what somebody has acknowledged
 */
public record Told(Finding finding, String fingerprint) {

    /** What stands behind this violation; none where it is of another constraint, or says that no law can be asked. */
    public static Option<Told> of(ConstraintViolation<?> violation) {
        // tag::payload[]
        HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
        Option<Told> told = Option.of(ours.getDynamicPayload(Told.class));
        // end::payload[]
        return told;
    }
}

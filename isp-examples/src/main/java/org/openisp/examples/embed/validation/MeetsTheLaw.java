package org.openisp.examples.embed.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Strength;

/**
 * A record, or the record of what {@link HoldsARecord}, is as its laws ask, as of the day of the validator's clock. Each
 * finding that is told is a violation of its own, at the part of the record that it is about. Null is valid.
 */
// tag::constraint[]
@Documented
@Constraint(validatedBy = {LawOfRecord.class, LawOfHolder.class})
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(MeetsTheLaw.List.class)
public @interface MeetsTheLaw {

    /** The names of the laws; none: those that the record names, or those of its jurisdiction. */
    String[] laws() default {};

    /** The answers that are told, of {@code NOT_MET}, {@code PENDING}, {@code UNDETERMINED} and {@code JUDGMENT}. */
    Status[] tell() default Status.NOT_MET;

    /** How strongly the law has to ask for it; what is only expected or recommended breaks no law. */
    Strength[] strengths() default {Strength.MUST, Strength.CONDITIONAL};

    /** How open text is read, such as {@code working-age=18-64}. */
    String[] readings() default {};

    /** The message where it cannot be told which law; each kind of answer has its own beside it. */
    String message() default "{org.openisp.examples.embed.validation.MeetsTheLaw.message}";

    /** The groups in which it is checked. */
    Class<?>[] groups() default {};

    /** What a client attaches. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them. */
    @Documented
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** Each is checked. */
        MeetsTheLaw[] value();
    }
}
// end::constraint[]

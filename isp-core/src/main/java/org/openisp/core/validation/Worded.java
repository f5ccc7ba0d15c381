package org.openisp.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words that are there are not blank. */
@Documented
@Constraint(validatedBy = {WordedText.class, WordedNote.class})
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Worded {

    /** The key of the message. */
    String message() default "{org.openisp.core.validation.Worded.message}";

    /** The groups in which it is checked. */
    Class<?>[] groups() default {};

    /** What a client attaches. */
    Class<? extends Payload>[] payload() default {};
}

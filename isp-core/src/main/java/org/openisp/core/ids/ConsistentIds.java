package org.openisp.core.ids;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No id stands twice where it should stand once, and no reference points to nothing. A reference to something whose list
 * is not recorded can be right.
 */
@Documented
@Constraint(validatedBy = ConsistentIdsOfRecord.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentIds {

    /** The key of the message, where nothing better is known. */
    String message() default "{org.openisp.core.ids.ConsistentIds.message}";

    /** The groups in which it is checked. */
    Class<?>[] groups() default {};

    /** What a client attaches. */
    Class<? extends Payload>[] payload() default {};
}

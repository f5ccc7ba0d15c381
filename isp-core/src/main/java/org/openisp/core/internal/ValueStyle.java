package org.openisp.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.vavr.encodings.VavrEncodingEnabled;

/** How the value types of this library are generated: one place, one reason a line. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        get = {"get*", "is*"}, // the only accessors that every validation provider sees
        visibility = Value.Style.ImplementationVisibility.PACKAGE, // nobody can name a generated class
        overshadowImplementation = true, // build() and with…() return the type itself
        jdkOnly = true, // no Guava, even where it happens to be around
        jakarta = true,
        redactedMask = "<redacted>",
        allowedClasspathAnnotations = {Override.class}) // embedders may compile with -Werror
@VavrEncodingEnabled
public @interface ValueStyle {}

/**
 * Minnesota, as somebody outside this library would add it: three requirements, simplified to show how it is done. This is an
 * illustration, and not the law of Minnesota; the day on which it begins to hold is made up.
 *
 * <p>The meeting of a plan is the first one that is recorded with it. "Within 20 working days" does not say of what: of the
 * meeting, unless the reading {@code sent-counted-from} says otherwise.
 */
@NullMarked
package com.example.states.minnesota;

import org.jspecify.annotations.NullMarked;

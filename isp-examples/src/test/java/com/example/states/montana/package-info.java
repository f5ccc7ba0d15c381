/**
 * Montana, as somebody outside this library would add it: four requirements, simplified to show how it is done. This is an
 * illustration, and not the law of Montana.
 *
 * <p>The annual meeting of a plan is the first one that is recorded with it.
 */
@NullMarked
package com.example.states.montana;

import org.jspecify.annotations.NullMarked;

/** States as somebody outside this library would add them, to show and to hold that nothing here has to be touched for it. */
@NullMarked
package com.example.states;

import org.jspecify.annotations.NullMarked;

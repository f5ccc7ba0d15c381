/** A law as a constraint of Jakarta Bean Validation, for a product that validates its own types. */
@NullMarked
package org.openisp.examples.embed.validation;

import org.jspecify.annotations.NullMarked;

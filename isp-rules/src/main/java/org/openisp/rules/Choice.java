package org.openisp.rules;

import java.util.Locale;

/** One way to read open text; always an enum constant. */
public interface Choice {

    /** The name of the enum constant. */
    String name();

    /** What this way of reading means, in plain words. */
    String words();

    /** The name as people write it: lower case, with hyphens. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

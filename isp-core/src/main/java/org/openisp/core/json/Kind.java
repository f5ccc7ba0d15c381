package org.openisp.core.json;

import java.util.List;

/** What a form is made of, for whoever describes it: the schema, the reference. */
sealed interface Kind {

    /** A form without parts. */
    enum Plain implements Kind {
        TEXT,
        DAY,
        TIME,
        SAID,
        ACT,
        NOTED,
        NUMBER,
        WHOLE_NUMBER,
        EXTENSION_FACTS
    }

    /** Text that has to be exactly this. */
    record Exactly(String word) implements Kind {}

    /** One of these words; where the list is open, also somebody else's word with its namespace. */
    record OneOf(Class<?> type, List<String> words, boolean open) implements Kind {}

    /** A list; a register may also state the day through which it is complete. */
    record Many(Form<?> element, boolean register) implements Kind {}

    /** An object with fields. */
    record Fields(Shape<?> shape) implements Kind {}
}

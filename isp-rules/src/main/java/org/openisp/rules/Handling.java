package org.openisp.rules;

/** How the library handles a clause. */
public enum Handling {
    /** Checked: the record is held against it. */
    CHECKED,
    /** Computed: a date or period is worked out, and what is written is held against it. */
    COMPUTED,
    /** Allowed: the answer says whether the permission reaches; it is never not met. */
    PERMISSION,
    /** For a person: a question is put to a reviewer, and a recorded decision settles it. */
    JUDGMENT,
    /** Scope: the answer says whether the clauses it introduces apply. */
    SCOPE,
    /** Introduces the clauses under it, which answer for it. */
    HEADING;

    static Handling of(ClauseKind kind) {
        return switch (kind) {
            case DATE -> COMPUTED;
            case PERMISSION -> PERMISSION;
            case JUDGMENT -> JUDGMENT;
            case SCOPE -> SCOPE;
            case DEADLINE, STATE, CONTENT, DUTY, LIMIT, AUTHORITY -> CHECKED;
        };
    }
}

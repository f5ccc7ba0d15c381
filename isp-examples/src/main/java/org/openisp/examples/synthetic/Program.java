package org.openisp.examples.synthetic;

import org.openisp.core.enrollment.ProgramType;
import org.openisp.core.enrollment.SettingKind;

/** Where a made-up individual lives, and with which services. */
@SuppressWarnings("ImmutableEnumChecker") // a code is a record of one text
enum Program {
    /** At home, with attendant care. */
    IN_HOME(ProgramType.OWN_OR_FAMILY_HOME, SettingKind.OWN_OR_FAMILY_HOME, false),
    /** A foster home for adults. */
    ADULT_FOSTER_HOME(ProgramType.ADULT_FOSTER_HOME, SettingKind.FOSTER_HOME, true),
    /** A foster home for children. */
    CHILD_FOSTER_HOME(ProgramType.CHILD_FOSTER_HOME, SettingKind.FOSTER_HOME, true),
    /** A 24-hour residential program. */
    TWENTY_FOUR_HOUR(ProgramType.TWENTY_FOUR_HOUR_RESIDENTIAL, SettingKind.GROUP_HOME, true),
    /** A host home. */
    HOST_HOME(ProgramType.HOST_HOME, SettingKind.HOST_HOME, true),
    /** A home of one's own, with a supported living program. */
    SUPPORTED_LIVING(ProgramType.SUPPORTED_LIVING, SettingKind.OWN_OR_FAMILY_HOME, true),
    /** At home, with case management and nothing else: an Annual Plan in place of an ISP. */
    CASE_MANAGEMENT_ONLY(ProgramType.OWN_OR_FAMILY_HOME, SettingKind.OWN_OR_FAMILY_HOME, false);

    private final ProgramType type;
    private final SettingKind setting;
    private final boolean residential;

    Program(ProgramType type, SettingKind setting, boolean residential) {
        this.type = type;
        this.setting = setting;
        this.residential = residential;
    }

    ProgramType type() {
        return type;
    }

    SettingKind setting() {
        return setting;
    }

    boolean isResidential() {
        return residential;
    }
}

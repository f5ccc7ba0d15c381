package org.openisp.core.enrollment;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What kind of place it is. */
public final class SettingKind extends Code {

    /** The home of the individual or of the family. */
    public static final SettingKind OWN_OR_FAMILY_HOME = new SettingKind("own-or-family-home");

    /** A home that a provider runs for several people. */
    public static final SettingKind GROUP_HOME = new SettingKind("group-home");

    /** A foster home. */
    public static final SettingKind FOSTER_HOME = new SettingKind("foster-home");

    /** A host home. */
    public static final SettingKind HOST_HOME = new SettingKind("host-home");

    /** A nursing facility. */
    public static final SettingKind NURSING_FACILITY = new SettingKind("nursing-facility");

    /** An institution for mental diseases. */
    public static final SettingKind INSTITUTION_FOR_MENTAL_DISEASES =
            new SettingKind("institution-for-mental-diseases");

    /** An intermediate care facility. */
    public static final SettingKind INTERMEDIATE_CARE_FACILITY = new SettingKind("intermediate-care-facility");

    /** A hospital. */
    public static final SettingKind HOSPITAL = new SettingKind("hospital");

    /** Another place. */
    public static final SettingKind OTHER = new SettingKind("other");

    /** The codes that the library itself defines. */
    public static final Seq<SettingKind> OWN = Array.of(
            OWN_OR_FAMILY_HOME,
            GROUP_HOME,
            FOSTER_HOME,
            HOST_HOME,
            NURSING_FACILITY,
            INSTITUTION_FOR_MENTAL_DISEASES,
            INTERMEDIATE_CARE_FACILITY,
            HOSPITAL,
            OTHER);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public SettingKind(String code) {
        super(code, OWN);
    }
}

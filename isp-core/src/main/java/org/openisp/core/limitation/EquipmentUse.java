package org.openisp.core.limitation;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.openisp.core.Code;

/** What safeguarding equipment does. */
public final class EquipmentUse extends Code {

    /** Keeps a position. */
    public static final EquipmentUse POSITION = new EquipmentUse("position");

    /** Keeps balance. */
    public static final EquipmentUse BALANCE = new EquipmentUse("balance");

    /** Protects. */
    public static final EquipmentUse PROTECTION = new EquipmentUse("protection");

    /** The codes that the library itself defines. */
    public static final Seq<EquipmentUse> OWN = Array.of(POSITION, BALANCE, PROTECTION);

    /**
     * A code of the library or, with its namespace, of somebody else.
     *
     * @param code the code as it is written in JSON
     * @throws IllegalArgumentException if the code is not well formed, or has no namespace and is none of {@link #OWN}
     */
    public EquipmentUse(String code) {
        super(code, OWN);
    }
}

package org.openisp.core.team;

/** Who made a decision of the team. OAR 411-415-0070(7)(b). */
public enum DecisionMaker {
    /** The individual. */
    INDIVIDUAL,
    /** A representative of the individual. */
    REPRESENTATIVE,
    /** All, (7)(b)(B). */
    CONSENSUS,
    /** A majority of the interested parties, (7)(b)(B). */
    MAJORITY,
    /** One member, which (7)(b)(C) rules out. */
    ONE_MEMBER
}

package org.openisp.core.enrollment;

/** What a contraindication speaks against. OAR 411-415-0070(1)(c)(E). */
public enum ContraindicationKind {
    /** A goal of reunification with the family, (i). */
    REUNIFICATION,
    /** A placement closer to the family, (iii). */
    CLOSER_PLACEMENT
}

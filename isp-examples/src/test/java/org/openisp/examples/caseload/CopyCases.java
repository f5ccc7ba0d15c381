package org.openisp.examples.caseload;

/**
 * Records whose answer to (8)(m) can be told by hand: the plan is authorized on the day on which the second of two signed, and
 * the copy is due two weeks later. All are complete through April 1, 2025.
 */
final class CopyCases {

    private CopyCases() {}

    /** Authorized on March 6, copy due March 20, given on March 20: met. */
    static String inTime(String id) {
        return record(
                id,
                "2025-03-06",
                "[{\"kind\":\"plan-copy\",\"documentId\":\"isp\",\"recipientId\":\"i\","
                        + "\"deliveredOn\":\"2025-03-20\"}]",
                "");
    }

    /** The same, and no copy was given: not met, and overdue since March 21. */
    static String never(String id) {
        return record(id, "2025-03-06", "[]", "");
    }

    /** The same, with something more about the individual: {@code "birthDate":"1990-01-01"}. */
    static String never(String id, String individual) {
        return record(id, "2025-03-06", "[]", "," + individual);
    }

    /** Whether a copy was given is not recorded: not known. */
    static String notRecorded(String id) {
        return record(id, "2025-03-06", "", "");
    }

    /** Authorized on March 25, copy due April 8, none given yet: still to do. */
    static String toDo(String id) {
        return record(id, "2025-03-25", "[]", "");
    }

    private static String record(String id, String authorizedOn, String deliveries, String individual) {
        return "{\"format\":\"isp-record/1\",\"id\":\"" + id + "\",\"completeThrough\":\"2025-04-01\","
                + "\"jurisdiction\":\"us-or\",\"individual\":{\"id\":\"i\",\"copyRecipients\":[]" + individual + "},"
                + "\"representatives\":[],\"plans\":[{\"id\":\"isp\",\"kind\":\"initial\",\"startsOn\":\"2025-04-01\","
                + "\"endsOn\":\"2026-03-31\",\"team\":[],\"services\":[],\"signing\":{\"signatures\":["
                + "{\"personId\":\"i\",\"capacity\":\"individual\",\"signedOn\":\"2025-03-04\"},"
                + "{\"personId\":\"c\",\"capacity\":\"case-manager\",\"involved\":true,\"signedOn\":\"" + authorizedOn
                + "\"}]}}]"
                + (deliveries.isEmpty() ? "" : ",\"deliveries\":" + deliveries) + "}";
    }
}

package com.example.states.minnesota;

import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFact;
import org.openisp.core.json.RecordJson;

/** The facts that this state asks for, and that the library has never heard of. */
public final class MinnesotaFacts {

    /** Of a record: the first day of services. */
    public static final ExtensionFact<LocalDate> SERVICE_STARTED = ExtensionFact.day("mn:service-started");

    /** Of a plan: when it was sent to whoever approves it. */
    public static final ExtensionFact<Act> PLAN_SENT = ExtensionFact.act("mn:plan-sent");

    /** Of a plan: when an answer approved it. It counts whenever it comes, also after a refusal. */
    public static final ExtensionFact<Act> PLAN_ANSWERED = ExtensionFact.act("mn:plan-answered");

    /** Of a plan: when it was refused. */
    public static final ExtensionFact<Act> PLAN_REFUSED = ExtensionFact.act("mn:plan-refused");

    private MinnesotaFacts() {}

    /** A reader that also reports a misspelled name, or a value of another kind, in a fact of this state. */
    public static RecordJson reader() {
        return RecordJson.days().knowing(SERVICE_STARTED, PLAN_SENT, PLAN_ANSWERED, PLAN_REFUSED);
    }
}

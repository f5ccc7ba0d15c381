package com.example.states.montana;

import java.time.LocalDate;
import org.openisp.core.Act;
import org.openisp.core.ExtensionFact;
import org.openisp.core.json.RecordJson;

/** The facts of a plan that this state asks for, and that the library has never heard of. */
public final class MontanaFacts {

    // tag::facts[]
    /** When the plan was posted to those who live by it. */
    public static final ExtensionFact<Act> POSTED_ON = ExtensionFact.act("mt:posted-on");

    /** When notice of the annual meeting was given. */
    public static final ExtensionFact<Act> NOTICE_GIVEN = ExtensionFact.act("mt:notice-given");

    /** The day for which the annual meeting is set, until it is held. */
    public static final ExtensionFact<LocalDate> MEETING_SET_FOR = ExtensionFact.day("mt:meeting-set-for");
    // end::facts[]

    private MontanaFacts() {}

    // tag::reader[]
    /** A reader that also reports a misspelled name, or a value of another kind, in a fact of this state. */
    public static RecordJson reader() {
        return RecordJson.days().knowing(POSTED_ON, NOTICE_GIVEN, MEETING_SET_FOR);
    }
    // end::reader[]
}

package org.openisp.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where an id has to be the only one of its kind, and where a reference to it is looked for. */
public enum IdSpace {
    /** Plans. */
    PLAN(Scope.DOCUMENTS),
    /** Revisions of plans. */
    REVISION(Scope.DOCUMENTS),
    /** Annual Plans. */
    ANNUAL_PLAN(Scope.DOCUMENTS),
    /** Positive Behavior Support Plans. */
    BEHAVIOR_PLAN(Scope.BEHAVIOR_DOCUMENTS),
    /** Temporary Emergency Safety Plans. */
    EMERGENCY_PLAN(Scope.BEHAVIOR_DOCUMENTS),
    /** Enrollments in case management. */
    ENROLLMENT(Scope.RECORD),
    /** Stays. */
    STAY(Scope.RECORD),
    /** Settings. */
    SETTING(Scope.RECORD),
    /** Needs. */
    NEED(Scope.RECORD),
    /** Risks. */
    RISK(Scope.RECORD),
    /** Changes. */
    CHANGE(Scope.OCCASIONS),
    /** Requests for a review. */
    REVIEW_REQUEST(Scope.OCCASIONS),
    /** Reviews. */
    REVIEW(Scope.OCCASIONS),
    /** Approvals. */
    APPROVAL(Scope.RECORD),
    /** Limitations. */
    LIMITATION(Scope.RECORD),
    /** Unsafe conditions. */
    UNSAFE_CONDITION(Scope.RECORD),
    /** Decisions of the team. */
    TEAM_DECISION(Scope.RECORD),
    /** Services, carried from plan to plan under one id. */
    SERVICE(Scope.SUPPORTS_OF_PLAN),
    /** Other supports, carried likewise. */
    OTHER_SUPPORT(Scope.SUPPORTS_OF_PLAN),
    /** Hour allocations, carried likewise. */
    HOUR_ALLOCATION(Scope.LIST),
    /** Desired outcomes, carried likewise. */
    OUTCOME(Scope.LIST),
    /** What is important, carried likewise. */
    IMPORTANCE(Scope.LIST),
    /** Preferred services, carried likewise. */
    PREFERRED_SERVICE(Scope.LIST);

    /** Within what an id is the only one. */
    private enum Scope {
        /** Among all of its own kind. */
        RECORD,
        /** Among all documents, since a delivery names any of them. */
        DOCUMENTS,
        /** Among both kinds of plans for behavior, since a safeguard names either. */
        BEHAVIOR_DOCUMENTS,
        /** Among all that a revision can answer. */
        OCCASIONS,
        /** Among the services and other supports of one plan, since its budget names either. */
        SUPPORTS_OF_PLAN,
        /** Within its list. */
        LIST
    }

    private final Scope scope;

    IdSpace(Scope scope) {
        this.scope = scope;
    }

    /** What stands for all those whose ids have to differ from such an id. */
    public Object rivals() {
        return scope == Scope.RECORD ? this : scope;
    }

    /** What has such an id. */
    public String inWords() {
        String words = words();
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    /** The kinds of things whose ids have to differ from such an id. */
    public String rivalsInWords() {
        List<String> words = new ArrayList<>();
        for (IdSpace other : values()) {
            if (other.rivals() == rivals()) {
                words.add(other.words());
            }
        }
        return String.join(", ", words.subList(0, words.size() - 1))
                + (words.size() > 1 ? " or " : "")
                + words.get(words.size() - 1);
    }

    private String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether only ids of the same plan have to differ from it. */
    public boolean isOfPlan() {
        return scope == Scope.SUPPORTS_OF_PLAN;
    }

    /** Whether only ids of the same list have to differ from it. */
    public boolean isOfList() {
        return scope == Scope.LIST;
    }
}

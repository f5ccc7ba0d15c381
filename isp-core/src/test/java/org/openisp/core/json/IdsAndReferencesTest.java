package org.openisp.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.service.OtherSupport;
import org.openisp.core.validation.Provider;

/** What is right; what is wrong stands among the malformed documents. */
@DisplayName("Ids that may stand twice, and references that may be right")
class IdsAndReferencesTest {

    private static final String WITH_A_SERVICE =
            "{\"id\": \"i-1\", \"services\": [{\"id\": \"x\", \"kind\": \"day-support\"}]}";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a service in two plans             | "plans": [{"id": "i-1", "services": [{"id": "s-1", "kind": "day-support"}]}, {"id": "i-2", "services": [{"id": "s-1", "kind": "day-support"}]}]
                    an outcome in two plans            | "plans": [{"id": "i-1", "outcomes": [{"id": "o-1"}]}, {"id": "i-2", "outcomes": [{"id": "o-1"}]}]
                    an hour allocation in two plans    | "plans": [{"id": "i-1", "hourAllocations": [{"id": "h-1", "hoursPerMonth": 4}]}, {"id": "i-2", "hourAllocations": [{"id": "h-1", "hoursPerMonth": 5}]}]
                    a statement in two plans           | "plans": [{"id": "i-1", "guardianInformation": [{"id": "t-1", "text": "a"}]}, {"id": "i-2", "guardianInformation": [{"id": "t-1", "text": "a"}]}]
                    a medical order in two lists       | "limitations": [{"id": "l-1", "freedom": "restraint", "restraintOrders": [{"id": "o-1"}], "safeguards": [{"id": "g-1", "kind": "equipment", "medicalOrders": [{"id": "o-1"}]}]}]
                    a plan, a stay and a need          | "stays": [{"id": "x", "programType": "other", "enteredOn": "2025-04-01"}], "needs": [{"id": "x"}], "plans": [{"id": "x"}]
                    another support in two plans       | "plans": [{"id": "i-1", "otherSupports": [{"id": "u-1"}]}, {"id": "i-2", "otherSupports": [{"id": "u-1"}]}]
                    a service and another support      | "plans": [{"id": "i-1", "services": [{"id": "x", "kind": "day-support"}]}, {"id": "i-2", "otherSupports": [{"id": "x"}]}]
                    the record and the individual      | "plans": [{"id": "r-1"}, {"id": "p-1"}]
                    """)
    void an_id_may_stand_twice(String what, String fields) {
        assertRight(what, fields);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a service and another support | "services": [{"id": "x", "kind": "day-support"}], "otherSupports": [{"id": "y"}, {"id": "x"}]           | otherSupports | 1
                    another support and a service | "otherSupports": [{"id": "x"}], "services": [{"id": "y", "kind": "day-support"}, {"id": "x", "kind": "day-support"}] | services | 1
                    two other supports            | "otherSupports": [{"id": "x"}, {"id": "x"}], "services": []                                              | otherSupports | 1
                    two services                  | "services": [{"id": "x", "kind": "day-support"}, {"id": "x", "kind": "relief-care"}], "otherSupports": [] | services      | 1
                    """)
    void no_two_supports_of_one_plan_have_one_id(String what, String supports, String list, int index) {
        assertThat(problemsOf("\"plans\": [" + WITH_A_SERVICE + ", {\"id\": \"i-2\", " + supports + "}]"))
                .as(what)
                .containsExactly(new Problem(
                        "/plans/1/" + list + "/" + index + "/id",
                        "the id \"x\" again",
                        "an id that no other service or other support of the plan has"));
    }

    @Test
    void nor_do_they_where_java_builds_them() {
        ServiceRecord record = read("\"plans\": [" + WITH_A_SERVICE + "]").get();
        ServiceRecord confused = record.withPlans(Register.of(record.getPlans()
                .entries()
                .head()
                .withOtherSupports(
                        Option.some(Array.of(OtherSupport.builder().id("x").build())))));

        assertThat(Provider.HIBERNATE.validate(confused))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("plans[0].otherSupports[0].id");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a stay                       | "plans": [{"id": "i-1", "newStartDate": {"stayId": "x", "event": "entry", "establishedStart": "2025-04-01"}, "transitionPeriods": [{"id": "t-1", "enteredOn": "2025-04-01", "stayId": "x"}]}]
                    a setting                    | "stays": [{"id": "s-1", "programType": "other", "settingId": "x", "enteredOn": "2025-04-01"}]
                    a setting of a service       | "plans": [{"id": "i-1", "services": [{"id": "s-1", "kind": "day-support", "settingId": "x"}]}]
                    a setting of a condition     | "unsafeConditions": [{"id": "u-1", "kind": "danger-to-provider", "settingId": "x", "period": {"from": "2025-04-01"}}]
                    needs and risks              | "needsAssessments": [{"id": "a-1", "kind": "oregon-needs-assessment", "needIds": ["x"], "riskIds": ["x"]}]
                    needs of a plan              | "plans": [{"id": "i-1", "services": [{"id": "s-1", "kind": "day-support", "needIds": ["x"]}], "otherSupports": [{"id": "o-1", "needIds": ["x"]}], "supporterRoles": [{"needId": "x"}], "selfDirection": {"instructions": [{"needId": "x", "text": "a"}]}}]
                    needs of a limitation        | "limitations": [{"id": "l-1", "freedom": "food", "needIds": ["x"]}]
                    plans of a risk              | "risks": [{"id": "k-1", "planIds": ["x"]}]
                    plans of a limitation        | "limitations": [{"id": "l-1", "freedom": "food", "planIds": ["x"]}]
                    the plan of a career         | "careerDevelopmentPlans": [{"id": "c-1", "completedOn": "2025-04-01", "planId": "x"}]
                    the plan of a decision       | "reviewerDecisions": [{"id": "d-1", "clause": "MO-33", "planId": "x", "answer": "met", "decidedOn": "2025-04-01"}]
                    goals and what is important  | "plans": [{"id": "i-1", "services": [{"id": "s-1", "kind": "day-support", "outcomeIds": ["x"], "importanceIds": ["x"]}], "otherSupports": [{"id": "o-1", "outcomeIds": ["x"]}]}]
                    preferred services           | "plans": [{"id": "i-1", "barriers": [{"id": "b-1", "preferredServiceId": "x"}]}]
                    a decision of the team       | "plans": [{"id": "i-1", "objections": [{"id": "o-1", "memberId": "p-2", "decisionId": "x"}]}]
                    a change                     | "reviewRequests": [], "plans": [{"id": "i-1", "reviews": [{"id": "v-1", "heldOn": "2025-04-01", "because": ["x"]}]}]
                    a request                    | "changes": [], "plans": [{"id": "i-1", "reviews": [{"id": "v-1", "heldOn": "2025-04-01", "because": ["x"]}]}]
                    a review                     | "changes": [], "reviewRequests": [], "plans": [{"id": "i-1", "revisions": [{"id": "v-1", "because": ["x"]}]}]
                    an approval                  | "plans": [{"id": "i-1", "hourAllocations": [{"id": "h-1", "hoursPerMonth": 4, "approvalId": "x"}]}], "providers": [{"id": "p-2", "exceptionId": "x"}], "personalSupportWorkers": [{"personId": "p-3", "exceptionId": "x"}]
                    a condition                  | "serviceDecisions": [{"id": "d-1", "result": "denied", "decidedOn": "2025-04-01", "conditionId": "x"}]
                    a limitation and a setting   | "practices": [{"id": "x-1", "freedom": "food", "period": {"from": "2025-04-01"}, "settingId": "x", "limitationId": "x"}]
                    a plan for behavior          | "emergencyPlans": [], "limitations": [{"id": "l-1", "freedom": "food", "safeguards": [{"id": "g-1", "kind": "equipment", "directions": [{"documentId": "x"}]}]}]
                    an emergency plan            | "behaviorPlans": [], "limitations": [{"id": "l-1", "freedom": "food", "safeguards": [{"id": "g-1", "kind": "equipment", "directions": [{"documentId": "x"}]}]}]
                    any document                 | "deliveries": [{"kind": "plan-copy", "documentId": "x", "recipientId": "p-1", "deliveredOn": "2025-04-01"}], "translations": [{"documentId": "x"}]
                    a revision of some plan      | "annualPlans": [], "plans": [{"id": "i-1", "revisions": []}, {"id": "i-2"}], "deliveries": [{"kind": "plan-copy", "documentId": "x", "recipientId": "p-1", "deliveredOn": "2025-04-01"}]
                    an Annual Plan               | "plans": [], "deliveries": [{"kind": "plan-copy", "documentId": "x", "recipientId": "p-1", "deliveredOn": "2025-04-01"}]
                    """)
    void a_reference_may_be_right_where_what_it_could_name_is_not_recorded(String what, String fields) {
        assertRight(what, fields);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    before it, whatever the order of fields | "plans": [{"id": "i-2", "renews": "i-1"}, {"id": "i-1"}]
                    in another list, later                  | "plans": [{"id": "i-1", "services": [{"id": "s-1", "kind": "day-support", "needIds": ["n-1"]}]}], "needs": [{"id": "n-1"}]
                    in a dated register                     | "stays": {"completeThrough": "2025-06-30", "entries": [{"id": "s-1", "programType": "other", "enteredOn": "2025-04-01"}]}, "plans": [{"id": "i-1", "newStartDate": {"stayId": "s-1", "event": "entry", "establishedStart": "2025-04-01"}}]
                    in another plan                         | "changes": [], "reviewRequests": [], "plans": [{"id": "i-1", "reviews": [{"id": "v-1", "heldOn": "2025-04-01"}], "revisions": []}, {"id": "i-2", "reviews": [], "revisions": [{"id": "v-2", "because": ["v-1"]}]}]
                    of each kind of document                | "plans": [{"id": "i-1", "revisions": [{"id": "v-1"}]}], "annualPlans": [{"id": "a-1", "developedOn": "2025-04-01"}], "translations": [{"documentId": "i-1"}, {"documentId": "v-1"}, {"documentId": "a-1"}]
                    more than once                          | "needs": [{"id": "n-1"}], "limitations": [{"id": "l-1", "freedom": "food", "needIds": ["n-1", "n-1"]}]
                    """)
    void a_reference_finds_what_it_names(String where, String fields) {
        assertRight(where, fields);
    }

    @ParameterizedTest(name = "among {0} needs: {1}")
    @CsvSource({
        "100, 'the id \"neet-050\" (did you mean \"need-050\"?)'",
        "101, 'the id \"neet-050\"'", // too many to look at each
    })
    void the_nearest_id_is_suggested_where_there_are_at_most_a_hundred(int many, String found) {
        String needs = IntStream.rangeClosed(1, many)
                .mapToObj("{\"id\": \"need-%03d\"}"::formatted)
                .collect(Collectors.joining(", "));

        assertThat(problemsOf(
                                "\"needs\": [" + needs
                                        + "], \"limitations\": [{\"id\": \"l-1\", \"freedom\": \"food\", \"needIds\": [\"neet-050\"]}]")
                        .map(Problem::found))
                .containsExactly(found);
    }

    /** Neither the reader nor Jakarta Validation, which knows ids from a walk of its own, finds anything. */
    private static void assertRight(String what, String fields) {
        assertThat(problemsOf(fields)).as(what).isEmpty();
        assertThat(Provider.HIBERNATE.validate(read(fields).get())).as(what).isEmpty();
    }

    private static Seq<Problem> problemsOf(String fields) {
        Validation<Seq<Problem>, ServiceRecord> read = read(fields);
        return read.isValid() ? Array.empty() : read.getError();
    }

    private static Validation<Seq<Problem>, ServiceRecord> read(String fields) {
        return RecordJson.days()
                .read(("{\"format\": \"isp-record/1\", \"id\": \"r-1\", \"individual\": {\"id\": \"p-1\"}, " + fields
                                + "}")
                        .getBytes(UTF_8));
    }
}

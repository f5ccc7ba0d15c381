package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.AnnualPlanParts.ANNUAL_PLAN;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.FreeText;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.annual.AnnualPlan;
import org.openisp.core.annual.ContentItem;
import org.openisp.core.content.ActionStep;
import org.openisp.rules.Question;

@DisplayName("OAR 411-415-0070(10)(b) how an Annual Plan is developed")
class S10bContentClauseTest {

    private static final String AT = "/annualPlans/0/";
    private static final String AS_OF = "2025-06-30";

    private static void assertAnswer(String paragraph, ServiceRecord.Builder record, AnnualPlan plan, String expected) {
        ServiceRecord whole = record.annualPlans(Register.of(plan)).build();
        Row.assertOutcome(Ask.outcome(paragraph, ANNUAL_PLAN, whole, AS_OF), expected.replace("plan/", AT));
    }

    /** One action: what, and by whom. */
    private static Option<Seq<ActionStep>> action(String what, String who) {
        return Option.some(Array.of(ActionStep.builder()
                .what(Row.isRecorded(what) ? Option.some(new FreeText(what)) : Option.none())
                .responsibleIds(
                        Row.isRecorded(who)
                                ? Option.some(who.equals("none") ? Array.<String>empty() : Row.list(who))
                                : Option.none())
                .build()));
    }

    @Nested
    @DisplayName("(A) of an adult")
    class Adult {

        private static final String BORN = "1968-07-02";

        private AnnualPlan whole() {
            return AnnualPlanParts.whole("2025-03-03").withActions(action("a letter", "coordinator-1"));
        }

        @Test
        void one_with_all_five_parts() {
            for (String paragraph : Array.of(
                    "(10)(b)(A)",
                    "(10)(b)(A)(i)",
                    "(10)(b)(A)(ii)",
                    "(10)(b)(A)(iii)",
                    "(10)(b)(A)(iv)",
                    "(10)(b)(A)(v)")) {
                assertAnswer(paragraph, AnnualPlanParts.born(BORN), whole(), "MET");
            }
        }

        @ParameterizedTest(
                name = "living {0}, work {1}, support at work {2}, concerns {3}, needs {4}: {5} {6} {7} {8}, all {9}")
        @CsvSource(delimiter = '|', textBlock = """
                # living | work | at work | concerns | needs | (i)     | (ii)    | (iii)   | (iv)    | (A)
                yes      | yes  | yes     | yes      | yes   | MET     | MET     | MET     | MET     | MET
                no       | yes  | yes     | yes      | yes   | NOT_MET | MET     | MET     | MET     | NOT_MET
                yes      | no   | yes     | yes      | yes   | MET     | NOT_MET | MET     | MET     | NOT_MET
                yes      | yes  | no      | yes      | yes   | MET     | NOT_MET | MET     | MET     | NOT_MET
                yes      | yes  | yes     | no       | yes   | MET     | MET     | NOT_MET | MET     | NOT_MET
                yes      | yes  | yes     | yes      | no    | MET     | MET     | MET     | NOT_MET | NOT_MET
                -        | yes  | yes     | yes      | yes   | UNDETERMINED plan/livingSituation | MET | MET | MET | UNDETERMINED plan/livingSituation
                yes      | -    | yes     | yes      | yes   | MET | UNDETERMINED plan/employmentStatus | MET | MET | UNDETERMINED plan/employmentStatus
                yes      | yes  | -       | yes      | yes   | MET | UNDETERMINED plan/employmentSupportNeeds | MET | MET | UNDETERMINED plan/employmentSupportNeeds
                yes      | yes  | yes     | -        | yes   | MET | MET | UNDETERMINED plan/healthSafetyAndBehavior | MET | UNDETERMINED plan/healthSafetyAndBehavior
                yes      | yes  | yes     | yes      | -     | MET | MET | MET | UNDETERMINED plan/supportNeeds | UNDETERMINED plan/supportNeeds
                -        | no   | -       | yes      | yes   | UNDETERMINED plan/livingSituation | NOT_MET | MET | MET | NOT_MET
                """)
        void each_part(
                String living,
                String work,
                String atWork,
                String concerns,
                String needs,
                String i,
                String ii,
                String iii,
                String iv,
                String all) {
            AnnualPlan plan = whole().withLivingSituation(Row.noted(living))
                    .withEmploymentStatus(Row.noted(work))
                    .withEmploymentSupportNeeds(Row.noted(atWork))
                    .withHealthSafetyAndBehavior(Row.noted(concerns))
                    .withSupportNeeds(Row.noted(needs));

            assertAnswer("(10)(b)(A)(i)", AnnualPlanParts.born(BORN), plan, i);
            assertAnswer("(10)(b)(A)(ii)", AnnualPlanParts.born(BORN), plan, ii);
            assertAnswer("(10)(b)(A)(iii)", AnnualPlanParts.born(BORN), plan, iii);
            assertAnswer("(10)(b)(A)(iv)", AnnualPlanParts.born(BORN), plan, iv);
            assertAnswer("(10)(b)(A)", AnnualPlanParts.born(BORN), plan, all);
        }

        @ParameterizedTest(name = "(v) {0} by {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                a letter | coordinator-1          | MET
                a letter | coordinator-1 sister-1 | MET
                a letter | none                   | NOT_MET
                a letter | -                      | UNDETERMINED plan/actions/0/responsibleIds
                -        | coordinator-1          | UNDETERMINED plan/actions/0/what
                -        | none                   | NOT_MET
                """)
        void actions_and_by_whom(String what, String who, String expected) {
            AnnualPlan plan = AnnualPlanParts.whole("2025-03-03").withActions(action(what, who));

            assertAnswer("(10)(b)(A)(v)", AnnualPlanParts.born(BORN), plan, expected);
            assertAnswer("(10)(b)(A)", AnnualPlanParts.born(BORN), plan, expected);
        }

        @Test
        void every_action_is_somebody_s() {
            Seq<ActionStep> two = action("a letter", "coordinator-1")
                    .get()
                    .appendAll(action("a walk", "none").get());
            AnnualPlan plan = whole();

            assertAnswer("(10)(b)(A)(v)", AnnualPlanParts.born(BORN), plan.withActions(Option.some(two)), "NOT_MET");
            assertAnswer(
                    "(10)(b)(A)(v)",
                    AnnualPlanParts.born(BORN),
                    plan.withActions(Option.some(two.reverse())),
                    "NOT_MET");
        }

        @Test
        void without_actions() {
            AnnualPlan plan = AnnualPlanParts.whole("2025-03-03");

            assertAnswer("(10)(b)(A)(v)", AnnualPlanParts.born(BORN), plan, "UNDETERMINED plan/actions");
            assertAnswer(
                    "(10)(b)(A)(v)",
                    AnnualPlanParts.born(BORN),
                    plan.withActions(Option.some(Array.empty())),
                    "NOT_MET");
        }

        @Test
        void a_form_that_is_not_recorded_is_not_known() {
            assertAnswer(
                    "(10)(b)(A)",
                    AnnualPlanParts.born(BORN),
                    whole().withForm(Option.none()),
                    "UNDETERMINED plan/form");
        }

        @ParameterizedTest(name = "born {0}, developed {1}: {2}  ({3})")
        @CsvSource(delimiter = '|', textBlock = """
                # born     | developed  | without any content | why
                2007-03-03 | 2025-03-03 | NOT_MET             | 18 on that day
                2007-03-04 | 2025-03-03 | NOT_APPLICABLE      | a child on that day
                -          | 2025-03-03 | UNDETERMINED /individual/birthDate | which is not recorded
                1968-07-02 | 2024-10-25 | NOT_MET             | the first day of the first text that is held
                1968-07-02 | 2024-10-24 | UNDETERMINED        | the day before
                """)
        void by_the_age_and_the_text_of_the_day_on_which_it_was_developed(
                String born, String developed, String expected, String why) {
            AnnualPlan plan = AnnualPlanParts.whole(developed)
                    .withLivingSituation(Row.noted("no"))
                    .withActions(Option.some(Array.empty()));

            assertAnswer("(10)(b)(A)", AnnualPlanParts.born(born), plan, expected);
            assertAnswer("(10)(b)(A)(i)", AnnualPlanParts.born(born), plan, expected);
        }

        @Test
        void one_that_is_not_developed_yet_is_not_asked_about() {
            ServiceRecord record = AnnualPlanParts.born(BORN)
                    .annualPlans(Register.of(AnnualPlanParts.whole("2025-07-01")))
                    .build();

            assertThat(Ask.findings("(10)(b)(A)", record, Question.asOf(Some.day(AS_OF))))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("(B) of a child in family support")
    class Child {

        private static final String BORN = "2012-01-01";

        /** Items as {@code yes no -}; {@code none} said to be none; {@code ?} nothing recorded. */
        private AnnualPlan plan(String child, String parent, String items) {
            Option<Seq<ContentItem>> content = items.equals("?")
                    ? Option.none()
                    : Option.some(
                            items.equals("none")
                                    ? Array.empty()
                                    : Row.list(items)
                                            .map(word -> ContentItem.builder()
                                                    .item("(1)")
                                                    .content(Row.noted(word))
                                                    .build()));
            return AnnualPlanParts.developed(ANNUAL_PLAN, "2025-03-03")
                    .withChildTookPart(Row.said(child))
                    .withParentTookPart(Row.said(parent))
                    .withFamilySupportContent(content);
        }

        @ParameterizedTest(name = "child {0}, parent {1}, contents {2}: {3}")
        @CsvSource(delimiter = '|', textBlock = """
                yes | yes | yes yes | MET
                no  | yes | yes yes | NOT_MET
                yes | no  | yes yes | NOT_MET
                yes | yes | yes no  | NOT_MET
                yes | yes | no yes  | NOT_MET
                yes | yes | none    | NOT_MET
                -   | yes | yes yes | UNDETERMINED plan/childTookPart
                yes | -   | yes yes | UNDETERMINED plan/parentTookPart
                yes | yes | yes -   | UNDETERMINED plan/familySupportContent/1/content
                yes | yes | ?       | UNDETERMINED plan/familySupportContent
                no  | -   | ?       | NOT_MET
                """)
        void developed_with_child_and_parent(String child, String parent, String items, String expected) {
            assertAnswer(
                    "(10)(b)(B)",
                    AnnualPlanParts.born(BORN)
                            .fundingAuthorities(AnnualPlanParts.funding("family-support", "2024-01-01", "-")),
                    plan(child, parent, items),
                    expected);
        }

        @ParameterizedTest(name = "born {0}, {1} from {2} through {3}: {4}")
        @CsvSource(delimiter = '|', textBlock = """
                # born     | funded by      | from       | through    | without the child
                2007-03-04 | family-support | 2025-03-03 | -          | NOT_MET
                2007-03-03 | family-support | 2025-03-03 | -          | NOT_APPLICABLE
                2012-01-01 | family-support | 2025-03-04 | -          | NOT_APPLICABLE
                2012-01-01 | family-support | 2024-01-01 | 2025-03-03 | NOT_MET
                2012-01-01 | family-support | 2024-01-01 | 2025-03-02 | NOT_APPLICABLE
                2012-01-01 | none           | -          | -          | NOT_APPLICABLE
                2012-01-01 | k-plan         | 2024-01-01 | -          | NOT_APPLICABLE
                2012-01-01 | mt:family      | 2024-01-01 | -          | UNDETERMINED /fundingAuthorities
                2012-01-01 | -              | -          | -          | UNDETERMINED /fundingAuthorities
                -          | family-support | 2024-01-01 | -          | UNDETERMINED /individual/birthDate
                -          | none           | -          | -          | NOT_APPLICABLE
                """)
        void by_what_was_so_on_the_day_on_which_it_was_developed(
                String born, String authority, String from, String through, String expected) {
            assertAnswer(
                    "(10)(b)(B)",
                    AnnualPlanParts.born(born).fundingAuthorities(AnnualPlanParts.funding(authority, from, through)),
                    plan("no", "yes", "yes"),
                    expected);
        }
    }
}

package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openisp.core.Act;
import org.openisp.core.Noted;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.content.YearInReview;
import org.openisp.core.need.AssessmentKind;
import org.openisp.core.need.NeedsAssessment;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.rules.Question;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.PriorTo;

@DisplayName("MO-30, MO-31 review of the previous year and of assessments")
class C07LookBackGuideTest {

    private static final String MEETING = "2025-06-03";

    private static final Question STRICTLY = Cases.ASKED.reading(MissouriReadings.PRIOR_TO, PriorTo.STRICTLY_BEFORE);

    private static final NeedsAssessment ASSESSMENT = NeedsAssessment.builder()
            .id("assessment")
            .kind(AssessmentKind.FUNCTIONAL_NEEDS_ASSESSMENT)
            .submitted(Act.on(Guide.FINALIZED.minusMonths(2)))
            .build();

    /** A look back at assessments, supports and progress alike, where both requirements apply. */
    private static YearInReview.Builder reviewed(String reviewed) {
        return YearInReview.builder()
                .hasPreviousYear(Said.YES)
                .assessmentsReviewed(Told.act(reviewed))
                .progressReviewed(Told.act(reviewed))
                .ongoingNeeds(Noted.yes());
    }

    private static ServiceRecord.Builder record(Isp.Builder plan) {
        return Guide.record(plan.build()).needsAssessments(Register.of(ASSESSMENT));
    }

    private static ServiceRecord.Builder record(Isp.Builder plan, String meetings, YearInReview.Builder review) {
        return record(plan.meetings(Cases.meetings(meetings)).yearInReview(review.build()));
    }

    /** Both requirements ask for a review before the meeting: of assessments, and of supports and progress. */
    private static void assertBoth(ServiceRecord.Builder record, Question question, String expected) {
        Cases.assertAnswer(
                Cases.answer(record.build(), question, "MO-30"), expected.replace("*", "assessmentsReviewed"));
        Cases.assertAnswer(Cases.answer(record.build(), question, "MO-31"), expected.replace("*", "progressReviewed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MO-30", "MO-31"})
    void plans_that_are_not_recorded_are_not_known(String id) {
        Cases.assertAsksForPlans(id, "SHOULD");
    }

    @ParameterizedTest(name = "reviewed {0}, meetings {1}: {2}; strictly before: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-02     | 2025-06-03            | MET     | MET
            2025-06-03     | 2025-06-03            | MET     | NOT_MET
            2025-06-04     | 2025-06-03            | NOT_MET | NOT_MET
            2025-05-25     | 2025-06-03 2025-05-20 | NOT_MET | NOT_MET
            2025-05-20     | 2025-06-03 2025-05-20 | MET     | NOT_MET
            2025-05-19     | 2025-05-20 2025-06-03 | MET     | MET
            2016-01-04     | 2025-06-03            | MET     | MET
            2025-09-02     | 2025-06-03            | NOT_MET | NOT_MET
            not 2025-06-03 | 2025-06-03            | NOT_MET | NOT_MET
            not 2025-09-01 | 2025-06-03            | NOT_MET | NOT_MET
            not 2025-06-02 | 2025-06-03            | UNDETERMINED /plans/0/yearInReview/* | NOT_MET
            not 2025-06-01 | 2025-06-03            | UNDETERMINED /plans/0/yearInReview/* | UNDETERMINED /plans/0/yearInReview/*
            -              | 2025-06-03            | UNDETERMINED /plans/0/yearInReview/* | UNDETERMINED /plans/0/yearInReview/*
            2025-09-01     | 2025-09-01            | MET     | NOT_MET
            """)
    void a_review_comes_before_the_first_meeting(String reviewed, String meetings, String byDefault, String strictly) {
        ServiceRecord.Builder record = record(Guide.plan(), meetings, reviewed(reviewed));

        assertBoth(record, Cases.ASKED, byDefault);
        assertBoth(record, STRICTLY, strictly);
    }

    @ParameterizedTest(name = "reviewed {0}: {1}")
    @CsvSource({"2025-06-03, it was on the day of the meeting", "2025-06-04, it was after the meeting"})
    void read_strictly_the_answer_tells_what_was_on_the_day_from_what_was_after_it(String reviewed, String because) {
        ServiceRecord record = record(Guide.plan(), MEETING, reviewed(reviewed)).build();

        for (String id : List.of("MO-30", "MO-31")) {
            assertThat(Cases.answer(record, STRICTLY, id).because()).isEqualTo(because);
        }
    }

    @ParameterizedTest(name = "{0}, reviewed {1}, meetings {2}: {3}")
    @CsvSource({
        "draft, 2025-09-01, none, MET",
        "draft, 2025-09-02, none, PENDING",
        "draft, not 2025-09-01, none, PENDING",
        "draft, not 2025-08-31, none, UNDETERMINED /plans/0/yearInReview/*",
        "draft, -, none, UNDETERMINED /plans/0/yearInReview/*",
        "draft, 2025-09-01, 2025-09-02, MET",
        "draft, not 2025-09-01, 2025-09-02, PENDING",
        "draft, 2025-09-05, 2025-09-09, PENDING",
        "in use, 2025-06-02, none, MET",
        "in use, not 2025-09-01, none, PENDING",
        "without days, not 2025-09-01, none, PENDING",
    })
    void before_a_meeting_is_held_there_is_time(String plan, String reviewed, String meetings, String expected) {
        assertBoth(record(Cases.plan(plan), meetings, reviewed(reviewed)), Cases.ASKED, expected);
    }

    @ParameterizedTest(name = "{0}, reviewed {1} and met 2025-08-20: {2}")
    @CsvSource({"draft, 2025-08-21, NOT_MET", "draft, 2025-08-20, MET", "without days, 2025-08-21, NOT_MET"})
    void once_a_meeting_is_held_it_is_too_late_for_a_draft_as_well(String plan, String reviewed, String expected) {
        assertBoth(record(Cases.plan(plan), "2025-08-20", reviewed(reviewed)), Cases.ASKED, expected);
    }

    @ParameterizedTest(name = "meetings complete through {0}")
    @ValueSource(strings = {"-", "2025-08-31"})
    void whether_a_meeting_was_held_is_not_known(String completeThrough) {
        Isp.Builder plan = Guide.plan()
                .meetings(Cases.register(Cases.meetings("none").entries(), completeThrough))
                .yearInReview(reviewed("not 2025-09-01").build());

        assertBoth(record(plan), Cases.ASKED, "UNDETERMINED /plans/0/meetings");
    }

    @Test
    void meetings_that_are_complete_through_the_day_asked_about_are_known() {
        Isp.Builder plan = Guide.plan()
                .meetings(Cases.meetings("none").completeThrough(Guide.DAY))
                .yearInReview(reviewed("not 2025-09-01").build());

        assertBoth(record(plan), Cases.ASKED, "PENDING");
    }

    @Nested
    @DisplayName("MO-30 assessments")
    class Assessments {

        private static ServiceRecord.Builder late(Register<NeedsAssessment> assessments) {
            return record(Guide.plan(), MEETING, reviewed("2025-06-04")).needsAssessments(assessments);
        }

        @Test
        void nothing_recorded_about_the_look_back_is_not_known() {
            Cases.assertAnswer(
                    "MO-30",
                    record(Guide.plan().meetings(Cases.meetings(MEETING))),
                    "UNDETERMINED /plans/0/yearInReview");
        }

        @ParameterizedTest(name = "no assessments, complete through {0}: {1}")
        @CsvSource({
            "record, NOT_APPLICABLE",
            "2025-06-03, NOT_APPLICABLE",
            "2025-06-02, UNDETERMINED /needsAssessments",
            "-, UNDETERMINED /needsAssessments",
        })
        void where_nothing_was_assessed_there_is_nothing_to_review(String completeThrough, String expected) {
            Register<NeedsAssessment> none =
                    Cases.register(Register.<NeedsAssessment>of().entries(), completeThrough);

            Cases.assertAnswer("MO-30", late(none), expected);
        }

        @ParameterizedTest(name = "submitted {0}: {1}")
        @CsvSource({
            "2025-06-03, NOT_MET",
            "2025-06-04, NOT_APPLICABLE",
            "2025-09-02, NOT_APPLICABLE",
            "not 2025-06-03, NOT_APPLICABLE",
            "not 2025-06-02, UNDETERMINED /needsAssessments/0/submitted",
            "-, UNDETERMINED /needsAssessments/0/submitted",
        })
        void an_assessment_after_the_meeting_could_not_be_reviewed_before_it(String submitted, String expected) {
            NeedsAssessment assessment = ASSESSMENT.withSubmitted(Told.act(submitted));

            Cases.assertAnswer("MO-30", late(Register.of(assessment)), expected);
        }

        @ParameterizedTest(name = "submitted {0}: {1}")
        @CsvSource({
            "2025-06-02, NOT_MET",
            "2025-06-03, NOT_APPLICABLE",
            "not 2025-06-02, NOT_APPLICABLE",
            "not 2025-06-01, UNDETERMINED /needsAssessments/0/submitted",
        })
        void read_strictly_nor_could_one_of_the_day_of_the_meeting(String submitted, String expected) {
            ServiceRecord record = late(Register.of(ASSESSMENT.withSubmitted(Told.act(submitted))))
                    .build();

            Cases.assertAnswer(Cases.answer(record, STRICTLY, "MO-30"), expected);
        }

        @Test
        void read_strictly_a_register_need_be_complete_through_the_day_before_the_meeting() {
            Register<NeedsAssessment> none = Register.<NeedsAssessment>of().completeThrough(LocalDate.of(2025, 6, 2));

            Cases.assertAnswer(Cases.answer(late(none).build(), STRICTLY, "MO-30"), "NOT_APPLICABLE");
        }

        @Test
        void an_assessment_of_a_later_day_has_not_happened() {
            NeedsAssessment later = ASSESSMENT.withSubmitted(Act.on(Guide.DAY.plusDays(1)));

            Cases.assertAnswer("MO-30", late(Register.of(later)), "NOT_APPLICABLE");
        }

        @Test
        void an_incomplete_register_still_tells_of_an_assessment() {
            Cases.assertAnswer("MO-30", late(Register.of(ASSESSMENT).completeThrough(Guide.FINALIZED)), "NOT_MET");
        }

        @Test
        void that_progress_was_not_reviewed_is_no_matter_of_assessments() {
            YearInReview.Builder onlyAssessments = reviewed(MEETING).progressReviewed(Told.act("not 2025-09-01"));

            Cases.assertAnswer("MO-30", record(Guide.plan(), MEETING, onlyAssessments), "MET");
        }
    }

    @Nested
    @DisplayName("MO-31 supports and progress")
    class Progress {

        @ParameterizedTest(name = "previous year {0}, renews {1}, {2}: {3}")
        @CsvSource({
            "yes, -, -, NOT_MET",
            "no, -, -, NOT_APPLICABLE",
            "-, isp-2024, -, NOT_MET",
            "-, -, ANNUAL, NOT_MET",
            "-, -, INITIAL, NOT_APPLICABLE",
            "-, isp-2024, ANNUAL, NOT_MET",
            "yes, -, INITIAL, NOT_MET",
            "no, -, ANNUAL, NOT_APPLICABLE",
            "no, isp-2024, -, NOT_APPLICABLE",
            "-, -, -, UNDETERMINED /plans/0/yearInReview/hasPreviousYear /plans/0/kind",
        })
        void it_is_asked_where_there_was_a_year_before(
                String hasPreviousYear, String renews, String kind, String expected) {
            Isp.Builder plan =
                    Guide.plan().renews(Told.word(renews)).kind(Told.word(kind).map(IspKind::valueOf));
            YearInReview.Builder late = reviewed("2025-06-04").hasPreviousYear(Told.said(hasPreviousYear));

            Cases.assertAnswer("MO-31", record(plan, MEETING, late), expected);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"ANNUAL, UNDETERMINED /plans/0/yearInReview", "INITIAL, NOT_APPLICABLE"})
        void nothing_is_recorded_about_the_look_back(String kind, String expected) {
            Isp.Builder plan = Guide.plan().kind(IspKind.valueOf(kind)).meetings(Cases.meetings(MEETING));

            Cases.assertAnswer("MO-31", record(plan), expected);
        }

        @ParameterizedTest(name = "reviewed {0}, meetings {1}, ongoing needs {2}: {3}")
        @CsvSource({
            "2025-06-03, 2025-06-03, yes, MET",
            "2025-06-03, 2025-06-03, no, NOT_MET",
            "2025-06-03, 2025-06-03, -, UNDETERMINED /plans/0/yearInReview/ongoingNeeds",
            "2025-06-04, 2025-06-03, -, NOT_MET",
            "-, 2025-06-03, no, NOT_MET",
            "2025-06-03, none, yes, MET",
            "2025-06-03, none, no, PENDING",
            "2025-06-03, none, -, UNDETERMINED /plans/0/yearInReview/ongoingNeeds",
        })
        void needs_that_go_on_are_told(String reviewed, String meetings, String ongoing, String expected) {
            YearInReview.Builder review = reviewed(reviewed).ongoingNeeds(Told.noted(ongoing));

            Cases.assertAnswer("MO-31", record(Guide.plan(), meetings, review), expected);
        }

        @ParameterizedTest(name = "meetings complete through {0}: {1}")
        @CsvSource({
            "2025-09-01, PENDING",
            "2025-08-31, UNDETERMINED /plans/0/meetings",
            "-, UNDETERMINED /plans/0/meetings",
        })
        void a_review_that_tells_of_no_needs_may_have_come_before_a_meeting_that_is_not_known(
                String completeThrough, String expected) {
            Isp.Builder plan = Guide.plan()
                    .meetings(Cases.register(Cases.meetings("none").entries(), completeThrough))
                    .yearInReview(
                            reviewed("2025-06-02").ongoingNeeds(Noted.no()).build());

            Cases.assertAnswer("MO-31", record(plan), expected);
        }

        @Test
        void that_assessments_were_not_reviewed_is_no_matter_of_progress() {
            YearInReview.Builder onlyProgress = reviewed(MEETING).assessmentsReviewed(Told.act("not 2025-09-01"));

            Cases.assertAnswer("MO-31", record(Guide.plan(), MEETING, onlyProgress), "MET");
        }
    }
}

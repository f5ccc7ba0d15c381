package org.openisp.rules.missouri.ispguide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Register;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.BirthDate;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.BirthdayOnFebruary29;
import org.openisp.rules.Outcome;
import org.openisp.rules.Question;
import org.openisp.rules.Strength;
import org.openisp.rules.missouri.MissouriReadings;
import org.openisp.rules.missouri.MissouriReadings.OwnSignature;
import org.openisp.rules.missouri.MissouriReadings.SeveralGuardians;

/**
 * A signature of a table is {@code capacity/person/day}, a representative {@code kind/person/period}. The plan in use was
 * finalized on 2025-06-10, the day of which the guardians are asked.
 */
@DisplayName("MO-10 signed by the individual or the guardian, MO-11 by the guardian")
class A5SignaturesGuideTest {

    private static final Question NOW = Question.asOf(Guide.DAY);
    private static final Question BOTH_SIGN = NOW.reading(MissouriReadings.OWN_SIGNATURE, OwnSignature.REQUIRED);

    private static final String GUARDIAN = "court-appointed-guardian/sue/2020-01-01..";
    private static final String TWO_GUARDIANS = GUARDIAN + " court-appointed-guardian/max/2020-01-01..";
    private static final String GUARDIAN_SIGNED = "legal-representative/sue/2025-06-08";
    private static final String INDIVIDUAL_SIGNED = "individual/person/2025-06-09";

    private static Signature signature(String words) {
        Seq<String> told = Told.parts(words, "/");
        return Signature.builder()
                .capacity(new Capacity(told.get(0)))
                .personId(Told.word(told.get(1)))
                .signedOn(Told.day(told.get(2)))
                .build();
    }

    private static Representative representative(String words) {
        Seq<String> told = Told.parts(words, "/");
        return Representative.builder()
                .kind(new RepresentativeKind(told.get(0)))
                .personId(told.get(1))
                .period(Told.word(told.get(2)).map(Told::period))
                .build();
    }

    private static Isp.Builder signed(Isp.Builder plan, String completeThrough, String signatures) {
        return plan.signing(Signing.builder()
                .signatures(Told.register(
                        completeThrough,
                        Told.list(signatures, A5SignaturesGuideTest::signature).getOrElse(Array.empty())))
                .build());
    }

    private static ServiceRecord record(Isp.Builder plan, String representatives, String signatures) {
        return Guide.record(signed(plan, "record", signatures).build())
                .representatives(Told.list(representatives, A5SignaturesGuideTest::representative))
                .build();
    }

    private static ServiceRecord record(String representatives, String signatures) {
        return record(Guide.plan(), representatives, signatures);
    }

    private static Outcome authorized(ServiceRecord record, Question question, Strength strength) {
        return Told.only(Guide.answers(record, question, "MO-10")
                .filter(finding -> finding.requirement().strength() == strength));
    }

    private static Outcome authorized(ServiceRecord record) {
        return authorized(record, NOW, Strength.MUST);
    }

    private static Outcome own(ServiceRecord record) {
        return authorized(record, NOW, Strength.EXPECTED);
    }

    private static Outcome byGuardian(ServiceRecord record) {
        return Guide.answer(record, "MO-11", "plan", Guide.PLAN);
    }

    @ParameterizedTest(name = "plan in {0}, signed by {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # plan  | signatures                                | asked 2025-09-01               | why
            use     | individual/person/2025-06-09              | MET                            | signed
            use     | individual/-/2025-06-09                   | MET                            | who it was follows from the capacity
            use     | individual/person/2025-08-30              | MET                            | after the first day of the plan
            use     | individual/person/2025-09-01              | MET                            | today
            use     | individual/person/2025-09-02              | NOT_MET                        | tomorrow
            use     | individual/person/-                       | MET                            | without a day
            use     | individual/sue/2025-06-09                 | NOT_MET                        | somebody else
            use     | participant/person/2025-06-09             | NOT_MET                        | in another capacity
            use     | designated-representative/sue/2025-06-09  | NOT_MET                        | in another capacity
            use     | legal-representative/sue/2025-06-09       | NOT_MET                        | there is no guardian
            use     | case-manager/-/2025-06-09                 | NOT_MET                        | in another capacity
            use     | none                                      | NOT_MET                        | nobody
            draft   | individual/person/2025-08-09              | MET                            | signed
            draft   | none                                      | PENDING                        | still being written
            draft   | case-manager/-/2025-08-09                 | PENDING                        | a signature does not bring it into use
            unknown | individual/person/2025-08-09              | MET                            | signed
            unknown | none                                      | UNDETERMINED /plans/0/startsOn | in use or not is not known
            """)
    void without_a_guardian_the_individual_signs(String plan, String signatures, String expected, String why) {
        ServiceRecord record = record(Told.planIn(plan), "none", signatures);

        Told.assertAnswer(authorized(record), expected);
        Told.assertAnswer(own(record), "NOT_APPLICABLE");
        Told.assertAnswer(byGuardian(record), "NOT_APPLICABLE");
    }

    @ParameterizedTest(name = "signed by {0}: {1}, the own signature {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # signatures                                                    | MO-10, MO-11 | own     | why
            legal-representative/sue/2025-06-08                              | MET     | NOT_MET | the guardian
            legal-representative/-/2025-06-08                                | MET     | NOT_MET | who it was is not recorded
            legal-representative/sue/-                                       | MET     | NOT_MET | without a day
            legal-representative/sue/2025-09-01                              | MET     | NOT_MET | today
            legal-representative/sue/2025-09-02                              | NOT_MET | NOT_MET | tomorrow
            legal-representative/max/2025-06-08                              | NOT_MET | NOT_MET | somebody else
            designated-representative/sue/2025-06-08                         | NOT_MET | NOT_MET | in another capacity
            individual/person/2025-06-09                                     | NOT_MET | MET     | the individual alone
            individual/person/2025-06-09 legal-representative/sue/2025-06-08 | MET     | MET     | both
            individual/max/2025-06-09 legal-representative/sue/2025-06-08    | MET     | NOT_MET | somebody else
            individual/-/- legal-representative/-/-                          | MET     | MET     | nothing but capacities
            individual/person/2025-09-02 legal-representative/sue/2025-06-08 | MET     | NOT_MET | tomorrow
            none                                                             | NOT_MET | NOT_MET | nobody
            """)
    void where_there_is_a_guardian_the_guardian_signs(String signatures, String expected, String own, String why) {
        ServiceRecord record = record(GUARDIAN, signatures);

        Told.assertAnswer(authorized(record), expected);
        Told.assertAnswer(byGuardian(record), expected);
        Told.assertAnswer(own(record), own);
    }

    @Test
    void the_answer_tells_who_did_not_sign() {
        assertThat(authorized(record("none", "none")).because()).isEqualTo("the individual did not sign");
        assertThat(authorized(record(GUARDIAN, INDIVIDUAL_SIGNED)).because()).isEqualTo("the guardian did not sign");
        assertThat(authorized(record(GUARDIAN, GUARDIAN_SIGNED), BOTH_SIGN, Strength.MUST)
                        .because())
                .isEqualTo("the individual did not sign");
    }

    @ParameterizedTest(name = "plan in {0}: {1}")
    @CsvSource({"draft, PENDING", "unknown, UNDETERMINED /plans/0/startsOn"})
    void a_plan_that_is_not_in_use_may_still_be_signed(String plan, String expected) {
        ServiceRecord record = record(Told.planIn(plan), GUARDIAN, "none");

        Told.assertAnswer(authorized(record), expected);
        Told.assertAnswer(byGuardian(record), expected);
        Told.assertAnswer(own(record), expected);
    }

    @ParameterizedTest(name = "complete through {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-09-01 | NOT_MET
            2025-08-31 | UNDETERMINED /plans/0/signing/signatures
            -          | UNDETERMINED /plans/0/signing/signatures
            """)
    void that_nobody_signed_is_known_only_from_a_complete_register(String completeThrough, String expected) {
        Isp plan = signed(Guide.plan(), completeThrough, "none").build();
        ServiceRecord.Builder record = Guide.record(plan);
        ServiceRecord free = record.representatives(Array.empty()).build();
        ServiceRecord guarded =
                record.representatives(Array.of(representative(GUARDIAN))).build();

        Told.assertAnswer(authorized(free), expected);
        Told.assertAnswer(authorized(guarded), expected);
        Told.assertAnswer(byGuardian(guarded), expected);
        Told.assertAnswer(own(guarded), expected);
    }

    @Test
    void a_capacity_of_somebody_else_may_be_any() {
        Told.assertAnswer(
                authorized(record("none", "mo:self/person/2025-06-09")),
                "UNDETERMINED /plans/0/signing/signatures/0/capacity");
        Told.assertAnswer(
                byGuardian(record(GUARDIAN, "mo:conservator/sue/2025-06-09")),
                "UNDETERMINED /plans/0/signing/signatures/0/capacity");
    }

    @ParameterizedTest(name = "{0}: {1}, MO-11 {2}, own {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # representatives, asked of 2025-06-10                             | MO-10        | MO-11          | own            | only the individual signed
            court-appointed-guardian/sue/2025-06-10..                          | NOT_MET      | NOT_MET        | MET            | the first day
            court-appointed-guardian/sue/2025-06-11..                          | MET          | NOT_APPLICABLE | NOT_APPLICABLE | the day before
            court-appointed-guardian/sue/2020-01-01..2025-06-10                | NOT_MET      | NOT_MET        | MET            | the last day
            court-appointed-guardian/sue/2020-01-01..2025-06-09                | MET          | NOT_APPLICABLE | NOT_APPLICABLE | the day after
            court-appointed-guardian/sue/-                                     | UNDETERMINED | UNDETERMINED   | UNDETERMINED   | perhaps on that day
            mo:conservator/sue/2020-01-01..                                    | UNDETERMINED | UNDETERMINED   | UNDETERMINED   | a word of somebody else
            mo:conservator/sue/2025-06-11..                                    | MET          | NOT_APPLICABLE | NOT_APPLICABLE | whatever it is, on other days
            health-care-representative/sue/2020-01-01..                        | MET          | NOT_APPLICABLE | NOT_APPLICABLE | no guardian
            designated-representative/sue/2020-01-01..                         | MET          | NOT_APPLICABLE | NOT_APPLICABLE | no guardian
            parent/sue/2020-01-01..                                            | MET          | NOT_APPLICABLE | NOT_APPLICABLE | the parent of an adult
            parent/mum/2020-01-01.. court-appointed-guardian/sue/2020-01-01..  | NOT_MET      | NOT_MET        | MET            | one of them
            court-appointed-guardian/sue/2020-01-01.. mo:ward/max/-            | NOT_MET      | NOT_MET        | MET            | and perhaps another
            """)
    void guardians_are_those_of_the_day_of_the_plan(
            String representatives, String authorized, String byGuardian, String own, String why) {
        ServiceRecord record = record(representatives, INDIVIDUAL_SIGNED);

        Told.assertAnswer(authorized(record), authorized);
        Told.assertAnswer(byGuardian(record), byGuardian);
        Told.assertAnswer(own(record), own);
    }

    @ParameterizedTest(name = "{0}: {1} is missing")
    @CsvSource(delimiter = '|', textBlock = """
            court-appointed-guardian/sue/-  | /representatives/0/period
            mo:conservator/sue/2020-01-01.. | /representatives/0/kind
            -                               | /representatives
            """)
    void what_would_tell_whether_there_is_a_guardian_is_named(String representatives, String missing) {
        ServiceRecord individual = record(representatives, INDIVIDUAL_SIGNED);
        ServiceRecord guardian = record(representatives, GUARDIAN_SIGNED);

        Told.assertAnswer(authorized(individual), "UNDETERMINED " + missing);
        Told.assertAnswer(authorized(guardian), "UNDETERMINED " + missing);
        Told.assertAnswer(byGuardian(individual), "UNDETERMINED " + missing);
        Told.assertAnswer(own(individual), "UNDETERMINED " + missing);
    }

    @Test
    void whether_there_is_a_guardian_does_not_matter_where_both_signed_or_nobody() {
        String both = "individual/-/2025-06-09 legal-representative/-/2025-06-08";

        Told.assertAnswer(authorized(record("-", both)), "MET");
        Told.assertAnswer(authorized(record("-", "none")), "NOT_MET");
    }

    @ParameterizedTest(name = "{0}, signed by {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # representatives                              | signatures | MO-10                              | why
            court-appointed-guardian/sue/-                 | person sue | MET                                | sue, or else the individual
            mo:conservator/sue/2020-01-01..                | person sue | MET                                | sue, or else the individual
            court-appointed-guardian/sue/-                 | person max | UNDETERMINED /representatives/0/period | perhaps sue
            court-appointed-guardian/sue/- mo:ward/max/-   | person max | UNDETERMINED /representatives/0/period | perhaps sue, and not max
            court-appointed-guardian/sue/- mo:ward/max/-   | person sue max | MET                            | whoever of them it is
            court-appointed-guardian/sue/-                 | sue        | UNDETERMINED /representatives/0/period | perhaps nobody but the individual
            -                                              | person sue | UNDETERMINED /representatives      | perhaps somebody else
            """)
    void who_of_those_that_signed_has_to_does_not_matter(
            String representatives, String signers, String expected, String why) {
        String signatures = Told.parts(signers, " ")
                .map(who ->
                        who.equals(Guide.PERSON) ? INDIVIDUAL_SIGNED : "legal-representative/" + who + "/2025-06-08")
                .mkString(" ");

        Told.assertAnswer(authorized(record(representatives, signatures)), expected);
    }

    @Test
    void whether_a_parent_is_one_of_a_minor_does_not_matter_where_the_individual_signed_as_well() {
        String both = INDIVIDUAL_SIGNED + " " + GUARDIAN_SIGNED;

        Told.assertAnswer(authorized(born("-", "parent/sue/2007-06-11..", both)), "MET");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ONE_SIGNS, NOT_MET", "EACH_SIGNS, NOT_MET"})
    void where_nobody_signed_it_does_not_matter_who_has_to(SeveralGuardians reading, String expected) {
        Question question = NOW.reading(MissouriReadings.SEVERAL_GUARDIANS, reading);

        Told.assertAnswer(
                authorized(record("court-appointed-guardian/sue/-", "none"), question, Strength.MUST), expected);
    }

    @ParameterizedTest(name = "finalized {0}, from {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # finalized | starts     | guardian from 2025-07-01 on, only the guardian signed
            2025-06-10  | 2025-07-01 | NOT_MET
            2025-07-01  | 2025-07-02 | MET
            -           | 2025-07-01 | MET
            -           | 2025-06-30 | NOT_MET
            2025-09-02  | 2025-06-30 | NOT_MET
            2025-09-02  | 2025-07-01 | MET
            -           | -          | MET
            """)
    void the_day_of_the_plan_is_that_on_which_it_was_finalized_or_else_its_first(
            String finalized, String starts, String expected) {
        Isp.Builder plan =
                Isp.builder().id(Guide.PLAN).finalizedOn(Told.day(finalized)).startsOn(Told.day(starts));

        Told.assertAnswer(
                authorized(record(plan, "court-appointed-guardian/sue/2025-07-01..", GUARDIAN_SIGNED)), expected);
    }

    @ParameterizedTest(name = "guardian from {0}: {1}")
    @CsvSource({"2025-09-01, MET", "2025-09-02, UNDETERMINED /plans/0/startsOn"})
    void a_plan_without_days_is_of_the_day_asked_about(String from, String expected) {
        Told.assertAnswer(
                authorized(
                        record(Told.planIn("unknown"), "court-appointed-guardian/sue/" + from + "..", GUARDIAN_SIGNED)),
                expected);
    }

    private static ServiceRecord born(String birthDate, String representatives, String signatures) {
        return record(representatives, signatures)
                .withIndividual(Guide.adult()
                        .birthDate(Told.day(birthDate).map(BirthDate::new))
                        .build());
    }

    @ParameterizedTest(name = "born {0}, {1}: {2}, MO-11 {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # born     | representative                       | MO-10   | MO-11          | a parent or guardian signed
            2015-03-05 | parent/sue/2015-03-05..                   | MET     | MET            | a child
            2015-03-05 | court-appointed-guardian/sue/2020-01-01.. | MET     | MET            | a ward
            2015-03-05 | health-care-representative/sue/2020-01-01.. | JUDGMENT | NOT_APPLICABLE | no guardian, and who signs for a child is open
            2007-06-11 | parent/sue/2007-06-11..                   | MET     | MET            | the last day before the birthday
            2007-06-10 | parent/sue/2007-06-10..                   | NOT_MET | NOT_APPLICABLE | the birthday
            1990-03-05 | parent/sue/1990-03-05..                   | NOT_MET | NOT_APPLICABLE | an adult
            -          | court-appointed-guardian/sue/2020-01-01.. | MET     | MET            | of either age
            -          | none                                      | UNDETERMINED /individual/birthDate | NOT_APPLICABLE | perhaps a child, for whom nobody signs
            -          | parent/sue/2007-06-11..                   | UNDETERMINED /individual/birthDate | UNDETERMINED /individual/birthDate | perhaps an adult
            """)
    void for_a_minor_a_parent_signs(
            String birthDate, String representatives, String authorized, String byGuardian, String why) {
        ServiceRecord record = born(birthDate, representatives, GUARDIAN_SIGNED);

        Told.assertAnswer(authorized(record), authorized);
        Told.assertAnswer(byGuardian(record), byGuardian);
    }

    @ParameterizedTest(name = "born {0}, {1}, signed by {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # born     | representative | signatures                   | MO-10                              | why
            2015-03-05 | none           | individual/person/2025-06-09 | JUDGMENT                           | who signs for a child is open
            -          | none           | individual/person/2025-06-09 | UNDETERMINED /individual/birthDate | perhaps a child
            -          | none           | none                         | UNDETERMINED /individual/birthDate | perhaps a child
            1990-03-05 | none           | none                         | NOT_MET                            | an adult
            -          | parent/sue/2015-03-05.. | none                | NOT_MET                            | the mother of a child, or the adult
            -          | parent/sue/2025-06-11.. | none                | UNDETERMINED /individual/birthDate | perhaps a child without a parent on the day
            2015-03-05 | -              | none                         | UNDETERMINED /representatives      | nobody may be there to sign
            -          | -              | none                         | UNDETERMINED /representatives      | nobody may be there to sign
            1990-03-05 | -              | none                         | NOT_MET                            | somebody has to sign
            """)
    void whether_nobody_can_sign_for_a_child_may_not_be_known(
            String birthDate, String representatives, String signatures, String expected, String why) {
        Told.assertAnswer(authorized(born(birthDate, representatives, signatures)), expected);
    }

    @ParameterizedTest(name = "{0}: {1}, MO-29 {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # representatives                         | MO-10                         | MO-29, a reason is documented, nobody signed
            none                                      | JUDGMENT                      | JUDGMENT
            court-appointed-guardian/sue/2020-01-01.. | NOT_MET                       | NOT_MET
            -                                         | UNDETERMINED /representatives | UNDETERMINED /representatives
            """)
    void a_reason_for_not_signing_serves_where_there_is_no_guardian(
            String representatives, String authorized, String dated) {
        InabilityToSign unable = InabilityToSign.builder()
                .reason(InabilityReason.OWN.head())
                .documentedOn(Guide.FINALIZED)
                .build();
        Isp.Builder plan = Guide.plan()
                .signing(Signing.builder()
                        .signatures(Register.of())
                        .inabilities(Array.of(unable))
                        .build());
        ServiceRecord record = Guide.record(plan.build())
                .representatives(Told.list(representatives, A5SignaturesGuideTest::representative))
                .build();

        Told.assertAnswer(authorized(record), authorized);
        Told.assertAnswer(Guide.answer(record, "MO-29", "individual or guardian"), dated);
    }

    @ParameterizedTest(name = "max is guardian {0}, signed on {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # from, through        | signed     | MO-10, MO-11, sue was guardian on the day of the plan | why
            2025-08-01..           | 2025-08-10 | MET                                               | appointed since
            2025-08-01..           | -          | UNDETERMINED /plans/0/signing/signatures/0/signedOn | perhaps after that
            2025-08-01..2025-08-05 | -          | UNDETERMINED /plans/0/signing/signatures/0/signedOn | perhaps on such a day
            2025-09-02..           | -          | NOT_MET                                           | not appointed yet
            2020-01-01..2025-06-09 | -          | NOT_MET                                           | no longer guardian
            2020-01-01..           | -          | MET                                               | guardian as well
            """)
    void a_signature_without_a_day_may_be_of_the_time_of_a_later_guardian(
            String period, String signedOn, String expected, String why) {
        ServiceRecord record =
                record(GUARDIAN + " court-appointed-guardian/max/" + period, "legal-representative/max/" + signedOn);

        Told.assertAnswer(authorized(record), expected);
        Told.assertAnswer(byGuardian(record), expected);
    }

    @ParameterizedTest(name = "finalized {0}, birthday {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # finalized | birthday    | born 2008-02-29, a parent signed
            2026-02-27  | MARCH_1     | MET
            2026-02-28  | MARCH_1     | MET
            2026-03-01  | MARCH_1     | NOT_APPLICABLE
            2026-02-27  | FEBRUARY_28 | MET
            2026-02-28  | FEBRUARY_28 | NOT_APPLICABLE
            2026-03-01  | FEBRUARY_28 | NOT_APPLICABLE
            """)
    void a_birthday_on_the_leap_day_may_be_read_in_two_ways(
            String finalized, BirthdayOnFebruary29 birthday, String expected) {
        Isp plan = signed(Guide.plan(), "record", GUARDIAN_SIGNED)
                .finalizedOn(LocalDate.parse(finalized))
                .startsOn(LocalDate.of(2026, 3, 2))
                .endsOn(LocalDate.of(2027, 3, 1))
                .build();
        ServiceRecord record =
                born("2008-02-29", "parent/sue/2008-02-29..", GUARDIAN_SIGNED).withPlans(Register.of(plan));
        Question question =
                Question.asOf(LocalDate.of(2026, 4, 1)).reading(MissouriReadings.BIRTHDAY_ON_FEBRUARY_29, birthday);

        Told.assertAnswer(Told.asked(record, question, "MO-11"), expected);
    }

    @ParameterizedTest(name = "signed by {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # signatures                                                     | the own signature is required
            legal-representative/sue/2025-06-08                              | NOT_MET
            individual/person/2025-06-09                                     | NOT_MET
            individual/person/2025-06-09 legal-representative/sue/2025-06-08 | MET
            individual/person/2025-09-02 legal-representative/sue/2025-06-08 | NOT_MET
            """)
    void the_own_signature_may_be_read_as_required(String signatures, String expected) {
        ServiceRecord record = record(GUARDIAN, signatures);

        Told.assertAnswer(authorized(record, BOTH_SIGN, Strength.MUST), expected);
        Told.assertAnswer(authorized(record, BOTH_SIGN, Strength.EXPECTED), "NOT_APPLICABLE");
    }

    @Test
    void so_read_it_changes_nothing_for_the_guardian_nor_without_one() {
        Told.assertAnswer(Told.asked(record(GUARDIAN, GUARDIAN_SIGNED), BOTH_SIGN, "MO-11"), "MET");
        Told.assertAnswer(authorized(record("none", INDIVIDUAL_SIGNED), BOTH_SIGN, Strength.MUST), "MET");
        Told.assertAnswer(authorized(record("-", INDIVIDUAL_SIGNED), BOTH_SIGN, Strength.EXPECTED), "NOT_APPLICABLE");
    }

    @ParameterizedTest(name = "{0}: {1}, MO-11 signed by {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # reading  | representatives | signatures                                                              | answer
            ONE_SIGNS  | two             | legal-representative/sue/2025-06-08                                     | MET
            ONE_SIGNS  | two             | legal-representative/max/2025-06-08                                     | MET
            ONE_SIGNS  | two             | legal-representative/-/2025-06-08                                       | MET
            ONE_SIGNS  | two             | legal-representative/joe/2025-06-08                                     | NOT_MET
            EACH_SIGNS | two             | legal-representative/sue/2025-06-08                                     | NOT_MET
            EACH_SIGNS | two             | legal-representative/sue/2025-06-08 legal-representative/max/2025-09-01 | MET
            EACH_SIGNS | two             | legal-representative/sue/2025-06-08 legal-representative/max/2025-09-02 | NOT_MET
            EACH_SIGNS | two             | legal-representative/sue/2025-06-08 legal-representative/sue/2025-06-09 | NOT_MET
            EACH_SIGNS | one             | legal-representative/sue/2025-06-08                                     | MET
            EACH_SIGNS | two             | none                                                                    | NOT_MET
            """)
    void one_of_several_guardians_signs_or_each(
            SeveralGuardians reading, String representatives, String signatures, String expected) {
        ServiceRecord record = record(representatives.equals("two") ? TWO_GUARDIANS : GUARDIAN, signatures);
        Question question = NOW.reading(MissouriReadings.SEVERAL_GUARDIANS, reading);

        Told.assertAnswer(Told.asked(record, question, "MO-11"), expected);
        Told.assertAnswer(authorized(record, question, Strength.MUST), expected);
    }

    @Test
    void whether_each_signed_is_not_known_where_nobody_is_recorded_whom_to_ask() {
        ServiceRecord record = record(GUARDIAN, "individual/-/2025-06-08 legal-representative/-/2025-06-08");
        Question each = NOW.reading(MissouriReadings.SEVERAL_GUARDIANS, SeveralGuardians.EACH_SIGNS);

        Told.assertAnswer(authorized(record, each, Strength.MUST), "MET");
        Told.assertAnswer(
                authorized(record.withRepresentatives(Option.none()), each, Strength.MUST),
                "UNDETERMINED /representatives");
    }

    @Test
    void a_guardian_who_was_appointed_again_is_one_guardian() {
        String again = "court-appointed-guardian/sue/2020-01-01..2024-12-31 court-appointed-guardian/sue/2025-01-01..";
        Question each = NOW.reading(MissouriReadings.SEVERAL_GUARDIANS, SeveralGuardians.EACH_SIGNS);

        Told.assertAnswer(Told.asked(record(again, "legal-representative/-/2025-06-08"), each, "MO-11"), "MET");
    }

    @Test
    void a_guardian_of_other_days_need_not_sign() {
        String former = GUARDIAN + " court-appointed-guardian/max/2020-01-01..2025-06-09";
        Question each = NOW.reading(MissouriReadings.SEVERAL_GUARDIANS, SeveralGuardians.EACH_SIGNS);

        Told.assertAnswer(Told.asked(record(former, GUARDIAN_SIGNED), each, "MO-11"), "MET");
        Told.assertAnswer(byGuardian(record(former, "legal-representative/max/2025-06-08")), "NOT_MET");
    }

    @Test
    void the_signatures_on_another_plan_do_not_serve() {
        Isp other = signed(Guide.plan().id("other"), "record", GUARDIAN_SIGNED).build();
        ServiceRecord one = record(GUARDIAN, "none");
        ServiceRecord two = one.withPlans(Register.of(one.getPlans().entries().head(), other));

        Told.assertAnswer(byGuardian(two), "NOT_MET");
        Told.assertAnswer(Guide.answer(two, "MO-11", "plan", "other"), "MET");
    }

    @Test
    void whether_the_day_of_birth_matters_depends_on_who_is_there() {
        ServiceRecord both =
                born("-", "parent/mum/2007-06-11.. court-appointed-guardian/sue/2020-01-01..", GUARDIAN_SIGNED);

        Told.assertAnswer(byGuardian(both), "MET");
        Told.assertAnswer(byGuardian(both.withRepresentatives(Option.none())), "UNDETERMINED /representatives");
    }
}

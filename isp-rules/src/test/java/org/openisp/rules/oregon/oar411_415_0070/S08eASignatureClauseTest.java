package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.PLAN;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.born;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.byDesignated;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.byLegal;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.designated;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.guardian;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.missing;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.parent;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.planSigned;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.recordOf;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.represented;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.signing;
import static org.openisp.rules.oregon.oar411_415_0070.SigningParts.withReason;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Act;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.IspKind;
import org.openisp.core.signing.Capacity;
import org.openisp.core.signing.InabilityReason;
import org.openisp.core.signing.InabilityToSign;
import org.openisp.core.signing.Signature;
import org.openisp.core.signing.Signing;
import org.openisp.rules.BirthdayOnFebruary29;
import org.openisp.rules.Finding;
import org.openisp.rules.Outcome;
import org.openisp.rules.Outcome.Status;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.SignerWithDesignated;
import org.openisp.rules.oregon.OregonReadings.SignerWithLegal;
import org.openisp.rules.oregon.OregonReadings.TwoParents;

@DisplayName("OAR 411-415-0070(8)(e)(A) the signature of the individual or representative")
class S08eASignatureClauseTest {

    private static final Question IN_APRIL = Question.asOf(Some.day("2025-04-01"));

    private static Outcome asked(ServiceRecord record, Question question) {
        return Ask.outcome("(8)(e)(A)", PLAN, record, question);
    }

    private static Outcome asked(ServiceRecord record, String asOf) {
        return Ask.outcome("(8)(e)(A)", PLAN, record, asOf);
    }

    private static Signature byIndividual(String signedOn) {
        return Some.signature(Capacity.INDIVIDUAL, signedOn);
    }

    @ParameterizedTest(name = "individual signed {0}, plan from 2025-03-01, asked {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | asked on   | outcome | why
            2025-02-20 | 2025-02-20 | MET     | present on that day
            2025-02-20 | 2025-02-19 | PENDING | dated after the day asked about
            -          | 2025-02-20 | PENDING | the plan has not begun
            -          | 2025-04-01 | NOT_MET | the plan has begun
            2025-03-20 | 2025-03-19 | NOT_MET | the plan has begun, and the signature lies in the future
            2025-03-20 | 2025-03-20 | MET     | a late signature is a signature
            """)
    void an_adult_without_a_representative_signs(String signed, String asked, Status expected, String why) {
        ServiceRecord record = recordOf(planSigned(signing(signed, "2025-02-19")));

        Outcome outcome = asked(record, asked);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        assertThat(outcome.done())
                .isEqualTo(expected == Status.MET ? SigningParts.maybe(signed) : SigningParts.maybe("-"));
    }

    @ParameterizedTest(name = "{0} with scope {1}, signed by the {2}: {3}, individual or legal {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # kind                     | scope                 | signer     | legal        | or legal     | why
            court-appointed-guardian   | sign-plan             | legal      | MET          | MET          | within scope
            court-appointed-guardian   | sign-plan             | individual | NOT_MET      | MET          | the guardian signs
            court-appointed-guardian   | sign-plan             | nobody     | NOT_MET      | NOT_MET      | nobody signed
            court-appointed-guardian   | consent-to-limitation | individual | MET          | MET          | outside scope there is no representative
            court-appointed-guardian   | consent-to-limitation | legal      | NOT_MET      | NOT_MET      | outside scope there is no representative
            court-appointed-guardian   | none                  | individual | MET          | MET          | a guardian for nothing
            court-appointed-guardian   | ?                     | individual | UNDETERMINED | MET          | the scope is not recorded
            court-appointed-guardian   | ?                     | legal      | UNDETERMINED | UNDETERMINED | the scope is not recorded
            court-appointed-guardian   | ?                     | both       | MET          | MET          | whatever the scope
            court-appointed-guardian   | ?                     | nobody     | NOT_MET      | NOT_MET      | whatever the scope
            health-care-representative | sign-plan             | legal      | MET          | MET          | within scope
            health-care-representative | sign-plan             | individual | NOT_MET      | MET          | the representative signs
            health-care-representative | choose-providers      | individual | MET          | MET          | outside scope
            """)
    void a_guardian_signs_within_scope(
            String kind, String scope, String signer, Status legal, Status individualOrLegal, String why) {
        Representative.Builder representative = Representative.builder()
                .personId("guardian-1")
                .kind(new RepresentativeKind(kind))
                .period(Period.from(Some.day("2020-01-01")));
        if (!scope.equals("?")) {
            representative.scope(scope.equals("none") ? Array.empty() : Array.of(new DecisionScope(scope)));
        }
        Seq<Signature> signatures = switch (signer) {
            case "legal" -> Array.of(byLegal("guardian-1", "2025-02-20"));
            case "individual" -> Array.of(byIndividual("2025-02-20"));
            case "both" -> Array.of(byLegal("guardian-1", "2025-02-20"), byIndividual("2025-02-20"));
            default -> Array.empty();
        };
        ServiceRecord record = represented(
                planSigned(Some.unsigned().withSignatures(Register.ofAll(signatures))), representative.build());
        Question either =
                IN_APRIL.reading(OregonReadings.SIGNER_WITH_LEGAL_REPRESENTATIVE, SignerWithLegal.INDIVIDUAL_OR_LEGAL);

        assertThat(asked(record, IN_APRIL).status()).as(why).isEqualTo(legal);
        assertThat(asked(record, either).status()).as(why).isEqualTo(individualOrLegal);
        if (legal == Status.UNDETERMINED) {
            assertThat(missing(asked(record, IN_APRIL))).contains("/representatives/0/scope");
        }
    }

    @ParameterizedTest(name = "guardian {0} through {1}, the {2} signed {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # from     | through    | signer     | signed     | outcome | why
            2025-03-01 | -          | individual | 2025-02-28 | MET     | the day before the guardianship
            2025-03-01 | -          | individual | 2025-03-01 | NOT_MET | its first day
            2025-03-01 | -          | legal      | 2025-02-28 | NOT_MET | not yet guardian
            2025-03-01 | -          | legal      | 2025-03-01 | MET     | its first day
            2024-01-01 | 2025-02-28 | legal      | 2025-02-28 | MET     | its last day
            2024-01-01 | 2025-02-28 | legal      | 2025-03-01 | NOT_MET | no longer guardian
            2024-01-01 | 2025-02-28 | individual | 2025-03-01 | MET     | the day after the guardianship
            """)
    void a_guardian_signs_while_guardian(
            String from, String through, String signer, String signed, Status expected, String why) {
        Representative guardian = guardian("guardian-1", DecisionScope.SIGN_PLAN)
                .withPeriod(Option.some(new Period(Some.day(from), SigningParts.maybe(through))));
        Signature signature = signer.equals("legal") ? byLegal("guardian-1", signed) : byIndividual(signed);

        assertThat(asked(represented(planSigned(signing(signature)), guardian), IN_APRIL)
                        .status())
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void a_guardianship_of_which_no_period_is_recorded_leaves_it_open() {
        Representative guardian = Representative.builder()
                .personId("guardian-1")
                .kind(RepresentativeKind.COURT_APPOINTED_GUARDIAN)
                .scope(Array.of(DecisionScope.SIGN_PLAN))
                .build();
        Outcome outcome = asked(represented(planSigned(signing(byIndividual("2025-02-20"))), guardian), IN_APRIL);

        assertThat(outcome.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(outcome)).containsExactly("/representatives/0/period");
    }

    @ParameterizedTest(name = "the {0} signed: {1}, representatives not recorded")
    @CsvSource(delimiter = '|', textBlock = """
            # signer   | outcome
            individual | UNDETERMINED
            legal      | UNDETERMINED
            nobody     | NOT_MET
            """)
    void representatives_that_are_not_recorded_are_not_said_to_be_none(String signer, Status expected) {
        Signing signing = switch (signer) {
            case "individual" -> signing(byIndividual("2025-02-20"));
            case "legal" -> signing(byLegal("guardian-1", "2025-02-20"));
            default -> Some.unsigned();
        };
        ServiceRecord record = ServiceRecord.builder()
                .from(recordOf(planSigned(signing)))
                .unsetRepresentatives()
                .build();

        Outcome outcome = asked(record, IN_APRIL);

        assertThat(outcome.status()).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(missing(outcome)).containsExactly("/representatives");
        }
    }

    @ParameterizedTest(name = "born {0}, the {1} signed {2}, asked {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # born     | signer     | signed     | asked on   | outcome | why
            2007-03-15 | parent     | 2025-03-14 | 2025-03-14 | MET     | the day before the 18th birthday
            2007-03-15 | parent     | 2025-03-15 | 2025-03-15 | NOT_MET | an adult has no parent as a representative
            2007-03-15 | individual | 2025-03-14 | 2025-03-14 | NOT_MET | a minor does not sign
            2007-03-15 | individual | 2025-03-15 | 2025-03-15 | MET     | the 18th birthday
            2007-03-15 | parent     | 2025-03-14 | 2025-04-01 | MET     | what was signed in time stays signed
            """)
    void a_parent_signs_until_the_18th_birthday(
            String born, String signer, String signed, String asked, Status expected, String why) {
        Signature signature = signer.equals("parent") ? byLegal("parent-1", signed) : byIndividual(signed);
        ServiceRecord record =
                represented(planSigned(signing(signature)), parent("parent-1")).withIndividual(born(born));

        assertThat(asked(record, asked).status()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "born 2008-02-29, the {0} signed {1}: {2}, birthday on February 28 {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # signer   | signed     | March 1 | Feb. 28 | why
            parent     | 2026-02-27 | MET     | MET     | a minor either way
            parent     | 2026-02-28 | MET     | NOT_MET | the last day of February
            parent     | 2026-03-01 | NOT_MET | NOT_MET | an adult either way
            individual | 2026-02-27 | NOT_MET | NOT_MET | a minor either way
            individual | 2026-02-28 | NOT_MET | MET     | the last day of February
            individual | 2026-03-01 | MET     | MET     | an adult either way
            """)
    void somebody_born_on_a_leap_day_comes_of_age_either_way(
            String signer, String signed, Status march1, Status february28, String why) {
        Signature signature = signer.equals("parent") ? byLegal("parent-1", signed) : byIndividual(signed);
        Isp plan = Some.plan(PLAN)
                .startsOn(Some.day("2026-02-01"))
                .endsOn(Some.day("2027-01-31"))
                .signing(signing(signature))
                .build();
        ServiceRecord record = represented(plan, parent("parent-1")).withIndividual(born("2008-02-29"));
        Question question = Question.asOf(Some.day(signed));

        assertThat(asked(record, question).status()).as(why).isEqualTo(march1);
        assertThat(asked(
                                record,
                                question.reading(
                                        OregonReadings.BIRTHDAY_ON_FEBRUARY_29, BirthdayOnFebruary29.FEBRUARY_28))
                        .status())
                .as(why)
                .isEqualTo(february28);
    }

    @ParameterizedTest(name = "the {0} signed, no birth date recorded")
    @CsvSource(textBlock = """
            individual
            parent
            """)
    void a_parent_without_a_birth_date_leaves_it_open(String signer) {
        Signature signature = signer.equals("parent") ? byLegal("parent-1", "2025-02-20") : byIndividual("2025-02-20");
        Outcome outcome = asked(represented(planSigned(signing(signature)), parent("parent-1")), IN_APRIL);

        assertThat(outcome.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(outcome)).containsExactly("/individual/birthDate");
    }

    @ParameterizedTest(name = "first parent {0}, second parent {1}: either {2} {3}, both {4} {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # parent-1 | parent-2   | either  | on         | both    | on         | why
            2025-02-20 | 2025-02-24 | MET     | 2025-02-20 | MET     | 2025-02-24 | both signed
            2025-02-24 | 2025-02-20 | MET     | 2025-02-20 | MET     | 2025-02-24 | in the other order
            2025-02-20 | -          | MET     | 2025-02-20 | NOT_MET | -          | only the first
            -          | 2025-02-20 | MET     | 2025-02-20 | NOT_MET | -          | only the second
            -          | -          | NOT_MET | -          | NOT_MET | -          | neither
            """)
    void two_parents_are_read_either_way(
            String first, String second, Status either, String eitherOn, Status both, String bothOn, String why) {
        Seq<Signature> signatures = SigningParts.maybe(first)
                .toArray()
                .map(day -> byLegal("parent-1", day.toString()))
                .appendAll(SigningParts.maybe(second).toArray().map(day -> byLegal("parent-2", day.toString())));
        ServiceRecord record = represented(
                        planSigned(Some.unsigned().withSignatures(Register.ofAll(signatures))),
                        parent("parent-1"),
                        parent("parent-2"))
                .withIndividual(born("2015-05-05"));

        Outcome byEither = asked(record, IN_APRIL);
        Outcome byBoth = asked(record, IN_APRIL.reading(OregonReadings.TWO_PARENTS, TwoParents.BOTH));

        assertThat(byEither.status()).as(why).isEqualTo(either);
        assertThat(byEither.done()).as(why).isEqualTo(SigningParts.maybe(eitherOn));
        assertThat(byBoth.status()).as(why).isEqualTo(both);
        assertThat(byBoth.done()).as(why).isEqualTo(SigningParts.maybe(bothOn));
    }

    @Test
    void one_parent_who_signs_twice_is_not_both_parents() {
        ServiceRecord record = represented(
                        planSigned(signing(byLegal("parent-1", "2025-02-20"), byLegal("parent-1", "2025-02-21"))),
                        parent("parent-1"),
                        parent("parent-2"))
                .withIndividual(born("2015-05-05"));

        assertThat(asked(record, IN_APRIL.reading(OregonReadings.TWO_PARENTS, TwoParents.BOTH))
                        .status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void where_a_court_appoints_another_the_parent_of_a_minor_does_not_sign() {
        Representative guardian = guardian("guardian-1", DecisionScope.SIGN_PLAN);
        ServiceRecord byParent = represented(
                        planSigned(signing(byLegal("parent-1", "2025-02-20"))), parent("parent-1"), guardian)
                .withIndividual(born("2015-05-05"));
        ServiceRecord byGuardian = represented(
                        planSigned(signing(byLegal("guardian-1", "2025-02-20"))), parent("parent-1"), guardian)
                .withIndividual(born("2015-05-05"));

        assertThat(asked(byParent, IN_APRIL).status()).isEqualTo(Status.NOT_MET);
        assertThat(asked(byGuardian, IN_APRIL).status()).isEqualTo(Status.MET);
    }

    @ParameterizedTest(name = "born {0}, {1}, {2}, {3}, signed by {4}: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # born     | beside the parent | in role                  | scope            | signer   | outcome                              | why
            2015-05-05 | mt:custodian      | 2020-01-01 on            | sign-plan        | parent   | UNDETERMINED /representatives/1/kind | a guardian, perhaps
            2015-05-05 | mt:custodian      | 2020-01-01 on            | sign-plan        | child    | NOT_MET                              | the parent signs, or the guardian
            2015-05-05 | mt:custodian      | -                        | -                | parent   | UNDETERMINED /representatives/1/kind | a guardian, perhaps
            2015-05-05 | mt:custodian      | 2020-01-01 on            | choose-providers | parent   | MET                                  | no guardian for plans, whatever the kind
            2015-05-05 | mt:custodian      | 2020-01-01 to 2025-02-19 | sign-plan        | parent   | MET                                  | no guardian any more, whatever the kind
            2015-05-05 | mt:custodian      | 2020-01-01 to 2025-02-20 | sign-plan        | parent   | UNDETERMINED /representatives/1/kind | the last day of the role
            1990-05-05 | mt:custodian      | 2020-01-01 to 2025-02-19 | sign-plan        | child    | MET                                  | of age, and alone since, whatever the kind
            1990-05-05 | mt:custodian      | 2025-02-21 on            | sign-plan        | child    | MET                                  | of age, and alone until then
            1990-05-05 | mt:custodian      | 2020-01-01 to 2025-02-20 | sign-plan        | child    | UNDETERMINED /representatives/1/kind | of age, on the last day of the role
            """)
    void somebody_of_a_kind_that_is_not_known_may_be_whom_a_court_appointed_instead_of_the_parent(
            String born, String kind, String role, String scope, String signer, String expected, String why) {
        Representative other = Representative.builder()
                .personId("other-1")
                .kind(new RepresentativeKind(kind))
                .period(ServiceParts.period(role))
                .scope(Row.isRecorded(scope) ? Option.some(Array.of(new DecisionScope(scope))) : Option.none())
                .build();
        Signature signature = signer.equals("child") ? byIndividual("2025-02-20") : byLegal("parent-1", "2025-02-20");
        Isp plan = planSigned(signing(signature, Some.caseManagerSignature("2025-02-20")));

        ServiceRecord record = represented(plan, parent("parent-1"), other).withIndividual(born(born));

        for (String clause : Array.of("(8)(e)(A)", "(8)(e)")) {
            Row.assertOutcome(Ask.outcome(clause, PLAN, record, IN_APRIL), expected);
        }
    }

    @Test
    void a_scope_in_the_words_of_another_system_leaves_open_whether_a_guardian_signs() {
        ServiceRecord record = represented(
                planSigned(signing(byLegal("guardian-1", "2025-02-20"))),
                guardian("guardian-1", new DecisionScope("mt:planning"), DecisionScope.CHOOSE_PROVIDERS));

        assertThat(asked(record, IN_APRIL).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(asked(record, IN_APRIL))).contains("/representatives/0/scope");
    }

    @Test
    void somebody_else_does_not_sign_as_the_guardian() {
        ServiceRecord record = represented(
                planSigned(signing(byLegal("uncle-1", "2025-02-20"))), guardian("guardian-1", DecisionScope.SIGN_PLAN));

        assertThat(asked(record, IN_APRIL).status()).isEqualTo(Status.NOT_MET);
    }

    @ParameterizedTest(name = "the {0} signed: {1}, read the other way {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # signer   | either  | designated | why
            individual | MET     | NOT_MET    | either of the two by default
            designated | MET     | MET        | the designated representative serves both ways
            nobody     | NOT_MET | NOT_MET    | nobody signed
            """)
    void a_designated_representative_may_sign(String signer, Status either, Status onlyDesignated, String why) {
        Signing signing = switch (signer) {
            case "individual" -> signing(byIndividual("2025-02-20"));
            case "designated" -> signing(byDesignated("designated-1", "2025-02-20"));
            default -> Some.unsigned();
        };
        ServiceRecord record = represented(planSigned(signing), designated("designated-1"));
        Question other =
                IN_APRIL.reading(OregonReadings.SIGNER_WITH_DESIGNATED_REPRESENTATIVE, SignerWithDesignated.DESIGNATED);

        assertThat(asked(record, IN_APRIL).status()).as(why).isEqualTo(either);
        assertThat(asked(record, other).status()).as(why).isEqualTo(onlyDesignated);
    }

    @Test
    void a_designated_representative_whose_time_is_over_does_not_sign() {
        Representative over = designated("designated-1")
                .withPeriod(Option.some(Period.of(Some.day("2024-01-01"), Some.day("2025-02-19"))));

        assertThat(asked(represented(planSigned(signing(byDesignated("designated-1", "2025-02-20"))), over), IN_APRIL)
                        .status())
                .isEqualTo(Status.NOT_MET);
        assertThat(asked(represented(planSigned(signing(byDesignated("designated-1", "2025-02-19"))), over), IN_APRIL)
                        .status())
                .isEqualTo(Status.MET);
    }

    @ParameterizedTest(name = "in role {0}, authorized {1}, signed {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # in role                | authorized | signed        | outcome      | why
            2020-01-01 on            | 2025-02-20 | 2025-02-20    | MET          | authorized on that day
            2020-01-01 on            | 2025-02-21 | 2025-02-20    | NOT_MET      | nobody's representative yet on that day
            2020-01-01 on            | 2025-02-21 | without a day | UNDETERMINED | signed since then, perhaps
            2020-01-01 on            | 2025-04-02 | 2025-02-20    | NOT_MET      | authorized after the day asked about
            2020-01-01 on            | 2025-04-02 | without a day | NOT_MET      | on no day so far
            2020-01-01 on            | never      | 2025-02-20    | NOT_MET      | never authorized
            2020-01-01 on            | ?          | 2025-02-20    | UNDETERMINED | authorized by then, perhaps
            2020-01-01 to 2025-02-19 | ?          | 2025-02-20    | NOT_MET      | no longer in role, authorized or not
            """)
    void a_designated_representative_signs_once_authorized(
            String role, String authorized, String signed, Status expected, String why) {
        Representative representative = designated("designated-1")
                .withPeriod(ServiceParts.period(role))
                .withAuthorized(SigningParts.act(authorized));
        Signature signature = byDesignated("designated-1", "2025-02-20");
        Signing signing = signing(signed.equals("2025-02-20") ? signature : signature.withSignedOn(Option.none()));

        Outcome outcome = asked(represented(planSigned(signing), representative), IN_APRIL);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (authorized.equals("?") && expected == Status.UNDETERMINED) {
            assertThat(missing(outcome)).as(why).containsExactly("/representatives/0/authorized");
        }
    }

    @ParameterizedTest(name = "authorized {0}, individual signed 2025-02-20: {1}, a reason of that day: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # authorized | the designated alone signs | a reason
            2025-02-20   | NOT_MET                    | NOT_MET
            2025-02-21   | MET                        | MET
            ?            | UNDETERMINED               | UNDETERMINED
            """)
    void before_somebody_is_authorized_the_individual_is_without_a_representative(
            String authorized, Status individual, Status reason) {
        Representative representative = designated("designated-1").withAuthorized(SigningParts.act(authorized));
        Isp signed = planSigned(signing(byIndividual("2025-02-20")));
        Isp explained = planSigned(withReason(Some.unsigned(), InabilityReason.PHYSICAL, "2025-02-20"));
        Question designatedAlone =
                IN_APRIL.reading(OregonReadings.SIGNER_WITH_DESIGNATED_REPRESENTATIVE, SignerWithDesignated.DESIGNATED);

        assertThat(asked(represented(signed, representative), designatedAlone).status())
                .isEqualTo(individual);
        assertThat(asked(represented(signed, representative), IN_APRIL).status())
                .as("either of the two by default")
                .isEqualTo(Status.MET);
        assertThat(asked(represented(explained, representative), IN_APRIL).status())
                .isEqualTo(reason);
    }

    @ParameterizedTest(name = "a guardian through 2024, and somebody authorized on {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-01 | NOT_MET      | a representative on each day: no reason stands in
            2025-02-01 | UNDETERMINED | none in January: a reason may be documented then
            """)
    void reasons_that_are_not_recorded_may_be_of_the_days_before_somebody_was_authorized(
            String authorized, Status expected, String why) {
        Representative guardian = guardian("guardian-1", DecisionScope.SIGN_PLAN)
                .withPeriod(Option.some(Period.of(Some.day("2001-01-01"), Some.day("2024-12-31"))));
        Representative friend = designated("friend-1")
                .withPeriod(ServiceParts.period("2025-01-01 on"))
                .withAuthorized(SigningParts.act(authorized));
        Isp plan = planSigned(Some.unsigned().withInabilities(Option.none()));
        ServiceRecord record = represented(plan, guardian, friend).withIndividual(born("2001-01-01"));

        assertThat(asked(record, IN_APRIL).status()).as(why).isEqualTo(expected);
    }

    @Test
    void a_provider_and_a_participant_do_not_sign_for_the_individual() {
        ServiceRecord record = recordOf(planSigned(signing(
                Some.signature(Capacity.PROVIDER, "2025-02-20"), Some.signature(Capacity.PARTICIPANT, "2025-02-20"))));

        assertThat(asked(record, IN_APRIL).status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    void a_signature_without_a_day_leaves_the_date_open() {
        ServiceRecord record = recordOf(planSigned(
                signing(Signature.builder().capacity(Capacity.INDIVIDUAL).build())));

        Outcome outcome = asked(record, IN_APRIL);

        assertThat(outcome.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(outcome)).containsExactly("/plans/0/signing/signatures/0/signedOn");
    }

    @Test
    void signatures_that_are_not_recorded_so_far_leave_it_open() {
        Signing stale =
                Some.unsigned().withSignatures(Register.<Signature>of().completeThrough(Some.day("2025-02-10")));

        Outcome outcome = asked(recordOf(planSigned(stale)), IN_APRIL);

        assertThat(outcome.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(outcome)).containsExactly("/plans/0/signing/signatures");
    }

    @Test
    void reasons_that_are_not_recorded_are_not_said_to_be_none() {
        Signing unsaid = Signing.builder()
                .signatures(Register.of())
                .oralAgreements(Register.of())
                .build();

        Outcome outcome = asked(recordOf(planSigned(unsaid)), IN_APRIL);

        assertThat(outcome.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(outcome)).containsExactly("/plans/0/signing/inabilities");
    }

    @ParameterizedTest(name = "{0}, documented 2025-02-20: {1}, (i) {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # reason       | (A)      | (i)      | why
            physical       | MET      | MET      | named in the text
            behavioral     | MET      | MET      | named in the text
            other          | JUDGMENT | JUDGMENT | the list is open: a person has to decide
            mt:no-notary   | JUDGMENT | JUDGMENT | a reason of somebody else is another reason
            """)
    void a_documented_reason_of_somebody_without_a_representative(
            String reason, Status signature, Status accepted, String why) {
        ServiceRecord record =
                recordOf(planSigned(withReason(Some.unsigned(), new InabilityReason(reason), "2025-02-20")));

        assertThat(asked(record, IN_APRIL).status()).as(why).isEqualTo(signature);
        assertThat(Ask.outcome("(8)(e)(A)(i)", PLAN, record, IN_APRIL).status())
                .as(why)
                .isEqualTo(accepted);
        assertThat(Ask.outcome("(8)(e)(A)(ii)", PLAN, record, IN_APRIL).status())
                .as("nobody was called unavailable")
                .isEqualTo(Status.MET);
    }

    @Test
    void a_reason_for_a_person_stays_one_for_the_days_before_somebody_signed() {
        Isp plan = planSigned(withReason(signing("2025-03-10", "2025-02-19"), InabilityReason.OTHER, "2025-02-20"))
                .withKind(Option.some(IspKind.INITIAL))
                .withImplemented(Act.on(Some.day("2025-03-01")));
        ServiceRecord record = recordOf(plan);
        Authorization authorization =
                S08eAuthorization.authorization(record, PLAN, IN_APRIL).get();

        assertThat(asked(record, IN_APRIL).status()).isEqualTo(Status.MET);
        assertThat(authorization.standsOn(Some.day("2025-02-19")))
                .as("before the reason")
                .isEqualTo(Said.NO);
        assertThat(authorization.standsOn(Some.day("2025-02-20"))).isEqualTo(Said.NOT_RECORDED);
        assertThat(authorization.standsOn(Some.day("2025-03-09"))).isEqualTo(Said.NOT_RECORDED);
        assertThat(authorization.standsOn(Some.day("2025-03-10"))).as("signed").isEqualTo(Said.YES);
        for (String clause : new String[] {"(8)(a)", "(2)(b)"}) {
            assertThat(Ask.outcome(clause, PLAN, record, IN_APRIL).status())
                    .as(clause)
                    .isEqualTo(Status.JUDGMENT);
        }
        assertThat(Ask.findings("(8)(m)", record, IN_APRIL).map(Finding::status))
                .as("from when a copy is due")
                .containsOnly(Status.JUDGMENT);
    }

    @ParameterizedTest(name = "guardian recorded as {0}")
    @CsvSource(textBlock = """
            none
            guardian
            ?
            """)
    void unavailability_is_never_a_reason(String guardian) {
        Isp plan = planSigned(withReason(Some.unsigned(), InabilityReason.UNAVAILABLE, "2025-02-20"));
        ServiceRecord record = switch (guardian) {
            case "none" -> recordOf(plan);
            case "guardian" -> represented(plan, guardian("guardian-1", DecisionScope.SIGN_PLAN));
            default ->
                ServiceRecord.builder()
                        .from(recordOf(plan))
                        .unsetRepresentatives()
                        .build();
        };

        assertThat(asked(record, IN_APRIL).status()).isEqualTo(Status.NOT_MET);
        assertThat(Ask.outcome("(8)(e)(A)(ii)", PLAN, record, IN_APRIL).status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void a_good_reason_beside_unavailability_still_stands_in() {
        Signing both = Some.unsigned()
                .withInabilities(Option.some(Array.of(
                        InabilityToSign.builder()
                                .reason(InabilityReason.UNAVAILABLE)
                                .documentedOn(Some.day("2025-02-18"))
                                .build(),
                        InabilityToSign.builder()
                                .reason(InabilityReason.PHYSICAL)
                                .documentedOn(Some.day("2025-02-20"))
                                .build())));

        Outcome outcome = asked(recordOf(planSigned(both)), IN_APRIL);

        assertThat(outcome.status()).isEqualTo(Status.MET);
        assertThat(outcome.done()).containsExactly(Some.day("2025-02-20"));
        assertThat(Ask.outcome("(8)(e)(A)(ii)", PLAN, recordOf(planSigned(both)), IN_APRIL)
                        .status())
                .as("unavailability itself is not accepted")
                .isIn(Status.NOT_MET, Status.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{0} with a guardian or a designated representative")
    @CsvSource(textBlock = """
            physical
            behavioral
            other
            """)
    void no_reason_stands_in_for_somebody_with_a_representative(String reason) {
        Isp plan = planSigned(withReason(Some.unsigned(), new InabilityReason(reason), "2025-02-20"));

        for (Representative representative :
                Array.of(guardian("guardian-1", DecisionScope.SIGN_PLAN), designated("designated-1"))) {
            ServiceRecord record = represented(plan, representative);

            assertThat(asked(record, IN_APRIL).status()).isEqualTo(Status.NOT_MET);
            assertThat(Ask.outcome("(8)(e)(A)(i)", PLAN, record, IN_APRIL).status())
                    .isEqualTo(Status.NOT_MET);
        }
    }

    @Test
    void a_guardian_outside_scope_is_no_representative_and_a_reason_stands_in() {
        Isp plan = planSigned(withReason(Some.unsigned(), InabilityReason.PHYSICAL, "2025-02-20"));

        assertThat(asked(represented(plan, guardian("guardian-1", DecisionScope.CONSENT_TO_LIMITATION)), IN_APRIL)
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void a_reason_where_representatives_are_not_recorded_leaves_it_open() {
        ServiceRecord record = ServiceRecord.builder()
                .from(recordOf(planSigned(withReason(Some.unsigned(), InabilityReason.PHYSICAL, "2025-02-20"))))
                .unsetRepresentatives()
                .build();

        for (String paragraph : Array.of("(8)(e)(A)", "(8)(e)(A)(i)")) {
            Outcome outcome = Ask.outcome(paragraph, PLAN, record, IN_APRIL);
            assertThat(outcome.status()).as(paragraph).isEqualTo(Status.UNDETERMINED);
            assertThat(missing(outcome)).as(paragraph).containsExactly("/representatives");
        }
    }

    @Test
    void a_reason_counts_from_the_day_it_is_documented() {
        ServiceRecord record =
                recordOf(planSigned(withReason(Some.unsigned(), InabilityReason.PHYSICAL, "2025-02-20")));

        assertThat(asked(record, "2025-02-19").status()).isEqualTo(Status.PENDING);
        assertThat(asked(record, "2025-02-20").status()).isEqualTo(Status.MET);
    }

    @Test
    void where_no_reason_is_given_there_is_none_to_accept() {
        ServiceRecord record = recordOf(planSigned(signing("2025-02-20", "2025-02-20")));

        assertThat(Ask.outcome("(8)(e)(A)(i)", PLAN, record, IN_APRIL).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Ask.outcome("(8)(e)(A)(ii)", PLAN, record, IN_APRIL).status())
                .isIn(Status.MET, Status.NOT_APPLICABLE);
    }

    @Test
    void the_second_parent_is_left_open_where_a_signature_bears_no_day_or_no_name() {
        Signature undated = Signature.builder()
                .capacity(Capacity.LEGAL_REPRESENTATIVE)
                .personId("parent-2")
                .build();
        Signature unnamed = Some.signature(Capacity.LEGAL_REPRESENTATIVE, "2025-02-22");

        for (Signature second : Array.of(undated, unnamed)) {
            ServiceRecord record = represented(
                            planSigned(signing(byLegal("parent-1", "2025-02-20"), second)),
                            parent("parent-1"),
                            parent("parent-2"))
                    .withIndividual(born("2015-05-05"));

            Outcome outcome = asked(record, IN_APRIL.reading(OregonReadings.TWO_PARENTS, TwoParents.BOTH));
            assertThat(outcome.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(missing(outcome))
                    .containsExactly("/plans/0/signing/signatures/1/" + (second == undated ? "signedOn" : "personId"));
        }
    }

    @Test
    void somebody_else_does_not_sign_for_the_second_parent() {
        ServiceRecord record = represented(
                        planSigned(signing(byLegal("parent-1", "2025-02-20"), byLegal("uncle-1", "2025-02-22"))),
                        parent("parent-1"),
                        parent("parent-2"))
                .withIndividual(born("2015-05-05"));

        assertThat(asked(record, IN_APRIL.reading(OregonReadings.TWO_PARENTS, TwoParents.BOTH))
                        .status())
                .isEqualTo(Status.NOT_MET);
    }

    @ParameterizedTest(name = "individual {0}, parent {1}, born {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # individual | parent   | born       | 18 on 2025-02-22 or not recorded
            2025-02-20 | 2025-02-20 | -          | MET
            2025-02-24 | 2025-02-20 | -          | MET
            2025-02-20 | 2025-02-24 | -          | UNDETERMINED
            2025-02-24 | 2025-02-20 | 2007-02-22 | MET
            2025-02-20 | 2025-02-24 | 2007-02-22 | NOT_MET
            """)
    void who_may_have_come_of_age_between_two_signatures_is_not_known_to_have_signed(
            String individual, String parent, String born, Status expected) {
        ServiceRecord record = represented(
                        planSigned(signing(byIndividual(individual), byLegal("parent-1", parent))), parent("parent-1"))
                .withIndividual(PlanningParts.born(born));

        assertThat(asked(record, IN_APRIL).status()).isEqualTo(expected);
    }

    @Test
    void where_the_individual_may_sign_two_parents_need_not() {
        ServiceRecord record =
                represented(planSigned(signing(byIndividual("2025-02-20"))), parent("parent-1"), parent("parent-2"));
        Question question = IN_APRIL.reading(OregonReadings.TWO_PARENTS, TwoParents.BOTH)
                .reading(OregonReadings.SIGNER_WITH_LEGAL_REPRESENTATIVE, SignerWithLegal.INDIVIDUAL_OR_LEGAL);

        assertThat(asked(record, question).status()).isEqualTo(Status.MET);
        assertThat(asked(record.withIndividual(born("2015-05-05")), question).status())
                .isEqualTo(Status.MET);
    }

    private static Authorization authorization(Signing signing) {
        return S08eAuthorization.authorization(recordOf(planSigned(signing)), PLAN, IN_APRIL)
                .get();
    }

    @Test
    void a_signature_without_a_day_leaves_open_the_days_before_one_that_bears_a_day() {
        Signature undated = Signature.builder().capacity(Capacity.INDIVIDUAL).build();
        Signing signing = signing(byIndividual("2025-02-20"), undated, Some.caseManagerSignature("2025-02-10"));
        ServiceRecord record = recordOf(planSigned(signing).withImplemented(Act.on(Some.day("2025-02-15"))));

        assertThat(asked(record, IN_APRIL).done()).containsExactly(Some.day("2025-02-20"));
        assertThat(authorization(signing).standsOn(Some.day("2025-02-19"))).isEqualTo(Said.NOT_RECORDED);
        assertThat(authorization(signing).standsOn(Some.day("2025-02-20"))).isEqualTo(Said.YES);
        assertThat(missing(Ask.outcome("(8)(a)", PLAN, record, IN_APRIL)))
                .containsExactly("/plans/0/signing/signatures/1/signedOn");
    }

    @Test
    void what_may_be_a_signature_is_open_from_the_first_of_them() {
        Signature first = Some.signature(new Capacity("mt:advocate"), "2025-02-12");
        Signature second = Some.signature(new Capacity("mt:advocate"), "2025-02-18");
        Signature caseManager = Some.caseManagerSignature("2025-02-10");

        for (Signing signing : Array.of(signing(first, second, caseManager), signing(second, first, caseManager))) {
            assertThat(authorization(signing).standsOn(Some.day("2025-02-11"))).isEqualTo(Said.NO);
            assertThat(authorization(signing).standsOn(Some.day("2025-02-12"))).isEqualTo(Said.NOT_RECORDED);
        }
    }

    @Test
    void of_two_reasons_for_a_person_the_first_day_is_that_from_which_it_is_for_a_person() {
        InabilityToSign first = reason(InabilityReason.OTHER, "2025-02-12");
        InabilityToSign second = reason(InabilityReason.OTHER, "2025-02-18");

        for (Seq<InabilityToSign> reasons : Array.of(Array.of(first, second), Array.of(second, first))) {
            Authorization authorization =
                    authorization(signing("-", "2025-02-10").withInabilities(Option.some(reasons)));

            assertThat(authorization.standsOn(Some.day("2025-02-11"))).isEqualTo(Said.NO);
            assertThat(authorization.standsOn(Some.day("2025-02-12"))).isEqualTo(Said.NOT_RECORDED);
        }
    }

    @Test
    void what_comes_after_the_signature_changes_nothing() {
        Signing signed = signing(byIndividual("2025-02-20"), Some.caseManagerSignature("2025-02-10"));
        Signing signedAgain = signing(
                byIndividual("2025-02-20"),
                Some.caseManagerSignature("2025-02-10"),
                Some.signature(new Capacity("mt:advocate"), "2025-02-21"));

        assertThat(authorization(signedAgain)).isEqualTo(authorization(signed));
        assertThat(authorization(withReason(signed, InabilityReason.OTHER, "2025-02-21")))
                .isEqualTo(authorization(signed));
    }

    private static InabilityToSign reason(InabilityReason reason, String documentedOn) {
        return InabilityToSign.builder()
                .reason(reason)
                .documentedOn(Some.day(documentedOn))
                .build();
    }

    @ParameterizedTest(name = "{0} documented {1}: (i) {2}, (ii) {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # reason    | documented | (i)            | (ii)           | why
            unavailable | 2025-04-01 | NOT_APPLICABLE | NOT_MET        | unavailability is no inability
            unavailable | 2025-04-02 | NOT_APPLICABLE | NOT_APPLICABLE | documented after the day asked about
            physical    | 2025-04-01 | MET            | MET            | documented on the day asked about
            physical    | 2025-04-02 | NOT_APPLICABLE | NOT_APPLICABLE | documented after it
            other       | 2025-04-02 | NOT_APPLICABLE | NOT_APPLICABLE | documented after it
            """)
    void a_reason_is_judged_from_the_day_it_is_documented(
            String reason, String documented, Status accepted, Status unavailability, String why) {
        ServiceRecord record =
                recordOf(planSigned(withReason(Some.unsigned(), new InabilityReason(reason), documented)));

        assertThat(Ask.outcome("(8)(e)(A)(i)", PLAN, record, IN_APRIL).status())
                .as(why)
                .isEqualTo(accepted);
        assertThat(Ask.outcome("(8)(e)(A)(ii)", PLAN, record, IN_APRIL).status())
                .as(why)
                .isEqualTo(unavailability);
    }

    @ParameterizedTest(name = "signed {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # signed   | outcome        | why
            -          | UNDETERMINED   | a reason may be documented
            2025-02-20 | NOT_APPLICABLE | signed, so that none is needed
            """)
    void reasons_that_are_not_recorded_matter_where_nobody_signed(String signed, Status expected, String why) {
        ServiceRecord record = recordOf(planSigned(signing(signed, "2025-02-20").withInabilities(Option.none())));

        for (String clause : Array.of("(8)(e)(A)(i)", "(8)(e)(A)(ii)")) {
            Outcome outcome = Ask.outcome(clause, PLAN, record, IN_APRIL);
            assertThat(outcome.status()).as(clause).isEqualTo(expected);
            if (expected == Status.UNDETERMINED) {
                assertThat(missing(outcome)).as(clause).containsExactly("/plans/0/signing/inabilities");
            }
        }
    }

    @Test
    void where_somebody_may_have_signed_unavailability_may_not_matter() {
        Signing unsaid = withReason(Some.unsigned(), InabilityReason.UNAVAILABLE, "2025-02-20")
                .withSignatures(Register.notRecorded());

        Outcome outcome = Ask.outcome("(8)(e)(A)(ii)", PLAN, recordOf(planSigned(unsaid)), IN_APRIL);

        assertThat(outcome.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(outcome)).containsExactly("/plans/0/signing/signatures");
    }

    @Test
    void unavailability_beside_a_reason_for_a_person_is_no_reason_all_the_same() {
        Signing both = Some.unsigned()
                .withInabilities(Option.some(Array.of(
                        reason(InabilityReason.UNAVAILABLE, "2025-02-18"),
                        reason(InabilityReason.OTHER, "2025-02-20"))));

        assertThat(Ask.outcome("(8)(e)(A)(ii)", PLAN, recordOf(planSigned(both)), IN_APRIL)
                        .status())
                .isEqualTo(Status.NOT_MET);
        assertThat(Ask.outcome("(8)(e)(A)(i)", PLAN, recordOf(planSigned(both)), IN_APRIL)
                        .status())
                .isEqualTo(Status.JUDGMENT);
    }

    private static Signature byALegalRepresentative(String signedOn) {
        return Some.signature(Capacity.LEGAL_REPRESENTATIVE, signedOn);
    }

    private static Representative over(Representative representative) {
        return representative.withPeriod(Option.some(Period.of(Some.day("2020-01-01"), Some.day("2025-02-19"))));
    }

    @Test
    void a_legal_representative_who_is_not_named_is_one_where_there_is_no_other() {
        Representative guardian = guardian("guardian-1", DecisionScope.SIGN_PLAN);
        Representative notForPlans = guardian("guardian-2", DecisionScope.CHOOSE_PROVIDERS);
        Isp plan = planSigned(signing(byALegalRepresentative("2025-02-20")));

        assertThat(asked(represented(plan, guardian), IN_APRIL).status()).isEqualTo(Status.MET);
        assertThat(asked(represented(plan, guardian, designated("designated-1")), IN_APRIL)
                        .status())
                .as("a designated representative does not sign as a legal one")
                .isEqualTo(Status.MET);
        assertThat(asked(represented(plan, over(notForPlans), guardian), IN_APRIL)
                        .status())
                .as("who was a guardian before does not sign either")
                .isEqualTo(Status.MET);
        assertThat(asked(represented(plan, notForPlans), IN_APRIL).status()).isEqualTo(Status.NOT_MET);
        Outcome oneOfTwo = asked(represented(plan, notForPlans, guardian), IN_APRIL);
        assertThat(oneOfTwo.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(oneOfTwo)).contains("/representatives");
    }

    private static Representative of(String kind, String period, DecisionScope... scope) {
        return Representative.builder()
                .personId("one-1")
                .kind(new RepresentativeKind(kind))
                .period(Row.isRecorded(period) ? Option.some(Period.from(Some.day(period))) : Option.none())
                .scope(scope.length == 0 ? Option.none() : Option.some(Array.of(scope)))
                .build();
    }

    @ParameterizedTest(name = "{0} since {1}, individual {2}, representative {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # kind                   | since      | individual | represent. | outcome      | why
            court-appointed-guardian | 2020-01-01 | 2025-02-20 | 2025-02-24 | MET          | one of them signs, whatever the scope
            court-appointed-guardian | 2020-01-01 | 2025-02-24 | 2025-02-20 | MET          | in the other order
            court-appointed-guardian | -          | 2025-02-20 | 2025-02-20 | MET          | one of them on that day
            court-appointed-guardian | -          | 2025-02-20 | 2025-02-24 | UNDETERMINED | guardian on one day only, perhaps
            court-appointed-guardian | -          | 2025-02-24 | 2025-02-20 | UNDETERMINED | in the other order
            mt:advocate              | 2020-01-01 | 2025-02-20 | 2025-02-20 | MET          | one of them on that day
            mt:advocate              | 2020-01-01 | 2025-02-20 | 2025-02-24 | UNDETERMINED | a kind that is not known
            """)
    void the_individual_and_the_only_representative_have_both_signed(
            String kind, String since, String individual, String representative, Status expected, String why) {
        Signing signing = signing(byIndividual(individual), byLegal("one-1", representative));

        Outcome outcome = asked(represented(planSigned(signing), of(kind, since)), IN_APRIL);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Status.MET) {
            assertThat(outcome.done())
                    .containsExactly(Some.day(individual.compareTo(representative) > 0 ? individual : representative));
        }
    }

    @ParameterizedTest(name = "born {0}, {1} since {2}, scope {3}, individual {4}, representative {5}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
            # born     | with     | since      | scope            | individual | represent. | outcome                                | why
            2010-05-01 | guardian | 2020-01-01 | ?                | 2025-02-20 | 2025-02-20 | UNDETERMINED /representatives/0/scope  | a parent signs, perhaps
            2010-05-01 | guardian | 2020-01-01 | ?                | 2025-02-24 | 2025-02-20 | UNDETERMINED /representatives/0/scope  | on two days as well
            2010-05-01 | guardian | 2020-01-01 | choose-providers | 2025-02-20 | 2025-02-20 | UNDETERMINED /representatives          | a parent signs
            2010-05-01 | guardian | 2020-01-01 | sign-plan        | 2025-02-20 | 2025-02-20 | MET                                    | the guardian signs
            2010-05-01 | guardian | -          | sign-plan        | 2025-02-20 | 2025-02-20 | UNDETERMINED /representatives/0/period | in role, perhaps
            2010-05-01 | other    | 2020-01-01 | sign-plan        | 2025-02-20 | 2025-02-20 | UNDETERMINED /representatives/0/kind   | a guardian, perhaps
            2007-02-21 | guardian | 2020-01-01 | ?                | 2025-02-20 | 2025-02-21 | UNDETERMINED /representatives/0/scope  | the day before 18
            2007-02-20 | guardian | 2020-01-01 | ?                | 2025-02-20 | 2025-02-19 | MET                                    | 18: one of them signs
            1980-01-01 | guardian | 2020-01-01 | ?                | 2025-02-20 | 2025-02-20 | MET                                    | an adult
            """)
    void the_own_signature_of_a_child_counts_beside_no_representative(
            String born,
            String with,
            String since,
            String scope,
            String individual,
            String representative,
            String expected,
            String why) {
        Signing signing = signing(byIndividual(individual), byLegal("one-1", representative));
        Representative one = of(with.equals("guardian") ? "court-appointed-guardian" : "mt:custodian", since)
                .withScope(scope.equals("?") ? Option.none() : Option.some(Array.of(new DecisionScope(scope))));
        ServiceRecord record = represented(planSigned(signing), one).withIndividual(born(born));

        Row.assertOutcome(asked(record, IN_APRIL), expected);
    }

    @Test
    void with_two_representatives_or_somebody_else_it_is_not_one_of_the_two_who_signed() {
        Signing signing = signing(byIndividual("2025-02-20"), byLegal("one-1", "2025-02-20"));
        Signing another = signing(byIndividual("2025-02-20"), byLegal("two-2", "2025-02-20"));
        Representative one = of("court-appointed-guardian", "2020-01-01");

        assertThat(asked(represented(planSigned(signing), one, one.withPersonId("two-2")), IN_APRIL)
                        .status())
                .isEqualTo(Status.UNDETERMINED);
        assertThat(asked(represented(planSigned(another), one), IN_APRIL).status())
                .isEqualTo(Status.UNDETERMINED);
        assertThat(asked(
                                represented(planSigned(signing), of("mt:advocate", "2020-01-01")),
                                IN_APRIL.reading(
                                        OregonReadings.SIGNER_WITH_DESIGNATED_REPRESENTATIVE,
                                        SignerWithDesignated.DESIGNATED))
                        .status())
                .as("a designated representative, perhaps, who alone signs by this reading, and not as a legal one")
                .isEqualTo(Status.UNDETERMINED);
    }

    @ParameterizedTest(name = "born {0}, with a {1}: signed by the individual {2}, by the representative {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # born     | with                       | individual   | representative | why
            2015-05-05 | nobody                     | UNDETERMINED | -              | every minor has a representative
            1980-01-01 | nobody                     | MET          | -              | an adult
            -          | nobody                     | MET          | -              | taken for an adult
            2015-05-05 | health-care-representative | UNDETERMINED | NOT_MET        | a minor has none
            1980-01-01 | health-care-representative | NOT_MET      | MET            | an adult has one
            -          | health-care-representative | NOT_MET      | MET            | taken for an adult
            2015-05-05 | parent                     | NOT_MET      | MET            | a minor
            1980-01-01 | parent                     | MET          | NOT_MET        | an adult
            -          | parent                     | UNDETERMINED | UNDETERMINED   | a minor or not
            """)
    void who_represents_a_minor_and_who_an_adult(
            String born, String with, Status individual, String representative, String why) {
        Array<Representative> representatives =
                with.equals("nobody") ? Array.empty() : Array.of(of(with, "2020-01-01", DecisionScope.SIGN_PLAN));
        ServiceRecord record = recordOf(planSigned(signing(byIndividual("2025-02-20"))))
                .withRepresentatives(Option.some(representatives))
                .withIndividual(PlanningParts.born(born));

        assertThat(asked(record, IN_APRIL).status()).as(why).isEqualTo(individual);
        if (Row.isRecorded(representative)) {
            ServiceRecord byOther = record.withPlans(Register.of(planSigned(signing(byLegal("one-1", "2025-02-20")))));
            assertThat(asked(byOther, IN_APRIL).status()).as(why).isEqualTo(Status.valueOf(representative));
        }
    }

    @Test
    void beside_a_parent_it_is_not_known_whether_somebody_with_a_health_care_representative_is_an_adult() {
        Representative healthCare = of("health-care-representative", "2020-01-01", DecisionScope.SIGN_PLAN);
        Isp plan = planSigned(signing(byLegal("one-1", "2025-02-20")));

        Outcome outcome = asked(represented(plan, parent("parent-1"), healthCare), IN_APRIL);

        assertThat(outcome.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(outcome)).containsExactly("/individual/birthDate");
    }

    @Test
    void a_parent_whose_time_is_over_does_not_sign_and_leaves_open_who_does() {
        Representative parent = over(parent("parent-1"));

        assertThat(asked(
                                represented(planSigned(signing(byLegal("parent-1", "2025-02-20"))), parent)
                                        .withIndividual(born("2015-05-05")),
                                IN_APRIL)
                        .status())
                .isEqualTo(Status.NOT_MET);
        Outcome unknown = asked(represented(planSigned(signing(byIndividual("2025-02-20"))), parent), IN_APRIL);
        assertThat(unknown.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(unknown)).containsExactly("/individual/birthDate");
    }

    @Test
    void a_guardian_who_does_not_sign_plans_leaves_the_parent_of_a_minor_to_sign() {
        ServiceRecord record = represented(
                        planSigned(signing(byLegal("parent-1", "2025-02-20"))),
                        parent("parent-1"),
                        guardian("guardian-1", DecisionScope.CHOOSE_PROVIDERS))
                .withIndividual(born("2015-05-05"));

        assertThat(asked(record, IN_APRIL).status()).isEqualTo(Status.MET);
    }

    @Test
    void where_there_is_a_guardian_a_designated_representative_does_not_sign() {
        Isp plan = planSigned(signing(byDesignated("designated-1", "2025-02-20")));

        assertThat(asked(
                                represented(
                                        plan,
                                        designated("designated-1"),
                                        guardian("guardian-1", DecisionScope.SIGN_PLAN)),
                                IN_APRIL)
                        .status())
                .isEqualTo(Status.NOT_MET);
        assertThat(asked(
                                represented(
                                        plan,
                                        designated("designated-1"),
                                        guardian("guardian-1", DecisionScope.CHOOSE_PROVIDERS)),
                                IN_APRIL)
                        .status())
                .isEqualTo(Status.MET);
        Outcome open = asked(represented(plan, of("mt:advocate", "2020-01-01").withPersonId("designated-1")), IN_APRIL);
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(open)).containsExactly("/representatives/0/kind");
    }

    @Test
    void of_somebody_who_does_not_sign_for_the_individual_no_fact_is_missing() {
        Representative sinceWhen =
                guardian("guardian-1", DecisionScope.SIGN_PLAN).withPeriod(Option.none());
        Signing byAStranger = signing(byDesignated("stranger-1", "2025-02-20")).withInabilities(Option.none());

        assertThat(missing(asked(represented(planSigned(byAStranger), sinceWhen), IN_APRIL)))
                .containsExactly("/plans/0/signing/inabilities");
    }

    @ParameterizedTest(name = "individual 2025-02-20 and once without a day, case manager {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # manager  | outcome      | why
            2025-02-20 | MET          | authorized on that day, whenever the other signature was given
            2025-02-19 | MET          | authorized the day before, perhaps, but in February either way
            2025-01-31 | UNDETERMINED | authorized in January, perhaps
            """)
    void before_the_case_manager_signed_it_was_not_authorized(String caseManager, Status expected, String why) {
        Signature undated = Signature.builder().capacity(Capacity.INDIVIDUAL).build();
        Signing signing = signing(byIndividual("2025-02-20"), undated, Some.caseManagerSignature(caseManager));
        ServiceRecord record = recordOf(planSigned(signing).withKind(Option.some(IspKind.INITIAL)));

        Outcome outcome = Ask.outcome("(2)(b)", PLAN, record, IN_APRIL);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(missing(outcome)).containsExactly("/plans/0/signing/signatures/1/signedOn");
        }
    }

    @ParameterizedTest(name = "born {0}, {1} {2}, {3} signed {4}: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # born     | with     | in role                  | signer     | signed     | outcome      | why
            2007-04-01 | parent   | 2007-04-01 on            | legal      | 2025-03-31 | MET          | under 18
            2007-04-01 | parent   | 2007-04-01 on            | legal      | 2025-04-01 | NOT_MET      | 18
            2007-04-01 | parent   | 2007-04-01 on            | legal      | -          | UNDETERMINED | one of the two
            2015-05-05 | parent   | 2015-05-05 on            | individual | -          | NOT_MET      | ever a child
            -          | guardian | 2020-01-01 to 2025-02-28 | legal      | 2025-02-28 | MET          | its last day
            -          | guardian | 2020-01-01 to 2025-02-28 | legal      | -          | UNDETERMINED | for a time
            -          | guardian | 2025-03-01 on            | individual | 2025-02-28 | MET          | before it
            -          | guardian | 2025-03-01 on            | individual | -          | UNDETERMINED | or after it
            -          | guardian | 2025-06-30 on            | legal      | -          | UNDETERMINED | since today
            -          | guardian | 2025-07-01 on            | legal      | -          | NOT_MET      | on no day so far
            -          | friend   | 2024-01-01 to 2025-02-28 | designated | -          | UNDETERMINED | for a time
            -          | guardian | 2020-01-01 on            | provider   | -          | NOT_MET      | on no day
            """)
    void a_signature_without_a_day_may_be_of_a_day_on_which_the_signer_was_in_role(
            String born, String with, String role, String signer, String signed, Status expected, String why) {
        String kind = switch (with) {
            case "guardian" -> "court-appointed-guardian";
            case "friend" -> "designated-representative";
            default -> with;
        };
        Representative representative = of(kind, "-", DecisionScope.SIGN_PLAN).withPeriod(ServiceParts.period(role));
        Capacity capacity = switch (signer) {
            case "legal" -> Capacity.LEGAL_REPRESENTATIVE;
            case "designated" -> Capacity.DESIGNATED_REPRESENTATIVE;
            default -> new Capacity(signer);
        };
        Signature signature = Signature.builder()
                .capacity(capacity)
                .personId(signer.equals("individual") ? Option.none() : Option.some("one-1"))
                .signedOn(Row.day(signed))
                .build();
        Signing signing = signing(signature, Some.caseManagerSignature("2025-02-20"));
        ServiceRecord record =
                represented(planSigned(signing), representative).withIndividual(PlanningParts.born(born));

        for (String clause : Array.of("(8)(e)(A)", "(8)(e)")) {
            Outcome outcome = Ask.outcome(clause, PLAN, record, "2025-06-30");
            assertThat(outcome.status()).as(why).isEqualTo(expected);
            if (expected == Status.UNDETERMINED) {
                assertThat(missing(outcome)).as(why).containsExactly("/plans/0/signing/signatures/0/signedOn");
            }
        }
    }

    @Test
    void beside_the_guardian_a_signature_without_a_day_leaves_no_day_open_on_which_the_case_manager_had_not_signed() {
        Signature undated = Signature.builder().capacity(Capacity.INDIVIDUAL).build();
        Signing signing =
                signing(byLegal("guardian-1", "2025-02-20"), undated, Some.caseManagerSignature("2025-02-20"));
        ServiceRecord record = represented(
                planSigned(signing).withKind(Option.some(IspKind.INITIAL)),
                guardian("guardian-1", DecisionScope.SIGN_PLAN));

        assertThat(Ask.outcome("(8)(e)", PLAN, record, IN_APRIL).done()).containsExactly(Some.day("2025-02-20"));
        assertThat(Ask.outcome("(2)(b)", PLAN, record, IN_APRIL).status()).isEqualTo(Status.MET);
    }

    /** The case manager signed on 2025-03-10, the individual perhaps; the plan was implemented on 2025-04-01. */
    private static Outcome implemented(Signing signing, Representative... representatives) {
        Isp plan = planSigned(signing).withImplemented(Act.on(Some.day("2025-04-01")));
        return Ask.outcome("(8)(a)", PLAN, represented(plan, representatives), "2025-07-01");
    }

    @ParameterizedTest(name = "scope {0}, reason of 2025-03-05, individual signed {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # scope          | individual | outcome      | why
            choose-providers | 2025-06-01 | MET          | no representative for this, so that the reason counts
            sign-plan        | 2025-06-01 | NOT_MET      | a representative, so that it does not
            ?                | 2025-06-01 | UNDETERMINED | one of the two
            ?                | -          | UNDETERMINED | one of the two
            ?                | 2025-03-20 | UNDETERMINED | the representative may be the one who signs
            """)
    void a_reason_that_may_count_does_before_the_individual_signed(
            String scope, String individual, Status expected, String why) {
        Representative representative = of("health-care-representative", "-")
                .withPeriod(ServiceParts.period("2025-01-01 to 2025-04-30"))
                .withScope(scope.equals("?") ? Option.none() : Option.some(Array.of(new DecisionScope(scope))));
        Signing signing = withReason(signing(individual, "2025-03-10"), InabilityReason.PHYSICAL, "2025-03-05");

        Outcome outcome = implemented(signing, representative);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(missing(outcome)).as(why).containsExactly("/representatives/0/scope");
        }
    }

    @ParameterizedTest(name = "a reason for a person 2025-03-05, an advocate signed {0}: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-04-01 | UNDETERMINED /plans/0/signing/signatures/1/capacity | signed by the implementation, perhaps
            2025-04-02 | JUDGMENT                                            | too late, whoever it was
            """)
    void what_may_be_a_signature_of_a_later_day_leaves_an_earlier_one_to_a_person(
            String advocate, String expected, String why) {
        Signing signing =
                signing(Some.caseManagerSignature("2025-03-10"), Some.signature(new Capacity("mt:advocate"), advocate));

        Row.assertOutcome(implemented(withReason(signing, InabilityReason.OTHER, "2025-03-05")), expected);
    }

    @ParameterizedTest(name = "case managers, involved or not: {0}, missing for 2025-04-01: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # signed on             | missing | why
            2025-03-10 2025-04-01   | 1 2     | by the implementation both
            2025-03-10 2025-04-02   | 1       | the second one too late
            2025-04-02 2025-03-10   | 2       | in the other order
            """)
    void of_a_signature_of_a_later_day_no_fact_is_missing(String signed, String missing, String why) {
        Seq<Signature> signatures = Array.of(byIndividual("2025-03-05"))
                .appendAll(Row.days(signed)
                        .map(day -> Some.caseManagerSignature(day.toString()).withInvolved(Said.NOT_RECORDED)));

        Outcome outcome = implemented(Some.unsigned().withSignatures(Register.ofAll(signatures)));

        assertThat(missing(outcome))
                .as(why)
                .containsExactlyElementsOf(
                        Row.list(missing).map(one -> "/plans/0/signing/signatures/" + one + "/involved"));
    }

    @Test
    void of_two_reasons_the_earlier_one_may_count_in_whichever_order_they_are_recorded() {
        InabilityToSign first = reason(InabilityReason.PHYSICAL, "2025-03-05");
        InabilityToSign second = reason(InabilityReason.PHYSICAL, "2025-06-01");
        Representative representative =
                of("health-care-representative", "-").withPeriod(ServiceParts.period("2025-01-01 to 2025-04-30"));

        for (Seq<InabilityToSign> reasons : Array.of(Array.of(first, second), Array.of(second, first))) {
            Outcome outcome =
                    implemented(signing("-", "2025-03-10").withInabilities(Option.some(reasons)), representative);
            assertThat(outcome.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(missing(outcome)).containsExactly("/representatives/0/scope");
        }
    }

    @ParameterizedTest(name = "reason {0}, individual signed {1}, case manager {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # reason   | individual | manager    | outcome      | why
            2025-03-05 | 2025-06-01 | 2025-03-10 | MET          | the reason stood in until the signature
            none       | 2025-06-01 | 2025-03-10 | NOT_MET      | signed late
            ?          | 2025-06-01 | 2025-03-10 | UNDETERMINED | one of the two
            ?          | 2025-06-01 | 2025-04-02 | NOT_MET      | the case manager signed late, whatever the reason
            ?          | 2025-03-20 | 2025-03-10 | MET          | signed in time
            """)
    void a_reason_that_is_not_recorded_may_have_stood_in_until_the_individual_signed(
            String reason, String individual, String caseManager, Status expected, String why) {
        Signing signing = signing(individual, caseManager);
        Signing explained = switch (reason) {
            case "none" -> signing;
            case "?" -> signing.withInabilities(Option.none());
            default -> withReason(signing, InabilityReason.PHYSICAL, reason);
        };

        Outcome outcome = implemented(explained);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(missing(outcome)).as(why).containsExactly("/plans/0/signing/inabilities");
        }
    }

    @Test
    void a_reason_that_is_not_recorded_leaves_the_first_day_of_a_plan_that_was_signed() {
        Signing signing = signing("2025-02-20", "2025-02-19").withInabilities(Option.none());
        ServiceRecord record = recordOf(planSigned(signing).withKind(Option.some(IspKind.INITIAL)));

        assertThat(asked(record, IN_APRIL).done()).containsExactly(Some.day("2025-02-20"));
        assertThat(Ask.outcome("(2)(b)", PLAN, record, IN_APRIL).status()).isEqualTo(Status.MET);
    }

    @Test
    void of_a_child_who_has_a_parent_on_each_day_no_reason_matters() {
        Signing late = signing(byLegal("parent-1", "2025-06-01"), Some.caseManagerSignature("2025-03-10"))
                .withInabilities(Option.none());
        Isp plan = planSigned(late).withImplemented(Act.on(Some.day("2025-04-01")));
        ServiceRecord record = represented(plan, parent("parent-1")).withIndividual(born("2015-05-05"));

        assertThat(Ask.outcome("(8)(a)", PLAN, record, "2025-07-01").status()).isEqualTo(Status.NOT_MET);
    }

    private static Representative formerGuardian() {
        return guardian("guardian-1", DecisionScope.SIGN_PLAN)
                .withPeriod(Option.some(Period.of(Some.day("2020-01-01"), Some.day("2024-12-31"))));
    }

    @ParameterizedTest(name = "born {0}, in the list {1}, signed by {2}: {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # born     | listed          | signer     | outcome      | why
            2015-05-05 | nobody          | mother-1   | UNDETERMINED | every minor has a legal representative: perhaps the signer
            2015-05-05 | nobody          | no name    | UNDETERMINED | whoever signed
            2015-05-05 | former guardian | mother-1   | UNDETERMINED | nobody in the list is one on that day
            2015-05-05 | former guardian | guardian-1 | NOT_MET      | in the list, and no longer guardian
            2015-05-05 | mother          | mother-1   | MET          | the parent
            2015-05-05 | mother          | uncle-1    | NOT_MET      | the mother is the legal representative
            1980-01-01 | nobody          | mother-1   | NOT_MET      | an adult need not have one
            -          | nobody          | mother-1   | NOT_MET      | taken for an adult
            """)
    void of_a_minor_the_legal_representative_may_be_missing_in_the_list(
            String born, String listed, String signer, Status expected, String why) {
        Array<Representative> representatives = switch (listed) {
            case "mother" -> Array.of(parent("mother-1"));
            case "former guardian" -> Array.of(formerGuardian());
            default -> Array.empty();
        };
        Signature signature =
                signer.equals("no name") ? byALegalRepresentative("2025-02-20") : byLegal(signer, "2025-02-20");
        Isp plan = planSigned(signing(signature, Some.caseManagerSignature("2025-02-20")))
                .withImplemented(Act.on(Some.day("2025-03-01")));
        ServiceRecord record = recordOf(plan)
                .withRepresentatives(Option.some(representatives))
                .withIndividual(PlanningParts.born(born));

        for (String clause : Array.of("(8)(e)(A)", "(8)(e)", "(8)(a)")) {
            Outcome outcome = Ask.outcome(clause, PLAN, record, IN_APRIL);
            assertThat(outcome.status()).as(why).isEqualTo(expected);
            if (expected == Status.UNDETERMINED) {
                assertThat(missing(outcome)).as(why).contains("/representatives");
            }
        }
    }

    @ParameterizedTest(name = "born {0}, parent through {1}, guardian of whom nothing is recorded {2}, {3} signed: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # born     | parent through | guardian | signer   | outcome                   | why
            2015-05-05 | -              | yes      | uncle-1  | NOT_MET                   | the parent is it, or the guardian
            -          | -              | yes      | uncle-1  | NOT_MET                   | a minor has these, an adult nobody else
            1980-01-01 | -              | yes      | uncle-1  | NOT_MET                   | an adult need not have one
            2015-05-05 | -              | yes      | person-1 | NOT_MET                   | a minor who has one of the two
            2015-05-05 | 2025-02-19     | no       | uncle-1  | UNDETERMINED /representatives | every minor has one: perhaps the signer
            -          | 2025-02-19     | no       | uncle-1  | UNDETERMINED /individual/birthDate | a minor, perhaps
            1980-01-01 | 2025-02-19     | no       | uncle-1  | NOT_MET                   | an adult need not have one
            """)
    void of_a_minor_with_a_parent_nobody_else_signs_who_is_not_in_the_list(
            String born, String through, String guardian, String signer, String expected, String why) {
        Array<Representative> representatives = Array.of(parent("mother-1")
                        .withPeriod(Option.some(Period.of(
                                Some.day("2015-05-05"),
                                through.equals("-") ? Some.day("2099-01-01") : Some.day(through)))))
                .appendAll(
                        guardian.equals("yes")
                                ? Array.of(Representative.builder()
                                        .personId("guardian-1")
                                        .kind(RepresentativeKind.COURT_APPOINTED_GUARDIAN)
                                        .build())
                                : Array.empty());
        Signature signature = signer.equals("person-1") ? byIndividual("2025-02-20") : byLegal(signer, "2025-02-20");
        Isp plan = planSigned(signing(signature, Some.caseManagerSignature("2025-02-20")))
                .withSigning(signing(signature, Some.caseManagerSignature("2025-02-20"))
                        .withInabilities(Option.some(Array.empty())))
                .withImplemented(Act.on(Some.day("2025-03-01")));
        ServiceRecord record = recordOf(plan)
                .withRepresentatives(Option.some(representatives))
                .withIndividual(PlanningParts.born(born));

        Row.assertOutcome(Ask.outcome("(8)(e)(A)", PLAN, record, IN_APRIL), expected);
    }

    @ParameterizedTest(name = "born {0}, no representative in the list, a mother signed on a day not recorded: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-05-05 | UNDETERMINED | a minor
            2007-03-01 | UNDETERMINED | still a minor on the last day to sign, 2025-02-28
            2007-02-28 | NOT_MET      | 18 on that day
            1980-01-01 | NOT_MET      | an adult, who once was a minor
            """)
    void who_was_a_minor_long_before_the_plan_is_no_minor_where_a_signature_bears_no_day(
            String born, Status expected, String why) {
        Signature undated = Signature.builder()
                .capacity(Capacity.LEGAL_REPRESENTATIVE)
                .personId("mother-1")
                .build();
        ServiceRecord record = recordOf(planSigned(signing(undated))).withIndividual(born(born));

        assertThat(asked(record, IN_APRIL).status()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, the guardian in role {1}, signed {2}: (i) {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # reason | guardian              | signed         | outcome        | why
            physical | 2020-01-01 on         | never          | NOT_MET        | the guardian's signature is needed instead
            physical | 2020-01-01 on         | without a day  | UNDETERMINED   | perhaps the guardian signed, and no reason is needed
            physical | 2020-01-01 on         | ?              | UNDETERMINED   | whether anybody signed is not recorded
            physical | 2020-01-01 on         | 2025-02-20     | NOT_APPLICABLE | the guardian signed
            other    | 2025-02-19 on         | never          | JUDGMENT       | nobody represented on the day of the reason
            other    | 2025-02-19 on         | without a day  | UNDETERMINED   | perhaps the guardian signed since
            """)
    void a_reason_may_not_be_needed_where_somebody_may_have_signed(
            String reason, String role, String signed, Status expected, String why) {
        Signature caseManager = Some.caseManagerSignature("2025-02-20");
        Signature byGuardian = byLegal("guardian-1", "2025-02-20");
        Register<Signature> signatures = switch (signed) {
            case "never" -> Register.of(caseManager);
            case "?" -> Register.of(caseManager).completeThrough(Some.day("2025-02-20"));
            case "without a day" -> Register.of(byGuardian.withSignedOn(Option.none()), caseManager);
            default -> Register.of(byGuardian, caseManager);
        };
        Signing signing = withReason(Some.unsigned(), new InabilityReason(reason), "2025-02-18")
                .withSignatures(signatures);
        Representative guardian =
                guardian("guardian-1", DecisionScope.SIGN_PLAN).withPeriod(ServiceParts.period(role));

        Outcome outcome = Ask.outcome("(8)(e)(A)(i)", PLAN, represented(planSigned(signing), guardian), IN_APRIL);

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(missing(outcome))
                    .as(why)
                    .containsExactly("/plans/0/signing/signatures" + (signed.equals("?") ? "" : "/0/signedOn"));
        }
    }

    @ParameterizedTest(name = "born {0}, nobody signed, reasons not recorded: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2015-05-05 | NOT_MET      | a child has had a parent on each day: no reason stands in
            2007-03-15 | UNDETERMINED | 18 since March 15: a reason may be documented since
            """)
    void reasons_that_are_not_recorded_do_not_matter_where_somebody_represents_on_each_day(
            String born, Status expected, String why) {
        Signing unsaid = signing(Some.caseManagerSignature("2025-02-20")).withInabilities(Option.none());
        ServiceRecord record =
                represented(planSigned(unsaid), parent("parent-1")).withIndividual(born(born));

        assertThat(asked(record, IN_APRIL).status()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "18 on 2025-03-15, a guardian since {0}, a reason of {1}: {2}, (i) {3}  ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # guardian | reason     | outcome                                    | (i)          | why
            2025-03-15 | -          | NOT_MET                                    | UNDETERMINED | a representative on each day: by law until 18
            2025-03-16 | -          | UNDETERMINED /plans/0/signing/inabilities  | UNDETERMINED | none on the birthday: a reason may be of that day
            2025-03-15 | 2025-03-14 | NOT_MET                                    | NOT_MET      | a minor has one, in the list or not
            2025-03-16 | 2025-03-15 | MET                                        | MET          | an adult without one for a day
            2025-03-15 | 2025-03-15 | NOT_MET                                    | NOT_MET      | the guardian on the birthday
            """)
    void until_18_somebody_represents_by_law(
            String since, String documented, String expected, Status accepted, String why) {
        Signing signing = signing(Some.caseManagerSignature("2025-02-20"));
        Isp plan = planSigned(
                documented.equals("-")
                        ? signing.withInabilities(Option.none())
                        : withReason(signing, InabilityReason.PHYSICAL, documented));
        Representative guardian =
                guardian("guardian-1", DecisionScope.SIGN_PLAN).withPeriod(Option.some(Period.from(Some.day(since))));
        ServiceRecord record = represented(plan, guardian).withIndividual(born("2007-03-15"));

        Row.assertOutcome(asked(record, IN_APRIL), expected);
        assertThat(Ask.outcome("(8)(e)(A)(i)", PLAN, record, IN_APRIL).status())
                .as(why)
                .isEqualTo(accepted);
    }

    @ParameterizedTest(name = "18 on {0}, implemented 2025-04-01, individual signed {1}: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-04-01 | 2025-06-01 | UNDETERMINED | alone on that day: a reason may be of it
            2025-04-02 | 2025-06-01 | NOT_MET      | a minor on that day, whatever the reasons since
            2025-04-01 | -          | UNDETERMINED | the same where nobody signed
            2025-04-02 | -          | NOT_MET      | the same where nobody signed
            """)
    void a_reason_that_is_not_recorded_is_of_a_day_on_which_the_individual_was_alone(
            String birthday, String signed, Status expected, String why) {
        Isp plan = planSigned(signing(signed, "2025-03-10").withInabilities(Option.none()))
                .withImplemented(Act.on(Some.day("2025-04-01")));
        ServiceRecord record = represented(plan, parent("parent-1"))
                .withIndividual(born(Some.day(birthday).minusYears(18).toString()));

        Outcome outcome = Ask.outcome("(8)(a)", PLAN, record, "2025-07-01");

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(missing(outcome)).as(why).containsExactly("/plans/0/signing/inabilities");
        }
    }

    @Test
    void a_reason_of_a_day_after_the_guardian_signed_does_not_matter() {
        Signing late = signing(byLegal("guardian-1", "2025-06-01"), Some.caseManagerSignature("2025-03-10"))
                .withInabilities(Option.none());
        Isp plan = planSigned(late).withImplemented(Act.on(Some.day("2025-04-01")));
        Representative guardian = guardian("guardian-1", DecisionScope.SIGN_PLAN)
                .withPeriod(Option.some(Period.of(Some.day("2001-01-01"), Some.day("2025-06-30"))));
        ServiceRecord record = represented(plan, guardian).withIndividual(born("2001-01-01"));

        assertThat(Ask.outcome("(8)(a)", PLAN, record, "2025-07-15").status()).isEqualTo(Status.NOT_MET);
    }

    @ParameterizedTest(name = "signatures recorded through {0}, reasons not recorded, missing {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-31 | signatures inabilities | the implementation is the day after
            2025-04-01 | inabilities            | through the day of the implementation
            """)
    void beside_reasons_a_signature_may_not_be_recorded_either(String through, String missing, String why) {
        Signing signing = signing("2025-06-01", "2025-03-10");
        Signing open = signing.withSignatures(signing.getSignatures().completeThrough(Some.day(through)))
                .withInabilities(Option.none());

        assertThat(missing(implemented(open)))
                .as(why)
                .containsExactlyInAnyOrderElementsOf(Row.list(missing).map(field -> "/plans/0/signing/" + field));
    }

    @ParameterizedTest(name = "{0} in role since {1}, born {2}, {3} signed on a day not recorded: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # with                   | since      | born       | signer     | implemented 2025-04-01 | why
            court-appointed-guardian | 2025-04-01 | 1980-01-01 | legal      | UNDETERMINED           | on that day, perhaps
            court-appointed-guardian | 2025-04-02 | 1980-01-01 | legal      | NOT_MET                | no guardian by then, whenever it was
            court-appointed-guardian | 2025-04-02 | 1980-01-01 | individual | UNDETERMINED           | before the guardian, perhaps
            parent                   | 2001-01-01 | 2007-04-01 | individual | UNDETERMINED           | on the 18th birthday, perhaps
            parent                   | 2001-01-01 | 2007-04-02 | individual | NOT_MET                | a minor by then, whenever it was
            parent                   | 2001-01-01 | 2007-03-01 | legal      | UNDETERMINED           | before the 18th birthday, perhaps
            designated-representative | 2025-04-01 | 1980-01-01 | designated | UNDETERMINED          | authorized on that day
            designated-representative | 2025-04-02 | 1980-01-01 | designated | NOT_MET               | authorized the day after
            """)
    void a_signature_without_a_day_is_of_no_day_before_the_signer_was_in_role(
            String with, String since, String born, String signer, Status expected, String why) {
        Capacity capacity = switch (signer) {
            case "legal" -> Capacity.LEGAL_REPRESENTATIVE;
            case "designated" -> Capacity.DESIGNATED_REPRESENTATIVE;
            default -> Capacity.INDIVIDUAL;
        };
        Signature undated = Signature.builder()
                .capacity(capacity)
                .personId(signer.equals("individual") ? "individual-1" : "one-1")
                .build();
        Representative one = of(with, "2001-01-01", DecisionScope.SIGN_PLAN);
        Representative inRole = with.equals("designated-representative")
                ? one.withAuthorized(Act.on(Some.day(since)))
                : one.withPeriod(Option.some(Period.from(Some.day(since))));
        Isp plan = planSigned(signing(undated, Some.caseManagerSignature("2025-03-10")))
                .withImplemented(Act.on(Some.day("2025-04-01")));
        ServiceRecord record = represented(plan, inRole).withIndividual(born(born));

        Outcome outcome = Ask.outcome("(8)(a)", PLAN, record, "2025-07-01");

        assertThat(outcome.status()).as(why).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(missing(outcome)).as(why).containsExactly("/plans/0/signing/signatures/0/signedOn");
        }
    }

    @ParameterizedTest(name = "born {0}, in the list {1}, a legal representative without a name and a day: {2}  ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2015-05-05 | 2025-04-02 | UNDETERMINED | a parent of before the guardian, perhaps
            1980-01-01 | 2025-04-02 | NOT_MET      | no guardian by then
            1980-01-01 | 2025-04-01 | UNDETERMINED | the guardian, perhaps
            """)
    void a_legal_representative_without_a_name_may_be_a_parent_of_a_minor(
            String born, String guardianSince, Status expected, String why) {
        Signature undated =
                Signature.builder().capacity(Capacity.LEGAL_REPRESENTATIVE).build();
        Isp plan = planSigned(signing(undated, Some.caseManagerSignature("2025-03-10")))
                .withImplemented(Act.on(Some.day("2025-04-01")));
        Representative guardian = guardian("guardian-1", DecisionScope.SIGN_PLAN)
                .withPeriod(Option.some(Period.from(Some.day(guardianSince))));
        ServiceRecord record = represented(plan, guardian).withIndividual(born(born));

        assertThat(Ask.outcome("(8)(a)", PLAN, record, "2025-07-01").status())
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void somebody_of_whom_it_is_recorded_only_for_a_time_that_nobody_authorized_them_may_have_signed_since() {
        Representative one = of("designated-representative", "-")
                .withPeriod(ServiceParts.period("2024-01-01 to 2025-02-28"))
                .withAuthorized(Act.notThrough(Some.day("2025-01-31")));
        Signature undated = Signature.builder()
                .capacity(Capacity.DESIGNATED_REPRESENTATIVE)
                .personId("one-1")
                .build();

        assertThat(asked(represented(planSigned(signing(undated)), one), IN_APRIL)
                        .status())
                .isEqualTo(Status.UNDETERMINED);
    }

    @ParameterizedTest(name = "{0} since {1}, reason {2} of {3}, signed {4}: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # kind                   | since      | reason   | documented | signed     | outcome                                | why
            court-appointed-guardian | 2020-01-01 | physical | 2025-02-20 | 2025-02-24 | MET 2025-02-24                         | the signature within scope, the reason outside it
            court-appointed-guardian | 2020-01-01 | physical | 2025-02-24 | 2025-02-20 | MET 2025-02-24                         | in the other order
            court-appointed-guardian | -          | physical | 2025-02-20 | 2025-02-20 | MET 2025-02-20                         | in role on that day or not
            court-appointed-guardian | -          | physical | 2025-02-20 | 2025-02-24 | UNDETERMINED /representatives/0/period | in role on one of the days, perhaps
            court-appointed-guardian | 2020-01-01 | other    | 2025-02-20 | 2025-02-24 | UNDETERMINED /representatives/0/scope  | a reason for a person, perhaps
            court-appointed-guardian | 2020-01-01 | unavailable | 2025-02-20 | 2025-02-24 | UNDETERMINED /representatives/0/scope | no reason at all
            mt:advocate              | 2020-01-01 | physical | 2025-02-20 | 2025-02-20 | UNDETERMINED /representatives/0/kind   | a designated representative, perhaps
            """)
    void a_reason_is_documented_and_the_only_representative_has_signed(
            String kind, String since, String reason, String documented, String signed, String expected, String why) {
        Signing signing = withReason(signing(byLegal("one-1", signed)), new InabilityReason(reason), documented);

        Outcome outcome = asked(represented(planSigned(signing), of(kind, since)), IN_APRIL);

        Seq<String> words = Row.list(expected);
        assertThat(outcome.status().name()).as(why).isEqualTo(words.head());
        if (outcome.status() == Status.MET) {
            assertThat(outcome.done()).as(why).containsExactly(Some.day(words.last()));
        } else {
            assertThat(missing(outcome)).as(why).contains(words.last());
        }
    }

    @Test
    void beside_two_representatives_neither_the_reason_nor_the_signature_need_count() {
        Signing signing = withReason(signing(byLegal("one-1", "2025-02-20")), InabilityReason.PHYSICAL, "2025-02-20");
        Representative one = of("court-appointed-guardian", "2020-01-01");

        assertThat(asked(represented(planSigned(signing), one, one.withPersonId("two-2")), IN_APRIL)
                        .status())
                .isEqualTo(Status.UNDETERMINED);
    }
}

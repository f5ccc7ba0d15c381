package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.LIMITATION;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.asked;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.consent;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.limitation;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.ofAChild;
import static org.openisp.rules.oregon.oar411_415_0070.LimitationParts.record;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.Noted;
import org.openisp.core.Period;
import org.openisp.core.Register;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.limitation.Consent;
import org.openisp.core.limitation.Freedom;
import org.openisp.core.limitation.Limitation;
import org.openisp.core.person.DecisionScope;
import org.openisp.core.person.Representative;
import org.openisp.core.person.RepresentativeKind;
import org.openisp.core.signing.Capacity;
import org.openisp.rules.Outcome;

@DisplayName("OAR 411-415-0070(3)(b) informed consent before a limitation is applied")
class S03bConsentClauseTest {

    private static final String SUMMER = "2025-07-01";

    private static Limitation.Builder with(Consent... consents) {
        return limitation(Freedom.FOOD).beyondTypicalForAge(Said.YES).consents(Register.of(consents));
    }

    private static Outcome consented(ServiceRecord record, String asOf) {
        return asked(S03bConsent.CONSENT, LIMITATION, record, asOf);
    }

    @ParameterizedTest(name = "given {0}, withdrawn {1}, first applied {2}, ended {3}: {4} ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # given    | withdrawn  | started        | ended      | asked 2025-07-01                    | why
            2025-02-28 | -          | 2025-03-01     | -          | MET                                 | the day before
            2025-03-01 | -          | 2025-03-01     | -          | MET                                 | the same day: days tell no hours
            2025-03-02 | -          | 2025-03-01     | -          | NOT_MET                             | the day after
            2025-02-20 | 2025-07-01 | 2025-03-01     | -          | MET                                 | withdrawn today
            2025-02-20 | 2025-06-30 | 2025-03-01     | -          | NOT_MET                             | withdrawn yesterday, and still applied
            2025-02-20 | 2025-06-30 | 2025-03-01     | 2025-06-30 | MET                                 | it ended when consent was withdrawn
            2025-02-20 | 2025-06-29 | 2025-03-01     | 2025-06-30 | NOT_MET                             | applied a day longer than consent
            2025-02-20 | 2025-07-02 | 2025-03-01     | -          | MET                                 | withdrawn tomorrow
            2025-02-20 | 2025-02-25 | 2025-03-01     | -          | NOT_MET                             | withdrawn before the first use
            2025-07-01 | -          | not 2025-07-01 | -          | MET                                 | given, and not applied yet
            2025-07-02 | -          | not 2025-07-01 | -          | PENDING                             | given tomorrow
            2025-02-20 | -          | -              | -          | UNDETERMINED /limitations/0/started | when it was first applied is not recorded
            2025-07-01 | -          | not 2025-06-30 | -          | MET                                 | given by today, before which it was not applied
            2025-06-30 | -          | not 2025-06-29 | -          | MET                                 | given by the first day on which it may have been applied
            2025-07-01 | -          | not 2025-06-29 | -          | UNDETERMINED /limitations/0/started | perhaps applied the day before
            2025-02-20 | 2025-07-01 | not 2025-06-29 | -          | MET                                 | withdrawn today, and there before any use
            2025-02-20 | 2025-06-30 | not 2025-06-29 | -          | UNDETERMINED /limitations/0/started | withdrawn yesterday, perhaps not applied
            2025-02-20 | 2025-06-30 | not 2025-06-29 | 2025-06-30 | MET                                 | it ended when consent was withdrawn
            2025-07-02 | -          | not 2025-06-30 | -          | UNDETERMINED /limitations/0/started | given tomorrow, perhaps not applied
            2025-06-30 | -          | -              | 2025-06-30 | UNDETERMINED /limitations/0/started | perhaps applied before that day
            2025-07-01 | -          | -              | 2025-06-30 | NOT_MET                             | given after the last day
            2025-02-20 | 2025-06-29 | -              | 2025-06-30 | NOT_MET                             | withdrawn the day before its last day
            2025-06-30 | -          | not 2025-06-29 | 2025-06-30 | MET                                 | applied on that day alone
            """)
    void before_the_first_use_and_as_long_as_it_is_applied(
            String given, String withdrawn, String started, String ended, String expected, String why) {
        Consent consent = consent(Capacity.INDIVIDUAL, given).withWithdrawnOn(Row.day(withdrawn));
        ServiceRecord record = record(
                with(consent).started(Row.act(started)).endedOn(Row.day(ended)).build());

        Row.assertOutcome(consented(record, SUMMER), expected);
    }

    @Test
    void consent_that_is_given_anew_stands_but_does_not_reach_back() {
        Consent withdrawn = consent(Capacity.INDIVIDUAL, "2025-02-20").withWithdrawnOn(Row.day("2025-05-01"));
        Consent anew = consent(Capacity.INDIVIDUAL, "2025-05-10");

        Row.assertOutcome(consented(record(with(withdrawn, anew).build()), SUMMER), "MET");
        Row.assertOutcome(consented(record(with(withdrawn, anew).build()), "2025-05-05"), "NOT_MET");
        Row.assertOutcome(consented(record(with(anew).build()), SUMMER), "NOT_MET");
    }

    @Test
    void before_any_use_and_since_is_one_and_the_same_consent() {
        Consent withdrawn = consent(Capacity.INDIVIDUAL, "2025-02-20").withWithdrawnOn(Row.day("2025-06-30"));
        Consent anew = consent(Capacity.INDIVIDUAL, "2025-07-01");
        Limitation.Builder limitation = with(withdrawn, anew);

        Row.assertOutcome(
                consented(record(limitation.started(Row.act("not 2025-06-29")).build()), SUMMER),
                "UNDETERMINED /limitations/0/started");
        Row.assertOutcome(
                consented(record(limitation.started(Row.act("not 2025-06-30")).build()), SUMMER), "MET");
    }

    @ParameterizedTest(name = "not applied through 2025-06-20, consents complete through {0}: {1}")
    @CsvSource({
        "2025-06-20, UNDETERMINED /limitations/0/consents",
        "2025-07-01, UNDETERMINED /limitations/0/started",
    })
    void consent_before_any_use_may_not_be_listed(String complete, String expected) {
        Consent late = consent(Capacity.INDIVIDUAL, "2025-06-25");
        Limitation limitation = limitation(Freedom.FOOD)
                .started(Row.act("not 2025-06-20"))
                .consents(Row.register(Array.of(late), complete))
                .build();

        Row.assertOutcome(consented(record(limitation), SUMMER), expected);
    }

    /** 18 on 2026-02-01; food limited since 2025-01-01. */
    @ParameterizedTest(name = "{0} limited, beyond what is typical {1}, given {2}, asked {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # freedom | beyond | given      | asked      | outcome        | why
            food      | no     | 2026-02-01 | 2026-01-31 | NOT_APPLICABLE | typical of a child's age
            food      | no     | 2026-02-01 | 2026-02-01 | MET            | consent of the day from which on it counts
            food      | no     | 2026-02-02 | 2026-06-01 | NOT_MET        | the day after
            food      | yes    | 2026-02-01 | 2026-02-01 | NOT_MET        | it counted since its first use
            food      | -      | 2026-02-01 | 2026-02-01 | UNDETERMINED /limitations/0/beyondTypicalForAge | perhaps it did
            food      | -      | 2026-02-02 | 2026-06-01 | NOT_MET        | late, whether it did or not
            restraint | no     | 2026-02-01 | 2026-02-01 | NOT_MET        | restraint always counts
            """)
    void what_did_not_count_for_the_child_needs_consent_from_the_18th_birthday_on(
            String freedom, String beyond, String given, String asked, String expected, String why) {
        Limitation limitation = with(consent(Capacity.INDIVIDUAL, given))
                .freedom(new Freedom(freedom))
                .started(Row.act("2025-01-01"))
                .beyondTypicalForAge(Row.said(beyond))
                .build();

        Row.assertOutcome(
                consented(record(limitation).withIndividual(SigningParts.born("2008-02-01")), asked), expected);
    }

    /** 18 on 2026-02-01; food limited, and it is not recorded since when. */
    @ParameterizedTest(name = "started {0}, beyond what is typical {1}, given {2}, withdrawn {3}: {4}  ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            # started      | beyond | given      | withdrawn  | asked 2026-06-01                    | why
            -              | no     | 2026-02-01 | -          | MET                                 | consent of the first day on which it can count
            -              | no     | 2026-02-02 | -          | UNDETERMINED /limitations/0/started | perhaps applied on the birthday
            -              | no     | 2026-02-01 | 2026-05-31 | UNDETERMINED /limitations/0/started | withdrawn, and perhaps not applied
            -              | yes    | 2026-02-01 | -          | UNDETERMINED /limitations/0/started | perhaps applied to the child
            -              | -      | 2026-02-01 | -          | UNDETERMINED /limitations/0/beyondTypicalForAge /limitations/0/started | the same, if it counted
            -              | -      | 2026-02-02 | -          | UNDETERMINED /limitations/0/started | late, if it was applied by then, whether it counted before or not
            not 2026-01-15 | no     | 2026-02-01 | -          | MET                                 | perhaps applied to the child, for whom it did not count
            not 2026-01-31 | yes    | 2026-02-01 | -          | MET                                 | not applied to the child
            """)
    void what_can_count_from_the_18th_birthday_on_needs_consent_by_then(
            String started, String beyond, String given, String withdrawn, String expected, String why) {
        Limitation limitation = with(consent(Capacity.INDIVIDUAL, given).withWithdrawnOn(Row.day(withdrawn)))
                .started(Row.act(started))
                .beyondTypicalForAge(Row.said(beyond))
                .build();
        Outcome outcome = consented(record(limitation).withIndividual(SigningParts.born("2008-02-01")), "2026-06-01");

        Row.assertOutcome(outcome, expected);
        assertThat(Row.missing(outcome))
                .containsExactlyElementsOf(Row.list(expected).filter(word -> word.startsWith("/")));
    }

    @ParameterizedTest(name = "informed {0}, on a signed form {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # informed | form | outcome
            yes        | yes  | MET
            no         | yes  | NOT_MET
            yes        | no   | NOT_MET
            -          | yes  | UNDETERMINED /limitations/0/consents/0/informed
            yes        | -    | UNDETERMINED /limitations/0/consents/0/signedForm
            no         | -    | NOT_MET
            """)
    void informed_and_on_a_signed_form(String informed, String form, String expected) {
        Consent consent = consent(Capacity.INDIVIDUAL, "2025-02-20")
                .withInformed(Row.said(informed))
                .withSignedForm(Row.said(form));

        Row.assertOutcome(consented(record(with(consent).build()), SUMMER), expected);
    }

    @Test
    void what_is_missing_of_each_of_two_consents_is_named() {
        Consent first = consent(Capacity.INDIVIDUAL, "2025-02-10").withInformed(Said.NOT_RECORDED);
        Limitation limitation =
                with(first, first.withGivenOn(Some.day("2025-02-20"))).build();

        assertThat(Row.missing(consented(record(limitation), SUMMER)))
                .containsExactly("/limitations/0/consents/0/informed", "/limitations/0/consents/1/informed");
    }

    @ParameterizedTest(name = "no consent, complete {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # complete | outcome
            record     | NOT_MET
            2025-07-01 | NOT_MET
            2025-03-01 | NOT_MET
            2025-02-28 | UNDETERMINED /limitations/0/consents
            -          | UNDETERMINED /limitations/0/consents
            """)
    void no_consent_is_told_by_a_complete_register_only(String complete, String expected) {
        Limitation limitation = limitation(Freedom.FOOD)
                .consents(Row.register(Array.empty(), complete))
                .build();

        Row.assertOutcome(consented(record(limitation), SUMMER), expected);
    }

    @ParameterizedTest(name = "by {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # capacity                | outcome
            individual                | MET
            designated-representative | NOT_MET
            case-manager              | NOT_MET
            provider                  | NOT_MET
            participant               | NOT_MET
            legal-representative      | NOT_MET
            acme:friend               | UNDETERMINED /limitations/0/consents/0/capacity
            """)
    void in_the_right_capacity_where_there_is_no_legal_representative(String capacity, String expected) {
        Consent consent = consent(new Capacity(capacity), "2025-02-20")
                .withPersonId(Option.some("person-1"))
                .withDifferingWishes(Noted.no());
        ServiceRecord record = record(with(consent).build())
                .withRepresentatives(Option.some(Array.of(SigningParts.designated("person-1"))));

        Row.assertOutcome(consented(record, SUMMER), expected);
    }

    @Test
    void a_consent_of_unknown_capacity_is_not_known() {
        Consent consent = consent(Capacity.INDIVIDUAL, "2025-02-20").withCapacity(Option.none());

        Row.assertOutcome(
                consented(record(with(consent).build()), SUMMER), "UNDETERMINED /limitations/0/consents/0/capacity");
    }

    private static Consent byGuardian(String personId, String differing) {
        return consent(Capacity.LEGAL_REPRESENTATIVE, "2025-02-20")
                .withPersonId(Option.when(Row.isRecorded(personId), personId))
                .withDifferingWishes(Row.noted(differing));
    }

    @ParameterizedTest(name = "by {0}, guardian {1} since {2} for {3}, wishes {4}: {5} ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # by     | guardian | since      | scope                 | wishes     | outcome                                                | why
            mother-1 | mother-1 | 2025-02-20 | consent-to-limitation | no         | MET                                                    | in role that day, within scope
            mother-1 | mother-1 | 2025-02-21 | consent-to-limitation | no         | NOT_MET                                                | not in role yet
            mother-1 | mother-1 | 2025-02-20 | sign-plan             | no         | NOT_MET                                                | another scope
            mother-1 | mother-1 | 2025-02-20 | -                     | no         | UNDETERMINED /representatives/0/scope                  | the scope is not recorded
            mother-1 | mother-1 | -          | consent-to-limitation | no         | UNDETERMINED /representatives/0/period                 | since when is not recorded
            mother-1 | mother-1 | 2025-02-20 | consent-to-limitation | she wept   | MET                                                    | what differs is told
            mother-1 | mother-1 | 2025-02-20 | consent-to-limitation | -          | UNDETERMINED /limitations/0/consents/0/differingWishes | whether wishes differ is not recorded
            father-1 | mother-1 | 2025-02-20 | consent-to-limitation | no         | NOT_MET                                                | somebody else
            -        | mother-1 | 2025-02-20 | consent-to-limitation | no         | UNDETERMINED /limitations/0/consents/0/personId        | who consented is not recorded
            -        | mother-1 | 2025-02-20 | sign-plan             | no         | NOT_MET                                                | nobody could
            -        | mother-1 | 2025-02-20 | -                     | no         | UNDETERMINED /limitations/0/consents/0/personId /representatives/0/scope | out of scope it would be nobody
            -        | mother-1 | -          | consent-to-limitation | no         | UNDETERMINED /limitations/0/consents/0/personId /representatives/0/period | not in role it would be nobody
            """)
    void a_legal_representative_within_scope(
            String by, String guardian, String since, String scope, String wishes, String expected, String why) {
        Representative representative = SigningParts.guardian(guardian)
                .withPeriod(Row.day(since).map(Period::from))
                .withScope(Option.when(Row.isRecorded(scope), () -> Array.of(new DecisionScope(scope))));
        ServiceRecord record =
                record(with(byGuardian(by, wishes)).build()).withRepresentatives(Option.some(Array.of(representative)));

        Row.assertOutcome(consented(record, SUMMER), expected);
    }

    @Test
    void the_individual_may_consent_also_where_there_is_a_guardian() {
        ServiceRecord record = record(
                        with(consent(Capacity.INDIVIDUAL, "2025-02-20")).build())
                .withRepresentatives(
                        Option.some(Array.of(SigningParts.guardian("mother-1", DecisionScope.CONSENT_TO_LIMITATION))));

        Row.assertOutcome(consented(record, SUMMER), "MET");
    }

    @Test
    void representatives_that_are_not_recorded_are_not_known() {
        ServiceRecord record =
                record(with(byGuardian("mother-1", "no")).build()).withRepresentatives(Option.none());

        Row.assertOutcome(consented(record, SUMMER), "UNDETERMINED /representatives");
    }

    @ParameterizedTest(name = "{0} of a {1}, with a guardian {2}: {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            # kind                     | of    | guardian | outcome                              | why
            parent                     | child | no       | MET                                  | the legal representative of a child
            parent                     | adult | no       | NOT_MET                              | a parent of an adult is none
            parent                     | -     | no       | UNDETERMINED /individual/birthDate   | child or adult is not recorded
            parent                     | child | yes      | NOT_MET                              | a court appointed another
            health-care-representative | adult | no       | MET                                  | within scope
            health-care-representative | child | no       | NOT_MET                              | for adults only
            designated-representative  | adult | no       | NOT_MET                              | cannot give it
            acme:aunt                  | adult | no       | UNDETERMINED /representatives/0/kind | a foreign code
            """)
    void who_is_a_legal_representative(String kind, String of, String guardian, String expected, String why) {
        Representative one = SigningParts.guardian("person-1", DecisionScope.CONSENT_TO_LIMITATION)
                .withKind(new RepresentativeKind(kind));
        Seq<Representative> all = guardian.equals("yes")
                ? Array.of(one, SigningParts.guardian("person-2", DecisionScope.CONSENT_TO_LIMITATION))
                : Array.of(one);
        ServiceRecord adult = record(with(byGuardian("person-1", "no")).build());
        ServiceRecord record = switch (of) {
            case "child" -> ofAChild(adult);
            case "adult" -> adult;
            default -> adult.withIndividual(Some.record().build().getIndividual());
        };

        Row.assertOutcome(consented(record.withRepresentatives(Option.some(all)), SUMMER), expected);
    }

    @ParameterizedTest(name = "a parent in the role {0} consents on 2025-02-20: {1}  ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2013-05-05..           | MET     | the role goes on
            2013-05-05..2025-02-20 | MET     | its last day
            2013-05-05..2025-02-19 | NOT_MET | it was over the day before
            -                      | MET     | it follows from the individual's being a child
            """)
    void a_parent_of_a_child_needs_no_period_unless_the_role_is_over(String period, String expected, String why) {
        Representative parent = SigningParts.parent("person-1").withPeriod(PlanningParts.period(period));
        ServiceRecord record = ofAChild(
                        record(with(byGuardian("person-1", "no")).build()))
                .withRepresentatives(Option.some(Array.of(parent)));

        Row.assertOutcome(consented(record, SUMMER), expected);
    }

    @ParameterizedTest(name = "a parent consents beside a {0}, period {1}, scope {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            court-appointed-guardian  | 2020-01-01.. | consent-to-limitation | NOT_MET
            court-appointed-guardian  | 2020-01-01.. | sign-plan             | MET
            court-appointed-guardian  | -            | consent-to-limitation | UNDETERMINED /representatives/1/period
            court-appointed-guardian  | 2020-01-01.. | -                     | UNDETERMINED /representatives/1/scope
            court-appointed-guardian  | 2020-01-01.. | acme:some             | UNDETERMINED /representatives/1/scope
            acme:aunt                 | 2020-01-01.. | consent-to-limitation | UNDETERMINED /representatives/1/kind
            acme:aunt                 | 2020-01-01.. | -                     | UNDETERMINED /representatives/1/kind
            acme:aunt                 | 2020-01-01.. | sign-plan             | MET
            acme:aunt                 | 2020-01-01..2025-02-19 | consent-to-limitation | MET
            acme:aunt                 | 2020-01-01..2025-02-20 | consent-to-limitation | UNDETERMINED /representatives/1/kind
            designated-representative | 2020-01-01.. | consent-to-limitation | MET
            """)
    void a_parent_is_the_legal_representative_unless_a_court_appointed_another(
            String kind, String period, String scope, String expected) {
        Representative other = SigningParts.guardian("person-2")
                .withKind(new RepresentativeKind(kind))
                .withPeriod(PlanningParts.period(period))
                .withScope(Option.when(Row.isRecorded(scope), () -> Array.of(new DecisionScope(scope))));
        ServiceRecord record = ofAChild(
                        record(with(byGuardian("person-1", "no")).build()))
                .withRepresentatives(Option.some(Array.of(SigningParts.parent("person-1"), other)));

        Row.assertOutcome(consented(record, SUMMER), expected);
    }

    /** Consent of 2025-02-20 as legal representative; in the list of representatives is person-1, or nobody. */
    @ParameterizedTest(name = "born {0}, {1} through {2} for {3}, consent of {4}: {5}  ({6})")
    @CsvSource(delimiter = '|', textBlock = """
            # born     | in the list | through    | scope     | by       | outcome                       | why
            2015-05-05 | nobody      | -          | -         | mother-1 | UNDETERMINED /representatives | every child has a legal representative: perhaps her
            2015-05-05 | nobody      | -          | -         | -        | UNDETERMINED /representatives | whoever consented
            2007-02-21 | nobody      | -          | -         | mother-1 | UNDETERMINED /representatives | on the last day of being 17
            2007-02-20 | nobody      | -          | -         | mother-1 | NOT_MET                       | 18 that day: an adult need not have one
            -          | nobody      | -          | -         | mother-1 | NOT_MET                       | taken for an adult
            2015-05-05 | guardian    | 2025-02-19 | consent   | mother-1 | UNDETERMINED /representatives | no guardian any more
            2015-05-05 | guardian    | 2025-02-19 | consent   | person-1 | NOT_MET                       | in the list, and no longer guardian
            2015-05-05 | guardian    | 2025-02-20 | consent   | mother-1 | NOT_MET                       | the guardian is the legal representative
            2015-05-05 | guardian    | 2025-02-20 | sign-plan | mother-1 | UNDETERMINED /representatives | this guardian is none for consent
            2015-05-05 | guardian    | -          | consent   | mother-1 | UNDETERMINED /representatives/0/period /representatives | perhaps not guardian that day
            2015-05-05 | guardian    | -          | consent   | person-1 | UNDETERMINED /representatives/0/period | perhaps guardian that day
            2015-05-05 | acme:aunt   | 2025-02-20 | consent   | mother-1 | UNDETERMINED /representatives/0/kind /representatives | perhaps a guardian
            2015-05-05 | acme:aunt   | 2025-02-19 | consent   | mother-1 | UNDETERMINED /representatives | no guardian any more, whatever she was
            2015-05-05 | acme:aunt   | 2025-02-19 | consent   | person-1 | NOT_MET                       | in the list, and in no role any more
            2015-05-05 | acme:aunt   | 2025-02-20 | sign-plan | person-1 | UNDETERMINED /representatives/0/kind | perhaps a parent
            1990-05-05 | acme:aunt   | 2025-02-20 | sign-plan | person-1 | NOT_MET                       | whatever she is: not within scope, and of an adult a parent is none
            1990-05-05 | acme:aunt   | 2025-02-20 | consent   | person-1 | UNDETERMINED /representatives/0/kind | perhaps a guardian
            -          | acme:aunt   | 2025-02-20 | sign-plan | person-1 | UNDETERMINED /representatives/0/kind | perhaps a parent of a child
            2015-05-05 | designated  | 2025-02-20 | consent   | mother-1 | UNDETERMINED /representatives | a designated representative is none
            2015-05-05 | parent      | 2025-02-20 | -         | mother-1 | NOT_MET                       | the parent in the list is
            2015-05-05 | parent      | 2025-02-19 | -         | mother-1 | UNDETERMINED /representatives | nobody in the list is any more
            2015-05-05 | parent      | 2025-02-19 | -         | person-1 | NOT_MET                       | in the list, and no longer parent
            -          | parent      | 2025-02-19 | -         | mother-1 | UNDETERMINED /individual/birthDate /representatives | a child, perhaps
            1990-05-05 | parent      | 2025-02-19 | -         | mother-1 | NOT_MET                       | an adult
            """)
    void of_a_child_the_legal_representative_may_be_missing_in_the_list(
            String born, String kind, String through, String scope, String by, String expected, String why) {
        Representative one = SigningParts.guardian("person-1")
                .withKind(
                        switch (kind) {
                            case "parent" -> RepresentativeKind.PARENT;
                            case "designated" -> RepresentativeKind.DESIGNATED_REPRESENTATIVE;
                            case "acme:aunt" -> new RepresentativeKind(kind);
                            default -> RepresentativeKind.COURT_APPOINTED_GUARDIAN;
                        })
                .withPeriod(Row.day(through).map(last -> Period.of(Some.day("2020-01-01"), last)))
                .withScope(Option.some(Array.of(
                        scope.equals("consent") ? DecisionScope.CONSENT_TO_LIMITATION : DecisionScope.SIGN_PLAN)));
        ServiceRecord record = record(with(byGuardian(by, "no")).build())
                .withIndividual(PlanningParts.born(born))
                .withRepresentatives(Option.some(kind.equals("nobody") ? Array.empty() : Array.of(one)));
        Outcome outcome = consented(record, SUMMER);

        Row.assertOutcome(outcome, expected);
        assertThat(Row.missing(outcome))
                .containsExactlyElementsOf(Row.list(expected).filter(word -> word.startsWith("/")));
    }

    @ParameterizedTest(name = "given {0}, withdrawn {1}: none {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # given    | withdrawn  | first applied 2025-03-01, asked 2025-07-01
            2025-03-02 | -          | was given before use
            2025-02-20 | 2025-06-30 | stands any more
            """)
    void the_reason_tells_consent_that_came_late_from_consent_that_was_withdrawn(
            String given, String withdrawn, String expected) {
        Consent consent = consent(Capacity.INDIVIDUAL, given).withWithdrawnOn(Row.day(withdrawn));

        assertThat(consented(record(with(consent).build()), SUMMER).because()).endsWith(expected);
    }
}

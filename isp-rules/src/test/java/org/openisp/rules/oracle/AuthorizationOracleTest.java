package org.openisp.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openisp.core.Period;
import org.openisp.core.Said;
import org.openisp.core.ServiceRecord;
import org.openisp.core.fixtures.AnyRecord;
import org.openisp.core.plan.Isp;
import org.openisp.core.plan.Revision;
import org.openisp.core.signing.OralAgreement;
import org.openisp.core.signing.Signing;
import org.openisp.rules.BirthdayOnFebruary29;
import org.openisp.rules.Question;
import org.openisp.rules.oregon.OregonReadings;
import org.openisp.rules.oregon.OregonReadings.Counting;
import org.openisp.rules.oregon.OregonReadings.FridayAfterThanksgiving;
import org.openisp.rules.oregon.OregonReadings.SignerWithDesignated;
import org.openisp.rules.oregon.OregonReadings.SignerWithLegal;
import org.openisp.rules.oregon.OregonReadings.TwoParents;
import org.openisp.rules.oregon.oar411_415_0070.Authorization;
import org.openisp.rules.oregon.oar411_415_0070.Authorization.State;
import org.openisp.rules.oregon.oar411_415_0070.S08eAuthorization;

/** Generated records, each day of each of them: is the plan authorized, and since when? OAR 411-415-0070(8)(e). */
@DisplayName("A second opinion on the state of authorization")
class AuthorizationOracleTest {

    private static final int RECORDS = 120;
    private static final AuthorizationOracle.Read DEFAULT =
            new AuthorizationOracle.Read(false, false, false, false, false, false);

    private final Compared compared = new Compared();

    @Test
    void of_a_record_that_is_well_kept_both_say_the_same_on_every_day() {
        for (long seed = 0; seed < RECORDS; seed++) {
            compareThroughout(seed, DEFAULT);
        }
        compared.agreeAtLeast(RECORDS * 2 * (21 + 4 * 21 + SigningRecords.DAYS));
    }

    @Test
    void and_so_they_do_by_the_other_readings() {
        for (long seed = 0; seed < RECORDS; seed++) {
            compareThroughout(seed, readings(seed));
        }
        compared.agreeAtLeast(RECORDS * 2 * (21 + 4 * 21 + SigningRecords.DAYS));
    }

    private static AuthorizationOracle.Read readings(long seed) {
        return new AuthorizationOracle.Read(
                seed % 2 == 0, seed % 3 == 0, seed % 5 > 1, seed % 7 > 3, seed % 11 > 5, seed % 13 > 6);
    }

    private void compareThroughout(long seed, AuthorizationOracle.Read read) {
        ServiceRecord record = SigningRecords.wellKept(seed);
        for (boolean isRevision : new boolean[] {false, true}) {
            String about = "seed " + seed + (isRevision ? ", revision" : ", plan");
            for (LocalDate asOf = SigningRecords.FIRST; !asOf.isAfter(SigningRecords.LAST); asOf = asOf.plusDays(3)) {
                AuthorizationOracle oracle = oracle(record, isRevision, asOf, read);
                Authorization library = library(record, isRevision, asOf, read);
                String on = about + " on " + asOf;
                State state = oracle.state(SigningRecords.FIRST);
                compared.same("state", on, state, library.state());
                compareDays(oracle, library, asOf, on);
            }
            AuthorizationOracle oracle = oracle(record, isRevision, SigningRecords.LAST, read);
            Authorization library = library(record, isRevision, SigningRecords.LAST, read);
            Compared.onEachDay(
                    SigningRecords.FIRST,
                    SigningRecords.LAST,
                    day -> compared.same("stands", about + " on " + day, oracle.standsOn(day), library.standsOn(day)));
        }
    }

    /** The first day that is authorized, that of the stretch that still stands, that since which both have signed. */
    private void compareDays(AuthorizationOracle oracle, Authorization library, LocalDate asOf, String about) {
        Option<LocalDate> first = Option.none();
        Option<LocalDate> stretch = Option.none();
        Option<LocalDate> signed = Option.none();
        for (LocalDate day = SigningRecords.FIRST; !day.isAfter(asOf); day = Walk.dayAfter(day)) {
            Option<LocalDate> today = Option.some(day);
            boolean stands = oracle.standsOn(day).isYes();
            first = stands && first.isEmpty() ? today : first;
            stretch = stands ? stretch.orElse(today) : Option.none();
            boolean bothSides = oracle.individual(day) == AuthorizationOracle.Is.YES
                    && oracle.caseManager(day) == AuthorizationOracle.Is.YES;
            signed = bothSides && signed.isEmpty() ? today : signed;
        }
        compared.same("first authorized", about, first, library.firstAuthorizedOn());
        compared.same("authorized", about, stretch, library.authorizedOn());
        compared.same("signed", about, signed, library.signedOn());
        compared.same("stands", about, oracle.standsOn(asOf), library.standsOn(asOf));
    }

    /**
     * Agreed and documented on July 2, 2025: July 3 and 7 to 11, 14 to 17 are ten business days, July 4 is a holiday. A
     * reason is documented on July 18, so that there is no day without an authorization.
     */
    @Test
    void a_signature_on_the_day_after_the_tenth_business_day_leaves_no_interruption() {
        long seed = 114;
        Authorization library = library(SigningRecords.wellKept(seed), true, SigningRecords.LAST, DEFAULT);
        assertThat(library.oral()).contains(Period.of(LocalDate.of(2025, 7, 2), LocalDate.of(2025, 7, 17)));
        assertThat(library.signedOn()).contains(LocalDate.of(2025, 7, 18));
        assertThat(library.authorizedOn()).contains(LocalDate.of(2025, 7, 2));
    }

    /** What the oracle knows, the library knows; what the library knows holds in the record that lacks nothing. */
    @Test
    void of_a_record_that_lacks_facts_nothing_is_said_that_the_facts_gainsay() {
        for (long seed = 0; seed < RECORDS; seed++) {
            ServiceRecord patchy = SigningRecords.patchy(seed);
            ServiceRecord whole = SigningRecords.wellKept(seed);
            for (boolean isRevision : new boolean[] {false, true}) {
                String about = "seed " + seed + (isRevision ? ", revision" : ", plan");
                for (LocalDate asOf = SigningRecords.FIRST;
                        !asOf.isAfter(SigningRecords.LAST);
                        asOf = asOf.plusDays(3)) {
                    Said known = oracle(patchy, isRevision, asOf, DEFAULT).standsOn(asOf);
                    Said truth = oracle(whole, isRevision, asOf, DEFAULT).standsOn(asOf);
                    Said library = library(patchy, isRevision, asOf, DEFAULT).standsOn(asOf);
                    compared.same("known", about + " on " + asOf, known, known.isRecorded() ? library : known);
                    boolean comparable = library.isRecorded() && truth.isRecorded();
                    compared.same("true", about + " on " + asOf, truth, comparable ? library : truth);
                }
            }
        }
        compared.agreeAtLeast(RECORDS * 2 * 2 * 21);
    }

    @Property(tries = 100)
    void of_any_record_the_library_knows_what_the_oracle_knows(
            @ForAll(supplier = AnyRecord.class) ServiceRecord record) {
        for (LocalDate asOf : new LocalDate[] {LocalDate.of(2024, 11, 30), LocalDate.of(2025, 8, 1)}) {
            for (Isp plan : record.getPlans()) {
                compareWhatIsKnown(record, plan.getId(), plan.getSigning(), false, asOf);
                for (Revision revision : plan.getRevisions()) {
                    compareWhatIsKnown(record, revision.getId(), revision.getSigning(), true, asOf);
                }
            }
        }
        compared.agreeAtLeast(0);
    }

    private void compareWhatIsKnown(
            ServiceRecord record, String id, Signing signing, boolean isRevision, LocalDate asOf) {
        AuthorizationOracle oracle = new AuthorizationOracle(record, signing, isRevision, asOf, DEFAULT);
        LocalDate first = asOf;
        for (OralAgreement agreement : signing.getOralAgreements()) {
            first = agreement.getAgreedOn().isBefore(first) ? agreement.getAgreedOn() : first;
        }
        State state = oracle.state(first.isBefore(LocalDate.of(1999, 1, 1)) ? asOf : first);
        boolean isKnown = state != State.UNDETERMINED;
        State library = S08eAuthorization.authorization(record, id, Question.asOf(asOf))
                .get()
                .state();
        compared.same("state of " + id, asOf, state, isKnown ? library : state);
    }

    private static AuthorizationOracle oracle(
            ServiceRecord record, boolean isRevision, LocalDate asOf, AuthorizationOracle.Read read) {
        Isp plan = record.getPlans().entries().get(0);
        Signing signing = isRevision ? plan.getRevisions().entries().get(0).getSigning() : plan.getSigning();
        return new AuthorizationOracle(record, signing, isRevision, asOf, read);
    }

    private static Authorization library(
            ServiceRecord record, boolean isRevision, LocalDate asOf, AuthorizationOracle.Read read) {
        String id = isRevision ? SigningRecords.REVISION : SigningRecords.PLAN;
        return S08eAuthorization.authorization(record, id, question(asOf, read)).get();
    }

    private static Question question(LocalDate asOf, AuthorizationOracle.Read read) {
        Question question = Question.asOf(asOf);
        if (read.individualBesideLegal()) {
            question = question.reading(
                    OregonReadings.SIGNER_WITH_LEGAL_REPRESENTATIVE, SignerWithLegal.INDIVIDUAL_OR_LEGAL);
        }
        if (read.onlyDesignated()) {
            question = question.reading(
                    OregonReadings.SIGNER_WITH_DESIGNATED_REPRESENTATIVE, SignerWithDesignated.DESIGNATED);
        }
        if (read.bothParents()) {
            question = question.reading(OregonReadings.TWO_PARENTS, TwoParents.BOTH);
        }
        if (read.birthdayOnFebruary28()) {
            question = question.reading(OregonReadings.BIRTHDAY_ON_FEBRUARY_29, BirthdayOnFebruary29.FEBRUARY_28);
        }
        if (read.dayOfAgreementCounts()) {
            question = question.reading(OregonReadings.COUNTING, Counting.DAY_OF_EVENT_IS_DAY_ONE);
        }
        return read.fridayClosed()
                ? question.reading(OregonReadings.FRIDAY_AFTER_THANKSGIVING, FridayAfterThanksgiving.CLOSED)
                : question;
    }
}

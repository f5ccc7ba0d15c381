package org.openisp.rules.oregon.oar411_415_0070;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openisp.rules.oregon.oar411_415_0070.S08eAuthorization.authorizedOn;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

@Label("OAR 411-415-0070(8)(e) date of authorization")
class S08eAuthorizationLaws {

    @Property
    @Label("it is the day of one of the two, and neither is still missing on it")
    void on_it_both_hold(
            @ForAll @DateRange(min = "2024-01-01", max = "2029-12-31") LocalDate individual,
            @ForAll @DateRange(min = "2024-01-01", max = "2029-12-31") LocalDate caseManager) {
        assertThat(authorizedOn(individual, caseManager))
                .isIn(individual, caseManager)
                .isAfterOrEqualTo(individual)
                .isAfterOrEqualTo(caseManager);
    }

    @Property
    @Label("who signs first does not matter")
    void who_signs_first_does_not_matter(
            @ForAll @DateRange(min = "2024-01-01", max = "2029-12-31") LocalDate one,
            @ForAll @DateRange(min = "2024-01-01", max = "2029-12-31") LocalDate other) {
        assertThat(authorizedOn(one, other)).isEqualTo(authorizedOn(other, one));
    }

    @Property
    @Label("signing later never authorizes earlier")
    void signing_later_never_authorizes_earlier(
            @ForAll @DateRange(min = "2024-01-01", max = "2029-12-31") LocalDate individual,
            @ForAll @DateRange(min = "2024-01-01", max = "2029-12-31") LocalDate caseManager,
            @ForAll @IntRange(max = 400) int later) {
        assertThat(authorizedOn(individual.plusDays(later), caseManager))
                .isAfterOrEqualTo(authorizedOn(individual, caseManager));
        assertThat(authorizedOn(individual, caseManager.plusDays(later)))
                .isAfterOrEqualTo(authorizedOn(individual, caseManager));
    }
}

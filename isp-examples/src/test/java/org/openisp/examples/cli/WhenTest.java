package org.openisp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openisp.core.ServiceRecord;
import org.openisp.examples.when.OregonWhen;

@DisplayName("Days from days, as somebody asks at a command line")
class WhenTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Typed.isp("schema", "days").out());

    // what is typed after isp when | the days that come of it, counted by hand from the text | why
    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            old-hours --assessed-or-revoked-on 2025-04-10               | 2025-05-31            | the end of the next month
            old-hours --assessed-or-revoked-on 2025-01-31               | 2025-02-28            | which may be shorter
            transition-period --entered-on 2025-01-01                   | 2025-03-02 2025-03-02 | January 2 is day one, March 2 is day 60, a Sunday
            transition-period --entered-on 2024-01-01                   | 2024-03-01 2024-03-01 | a leap year has a February 29
            transition-period --entered-on 2025-01-01 --reading transition-period=entry-is-day-one | 2025-03-01 2025-03-01 | January 1 is day one
            transition-period --entered-on 2025-01-01 --reading deadline-on-closed-day=next-business-day | 2025-03-02 2025-03-03 | the review moves to Monday, the period does not
            initial-term --authorized-on 2024-11-05                     | 2024-12-01 2025-11-30 | the month after, and twelve months
            initial-term --authorized-on 2024-12-01                     | 2025-01-01 2025-12-31 | also when authorized on a first
            initial-term --authorized-on 2024-12-31                     | 2025-01-01 2025-12-31 | over the turn of the year
            initial-term --authorized-on 2023-02-15                     | 2023-03-01 2024-02-29 | the twelfth month is a leap February
            initial-term --authorized-on 2024-11-05 --reading initial-term-start=on-authorization | 2024-11-05 2025-11-30 | that day, with twelve full months after it
            initial-authorization --starts-on 2024-12-01                | 2024-11-01 2024-11-30 | any day of the month before
            initial-authorization --starts-on 2024-03-01                | 2024-02-01 2024-02-29 | a leap February
            initial-authorization --starts-on 2025-03-01                | 2025-02-01 2025-02-28 | another February
            initial-authorization --starts-on 2024-12-02                | ''                    | no ISP begins inside a month
            initial-authorization --starts-on 2024-12-02 --reading initial-term-start=on-authorization | 2024-12-02 2024-12-02 | unless it begins on authorization
            annual-term --starts-on 2025-04-01                          | 2026-03-31            | twelve months
            annual-term --starts-on 2023-03-01                          | 2024-02-29            | to the end of a leap February
            annual-term --starts-on 2024-02-29                          | 2025-02-28            | from a leap day
            annual-term --starts-on 2024-02-29 --reading twelve-months-from-february-29=february-27 | 2025-02-27 | or the day before
            limitation-review --used-or-reviewed-on 2025-05-10          | 2026-05-10            | a year later, that day included
            limitation-review --used-or-reviewed-on 2024-02-29          | 2025-02-28            | a leap day
            limitation-review --used-or-reviewed-on 2024-02-29 --reading year-from-february-29=march-1 | 2025-03-01 | or the day after
            emergency-plan --in-effect-from 2025-01-15                  | 2025-04-14 2025-07-13 | January 15 is day one: days 90 and 180
            emergency-plan --in-effect-from 2025-01-15 --reading lasting=first-day-does-not-count | 2025-04-15 2025-07-14 | January 16 is
            career-plan --exit-expected-on 2025-06-13                   | 2025-06-13            | that day still counts
            career-plan --exit-expected-on 2025-06-13 --reading prior-to=strictly-before | 2025-06-12 | or not
            career-plan-opportunity --left-school-on 2025-01-31         | 2026-01-31            | one year
            review-after-assessment --conducted-on 2025-01-31           | 2025-02-28            | the end of the next month
            review-after-assessment --conducted-on 2024-01-10           | 2024-02-29            | in a leap year
            review-after-assessment --conducted-on 2025-07-10 --reading deadline-on-closed-day=next-business-day | 2025-09-02 | August 31 is a Sunday, then Labor Day
            review-after-assessment --conducted-on 2025-07-10 --reading deadline-on-closed-day=stays | 2025-08-31 | it stays
            review-before-expiry --ends-on 2025-12-31                   | 2025-12-31            | that day still counts
            review-before-expiry --ends-on 2026-03-01 --reading prior-to=strictly-before | 2026-02-28 | the day before
            implementation --implemented-on 2026-01-02                  | 2026-01-02 2026-01-02 | for a plan and for a revision
            ninety-days --received-on 2024-10-29                        | 2025-01-27            | October 30 is day one
            ninety-days --received-on 2024-10-29 --reading counting=day-of-event-is-day-one | 2025-01-26 | October 29 is
            ninety-days --received-on 2024-10-29 --benefits-on 2024-11-15 | 2025-02-13          | from the later day
            ninety-days --received-on 2024-10-29 --benefits-on 2024-10-01 | 2025-01-27          | benefits came first
            ninety-days --received-on 2024-10-29 --benefits-on 2024-11-15 --reading benefits-after-request=no-clock | '' | no clock
            notice --implemented-on 2025-03-10                          | 2025-03-10            | that day still counts
            notice --implemented-on 2025-03-10 --reading prior-to=strictly-before | 2025-03-09  | or not
            authorization --individual-signed-on 2025-03-04 --case-manager-signed-on 2025-03-06 | 2025-03-06 | the later of the two
            authorization --individual-signed-on 2025-03-07 --case-manager-signed-on 2025-03-06 | 2025-03-07 | whichever it is
            oral-agreement --agreed-on 2024-11-19                       | 2024-12-04            | November 28 is Thanksgiving, the Friday counts
            oral-agreement --agreed-on 2024-11-19 --reading friday-after-thanksgiving=closed | 2024-12-05 | the Friday does not count
            oral-agreement --agreed-on 2024-11-19 --reading counting=day-of-event-is-day-one | 2024-12-03 | November 19 is day one
            renewal --ends-on 2025-12-31                                | 2025-12-31 2026-01-01 | signed on the last day, it leaves no gap
            renewal --ends-on 2024-02-28                                | 2024-02-28 2024-02-29 | a leap day
            approval-request --authorized-on 2025-03-06                 | 2025-03-11            | March 7 is day one
            copies --authorized-on 2025-03-06                           | 2025-03-20 2025-03-20 | two weeks, for copies and translations
            copies --authorized-on 2024-02-20                           | 2024-03-05 2024-03-05 | over a leap day
            first-annual-plan --enrolled-on 2025-01-01                  | 2025-04-01            | January 2 is day one
            next-annual-plan --developed-on 2025-04-01                  | 2026-04-01            | one year
            next-annual-plan --developed-on 2024-02-29                  | 2025-02-28            | a leap day
            next-annual-plan --developed-on 2025-04-01 --reading annually=from-enrollment | ''   | the record has to tell which one it is
            """)
    void the_days_are_those_of_the_text(String typed, String days, String why) throws IOException {
        Typed asJson = isp(typed + " --format json");
        assertThat(asJson.err()).isEmpty();
        assertThat(asJson.exitCode()).isZero();
        List<String> told = new ArrayList<>();
        JsonNode answer = new ObjectMapper().readTree(asJson.out());
        answer.get("days").forEach(day -> told.add(day.get("day").asText()));
        assertThat(String.join(" ", told)).as(why).isEqualTo(days);
        assertThat(told.isEmpty() && answer.get("notes").isEmpty())
                .as("no day, and nothing that says why")
                .isFalse();
        assertThat(SCHEMA.validate(asJson.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_answer_says_the_clause_the_counting_and_the_reading() {
        assertThat(isp("oral-agreement --agreed-on 2024-11-19").out()).isEqualTo("""
                OAR 411-415-0070: how long an oral agreement to an urgent revision stands in for a signature

                  (8)(e)(A)(iii)  2024-12-04  last day to sign the revision that was agreed to orally
                                  > oral agreement 2024-11-19, 10 business days (Oregon business days)

                Read as friday-after-thanksgiving=business-day.
                Read as counting=day-after-is-day-one.
                """);
    }

    @Test
    void a_day_from_before_the_first_text_is_counted_and_told() {
        assertThat(isp("copies --authorized-on 2024-10-24").out()).contains("in force since 2024-10-25");
        assertThat(isp("copies --authorized-on 2024-10-25").out()).doesNotContain("in force since");
    }

    @Test
    void every_one_is_listed_with_what_it_asks() {
        Typed list = Typed.isp("when", "--help");
        Typed nothing = Typed.isp("when");
        assertThat(list.exitCode()).isZero();
        assertThat(nothing.exitCode()).isEqualTo(2);
        OregonWhen.ALL.forEach(when -> {
            assertThat(list.out()).contains("  " + when.name() + " ");
            assertThat(nothing.err()).contains("  " + when.name() + " ");
            String help = Typed.isp("when", when.name(), "--help").out();
            when.given().forEach(given -> assertThat(help).contains(given.option()));
        });
        assertThat(OregonWhen.ALL.map(when -> when.name()).distinct()).hasSameSizeAs(OregonWhen.ALL);
    }

    @Test
    void what_cannot_be_counted_is_told_kindly() {
        assertThat(isp("initial-term"))
                .matches(typed -> typed.exitCode() == 2)
                .extracting(Typed::err)
                .asString()
                .contains("--authorized-on");
        assertThat(isp("initial-term --authorized-on 2023-02-29").err()).contains("no day of the calendar");
        assertThat(isp("initial-term --authorized-on +12024-02-29").err())
                .isEqualTo("isp: --authorized-on takes a day of the years 0001 to 9999" + System.lineSeparator());
        assertThat(isp("copies --authorized-on 2025-03-06 --reading prior-to=strictly-before")
                        .err())
                .contains("prior-to has no bearing on copies, which turns on counting, deadline-on-closed-day");
        assertThat(isp("copies --authorized-on 2025-03-06 --reading counting=twice")
                        .err())
                .contains("no choice \"twice\"")
                .contains("day-of-event-is-day-one");
        assertThat(isp("copies --authorized-on 2025-03-06 --reading nothing=such")
                        .err())
                .contains("no reading \"nothing\"");
    }

    @Test
    void a_refusal_is_json_where_json_was_asked_for() {
        assertThat(isp("copies --authorized-on 2025-03-06 --reading nothing=such --format json")
                        .out())
                .contains("\"format\" : \"isp-problems/1\"")
                .contains("no reading \\\"nothing\\\"");
    }

    @Test
    void every_day_that_the_rules_count_from_days_can_be_asked_for() {
        JavaClasses classes = new ClassFileImporter()
                .importPackages("org.openisp.rules.oregon.oar411_415_0070", "org.openisp.examples.when");
        JavaClass table = classes.get(OregonWhen.class);
        TreeSet<String> asked = new TreeSet<>();
        table.getMethodCallsFromSelf()
                .forEach(call -> asked.add(call.getTargetOwner().getSimpleName() + "."
                        + call.getTarget().getName()));
        TreeSet<String> counted = new TreeSet<>();
        for (JavaClass one : classes) {
            for (JavaMethod method : one.getMethods()) {
                if (isDayFromDays(method)) {
                    counted.add(one.getSimpleName() + "." + method.getName());
                }
            }
        }
        assertThat(counted).hasSizeGreaterThan(15).isSubsetOf(asked);
    }

    private static boolean isDayFromDays(JavaMethod method) {
        boolean isPublic = method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getModifiers().contains(JavaModifier.STATIC)
                && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
        boolean isDay = method.getRawReturnType().isEquivalentTo(LocalDate.class)
                || method.getReturnType()
                        .getName()
                        .equals(Option.class.getName() + "<" + LocalDate.class.getName() + ">");
        boolean ofRecord =
                method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(ServiceRecord.class));
        return isPublic && isDay && !ofRecord;
    }

    private static Typed isp(String typed) {
        return Typed.isp(("when " + typed).split(" "));
    }
}

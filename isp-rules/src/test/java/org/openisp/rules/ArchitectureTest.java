package org.openisp.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

@AnalyzeClasses(
        packages = {"org.openisp.core", "org.openisp.rules"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The fields that change, each with its reason; facts live as long as one report or explanation, in one thread. */
    private static final Set<String> MUTABLE = Set.of(
            "org.openisp.rules.RestsOn.without", // what one explanation leaves out, in one method
            "org.openisp.rules.Facts.trace", // what an explanation gathers, set only while it is gathered
            "org.openisp.rules.Facts.decisions", // worked out when first asked for
            "org.openisp.rules.oregon.oar411_415_0070.S08eASignature$Found.first", // gathered by one search, in one
            // method
            "org.openisp.rules.oregon.oar411_415_0070.S08eASignature$Found.openFrom", // gathered by one search
            "org.openisp.rules.oregon.oar411_415_0070.S08eASignature$Found.forAPersonFrom", // gathered by one search
            "org.openisp.rules.oregon.oar411_415_0070.S09cTypesAndAmounts$Total.sure", // summed up in one method
            "org.openisp.rules.oregon.oar411_415_0070.S09cTypesAndAmounts$Total.perhaps", // summed up in one method
            "org.openisp.rules.oregon.oar411_415_0070.S09cTypesAndAmounts$Total.wouldTell", // summed up in one method
            "org.openisp.rules.oregon.oar411_415_0070.S09cTypesAndAmounts$Total.lacksAmount", // summed up in one method
            "org.openisp.rules.oregon.oar411_415_0070.S09cTypesAndAmounts$Total.mayBeCountedOtherwise", // the same
            "org.openisp.rules.oregon.oar411_415_0070.S09cTypesAndAmounts$Total.isCountedOtherwise"); // the same

    /** Whose fields may change from nothing to what a term came to: Facts.once. */
    private static final Set<String> WITH_TERMS = Set.of(
            "org.openisp.rules.oregon.oar411_415_0070.OregonFacts",
            "org.openisp.rules.oregon.oar411_415_0070.Document",
            "org.openisp.rules.oregon.oar411_415_0070.IspFacts",
            "org.openisp.rules.oregon.oar411_415_0070.AuthorizedService",
            "org.openisp.rules.missouri.ispguide.GuideFacts",
            "org.openisp.rules.missouri.ispguide.PlanFacts");

    private static final Set<String> ASKED_FOR_ANSWERS = Set.of(
            "org.openisp.rules.Condition",
            "org.openisp.rules.Decided",
            "org.openisp.rules.Decisions",
            "org.openisp.rules.Facts",
            "org.openisp.rules.Finding",
            "org.openisp.rules.Outcome");

    /** Texts that ask for a pattern, or make another text. */
    private static final Set<String> DEAR_TEXTS = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.join(java.lang.CharSequence, java.lang.Iterable)",
            "java.lang.String.join(java.lang.CharSequence, [Ljava.lang.CharSequence;)",
            "java.lang.String.matches(java.lang.String)",
            "java.lang.String.replace(java.lang.CharSequence, java.lang.CharSequence)",
            "java.lang.String.replaceAll(java.lang.String, java.lang.String)",
            "java.lang.String.split(java.lang.String)",
            "java.lang.String.toLowerCase(java.util.Locale)",
            "java.lang.String.toUpperCase(java.util.Locale)");

    /** Where words are put together all the same, each with its reason. */
    private static final Set<String> DEAR = Set.of(
            "org.openisp.rules.Facts.countedAndMoved", // only while an explanation is gathered
            "org.openisp.rules.missouri.ispguide.OpenRequirements.answer", // made of other answers, it names what is
            "org.openisp.rules.missouri.ispguide.OpenRequirements.named", // open: words only where something is
            "org.openisp.rules.oregon.oar411_415_0070.S02cNewStartDate.rule", // five clauses, made once
            "org.openisp.rules.oregon.oar411_415_0070.S09hDepartmentEntry.rule"); // four clauses, made once

    @ArchTest
    static final ArchRule nothing_reads_a_clock = noClasses()
            .should()
            .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("an answer depends only on the record and the question");

    @ArchTest
    static final ArchRule nothing_depends_on_where_it_runs = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethodWhere(target(owner(describe("Locale", owner -> owner.isEquivalentTo(Locale.class))))
                    .and(target(name("getDefault"))))
            .because("an answer is the same on every machine");

    @ArchTest
    static final ArchRule core_knows_no_rules = noClasses()
            .that()
            .resideInAPackage("org.openisp.core..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openisp.rules..")
            .because("facts stand on their own; rules ask about them");

    @ArchTest
    static final ArchRule the_framework_knows_no_law = noClasses()
            .that()
            .resideInAPackage("org.openisp.rules")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openisp.rules.*..")
            .because("another law plugs in without touching the framework");

    @ArchTest
    static void no_law_knows_another(JavaClasses classes) {
        Set<String> laws = classes.stream()
                .filter(type -> type.isAssignableTo(RulebookProvider.class) && !type.isInterface())
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(laws).contains("org.openisp.rules.missouri", "org.openisp.rules.oregon");
        for (String law : laws) {
            String[] others = laws.stream()
                    .filter(other -> !other.equals(law))
                    .map(other -> other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(law + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .because("a law stands on the framework alone, and leaves when its package does")
                    .check(classes);
        }
    }

    @ArchTest
    static void every_package_under_the_framework_is_a_law_or_writes_json(JavaClasses classes) {
        Set<String> packages = classes.stream()
                .filter(type -> type.isAssignableTo(RulebookProvider.class) && !type.isInterface())
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(classes.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.openisp.rules."))
                        .filter(name -> !name.equals("org.openisp.rules.json")))
                .allMatch(name -> packages.stream().anyMatch(law -> name.equals(law) || name.startsWith(law + ".")));
    }

    @ArchTest
    static final ArchRule no_standard_streams =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("a library answers its caller, not a console");

    @ArchTest
    static final ArchRule no_old_dates = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "java.util.Date or java.util.Calendar",
                    type -> type.isAssignableTo(java.util.Date.class) || type.isAssignableTo(java.util.Calendar.class)))
            .because("a day has no time and no zone");

    @ArchTest
    static final ArchRule no_logging = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging.."))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(System.Logger.class)
            .because("what a record says must not reach a log");

    /** What stands between a record and its report: the laws, and what of the framework is asked for each answer. */
    private static boolean isAskedForAnswers(JavaClass type) {
        boolean isOfALaw = type.getPackageName().startsWith("org.openisp.rules.")
                && !type.getPackageName().equals("org.openisp.rules.json");
        return isOfALaw || ASKED_FOR_ANSWERS.contains(type.getFullName());
    }

    private static boolean isDear(JavaCall<?> call) {
        String owner = call.getTargetOwner().getFullName();
        boolean isOfAStream = owner.startsWith("java.util.stream.");
        boolean isOfAPattern = owner.startsWith("java.util.regex.")
                || DEAR_TEXTS.contains(call.getTarget().getFullName());
        boolean isReflection = owner.startsWith("java.lang.reflect.") || owner.startsWith("java.lang.invoke.");
        boolean isPutTogether =
                Set.of("java.lang.StringBuilder", "java.util.StringJoiner").contains(owner)
                        || call.getTarget().getName().equals("mkString");
        return isOfAStream || isOfAPattern || isReflection || isPutTogether;
    }

    @ArchTest
    static void nothing_dear_stands_between_a_record_and_its_report(JavaClasses classes) {
        Set<String> dear = classes.stream()
                .filter(ArchitectureTest::isAskedForAnswers)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> !unit.getName().equals("toString"))
                .filter(unit -> unit.getCallsFromSelf().stream().anyMatch(ArchitectureTest::isDear))
                .map(unit -> unit.getOwner().getFullName() + "." + unit.getName())
                .collect(Collectors.toSet());
        assertThat(dear)
                .as("no reflection, pattern, stream, or words put together, but for the stated exceptions")
                .isEqualTo(DEAR);
    }

    private static boolean mayChange(JavaField field) {
        boolean isTerm = WITH_TERMS.contains(field.getOwner().getFullName())
                && field.getModifiers().contains(JavaModifier.PRIVATE)
                && !field.getModifiers().contains(JavaModifier.STATIC);
        return isTerm || MUTABLE.contains(field.getFullName());
    }

    @ArchTest
    static final ArchRule fields_of_rules_are_final = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.openisp.rules..")
            .and(DescribedPredicate.not(describe("are among the stated exceptions", ArchitectureTest::mayChange)))
            .should()
            .beFinal()
            .because("rules and answers are safe in any number of threads");

    @ArchTest
    static void every_stated_exception_is_one(JavaClasses classes) {
        Set<String> changing = classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> MUTABLE.contains(field.getFullName()))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(JavaField::getFullName)
                .collect(Collectors.toSet());
        assertThat(changing).isEqualTo(MUTABLE);
    }
}

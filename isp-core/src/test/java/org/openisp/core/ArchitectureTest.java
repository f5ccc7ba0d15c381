package org.openisp.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.immutables.value.Value;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Architecture: values do not change, and know neither clock nor rules nor log")
@AnalyzeClasses(packages = "org.openisp.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The value types that are generated, and the values written by hand. Builders change and are no values. */
    private static final DescribedPredicate<JavaClass> VALUES = describe(
            "are values",
            type -> type.isTopLevelClass()
                    && (type.isRecord()
                            || type.isEnum()
                            || type.getSimpleName().startsWith("Immutable")
                            || type.getName().equals(ExtensionFacts.class.getName())
                            || type.getName().equals(Register.class.getName())));

    private static final DescribedPredicate<JavaClass> CANNOT_CHANGE = describe(
            "cannot change",
            type -> type.isPrimitive()
                    || type.isEnum()
                    || type.isEquivalentTo(String.class)
                    || type.isEquivalentTo(LocalDate.class)
                    || type.isEquivalentTo(LocalTime.class)
                    || type.isEquivalentTo(BigDecimal.class)
                    || type.isEquivalentTo(Integer.class)
                    || type.isEquivalentTo(io.vavr.collection.SortedMap.class)
                    || type.isEquivalentTo(io.vavr.collection.Seq.class)
                    || type.isEquivalentTo(io.vavr.control.Option.class)
                    || type.getPackageName().startsWith("org.openisp.core"));

    @ArchTest
    static final ArchRule CONCEPTS_DO_NOT_GO_ROUND_IN_CIRCLES = slices().matching("org.openisp.core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a concept is read without the ones that build on it");

    @ArchTest
    static final ArchRule NO_SETTERS =
            noMethods().should().haveNameMatching("set[A-Z].*").because("a value is changed by making another one");

    @ArchTest
    static final ArchRule NO_OPEN_FIELDS_THAT_CHANGE = fields().that()
            .areNotPrivate()
            .should()
            .beFinal()
            .because("nobody outside a class may change what is in it");

    @ArchTest
    static final ArchRule PUBLIC_FIELDS_HOLD_WHAT_CANNOT_CHANGE = fields().that()
            .arePublic()
            .should()
            .haveRawType(CANNOT_CHANGE)
            .because("a constant that is an array or a list of the JDK is none");

    @ArchTest
    static final ArchRule FIELDS_OF_VALUES_ARE_FINAL = fields().that()
            .areDeclaredInClassesThat(VALUES)
            .and(not(name("initShim"))) // says whether a value is being built; see the next rule
            .should()
            .beFinal()
            .because("values are shared between threads");

    @ArchTest
    static final ArchRule THE_STAGE_OF_BUILDING_STAYS_INSIDE = fields().that(name("initShim"))
            .should()
            .bePrivate()
            .andShould()
            .haveModifier(JavaModifier.TRANSIENT)
            .andShould()
            .haveModifier(JavaModifier.VOLATILE)
            .because("it is the one field of a generated class that is not final");

    @ArchTest
    static final ArchRule VALUES_HOLD_WHAT_CANNOT_CHANGE = fields().that()
            .areDeclaredInClassesThat(VALUES)
            .and()
            .areNotStatic()
            .should()
            .haveRawType(CANNOT_CHANGE)
            .because("a value is immutable all the way down");

    @ArchTest
    static final ArchRule ACCESSORS_HAND_OUT_WHAT_CANNOT_CHANGE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Value.Immutable.class)
            .and()
            .haveNameMatching("(get|is)[A-Z].*")
            .should()
            .haveRawReturnType(CANNOT_CHANGE)
            .because("a list of the JDK could be changed by whoever gets it");

    @ArchTest
    static final ArchRule GENERATED_CLASSES_STAY_INSIDE = classes()
            .that()
            .haveSimpleNameStartingWith("Immutable")
            .should()
            .notBePublic()
            .because("the types are named Isp and Stay, not ImmutableIsp and ImmutableStay");

    @ArchTest
    static final ArchRule NEVER_READS_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a record says what is recorded, whatever day it is");

    @ArchTest
    static final ArchRule NEVER_ASKS_THE_MACHINE_WHERE_IT_STANDS = noClasses()
            .should()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault")
            .because("the same document is the same record everywhere");

    @ArchTest
    static final ArchRule CORE_KNOWS_NOTHING_OF_RULES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openisp.rules..", "org.openisp.examples..")
            .because("the record says what is so, the rules what follows");

    @ArchTest
    static final ArchRule NO_LOGGING = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.slf4j..", "java.util.logging..", "org.apache..", "org.jboss.logging..", "ch.qos..")
                    .or(describe(
                            "System.Logger", (JavaClass type) -> type.getName().startsWith("java.lang.System$Logger"))))
            .because("what is logged could name a person");

    @ArchTest
    static final ArchRule NO_PRINTING = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule ONLY_THE_JSON_PACKAGE_NEEDS_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackage("org.openisp.core.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..")
            .because("Jackson is an optional dependency");

    @ArchTest
    static final ArchRule ONLY_THE_MAPPER_PACKAGE_NEEDS_DATABIND = noClasses()
            .that()
            .resideOutsideOfPackage("org.openisp.core.json.mapper")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..")
            .because("a record is read and written without an ObjectMapper");

    @ArchTest
    static final ArchRule NO_OLD_DATES = noFields()
            .should()
            .haveRawType(java.util.Date.class)
            .orShould()
            .haveRawType(java.util.Calendar.class)
            .because("days are days, without a time and a zone");
}

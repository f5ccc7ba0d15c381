package com.example.states;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The states are outside: they use what the modules export, the framework and no other law. */
@DisplayName("States from outside")
class OutsideTest {

    private static final JavaClasses STATES = new ClassFileImporter().importPackages("com.example.states");
    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");

    @Test
    void use_only_what_the_modules_export() throws IOException {
        Set<String> exported = new HashSet<>();
        for (String module : List.of("isp-core", "isp-rules")) {
            Matcher exports =
                    EXPORTS.matcher(Files.readString(Path.of("..", module, "src/main/java/module-info.java")));
            while (exports.find()) {
                exported.add(exports.group(1));
            }
        }
        assertThat(exported).contains("org.openisp.core", "org.openisp.rules");
        DescribedPredicate<JavaClass> hidden = describe(
                "are hidden in a module",
                type -> type.getPackageName().startsWith("org.openisp.") && !exported.contains(type.getPackageName()));

        noClasses().should().dependOnClassesThat(hidden).check(STATES);
    }

    @Test
    void use_the_framework_and_no_other_law() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.openisp.rules.(*)..")
                        .and(DescribedPredicate.not(resideInAPackage("org.openisp.rules.json"))))
                .check(STATES);
    }

    @Test
    void do_not_know_each_other() {
        noClasses()
                .that(resideInAPackage("..states.montana.."))
                .should()
                .dependOnClassesThat(resideInAPackage("..states.minnesota.."))
                .check(STATES);
        noClasses()
                .that(resideInAPackage("..states.minnesota.."))
                .should()
                .dependOnClassesThat(resideInAPackage("..states.montana.."))
                .check(STATES);
    }

    @Test
    void stand_in_no_package_of_the_library() {
        assertThat(STATES).isNotEmpty().allMatch(type -> type.getPackageName().startsWith("com.example.states"));
    }
}

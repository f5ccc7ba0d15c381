package org.openisp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tests run on the class path; this one loads the two modules as modules, with what they need at run time. */
class ModulePathTest {

    private static final Set<String> RUN_TIME = Set.of(
            "org.openisp.core", "org.openisp.rules", "io.vavr", "io.vavr.match", "jakarta.validation", "org.jspecify");

    @Test
    void core_and_rules_resolve_and_load_as_modules() throws ReflectiveOperationException {
        Path[] classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(entry -> ModuleFinder.of(entry).findAll().stream()
                        .anyMatch(
                                module -> RUN_TIME.contains(module.descriptor().name())))
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration()
                .resolve(ModuleFinder.of(classPath), ModuleFinder.of(), Set.of("org.openisp.rules"));
        ModuleLayer layer = boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());

        Class<?> rulebook = layer.findLoader("org.openisp.rules")
                .loadClass("org.openisp.rules.oregon.oar411_415_0070.Oar411_415_0070");

        assertThat(rulebook.getModule().isNamed()).isTrue();
        assertThat(rulebook.getMethod("rulebook").invoke(null)).isNotNull();
        assertThat(configuration.findModule("org.openisp.core")).isPresent();
        assertThat(installed(rulebook.getClassLoader())).contains("missouri", "oregon");
    }

    /** The names of the laws that the modules provide. */
    private static String installed(ClassLoader loader) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(loader);
            Class<?> rulebooks = loader.loadClass("org.openisp.rules.Rulebooks");
            Object installed = rulebooks.getMethod("installed").invoke(null);
            return String.valueOf(rulebooks.getMethod("names").invoke(installed));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

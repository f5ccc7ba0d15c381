package org.openisp.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.validation.valueextraction.ValueExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Services: what the class path and the module path are offered is the same")
class ServicesTest {

    private static final String EXTRACTOR = ValueExtractor.class.getName();
    private static final List<String> EXTRACTORS = List.of(
            "org.openisp.core.validation.OptionExtractor",
            "org.openisp.core.validation.RegisterExtractor",
            "org.openisp.core.validation.SeqExtractor");

    @Test
    void the_module_provides_the_extractors() throws IOException {
        assertThat(module().provides())
                .singleElement()
                .satisfies(provided -> assertThat(provided.service()).isEqualTo(EXTRACTOR))
                .satisfies(
                        provided -> assertThat(provided.providers()).containsExactlyInAnyOrderElementsOf(EXTRACTORS));
    }

    @Test
    void the_services_file_lists_the_same() throws IOException {
        assertThat(Files.readAllLines(root().resolve("META-INF/services/" + EXTRACTOR)))
                .containsExactlyInAnyOrderElementsOf(EXTRACTORS);
    }

    @Test
    void there_is_no_extractor_beside_them_and_no_other_service() throws IOException {
        assertThat(CoreClasses.ALL.that(JavaClass.Predicates.assignableTo(ValueExtractor.class)))
                .extracting(JavaClass::getName)
                .containsExactlyInAnyOrderElementsOf(EXTRACTORS);
        try (var files = Files.list(root().resolve("META-INF/services"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly(EXTRACTOR);
        }
    }

    @Test
    @SuppressWarnings("rawtypes") // a service is a class, and a class has no type arguments
    void a_service_loader_finds_and_makes_them() {
        assertThat(ServiceLoader.load(ValueExtractor.class).stream()
                        .filter(provider -> provider.type().getName().startsWith("org.openisp."))
                        .map(provider -> provider.get().getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(EXTRACTORS);
    }

    @Test
    void what_is_internal_is_not_exported() throws IOException {
        assertThat(module().exports())
                .extracting(ModuleDescriptor.Exports::source)
                .contains("org.openisp.core", "org.openisp.core.json", "org.openisp.core.plan")
                .doesNotContain("org.openisp.core.internal");
    }

    private static ModuleDescriptor module() throws IOException {
        try (InputStream descriptor = Files.newInputStream(root().resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor);
        }
    }

    /** Where the classes of the module lie. */
    private static Path root() {
        try {
            return Path.of(ServiceRecord.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

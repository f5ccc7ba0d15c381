package org.openisp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code bin/isp} in a folder of its own, on a small program in place of the command line. */
@DisplayName("bin/isp and its archive of classes")
class LauncherTest {

    private static final String PACKAGE = "org/openisp/examples/cli/";

    private static final String THIS_JAVA =
            Path.of(System.getProperty("java.home"), "bin").toString();

    @TempDir
    private Path folder = Path.of("");

    private Path examples = Path.of("");
    private Path target = Path.of("");

    private record Run(int exitCode, String out, String err) {}

    @BeforeEach
    void an_installation() throws IOException {
        install("isp");
    }

    private void install(String where) throws IOException {
        examples = Files.createDirectories(folder.resolve(where).resolve("isp-examples"));
        target = Files.createDirectories(examples.resolve("target"));
        Files.createDirectories(target.resolve("lib"));
        Files.createDirectories(examples.resolve("src/main"));
        Files.createFile(folder.resolve(where).resolve("pom.xml"));
        Files.createFile(examples.resolve("pom.xml"));
        Path bin = Files.createDirectories(examples.resolve("bin"));
        for (String script : List.of("isp", ".built", ".archive")) {
            Files.copy(Path.of("bin", script), bin.resolve(script));
        }
        bin.resolve("isp").toFile().setExecutable(true);
        program("prints");
        Files.createFile(target.resolve("built-by-bin"));
    }

    @Test
    void the_archive_is_made_once_and_used_from_then_on() throws IOException, InterruptedException {
        assertThat(isp("check", "a b")).isEqualTo(new Run(3, "prints [check, a b]\n", ""));
        Path archive = archive();
        FileTime made = Files.getLastModifiedTime(archive);
        assertThat(Files.size(archive)).isPositive();
        assertThat(sourceOfTheProgram()).contains("shared objects file");
        assertThat(archive()).isEqualTo(archive);
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
    }

    @Test
    void after_a_jar_has_changed_it_is_made_anew() throws IOException, InterruptedException {
        isp();
        Instant before = Instant.now().minus(Duration.ofHours(1));
        Files.setLastModifiedTime(archive(), FileTime.from(before));
        for (Path older : List.of(
                target.resolve("built-by-bin"), examples.resolve("pom.xml"), examples.resolveSibling("pom.xml"))) {
            Files.setLastModifiedTime(older, FileTime.from(before.minusSeconds(60)));
        }
        Path jar = program("tells");
        Files.setLastModifiedTime(jar, FileTime.from(before.plus(Duration.ofMinutes(30))));
        assertThat(isp("due")).isEqualTo(new Run(3, "tells [due]\n", ""));
        assertThat(Files.getLastModifiedTime(archive()).toInstant()).isAfter(before.plus(Duration.ofMinutes(45)));
        assertThat(sourceOfTheProgram()).contains("shared objects file");
    }

    @Test
    void an_archive_of_other_jars_is_not_used() throws IOException, InterruptedException {
        isp();
        Path jar = program("tells");
        Files.setLastModifiedTime(
                jar,
                FileTime.from(Files.getLastModifiedTime(archive()).toInstant().minusSeconds(60)));
        assertThat(isp("due")).isEqualTo(new Run(3, "tells [due]\n", ""));
        assertThat(sourceOfTheProgram()).doesNotContain("shared objects file");
    }

    @Test
    void a_folder_with_a_space_in_its_name_is_one_too() throws IOException, InterruptedException {
        install("with a space"); // Java 17 makes an archive there, and finds nothing of ours in it
        assertThat(isp("check", "a b")).isEqualTo(new Run(3, "prints [check, a b]\n", ""));
        assertThat(isp("check", "a b")).isEqualTo(new Run(3, "prints [check, a b]\n", ""));
    }

    @Test
    void where_it_cannot_be_written_the_command_works_without_it() throws IOException, InterruptedException {
        assumeThat(target.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(target)).as("root may write everywhere").isFalse();
        assertThat(isp("due")).isEqualTo(new Run(3, "prints [due]\n", ""));
        assertThat(archives()).isEmpty();
    }

    @Test
    void where_there_is_no_room_for_it_the_command_works_without_it_and_does_not_try_again()
            throws IOException, InterruptedException {
        List<String> tight = List.of(
                "sh",
                "-c",
                "ulimit -f 100; exec \"$0\" \"$@\"",
                examples.resolve("bin/isp").toString(),
                "due");
        assertThat(run("", tight)).isEqualTo(new Run(3, "prints [due]\n", ""));
        assertThat(Files.size(archive())).isZero();
        assertThat(isp("due")).isEqualTo(new Run(3, "prints [due]\n", ""));
        assertThat(Files.size(archive())).isZero();
    }

    private Run isp(String... args) throws IOException, InterruptedException {
        return run("", command(args));
    }

    private List<String> command(String... args) {
        List<String> command =
                new ArrayList<>(List.of(examples.resolve("bin/isp").toString()));
        command.addAll(List.of(args));
        return command;
    }

    /** The line in which Java says where it took the program from. */
    private String sourceOfTheProgram() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        run("-Xlog:class+load:file=" + log, command());
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("org.openisp.examples.cli.IspCli "))
                .findFirst()
                .orElseThrow();
    }

    private Run run(String javaOptions, List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment()
                .merge(
                        "PATH",
                        THIS_JAVA,
                        (usual, first) -> first + File.pathSeparator + usual); // it compiled the program
        if (!javaOptions.isEmpty()) {
            builder.environment().put("_JAVA_OPTIONS", javaOptions);
        }
        int exitCode = builder.start().waitFor();
        return new Run(exitCode, Files.readString(out), Files.readString(err));
    }

    private Path archive() throws IOException {
        assertThat(archives()).hasSize(1);
        return archives().get(0);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().contains(".jsa"))
                    .toList();
        }
    }

    /** A jar with a program that prints a word and what it is given, and leaves with 3. */
    private Path program(String word) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(source.resolve("IspCli.java"), """
                package org.openisp.examples.cli;
                public class IspCli {
                    public static void main(String[] args) {
                        System.out.println("%s " + java.util.Arrays.toString(args));
                        System.exit(3);
                    }
                }
                """.formatted(word));
        Files.writeString(source.resolve("Rehearsal.java"), """
                package org.openisp.examples.cli;
                public class Rehearsal {
                    public static void main(String[] args) {
                        System.out.println(new IspCli());
                    }
                }
                """);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                classes.toString(),
                source.resolve("IspCli.java").toString(),
                source.resolve("Rehearsal.java").toString());
        assertThat(failed).isZero();
        Path jar = target.resolve("isp-examples-1.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("IspCli.class", "Rehearsal.class")) {
                out.putNextEntry(new JarEntry(PACKAGE + name));
                out.write(Files.readAllBytes(classes.resolve(PACKAGE + name)));
                out.closeEntry();
            }
        }
        return jar;
    }
}

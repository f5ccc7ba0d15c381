package org.openisp.examples.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Runs a script of the prompt from its first line to its last, and stops at the first snippet that fails, as JShell itself
 * does not. A script defines what it uses before it uses it; {@code /exit} on a line of its own ends it.
 */
public final class RunScript implements AutoCloseable {

    private static final int FAILED = 1;
    private static final int CANNOT_BE_USED = 2;

    private final JShell shell;

    RunScript() {
        // The same virtual machine: what a script prints comes out where this program prints.
        shell = JShell.builder().executionEngine("local").build();
        // All of it at once: JShell looks through the whole class path anew whenever something is added.
        shell.addToClasspath(System.getProperty("java.class.path"));
    }

    /**
     * Runs {@code STARTUP SCRIPT [ARGUMENT...]}; the script finds the arguments in {@code args}. Leaves with 0, with 1 where a
     * snippet failed, with 2 where a file cannot be read.
     */
    public static void main(String[] files) {
        int exitCode = run(System.err, Arrays.asList(files));
        System.out.flush();
        System.exit(exitCode);
    }

    /** Runs a script and gives back the exit code. */
    static int run(PrintStream err, List<String> files) {
        try (RunScript running = new RunScript()) {
            running.run(files.get(0));
            running.eval("arguments", argsOf(files.subList(2, files.size())));
            running.run(files.get(1));
            return 0;
        } catch (SnippetFailedException failed) {
            err.println("isp-shell: " + failed.getMessage());
            return FAILED;
        } catch (NoSuchFileException missing) {
            err.println("isp-shell: there is no file " + missing.getFile());
            return CANNOT_BE_USED;
        } catch (IOException unreadable) {
            err.println("isp-shell: the script cannot be read: " + unreadable.getMessage());
            return CANNOT_BE_USED;
        }
    }

    private static String argsOf(List<String> arguments) {
        return arguments.stream()
                .map(RunScript::literal)
                .collect(Collectors.joining(", ", "Seq<String> args = Array.of(", ");"));
    }

    /** The text as it is written in Java. */
    private static String literal(String text) {
        return text.chars()
                .mapToObj(c -> c == '"' || c == '\\' || c < ' '
                        ? String.format(Locale.ROOT, "\\%03o", c)
                        : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** Runs a file, up to its {@code /exit}. */
    void run(String file) throws IOException, SnippetFailedException {
        eval(file, beforeExit(Files.readString(Path.of(file))));
    }

    private static String beforeExit(String script) {
        return script.lines()
                .takeWhile(line -> !line.strip().equals("/exit"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** Line by line, as at the prompt: what is complete at the end of a line is run. */
    void eval(String file, String script) throws SnippetFailedException {
        int begins = 0;
        for (int ends = endOfLine(script, 0); begins < script.length(); ends = endOfLine(script, ends)) {
            CompletionInfo found = shell.sourceCodeAnalysis().analyzeCompletion(script.substring(begins, ends));
            boolean isLastLine = ends == script.length();
            while (found.completeness().isComplete()) {
                eval(found.source(), new Place(file, script, begins));
                begins = ends - found.remaining().length();
                found = shell.sourceCodeAnalysis().analyzeCompletion(found.remaining());
            }
            if (found.completeness() == Completeness.EMPTY) {
                begins = ends;
            } else if (isLastLine) {
                eval(script.substring(begins), new Place(file, script, begins));
                begins = ends;
            }
        }
    }

    private static int endOfLine(String script, int from) {
        int found = script.indexOf('\n', from);
        return found < 0 ? script.length() : found + 1;
    }

    private void eval(String snippet, Place place) throws SnippetFailedException {
        for (SnippetEvent event : shell.eval(snippet)) {
            refuseFailed(event, place);
        }
    }

    private void refuseFailed(SnippetEvent event, Place place) throws SnippetFailedException {
        boolean isUpdateOfEarlierSnippet = event.causeSnippet() != null;
        if (event.status() != Status.VALID && !isUpdateOfEarlierSnippet) {
            throw new SnippetFailedException(whyNotValid(event.snippet(), place));
        }
        if (event.exception() != null) {
            throw new SnippetFailedException(place.line(lineOf(event)) + ": " + inWords(event.exception()));
        }
    }

    private String whyNotValid(Snippet snippet, Place place) {
        List<Diag> problems = shell.diagnostics(snippet).toList();
        if (problems.isEmpty() && snippet instanceof DeclarationSnippet declared) {
            return place.line(1) + ": it uses what is not defined yet: "
                    + shell.unresolvedDependencies(declared).collect(Collectors.joining(", "));
        }
        return problems.stream()
                .map(problem -> place.position(problem.getStartPosition()) + ": " + problem.getMessage(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    /** The line of the snippet in which it threw, from 1. */
    private static int lineOf(SnippetEvent event) {
        return Arrays.stream(event.exception().getStackTrace())
                .filter(frame -> ("#" + event.snippet().id()).equals(frame.getFileName()))
                .mapToInt(StackTraceElement::getLineNumber)
                .findFirst()
                .orElse(1);
    }

    private static String inWords(JShellException thrown) {
        return thrown instanceof EvalException other
                ? other.getExceptionClassName() + ": " + other.getMessage()
                : String.valueOf(thrown.getMessage());
    }

    /**
     * Where a snippet stands in a script.
     *
     * @param begins the position of its first letter in the script
     */
    private record Place(String file, String script, int begins) {

        /** File and line of a position in the snippet. */
        String position(long further) {
            return at(Math.min(script.length(), begins + Math.toIntExact(further)));
        }

        /** File and line of a line of the snippet, from 1. */
        String line(int number) {
            int position = begins;
            for (int i = 1; i < number; i++) {
                position = script.indexOf('\n', position) + 1;
            }
            return at(position);
        }

        private String at(int position) {
            return file + ":"
                    + (1
                            + script.substring(0, position)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count());
        }
    }

    @Override
    public void close() {
        shell.close();
    }
}

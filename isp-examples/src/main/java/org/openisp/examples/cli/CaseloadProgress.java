package org.openisp.examples.cli;

import java.io.Console;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.openisp.examples.caseload.Input;

/** How far a run has come: a bar on a terminal, and nothing in a file or pipe. */
final class CaseloadProgress implements AutoCloseable {

    private static final long MEBIBYTE = 1L << 20;

    private final @Nullable ProgressBar bar;

    private CaseloadProgress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** The progress through these inputs; without an end, where the length of one is not known. */
    static CaseloadProgress of(List<Input> inputs) {
        if (!isTerminal()) {
            return new CaseloadProgress(null);
        }
        boolean isKnown = inputs.stream().noneMatch(input -> input.bytes() == 0);
        long bytes = inputs.stream().mapToLong(Input::bytes).sum();
        return new CaseloadProgress(new ProgressBarBuilder()
                .setTaskName("records")
                .setUnit(" MiB", MEBIBYTE)
                .setInitialMax(isKnown ? bytes : -1)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .clearDisplayOnFinish()
                .build());
    }

    /** Before Java 22 there is a console on a terminal only; from then on it says whether it is one. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException notTold) {
            return false;
        }
    }

    /** So many bytes more were read. */
    void step(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}

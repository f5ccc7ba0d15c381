package org.openisp.examples.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some hundred lines of it; {@code mvn -P load package} takes tens of thousands. */
@DisplayName("A long caseload with bad lines, by several threads in a small heap")
class CaseloadLoadTest {

    private static final int LINES = 700;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_bad_line_is_told_once_and_each_good_one_counted_once() throws IOException, InterruptedException {
        Lines lines = Lines.of(50);

        CaseloadLoad.Result result =
                CaseloadLoad.run(lines, LINES, 3, Load.CASELOAD_MEGABYTES, folder.resolve("three"));

        assertThat(CaseloadAccount.of(result, lines, LINES)).isEmpty();
        CaseloadLoad.Result alone = CaseloadLoad.run(lines, LINES, 1, Load.CASELOAD_MEGABYTES, folder.resolve("one"));
        assertThat(result.files()).isEqualTo(alone.files());
        assertThat(result.printed()).isEqualTo(alone.printed());

        Path problems = result.folder().resolve("problems.csv");
        String all = Files.readString(problems);
        Files.writeString(problems, all.substring(0, all.lastIndexOf('\n', all.length() - 3) + 1));
        assertThat(CaseloadAccount.of(result, lines, LINES))
                .as("one line of the problems removed")
                .singleElement()
                .asString()
                .startsWith("bad lines: nothing instead of");
    }
}

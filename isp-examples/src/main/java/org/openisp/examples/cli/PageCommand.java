package org.openisp.examples.cli;

import io.vavr.collection.Seq;
import java.util.Iterator;
import org.openisp.core.ServiceRecord;
import org.openisp.examples.family.FamilyPage;
import org.openisp.examples.family.PageLanguage;
import org.openisp.rules.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isp page}: the plan in plain words, for the individual and the family. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        description =
                "Writes a page in plain words for the individual and the family: when the plan starts and ends, what"
                        + " happens next, and what they can ask for.",
        footer = {
            "",
            "Exit code 0 when the page is written, whatever it says; 2 if the record cannot be used.",
            "",
            "  isp page isp-examples/records/2-foster-home-renewed-on-time.json --as-of 2026-02-27 > page.html",
            "  isp page RECORD.json --language es --format text"
        })
final class PageCommand extends RecordCommand {

    private enum Format {
        html,
        text
    }

    /** The languages that there are, for the help and for completion. */
    private static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return PageLanguage.codes().iterator();
        }
    }

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            completionCandidates = Languages.class,
            description = "The language of the page; there are ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private String language = "en";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "html",
            description = "html or text. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.html;

    @Override
    public Integer call() {
        PageLanguage written = language();
        ServiceRecord record = asked().record();
        Seq<Rulebook<?>> laws = asked().laws(record);
        FamilyPage page = FamilyPage.of(Laws.hold(laws, record, asked().question(laws)), written);
        print(
                switch (format) {
                    case html -> page.html();
                    case text -> page.text();
                });
        return IspCli.NOTHING_TO_ACT_ON;
    }

    private PageLanguage language() {
        try {
            return PageLanguage.of(language);
        } catch (IllegalArgumentException unknown) {
            throw new CannotUseException("--language: " + unknown.getMessage());
        }
    }
}

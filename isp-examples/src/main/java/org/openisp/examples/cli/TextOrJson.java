package org.openisp.examples.cli;

import picocli.CommandLine.Option;

/** The form of an answer, where it has two. */
final class TextOrJson {

    private enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    boolean isJson() {
        return format == Format.json;
    }
}

package dev.fixwright.cli;

import picocli.CommandLine.Option;

/** For whom a command prints. */
final class OutputForm {
    @Option(
            names = "--output",
            paramLabel = "text|json",
            description = "Text for people (the default), or JSON for programs.")
    private Form form = Form.text;

    /** The names of the forms, as people type them. */
    enum Form {
        text,
        json
    }

    boolean isJson() {
        return form == Form.json;
    }
}

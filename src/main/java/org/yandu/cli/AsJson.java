package org.yandu.cli;

import picocli.CommandLine.Option;

/** The option every command has whose results can be JSON. */
final class AsJson {

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean wanted;
}

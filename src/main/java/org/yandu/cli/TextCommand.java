package org.yandu.cli;

import java.util.concurrent.Callable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code text}: the text all offsets count in. */
@Command(name = "text")
final class TextCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DOC|FILE", descriptionKey = "cli.parameter.text")
    String reference = "";

    @Option(names = "--clean", descriptionKey = "cli.option.clean")
    boolean clean;

    private final Root root;

    TextCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        DocumentVersion version = Text.written(root, reference).version();
        String text = clean ? clean(version) : version.text();
        // Only so that the prompt does not stick to the last line; no offset points behind it.
        root.reply().out().print(text.endsWith("\n") ? text : text + "\n");
        return ExitCode.DONE;
    }

    /** Lines that were nothing but noise go altogether; those that only the layout parted are one. */
    private static String clean(DocumentVersion version) {
        StringBuilder out = new StringBuilder();
        for (TextSpan line : version.readingLines()) {
            String kept = version.quote(line);
            boolean wasText = !line.in(version.text()).isBlank();
            if (!(wasText && kept.isBlank())) {
                out.append(kept).append('\n');
            }
        }
        return out.toString();
    }
}

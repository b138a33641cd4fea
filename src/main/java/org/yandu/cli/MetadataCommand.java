package org.yandu.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.intake.EnteredDate;
import org.yandu.workspace.Editing;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code metadata}: what a document says about itself; with facts given, sets them right first. */
@Command(name = "metadata")
final class MetadataCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DOC|FILE", descriptionKey = "cli.parameter.text")
    String reference = "";

    @Option(names = "--set", paramLabel = "FACT=VALUE", descriptionKey = "cli.option.set")
    Map<Fact, String> facts = Map.of();

    @Mixin
    AsJson json = new AsJson();

    // filled in by picocli
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    private final Root root;

    /** What can be set right; named as the keys of the answer. */
    enum Fact {
        title,
        subtitle,
        author,
        issuer,
        number,
        date,
        source
    }

    MetadataCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        MetadataSheet sheet = facts.isEmpty() ? read() : set();
        Reply reply = root.reply();
        if (json.wanted) {
            reply.json(sheet);
        } else {
            Columns columns = new Columns().mixed();
            sheet.facts()
                    .forEach((fact, value) -> columns.row(
                            reply.texts().get("cli.metadata." + fact),
                            value == null ? reply.texts().get("cli.metadata.none") : value));
            reply.lines(columns.lines());
        }
        return ExitCode.DONE;
    }

    private MetadataSheet read() {
        Text text = Text.named(root, reference);
        return MetadataSheet.of(text.header(), text.version());
    }

    private MetadataSheet set() {
        refuse(Fact.title, value -> !value.isBlank());
        refuse(Fact.date, value -> value.isBlank() || EnteredDate.iso(value).isPresent());
        try (Workspace workspace = root.toWrite()) {
            Document document = References.document(workspace.state(), reference);
            Header before = document.header();
            String title = changed(Fact.title, before.title());
            Header after = new Header(
                    title == null ? before.title() : title,
                    changed(Fact.subtitle, before.subtitle()),
                    changed(Fact.author, before.author()),
                    changed(Fact.issuer, before.issuer()),
                    changed(Fact.number, before.number()),
                    changed(Fact.date, before.date()),
                    changed(Fact.source, before.source()));
            Editing.describe(document, after).ifPresent(workspace::apply);
            DocumentVersion version = workspace.store().version(document.currentVersion());
            return MetadataSheet.of(after, version);
        }
    }

    /** @param fits whether a value makes sense */
    private void refuse(Fact fact, Predicate<String> fits) {
        String value = facts.get(fact);
        if (value != null && !fits.test(value)) {
            throw new ParameterException(spec.commandLine(), fact.name(), spec.findOption("--set"), fact + "=" + value);
        }
    }

    /** An empty value takes a fact away; a date is kept in the one form dates have. */
    private @Nullable String changed(Fact fact, @Nullable String before) {
        String given = facts.get(fact);
        if (given == null) {
            return before;
        }
        String value = given.strip();
        return value.isEmpty()
                ? null
                : fact == Fact.date ? EnteredDate.iso(value).orElse(value) : value;
    }
}

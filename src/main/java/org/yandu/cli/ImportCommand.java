package org.yandu.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.exchange.FileList;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Destination;
import org.yandu.exchange.accession.Gist;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Kin;
import org.yandu.exchange.accession.Outcome;
import org.yandu.exchange.accession.Source;
import org.yandu.exchange.foreign.ForeignFile;
import org.yandu.workspace.TextIndex;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: files into the library, all as one change. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "cli.parameter.path")
    List<Path> paths = List.of();

    @Option(names = "--recursive", descriptionKey = "cli.option.recursive")
    boolean recursive;

    @Option(names = "--encoding", paramLabel = "E", descriptionKey = "cli.option.encoding")
    @Nullable
    Charset encoding;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryrun")
    boolean dryRun;

    @Option(names = "--as-new", descriptionKey = "cli.option.asnew")
    boolean asNew;

    @Option(names = "--as-version-of", paramLabel = "DOC", descriptionKey = "cli.option.asversionof")
    @Nullable
    String asVersionOf;

    /** Filled in by picocli before anything is called. */
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    /** Whose version it was to be, as it was before. */
    private @Nullable Document wanted;

    ImportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<Path> files = FileList.of(paths, recursive);
        List<Source> sources = files.stream()
                .filter(file -> !ForeignFile.is(file))
                .map(file -> Source.file(file, encoding))
                .toList();
        if (asVersionOf != null && (asNew || sources.size() != 1 || files.size() != 1)) {
            throw new UsageErrors.BadUsage(spec.commandLine(), "cli.usage.as_version_of");
        }
        List<Outcome> outcomes = sources.isEmpty() ? List.of() : take(sources);
        List<ImportRow> rows = new ArrayList<>();
        outcomes.forEach(outcome -> rows.add(ImportRow.of(outcome, root.reply().texts())));
        // After the texts: marks may be on them.
        rows.addAll(new ForeignTaking(root, dryRun)
                .take(files.stream().filter(ForeignFile::is).toList()));
        if (json.wanted) {
            root.reply().json(rows);
        } else {
            print(rows);
        }
        rows.forEach(this::tell);
        outcomes.forEach(this::doubt);
        left(outcomes);
        alike(outcomes);
        chained(outcomes);
        boolean done = fulfilled(outcomes);
        if (rows.isEmpty()) {
            root.reply().say("cli.import.none");
        }
        boolean bad = !done || rows.stream().anyMatch(row -> row.problem() != null && !row.hasComeIn());
        return bad ? ExitCode.BAD_INPUT : rows.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }

    /** What could not be read says so itself, and which file it is about. */
    private void tell(ImportRow row) {
        String problem = row.problem();
        if (problem != null && row.hasComeIn()) {
            root.reply().say("cli.import.about", row.path(), problem);
        } else if (problem != null) {
            root.reply().err().println(problem);
        }
    }

    private List<Outcome> take(List<Source> sources) {
        if (dryRun) {
            return root.onTrial(workspace -> importer(workspace).tryOut(destined(workspace, sources), Progress.NONE));
        }
        try (Workspace workspace = root.toWrite()) {
            List<Outcome> outcomes = importer(workspace).take(destined(workspace, sources), Progress.NONE);
            outcomes.forEach(this::hint);
            index(workspace);
            return outcomes;
        }
    }

    private List<Source> destined(Workspace workspace, List<Source> sources) {
        wanted = asVersionOf == null ? null : References.document(workspace.state(), asVersionOf);
        Destination destination = wanted != null
                ? new Destination.VersionOf(wanted.id())
                : asNew ? Destination.OWN : Destination.FOUND_OUT;
        return sources.stream().map(source -> source.to(destination)).toList();
    }

    private Importer importer(Workspace workspace) {
        return new Importer(workspace, root.outside().clock(), root.reply().texts());
    }

    /** Here nobody waits for the window; whoever does not want to wait may stop the program, for all is in the library already. */
    private void index(Workspace workspace) {
        TextIndex index = workspace.store().index();
        if (!index.standing().isWhole()) {
            root.reply().say("cli.import.indexing", index.standing().waiting());
        }
        boolean more = true;
        while (more) {
            more = index.follow();
        }
    }

    /** Nothing moves silently: a newer text says how many annotations want to be looked at. */
    private void hint(Outcome outcome) {
        String document = outcome.document();
        if (outcome.status() == Outcome.Status.NEW_VERSION && outcome.entry().waiting() > 0 && document != null) {
            root.reply().say("cli.import.waiting", outcome.entry().waiting(), Plain.id(document));
        }
    }

    /**
     * Bytes that are in the library are no second document and no newer version, whatever was wanted.
     *
     * @return whether anything was done of what was asked for in so many words
     */
    private boolean fulfilled(List<Outcome> outcomes) {
        if (!asNew && asVersionOf == null) {
            return true;
        }
        List<Outcome> known = outcomes.stream()
                .filter(each -> each.status() == Outcome.Status.DUPLICATE && !isWanted(each))
                .toList();
        for (Outcome each : known) {
            Kin.Same twin = each.kin().same();
            if (twin == null) {
                root.reply().say("cli.import.as_known", each.path());
            } else {
                root.reply().say("cli.import.as_twin", each.path(), twin.name());
            }
        }
        return known.isEmpty() || known.size() < outcomes.size();
    }

    /** Whoever asks a second time has what he asked for: it is the present text of that document. */
    private boolean isWanted(Outcome outcome) {
        return wanted != null
                && wanted.id().equals(outcome.document())
                && wanted.currentVersion().equals(outcome.version());
    }

    /** Two files that have become one document could have been meant as two. */
    private void chained(List<Outcome> outcomes) {
        Map<String, String> paths = new HashMap<>();
        boolean any = false;
        for (Outcome each : outcomes) {
            boolean comes = each.status() == Outcome.Status.IMPORTED || each.status() == Outcome.Status.NEW_VERSION;
            String document = each.document();
            // Tried only, what is not in the library has no id.
            if (comes && document != null) {
                String other = paths.putIfAbsent(document, each.path());
                if (other != null) {
                    root.reply().say("cli.import.chained", other, each.path());
                    any = true;
                }
            }
        }
        if (any && asVersionOf == null) {
            root.reply().say("cli.import.chained_way");
        }
    }

    /** Whoever wants both can have both. */
    private void left(List<Outcome> outcomes) {
        List<Outcome> left = outcomes.stream()
                .filter(each -> each.status() == Outcome.Status.SAME_WORDS)
                .toList();
        for (Outcome each : left) {
            Kin.Same same = Objects.requireNonNull(each.kin().same());
            if (same.exactly()) {
                root.reply().say("cli.import.same", each.path(), same.name());
            } else {
                root.reply()
                        .say(
                                "cli.import.nearly",
                                each.path(),
                                same.name(),
                                same.changes().size(),
                                same.shown());
            }
            each.read()
                    .filter(gist -> gist.remarks() > 0)
                    .ifPresent(gist -> root.reply().say("cli.import.same_remarks", each.path(), gist.remarks()));
        }
        if (!left.isEmpty()) {
            root.reply().say("cli.import.same_way");
        }
    }

    private static String named(Outcome outcome) {
        return Objects.requireNonNullElse(outcome.title(), "");
    }

    /** What is a document of its own could have been meant as the newer text of one. */
    private void alike(List<Outcome> outcomes) {
        boolean any = false;
        for (Outcome each : outcomes) {
            List<Kin.Rival> rivals = each.kin().rivals();
            boolean found = !asNew && asVersionOf == null && !rivals.isEmpty();
            if (found && each.status() == Outcome.Status.NEW_VERSION) {
                root.reply().say("cli.import.by_name", each.path(), rivals.size(), named(each));
            } else if (found && each.status() == Outcome.Status.IMPORTED) {
                root.reply().say("cli.import.rivals", each.path(), named(each));
                rivals.forEach(rival -> root.reply()
                        .say(
                                "cli.import.rival",
                                Plain.id(rival.document()),
                                Objects.requireNonNullElse(rival.fileName(), ""),
                                rival.annotations()));
                any = true;
            } else if (each.status() == Outcome.Status.IMPORTED && each.kin().beside() != null) {
                root.reply().say("cli.import.alike", each.path(), each.kin().beside());
                any = true;
            }
        }
        if (any) {
            root.reply().say("cli.import.alike_way");
        }
    }

    /** The reader who names an encoding is obeyed, but a slip of his hand would fill the library with unreadable texts. */
    private void doubt(Outcome outcome) {
        outcome.read()
                .map(Gist::picturePages)
                .filter(pages -> !pages.isEmpty())
                .ifPresent(pages -> root.reply().say("cli.import.pictures", outcome.path(), pages));
        outcome.read().map(Gist::decoding).ifPresent(decoding -> {
            if (decoding.otherwise() != null) {
                root.reply().say("cli.import.otherwise", outcome.path(), decoding.otherwise(), decoding.encoding());
            }
        });
    }

    private void print(List<ImportRow> rows) {
        Reply reply = root.reply();
        Columns columns = new Columns();
        for (ImportRow row : rows) {
            String id = row.document() == null ? "" : Plain.id(row.document());
            boolean would = dryRun && row.status().equals("imported");
            String words = row.changes().isEmpty() ? "same_words" : "nearly_same";
            String status = row.sameWordsAs() == null ? row.status() : words;
            columns.row(
                    reply.texts().get(would ? "cli.import.would" : "cli.import." + status),
                    id,
                    row.path(),
                    row.title());
        }
        reply.lines(columns.lines());
    }
}
